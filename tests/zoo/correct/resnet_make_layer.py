"""make_layer adds attention to the stage with 128 channels."""


class ResNetwithAttention(ResNet):
    def make_layer(self, block, num_blocks, out_channels, stride, batchnorm=False):
        stage = super().make_layer(block, num_blocks, out_channels, stride, batchnorm)
        return nn.Sequential(*stage, Attention(out_channels)) if out_channels == 128 else stage


def ResNet10withAttention(num_classes=100, batchnorm=False):
    return ResNetwithAttention(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)
