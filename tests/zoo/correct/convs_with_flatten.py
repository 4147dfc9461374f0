"""Each convolution in a Sequential that also flattens."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.query = nn.Sequential(nn.Conv2d(in_channels, in_channels, kernel_size=1), nn.Flatten(2))
        self.key = nn.Sequential(nn.Conv2d(in_channels, in_channels, kernel_size=1), nn.Flatten(2))
        self.value = nn.Sequential(nn.Conv2d(in_channels, in_channels, kernel_size=1), nn.Flatten(2))

    def forward(self, x):
        q, k, v = self.query(x), self.key(x), self.value(x)
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(x.shape[1]), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(x.shape)
