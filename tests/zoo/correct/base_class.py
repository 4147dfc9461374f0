"""A base class with the residual, a subclass with the attended term."""


class Residual(nn.Module):
    def attended(self, x):
        raise NotImplementedError

    def forward(self, x):
        return x + self.attended(x)


class Attention(Residual):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def attended(self, x):
        q, k, v = self.conv_query(x).flatten(2), self.conv_key(x).flatten(2), self.conv_value(x).flatten(2)
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(x.shape[1]), dim=-1)
        return (v @ weights.transpose(1, 2)).reshape(x.shape)
