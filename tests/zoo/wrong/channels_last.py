"""The shape is unpacked as (N, H, W, C).
mistake: channels-last
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, H, W, C = x.shape
        q = self.conv_query(x).reshape(N, H * W, C)
        k = self.conv_key(x).reshape(N, H * W, C)
        v = self.conv_value(x).reshape(N, H * W, C)
        weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1)
        return x + (weights @ v).reshape(N, H, W, C)
