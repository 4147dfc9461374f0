"""view wherever it can be, contiguous wherever it might be needed."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.size()
        q = self.conv_query(x).contiguous().view(N, C, H * W).transpose(1, 2).contiguous()
        k = self.conv_key(x).contiguous().view(N, C, H * W).contiguous()
        v = self.conv_value(x).contiguous().view(N, C, H * W).transpose(1, 2).contiguous()
        weights = torch.softmax(torch.matmul(q, k) / math.sqrt(C), dim=-1).contiguous()
        attended = torch.matmul(weights, v).transpose(1, 2).contiguous().view(N, C, H, W)
        return (x + attended).contiguous()
