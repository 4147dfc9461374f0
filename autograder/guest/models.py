"""Questions about the student's models: which layers an image meets, and what the submitted weights predict."""

import sys
from contextlib import ExitStack, contextmanager, suppress
from inspect import signature
from pathlib import Path
from traceback import clear_frames, walk_tb
from types import MethodType
from unittest.mock import patch

import torch
from torch import nn

from autograder.guest.layers import known_weights, materialised, projections, tensor_in
from autograder.guest.surroundings import ON_CPU, Watching, defaults, noting_accelerators, set_back
from autograder.guest.weights import inner, load_weights

LAYERS = {"convolution": "Conv2d", "addmm": "Linear", "mm": "Linear", "bmm": "Linear", "native_batch_norm": "BatchNorm2d"}
PADDING = 4  # its place among the arguments of a convolution
WIDEST = 3  # the padding of the ResNet's first layer
OUTPUTS = {  # what the stand-in for attention returns for a map and the noise
    "sum": lambda x, noise: x + noise,
    "sum, positive": lambda x, noise: (x + noise).relu(),
    "noise": lambda x, noise: noise.expand_as(x),
}
KNOWN: dict[str, nn.Module] = {}  # by name: the notebook's model as `settle` saw it last
UNSWITCHED = {"__enter__": lambda self: self, "__exit__": lambda self, *_: None}  # autocast would round what is compared
ON_ACCELERATOR: set[str] = set()  # names of models in whose cells an accelerator was asked for


def settle(request, tensors, names):
    """After each of the student's cells: restore PyTorch's defaults, and note new models whose cell asks for an accelerator.

    The traceback of a failed cell gives back the memory of what was computed.
    """
    set_back()
    failed = getattr(sys, "last_traceback", None)
    clear_frames(failed)
    for frame, _ in walk_tb(failed):
        frame.f_locals.keys()  # on Python 3.11 a frame keeps a copy of its locals until they are asked for again
    for built, model in list(names.items()):
        if isinstance(model, nn.Module) and model is not KNOWN.get(built):
            KNOWN[built] = model
            ON_ACCELERATOR.discard(built)
            if ON_CPU.asked:
                ON_ACCELERATOR.add(built)
    ON_CPU.asked = False
    return {}, {}


def stand_in(request, tensors, names):
    """Define an Attention of three convolutions, without the formula, so that models can be built where the student's can't."""

    class Attention(nn.Module):
        def __init__(self, in_channels):
            super().__init__()
            for part in ("conv_query", "conv_key", "conv_value"):
                setattr(self, part, nn.Conv2d(in_channels, in_channels, kernel_size=1))

        def forward(self, x):
            return x

    names["Attention"] = Attention
    return {}, {}


def trace(request, tensors, names):
    """The layers that tensors["x"] meets on its way through a model, each with a print (`print_of`) of its input.

    Weights depend on their shapes alone and attention only adds known noise, so that two models which compute
    the same leave the same prints, however they are written and in whatever order their branches run.
    """
    x, attention = tensors["x"], attention_class(names)
    with defaults(), noting_accelerators() as mode:
        model = find(request["model"], names)
        meetings = Meetings(model, attention, len(x))
        stand_in, hooks = stand_in_for(meetings, request["seed"], request["attention"]), hooks_of_its_own(attention, names)
        with put_back(model), replaced(attention, model, stand_in, hooks), patch.multiple(torch.autocast, **UNSWITCHED):
            set_by_shape(model, request["seed"])
            with meetings:
                output = tensor_in(model.train()(x))
            steps, learning = meetings.described(output)
            with torch.no_grad():
                evaluated = tensor_in(model.eval()(x))
        asked = mode.asked or (not request["model"]["built"] and request["model"]["name"] in ON_ACCELERATOR)
        shares = shared(model, request["before"], names)
    return {
        "steps": steps,
        "learning": learning,
        "output": list(output.shape),
        "result": print_of(output),
        "evaluated": print_of(evaluated),
        "shares": shares,
        "accelerator": asked and not asks_to_be_built(attention),
    }, {}


