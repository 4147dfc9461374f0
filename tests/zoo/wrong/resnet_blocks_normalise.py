"""Blocks of one's own normalise, whatever batchnorm says.
mistake: resnet-blocks-normalise
loses: resnet_placement
"""


class Normalising(block):
    def __init__(self, in_channels, out_channels, downsampler=None, stride=1, batchnorm=False):
        super().__init__(in_channels, out_channels, downsampler, stride, batchnorm=True)


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet(Normalising, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)
    model.layer2.append(Attention(128))
    return model
