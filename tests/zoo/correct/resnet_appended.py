"""Attention appended to the Sequential that layer2 is."""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)
    model.layer2.add_module("attention", Attention(128))
    return model
