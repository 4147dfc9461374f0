"""With a dimension for the heads, of which there is one, the softmax runs over that.
mistake: softmax-over-one
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
        q, k, v = (c(x).view(N, 1, C, H * W).transpose(2, 3) for c in (self.conv_query, self.conv_key, self.conv_value))
        weights = F.softmax(q @ k.transpose(-2, -1) / math.sqrt(C), dim=1)
        return x + (weights @ v).transpose(2, 3).reshape(N, C, H, W)
