"""Every call adds a little of the result before it.
mistake: previous-call-added
loses: attention_side_effects
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.before = 0

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        attended = (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
        before, self.before = self.before, attended.mean().detach()
        return x + attended + 0.1 * before
