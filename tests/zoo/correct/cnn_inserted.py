"""Early and late attention inserted into the layers of the vanilla CNN."""


def build(place, channels):
    layers = [
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    ]
    layers[place:place] = [Attention(channels), nn.ReLU()]
    return nn.Sequential(*layers)


def build_early():
    return build(2, channel_1)


def build_late():
    return build(4, channel_2)
