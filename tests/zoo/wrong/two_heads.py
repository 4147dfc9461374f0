"""Two heads with half of the channels each.
mistake: two-heads
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
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        heads = []
        for Q, K, V in zip(q.chunk(2, dim=1), k.chunk(2, dim=1), v.chunk(2, dim=1)):
            weights = torch.softmax(Q.transpose(1, 2) @ K / math.sqrt(Q.shape[1]), dim=-1)
            heads.append(V @ weights.transpose(1, 2))
        return x + torch.cat(heads, dim=1).reshape(N, C, H, W)
