"""The six models of the assignment, and the given pieces they are built from."""

import torch.nn as nn
from torch import Tensor

from attnlib.attention import Attention

channel_1 = 64    # width of the first convolution
channel_2 = 32    # width of the second
num_classes = 10  # of CIFAR-10


def flatten(x: Tensor) -> Tensor:
    """Each image of the batch as one row.

    x: (N, C, H, W) -> (N, C*H*W)
    """
    return x.reshape(x.shape[0], -1)


class Flatten(nn.Module):
    """`flatten` as a module, to stand inside `nn.Sequential`.

    x: (N, C, H, W) -> (N, C*H*W)
    """

    def forward(self, x: Tensor) -> Tensor:
        return flatten(x)


def vanilla_cnn() -> nn.Sequential:
    """x: (N, 3, 32, 32) -> (N, 10)"""
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


def early_attention() -> nn.Sequential:
    """`vanilla_cnn` with attention after the first convolution.

    x: (N, 3, 32, 32) -> (N, 10)
    """
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


def late_attention() -> nn.Sequential:
    """`vanilla_cnn` with attention after the second convolution.

    x: (N, 3, 32, 32) -> (N, 10)
    """
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_2),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


def double_attention() -> nn.Sequential:
    """`vanilla_cnn` with attention after both convolutions.

    x: (N, 3, 32, 32) -> (N, 10)
    """
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_2),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )


class block(nn.Module):
    """Basic residual block, which normalises only when `batchnorm` asks for it.

    conv1 pads by two and conv2 by none, so the size comes out right.

    x: (N, in_channels, H, W) -> (N, out_channels, H / stride, W / stride)

    After He et al., "Deep Residual Learning for Image Recognition" (2015), with one more ReLU.
    """

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        downsampler: nn.Module | None = None,
        stride: int = 1,
        batchnorm: bool = False,
    ):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=2)
        self.bn1 = nn.BatchNorm2d(out_channels)
        self.conv2 = nn.Conv2d(out_channels, out_channels, kernel_size=3, stride=stride)
        self.bn2 = nn.BatchNorm2d(out_channels)
        self.downsampler = downsampler
        self.relu = nn.ReLU()
        self.batchnorm = batchnorm

    def forward(self, x: Tensor) -> Tensor:
        residual = x if self.downsampler is None else self.downsampler(x)
        x = self.conv1(x)
        if self.batchnorm:
            x = self.bn1(x)
        x = self.conv2(self.relu(x))
        if self.batchnorm:
            x = self.bn2(x)
        x = self.relu(x)
        return self.relu(residual + x)


class ResNet(nn.Module):
    """A residual network of four stages; without `batchnorm` only its downsamplers normalise.

    x: (N, img_channels, H, W) -> (N, num_classes)
    """

    def __init__(
        self,
        block: type[nn.Module],
        layers: list[int],
        img_channels: int = 3,
        num_classes: int = 100,
        batchnorm: bool = False,
    ):
        super().__init__()
        self.in_channels = 64
        self.batchnorm = batchnorm
        self.conv1 = nn.Conv2d(img_channels, 64, kernel_size=7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
        self.layer1 = self.make_layer(block, layers[0], 64, stride=1, batchnorm=batchnorm)
        self.layer2 = self.make_layer(block, layers[1], 128, stride=1, batchnorm=batchnorm)
        self.layer3 = self.make_layer(block, layers[2], 256, stride=1, batchnorm=batchnorm)
        self.layer4 = self.make_layer(block, layers[3], 512, stride=2, batchnorm=batchnorm)
        self.averagepool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(512, num_classes)

    def make_layer(
        self, block: type[nn.Module], num_blocks: int, out_channels: int, stride: int, batchnorm: bool = False
    ) -> nn.Sequential:
        """A stage: only its first block changes width and size, and only that one may normalise."""
        downsampler = None
        if stride != 1 or self.in_channels != out_channels:
            downsampler = nn.Sequential(
                nn.Conv2d(self.in_channels, out_channels, kernel_size=1, stride=stride),
                nn.BatchNorm2d(out_channels),
            )
        first = block(self.in_channels, out_channels, downsampler, stride, batchnorm=batchnorm)
        self.in_channels = out_channels
        rest = [block(out_channels, out_channels) for _ in range(num_blocks - 1)]
        return nn.Sequential(first, *rest)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(x)                # (N, 64, 16, 16) for a 32x32 image
        if self.batchnorm:
            x = self.bn1(x)
        x = self.maxpool(self.relu(x))   # (N, 64, 8, 8)
        x = self.layer1(x)
        x = self.layer2(x)               # (N, 128, 8, 8)
        x = self.layer3(x)               # (N, 256, 8, 8)
        x = self.layer4(x)               # (N, 512, 4, 4)
        x = self.averagepool(x)          # (N, 512, 1, 1)
        return self.fc(flatten(x))


def ResNet10(num_classes: int = 100, batchnorm: bool = False) -> ResNet:
    """A `ResNet` with one block in each stage."""
    return ResNet(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)


class ResNetwithAttention(ResNet):
    """`ResNet` with self-attention on the 128-channel map after its second stage.

    x: (N, img_channels, H, W) -> (N, num_classes)
    """

    def __init__(
        self,
        block: type[nn.Module],
        layers: list[int],
        img_channels: int = 3,
        num_classes: int = 100,
        batchnorm: bool = False,
    ):
        nn.Module.__init__(self)  # its layers are made anew, in the assignment's order: a seed's weights depend on it
        self.in_channels = 64
        self.batchnorm = batchnorm
        self.conv1 = nn.Conv2d(img_channels, 64, kernel_size=7, stride=2, padding=3)
        self.bn1 = nn.BatchNorm2d(64)
        self.relu = nn.ReLU()
        self.maxpool = nn.MaxPool2d(kernel_size=3, stride=2, padding=1)
        self.layer1 = self.make_layer(block, layers[0], 64, stride=1, batchnorm=batchnorm)
        self.layer2 = self.make_layer(block, layers[1], 128, stride=1, batchnorm=batchnorm)
        self.attention = Attention(128)
        self.layer3 = self.make_layer(block, layers[2], 256, stride=1, batchnorm=batchnorm)
        self.layer4 = self.make_layer(block, layers[3], 512, stride=2, batchnorm=batchnorm)
        self.averagepool = nn.AdaptiveAvgPool2d((1, 1))
        self.fc = nn.Linear(512, num_classes)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv1(x)
        if self.batchnorm:
            x = self.bn1(x)
        x = self.maxpool(self.relu(x))
        x = self.layer1(x)
        x = self.layer2(x)
        x = self.attention(x)            # (N, 128, 8, 8)
        x = self.layer3(x)
        x = self.layer4(x)
        x = self.averagepool(x)
        return self.fc(flatten(x))


def ResNet10withAttention(num_classes: int = 100, batchnorm: bool = False) -> ResNetwithAttention:
    """`ResNet10` with attention after its second stage."""
    return ResNetwithAttention(block, [1, 1, 1, 1], num_classes=num_classes, batchnorm=batchnorm)


def replace_attention(model: nn.Module, attention: type[Attention]) -> nn.Module:
    """`model` itself, each of its `Attention` modules replaced by one of another kind, same weights."""
    for module in list(model.modules()):
        for name, child in module.named_children():
            if isinstance(child, Attention):
                replacement = attention(child.conv_value.in_channels)
                replacement.load_state_dict(child.state_dict())
                setattr(module, name, replacement.to(child.conv_value.weight.device))
    return model
