"""Attention after the first stage.
mistake: resnet-after-layer1
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer1.append(Attention(64))
    return model
