"""The class Attention stands among the layers, and not an instance.
mistake: late-class-of-attention
loses: late_placement
"""


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(),
        Attention, nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
    )
