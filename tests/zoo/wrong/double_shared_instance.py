"""One attention module in both places, and both convolutions as wide as it.
mistake: double-shared-instance
loses: double_placement
"""


def build_double():
    attention = Attention(channel_1)
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        attention,
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        attention,
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_1 * 32 * 32, num_classes),
    )
