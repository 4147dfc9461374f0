"""The ResNet is sent to the GPU by its builder.
mistake: resnet-built-on-cuda
loses: resnet_placement
"""


def ResNet10withAttention(num_classes=100, batchnorm=False):
    model = ResNet10(num_classes, batchnorm)
    model.layer2.append(Attention(128))
    return model.cuda()
