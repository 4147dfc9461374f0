"""Keys and values are pooled to half the size, as some papers do.
mistake: pooled-keys
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.pool = nn.MaxPool2d(2, ceil_mode=True)  # a map of one row has one, too

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2).transpose(1, 2)
        k = self.pool(self.conv_key(x)).flatten(2)
        v = self.pool(self.conv_value(x)).flatten(2)
        weights = torch.softmax(q @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
