"""A part is computed again for the gradient in the way that needs an input with one, which images are not: it never learns.
mistake: result-unused
loses: early_placement
"""

from torch.utils.checkpoint import checkpoint


class Early(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Sequential(nn.Conv2d(3, channel_1, kernel_size=3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU())
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = checkpoint(self.first, x, use_reentrant=True)
        return self.fc(flatten(F.relu(self.conv2(x))))


def build_early():
    return Early()
