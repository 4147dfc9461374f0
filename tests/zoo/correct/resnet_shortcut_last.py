"""Blocks of one's own, which compute their shortcut after the convolutions."""


class Stage(nn.Module):
    def __init__(self, before, after, stride, batchnorm):
        super().__init__()
        self.widen = nn.Conv2d(before, after, 1, stride) if stride > 1 or before != after else None
        self.widen_norm = nn.BatchNorm2d(after) if self.widen else None
        self.first = nn.Conv2d(before, after, 3, padding=2)
        self.second = nn.Conv2d(after, after, 3, stride)
        self.norms = nn.ModuleList(nn.BatchNorm2d(after) if batchnorm else nn.Identity() for _ in range(2))

    def forward(self, x):
        y = F.relu(self.norms[0](self.first(x)))
        y = F.relu(self.norms[1](self.second(y)))
        return F.relu(y + (self.widen_norm(self.widen(x)) if self.widen else x))


def ResNet10withAttention(num_classes=100, batchnorm=False):
    stem = [nn.Conv2d(3, 64, 7, 2, 3), nn.BatchNorm2d(64) if batchnorm else nn.Identity(), nn.ReLU(), nn.MaxPool2d(3, 2, 1)]
    early = [Stage(64, 64, 1, batchnorm), Stage(64, 128, 1, batchnorm)]
    late = [Stage(128, 256, 1, batchnorm), Stage(256, 512, 2, batchnorm)]
    head = [nn.AdaptiveAvgPool2d(1), Flatten(), nn.Linear(512, num_classes)]
    return nn.Sequential(*stem, *early, Attention(128), *late, *head)
