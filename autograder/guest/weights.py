"""Loading a student's checkpoint into the model."""

from safetensors import SafetensorError
from safetensors.torch import load_file

from autograder.guest.errors import shortened

WRAPPERS = {"OptimizedModule": "_orig_mod", "DataParallel": "module", "DistributedDataParallel": "module"}


def load_weights(model, path):
    """Put the weights of a checkpoint into a model. Returns the reason where they do not fit, else None."""
    if not path.is_file():
        return {"reason": "missing", "detail": str(path)}
    try:
        saved = by_own_names(load_file(path), model)
        missing, unexpected = model.load_state_dict(saved, strict=False)
    except RuntimeError as error:  # from torch: a shape differs
        return {"reason": "shape", "detail": shortened(error)}
    except (SafetensorError, OSError, ValueError) as error:
        return {"reason": "damaged", "detail": shortened(error)}
    for reason, left_over in (("incomplete", without_twins(missing, model, saved)), ("unexpected", unexpected)):
        if left_over:
            return {"reason": reason, "detail": ", ".join(sorted(left_over)[:8])}
    return None


def by_own_names(saved, model):
    """Saved weights by the model's names, without the parts that torch.compile and DataParallel add to names."""
    own, parallel = model.state_dict(), f"{WRAPPERS['DataParallel']}."
    saved = {key if key in own else without_compiler(key): tensor for key, tensor in saved.items()}
    if saved and all(key.startswith(parallel) for key in saved) and not any(key.startswith(parallel) for key in own):
        return {key.removeprefix(parallel): tensor for key, tensor in saved.items()}
    return saved


def without_compiler(key):
    return ".".join(part for part in key.split(".") if part != WRAPPERS["OptimizedModule"])


def without_twins(missing, model, saved):
    """The missing names, except those of a tensor that is saved under another of its names."""
    own = model.state_dict()
    loaded = {own[name].data_ptr() for name in saved.keys() & own.keys()}
    return [name for name in missing if own[name].data_ptr() not in loaded]


def inner(model):
    """The model itself, where torch.compile or DataParallel wrapped it."""
    while type(model).__module__.startswith("torch.") and type(model).__name__ in WRAPPERS:
        model = getattr(model, WRAPPERS[type(model).__name__])
    return model
