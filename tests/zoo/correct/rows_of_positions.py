"""X as the formula has it: one row for each position."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        convs = self.conv_query, self.conv_key, self.conv_value
        X = x.permute(0, 2, 3, 1).reshape(N, H * W, C)
        Q, K, V = (conv(x).permute(0, 2, 3, 1).reshape(N, H * W, C) for conv in convs)
        Y = X + (Q @ K.transpose(-2, -1) / math.sqrt(C)).softmax(-1) @ V
        return Y.reshape(N, H, W, C).permute(0, 3, 1, 2)
