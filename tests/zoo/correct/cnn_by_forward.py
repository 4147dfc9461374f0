"""The CNNs as one class with a forward of its own and F.relu."""


class AttentionCNN(nn.Module):
    def __init__(self, early, late):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.attention1 = Attention(channel_1) if early else None
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.attention2 = Attention(channel_2) if late else None
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(self.conv1(x))
        if self.attention1 is not None:
            x = F.relu(self.attention1(x))
        x = F.relu(self.conv2(x))
        if self.attention2 is not None:
            x = F.relu(self.attention2(x))
        return self.fc(flatten(x))


def build_early():
    return AttentionCNN(early=True, late=False)


def build_late():
    return AttentionCNN(early=False, late=True)


def build_double():
    return AttentionCNN(early=True, late=True)
