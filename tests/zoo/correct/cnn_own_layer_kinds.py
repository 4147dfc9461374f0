"""A convolution and a linear layer that know their own defaults."""


class Conv3x3(nn.Conv2d):
    def __init__(self, before, after):
        super().__init__(before, after, kernel_size=3, padding=1)


class Scores(nn.Linear):
    def __init__(self):
        super().__init__(channel_2 * 32 * 32, num_classes)


def build_early():
    return nn.Sequential(
        Conv3x3(3, channel_1), nn.ReLU(), Attention(channel_1), nn.ReLU(), Conv3x3(channel_1, channel_2), nn.ReLU(), Flatten(), Scores(),
    )


def build_double():
    return nn.Sequential(
        Conv3x3(3, channel_1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
        Conv3x3(channel_1, channel_2), nn.ReLU(), Attention(channel_2), nn.ReLU(), Flatten(), Scores(),
    )
