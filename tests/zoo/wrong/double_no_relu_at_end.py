"""No ReLU after the second attention.
mistake: double-no-relu-at-end
loses: double_placement
"""


def build_double():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_2),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
