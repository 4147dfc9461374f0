"""The second convolution has 64 channels.
mistake: double-other-width
loses: double_placement
"""


def build_double():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, 64, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(64),
        nn.ReLU(),
        Flatten(),
        nn.Linear(64 * 32 * 32, num_classes),
    )
