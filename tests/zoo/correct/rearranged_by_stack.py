"""Images turned into rows one by one, all else in one batch."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        C, H, W = x.shape[1:]
        q, k, v = (
            torch.stack([image.reshape(C, -1).t() for image in conv(x)])
            for conv in (self.conv_query, self.conv_key, self.conv_value)
        )
        rows = torch.softmax(q.matmul(k.transpose(1, 2)).div(math.sqrt(C)), dim=2).matmul(v)
        return torch.stack([image + row.t().reshape(C, H, W) for image, row in zip(x, rows)])
