"""Each step in a method, static or not, and the scale as a property."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.in_channels = in_channels

    @property
    def scale(self):
        return math.sqrt(self.in_channels)

    @staticmethod
    def weigh(scores):
        return scores.softmax(dim=-1)

    def project(self, x):
        return [conv(x).flatten(2).mT for conv in (self.conv_query, self.conv_key, self.conv_value)]

    def forward(self, x):
        q, k, v = self.project(x)
        rows = self.weigh(q @ k.mT / self.scale) @ v
        return x + rows.mT.reshape(x.shape)
