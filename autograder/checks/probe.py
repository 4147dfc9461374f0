"""What answers inside the student's kernel: it runs the student's code and reports what it did.

The text of this file is sent into the kernel and runs there in a namespace of its
own, so it needs nothing but the standard library and torch. It holds no expected
values and reaches no verdict: whoever tampers with it learns nothing.
"""

import traceback
import zlib
from contextlib import ExitStack, contextmanager, nullcontext, suppress
from pathlib import Path
from unittest.mock import patch

import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.overrides import TorchFunctionMode

PROJECTIONS = (nn.Conv2d, nn.Conv1d, nn.Linear)
MODELS = {  # section: its builder, its model's name in the notebook
    "vanilla": ("build_vanilla", "vanillaModel"),
    "early": ("build_early", "earlyAttention"),
    "late": ("build_late", "lateAttention"),
    "double": ("build_double", "doubleAttention"),
    "vanilla_resnet": ("ResNet10", "vanillaResnet"),
    "resnet": ("ResNet10withAttention", "AttentionResnet"),
}


def answer(request, tensors, names):
    """Facts (plain JSON) and tensors that answer a request; {"error": ...} where the student's code raises."""
    try:
        return OPERATIONS[request["op"]](request, tensors, names)
    except (Exception, SystemExit) as error:
        return {"error": described_error(error)}, {}


# The Attention module ---------------------------------------------------------------------------


def attention(request, tensors, names):
    """Builds Attention, or another "module", gives it known random weights, and runs it on tensors["x"] if given."""
    device, dtype = request.get("device", "cpu"), getattr(torch, request.get("dtype", "float32"))
    with surroundings(device, dtype, request):
        with torch.device(device):
            build = wanted(names, request.get("module", "Attention"))
            module = build(request["channels"], **request.get("arguments", {}))
        if dtype != torch.get_default_dtype():
            module = module.to(dtype)
        module.train(request.get("training", False))
        layers = {name: layer.to(dtype) if device == "cpu" else layer for name, layer in projections(module).items()}
        if device == "cpu":
            set_weights(layers, request["seed"], request.get("zero", ()))
        facts, answered = described_parameters(module, layers)
        if "x" in tensors:
            run(module, layers, request, tensors, facts, answered)
    return facts, {name: tensor.detach().clone().contiguous() for name, tensor in answered.items() if device == "cpu"}


@contextmanager
def surroundings(device, dtype, request):
    """The device that is there, and with "native" the default dtype, so that no dtype can clash."""
    default = torch.get_default_dtype()
    with ExitStack() as stack:
        if device == "cuda":
            stack.enter_context(FakeTensorMode())  # computes shapes, dtypes and devices, and needs no GPU
        elif request.get("redirect", True):
            stack.enter_context(OnCpu())
        stack.callback(torch.set_default_dtype, default)
        if request.get("native"):
            torch.set_default_dtype(dtype)
        yield


class OnCpu(TorchFunctionMode):
    """Sends whatever asks for an accelerator to the CPU: a hard-coded device is judged elsewhere."""

    def __torch_function__(self, function, types, args=(), kwargs=None):
        if getattr(function, "__name__", "") in ("cuda", "mps"):
            return args[0]
        return function(*map(on_cpu, args), **{key: on_cpu(value) for key, value in (kwargs or {}).items()})


def on_cpu(value):
    is_device = isinstance(value, (str, torch.device)) and str(value).split(":")[0] in ("cuda", "mps")
    return "cpu" if is_device else value


def projections(module):
    """Name and layer of each convolution or linear map, also of those kept in a plain list or dict."""
    found = {
        name: layer for name, layer in module.named_modules(remove_duplicate=False) if isinstance(layer, PROJECTIONS)
    }
    for attribute, kept in vars(module).items():
        if isinstance(kept, (list, tuple)):
            kept = dict(enumerate(kept))
        if isinstance(kept, dict) and attribute != "_modules":
            found |= {f"{attribute}[{key}]": layer for key, layer in kept.items() if isinstance(layer, PROJECTIONS)}
    return found


