"""A tensor goes where the input is, by asking whether that is a GPU."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        zeros = torch.zeros(H * W, H * W, dtype=x.dtype, device="cuda" if x.is_cuda else "cpu")
        weights = torch.softmax(zeros + q.mT @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.mT).reshape(N, C, H, W)
