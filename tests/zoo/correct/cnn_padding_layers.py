"""Layers of their own pad the maps with zeros."""


def build_early():
    return nn.Sequential(
        nn.ZeroPad2d(1), nn.Conv2d(3, channel_1, kernel_size=3), nn.ReLU(),
        Attention(channel_1), nn.ReLU(),
        nn.ZeroPad2d(1), nn.Conv2d(channel_1, channel_2, kernel_size=3), nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
