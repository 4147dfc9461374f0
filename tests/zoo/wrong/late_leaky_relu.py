"""Leaky ReLUs.
mistake: late-leaky-relu
loses: late_placement
"""


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.LeakyReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.LeakyReLU(),
        Attention(channel_2),
        nn.LeakyReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
