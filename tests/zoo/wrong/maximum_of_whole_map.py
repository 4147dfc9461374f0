"""A softmax of its own that subtracts the maximum of the whole map.
mistake: maximum-of-whole-map
loses: attention_overflow
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
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        powers = torch.exp(scores - scores.amax((1, 2), keepdim=True))
        weights = powers / powers.sum(dim=-1, keepdim=True)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
