"""The rows of the results table: ten models and the order in which the grid trains them."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from torch import nn

from attnlib.attention import Attention, ChannelAttention, FusedAttention
from attnlib.models import (
    ResNet10,
    ResNet10withAttention,
    double_attention,
    early_attention,
    late_attention,
    num_classes,
    replace_attention,
    vanilla_cnn,
)


@dataclass(frozen=True)
class Row:
    label: str
    build: Callable[[], nn.Module]
    cost: float                    # of one epoch, the vanilla CNN's being 1: it orders the grid and its progress bar
    attention: type[Attention] = FusedAttention
    drafts: tuple[float, ...] = () # test accuracies (%) that the assignment's draft reports

    def model(self) -> nn.Module:
        """A new model: (N, 3, 32, 32) -> (N, 10)."""
        return replace_attention(self.build(), self.attention)


resnet10, resnet10_attention = partial(ResNet10, num_classes), partial(ResNet10withAttention, num_classes)
EARLY, LATE, DOUBLE = (60.12, 60.09, 61.23), (59.30, 59.10, 61.49), (62.25, 62.74, 62.48)
RESNET_ATTENTION = (76.73, 76.21, 76.67)

ROWS = {  # cheap rows first, so that a grid that is stopped early has most of the table
    "vanilla": Row("Vanilla CNN", vanilla_cnn, 1, drafts=(57.87, 58.47, 57.84)),
    "late-channel": Row("Late channel attention", late_attention, 1.5, ChannelAttention, LATE),
    "early-channel": Row("Early channel attention", early_attention, 2.4, ChannelAttention, EARLY),
    "double-channel": Row("Double channel attention", double_attention, 2.9, ChannelAttention, DOUBLE),
    "late": Row("Late attention", late_attention, 6, drafts=LATE),
    "early": Row("Early attention", early_attention, 9, drafts=EARLY),
    "resnet10": Row("ResNet10", resnet10, 10, drafts=(74.91, 75.01, 73.41)),
    "resnet10-attention": Row("ResNet10 with attention", resnet10_attention, 10, drafts=RESNET_ATTENTION),
    "resnet10-channel": Row(
        "ResNet10 with channel attention", resnet10_attention, 10, ChannelAttention, RESNET_ATTENTION
    ),
    "double": Row("Double attention", double_attention, 15, drafts=DOUBLE),
}
