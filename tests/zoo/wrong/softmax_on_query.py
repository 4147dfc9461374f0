"""The softmax stands around the queries alone.
mistake: softmax-on-query
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (c(x).reshape(N, C, H * W).transpose(1, 2) for c in (self.conv_query, self.conv_key, self.conv_value))
        attended = torch.softmax(q, dim=-1) @ k.transpose(1, 2) / math.sqrt(C) @ v
        return x + attended.transpose(1, 2).reshape(N, C, H, W)
