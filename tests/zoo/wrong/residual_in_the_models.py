"""Not the module adds its input, but each model, as transformers are often written.
mistake: residual-in-the-models
loses: attention_residual
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = (q.mT @ k / x.shape[1] ** 0.5).softmax(dim=-1)
        return (v @ weights.mT).view_as(x)


class CNN(nn.Module):
    def __init__(self, early, late):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.attention1 = Attention(channel_1) if early else None
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.attention2 = Attention(channel_2) if late else None
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        if self.attention1:
            x = F.relu(x + self.attention1(x))
        x = F.relu(self.conv2(x))
        if self.attention2:
            x = F.relu(x + self.attention2(x))
        return self.fc(flatten(x))


def build_early():
    return CNN(early=True, late=False)


def build_late():
    return CNN(early=False, late=True)


def build_double():
    return CNN(early=True, late=True)


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer2 = nn.Sequential(*model.layer2, Residual(Attention(128)))
    return model
