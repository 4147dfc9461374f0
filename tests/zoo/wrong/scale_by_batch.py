"""The scale comes from x.shape[0], the number of images.
mistake: scale-by-batch
loses: attention_formula
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.mT @ k / math.sqrt(x.shape[0]), dim=-1)
        return x + (v @ weights.mT).reshape(x.shape)
