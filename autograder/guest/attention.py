"""Questions about the student's Attention: what it is made of, what it computes, and where it runs."""

import io
import zlib
from contextlib import contextmanager, nullcontext, redirect_stdout
from pathlib import Path

import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.overrides import TorchFunctionMode

from autograder.guest.errors import described
from autograder.guest.layers import (
    as_tensor,
    described_layer,
    materialised,
    parameters_of,
    projections,
    set_weights,
    wanted,
    without_reparametrization,
)
from autograder.guest.surroundings import Watching, defaults, names_accelerator, noting_accelerators, without_redirection


def attention(request, tensors, names):
    """Build the module, give it known random weights, and run it on tensors["x"] if there is one."""
    dtype = getattr(torch, request["dtype"])
    with defaults(dtype if request["native"] else torch.float32), noting_accelerators():
        torch.default_generator.manual_seed(zlib.crc32(request["seed"].encode()))  # the same random numbers in every call
        module = wanted(names, request["module"])(request["channels"], **request["arguments"])
        module = module.to(dtype).train(request["training"])
        materialised(module, torch.zeros(1, request["channels"], 4, 4, dtype=dtype))
        layers = projections(module)
        reparametrized = [name for name, layer in layers.items() if without_reparametrization(layer)]
        layers = {name: layer.to(dtype) for name, layer in layers.items()}
        set_weights(layers, request["seed"], request["zero"])
        facts = described_parameters(module, layers, reparametrized, request["ones"])
        answered = parameters_of(layers)
        if "x" in tensors:
            run(module, layers, request["seed"], tensors, facts, answered)
    return facts, {name: tensor.detach().clone().contiguous() for name, tensor in answered.items()}


def described_parameters(module, layers, reparametrized, ones):
    registered, theirs = dict(module.named_parameters(remove_duplicate=False)), parameters_of(layers)
    known = set(theirs.values())
    others = [name for name, p in module.named_parameters() if p.requires_grad and p not in known]
    with torch.no_grad():
        for name in others if ones else ():
            registered[name].fill_(1)
    return {
        "projections": [described_layer(name, layer, registered, name in reparametrized) for name, layer in layers.items()],
        "others": others,
        "frozen": [name for name, parameter in theirs.items() if not parameter.requires_grad],
    }


def run(module, layers, seed, tensors, facts, answered):
    """Run the module on tensors["x"]; add output, input afterwards and, given tensors["grad"], gradients to the answer."""
    leaf = tensors["x"].requires_grad_("grad" in tensors)
    x = leaf.clone()  # not the leaf, which autograd would not allow to be changed in place
    torch.default_generator.manual_seed(zlib.crc32(seed.encode()))
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


def described_output(output):
    facts = {"type": "Tensor" if isinstance(output, torch.Tensor) else type(output).__name__}
    tensor = as_tensor(output)
    if tensor is not None:
        facts |= {"shape": list(tensor.shape), "dtype": str(tensor.dtype)[6:]}
    return facts


def device(request, tensors, names):
    """What happens to the module when it is built on the CPU and then moved, as `model.to(device)` does."""
    return {"places": {place: moved(request, tensors["x"], names, place) for place in ("cpu", "meta", "cuda")}}, {}


def moved(request, x, names, place):
    watch = Watch()
    facts = {"error": None, "output": ""}
    with defaults(), without_redirection():
        try:
            module = wanted(names, "Attention")(request["channels"]).eval()
            materialised(module, x)
            with FakeTensorMode(allow_non_fake_inputs=True) if place != "cpu" else nullcontext(), overwriting():
                module = module.to(place)
                for layer in projections(module).values():
                    if layer.weight.device.type != place:  # it is not registered, which costs another item
                        layer.to(place)
                x = x.clone() if place == "cpu" else torch.empty(x.shape, device=place)
                with watch:
                    facts["output"] = str(getattr(as_tensor(module(x)), "device", ""))
        except Exception as error:
            facts["error"] = described(error)
    return facts | {"asked": watch.asked, "read": watch.read}


class Watch(TorchFunctionMode):
    """Notes whether an accelerator is asked for by name, and whether a tensor's device is read."""

    asked = read = False

    def __torch_function__(self, function, types, args=(), kwargs=None):
        kwargs = kwargs or {}
        name = getattr(function, "__name__", "")
        if name == "__get__":
            self.read |= getattr(function.__self__, "__name__", "") in ("device", "is_cuda", "is_mps")
        self.asked |= name in ("cuda", "mps") or any(map(names_accelerator, (*args, *kwargs.values())))
        return function(*args, **kwargs)


@contextmanager
def overwriting():
    """Let `module.to` make new parameters rather than change their data, which can't move to a fake device."""
    torch.__future__.set_overwrite_module_params_on_conversion(True)
    try:
        yield
    finally:
        torch.__future__.set_overwrite_module_params_on_conversion(False)


def real_size(request, tensors, names):
    """The output for a map as large as the models', without gradients, and the costs that a batch of them multiplies."""
    dtype = tensors["x"].dtype
    with defaults(dtype), noting_accelerators(), memory_left(request["spare_bytes"]):
        module = wanted(names, "Attention")(request["channels"]).to(dtype).eval()
        materialised(module, tensors["x"][:, :, :4, :4])
        layers = {name: layer.to(dtype) for name, layer in projections(module).items()}
        for layer in layers.values():
            without_reparametrization(layer)
        set_weights(layers, request["seed"])
        if request["ones"]:
            described_parameters(module, layers, [], ones=True)
        largest, printed = Largest(), io.StringIO()
        with wanting_no_gradient(module, *layers.values()), largest, redirect_stdout(printed):
            output = as_tensor(module(tensors["x"].clone()))
    facts = {"largest": largest.numbers, "kept": kept_numbers(module), "printed": len(printed.getvalue())}
    return facts, {"output": output.contiguous()}


@contextmanager
def wanting_no_gradient(*modules):
    """Save the time that torch.no_grad saves, but leave torch.is_grad_enabled() as in training, in case the code asks."""
    learning = [part for module in modules for part in module.parameters() if part.requires_grad]
    for part in learning:
        part.requires_grad_(False)
    try:
        yield
    finally:
        for part in learning:
            part.requires_grad_(True)


class Largest(Watching):
    """Notes how many numbers the largest tensor holds that is created meanwhile."""

    numbers = 0

    def __torch_dispatch__(self, function, types, args=(), kwargs=None):
        output = function(*args, **(kwargs or {}))
        if isinstance(output, torch.Tensor):
            self.numbers = max(self.numbers, output.untyped_storage().nbytes() // output.element_size())
        return output


def kept_numbers(module):
    """How many numbers the module's own lists and dictionaries of tensors hold after a call."""
    own = [value for name, value in vars(module).items() if name not in ("_parameters", "_buffers")]
    kept = [value for value in own if isinstance(value, (list, dict))]
    parts = [part for value in kept for part in (value.values() if isinstance(value, dict) else value)]
    return sum(part.numel() for part in parts if isinstance(part, torch.Tensor))


@contextmanager
def memory_left(spare):
    """Limit memory to `spare` bytes more than now: beyond, a MemoryError, and not the kernel's end. On Linux alone."""
    try:
        import resource

        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except (ImportError, OSError):
        yield
        return
    before = soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    limits = [limit for limit in (pages * resource.getpagesize() + spare, soft, hard) if limit >= 0]
    resource.setrlimit(resource.RLIMIT_AS, (min(limits), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)
