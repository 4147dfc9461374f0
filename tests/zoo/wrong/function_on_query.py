"""Queries and keys pass a GELU.
mistake: function-on-query
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
        q, k, v = F.gelu(self.conv_query(x)), F.gelu(self.conv_key(x)), self.conv_value(x)
        q, k, v = (t.reshape(N, C, H * W) for t in (q, k, v))
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
