"""Attention is made, but forward is still that of ResNet.
mistake: resnet-registered-only
loses: resnet_placement
"""


class ResNetwithAttention(ResNet):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.attention = Attention(128)


def ResNet10withAttention(num_classes=100, batchnorm=False):
    return ResNetwithAttention(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)
