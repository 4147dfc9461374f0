"""Two models share what has nothing to learn."""

relu, rows = nn.ReLU(), Flatten()


def convolutions():
    return nn.Conv2d(3, channel_1, 3, padding=1), nn.Conv2d(channel_1, channel_2, 3, padding=1)


def linear():
    return nn.Linear(channel_2 * 32 * 32, num_classes)


first, second = convolutions()
earlyAttention = nn.Sequential(first, relu, Attention(channel_1), relu, second, relu, rows, linear())
first, second = convolutions()
lateAttention = nn.Sequential(first, relu, second, relu, Attention(channel_2), relu, rows, linear())
