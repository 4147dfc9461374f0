"""A softmax by hand, whose sums lose their dimension.
mistake: softmax-misaligned
loses: attention_shape, attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (c(x).reshape(N, C, H * W) for c in (self.conv_query, self.conv_key, self.conv_value))
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        e = torch.exp(scores - scores.amax(dim=-1, keepdim=True))
        weights = e / e.sum(dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
