"""A helper of one's own returns nothing.
mistake: helper-without-return
loses: attention_shape, attention_formula, attention_residual, attention_gradients, attention_device, attention_side_effects, attention_overflow
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def scores(self, q, k):
        s = q.mT @ k / math.sqrt(q.shape[1])
        s.softmax(dim=-1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (c(x).flatten(2) for c in (self.conv_query, self.conv_key, self.conv_value))
        return x + (v @ self.scores(q, k).mT).reshape(N, C, H, W)
