"""Late attention with named layers."""

from collections import OrderedDict


def build_late():
    return nn.Sequential(OrderedDict([
        ("conv1", nn.Conv2d(3, channel_1, kernel_size=3, padding=1)),
        ("relu1", nn.ReLU()),
        ("conv2", nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)),
        ("relu2", nn.ReLU()),
        ("attention", Attention(channel_2)),
        ("relu3", nn.ReLU()),
        ("flatten", Flatten()),
        ("fc", nn.Linear(channel_2 * 32 * 32, num_classes)),
    ]))
