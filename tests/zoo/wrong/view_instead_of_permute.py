"""Maps become rows, and rows maps, by view alone.
mistake: view-instead-of-permute
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
        q, k, v = (conv(x).reshape(N, H * W, C) for conv in (self.conv_query, self.conv_key, self.conv_value))
        rows = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1) @ v
        return x + rows.reshape(N, C, H, W)
