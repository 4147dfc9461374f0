"""Early and late attention with ReLUs that work in place."""


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
        Attention(channel_1),
        nn.ReLU(inplace=True),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(inplace=True),
        Attention(channel_2),
        nn.ReLU(inplace=True),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
