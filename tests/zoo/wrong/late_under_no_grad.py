"""Attention is in its place, but under no_grad.
mistake: late-under-no-grad
loses: late_placement
"""


class Frozen(Attention):
    def forward(self, x):
        with torch.no_grad():
            return super().forward(x)


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Frozen(channel_2),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
