"""Every operator spelled as a function of torch."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q = torch.reshape(self.conv_query(x), (N, C, H * W))
        k = torch.reshape(self.conv_key(x), (N, C, H * W))
        v = torch.reshape(self.conv_value(x), (N, C, H * W))
        scores = torch.div(torch.matmul(torch.transpose(q, 1, 2), k), math.sqrt(C))
        attended = torch.matmul(v, torch.transpose(torch.softmax(scores, 2), 1, 2))
        return torch.add(x, torch.reshape(attended, (N, C, H, W)))
