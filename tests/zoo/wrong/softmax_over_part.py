"""A map of four axes, and the softmax over the last of them: over one row of the keys.
mistake: softmax-over-part
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        q, k, v = self.conv_query(x), self.conv_key(x), self.conv_value(x)
        scores = torch.einsum("nchw,ncij->nhwij", q, k) / math.sqrt(x.shape[1])
        weights = torch.softmax(scores, dim=-1)
        return x + torch.einsum("nhwij,ncij->nchw", weights, v)
