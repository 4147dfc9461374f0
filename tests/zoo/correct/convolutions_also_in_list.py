"""The three convolutions, kept in a list as well."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.convs = [self.conv_query, self.conv_key, self.conv_value]

    def forward(self, x):
        q, k, v = (conv(x).flatten(2) for conv in self.convs)
        weights = torch.softmax(q.mT @ k / math.sqrt(x.shape[1]), dim=-1)
        return x + (v @ weights.mT).reshape(x.shape)
