"""A matrix beside the convolutions, drawn at random when the module is built, projects the result.
mistake: extra-parameters
loses: attention_parameters, attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.out = nn.Parameter(torch.randn(in_channels, in_channels) / math.sqrt(in_channels))

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (self.out @ v @ weights.transpose(1, 2)).reshape(N, C, H, W)
