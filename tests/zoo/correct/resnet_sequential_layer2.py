"""layer2 and attention together in a Sequential."""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer2 = nn.Sequential(model.layer2, Attention(128))
    return model
