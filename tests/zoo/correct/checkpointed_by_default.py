"""Computes its map again for the gradient, in the way that `checkpoint` takes where nobody says which."""

from torch.utils.checkpoint import checkpoint


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def attended(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return (v @ weights.transpose(1, 2)).reshape(N, C, H, W)

    def forward(self, x):
        return x + checkpoint(self.attended, x)
