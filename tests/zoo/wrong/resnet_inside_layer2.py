"""Attention inside the second stage, before the residual is added.
mistake: resnet-inside-layer2
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    inner = model.layer2[0]
    inner.conv2 = nn.Sequential(inner.conv2, Attention(128))
    return model
