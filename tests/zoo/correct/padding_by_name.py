"""Convolutions that say how they pad, with kernels that need no padding."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1, padding="valid")
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1, padding="same")
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1, padding="same")

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).view(N, C, -1).permute(0, 2, 1)
        k = self.conv_key(x).view(N, C, -1)
        v = self.conv_value(x).view(N, C, -1).permute(0, 2, 1)
        weights = F.softmax(torch.bmm(q, k) / C**0.5, dim=2)
        attended = torch.bmm(weights, v).permute(0, 2, 1)
        return attended.reshape(N, C, H, W) + x
