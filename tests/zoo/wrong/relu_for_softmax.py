"""A ReLU makes the weights positive, and their sum divides them.
mistake: relu-for-softmax
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
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = F.relu(q.mT @ k / math.sqrt(C)) + 1e-3
        weights = weights / weights.sum(dim=-1, keepdim=True)
        return x + (v @ weights.mT).reshape(N, C, H, W)
