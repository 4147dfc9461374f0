"""A tensor is made on the notebook's device, whichever one the input is on.
mistake: notebooks-device
loses: attention_device
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        sums = torch.zeros(N, C, H * W, dtype=x.dtype, device=device)
        return x + (sums + v @ torch.softmax(q.mT @ k / math.sqrt(C), dim=-1).mT).reshape(N, C, H, W)