@torch.no_grad()
def set_weights(layers, seed, zero=()):
    """Known random weights, since a student may start some at zero; the layers named in `zero` get zeros."""
    for name, layer in layers.items():
        for key, parameter in layer.named_parameters(recurse=False):
            values = known_weights(parameter.shape, seed, f"{name}.{key}")
            parameter.copy_(0 * values if name in zero else values)


def known_weights(shape, seed, name):
    """What a parameter is set to. It depends on these three alone, so the grader can tell it from a forged one."""
    generator = torch.Generator().manual_seed(zlib.crc32(f"{seed} {name}".encode()))
    spread = 0.5 if len(shape) == 1 else shape[1:].numel() ** -0.5
    return spread * torch.randn(shape, generator=generator, dtype=torch.float64)


def described_parameters(module, layers):
    registered = dict(module.named_parameters(remove_duplicate=False))
    facts = {
        "projections": [described_layer(name, layer, registered) for name, layer in layers.items()],
        "others": [name for name in registered if name.rpartition(".")[0] not in layers],
        "frozen": [name for name, parameter in registered.items() if not parameter.requires_grad],
    }
    return facts, parameters_of(layers)


def parameters_of(layers):
    return {f"{name}.{key}": p for name, layer in layers.items() for key, p in layer.named_parameters()}


def described_layer(name, layer, registered):
    facts = {"name": name, "type": type(layer).__name__, "registered": f"{name}.weight" in registered}
    facts |= {"bias": layer.bias is not None, "shape": list(layer.weight.shape)}
    settings = ("stride", "padding", "dilation", "groups", "padding_mode")
    return facts | {key: plain(getattr(layer, key)) for key in settings if hasattr(layer, key)}


def run(module, layers, request, tensors, facts, answered):
    """The output, the input afterwards and, where a "grad" comes along, gradients."""
    device = request.get("device", "cpu")
    leaf = tensors["x"]
    if device != "cpu":
        leaf = torch.empty(leaf.shape, dtype=leaf.dtype, device=device)
    leaf.requires_grad_("grad" in tensors)
    x = leaf.clone()  # not the leaf, which autograd would not allow to be changed in place
    torch.manual_seed(request["seed"])
    if "before" in tensors:
        module(tensors["before"])
    output = module(x)
    facts["output"] = described_output(output)
    output = as_tensor(output)
    if output is None:
        return
    answered |= {"output": output, "x_after": x}
    if "grad" in tensors:
        facts["unreached"] = []
        for name, grad in gradients(output, tensors["grad"], {"x": leaf} | parameters_of(layers)):
            if grad is None:
                facts["unreached"].append(name)
            else:
                answered[f"grad.{name}"] = grad


def gradients(output, upstream, leaves):
    """Name and gradient (None where none arrives) of each leaf."""
    wanting = {name: leaf for name, leaf in leaves.items() if leaf.requires_grad and output.requires_grad}
    upstream = upstream.to(output.dtype).reshape(output.shape)
    grads = torch.autograd.grad(output, list(wanting.values()), upstream, allow_unused=True) if wanting else ()
    arrived = dict(zip(wanting, grads))
    return [(name, arrived.get(name)) for name in leaves]


def as_tensor(output):
    """The tensor in an output that is not just one: of a list of images their batch, else the first."""
    if isinstance(output, (tuple, list)) and all(isinstance(part, torch.Tensor) for part in output):
        alike = len({part.shape for part in output}) == 1
        output = torch.stack(tuple(output)) if alike else output[0]
    return output if isinstance(output, torch.Tensor) else None


def described_output(output):
    facts = {"type": "Tensor" if isinstance(output, torch.Tensor) else type(output).__name__}
    tensor = as_tensor(output)
    if tensor is not None:
        facts |= {"shape": list(tensor.shape), "dtype": str(tensor.dtype)[6:], "device": str(tensor.device)}
    return facts


# The models -------------------------------------------------------------------------------------


