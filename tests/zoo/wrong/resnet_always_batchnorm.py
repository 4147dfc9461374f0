"""The ResNet always normalises, whatever batchnorm says.
mistake: resnet-always-batchnorm
loses: resnet_placement
"""


class ResNetwithAttention(ResNet):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.attention = Attention(128)

    def forward(self, x):
        x = self.conv1(x)
        if self.batchnorm:
            x = self.bn1(x)
        x = self.maxpool(F.relu(x))
        x = self.layer1(x)
        x = self.layer2(x)
        x = self.attention(x)
        x = self.layer3(x)
        x = self.layer4(x)
        return self.fc(flatten(self.averagepool(x)))


def ResNet10withAttention(num_classes=100, batchnorm=False):
    return ResNetwithAttention(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=True)
