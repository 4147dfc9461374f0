"""Each convolution has a second name."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.q = self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.k = self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.v = self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.q(x).reshape(N, C, H * W)
        k = self.k(x).reshape(N, C, H * W)
        v = self.v(x).reshape(N, C, H * W)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        attended = (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
        return x + attended
