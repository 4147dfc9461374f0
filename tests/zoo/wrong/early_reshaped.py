"""Attention looks at the maps in another shape, so that its channels are no longer the features.
mistake: early-reshaped
loses: early_placement
"""


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1), nn.ReLU(),
        nn.Flatten(), nn.Unflatten(1, (32, 64, 32)),
        Attention(32),
        nn.Flatten(), nn.Unflatten(1, (channel_1, 32, 32)), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1), nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