def trace(request, tensors, names):
    """The layers that tensors["x"] meets on its way through a model, with prints of what passes.

    Layers get known weights as they are met, and attention only adds known noise, so
    that two models which compute the same leave the same prints, however they are written.
    """
    model = find(request["model"], names, request.get("arguments")).train()
    noises = []

    def attend(self, x):
        generator = torch.Generator().manual_seed(len(noises))
        noises.append(torch.randn(x.shape, generator=generator).requires_grad_())
        return x + noises[-1]

    attention = wanted(names, "Attention")
    with OnCpu(), patch.object(attention, "forward", attend), watching(model, attention, noises) as (steps, leaves):
        output = model(tensors["x"])
    for step, learns in zip(steps, learning(output, leaves)):
        step["learns"] = learns
    return {"steps": steps, "output": list(output.shape), "result": print_of(output)}, {}


@contextmanager
def watching(model, attention, noises):
    """Two lists that fill as layers with parameters, or attention, are met: what passes them, and what they learn."""
    watched = [layer for layer in model.modules() if isinstance(layer, attention)]
    inside = {part for layer in watched for part in layer.modules()}
    watched += [layer for layer in model.modules() if layer not in inside and list(layer.parameters(recurse=False))]
    steps, leaves, met = [], [], set()

    def arrive(layer, _):
        if not isinstance(layer, attention) and layer not in met:
            set_weights({"": layer}, seed=len(steps))
        met.add(layer)

    def leave(layer, inputs, named, output):
        is_attention = isinstance(layer, attention)
        steps.append(described_step(layer, [*inputs, *named.values()][0], as_tensor(output), is_attention))
        leaves.append(noises[-1:] if is_attention else list(layer.parameters(recurse=False)))

    hooks = [layer.register_forward_pre_hook(arrive) for layer in watched]
    hooks += [layer.register_forward_hook(leave, with_kwargs=True) for layer in watched]
    try:
        yield steps, leaves
    finally:
        for hook in hooks:
            hook.remove()


def described_step(layer, x, output, is_attention):
    facts = {
        "kind": "Attention" if is_attention else type(layer).__name__,
        "in": list(x.shape[1:]),
        "out": list(output.shape[1:]),
        "input": print_of(x),
        "nonnegative": not bool((x < 0).any()),
        "frozen": any(not parameter.requires_grad for parameter in layer.parameters()),
    }
    if is_attention:
        return facts | {"channels": sorted({part.weight.shape[1] for part in projections(layer).values()})}
    return facts | {"parameters": {key: list(p.shape) for key, p in layer.named_parameters(recurse=False)}}


def print_of(tensor):
    """Three numbers that tell one tensor from another."""
    values = tensor.detach().double().flatten()
    waves = torch.arange(len(values), dtype=torch.float64).sin()
    return [values.mean().item(), values.square().mean().item(), (values * waves).mean().item()]


def learning(output, groups):
    """Of each group of leaves, whether it has any and a gradient arrives at all of them from `output`."""
    wanting = list({leaf for group in groups for leaf in group if leaf.requires_grad})
    able = wanting and output.requires_grad
    grads = torch.autograd.grad(output.sum(), wanting, allow_unused=True) if able else ()
    reached = {leaf for leaf, grad in zip(wanting, grads) if grad is not None}
    return [bool(group) and reached.issuperset(group) for group in groups]


def predict(request, tensors, names):
    """The classes that a model, with the weights of a checkpoint, predicts for tensors["images"]."""
    model = find(request["model"], names).eval()
    refused = load_weights(model, Path(request["checkpoint"]))
    if refused:
        return {"refused": refused}, {}
    images = tensors["images"]
    with OnCpu(), torch.no_grad(), fused(names, request.get("fused")):
        if request.get("bfloat16"):
            with suppress(Exception), torch.autocast("cpu", torch.bfloat16):  # there may be code that needs float32
                return {}, {"classes": classes(model, images.contiguous(memory_format=torch.channels_last))}
        return {}, {"classes": classes(model, images)}


def classes(model, images):
    return torch.cat([model(batch).argmax(dim=1) for batch in images.split(16)])  # small, for their attention maps


