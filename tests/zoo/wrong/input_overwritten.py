"""x is overwritten by its own projections, and what is added at the end is no longer the input.
mistake: input-overwritten
loses: attention_formula, attention_residual
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        x = self.conv_query(x)
        q = x.view(N, C, -1)
        x = self.conv_key(x)
        k = x.view(N, C, -1)
        x = self.conv_value(x)
        v = x.view(N, C, -1)
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
