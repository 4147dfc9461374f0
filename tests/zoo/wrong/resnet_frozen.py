"""Attention is frozen.
mistake: resnet-frozen
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer2.append(Attention(128).requires_grad_(False))
    return model
