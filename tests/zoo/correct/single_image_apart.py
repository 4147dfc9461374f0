"""A batch of one image is squeezed to matrices and treated apart."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        if N == 1:
            q, k, v = q.squeeze(0), k.squeeze(0), v.squeeze(0)
            attended = v @ torch.softmax(q.T @ k / math.sqrt(C), dim=-1).T
        else:
            attended = v @ torch.softmax(q.mT @ k / math.sqrt(C), dim=-1).mT
        return x + attended.reshape(N, C, H, W)
