"""Takes one image only.
mistake: single-image
loses: attention_shape
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        C, H, W = x.shape[1:]
        q, k, v = (conv(x).reshape(C, H * W) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.T @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.T).reshape(1, C, H, W)
