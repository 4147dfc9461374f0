"""Attributes with other names, in another order."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.g = nn.Conv2d(in_channels, in_channels, 1)
        self.phi = nn.Conv2d(in_channels, in_channels, 1)
        self.theta = nn.Conv2d(in_channels, in_channels, 1)

    def forward(self, x):
        n, c, h, w = x.shape
        theta, phi, g = self.theta(x).flatten(2), self.phi(x).flatten(2), self.g(x).flatten(2)
        f = torch.softmax(theta.transpose(1, 2) @ phi / math.sqrt(c), dim=-1)
        return x + (f @ g.transpose(1, 2)).transpose(1, 2).reshape(n, c, h, w)
