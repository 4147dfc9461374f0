"""A C x C map, in models that are built as they should be.
mistake: channel-map-in-right-places
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
        weights = torch.softmax(q @ k.transpose(1, 2) / math.sqrt(C), dim=-1)
        return x + (weights @ v).reshape(N, C, H, W)


def build_late():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_2),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer2.append(Attention(128))
    return model
