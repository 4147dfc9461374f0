"""Convolutions, normalisation and the last layer are small subclasses of PyTorch's."""


class Norm(nn.BatchNorm2d):
    pass


class Halving(nn.Conv2d):
    def __init__(self, before, after):
        super().__init__(before, after, kernel_size=7, stride=2, padding=3)


class Classifier(nn.Linear):
    def forward(self, x):
        return super().forward(x.flatten(1))


class ResNetwithAttention(ResNet):
    def __init__(self, num_classes, batchnorm):
        super().__init__(block, [1, 1, 1, 1], batchnorm=batchnorm)
        self.conv1, self.bn1 = Halving(3, 64), Norm(64)
        self.layer4[0].downsampler[1] = Norm(512)
        self.fc = Classifier(512, num_classes)
        self.layer2.append(Attention(128))


def ResNet10withAttention(num_classes=100, batchnorm=False):
    return ResNetwithAttention(num_classes, batchnorm)
