"""Attention after the third stage.
mistake: resnet-after-layer3
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer3.append(Attention(256))
    return model
