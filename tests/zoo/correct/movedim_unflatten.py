"""Reshaping by movedim, flatten and unflatten."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        C, H, W = x.shape[1:]
        q, k, v = (conv(x).movedim(1, -1).flatten(1, 2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        attended = torch.softmax(q @ k.mT / math.sqrt(C), dim=-1) @ v
        return x + attended.unflatten(1, (H, W)).movedim(-1, 1)
