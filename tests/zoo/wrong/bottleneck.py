"""Queries, keys and values have an eighth of the channels, and a fourth convolution widens.
mistake: bottleneck
loses: attention_parameters, attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        inner = max(1, in_channels // 8)
        self.conv_query = nn.Conv2d(in_channels, inner, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, inner, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, inner, kernel_size=1)
        self.conv_out = nn.Conv2d(inner, in_channels, kernel_size=1, bias=False)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + self.conv_out((v @ weights.transpose(1, 2)).reshape(N, -1, H, W))
