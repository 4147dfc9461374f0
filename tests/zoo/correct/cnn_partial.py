"""The CNNs from one factory and functools.partial."""

from functools import partial


def make_cnn(*attention_after):
    layers, width = [], 3
    for channels in (channel_1, channel_2):
        layers += [nn.Conv2d(width, channels, kernel_size=3, padding=1), nn.ReLU()]
        if channels in attention_after:
            layers += [Attention(channels), nn.ReLU()]
        width = channels
    return nn.Sequential(*layers, nn.Flatten(), nn.Linear(width * 32 * 32, num_classes))


build_early = partial(make_cnn, channel_1)
build_late = partial(make_cnn, channel_2)
build_double = partial(make_cnn, channel_1, channel_2)
