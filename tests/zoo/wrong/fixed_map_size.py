"""Takes maps of 32 x 32 only.
mistake: fixed-map-size
loses: attention_shape
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).reshape(N, C, 1024) for conv in (self.conv_query, self.conv_key, self.conv_value))
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
