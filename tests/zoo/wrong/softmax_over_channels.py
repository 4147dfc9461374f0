"""Queries are normalised over their channels, keys over positions, and there is no map.
mistake: softmax-over-channels
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        context = k.softmax(dim=2) @ v.transpose(1, 2) / math.sqrt(C)
        return x + (context.transpose(1, 2) @ q.softmax(dim=1)).reshape(N, C, H, W)
