"""Attention acts in training, and not in evaluation.
mistake: early-in-training-only
loses: early_placement
"""


class Early(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.second = nn.Conv2d(3, channel_1, 3, padding=1), nn.Conv2d(channel_1, channel_2, 3, padding=1)
        self.attention = Attention(channel_1)
        self.scores = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(self.first(x))
        if self.training:
            x = F.relu(self.attention(x))
        return self.scores(flatten(F.relu(self.second(x))))


def build_early():
    return Early()
