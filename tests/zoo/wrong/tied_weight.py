"""Queries and keys share a weight, and have biases of their own.
mistake: tied
loses: attention_parameters
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key.weight = self.conv_query.weight

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
