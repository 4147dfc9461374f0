"""The CNNs of nested Sequential blocks."""


def block1():
    return nn.Sequential(nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU())


def block2():
    return nn.Sequential(nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU())


def attend(channels):
    return nn.Sequential(Attention(channels), nn.ReLU())


def head():
    return nn.Sequential(nn.Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes))


def build_early():
    return nn.Sequential(nn.Sequential(block1(), attend(channel_1)), block2(), head())


def build_late():
    return nn.Sequential(block1(), nn.Sequential(block2(), attend(channel_2)), head())


def build_double():
    return nn.Sequential(block1(), attend(channel_1), block2(), attend(channel_2), head())
