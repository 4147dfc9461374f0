"""A C x C map that values of zero at first keep from showing.
mistake: zero-values-hide-channel-map
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        nn.init.zeros_(self.conv_value.weight)
        nn.init.zeros_(self.conv_value.bias)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1)
        return x + (weights @ v).reshape(N, C, H, W)
