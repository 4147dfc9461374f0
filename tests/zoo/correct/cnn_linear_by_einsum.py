"""The last layer is written as an einsum."""


class Late(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(3, channel_1, kernel_size=3, padding=1)
        self.conv2 = nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)
        self.attention = Attention(channel_2)
        self.fc = nn.Linear(channel_2 * 32 * 32, num_classes)

    def forward(self, x):
        x = F.relu(self.conv2(F.relu(self.conv1(x))))
        rows = flatten(F.relu(self.attention(x)))
        return torch.einsum("nk,ok->no", rows, self.fc.weight) + self.fc.bias


def build_late():
    return Late()
