"""Attention at the head of layer3, which is the same place."""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes=num_classes, batchnorm=batchnorm)
    model.layer3 = nn.Sequential(Attention(128), *model.layer3)
    return model