def attention_class(names):
    """The class of the student's attention modules, also where Attention is a function that builds one, alone or in a layer."""
    found = names.get("Attention", Undefined)
    kinds = [found] if isinstance(found, type) else map(type, found(64).modules())
    return next((kind for kind in kinds if not kind.__module__.startswith("torch.")), Undefined)  # not one of other layers


@contextmanager
def replaced(attention, model, stand_in, hooks):
    """Let a stand-in compute in place of attention modules: of forward, also one set on an instance, of __call__ and hooks.

    stand_in: makes it from the original function, and whether that is bound to a module
    hooks: how many forward hooks the construction of a module sets
    """
    layers = [layer for layer in model.modules() if isinstance(layer, attention)]
    bound = [layer for layer in layers if "forward" in vars(layer)]
    with ExitStack() as stack:
        stack.enter_context(patch.object(attention, "forward", stand_in(attention.forward)))
        if attention.__call__ is not nn.Module.__call__:
            stack.enter_context(patch.object(attention, "__call__", stand_in(attention.__call__)))
        for layer in bound:
            stack.enter_context(patch.object(layer, "forward", MethodType(stand_in(layer.forward, True), layer)))
        for layer in layers:
            stack.enter_context(patch.object(layer, "_forward_hooks", without_own(layer._forward_hooks, attention, hooks)))
        yield


def without_own(hooks, attention, count):
    """The hooks that the model set on its attention. The first `count`, set by its construction, are part of the attention."""
    own, name = sorted(hooks)[:count], f"{attention.__qualname__}."
    return {
        key: hook for key, hook in hooks.items()
        if key not in own and not getattr(hook, "__qualname__", "").startswith(name)
    }


def hooks_of_its_own(attention, names):
    """How many forward hooks the construction of an Attention sets on it."""
    with suppress(Exception), noting_accelerators():
        return next(len(part._forward_hooks) for part in names["Attention"](64).modules() if isinstance(part, attention))
    return 0


def asks_to_be_built(attention):
    """Whether the construction of Attention itself asks for an accelerator, which costs another item."""
    with noting_accelerators() as mode:
        with suppress(Exception):
            attention(64)
        return mode.asked


@contextmanager
def put_back(model):
    """Restore a model's parameters, buffers and modes afterwards. (A copy might still call layers of the original.)"""
    parts = [*model.parameters(), *model.buffers()]
    values, modes = [part.detach().clone() for part in parts], [(part, part.training) for part in model.modules()]
    try:
        yield
    finally:
        with torch.no_grad():
            for part, value in zip(parts, values):
                part.copy_(value)
        for part, mode in modes:
            part.training = mode


@torch.no_grad()
def set_by_shape(model, seed):
    """Set parameters to known weights, and running statistics to known values other than those of a fresh layer."""
    for parameter in model.parameters():
        parameter.copy_(known_weights(parameter.shape, seed))
    for name, buffer in model.named_buffers():
        if name.endswith("running_mean"):
            buffer.copy_(0.1 * known_weights(buffer.shape, f"{seed} mean"))
        elif name.endswith("running_var"):
            buffer.copy_(0.1 + known_weights(buffer.shape, f"{seed} variance").abs())


def stand_in_for(meetings, seed, puts_out):
    """A function that turns a forward of Attention into one that adds noise, fixed for each shape, and notes the call.

    puts_out: a key of OUTPUTS
    """

    def made(original, bound=False):
        def forward(self, *args, **kwargs):
            given = signature(original, follow_wrapped=False).bind(*(args if bound else (self, *args)), **kwargs)
            x = map_among(*given.args, *given.kwargs.values())
            noise = known_weights(x.shape[1:], f"{seed} noise").to(x.dtype).requires_grad_()
            output = OUTPUTS[puts_out](x, noise)
            own_name = [meetings.names[id(self)]] if id(self) in meetings.names else []
            meetings.meet(self, "Attention", x, output, [noise], own_name)
            with patch.object(meetings, "meet", lambda *_: None):
                others = beside_the_map(original, x, given)
            return (output, *others) if others else output

        return forward

    return made


