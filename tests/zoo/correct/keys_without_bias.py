"""Scores as a product of weights, in which the bias of the keys, which cancels in the softmax, has no part."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        X = x.flatten(2)
        A = self.conv_query.weight[:, :, 0, 0].T @ self.conv_key.weight[:, :, 0, 0]
        b = self.conv_query.bias @ self.conv_key.weight[:, :, 0, 0]
        s = X.mT @ A @ X + (b @ X)[:, None, :]
        w = torch.softmax(s / C ** 0.5, dim=-1)
        return x + (self.conv_value(x).flatten(2) @ w.mT).view_as(x)
