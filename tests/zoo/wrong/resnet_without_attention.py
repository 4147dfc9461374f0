"""A ResNet10 without attention.
mistake: resnet-without-attention
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    return ResNet10(num_classes, batchnorm)