def map_among(*given):
    tensors = [value for value in given if isinstance(value, torch.Tensor)]
    if not tensors:
        raise TypeError("Attention is called without a map.")
    return tensors[0]


def beside_the_map(original, x, given):
    """What the student's forward returns beside its map, tried on a small one. A device that it names costs another item."""
    small = x[:1, :, :2, :2].clone() if x.dim() == 4 else x  # as after a flattening, where it is out of place
    args = [small if value is x else value for value in given.args]
    named = {key: small if value is x else value for key, value in given.kwargs.items()}
    with suppress(Exception), torch.no_grad(), noting_accelerators():
        returned = original(*args, **named)
        return returned[1:] if isinstance(returned, tuple) else ()
    return ()


def shared(model, before, names):
    """Names of the models in `before` that have a parameter or a buffer in common with this one."""
    own = {id(part) for part in (*model.parameters(), *model.buffers())}
    found = []
    for asked in before:
        with suppress(Exception):  # one that can't be built shares nothing
            other = find(asked, names)
            if any(id(part) in own for part in (*other.parameters(), *other.buffers())):
                found.append(asked["name"])
    return found


class Undefined(nn.Module):
    """The Attention of a notebook that has none yet."""


class Meetings(Watching):
    """Records where a model's parameters are used: each use is a layer that the batch meets, in one call or in several."""

    def __init__(self, model, attention, batch):
        super().__init__()
        inside = {id(p) for layer in model.modules() if isinstance(layer, attention) for p in layer.parameters()}
        self.parameters = {place(p): p for p in model.parameters() if id(p) not in inside}
        self.buffers = {place(b): b for b in model.buffers()}
        named = (*model.named_parameters(), *model.named_buffers(), *model.named_modules())
        self.names = {id(part): name for name, part in named}
        self.batch = batch
        self.steps = []

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        output = function(*args, **(kwargs or {}))
        kind = LAYERS.get(function.overloadpacket.__name__)
        given = [value for value in args if isinstance(value, torch.Tensor)] if kind else []
        used = [self.parameters[place(value)] for value in given if place(value) in self.parameters]
        kept = [self.buffers[place(value)] for value in given if place(value) in self.buffers]
        inputs = [value for value in given if place(value) not in self.parameters]
        if used and inputs:
            uses = [self.names[id(part)] for part in (*used, *kept)]
            layer = max(used, key=torch.numel)
            x, result = inputs[0], output[0] if isinstance(output, tuple) else output
            if x.dim() == 3 and len(x) == 1:  # of an einsum, which multiplies all images as one matrix
                x, result = x[0], result[0]
            if kind == "Conv2d" and x.dim() == 4 and not any(args[PADDING]):
                x = without_padding(x)
            self.meet(layer, kind, x, result, used, uses)
        return output

    def meet(self, layer, kind, x, output, leaves, uses):
        earlier = [step for step in self.steps if step["layer"] is layer and step["images"] + len(x) <= self.batch]
        step = earlier[-1] if earlier else {"layer": layer, "kind": kind, "images": 0, "in": [], "out": [], "leaves": []}
        if not earlier:
            self.steps.append(step | {"uses": uses})
            step = self.steps[-1]
        step["images"] += len(x)
        step["in"].append(x.detach())
        step["out"].append(output.detach())
        step["leaves"] += leaves

    def described(self, output):
        """The steps, and the shapes of all parameters that a gradient arrives at."""
        leaves = list({id(leaf): leaf for step in self.steps for leaf in step["leaves"]}.values())
        candidates = {id(leaf): leaf for leaf in (*leaves, *self.parameters.values()) if leaf.requires_grad}
        able = candidates and output.requires_grad
        grads = torch.autograd.grad(output.sum(), list(candidates.values()), allow_unused=True) if able else ()
        reached = {name for name, grad in zip(candidates, grads) if grad is not None}
        shapes = [list(p.shape) for p in self.parameters.values() if id(p) in reached]
        return [described_step(step, reached) for step in self.steps], sorted(shapes)


