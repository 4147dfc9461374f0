"""The weights that a student's model was trained to."""

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_model
from torch import nn

from autograder.guest.errors import shortened

WRAPPERS = {"OptimizedModule": "_orig_mod", "DataParallel": "module", "DistributedDataParallel": "module"}


def load_weights(model, path):
    """Puts the weights of a checkpoint into a model; a reason where they do not fit, else None."""
    if not path.is_file():
        return {"reason": "missing", "detail": str(path)}
    try:
        missing, unexpected = load_model(as_saved(model, path), str(path), strict=False)
    except RuntimeError as error:  # from torch: a shape differs
        return {"reason": "shape", "detail": shortened(error)}
    except (SafetensorError, OSError, ValueError) as error:
        return {"reason": "damaged", "detail": shortened(error)}
    for reason, left_over in (("incomplete", missing), ("unexpected", unexpected)):
        if left_over:
            return {"reason": reason, "detail": ", ".join(sorted(left_over)[:8])}
    return None


def as_saved(model, path):
    """The model within a wrapper where its weights were saved from within one: the first part of their names tells."""
    with safe_open(path, framework="pt") as file:
        first = {name.partition(".")[0] for name in file.keys()}
    own = {name.partition(".")[0] for name in model.state_dict()}
    if len(first) == 1 and first <= set(WRAPPERS.values()) and first != own:
        wrapper = nn.Module()
        wrapper.add_module(first.pop(), model)
        return wrapper
    return model


def inner(model):
    """The model itself, where torch.compile or DataParallel wrapped it."""
    while type(model).__module__.startswith("torch.") and type(model).__name__ in WRAPPERS:
        model = getattr(model, WRAPPERS[type(model).__name__])
    return model
