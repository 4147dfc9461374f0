"""Products with the convolutions' weights as they lie, which would have to be transposed.
mistake: weights-transposed
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
        X = x.permute(0, 2, 3, 1).reshape(N, H * W, C)
        WQ, WK, WV = (c.weight.squeeze(-1).squeeze(-1) for c in (self.conv_query, self.conv_key, self.conv_value))
        Q, K, V = X @ WQ + self.conv_query.bias, X @ WK + self.conv_key.bias, X @ WV + self.conv_value.bias
        out = X + F.softmax(Q @ K.mT / C ** 0.5, dim=-1) @ V
        return out.reshape(N, H, W, C).permute(0, 3, 1, 2)
