"""The CNNs with a helper that returns a list of layers."""


def conv_relu(in_channels, out_channels):
    return [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]


def attention_relu(channels):
    return [Attention(channels), nn.ReLU()]


def out():
    return [Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes)]


def build_early():
    return nn.Sequential(*conv_relu(3, channel_1), *attention_relu(channel_1), *conv_relu(channel_1, channel_2), *out())


def build_late():
    return nn.Sequential(*conv_relu(3, channel_1), *conv_relu(channel_1, channel_2), *attention_relu(channel_2), *out())
