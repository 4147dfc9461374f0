"""Keys come in chunks of 64, and each chunk's weights sum to one.
mistake: softmax-in-chunks
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
        attended = 0
        for keys, values in zip(k.split(64, dim=2), v.split(64, dim=2)):
            attended = attended + values @ torch.softmax(q.mT @ keys / math.sqrt(C), dim=-1).mT
        return x + attended.reshape(N, C, H, W)
