"""Trained weights on disk, with a fingerprint of what they were trained with.

A checkpoint is one safetensors file. Fingerprint and history travel in its
metadata, so weights can't be separated from what made them.
"""

import ast
import hashlib
import inspect
import json
import os
import textwrap
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import load_model, save_model
from torch import nn


def code_of(model: nn.Module) -> str:
    """The source of the model's own classes, comments and layout aside."""
    classes = {type(module) for module in model.modules()}
    own = [cls for cls in classes if not cls.__module__.startswith("torch.")]
    functions = [
        function
        for cls in sorted(own, key=lambda cls: cls.__name__)
        for function in vars(cls).values()
        if inspect.isfunction(function)
    ]
    sources = [textwrap.dedent(inspect.getsource(function)) for function in functions]
    return "\n".join(ast.unparse(ast.parse(source)) for source in sources)


def fingerprint(model: nn.Module, **training: object) -> str:
    """A short hash of all that trained weights depend on: the model, its code, the training."""
    model, facts = inner(model), json.dumps(training, sort_keys=True)
    text = "\n".join([str(model), code_of(model), facts])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def inner(model: nn.Module) -> nn.Module:
    """The model itself, where torch.compile or DataParallel wrapped it."""
    name = {"OptimizedModule": "_orig_mod", "DataParallel": "module"}.get(type(model).__name__)
    return inner(getattr(model, name)) if name else model


def save_checkpoint(path: Path, model: nn.Module, fingerprint: str, history: list[dict[str, float]]) -> None:
    """Write weights, fingerprint and history as one file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    metadata = {"fingerprint": fingerprint, "history": json.dumps(history)}
    save_model(inner(model), str(unfinished), metadata=metadata)
    os.replace(unfinished, path)


def read_metadata(path: Path) -> dict[str, str]:
    """Fingerprint and history of a checkpoint; empty when it is missing or damaged."""
    try:
        with safe_open(path, framework="pt") as file:
            return file.metadata() or {}
    except (OSError, SafetensorError):
        return {}


def load_checkpoint(path: Path, model: nn.Module) -> list[dict[str, float]]:
    """Put the saved weights into the model, and return their training history."""
    if not path.exists():
        raise FileNotFoundError(
            f"{path} is missing: run this cell in your own notebook, "
            "then hand in the file it saves."
        )
    try:
        load_model(inner(model), path)
        return json.loads(read_metadata(path).get("history", "[]"))
    except (OSError, SafetensorError, RuntimeError, ValueError) as error:
        raise ValueError(
            f"{path} does not fit this model or is damaged: "
            f"delete it and run this cell again. ({error})"
        ) from None
