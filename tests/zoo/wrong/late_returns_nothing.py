"""A network of a class of one's own, whose forward has no return line.

mistake: late-returns-nothing
loses: late_placement
"""


class Late(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(3, 64, 3, padding=1), nn.ReLU(),
            nn.Conv2d(64, 32, 3, padding=1), nn.ReLU(),
            Attention(32), nn.ReLU(), nn.Flatten(), nn.Linear(32 * 32 * 32, 10),
        )

    def forward(self, x):
        self.layers(x)


def build_late():
    return Late()
