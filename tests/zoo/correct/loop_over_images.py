"""One image at a time, as two-dimensional matrices, put together by stack."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        attended = []
        for q, k, v in zip(self.conv_query(x), self.conv_key(x), self.conv_value(x)):
            Q, K, V = (image.flatten(1).T for image in (q, k, v))
            rows = torch.softmax(Q @ K.T / math.sqrt(len(q)), dim=1) @ V
            attended.append(rows.T.reshape(q.shape))
        return x + torch.stack(attended)
