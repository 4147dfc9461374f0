"""A ResNet's outputs for weights, statistics and images that a rule gives, so that they can be held to stored numbers."""

import torch
from torch import Tensor, nn


def by_rule(shape: torch.Size, step: float) -> Tensor:
    """Numbers from -1 to 1 for any shape, the same on every machine."""
    return torch.sin(step * torch.arange(1, shape.numel() + 1, dtype=torch.float64)).reshape(shape).float()


@torch.no_grad()
def outputs(model: nn.Module, mode: str) -> list[list[float]]:
    """The logits of three images, in double precision: statistics of so small a batch magnify how a processor rounds.

    mode: "train", or "eval" with running statistics that are not the fresh ones
    """
    for place, (name, value) in enumerate(model.state_dict().items(), 1):
        if name.endswith("running_var"):
            value.copy_(0.6 + 0.5 * by_rule(value.shape, place))
        elif name.endswith("running_mean"):
            value.copy_(0.1 * by_rule(value.shape, place))
        elif value.dim() > 0:
            fan_in = max(value[0].numel(), 4)
            value.copy_((2 / fan_in) ** 0.5 * by_rule(value.shape, 1 + 0.37 * place))
    model.double().train(mode == "train")
    return model(2 * by_rule(torch.Size((3, 3, 32, 32)), 0.7).double()).tolist()