def without_padding(x):
    """A map without the rings of zeros that a separate padding layer has put around it."""
    for _ in range(WIDEST):
        if min(x.shape[2:]) < 3 or x[..., [0, -1], :].any() or x[..., [0, -1]].any():
            break
        x = x[..., 1:-1, 1:-1]
    return x


def place(tensor):
    return tensor.untyped_storage().data_ptr()


def described_step(step, reached):
    x, output = torch.cat(step["in"]), torch.cat(step["out"])
    is_attention = step["kind"] == "Attention"
    inner = list(projections(step["layer"]).values()) if is_attention else []
    leaves = [p for layer in inner or [step["layer"]] for p in layer.parameters()] if is_attention else step["leaves"]
    return {
        "kind": step["kind"],
        "in": list(x.shape[1:]),
        "out": list(output.shape[1:]),
        "uses": step["uses"],
        "weight": [] if is_attention else list(step["layer"].shape),
        "input": print_of(x),
        "nonnegative": not bool((x < 0).any()),
        "frozen": any(not p.requires_grad for p in leaves),
        "learns": all(id(leaf) in reached for leaf in step["leaves"]),
        "channels": sorted({layer.weight.shape[1] for layer in inner}),
    }


def print_of(tensor):
    """Three numbers that tell one tensor from another."""
    values = tensor.detach().double().flatten()
    waves = torch.arange(len(values), dtype=torch.float64).sin()
    return [values.mean().item(), values.square().mean().item(), (values * waves).mean().item()]


def weights(request, tensors, names):
    """A model's parameters and buffers, with the weights of a checkpoint, and what its attention's projections use."""
    with trained(request, names) as (model, refused):
        if refused:
            return {"refused": refused}, {}
        modules, found = dict(model.named_modules()), {**dict(model.named_parameters()), **dict(model.named_buffers())}
        for path in request["attention"]:
            for name, layer in projections(modules[path]).items():
                parts = {"weight": layer.weight, "bias": layer.bias}  # as forward uses them, also where a norm computes them
                found |= {f"{path}:{name}.{key}": part for key, part in parts.items() if part is not None}
        return {}, {name: part for name, part in found.items() if part.is_floating_point()}


def predict(request, tensors, names):
    """The logits of a model, with the weights of a checkpoint, for tensors["images"]."""
    with trained(request, names) as (model, refused):
        if refused:
            return {"refused": refused}, {}
        batches = tensors["images"].split(16)  # small, for their attention maps
        return {}, {"scores": torch.cat([tensor_in(model(batch)).float() for batch in batches])}


@contextmanager
def trained(request, names):
    with defaults(), noting_accelerators(), torch.no_grad():
        model = find(request["model"], names).eval()
        yield model, load_weights(model, Path(request["checkpoint"]))


def find(asked, names):
    """A model on the CPU: the notebook's own, or a new one from its builder where that is asked for or there is no other."""
    model, builder = inner(names.get(asked["name"])), names.get(asked["builder"])
    if asked["built"] or not isinstance(model, nn.Module):
        if callable(builder):
            model = inner(builder(**asked["arguments"]))
        elif True in asked["arguments"].values():  # an option that a finished model can't be given
            raise NameError(f"{asked['builder']} is not defined.")
    if not isinstance(model, nn.Module):
        raise NameError(f"{asked['name']} is not built yet: it should be an nn.Module, not {type(model).__name__}.")
    model = model.to("cpu", torch.float32)
    materialised(model, torch.zeros(2, 3, 32, 32))
    return model
