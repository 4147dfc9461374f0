"""A new attention is made in each call, and the optimizer knows of none.
mistake: not-in-model
loses: early_placement
"""


class Early(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(Attention(channel_1)(F.relu(self.conv1(x))))
        return self.fc(flatten(F.relu(self.conv2(x))))


build_early = Early
