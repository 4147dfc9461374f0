"""Attention before the first stage.
mistake: resnet-before-layer1
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer1.insert(0, Attention(64))
    return model
