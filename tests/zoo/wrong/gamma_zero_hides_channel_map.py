"""A C x C map that a factor of zero at first keeps from showing.
mistake: gamma-zero-hides-channel-map
loses: attention_parameters, attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1)
        return x + self.gamma * (weights @ v).reshape(x.shape)
