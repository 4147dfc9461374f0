"""The layers of a student's module: found, given known weights, and described."""

import zlib
from contextlib import suppress

import torch
from torch import nn
from torch.nn.utils import parametrize

PROJECTIONS = (nn.Conv2d, nn.Conv1d, nn.Linear)
SETTINGS = ("stride", "padding", "dilation", "groups", "padding_mode")
NAMES = ("conv_query", "conv_key", "conv_value")


def projections(module):
    """Name and layer of each convolution or linear map, also of those kept in a plain list or dict.

    Of several names of one layer, the assignment's counts, which tells its role.
    """
    found = dict(module.named_modules(remove_duplicate=False))
    for attribute, kept in vars(module).items():
        if isinstance(kept, (list, tuple)):
            kept = dict(enumerate(kept))
        if isinstance(kept, dict) and attribute != "_modules":
            found |= {f"{attribute}[{key}]": layer for key, layer in kept.items()}
    names = {}
    for name in sorted(found, key=lambda name: name not in NAMES):
        if isinstance(found[name], PROJECTIONS):
            names.setdefault(found[name], name)
    return {name: layer for layer, name in names.items()}


@torch.no_grad()
def materialised(module, x):
    """Let lazy layers take their shapes from an input."""
    if any(map(nn.parameter.is_lazy, (*module.parameters(), *module.buffers()))):
        module(x)


def without_reparametrization(layer):
    """Turn a weight that is computed from others (by spectral norm, say) into a parameter. Returns whether it was one such."""
    if parametrize.is_parametrized(layer, "weight"):
        parametrize.remove_parametrizations(layer, "weight")
        return True
    for remove in (nn.utils.remove_spectral_norm, nn.utils.remove_weight_norm):
        with suppress(ValueError):  # it has none of this kind
            remove(layer)
            return True
    return False


@torch.no_grad()
def set_weights(layers, seed, zero=()):
    """Set known random weights, since a student may start some at zero; layers and parameters named in `zero` get zeros.

    They depend on a layer's position, not on its name, which may differ each time a module is built.
    """
    for place, (name, layer) in enumerate(layers.items()):
        for key, parameter in layer.named_parameters(recurse=False):
            values = known_weights(parameter.shape, f"{seed} {place}.{key}")
            parameter.copy_(0 * values if {name, f"{name}.{key}"} & set(zero) else values)


def known_weights(shape, name):
    """Random values for a parameter. They depend on these two alone, so the grader can tell them from forged ones."""
    generator = torch.Generator().manual_seed(zlib.crc32(name.encode()))
    spread = 0.5 if len(shape) == 1 else shape[1:].numel() ** -0.5
    return spread * torch.randn(shape, generator=generator, dtype=torch.float64)


def described_layer(name, layer, registered, reparametrized):
    kind = next(base for base in type(layer).__mro__ if base in PROJECTIONS)
    return {
        "name": name, "type": kind.__name__, "registered": f"{name}.weight" in registered,
        "reparametrized": reparametrized, "bias": layer.bias is not None, "shape": list(layer.weight.shape),
        **{key: getattr(layer, key) for key in SETTINGS if hasattr(layer, key)},
    }


def parameters_of(layers):
    return {f"{name}.{key}": p for name, layer in layers.items() for key, p in layer.named_parameters()}


def as_tensor(output):
    """The tensor in an output: of a list of tensors their stack if shapes agree, else the first; None where there is none."""
    if isinstance(output, (tuple, list)) and output and all(isinstance(part, torch.Tensor) for part in output):
        alike = len({part.shape for part in output}) == 1
        output = torch.stack(tuple(output)) if alike else output[0]
    return output if isinstance(output, torch.Tensor) else None


def tensor_in(output):
    """The tensor in an output, as by `as_tensor`; TypeError where there is none."""
    tensor = as_tensor(output)
    if tensor is None:
        raise TypeError(f"forward returned {type(output).__name__}, not a tensor.")
    return tensor


def wanted(names, name):
    if name not in names:
        raise NameError(f"{name} is not defined.")
    return names[name]
