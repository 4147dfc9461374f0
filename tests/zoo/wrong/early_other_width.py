"""The first convolution has 32 channels.
mistake: early-other-width
loses: early_placement
"""


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, 32, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(32),
        nn.ReLU(),
        nn.Conv2d(32, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
