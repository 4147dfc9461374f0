"""The layers take their sizes from the first batch."""


def build_late():
    return nn.Sequential(
        nn.LazyConv2d(channel_1, kernel_size=3, padding=1), nn.ReLU(),
        nn.LazyConv2d(channel_2, kernel_size=3, padding=1), nn.ReLU(),
        Attention(channel_2), nn.ReLU(),
        nn.Flatten(), nn.LazyLinear(num_classes),
    )


lateAttention = build_late()
