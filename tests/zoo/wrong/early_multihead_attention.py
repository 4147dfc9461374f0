"""PyTorch's own nn.MultiheadAttention in place of Attention.
mistake: early-multihead-attention
loses: early_placement
"""


class Wrapped(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.inner = nn.MultiheadAttention(channels, 1, batch_first=True)

    def forward(self, x):
        rows = x.flatten(2).transpose(1, 2)
        rows = rows + self.inner(rows, rows, rows, need_weights=False)[0]
        return rows.transpose(1, 2).reshape(x.shape)


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Wrapped(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
