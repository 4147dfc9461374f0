"""Queries and keys are transposed, values only reshaped.
mistake: view-on-values
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
        q, k = self.conv_query(x).flatten(2), self.conv_key(x).flatten(2)
        v = self.conv_value(x).reshape(N, H * W, C)
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (weights @ v).transpose(1, 2).reshape(N, C, H, W)
