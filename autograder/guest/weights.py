"""The weights that a student's model was trained to."""

from safetensors import SafetensorError
from safetensors.torch import load_file

from autograder.guest.errors import shortened

WRAPPERS = {"OptimizedModule": "_orig_mod", "DataParallel": "module", "DistributedDataParallel": "module"}


def load_weights(model, path):
    """Puts the weights of a checkpoint into a model; a reason where they do not fit, else None."""
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
    """Weights by the model's names, where wrappers added parts to theirs that the model has not: here nothing is compiled."""
    own, parallel = model.state_dict(), f"{WRAPPERS['DataParallel']}."
    saved = {key if key in own else without_compiler(key): tensor for key, tensor in saved.items()}
    if saved and all(key.startswith(parallel) for key in saved) and not any(key.startswith(parallel) for key in own):
        return {key.removeprefix(parallel): tensor for key, tensor in saved.items()}
    return saved


def without_compiler(key):
    return ".".join(part for part in key.split(".") if part != WRAPPERS["OptimizedModule"])


def without_twins(missing, model, saved):
    """The missing names, bar those of tensors that have another name as well, of which one is saved."""
    own = model.state_dict()
    loaded = {own[name].data_ptr() for name in saved.keys() & own.keys()}
    return [name for name in missing if own[name].data_ptr() not in loaded]


def inner(model):
    """The model itself, where torch.compile or DataParallel wrapped it."""
    while type(model).__module__.startswith("torch.") and type(model).__name__ in WRAPPERS:
        model = getattr(model, WRAPPERS[type(model).__name__])
    return model
