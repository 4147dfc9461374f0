"""The input becomes rows by view, then the convolutions' weights are applied.
mistake: view-before-projection
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
        rows = x.reshape(N, H * W, C)
        q, k, v = (F.linear(rows, c.weight.view(C, C), c.bias) for c in (self.conv_query, self.conv_key, self.conv_value))
        weights = F.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1)
        return x + (weights @ v).reshape(N, C, H, W)
