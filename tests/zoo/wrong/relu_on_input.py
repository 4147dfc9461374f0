"""x passes a ReLU at the start, so the residual does too.
mistake: relu-on-input
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
        x = F.relu(x)
        q, k, v = (c(x).flatten(2) for c in (self.conv_query, self.conv_key, self.conv_value))
        w = F.softmax(q.mT @ k / math.sqrt(C), dim=-1)
        return x + (v @ w.mT).reshape(N, C, H, W)
