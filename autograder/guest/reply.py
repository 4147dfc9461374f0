"""Answering a request of the grader; both are files of plain JSON and tensors."""

import json
from pathlib import Path

import torch
from safetensors.torch import load, save

from autograder.guest import attention, models
from autograder.guest.errors import described


def answer(request, tensors, names):
    """Facts (plain JSON) and tensors that answer a request; {"error": ...} where the student's code raises."""
    try:
        return OPERATIONS[request["op"]](request, tensors, names)
    except (Exception, SystemExit, KeyboardInterrupt) as error:  # an interrupt, too: IPython takes seconds to tell of it
        return {"error": described(error)}, {}


def values(request, tensors, names):
    """The values of the student's variables by name, where they are plain data; else their types."""
    return {"values": {name: described_value(names, name) for name in request["names"]}}, {}


def described_value(names, name):
    if name not in names:
        return {"missing": True}
    try:
        return {"value": plain(names[name])}
    except TypeError:
        return {"type": type(names[name]).__name__}


def plain(value, depth=3, limit=100):
    """value as JSON can hold it: tuples, arrays and tensors as lists; TypeError if it cannot.

    In a dictionary, text takes the place of a value that JSON can't hold.
    """
    if isinstance(value, str):
        return str(value[:limit])
    if value is None or type(value) in (bool, int, float):
        return value
    if hasattr(value, "tolist") and getattr(value, "nbytes", limit) <= 8 * limit:  # an array's or a tensor's
        return plain(value.tolist(), depth)
    if isinstance(value, (list, tuple)) and depth and len(value) <= limit:
        return [plain(part, depth - 1) for part in value]
    if isinstance(value, dict) and depth and len(value) <= limit:
        return {str(plain(key, 0)): entry(part, depth - 1) for key, part in value.items()}
    raise TypeError(type(value).__name__)


def entry(value, depth):
    try:
        return plain(value, depth)
    except TypeError as error:
        return f"<{error}>"


OPERATIONS = {
    "attention": attention.attention,
    "device": attention.device,
    "real_size": attention.real_size,
    "trace": models.trace,
    "weights": models.weights,
    "predict": models.predict,
    "settle": models.settle,
    "stand_in": models.stand_in,
    "values": values,
}


def reply(folder, names):
    """Answer the request in a folder, in answer files that are there already."""
    folder = Path(folder)
    request = json.loads((folder / "request.json").read_bytes())
    tensors = load((folder / "tensors.safetensors").read_bytes())
    facts, tensors = answer(request, tensors, names)
    # safetensors takes no two tensors that share memory.
    tensors = {name: t.detach().clone(memory_format=torch.contiguous_format) for name, t in tensors.items()}
    (folder / "answer.safetensors").write_bytes(save(tensors))
    (folder / "answer.json").write_text(json.dumps(facts))