@contextmanager
def fused(names, roles):
    """Attention on PyTorch's fused kernel, where the names of its query, key and value convolutions are known.

    A module that was found right computes the same by itself, only perhaps a hundred times slower.
    The kernel is twice as fast where the channels of a position lie side by side.
    """
    def forward(self, x):
        layers = projections(self)
        side_by_side = x.contiguous(memory_format=torch.channels_last)
        q, k, v = (layers[role](side_by_side).flatten(2).transpose(1, 2).unsqueeze(1) for role in roles)
        if q.dtype == torch.bfloat16:  # for which PyTorch's kernel is slow, and the map of one image fits the cache
            attended = torch.stack([(a @ b.mT / a.shape[-1] ** 0.5).softmax(dim=-1) @ c for a, b, c in zip(q, k, v)])
        else:
            attended = nn.functional.scaled_dot_product_attention(q, k, v)
        return x + attended.squeeze(1).transpose(1, 2).reshape(x.shape)

    with patch.object(wanted(names, "Attention"), "forward", forward) if roles else nullcontext():
        yield


def load_weights(model, path):
    """Puts the weights of a checkpoint into a model; a reason where they do not fit, else None."""
    from safetensors import SafetensorError
    from safetensors.torch import load_model

    if not path.is_file():
        return {"reason": "missing", "detail": str(path)}
    try:
        missing, unexpected = load_model(model, str(path), strict=False)
    except RuntimeError as error:  # from torch: a shape differs
        return {"reason": "shape", "detail": shortened(error)}
    except (SafetensorError, OSError, ValueError) as error:
        return {"reason": "damaged", "detail": shortened(error)}
    for reason, left_over in (("incomplete", missing), ("unexpected", unexpected)):
        if left_over:
            return {"reason": reason, "detail": ", ".join(sorted(left_over)[:8])}
    return None


def find(name, names, arguments=None):
    """A model on the CPU: freshly built where there is a builder, else as the notebook has it."""
    builder, built = MODELS[name]
    model = names.get(built)
    if callable(names.get(builder)):
        defaults = {"num_classes": 10} if builder.startswith("ResNet") else {}
        with OnCpu():
            model = names[builder](**defaults | (arguments or {}))
    if not isinstance(model, nn.Module):
        raise NameError(f"{built} is not built yet: it should be an nn.Module, not {type(model).__name__}.")
    return model.to("cpu", torch.float32)


# The answers ------------------------------------------------------------------------------------


def values(request, tensors, names):
    """Plain values of the student's variables, by name; of all else the type."""
    return {"values": {name: described_value(names, name) for name in request["names"]}}, {}


def described_value(names, name):
    if name not in names:
        return {"missing": True}
    try:
        return {"value": plain(names[name])}
    except TypeError:
        return {"type": type(names[name]).__name__}


def plain(value, depth=3, limit=100):
    """value as JSON can hold it, tuples as lists and tensors of one number as that number; TypeError if it cannot."""
    if isinstance(value, str):
        return str(value[:limit])
    if value is None or type(value) in (bool, int, float):
        return value
    if isinstance(value, (list, tuple)) and depth and len(value) <= limit:
        return [plain(part, depth - 1) for part in value]
    if isinstance(value, dict) and depth and len(value) <= limit:
        return {str(plain(key, 0)): plain(part, depth - 1) for key, part in value.items()}
    if hasattr(value, "item") and getattr(value, "shape", None) in ((), (1,)):
        return plain(value.item(), 0)
    raise TypeError(type(value).__name__)


def wanted(names, name):
    if name not in names:
        raise NameError(f"{name} is not defined.")
    return names[name]


def described_error(error):
    frames = traceback.extract_tb(error.__traceback__)
    own = [f for f in frames if f.filename != answer.__code__.co_filename and "site-packages" not in f.filename]
    where = f" (line {own[-1].lineno}, in {own[-1].name}: {own[-1].line})" if own else ""
    return {"type": type(error).__name__, "message": shortened(error), "where": where[:200]}


def shortened(error, limit=400):
    text = " ".join(str(error).split())
    return text if len(text) <= limit else f"{text[:limit]} ..."


OPERATIONS = {"attention": attention, "trace": trace, "predict": predict, "values": values}
