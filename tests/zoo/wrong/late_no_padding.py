"""The convolutions have lost their padding.
mistake: late-no-padding
loses: late_placement
"""


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3),
        nn.ReLU(),
        Attention(channel_2),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 28 * 28, num_classes),
    )
