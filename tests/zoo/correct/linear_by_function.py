"""The convolutions' weights, given to F.linear on rows of positions."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        rows = x.flatten(2).transpose(1, 2)
        convs = self.conv_query, self.conv_key, self.conv_value
        q, k, v = (F.linear(rows, conv.weight[:, :, 0, 0], conv.bias) for conv in convs)
        weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(x.shape[1]), dim=-1)
        return (rows + weights @ v).transpose(1, 2).reshape(x.shape)
