"""PyTorch's own attention, without a dimension for heads."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        rows = [conv(x).flatten(2).transpose(1, 2) for conv in (self.conv_query, self.conv_key, self.conv_value)]
        attended = F.scaled_dot_product_attention(*rows)
        return x + attended.transpose(1, 2).reshape(x.shape)
