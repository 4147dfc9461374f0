"""No ReLU between attention and the second convolution.
mistake: early-no-relu-after-attention
loses: early_placement
"""


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
