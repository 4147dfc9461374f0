"""A model that gives up what its attention computed, and computes it again for the gradient."""

from torch.utils.checkpoint import checkpoint


class Double(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.attention1 = Attention(channel_1)
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.attention2 = Attention(channel_2)
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(checkpoint(self.attention1, F.relu(self.conv1(x)), use_reentrant=True))
        x = F.relu(checkpoint(self.attention2, F.relu(self.conv2(x)), use_reentrant=False))
        return self.fc(flatten(x))


def build_double():
    return Double()
