"""What stands behind the notebook: data, checkpoints, longer drawings, checks, and handing in.

Keep this file beside self_attention.ipynb. There is nothing in it to write, and nothing of the
answer: the checks hold your module to stored numbers, at the end of the file. Grading takes the
course's own copy.
"""

import ast
import base64
import copy
import ctypes
import dis
import hashlib
import html
import io
import json
import linecache
import math
import os
import sys
import textwrap
import time
import types
import zipfile
import zlib
from contextlib import contextmanager, nullcontext, suppress
from functools import cache, wraps
from itertools import permutations, product
from pathlib import Path
from unittest.mock import patch
from weakref import WeakSet

import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from matplotlib.colors import PowerNorm
from safetensors import SafetensorError, safe_open
from safetensors.torch import load, load_model, save_model
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.overrides import TorchFunctionMode
from torch.utils.checkpoint import CheckpointFunction
from torch.utils.data import Subset
from torchvision.datasets import CIFAR10, ImageFolder
from tqdm import tqdm

VERSION = "2026.12"
GRADING = "NBGRADER_EXECUTION" in os.environ  # set by nbgrader, which never trains
CLASSES = "airplane automobile bird cat deer dog frog horse ship truck".split()
MODELS = ["vanillaModel", "earlyAttention", "lateAttention", "doubleAttention",
          "vanillaResnet", "AttentionResnet"]
EXPECTED = {  # test accuracy in percent after ten epochs, of which the grader wants to see so much
    "vanillaModel": 55, "earlyAttention": 54, "lateAttention": 53, "doubleAttention": 55,
    "vanillaResnet": 55, "AttentionResnet": 55,
}
notebook = {}  # the notebook's names, once `begin` has been called


def begin(names, version):
    """Take the notebook's names, `globals()`; NotYet where file and notebook do not go together."""
    if version != VERSION:
        raise NotYet(f"attention_course.py is of version {VERSION}, this notebook of {version}: "
                     "take both from the same place, and restart the kernel.")
    globals()["notebook"] = names
    passed.clear()
    if sys.platform == "linux" and not GRADING:
        # Each step needs room for attention maps. Linux would take it back after each, and hand it out anew.
        trim_threshold, mmap_max = -1, -4  # their numbers in the C library's malloc.h
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(mmap_max, 0)
            ctypes.CDLL(None).mallopt(trim_threshold, -1)


def defined(name):
    """What the notebook calls by this name; NotYet where no cell has made it."""
    if name not in notebook:
        raise NotYet(f"{name} is not there yet: run the cell above that defines it.")
    return notebook[name]


def shortly(function):
    """Makes errors and interruptions be told in a sentence, with the student's own line, as checks do."""
    @wraps(function)
    def told(*args, **kwargs):
        try:
            return function(*args, **kwargs)
        except KeyboardInterrupt:
            raise Interrupted("Interrupted. Run the cell again: a training goes on where its last epoch began.") from None
        except Exception as error:
            raise not_yet(function.__name__, error) from None
    return told


def steps(count):
    """So many steps of an experiment; nbgrader's *Validate* takes three, to see that it runs."""
    return range(3 if GRADING else count)


@shortly
def cifar10(transform, train):
    """CIFAR-10's training or test images: (3, 32, 32), transformed, with labels 0..9.

    CIFAR10_DIR may name torchvision's download, or class folders (train/cat/*, test/cat/*, ...);
    else they are downloaded on first use. NotYet: neither is there.
    """
    folder = Path(os.environ.get("CIFAR10_DIR", "./data/datasets"))
    if "CIFAR10_DIR" in os.environ and not folder.is_dir():
        raise FileNotFoundError(f"CIFAR10_DIR names {folder}, which is not a folder: correct or unset it.")
    part = folder / ("train" if train else "test")
    if not part.is_dir():
        try:
            return CIFAR10(folder, train=train, transform=transform, download=True)
        except (OSError, RuntimeError) as error:
            raise FileNotFoundError(
                f"CIFAR-10 is not in {folder} and could not be downloaded: "
                f"let CIFAR10_DIR name a copy of it. ({error})"
            ) from None
    found = sorted(entry.name for entry in part.iterdir() if entry.is_dir())
    if found != CLASSES:
        raise ValueError(f"{part} must hold the folders {CLASSES}, but holds {found}.")
    return ImageFolder(part, transform=transform)


def split(train_set, num_train, few=None):
    """Indices of the training and the validation images, 49 to 1; of a rehearsal only a few.

    Class folders come sorted by class, so they are shuffled, always in the same way.
    """
    order = list(range(len(train_set)))
    if isinstance(train_set, ImageFolder):
        shuffle = torch.Generator().manual_seed(0)
        order = torch.randperm(len(train_set), generator=shuffle).tolist()
    num_train = num_train * len(train_set) // 50000
    train, val = order[:num_train], order[num_train:]
    return (train[: 4 * few], val[:few]) if few else (train, val)


def some(images, few):
    """So many of the images, from all classes; all of them for None."""
    few = 320 if GRADING else few
    if few is None or few >= len(images):
        return images
    chosen = torch.randperm(len(images), generator=torch.Generator().manual_seed(0))
    return Subset(images, chosen[:few].tolist())


def fast_products():
    """A context in which matrix products may be computed in bfloat16, where the device has it.

    bfloat16 is a float32 without the last 16 bits. Weights, loss and all that is measured stay float32.
    """
    device = defined("device")
    return torch.autocast(device.type, torch.bfloat16, enabled=bfloat16_is_fast(device))


@cache
def bfloat16_is_fast(device):
    """Whether the device multiplies bfloat16 itself; one that only imitates it gets slower."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    if device.type != "cpu" or not hasattr(torch.cpu, "get_capabilities"):
        return False  # the question can be asked since PyTorch 2.10
    able = torch.cpu.get_capabilities()
    return any(able.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))


class Run:
    """A training that can be interrupted: where it stands, and how it went so far."""

    def __init__(self, unfinished=None):
        self.unfinished = unfinished  # where it is kept while it goes on
        self.bar = None
        self.history = []             # iteration, loss and validation accuracy, as they were printed

    def epochs(self, count, model, optimizer):
        start = self.go_on(model, optimizer)
        touched.add(inner(model))
        batches = len(defined("loader_train"))
        with tqdm(total=count * batches, initial=start * batches, unit="batch",
                  mininterval=0.5, leave=False, file=sys.stdout) as self.bar:
            for epoch in range(start, count):
                self.keep(model, optimizer, epoch)
                yield epoch

    def keep(self, model, optimizer, epoch):
        """Save where the training stands, whole or not at all."""
        if self.unfinished:
            self.unfinished.parent.mkdir(parents=True, exist_ok=True)
            state = {"model": inner(model).state_dict(), "optimizer": optimizer.state_dict(),
                     "epoch": epoch, "history": self.history, "random": torch.get_rng_state()}
            torch.save(state, self.unfinished.with_suffix(".new"))
            os.replace(self.unfinished.with_suffix(".new"), self.unfinished)

    def go_on(self, model, optimizer):
        """Return to where an unfinished training stood: the epoch to begin."""
        if not self.unfinished or not self.unfinished.exists():
            return 0
        state = torch.load(self.unfinished, map_location="cpu", weights_only=True)
        inner(model).load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        self.history = state["history"]
        return state["epoch"]


run = Run()
histories = {}  # by model name: how its training went
touched = WeakSet()  # models whose weights are no longer those that their cell gave them


def epochs(count, model, optimizer):
    """The numbers of the epochs to train; a training that was interrupted goes on with its last one."""
    if run.unfinished is None:
        globals()["run"] = Run()  # a training of the student's own, which nobody keeps
    yield from run.epochs(count, model, optimizer)


def batches(loader):
    """The batches of a loader with their number; the bar shows how much time is left."""
    for t, batch in enumerate(loader):
        yield t, batch
        run.bar.update()


def record(epoch, t, loss, accuracy):
    """Note what is printed, for the learning curves."""
    run.bar.set_postfix_str(f"validation {accuracy:.1f} %")
    iteration = epoch * len(defined("loader_train")) + t
    run.history.append({"iteration": iteration, "loss": loss, "accuracy": accuracy})


def report(text):
    """Print, above the bar."""
    if run.bar is not None:
        run.bar.clear()
    print(text)


def best_accuracy():
    """The best validation accuracy of the training that goes on, or ended last."""
    return max((entry["accuracy"] for entry in run.history), default=math.nan)


def inner(model):
    """The model itself, where torch.compile or DataParallel wrapped it."""
    name = {"OptimizedModule": "_orig_mod", "DataParallel": "module"}.get(type(model).__name__)
    return inner(getattr(model, name)) if name else model


def cell_of(value):
    """The text of the cell that defined a class or function, as Python keeps it for tracebacks."""
    parts = vars(value).values() if isinstance(value, type) else [value]
    files = [part.__code__.co_filename for part in parts if hasattr(part, "__code__")]
    return "".join(linecache.getlines(files[0])) if files else ""


def definitions(values):
    """What the cells behind some classes and functions, and all that ran, have defined, the last of each name: trees."""
    cells, found = [*map(cell_of, values), *notebook.get("In", ())], {}
    while cells:
        with suppress(SyntaxError, ValueError):
            for node in ast.parse(cells.pop(0)).body:
                if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
                    found[node.name] = node
                elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
                    found |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
                elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
                    # %%time and exec keep their code as text
                    texts = [part.value for part in node.value.args if isinstance(part, ast.Constant)]
                    cells[:0] = [text for text in texts if isinstance(text, str)]
    return found


def globals_of(code):
    """The names outside of a function that it, or a function within it, looks up."""
    inside = [part for part in code.co_consts if isinstance(part, types.CodeType)]
    own = {step.argval for step in dis.get_instructions(code) if step.opname.startswith("LOAD_GLOBAL")}
    return own.union(*map(globals_of, inside))


def used_by(model):
    """The notebook's own classes, functions and numbers that a model's computation looks up, by name."""
    waiting, found = {type(part).__name__: type(part) for part in inner(model).modules()}, {}
    while waiting:
        name, value = waiting.popitem()
        if isinstance(value, (bool, int, float, str)):
            found[name] = value
        if name in found or getattr(value, "__module__", "") != notebook.get("__name__", "__main__"):
            continue
        found[name] = value
        if isinstance(value, type):
            waiting |= {base.__name__: base for base in value.__mro__}
        for part in vars(value).values() if isinstance(value, type) else [value]:
            if code := getattr(getattr(part, "__func__", part), "__code__", None):
                waiting |= {name: notebook[name] for name in globals_of(code) if name in notebook}
    return found


class WithoutWords(ast.NodeTransformer):
    """Leaves out what no weight depends on: docstrings and prints."""

    def visit_Expr(self, node):
        call = isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "print"
        return None if call or isinstance(node.value, ast.Constant) else node


def without_words(tree):
    """The source of a definition, comments, prints and layout aside."""
    return ast.unparse(WithoutWords().visit(copy.deepcopy(tree)))


def code_behind(model):
    """The source of all that a model's computation looks up, comments, prints and layout aside."""
    used, texts = used_by(model), []
    trees = definitions(used.values())
    for name, value in sorted(used.items()):
        known_tree = name in trees and not isinstance(value, (bool, int, float, str))
        texts.append(without_words(trees[name]) if known_tree
                     else f"{name} = {value!r}" if isinstance(value, (bool, int, float, str)) else name)
    return "\n".join(texts)


def fingerprint_of(model, **training):
    """A short hash of all that trained weights depend on: the model, its code, the training."""
    text = "\n".join([str(inner(model)), code_behind(model), json.dumps(training, sort_keys=True)])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def save_checkpoint(path, model, fingerprint, history):
    """Write weights, fingerprint and history as one file, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".unfinished")
    metadata = {"fingerprint": fingerprint, "history": json.dumps(history)}
    save_model(inner(model), str(unfinished), metadata=metadata)
    os.replace(unfinished, path)


def read_metadata(path):
    """Fingerprint and history of a checkpoint; empty when it is missing or damaged."""
    try:
        with safe_open(path, framework="pt") as file:
            return file.metadata() or {}
    except (OSError, SafetensorError):
        return {}


def load_checkpoint(path, model):
    """Put the saved weights into the model, and return their training history."""
    if not path.exists():
        raise FileNotFoundError(
            f"{path} is missing: run this cell in your own notebook, then hand in the file it saves."
        )
    try:
        load_model(inner(model), path)
        return json.loads(read_metadata(path).get("history", "[]"))
    except (OSError, SafetensorError, RuntimeError, ValueError) as error:
        raise ValueError(
            f"{path} does not fit this model or is damaged: delete it and run this cell again. ({error})"
        ) from None


def folder():
    """Where this run keeps its checkpoints: rehearsals and other seeds have folders of their own."""
    runs, seed = Path("checkpoints-quick" if defined("QUICK") else "checkpoints"), defined("SEED")
    return runs / f"seed{seed}" if seed else runs


@cache
def data_id(train_set):
    """A short hash of some images of a data set."""
    places = range(0, len(train_set), len(train_set) // 10)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)  # for a transform that draws
        sample = torch.stack([train_set[place][0] for place in places])
    return hashlib.sha256(sample.numpy().tobytes()).hexdigest()[:16]


def setting_of(optimizer):
    """What an optimizer does otherwise than the one of the model cells; nothing for that one."""
    given = torch.optim.Adam([torch.zeros(1)], lr=defined("learning_rate"))
    if optimizer is None or (type(optimizer) is torch.optim.Adam and optimizer.defaults == given.defaults):
        return {}
    kinds = bool, int, float, tuple
    return {"optimizer": type(optimizer).__name__, **{k: v for k, v in optimizer.defaults.items() if isinstance(v, kinds)}}


def due_fingerprint(model, optimizer=None):
    """What a checkpoint of the model should bear, trained by this optimizer or by that of the model cells."""
    loader, loop = defined("loader_train"), definitions([notebook["train"]]).get("train")
    return fingerprint_of(model, data=data_id(defined("train_set")), images=[len(loader), loader.batch_size],
                          epochs=defined("EPOCHS"), seed=defined("SEED"), learning_rate=defined("learning_rate"),
                          train=without_words(loop) if loop else "", **setting_of(optimizer))


@shortly
def train_or_load(name, optimizer):
    """Load the model's checkpoint while it fits, else train the model with the notebook's `train`.

    A finished checkpoint that no longer fits is put aside, and found again when it does.
    """
    model, path = built(name), folder() / f"{name}.safetensors"
    histories.pop(name, None)
    if GRADING:
        load_trained(name, path)
        return
    own = {id(parameter) for parameter in model.parameters()}
    if not {id(parameter) for group in optimizer.param_groups for parameter in group["params"]} <= own:
        raise NotYet(f"This optimizer belongs to another model: make one of {name}.parameters().")
    due, kept = due_fingerprint(model, optimizer), read_metadata(path).get("fingerprint")
    aside = path.with_name(f"{name}-{due}.safetensors")
    if kept != due:
        if path.exists():
            os.replace(path, path.with_name(f"{name}-{kept or 'damaged'}.safetensors"))
        if aside.exists():
            os.replace(aside, path)
    if path.exists():
        load_trained(name, path)
        print(f"{name}: loaded from {path}")
        return
    unfinished = path.with_name(f"{name}-{due}.unfinished")
    if inner(model) in touched and not unfinished.exists():
        raise NotYet(f"{name} has been trained before: run the cell that builds it, so that it begins anew.")
    print(f"{name}: training;", "an interrupted run goes on" if unfinished.exists() else
          "its code, the data or the settings have changed" if kept else "no checkpoint yet")
    globals()["run"] = Run(unfinished)
    torch.manual_seed(defined("SEED"))
    try:
        defined("train")(model, optimizer, defined("EPOCHS"))
        histories[name] = run.history
    finally:
        run.unfinished = None
    save_checkpoint(path, model, due, histories[name])
    unfinished.unlink(missing_ok=True)


def load_trained(name, path):
    histories[name] = load_checkpoint(path, built(name))
    touched.add(inner(built(name)))


def trained(name):
    """A model by its name; NotYet where it is not trained, or was built anew since."""
    model = built(name)
    if name not in histories or inner(model) not in touched:
        raise NotYet(f"{name} is not trained yet: run the cell that trains it, without an error.")
    return model


@shortly
def test(name):
    """The notebook's `check_accuracy` of a trained model on the test set, kept from run to run."""
    accuracy = defined("check_accuracy")(defined("loader_test"), trained(name))
    if not GRADING:
        runs = recall()
        runs.setdefault(f"{defined('EPOCHS')} epochs", {}).setdefault(name, {})[str(defined("SEED"))] = accuracy
        runs_file().write_text(json.dumps(runs))
    return accuracy


def runs_file():
    return Path("checkpoints-quick" if defined("QUICK") else "checkpoints") / "runs.json"


def recall():
    """The test accuracies of all runs: {epochs: {model name: {seed: percent}}}"""
    try:
        return json.loads(runs_file().read_text())
    except (OSError, ValueError):  # not there yet, or cut short
        return {}


def built(name):
    """A model by its name; NotYet where it is not built."""
    if not isinstance(name, str):
        raise NotYet("Name the model in quotes, as in \"earlyAttention\".")
    model = notebook.get(name)
    if not isinstance(model, nn.Module):
        raise NotYet(f"{name} is not built yet: its cell above has to run without an error, and to give it this name."
                     if model is None else f"{name} should be a model, not {type(model).__name__}.")
    return model


@torch.no_grad()
def predictions(name):
    """The predicted and the true class of every test image: (N,) and (N,), on the CPU."""
    model, predicted, true = trained(name).to(defined("device")).eval(), [], []
    for x, y in defined("loader_test"):
        predicted.append(model(x.to(defined("device"))).argmax(dim=1).cpu())
        true.append(y)
    return torch.cat(predicted), torch.cat(true)


class NotYet(AssertionError):
    """What a check says: a sentence, and the line of the student's that it stopped at; no more."""

    def __init__(self, sentence, hint="", line=""):
        super().__init__("\n".join(filter(None, [sentence, line])))
        self.sentence, self.hint = sentence, hint

    def _render_traceback_(self):  # which IPython shows in place of a traceback; nbgrader cuts what is wider
        return [part for line in str(self).splitlines() for part in textwrap.wrap(line, 80, subsequent_indent="  ")]


class Interrupted(KeyboardInterrupt):
    """What an interruption says."""

    def _render_traceback_(self):
        return [str(self)]


HINTS = {  # by what PyTorch says
    ("NVIDIA", "CUDA", "same device", "not on the expected device", "meta tensor"):
        "Something names a device, or is created without one: use x's, which is x.device.",
    ("in-place operation", "inplace operation"): "The input is changed in place: compute x + attended, not x += attended.",
    ("Expected size for first two", "does not broadcast"):
        "Two factors do not fit: print both shapes. Which needs a transpose?",
    ("cannot be multiplied", "size mismatch"):
        "Two factors do not fit: print both. Which needs a transpose, or a Flatten before it?",
    ("channels, but got",):
        "A layer was built for another number of channels: print the shape before it.",
    ("is invalid for input of size",):
        "A reshape meets another number of values: print the shape before it.",
    ("must match the size of tensor",):
        "Two shapes do not fit: print both. In the last line: is `attended` reshaped to (N, C, H, W)?",
    ("Sizes of tensors must match",):
        "What is joined differs in another dimension than the one it is joined along: print the shapes.",
    ("does not require grad",): "No gradient gets through: is something detached, or computed without gradients?",
    ("before Module.__init__",): "Does __init__ begin with super().__init__()?",
    ("positional argument",): "Arguments do not fit: is `self` the first one, and are the others those of the stub?",
    ("'NoneType' object",): "Something returned nothing: does every function end in a return line?",
}
passed, failures, hints = set(), {}, []
CHECKS = {}


def check(item):
    """Run the check of a task, and remember whether it passed; NotYet says what is wrong."""
    passed.discard(item)
    try:
        with on_the_cpu():
            said = CHECKS[item]()
    except KeyboardInterrupt:
        raise Interrupted("Interrupted.") from None
    except Exception as error:
        raise not_yet(item, error) from None
    passed.add(item)
    print(f"{item}: {said or 'passed'}")


def checks(item):
    """Makes a function the check of an item."""
    def keep(function):
        CHECKS[item] = function
        return function
    return keep


def hint():
    """Print what the last check that failed would hint at."""
    print(hints[-1] if hints else "No check has failed that has a hint.")


def not_yet(item, error):
    """The error as a student should see it: the sentence, on the second failure the hint, their own line."""
    line = own_line(error)
    if isinstance(error, NotYet):
        sentence, cure = error.sentence, error.hint
    elif isinstance(error, NotImplementedError):
        sentence, cure = f"Still to do: {error}", ""
    else:
        told = f"{type(error).__name__}: {error}"
        known_words = (hint for words, hint in HINTS.items() if any(said in str(error) for said in words))
        sentence, cure = next((f"{found} ({told})" for found in known_words), told), ""
    failures[item] = failures.get(item, 0) + 1
    if cure:
        hints.append(cure)
        sentence += f"\nA hint: {cure}" if failures[item] > 1 else "\n(course.hint() says more.)"
    return NotYet(sentence, cure, line)


def own_line(error):
    """The last line of the notebook's own code that an error passed, in words."""
    step, found = error.__traceback__, None
    while step:
        code = step.tb_frame.f_code
        if step.tb_frame.f_globals is notebook and code.co_name != "<module>":
            found = step
        step = step.tb_next
    if not found:
        return ""
    code = found.tb_frame.f_code
    text = linecache.getline(code.co_filename, found.tb_lineno).strip()
    return f"  line {found.tb_lineno} of your cell, in {code.co_qualname.partition('.<locals>')[0]}: {text}"


def expect(fact, sentence, hint=""):
    if not fact:
        raise NotYet(sentence, hint)


class OnCpu(TorchFunctionMode):
    """Leads to the CPU what asks for a GPU by name, and remembers that it did."""

    def __init__(self):
        super().__init__()
        self.led = []

    def __torch_function__(self, function, types, args=(), kwargs=None):
        if function is torch.Tensor.cuda:
            self.led.append("cuda")
            return args[0]
        args = [self.lead(value) for value in args]
        return function(*args, **{key: self.lead(value) for key, value in (kwargs or {}).items()})

    def lead(self, value):
        place = str(value).split(":")[0] if isinstance(value, (str, torch.device)) else ""
        if place not in ("cuda", "mps"):
            return value
        self.led.append(place)
        return "cpu"


@contextmanager
def no_gpu():
    """As it is where there is none: the same answers everywhere."""
    with (patch.object(torch.cuda, "is_available", lambda: False), OnCpu() as mode,
          patch.dict(notebook, device=torch.device("cpu"))):
        yield mode


def computed_once(function, preserve, *args):
    """What torch.utils.checkpoint's older kind gives, which allows no gradient to be asked for by name."""
    reached = any(isinstance(arg, torch.Tensor) and arg.requires_grad for arg in args)
    with torch.set_grad_enabled(reached and torch.is_grad_enabled()):
        return function(*args)


@contextmanager
def on_the_cpu():
    """What cells have switched, such as gradients or the default dtype, does not count in a check."""
    default = torch.get_default_dtype()
    torch.set_default_dtype(torch.float32)
    eager = getattr(torch.compiler, "set_stance", lambda _: nullcontext())("force_eager")
    try:
        with (torch.enable_grad(), torch.autocast("cpu", enabled=False), eager, no_gpu(),
              patch.object(CheckpointFunction, "apply", computed_once)):
            yield
    finally:
        torch.set_default_dtype(default)


def known(*shape, role=0):
    """Exact fractions between -2 and 2 by a written rule, the same everywhere: (shape), float64"""
    n = torch.arange(math.prod(shape)) + 1_000_003 * (role + 1)
    n = (n * 2654435761) & 0xFFFFFFFF  # Knuth's multiplicative hash, its bits mixed once more
    n = ((n ^ (n >> 15)) * 739_982_445) & 0xFFFFFFFF
    n = n ^ (n >> 13)
    return ((n % 1025 - 512).double() / 256).reshape(shape)


def role_weights(role, channels):
    """The known weight (C, C) and bias (C,) of a role: 0 queries, 1 keys, 2 values, then the rest."""
    spread = 2.0 ** round(-math.log2(channels) / 2)  # neither grows nor shrinks what passes
    return spread * known(channels, channels, role=role), 0.5 * known(channels, role=role + 100)


PLACES = 16  # of an output, that are compared


def places(shape, count=PLACES):
    """Some places of a map, by channel and position: (count,) indices into its numbers."""
    N, C, H, W = shape
    number = torch.arange(count)
    position = (number * (H * W) // count + number) % (H * W)
    return number % N * C * H * W + (number * 7 + 1) % C * H * W + position


SIZES = ((1, 24, 5, 3), (2, 24, 5, 3), (1, 24, 4, 4), (1, 64, 5, 3), (64, 24, 5, 3),
         (1, 24, 32, 32), (1, 64, 32, 32), (1, 32, 32, 32), (1, 128, 8, 8), (64, 32, 8, 8))
OTHER_SIZES = (1, 40, 2, 7), (1, 64, 32, 32)
SLIP_SIZE, SLIP_PLACES = (2, 24, 5, 3), 4
NARROW = 3  # as many rows of the queries' and keys' weights are used where these are not C wide
PATTERNS = (0, 1, 2), (0, 0, 1), (0, 1, 0), (0, 1, 1), (0, 0, 0)  # which weights make Q, K and V
ROLES = "conv_query", "conv_key", "conv_value"


def layers_of(module):
    """Its convolutions and linear layers by name, also those that a plain list or dict keeps."""
    kept = list(module.named_modules(remove_duplicate=False))
    for name, value in vars(module).items():
        value = dict(enumerate(value)) if isinstance(value, (list, tuple)) else value
        if isinstance(value, dict) and name != "_modules":
            kept += [(f"{name}[{key}]", layer) for key, layer in value.items()]
    kinds = nn.Conv2d, nn.Conv1d, nn.Linear
    return {name: layer for name, layer in kept if isinstance(layer, kinds)}


def others_of(module):
    """The parameters outside of its layers, by name."""
    layers, named = layers_of(module), module.named_parameters(remove_duplicate=False)
    return {name: p for name, p in named if name.rpartition(".")[0] not in layers}


def parts_of(module, channels):
    """What may make queries, keys or values: a layer, and the rows of its weight, by name."""
    parts = {}
    for name, layer in layers_of(module).items():
        rows, width = layer.weight.shape[:2]
        if width == channels:
            thirds = 3 if rows == 3 * channels else 1
            parts |= {f"{name} {i}" if i else name: (layer, slice(i * rows // thirds, (i + 1) * rows // thirds))
                      for i in range(thirds)}
    return parts


def assignments(parts):
    """Which part may have which role, as the names tell or in every way: ({part: role}, pattern)"""
    names = list(parts)[:4]
    triples = ([ROLES] if set(ROLES) <= parts.keys() else permutations(names, 3) if len(names) > 2
               else product(names, repeat=3))
    found = []
    for triple in triples:  # one part, or one layer of several names, may serve twice
        weights = [(id(parts[name][0].weight), parts[name][1].start) for name in triple]
        numbers = {weight: number for number, weight in enumerate(dict.fromkeys(weights))}
        pattern = tuple(numbers[weight] for weight in weights)
        found.append((dict(zip(triple, pattern)), pattern))
    return found


@torch.no_grad()
def set_known(layer, role):
    """Known weights for a layer that has no part in the formula."""
    for parameter in layer.parameters():
        spread = parameter[0].numel() ** -0.5 if parameter.dim() > 1 else 0.5
        parameter.copy_(spread * known(*parameter.shape, role=role))


@torch.no_grad()
def set_role(part, role, channels, fold=1.0):
    """The known weights of a role in a part; of narrower or wider queries and keys a few rows."""
    layer, rows = part
    weight, bias = role_weights(role, channels)
    mine = layer.weight[rows]
    count = len(mine) if len(mine) == channels else NARROW
    mine.zero_()
    centre = mine[(..., *(size // 2 for size in mine.shape[2:]))]  # of a kernel of any size
    centre[:count] = fold * weight[: min(count, len(mine))]
    if layer.bias is not None:
        layer.bias[rows].zero_()
        layer.bias[rows][:count] = fold * bias[: min(count, len(mine))]


def fresh(size, precision=torch.float32, roles=None, zero=False, ones=False, fold=1.0):
    """The student's module, built anew with known weights, and known maps: (N, C, H, W)"""
    torch.manual_seed(0)
    module = defined("Attention")(size[1]).to(precision).eval()
    parts = parts_of(module, size[1])
    if roles is None:
        roles = next((found for found, _ in assignments(parts)), {})
    for number, layer in enumerate(layers_of(module).values()):
        set_known(layer.to(precision), 3 + number)
    for name, role in roles.items():
        set_role(parts[name], role, size[1], fold if role == 0 else 1.0)
    for layer in layers_of(module).values() if zero else ():
        for parameter in layer.parameters():
            nn.init.zeros_(parameter)
    for other in others_of(module).values() if ones else ():
        nn.init.ones_(other)
    return module, known(*size).to(precision)


def output(module, x):
    """What the module makes of x, in x's shape: the first check looks at the shape it has."""
    y, (N, C, H, W) = module(x.clone()), x.shape
    if isinstance(y, (list, tuple)):
        y = torch.stack(list(y)) if len({part.shape for part in y}) == 1 else y[0]
    return (y.mT if y.shape == (N, H * W, C) else y).reshape(x.shape)


def first_that_runs():
    """The first size and precision in which the module runs; from here on the default dtype."""
    first = None
    for size, precision in product(SIZES, (torch.double, torch.float32)):
        torch.set_default_dtype(precision)  # `check` sets it back
        try:
            output(*fresh(size, precision))
            return size, precision
        except NotImplementedError:
            raise
        except Exception as error:
            first = first or error
    raise first


def does_not_run(size, precision):
    """Whether a size is too much for the module, which the first check sees."""
    try:
        return output(*fresh(size, precision)).shape != size
    except Exception:
        return True


def close(seen, right, within=None):
    """Equal but for rounding, in parts of the largest of the right numbers."""
    within = within or (1e-6 if seen.dtype == torch.double else 1e-4)
    apart = (seen.double() - right.double()).abs().max()
    return bool(apart <= within * max(1, right.abs().max()))


@cache
def stored():
    """The right numbers by what was computed and those of slips, what to say of each slip, and the points."""
    tensors = load(zlib.decompress(base64.b85decode("".join(STORED.split()))))
    said, points = (json.loads(tensors.pop(name).numpy().tobytes()) for name in ("slips.said", "points"))
    return tensors, [said[which] for which in tensors.pop("slips.which").tolist()], points


def key_of(size, pattern, bias, narrow, times):
    """What the right numbers of a case are stored under; bias: of the queries."""
    return f"{size} {pattern}{'' if bias else ' without bias'}{' narrow' if narrow else ''} x{times}"


@torch.no_grad()
def agrees(size, precision, roles, pattern, times=1, within=None, ones=False, folded=False):
    """Whether what the layers add is the formula's second term, at a few places."""
    channels, which = size[1], places(size)
    query, key, value = (roles_inverse(roles)[role] for role in pattern)
    parts = parts_of(fresh(size, precision, roles)[0], channels)
    wide = [parts[name][0].weight[parts[name][1]].shape[0] for name in (query, key, value)]
    if wide[2] != channels or wide[0] != wide[1] or (folded and wide[0] == channels):
        return False
    fold = math.sqrt(wide[0] / channels) if folded else 1.0  # for a module that divides by the root of its own width
    (module, x), (without, _) = (
        fresh(size, precision, roles, zero, ones, fold) for zero in (False, True)
    )
    added = output(module, times * x) - output(without, times * x)
    has_bias = {name: parts[name][0].bias is not None for name in (query, value)}
    case = key_of(size, pattern, has_bias[query], wide[0] != channels, times)
    if case not in stored()[0]:
        return False
    weight, bias = role_weights(pattern[2], channels)
    bias = bias if has_bias[value] else 0 * bias
    channel = which // (size[2] * size[3]) % channels
    right = stored()[0][case].double() + bias[channel]
    seen = added.flatten()[which]
    values = F.conv2d(times * known(*size), weight[..., None, None], bias).flatten()[which]
    return close(seen, right, within) or close(seen - values, right, within)


def roles_inverse(roles):
    return {role: name for name, role in roles.items()}


def follows_formula(size, precision, times=1, within=None):
    """Whether the module computes the formula, its other parameters as they start, or set to one."""
    module, _ = fresh(size, precision)
    return any(
        agrees(size, precision, roles, pattern, times, within, ones, folded)
        for roles, pattern in assignments(parts_of(module, size[1])) if roles
        for ones, folded in product((False, True), repeat=2)
    )


@torch.no_grad()
def likely_slip(precision, residual=True):
    """The slip that gives what the module does: its sentence, its hint, and whether the input is added.

    residual: looks also at what comes out less what does with weights of zero, not less the input alone
    """
    tensors, slips, _ = stored()
    which, nothing = places(SLIP_SIZE, SLIP_PLACES), False
    module, _ = fresh(SLIP_SIZE, precision)
    others = {False, bool(others_of(module))}  # as they start, or set to one
    for (roles, _), ones in product(assignments(parts_of(module, SLIP_SIZE[1])), sorted(others)):
        (module, x), (without, _) = (fresh(SLIP_SIZE, precision, roles, zero, ones) for zero in (False, True))
        with suppress(Exception):
            y = output(module, x)
            if close(y, x):
                nothing = True
                continue
            for seen in [y - output(without, x), y - x] if residual else [y - x]:
                seen = seen.flatten()[which].double()
                table = tensors["slips"].double()
                apart = (table - seen).abs().amax(1) / table.abs().amax(1).clamp(min=1)
                if apart.min() <= (1e-6 if precision == torch.double else 1e-4):
                    return tuple(slips[int(apart.argmin())])
    return ("nothing is added to the input", "Print `attended`: is it zero?", True) if nothing else ("", "", False)


@checks("question1_answer")
def check_question1_answer():
    answer = notebook.get("question1")
    expect(answer in (1, 2, 3, 4), f"question1 should be 1, 2, 3 or 4, not {answer!r}.")
    return "answered"


@checks("attention_shape")
def check_attention_shape():
    sizes = (2, 8, 5, 3), (1, 16, 1, 1), (3, 24, 7, 2), (1, 40, 4, 9)
    for size, precision in *product(sizes, [torch.float32]), (sizes[0], torch.double):
        module, x = fresh(size, precision)
        y = module(x)
        expect(isinstance(y, torch.Tensor), f"forward returned {type(y).__name__}.",
               "Does forward end in a return line, with one map?")
        expect(y.shape == x.shape, f"The shape {tuple(x.shape)} became {tuple(y.shape)}: "
                                   "is `attended` reshaped to (N, C, H, W)?")
        expect(y.dtype == x.dtype, f"A {x.dtype} input should stay {x.dtype}, but became {y.dtype}.",
               "Does something you create, or cast, have a dtype of its own rather than that of x?")


def layer_problem(name, layer, channels):
    """What is wrong with a layer that should be a 1x1 convolution, in a sentence; else empty."""
    right = f"self.{name} should be nn.Conv2d({channels}, {channels}, kernel_size=1)"
    if not isinstance(layer, nn.Conv2d):
        return f"{right}, not {type(layer).__name__}."
    if layer.weight.shape[0] != channels:
        return f"{right}: as many channels come out as go in, not {layer.weight.shape[0]}."
    if layer.bias is None:
        return f"{right}, with its bias."
    padding = (0, 0) if layer.padding in ("same", "valid") else layer.padding  # by name, none for one place
    settings = layer.stride, padding, layer.dilation, layer.groups
    if layer.weight.shape != (channels, channels, 1, 1) or settings != ((1, 1), (0, 0), (1, 1), 1):
        return f"{right}, not {layer}."
    return ""


@checks("attention_parameters")
def check_attention_parameters():
    try:
        channels = first_that_runs()[0][1]
    except Exception:
        channels = SIZES[0][1]  # why it does not run is for the other checks to say
    module, _ = fresh((1, channels, 5, 3))
    layers, learnt = layers_of(module), dict(module.named_parameters(remove_duplicate=False))
    others = list(others_of(module))
    expect(not others, f"Nothing but the three convolutions should be learnt, not {others}.")
    expect(len(layers) == 3, f"Three convolutions, not {len(layers)}: {list(layers)}.")
    for name, layer in layers.items():
        problem = layer_problem(name, layer, channels)
        expect(not problem, problem)
        expect(f"{name}.weight" in learnt, f"PyTorch does not see {name}: make it an attribute.")
    expect(len({layer.weight for layer in layers.values()}) == 3, "Two convolutions are one.")
    if set(layers) != set(ROLES):
        return ("passed (the task names the convolutions conv_query, conv_key and conv_value; "
                f"yours are called {', '.join(layers)}. That costs nothing, here or in grading)")


@checks("attention_formula")
def check_attention_formula():
    size, precision = first_that_runs()
    if not follows_formula(size, precision):
        slip, cure, _ = likely_slip(precision)
        if slip:
            raise NotYet(f"The module does not compute the formula. It looks as if {slip}.", cure)
        module, _ = fresh(size, precision)
        if others_of(module) or len(layers_of(module)) != 3:
            raise NotYet("The module does not compute the formula: it has other weights than three convolutions.",
                         "The check of the parameters says which.")
        raise NotYet("The module does not compute the formula, and its result is that of no usual slip.",
                     "Print the shape after each of the six steps: which one is not what its comment says? "
                     "Does the softmax run over the keys, after the scale?")
    for other in OTHER_SIZES:
        expect(does_not_run(other, precision) or follows_formula(other, precision),
               f"On a map of shape {other} it is another: what is fixed, or cut into parts?")


@checks("attention_residual")
def check_attention_residual():
    size, precision = first_that_runs()
    (module, x), (without, _) = fresh(size, precision), fresh(size, precision, zero=True)
    expect(layers_of(module), "There are no convolutions whose weights could be zero.")
    y = output(without, x)
    if close(y, x) or likely_slip(precision, residual=False)[2]:
        return
    raise NotYet("With weights of zero the output should be the input: x + attended. " + (
        "The input is not added: what became of the residual?" if close(y, 0 * x) else
        "The input is added twice: the last line already adds it." if close(y, 2 * x) else ""))


def unreached(size, precision):
    """The layers that make a difference to the output, and get no gradient."""
    module, x = fresh(size, precision)
    right = output(module, x.requires_grad_())  # as what a convolution puts out
    right.square().sum().backward()
    found = []
    for name, layer in layers_of(module).items():
        without, _ = fresh(size, precision)
        for parameter in layers_of(without)[name].parameters():
            nn.init.zeros_(parameter)
        if any(p.grad is None for p in layer.parameters()) and not close(output(without, x), right):
            found.append(name)
    return found


@checks("attention_gradients")
def check_attention_gradients():
    size, precision = first_that_runs()
    module, x = fresh(size, precision)
    expect(layers_of(module), "There are no convolutions that could learn.")
    frozen = [name for name, p in module.named_parameters() if not p.requires_grad]
    expect(not frozen, f"{', '.join(frozen)} cannot learn: is it frozen?")
    x.requires_grad_()
    y = output(module, x)
    reached, = torch.autograd.grad(y.square().sum(), x, allow_unused=True)
    expect(reached is not None, "No gradient reaches the input: is something detached?")
    layers = unreached(size, precision)  # those of a wrong formula are that check's
    expect(not layers or not follows_formula(size, precision),
           f"No gradient reaches {', '.join(layers)}: is something detached?")
    step, within = (1e-6, 1e-4) if y.dtype == torch.double else (1e-2, 1e-1)
    expect(torch.autograd.gradcheck(
        lambda x: output(fresh(size, precision)[0], x), x, eps=step, atol=within, fast_mode=True,
        raise_exception=False, check_undefined_grad=False,
    ), "The gradient is not that of the formula: is a part of it detached, or kept from earlier?")


NO_VERDICT = "Couldn't swap", "unsupported scalarType", "DataDependentOutput", "deepcopy protocol"


def error_on(place, build, x):
    """What goes wrong in a module that is moved to a pretended device; empty if nothing does."""
    torch.__future__.set_overwrite_module_params_on_conversion(True)
    try:
        with no_gpu() as mode:
            module = build()
        expect(not mode.led, f"it names {mode.led[0]} where it is built" if mode.led else "")
        apart = set(layers_of(module).values()) - set(module.modules())  # which a list keeps
        with torch._C.DisableTorchFunction(), FakeTensorMode(allow_non_fake_inputs=True):
            x = x.to(place)
            for part in (module, *apart):
                part.to(place)
            y = module(x)
            y = y[0] if isinstance(y, (list, tuple)) else y
            return "" if y.device == x.device else f"from {x.device} the result is on {y.device}"
    except Exception as error:
        told = str(error) if isinstance(error, NotYet) else f"{type(error).__name__}: {error}"
        return "" if any(words in told for words in NO_VERDICT) else told
    finally:
        torch.__future__.set_overwrite_module_params_on_conversion(False)


def device_problem(build, x):
    """What names a device, or is left behind; to ask whether x is on cuda is no fault."""
    error = error_on("meta", build, x)
    named = "cuda" in error or "mps" in error
    return error if named or error and error_on("cuda", build, x) else ""


@checks("attention_device")
def check_attention_device():
    try:
        (_, channels, *_), _ = size, precision = first_that_runs()
        torch.set_default_dtype(torch.float32)
    except NotImplementedError:
        raise
    except Exception as error:
        raise NotYet(f"The module fails on the CPU as well: see the first check. ({error})") from None
    problem = device_problem(lambda: defined("Attention")(channels), torch.randn(size))
    expect(not problem, "Something names a device, or is created without one: use x's, which is x.device. "
                        f"({problem})")


def mixes_images(size, precision):
    """Whether an image's result changes with the other images of its batch."""
    batch = max(size[0], 3), *size[1:]
    (one, x), (other, _) = fresh(batch, precision), fresh(batch, precision)
    others = known(*batch, role=50).to(precision)
    others[1] = x[1]
    try:
        return not close(output(one, x)[1], output(other, others)[1])
    except Exception:
        return False  # it takes no batches, which the first check sees


@checks("attention_side_effects")
def check_attention_side_effects():
    size, precision = first_that_runs()
    module, x = fresh(size, precision)
    before = x.clone()
    module(x)
    expect(torch.equal(x, before), "The input has changed: compute x + attended, not x += attended.")
    right = output(*fresh(size, precision))
    module, _ = fresh(size, precision)
    output(module, known(*size, role=50).to(precision))
    expect(close(output(module, x), right), "A second call gives another result: is something random or kept?")
    module, _ = fresh(size, precision)
    expect(close(output(module.train(), x), right), "In training mode it gives another result.")
    expect(not mixes_images(size, precision),
           "An image gives another result beside other images: what mixes the images?")


@checks("attention_overflow")
def check_attention_overflow():
    size, precision = first_that_runs()
    right = follows_formula(size, precision)
    torch.set_default_dtype(torch.float32)
    module, x = fresh(size)
    expect(torch.isfinite(output(module, 100 * x)).all(),
           "Large scores overflow.", "Subtract the largest score before the exponential, as torch.softmax does.")
    expect(not right or follows_formula(size, torch.float32, times=100, within=1e-2),
           "Large scores give another result than the formula's: is something cut off?")


class Watch(TorchFunctionMode):
    """Notes what images meet, (layer, shape of its output, whether its input was >= 0)."""

    def __init__(self):
        super().__init__()
        self.met, self.weights, self.attentions, self.numbers = [], [], [], []

    def __torch_function__(self, function, types, args=(), kwargs=None):
        output = function(*args, **(kwargs or {}))
        if function in (F.conv2d, F.linear):
            self.note("Conv2d" if function is F.conv2d else "Linear", args[0], output)
            self.weights.append(tuple(args[1].shape))
        return output

    def note(self, layer, x, output):
        self.met.append((layer, tuple(output.shape[1:]), bool((x >= 0).all())))

    def attend(self, attention, x):
        """What stands in for attention: it adds known numbers."""
        widths = {p.shape[1] for p in attention.parameters() if p.dim() > 1}
        expect(not widths or not isinstance(attention, defined("Attention")) or x.shape[1] in widths,
               f"A layer was built for another number of channels: Attention meets {x.shape[1]}.")
        self.attentions.append(attention)
        self.numbers.append(known(x[0].numel()).reshape(x.shape[1:]).to(x).requires_grad_())
        self.note("Attention", x, x)
        return x + self.numbers[-1]


def seen_through(model, x, places=()):
    """The model's output, and the watch; a plain model gets attention after these parts of it."""
    watch, hooks = Watch(), []
    for place in places:
        relu = F.relu if isinstance(place, nn.ReLU) else nn.Identity()  # one before, one after

        def after(part, _, y, relu=relu):
            return relu(watch.attend(part, y))

        hooks.append(place.register_forward_hook(after))

    def attend(self, x, *_, **__):
        return watch.attend(self, x)

    try:
        with patch.object(defined("Attention"), "forward", attend), watch:
            return model(x), watch
    finally:
        for hook in hooks:
            hook.remove()


def is_outdated(model):
    """Whether a model holds an Attention from before its cell was last run."""
    current = notebook.get("Attention", nn.Identity)
    return any(type(m).__name__ == "Attention" and not isinstance(m, current) for m in model.modules())


def twin_of(name, model):
    """An earlier model that has parameters or buffers of this one; else None."""
    def places(model):
        return {t.data_ptr() for t in (*model.parameters(), *model.buffers()) if t.numel()}

    earlier = {other: notebook.get(other) for other in MODELS[: MODELS.index(name)]}
    return next((other for other, found in earlier.items()
                 if isinstance(found, nn.Module) and places(found) & places(model)), None)


def check_built(name):
    """The model, once it is there, made from the last run of Attention, and shares nothing."""
    model = built(name)
    expect(not is_outdated(model), f"{name} was built before Attention was run again: run its cell again.")
    twin = twin_of(name, model)
    expect(not twin, f"{name} shares weights with {twin}, so training one would change the other: "
                     "build its layers anew.")
    return model


@contextmanager
def with_known_weights(model):
    """Known weights and statistics for as long as it is looked at, on the CPU."""
    model.to("cpu", torch.float32).zero_grad()  # of a training before
    before = copy.deepcopy(model.state_dict())
    set_known(model, role=0)
    for part in model.modules():
        if isinstance(part, nn.BatchNorm2d):
            part.running_mean.copy_(0.1 * known(len(part.running_mean)))
            part.running_var.copy_(0.5 + known(len(part.running_var)).abs())
    try:
        yield
    finally:
        model.load_state_dict(before)
        model.zero_grad()


def tell_difference(name, mine, right, mode):
    """Raise what says where two models part that compute something else."""
    found, due = ([(layer, shape) for layer, shape, _ in each.met] for each in (mine, right))
    if sorted(found) != sorted(due):
        raise NotYet(where_they_part(name, found, due) + f" {mode}", route(due))
    expect(sorted(mine.weights) == sorted(right.weights),
           f"{name} has other layers beside its attention than the model without {mode}.")
    for one, other, (*_, after_relu), (*_, needed) in zip(found, due, mine.met, right.met):
        expect(after_relu or not needed or one != other, f"{name} needs a ReLU before its {told(one)} {mode}.")
    raise NotYet(f"Beside its attention, {name} computes something else than the model without {mode}.",
                 "What stands between the layers in your model, and what in the task?")


def told(step):
    return f"{step[0]} {step[1]}"


def route(steps):
    return "An image should meet " + ", ".join(map(told, steps)) + "."


def where_they_part(name, found, due):
    """The first step of an image through a model that is not the one due, in a sentence."""
    count = [sum(layer == "Attention" for layer, _ in steps) for steps in (found, due)]
    if not count[0]:
        return f"In {name} no image meets your Attention."
    number = next((n for n, (one, other) in enumerate(zip(found, due)) if one != other), min(len(found), len(due)))
    after = f"after {told(due[number - 1])}" if number else "at first"
    mine = told(found[number]) if number < len(found) else "nothing more"
    right = told(due[number]) if number < len(due) else "nothing more"
    return f"In {name} an image meets {mine} {after}, where {right} belongs."


def learning(model, output):
    """The shapes of the parameters that a gradient of the output reaches."""
    if output.requires_grad:
        output.sum().backward()
    return sorted(tuple(p.shape) for p in model.parameters() if p.grad is not None)


def check_placement(name, model, plain, *places):
    """Hold the model to the plain one with attention after these parts of it."""
    plain, x = copy.deepcopy(plain), known(2, 3, 32, 32).float()
    with with_known_weights(model), with_known_weights(plain):
        after = [plain.get_submodule(place) for place in places]
        for training in (False, True):
            mine, watch = seen_through(model.train(training), x)
            right, wanted = seen_through(plain.train(training), x, after)
            expect(isinstance(mine, torch.Tensor),
                   f"{name} returned {type(mine).__name__}: does its forward end in a return line?")
            if mine.shape != right.shape or not close(mine, right):
                tell_difference(name, watch, wanted, "(in training)" if training else "(in evaluation)")
        expect(len(set(watch.attentions)) == len(places), f"{name} uses one Attention twice.")
        learnt, due = learning(model, mine), learning(plain, right)
        reached = all(numbers.grad is not None for numbers in watch.numbers)
    frozen = [a for a in watch.attentions if not any(p.requires_grad for p in a.parameters())]
    expect(reached and not frozen, f"The attention of {name} gets no gradient.")
    expect(learnt == due, f"{name} has other layers beside its attention, or cannot train all.")


def check_device(name, build):
    """Hold a model to naming no device: `train` moves it as a whole."""
    with patch.object(defined("Attention"), "forward", lambda self, x, *_, **__: x):
        problem = device_problem(build, torch.randn(2, 3, 32, 32))
    expect(not problem, f"{name} names a device, or has a tensor that is left behind when it is moved. ({problem})")


def small_placement(name, *places):
    def held():
        model = check_built(name)
        check_placement(name, model, built("vanillaModel"), *places)
        check_device(name, lambda: copy.deepcopy(model))
    return held


CHECKS["early_placement"] = small_placement("earlyAttention", "1")
CHECKS["late_placement"] = small_placement("lateAttention", "3")
CHECKS["double_placement"] = small_placement("doubleAttention", "1", "3")


@checks("resnet_placement")
def check_resnet_placement():
    check_built("AttentionResnet")
    build, plain = defined("ResNet10withAttention"), defined("ResNet10")
    for batchnorm in (False, True):
        how = {"num_classes": 10, "batchnorm": batchnorm}
        check_placement(f"ResNet10withAttention(batchnorm={batchnorm})", build(**how), plain(**how), "layer2")
    check_device("ResNet10withAttention()", build)


def measured(item, name):
    @checks(item)
    def tested():
        expect(name in defined("test_accuracy"), f"Run the two cells above: {name} is not tested yet.")
        return "measured"


for item, name in {"early_accuracy": "earlyAttention", "late_accuracy": "lateAttention",
                   "double_accuracy": "doubleAttention", "resnet_accuracy": "AttentionResnet"}.items():
    measured(item, name)


def percent(given):
    """A number, numeric text like "58.2 %", or several of them as their mean; ValueError if not."""
    given = given.tolist() if hasattr(given, "tolist") else given
    if isinstance(given, (list, tuple)) and given:
        return sum(map(percent, given)) / len(given)
    if isinstance(given, str):
        given = float(given.strip().removesuffix("%"))
    if isinstance(given, bool) or not isinstance(given, (int, float)) or not math.isfinite(given):
        raise ValueError(f"{given!r} is not a number")
    return float(given)


def problem_with_accuracy(name, given):
    """What is off with an accuracy that is reported, in a sentence; else empty."""
    try:
        found = percent(given)
    except ValueError:
        return f"{name}: {given!r} is not a number, nor a list of numbers."
    if not 0 <= found <= 100:
        return f"{name}: {found:g} is no percentage, which lies between 0 and 100."
    if 0 < found <= 1:
        return f"{name}: {found:g} looks like a share: in percent it would be {100 * found:g}."
    return ""


@checks("question3_accuracies")
def check_question3_accuracies():
    accuracies = notebook.get("accuracies")
    expect(isinstance(accuracies, dict),
           "accuracies should be a dictionary, from model names to percentages; "
           f"it is {type(accuracies).__name__}.")
    missing = [name for name in MODELS if accuracies.get(name) is None]
    expect(not missing, f"accuracies needs a number for each model; {missing} have none.")
    problems = list(filter(None, (problem_with_accuracy(name, accuracies[name]) for name in MODELS)))
    expect(not problems, "\n".join(problems))
    return "filled in"


@checks("question3_ranking")
def check_question3_ranking():
    accuracies, ranking = notebook.get("accuracies"), notebook.get("ranking")
    kind = type(ranking).__name__
    expect(isinstance(ranking, (list, tuple, np.ndarray)),
           f"ranking should be a list of the six names, the best first; it is {kind}.")
    names = [str(name) for name in ranking]
    problems = {"unknown": [name for name in names if name not in MODELS],
                "missing": [name for name in MODELS if name not in names],
                "there twice": [name for name in MODELS if names.count(name) > 1]}
    expect(not any(problems.values()), f"ranking should name each of {MODELS} once; " + "; ".join(
        f"{what}: {', '.join(found)}" for what, found in problems.items() if found))
    try:
        reported = [percent(accuracies[name]) for name in names]
    except (KeyError, TypeError, ValueError):
        raise NotYet("ranking is compared with accuracies: fill that in first.") from None
    numbers = ", ".join(f"{number:.2f}" for number in reported)
    expect(reported == sorted(reported, reverse=True),
           f"In its order the accuracies you report are {numbers}: " + (
               "this is worst first, and best first is asked for." if reported == sorted(reported)
               else "they should fall from first to last."))
    return "filled in"


def returned(name, function, *arguments):
    """What a function of the student's returns; NotYet where that is no tensor."""
    found = function(*arguments)
    expect(isinstance(found, torch.Tensor), f"{name} returned {type(found).__name__}, not a tensor.",
           "Does it end in a return line?")
    return found


def held_to(function, arguments, due, sentence, cure=""):
    """Hold a function of the student's to a number, or to a row of them."""
    found = returned(function, defined(function), *arguments)
    due = torch.tensor(due)
    expect(found.shape == due.shape, f"{function} should give the shape {tuple(due.shape)}, not {tuple(found.shape)}.")
    expect(close(found, due), f"{sentence} should be {due.numpy().round(3)}, not {found.detach().numpy().round(3)}.", cure)


@checks("score_keys")
def check_score_keys():
    keys = torch.tensor([[1.0, 0, 0, 0], [0, 1, 0, 1], [2, 2, 2, 2]])
    held_to("score_keys", (torch.tensor([1.0, 2, 0, 2]), keys), [0.5, 2.0, 5.0],
            "The query (1, 2, 0, 2) has the products 1, 4 and 10 with three keys: its scores",
            "By what does the formula divide the products, when there are four channels?")
    held_to("score_keys", (torch.tensor([3.0, 0, 0]), torch.eye(3)), [1.7320508, 0.0, 0.0],
            "With three channels the scores of (3, 0, 0)", "The root of what?")


@checks("softmax_weights")
def check_softmax_weights():
    held_to("softmax_weights", (torch.tensor([0.0, 0.6931472, 1.3862944]),), [1 / 7, 2 / 7, 4 / 7],
            "Scores whose exponentials are 1, 2 and 4: their weights",
            "Exponentials, each divided by the sum of all: PyTorch has that as one function.")
    held_to("softmax_weights", (torch.tensor([1000.0, 1000.0]),), [0.5, 0.5], "The weights of two scores of 1000",
            "The exponential of 1000 is infinite. What may be subtracted from all scores first?")


@checks("weighted_mean")
def check_weighted_mean():
    values = torch.tensor([[4.0, 0], [0, 8], [2, 2]])
    held_to("weighted_mean", (torch.tensor([0.25, 0.75, 0.0]), values), [1.0, 6.0],
            "A quarter of (4, 0) and three quarters of (0, 8)", "Which product of a row and a matrix is this sum?")


@checks("attention_maps")
def check_attention_maps():
    check_score_keys()
    check_softmax_weights()
    queries, keys = known(2, 5, 3).float(), known(2, 5, 3, role=1).float()
    found = returned("attention_maps", defined("attention_maps"), queries, keys)
    expect(found.shape == (2, 5, 5),
           f"Two images of five positions have two 5 x 5 maps, (2, 5, 5), not {tuple(found.shape)}.",
           "`keys.mT` transposes the last two dimensions of each image.")
    sums_are_one = close(found.sum(dim=2), torch.ones(2, 5))
    for image, (Q, K) in enumerate(zip(queries, keys)):
        for position, query in enumerate(Q):
            row = defined("softmax_weights")(defined("score_keys")(query, K))
            expect(close(found[image, position], row),
                   f"Row {position} of image {image} is not what your first two functions give this query.",
                   "Its rows do sum to 1: are the scores those of Step 1?" if sums_are_one else
                   "Print the sums of the map along each dimension: those of the last one should be 1.")


def two_cards(count):
    """Woven images with two cards, (count, 3, 16, 16), and their class, 0 to 9: pattern, and same colour or not."""
    row, column = torch.meshgrid(torch.arange(16), torch.arange(16), indexing="ij")
    weaves = torch.stack([row // 2, column // 2, (row + column) // 2, (row - column) // 2,
                          row // 2 + column // 2]) % 2
    weave, orange = torch.randint(5, (count,)), torch.randint(2, (count, 2))
    images = weaves[weave, None] - 0.5 + 0.1 * torch.randn(count, 3, 16, 16)
    tops, lefts = torch.randint(6, (count, 2)), torch.tensor([0, 11]) + torch.randint(2, (count, 2))
    for image, *cards in zip(images, orange.tolist(), tops.tolist(), lefts.tolist()):
        for colour, top, left in zip(*cards):
            image[0, top : top + 11, left : left + 4] += 2 * colour - 1  # red, and
            image[2, top : top + 11, left : left + 4] -= 2 * colour - 1  # less blue
    return images, 2 * weave + (orange[:, 0] != orange[:, 1])


def light_left(count):
    """Images with a light and a dark mark, (., 1, 8, 16), and 1 where the light one is on the left; about `count`."""
    images, same = defined("two_marks")(2 * count)
    images = images[same == 0]
    return images, (images[..., :8].mean(dim=(1, 2, 3)) > 0).long()


def lamps(count):
    """Rings of eight lamps, with their places, (count, 9, 1, 8), and each one's answer, 0 to 3."""
    light = torch.randn(count, 1, 1, 8)
    places = torch.eye(8).reshape(1, 8, 1, 8).expand(count, 8, 1, 8)
    bright = (light[:, 0] > 0).long()
    return torch.cat([light, places], dim=1), 2 * bright.roll(1, dims=2) + bright.roll(-1, dims=2)


def attentions_in(model):
    return [part for part in model.modules() if isinstance(part, defined("Attention"))]


@checks("cards_cnn")
def check_cards_cnn():
    models = plain, seeing = [defined("cards_cnn")(attention) for attention in (False, True)]
    met = []
    for part in attentions_in(seeing):
        part.register_forward_pre_hook(lambda _, inputs: met.append(tuple(inputs[0].shape[1:])))
    for model in models:
        found = tuple(model(torch.zeros(2, 3, 16, 16)).shape)
        expect(found == (2, 10), f"Two images should get ten scores each, (2, 10), not {found}.",
               "After the mean over all positions: one row for each image, then the linear layer.")
    expect(not attentions_in(plain), "Without attention the network has an Attention all the same.")
    expect(len(met) == 1, f"With attention an image should pass one Attention, not {len(met)}.")
    expect(met == [(32, 8, 8)], f"Attention should meet maps of shape (32, 8, 8), not {met[0]}.",
           "It stands after the 2 x 2 means.")
    windows = [part.kernel_size for part in plain.modules() if isinstance(part, nn.Conv2d)]
    expect(windows == [(3, 3), (3, 3)], f"There should be two 3 x 3 convolutions, not {windows}.")
    wide = [part.in_features for part in plain.modules() if isinstance(part, nn.Linear)]
    expect(wide == [32], f"The linear layer should get 32 numbers, the mean over all positions, not {wide}.")


@checks("with_places")
def check_with_places():
    x = known(2, 3, 4, 5).float()
    found = returned("with_places", defined("with_places"), x)
    expect(found.shape == (2, 5, 4, 5), f"Of (2, 3, 4, 5) it should make (2, 5, 4, 5), not {tuple(found.shape)}.",
           "`torch.cat([...], dim=1)` joins channels. All parts need the same N, H and W: `expand`.")
    expect(close(found[:, :3], x), "The first channels should be those of x, unchanged.")
    rows, columns = torch.linspace(-1, 1, 4)[:, None].expand(2, 4, 5), torch.linspace(-1, 1, 5).expand(2, 4, 5)
    expect(not close(found[:, 3], columns), "The two new channels have changed places: the one for rows comes first.")
    for number, due, way in (3, rows, "row"), (4, columns, "column"):
        expect(close(found[:, number], due),
               f"Channel {number} should go from -1 in the first {way} to 1 in the last. In the first image it is\n"
               f"{found[0, number].detach().numpy().round(2)}",
               "`torch.linspace(-1, 1, H)` has H numbers: which of the four dimensions do they belong to?")


class Times(nn.Module):
    """What stands in for a head: it multiplies, and remembers how many channels it met."""

    def __init__(self, factor):
        super().__init__()
        self.factor, self.met = factor, None

    def forward(self, x):
        self.met = x.shape[1]
        return self.factor * x


@checks("heads")
def check_heads():
    for count in 2, 3:
        layer, x = defined("MultiHead")(12, heads=count), known(2, 12, 3, 4).float()
        layer.heads = nn.ModuleList(Times(number + 2) for number in range(count))
        found, width = returned("MultiHead.forward", layer, x), 12 // count
        expect([head.met for head in layer.heads] == count * [width],
               f"Of 12 channels each of {count} heads should get {width}: they got {[head.met for head in layer.heads]}.",
               "`x.chunk(heads, dim=1)` cuts channels into shares.")
        expect(found.shape == x.shape, f"What comes out should have the shape {tuple(x.shape)}, not {tuple(found.shape)}.",
               "Join what the heads give along the channels; they are not added.")
        due = torch.cat([(number + 2) * share for number, share in enumerate(x.chunk(count, dim=1))], dim=1)
        expect(close(found, due), f"With {count} heads, the first should get the first {width} channels, and so on, "
               "and what they give should be joined in the same order.")


def show(figure, description):
    """Show a figure, with a description in words for readers who cannot see it."""
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=144, bbox_inches="tight", facecolor="white")
    plt.close(figure)
    image = base64.b64encode(file.getvalue()).decode()
    width = 72 * figure.get_figwidth()
    tag = f'<img alt="{html.escape(description)}" style="width: {width:.0f}px; max-width: 100%" '
    from IPython.display import display
    display({"text/html": f'{tag} src="data:image/png;base64,{image}">', "text/plain": description}, raw=True)


def unnormalise(image):
    """Back to colours between 0 and 1, channels last.  image: (3, H, W) -> (H, W, 3)"""
    mean, std = torch.tensor([0.4914, 0.4822, 0.4465]), torch.tensor([0.2023, 0.1994, 0.2010])
    return (image.permute(1, 2, 0) * std + mean).clamp(0, 1)


@shortly
def draw_marks(marks, same):
    """Images of two marks under their label.  marks: (N, 1, 8, 16), same: (N,)"""
    figure, axes = plt.subplots(1, len(marks), figsize=(10, 1.5), layout="constrained")
    for axis, image, label in zip(axes, marks, same):
        axis.imshow(image[0], cmap="gray", vmin=-1.3, vmax=1.3)
        axis.set_title("same" if label else "different", fontsize=10)
        axis.axis("off")
    figure.suptitle("Two marks: the same shade, or different ones?")
    show(figure, "Grey images with a mark in either half. Where both are light, or both dark, "
                 "the title says same, otherwise different.")


@shortly
def draw_shares(**shares):
    """Right answers (%) against steps, smoothed over ten, by a label."""
    figure, axis = plt.subplots(figsize=(7, 3), layout="constrained")
    for style, (label, each) in zip(("-", "--", "-."), shares.items()):
        axis.plot(np.convolve(each, np.ones(10) / 10, mode="valid"), style, label=label.replace("_", " "))
    axis.axhline(50, color="gray", linestyle=":", label="a coin")
    axis.set(xlabel="step", ylabel="right answers (%)", ylim=(0, 103), title="Right answers while it learns")
    axis.legend(loc="lower right")
    ends = ", ".join(f"{np.mean(each[-10:]):.0f} % {label.replace('_', ' ')}" for label, each in shares.items())
    show(figure, f"Right answers against training steps, mean of ten. They end at {ends}; a dotted line marks 50 %.")


def equation(axis, *parts):
    """Draw signs, which are strings, and matrices, (name, matrix, row to outline), as one line."""
    x, tallest = 0, max(len(part[1]) for part in parts if not isinstance(part, str))
    for part in parts:
        if isinstance(part, str):
            x += 0.7 + 0.4 * len(part)
            axis.text(x, 0, part, ha="center", va="center", fontsize=15)
            x += 0.7 + 0.4 * len(part)
            continue
        name, matrix, row = part
        height, width = matrix.shape
        top = height / 2
        axis.imshow(matrix, extent=(x, x + width, -top, top))
        axis.text(x + width / 2, top + 0.3, name, ha="center", va="bottom")
        if row is not None:
            axis.add_patch(plt.Rectangle((x, top - row - 1), width, 1, fill=False, color="red", lw=2))
        x += width
    axis.set(xlim=(-0.3, max(x + 0.3, axis.get_xlim()[1])), ylim=(-tallest / 2 - 0.3, tallest / 2 + 3))
    axis.axis("off")


@shortly
def draw_formula(H=3, W=4, C=5, position=6):
    """The formula as two products of matrices, by the functions written in the notebook."""
    torch.manual_seed(1)
    Q, K, V = torch.randn(3, H * W, C)
    the_map = defined("attention_maps")(Q[None], K[None])[0]
    added = torch.stack([defined("weighted_mean")(row, V) for row in the_map])
    shown = "attention map\n(HW, HW)", the_map, position
    figure, axes = plt.subplots(2, 1, sharex=True, figsize=(7.5, 5.9), layout="constrained")
    equation(axes[0], "softmax(", ("$Q$\n(HW, C)", Q, position), "×", ("$K^T$\n(C, HW)", K.T, None),
             "/ √C )", "=", shown)
    equation(axes[1], shown, "×", ("$V$\n(HW, C)", V, None), "=", ("what is added\n(HW, C)", added, position))
    figure.suptitle("Self-attention as two products of matrices")
    show(figure, "The formula in two lines, its matrices as coloured grids. First: softmax of Q times K "
                 "transposed, divided by the root of C, is the attention map, a square. Second: the map times "
                 f"V is what is added to X, as tall and wide as Q. Row {position} is outlined in each.")


@shortly
def draw_scale(channels=(1, 4, 16, 64, 256, 1024)):
    """The largest of 64 softmax weights of random products, with and without the scale."""
    figure, axis = plt.subplots(figsize=(6, 3), layout="constrained")
    for label, style, power in ("as they are", "s--", 0), (r"divided by $\sqrt{C}$", "o-", 0.5):
        scores = [torch.randn(500, C) @ torch.randn(C, 64) / C**power for C in channels]
        axis.plot(channels, [each.softmax(dim=1).amax(dim=1).mean() for each in scores], style, label=f"products {label}")
    axis.set(xscale="log", xlabel="channels C", ylabel="largest of 64 weights (mean)", ylim=(0, 1),
             title="Without the scale, one key takes all")
    axis.legend()
    show(figure, "The largest of 64 softmax weights against the number of channels: for products as they "
                 "are it climbs towards 1, for products divided by the root of C it stays low.")


@shortly
def draw_images(images, labels):
    """Sixteen images with their classes.  images: (N, 3, H, W), labels: (N,)"""
    figure, axes = plt.subplots(2, 8, figsize=(10, 3), layout="constrained")
    for axis, image, label in zip(axes.flat, images, labels):
        axis.imshow(unnormalise(image))
        axis.set_title(CLASSES[label], fontsize=9)
        axis.axis("off")
    figure.suptitle("Sixteen training images")
    names = ", ".join(CLASSES[label] for label in labels[:8])
    show(figure, f"Two rows of eight small colour images. In the first row: {names}.")


@torch.no_grad()
def maps_of(model, image):
    """Where each position looks in the model's first Attention, by the notebook's `attention_maps`.

    image: (C, H, W) -> (H, W, H, W), where maps[i, j] shows where position (i, j) looks
    """
    seen = []
    attention = next(m for m in model.modules() if isinstance(m, defined("Attention")))
    hook = attention.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    device = defined("device")
    model.to(device).eval()(image[None].to(device))
    hook.remove()
    layers = layers_of(attention)
    query, key = (layers.get(name) or list(layers.values())[number] for number, name in enumerate(ROLES[:2]))
    queries, keys = (layer(seen[0]).flatten(2).mT for layer in (query, key))
    H, W = seen[0].shape[2:]
    return defined("attention_maps")(queries, keys)[0].reshape(H, W, H, W).float().cpu()


def draw_maps(rows, title, description):
    """Rows of an image and of where its positions look: (name, picture, maps, positions)

    All maps share one scale, in multiples of the even weight, 1 / (H*W).
    """
    count = max(len(positions) for *_, positions in rows)
    even = [maps.shape[2] * maps.shape[3] for _, _, maps, _ in rows]
    top = max(2, *(float(size * maps[place].max()) for size, (*_, maps, places) in zip(even, rows) for place in places))
    figure, axes = plt.subplots(len(rows), 1 + count, squeeze=False, layout="constrained",
                                figsize=(2.4 * (1 + count), 2.5 * len(rows) * rows[0][2].shape[0] / rows[0][2].shape[1] + 0.5))
    for axis in axes.flat:
        axis.axis("off")
    for line, size, (name, picture, maps, positions) in zip(axes, even, rows):
        line[0].imshow(picture, cmap="gray", vmin=-1.3, vmax=1.3)
        line[0].set_title(name, fontsize=9)
        for axis, (row, column) in zip(line[1:], positions):
            shown = axis.imshow(size * maps[row, column], cmap="magma", norm=PowerNorm(0.5, 0, top))
            axis.set_title(f"where ({row}, {column}) looks", fontsize=9)
            for place in (line[0], axis):
                place.plot(column, row, "+", color="tab:cyan", markersize=11, markeredgewidth=2)
    figure.colorbar(shown, ax=axes[:, 1:], label="times the even weight", shrink=0.8)
    figure.suptitle(title)
    show(figure, description)


@shortly
def draw_attention(name, image, positions):
    """Where positions of an image look, in one of the models."""
    maps = maps_of(trained(name), image)
    peaks = [divmod(maps[place].argmax().item(), maps.shape[1]) for place in positions]
    words = "; ".join(f"{place} most at {peak}" for place, peak in zip(positions, peaks))
    draw_maps([("image", unnormalise(image), maps, positions)], f"Where positions of a test image look, {name}",
              f"A test image, and a map for each marked position. They look: {words}.")


@shortly
def draw_early_and_late(images, positions):
    """The same positions of the same images, in both models; prints how much the maps overlap."""
    rows, overlaps = [], {}
    for name in ("earlyAttention", "lateAttention"):
        overlap = []
        for image in images:
            maps = maps_of(trained(name), image)
            rows.append((name, unnormalise(image), maps, positions))
            overlap.append(torch.minimum(*(maps[place] for place in positions[:2])).sum())
        overlaps[name] = f"{np.mean(overlap):.0%} with {name}"
    shares = " and ".join(overlaps.values())
    print("The maps of two positions overlap by", shares)
    draw_maps(rows, "Where the same positions look, early and late",
              "Test images, each with the attention maps of two positions: in the model with early attention, "
              f"then in the one with late. The two maps of an image overlap by {shares}.")


def weight_on_marks(image, maps):
    """How much weight the positions of a mark give their own mark, and how much the other one."""
    on_mark, in_left_half = image[0].abs() > 0.5, torch.arange(16) < 8
    left, right = on_mark & in_left_half, on_mark & ~in_left_half

    def share(looks, seen):
        return maps[looks][:, seen].sum(dim=1).mean().item()

    own, other = share(left, left) + share(right, right), share(left, right) + share(right, left)
    return own / 2, other / 2


@shortly
def draw_marks_maps(model, marks, same):
    """Where a position on each mark looks, for an image of either kind; prints means over all."""
    maps, rows = [maps_of(model, image) for image in marks], []
    for name, label in {"same": 1, "different": 0}.items():
        chosen = (same == label).nonzero().flatten().tolist()
        own, other = np.mean([weight_on_marks(marks[i], maps[i]) for i in chosen], axis=0)
        print(f"{name}: a mark gives itself {own:.0%} of its weight, the other mark {other:.0%}")
        image, places = marks[chosen[0]][0], []
        for left in (0, 10):
            row, column = divmod(image[:, left : left + 6].abs().argmax().item(), 6)
            places.append((row, left + column))
        rows.append((name, image, maps[chosen[0]], places))
    draw_maps(rows, "Where a position on each mark looks",
              "An image with equal marks and one with different marks, each beside two attention maps: where a "
              "position on the left mark looks, and one on the right mark, on one scale.")


def seconds(module, x, repeats=5):
    """How long a forward pass takes; the fastest of some, in seconds."""
    times = []
    with torch.no_grad():
        for _ in range(repeats):
            start = time.perf_counter()
            module(x).sum().item()  # .item() waits for a GPU to finish
            times.append(time.perf_counter() - start)
    return min(times)


@shortly
def draw_cost(sides=(8, 12, 16, 24, 32, 48)):
    """What a forward pass costs, the module's beside a convolution's, with guides of slope 1 and 2."""
    device, sides = defined("device"), sides[:2] if GRADING else sides
    layers = {"your Attention(32)": defined("Attention")(32), "3 × 3 convolution": nn.Conv2d(32, 32, 3, padding=1)}
    figure, axis = plt.subplots(figsize=(6, 3.6), layout="constrained")
    positions, growth = np.array([side * side for side in sides]), []
    for (label, layer), style, slope in zip(layers.items(), ("o-", "s--"), (2, 1)):
        layer = layer.to(device)
        times = [1000 * seconds(layer, torch.randn(4, 32, side, side, device=device)) for side in sides]
        axis.plot(positions, times, style, label=label)
        axis.plot(positions, times[-1] * (positions / positions[-1]) ** slope, ":", color="gray",
                  label=f"slope {slope}")
        growth.append(f"{label} {times[-1] / times[0]:.0f} times")
    axis.set(xscale="log", yscale="log", xlabel="positions HW", ylabel="milliseconds for 4 images",
             title="What a forward pass costs, measured here")
    axis.legend()
    show(figure, f"Milliseconds against the number of positions, both axes logarithmic. From {positions[0]} to "
                 f"{positions[-1]} positions the time grows: {', '.join(growth)}.")


@shortly
def draw_learning_curves():
    """Training loss and validation accuracy of each trained model."""
    figure, axes = plt.subplots(1, 2, figsize=(10, 4), layout="constrained")
    styles = zip(["-", "--", "-.", ":", (0, (5, 1)), (0, (1, 1))], "osv^Dx", histories.items())
    for style, marker, (name, history) in styles:
        for axis, what in zip(axes, ("loss", "accuracy")):
            axis.plot([entry["iteration"] for entry in history], [entry[what] for entry in history],
                      linestyle=style, marker=marker, markersize=3, label=name)
    axes[0].set(xlabel="iteration", ylabel="training loss (one batch)", title="What it is trained for")
    axes[1].set(xlabel="iteration", ylabel="validation accuracy (%)", title="What it is wanted for")
    axes[1].legend(fontsize=8)
    ends = ", ".join(f"{name} {history[-1]['accuracy']:.0f} %" for name, history in histories.items() if history)
    figure.suptitle("Learning curves")
    show(figure, f"Training loss, and beside it validation accuracy, against iterations. They end at: {ends}.")


@shortly
def draw_ranking():
    """Test accuracy of each run as a dot and the mean as a line, on an axis that fits the differences."""
    by_model = recall().get(f"{defined('EPOCHS')} epochs", {})
    runs = {name: list(by_seed.values()) for name, by_seed in by_model.items()}
    ordered = sorted(runs, key=lambda name: np.mean(runs[name]))
    figure, axis = plt.subplots(figsize=(8, 3.2), layout="constrained")
    for y, name in enumerate(ordered):
        mean = np.mean(runs[name])
        axis.plot(runs[name], [y] * len(runs[name]), "o", color="tab:blue", alpha=0.6)
        axis.plot(mean, y, "k|", markersize=18)
        axis.annotate(f"{mean:.2f}", (mean, y), xytext=(0, 10), textcoords="offset points", ha="center", fontsize=8)
    axis.set_yticks(range(len(ordered)), ordered)
    axis.set(xlabel="test accuracy (%)", ylim=(-0.6, len(ordered) - 0.2),
             title="Test accuracy: each run as a dot, their mean as a line")
    axis.grid(axis="x", alpha=0.3)
    words = ", ".join(f"{name} {np.mean(runs[name]):.1f} %" for name in ordered)
    show(figure, f"Dots for the test accuracy of each run, the lowest model at the bottom. Means: {words}.")


@shortly
def draw_confusion(name):
    """Which classes a model confuses: rows are what an image shows, columns what it is taken for."""
    predicted, true = predictions(name)
    counts = torch.bincount(10 * true + predicted, minlength=100).reshape(10, 10)
    mistakes = counts - counts.diag().diag()
    figure, axis = plt.subplots(figsize=(6, 5), layout="constrained")
    axis.imshow(mistakes, cmap="Blues")
    for (i, j), count in np.ndenumerate(counts.numpy()):
        axis.text(j, i, count, ha="center", va="center", fontsize=8, weight="bold" if i == j else "normal",
                  color="white" if i != j and count > mistakes.max() / 2 else "black")
    axis.set_xticks(range(10), CLASSES, rotation=45, ha="right")
    axis.set_yticks(range(10), CLASSES)
    axis.set(xlabel="taken for", ylabel="is", title=f"What {name} confuses")
    i, j = divmod(mistakes.argmax().item(), 10)
    show(figure, f"Confusion matrix of {name}. Most often, {mistakes[i, j]} times, {CLASSES[i]} is taken for {CLASSES[j]}.")


@shortly
def draw_changes(before, after):
    """Test images that one model gets wrong and the other right, and the other way round."""
    (old, true), (new, _) = predictions(before), predictions(after)
    groups = {"fixed": (old != true) & (new == true), "broken": (old == true) & (new != true)}
    figure, axes = plt.subplots(2, 6, figsize=(10, 4), layout="constrained")
    for row, (name, group) in zip(axes, groups.items()):
        found = group.nonzero().flatten().tolist()
        for axis, index in zip(row, found[:: len(found) // 6 or 1]):
            axis.imshow(unnormalise(defined("loader_test").dataset[index][0]))
            axis.set_title(f"{name}:\n{CLASSES[old[index]]} → {CLASSES[new[index]]}", fontsize=9)
    for axis in axes.flat:
        axis.axis("off")
    sizes = " and ".join(f"{group.sum()} {name}" for name, group in groups.items())
    figure.suptitle(f"From {before} to {after}: {sizes}")
    show(figure, f"Two rows of up to six test images: those that {after} fixed, and those that it broke. In all {sizes}.")


JUDGED = {"vouched": "their checks have passed", "graded": "filled in, judged when graded"}


def tasks(judge):
    """What is judged so, and its points: "vouched", by the checks; "graded", not here; "written", by a person."""
    return {name: points for name, (points, found) in stored()[2].items() if found == judge}


@shortly
def hand_in(path="self_attention.zip"):
    """Say what is done and what is missing, and pack what is handed in as one file."""
    broken = [item for item in tasks("vouched") if item in passed and not (GRADING or passes(item))]
    done = passed.difference(broken)
    for judge, meaning in JUDGED.items():
        due = tasks(judge)
        print(f"{sum(due[name] for name in due if name in done):>3g} of {sum(due.values()):g} points: {meaning}")
    print(f"      {sum(tasks('written').values()):g} points: read by a person")
    failed = ", ".join(name for judge in JUDGED for name in tasks(judge) if name not in passed)
    missing = [f"Checks that have not passed since the kernel started: {failed}."] if failed else []
    missing += [f"Checks that passed, and do so no more: {', '.join(broken)}. Run them again."] if broken else []
    missing += problems_with_saved() + list(filter(None, map(problem_with_model, MODELS)))
    print("\nStill to do:" if missing else "\nComplete.", *missing, sep="\n- ")
    if defined("QUICK"):
        print("\nTHIS WAS A REHEARSAL: nothing is packed. Its weights count for no points. "
              "Set QUICK = False, restart the kernel and run all cells.")
    elif defined("SEED"):
        print(f"\nThis was a run with SEED = {defined('SEED')}. What you hand in is that of SEED = 0: "
              "set it so, restart the kernel and run all cells.")
    else:
        if defined("EPOCHS") != 10:
            print(f"\nThese models were trained with EPOCHS = {defined('EPOCHS')}. The assignment trains ten epochs, "
                  "and grading expects what ten reach.")
        pack(Path(path))


def passes(item):
    """Whether a check passes now: its task may have changed since it did."""
    with suppress(Exception), on_the_cpu():
        CHECKS[item]()
        return True
    return False


def problem_with_model(name):
    """What is wrong with a model's checkpoint, in a sentence; empty if nothing is."""
    path, model = folder() / f"{name}.safetensors", notebook.get(name)
    if not isinstance(model, nn.Module):
        return f"{name} is not built yet."
    if not path.exists():
        return f"{path} is missing: run the cell that trains {name}."
    if is_outdated(model):
        return f"{name} was built before Attention changed: run its cells again."
    weights = copy.deepcopy(model.state_dict())
    try:
        load_checkpoint(path, model)
    except ValueError:
        return f"{path} does not fit {name} or is damaged: delete it, and run the cell that trains it again."
    finally:
        model.load_state_dict(weights)
    if read_metadata(path).get("fingerprint") != due_fingerprint(model):
        return (f"{path} was made with other code, data or settings (EPOCHS = {defined('EPOCHS')} now): put "
                f"them back, or run the cell that trains {name} again, which keeps the old file.")
    return problem_with_result(name)


def problem_with_result(name):
    """What is wrong with a model's test accuracy, in a sentence; empty if nothing is."""
    accuracy = defined("test_accuracy").get(name)
    if accuracy is None:
        return f"{name} is trained, and not tested: run its test cell."
    if defined("QUICK") or accuracy >= EXPECTED[name] or defined("EPOCHS") < 10:
        return ""
    if accuracy < 15:
        return (f"{name} is at {accuracy:.1f} %, no better than guessing: it has not learnt. Was its optimizer "
                f"made of {name}.parameters()?")
    return f"{name} is at {accuracy:.1f} %; after ten epochs at least {EXPECTED[name]} % is expected."


def problems_with_saved():
    """What is wrong with this notebook as it was last saved, in sentences."""
    path = Path("self_attention.ipynb")
    if not path.exists():
        return [f"There is no {path} in this folder: save the notebook under that name, or hand it in beside the zip."]
    try:
        saved = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (ValueError, KeyError):
        return [f"{path} cannot be read: save the notebook again."]
    answers = [cell for cell in saved if cell["metadata"].get("nbgrader", {}).get("solution")]
    from IPython import get_ipython
    ran = {source.strip() for source in get_ipython().history_manager.input_hist_raw}
    texts = {cell["metadata"]["nbgrader"]["grade_id"]: "".join(cell["source"]).strip() for cell in answers}
    unlike = [cell["metadata"]["nbgrader"]["grade_id"] for cell in answers
              if cell["cell_type"] == "code" and "".join(cell["source"]).strip() not in ran]
    problems = [f"{name} has no answer yet, or it is not saved." for name in tasks("written")
                if texts.get(name, "") in ("", "YOUR ANSWER HERE")]
    if len(unlike) == 1:
        problems.append(f"The cell of {unlike[0]} is saved otherwise than it ran: run it, and save.")
    elif unlike:
        problems.append(f"These cells have not run as they are saved: {', '.join(unlike)}. Run them, and save; "
                        f"{path} is what is packed, and no copy of another name.")
    return problems


def imported_modules():
    """The student's own modules in this folder that cells import."""
    names = set()
    for cell in notebook.get("In", ()):
        with suppress(SyntaxError, ValueError):
            for node in ast.walk(ast.parse(cell)):
                if isinstance(node, ast.Import):
                    names |= {alias.name.partition(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    names.add((node.module or "").partition(".")[0])
    return [Path(f"{name}.py") for name in sorted(names - {__name__})]


def pack(path):
    """Everything to hand in, as one file, under names that grading knows."""
    files = {Path("self_attention.ipynb"): Path("self_attention.ipynb")}
    files |= {Path("checkpoints") / f"{name}.safetensors": folder() / f"{name}.safetensors" for name in MODELS}
    files |= {module: module for module in imported_modules()}
    files = {name: file for name, file in files.items() if file.exists()}
    unfinished = path.with_suffix(".unfinished")
    with zipfile.ZipFile(unfinished, "w") as archive:
        for name, file in files.items():
            archive.write(file, name)
    os.replace(unfinished, path)
    beside = "" if Path("self_attention.ipynb") in files else ", AND YOUR NOTEBOOK, which is not in it"
    print(f"\nPacked {len(files)} files into {path}, {path.stat().st_size / 1e6:.0f} MB: hand in this file{beside}.")


# Right numbers, those of known slips, and points, made by `autograder release` from the grader's own tables.
STORED = """
c-pj_2UrtX-?veaqM(S_5fBs=gC-$_0GV@=8LXgUL+pTpT~So*0)kR3prQy?#10m)ATZ}lW)!=EU2NDpVnMNgGrX_Qy5GC9I}4AO
o9kk|yzl?XiIW4rUxpc>SNUtMU3;0tRwh?TY=z$)Y}-pEw!-fYwqfI@kDW4Ox^3XNfKc06GCTLVcB7}y4hgbzx9jRGx0Bd~jtvmL
8Y)u`m)MOCm>w{4N^o#!(DYFL|4AiE#qjx(e@vH3#qpI236HJPAa-N{B6E}f4O8r(JW(QdQU0DPtL8J!!zIpgsThISHSl<evr18=
LhRT)Pohw${)Q=bQl2Prk^OEDWz~OO^Kglat5S?W>>7AH|Bpvnr9$l3JWt{(Rs0Q8?4&$V;;K~ro?6}4HV>DmoaJH!V%NaqB`P;%
l?t(A^E`>0Qu;Scv6J#diA*Z5ViV;ZY$pdyn>Hm({I!qg@^F>vpTR|61bMPVCUcQjiT~41{@aD{68@b*ru-Ks(W~M$!n=_4pS%9W
dlJ9t&I*MXh3Iwge2GjUt$OoCkIn;ms;m5OsG_IkkrJ7U^M7`jf92Zp|A_hjYV7nP;3YDpR4U3LdL_JoxBPKX`fH2m;g!PS$n}rY
(eJRL=XDiMNUnbzk^TZ)-7CI;m&jBuN>L8cE8zvgSx;KEMfC7Ik;keOe}@%+h~!U8a;f6CTUrAr8v!qo%Vcs<4zVi{1iZynS+zy<
@H|l>mn)=yhZQ|9&y>iWrHU%R)jq-Vc;2B@iE@Zu2``Yy70&XiEux3#i9FU#`FB{+^YTpLJEy9)^xq$N1h7P|lq>!rUG(%kn&+!j
Rr71&$Rk)Ja#t7mzfp-^7w?hCRWhXrndk-ac;2CsigJiv2``Yy-4uWG3J^U!Pn0-IrK-QfivA{?XYydzKW(${yT(pE0$k!O`}4`_
Zw#VW!Q+J=S4gXJh#s8h@z6gXr2a2d{Et2OgOs!LpAS-h!dCanFTi<&n_PrJ^eT9~#985@tjZyJaE0(wCl|T2YN+U0U4)-Bxu|}#
ku`A25#SPMr9vgbAbJ%%UgGR3lUL;sJvh(fp{~lRp`vHyiNeqJq`$>h`!&wPCC+YAg$RS_Rq%M;p;T4n5Is20lPILl@~WYte?-X>
d92&-H}c<~Y6PrAAyZ2K5nJ@+JXoTT%N148YvM#BICzmtC0-<YO}s^-aCVXZW0mN|@NkJjAybMli2t!Se_~Q7R8{V~=)rlOMB$=P
R1Fn9D^HXtlz%=Tx$x(s8au}baNh9elhWT9M6ZI!OBAkuJ}dqI4$*`2JPH4-ORI*8o|Px^*gqeS{)DaWHC}*A6mD{r2!rTV@Oa+g
Ca=mNdT^d6agn+xtA>h>aCoASL;YqWYbJ-1@&=VcghBKwc)Y|#u25Cw5IwkDi0GVU@~WYtXLS~WIcHbpZ?V;VjSFxIf9;ZrFo<3S
kC(W(NEKB%L=VpMc&JiUHB|JhJW=AJbpHKD{`+%`faTe4%74TbJvk2+LR@K8^qM%w2o8yhO0Ezu61^tg!mCuOf2<O{7#=QhadVN2
Fo<3SkC!N=vMTpoboR~jc&JKRHB@v1g(pgsvOkVT|MNqh8qJ{uyhJJg<E-?L9HLjk3wX;P=cT{4h#sCNN|erj9Fcy96+JJ{6dDrJ
D!|pf+6#Ezp;U-+h;K3R=O(3#TvfG2^zb~9$GXY?4l8<Io+(i(U4FZzHE^;K@Dl!XEfwVuy%Ju)TU3gwEux3#i4vtsq53<l=y`dj
MCm4zR{^f}Yo5pR4p*fphv=2?0-=i}t=b~GDkK#uPBN+D@35jvPBNk8BvV$krT_k<BY-8Ya%cHJq>G-ONAr9)W!3zeIPC})3I83e
^xvpNuZ#CcTorPK2$|>w@p#^$Qi*biUI{OdxVpIf%_~6k@H|oCs+1}J4l8<Io+-5c{<F>ezdKu=>sn){9sw?Kb^YUH^;ZVbP@X4o
RsC_4`ajTWmlb(9Z}{UF^;ZV*Q2r3*>h{MW>d(*`c)u0k5|vact;!&}0m<`ts8aD;Xmy`$0WMMf(gFV~gJ`JGQB(a=0{=hIe}APH
uoBfTRq(%J*Ti*La0sng=|2{UHVB1q)h~_kzcPr2@<%7tFO_g*&G-5QyhQa&L0tLY==BK#-txyeN?9YlK7lAv{n89q)=;lcU`kZK
)WelE-|G|byhEuH<q*A+%EI_Bjd5j-^!iklCGlTc;>sH8^$AR&eg4}mt%2*ifS0)a(i>O)H+p@7fVZerRa?XkFAybezZA!nHPq`9
m=d>Ndg98O@AV0I-l39;a)@4uP!V_gr6R7ZkzSubl(_v;3Rl)puTNm|VAra)^xwbB3Sf!bFYRz;&Gz~PwD8#uY1RCicpn!myh^F~
H!ATTF5&5Jzm&$6HQ(zK@VvuKF3KT#B|?MT?Ux3*vPOD+0#V}jOJ!VHL%lwM$%9pY+U6R~!v(m6pX<*@s~Qf(EBU-d_UFS@btCag
pn(1JX{!36cqOv(^HkE`f~);u27%5yoTUm84)H4y`s4hgQdN~j{P03yTqadG%d5tUpI4}i^N()7+0q&~^i<M$hl^4w!XbVoE|s6j
Q_2-pS;P;oto$^dQl+XID}G*~DlU_{y2yVEuKsIYXo$<CDw$G*<6nHBQ26YfRHc$uWf4ETPzskx-4u$dvEt_yYT+`ORQmfZt;VM}
1+GAMmH#8U=;;MA&zCtXtK!$p=Qo9dIDgHTO2w<huS+P7^N&i!KbDDKkkBIMS0z`8aEM=t&?M&{-Ku;Ah#y`kkIQ5V7iHC0@$(7=
a^b_e|Fg~V|3VG0k}f#@_h=>muM`0*`Ml+4rCeS!RlrIhkNw#qm)BGouo5YN|Mx&8|1Z=5E9t!BXRTcRUnvAu@_Eb8YPq~-DuI<i
0jpG1jTJwyP$=gwInKY?(waE;2z0^WrWD~2|G{^mXD)pFU0Rhz{P04-Tqgh7FqhX<Ij|BbfK{sBf~)<S7wEj>XO&$3UnvMy@_Eb8
I=Q@NDuR_j0jrW$jTJwyP$HMff40cwHChv_<nr{NWpa597X>TH0^e0$6~9K#J%WT+{cM!W|C?pON=@aRE2RHe_HXW7A?*Cm+PVC{
QW&h{^Om30b9v2F1}lLA)=geDR{Xp|;aukYvvDq*rfUA+Bj9<-&;I#8l!(7=h|odjAOH7!^*fFD@rB+wf1v%}6V>mz;wKi$=Q8J?
?eo7RSNn}XzzY&rr5K6$wFrH5;npqEDmCKA7dq%N=bt6?-*d%JEELiCN9FJKwI&Wg0-l%r?4|!hiTJe$4R!v}O<AQz{P;pQUFQ6=
oc?>R_=$xwy3F}!8~rcI)qm{^HFW+_r4l0%zZRj3&VO&}BCk>-ete;SE>rw0p#PpL{-#Aj30=4)QWg7Jjf0Q?=J7w<=zohBKfkQ<
9#KE5=)V)x$WchJ2rgIozi^3PnNU-gDSr0U|B+4nl7z}S{}f84VkF|%BDB`|M`hJ71M%YvJ$0GlXHot4T=5eNRdxQ+?T@_{LbV#b
7ilG)mneTZbo~Q~__YYlb>a48(keCL#}~Tl{Npd@tiR^|i(9D)CoP5Qmy_22Ay@l7LBR78H<?_FMEqKW_B#LQs;p8Yete;?E_0D8
q<_N|J+Z*#$ujBh_O&L?LjqoqC{<!4;@2Yd*kvwqXL*$x@#72qb^g&!`8Qng6AN{9;YNSb-;-rEa34WoixqN(7>W3`2u*eVQKhO<
BYu3Ln=W&4agqNGSNz06JzeIalvS~>)i@6cU;(d^{xiJz`Gt<U%*9oqs8UcP=OMwuyHrxuzi^3PnNVZrA6@1D+$MfWs>+*qx;ZPw
NW`zj?SJp%S@p|6{2ex>m3QuxDiwdj{TH_c6;4{p|LwJhP8=5!S_MHNbCD?iiX!yboqyJCD=D4A#*P~`_E%O9nezW*{ngETghnm@
M{bp*kSXIPPyf?E1698;TwUD$>aH>TUzRB3&MvNh3=<kKZuD<4GMUOvDgUc`weSq#$#Iss4WB>XR`}I)|5R|zJ`$Ec*N368JJ5Zl
7icci(akamIBVSD{PO14fP4hXpFS!bo!7+>9&Z}q@iRUV-%D4+(Y<}~`2k3Ks_g}`qHk|<u#-M({B4sqU9YJwP?|*g*xNF@@;Z<q
1x=VP+l|<#pRZ`jyNqE~ZMtfM44;vH!*;U4bEg9L3z2YNkv{yO*@51Z-k@(Q9c``#aPimN{LhoGf&31K^J^{Ihz`z(A=K|0VZ|~%
ke$66&P}eqzfLzR4Y8{!3K>3$KEw`!Q$4)sC0ak2{v;b0_ws<J+qQxB(gfnhDPN#*ZUdhTHb)ta8)I$YPTagS1!i=ZK^=TKMW-5k
l$q9G7nw|?F=-~d$mQi`oZjj+<h*m?<jDySH7$DV*RIbFC-XZ6>Kg5s!Ul8t+}H1K$>pwAnxR(BP^9xDdc^ZVkbB@o&w_q%gZv;)
b5KLOX}ohv9HCj$8yr2@8jg-INA=b=!7(3p;7JCl)%GWr#DH!+_S4%IeIc4{Oi>^EVvRU|8S!QN;k+RYOlakeb|`ozBF;Wkf_IOK
X!>mzV*C3F8V3f`4#B;M!QM$!_kr!WiF-Gb&GQeC#hYd9>BcV9{d=3(;xogzuNj9};rZWoV>J2ht%CKA2+-NsA-0xJ5bI&ACO0i*
KvZLWbg}0EqG?8dBF;pDrmk25o(z0STdisZk|xKXRrgweS63&1wayXrwvNq-+=pM(wPi*0nq%&H)%9C8a0ljFWW>tu@gCQ$d5`Bb
bx5!pwfH>AgEnppGSA4+CsS9j?o|(zos>#H3vNyvIn@D7y^*d?=$;7jKW2~zi8k7u6QW3ZG9-H(NhdWfTj8gA`qZ%E<zxZO(F)JM
c|AjJP6?~McwWMVOg==8{r-SihnJC~T;C9_q(}39%udPO)aWvC?};b9XU<r(DEJIr5Yv#zxHAo{*w+lmOykfj^&omsHX=?kW5Ac8
`-rVWn^oI?X-uYC?)yX?Uyw>Pm!;DQ<0|OFcE&{ab&XNeHyLz!%q99(_%q^J_rV1BdM2=4_nL0r$eq~q>hRH%yW)r#$HAoQtDWrp
)q{1Ldu(Gfz9h2=-4tZY=Rxek+h5t_dq>$tbC#3iJKxYU6^Z2Qvo}cVV-cj|=v?+?o%h<;t&giq`cvvFV~UAdx&-=&b92=8Kucn$
u?5o8MAHRZZ__SIz7c(T_!9FKbHS{HBKnOzAiT$Z%)9Yq<A40)>kau={>WL!^6xt6(cSLo^2cgA(1}JfQIb_2arp2_G%uh{{&3A|
4{%+o4q#&l-`4tIlJO*TcW*K=D)^52onIuacUZ2u(bJL3IZbH$n2aF9rv^d&sdXrWPzx?(s}VU%6~r#JtRPQ5UB{$J_OoSf16g@w
9(gRFnYQ^=eQv-SJv!ZY8qwOXms);hCmlWC5<MBQlNghDAHBXiD*u+Y9?`zHGu<_GEm52Zfjo2)dZjc4y)LcEJNWE&es%r%T@HZq
0CTu=#u9vI!!m$+mZ1-m4+3SxEo@O9!VH^Zr0E=41ReKxf;P5I(C6KQVV|b@%!1MeFnybu=45%Kc7Wa(@_^wqE@VazZP|k%Y)Hv>
?U_&y&N!3i#$WTLew=Gd1<q?unLp98>W^7uv!T5>OS7@$MdJ~a+1O>Ec!xQ>^W`J@5sQh?Uf<E=@E2guAY<l4&UEHbYh%sS<tO3#
hOw|`P)l5U(QtTTL>=aa+5}!)Q@7gwaU<5lt*W88S;{K3v14x-9RC32T1|lyZ-0f$4K1K!dJc~JwioKJe4yUF`3dpasRS>Ycm%C~
(i2a}(t}Yiqp13$GT4C&Ejf+XebT$!mo;zqnY2C;O+|GLB{wWG;j$0cqtdQyX7gwIl1B=iIrF!6EaSO`eVOP@j?)&xbL)rVlSbc&
Rdd$^mqss;RXbOx4!IBOD@@>1i=+5ObS8}46;1bbtp$sFKEk6N648S%y|8p_1*oq7Nx*1yQ?CGRi9SG|^J|Ja>~4m2PP@^`caivl
Oa*<_Eg33$5Wd{n5})a%0|}Q6V3@-jaNFk)pz@xAric4+(>*cUsoz_YS+;}iHa3`Rzn|8ACqJ_fHg>1tCT{1-{LQ(92`AV)3m35$
8d!1%>-m!VI~3^l^4Fm&U>ADy*#jq?dPxL+V!#x?7wF|DcY4l*NW8+3gwxmBF**5zaIKMYyk%28=tpA0d&QD`t9UI4UzuKQzn23C
K6Pjb+YNaPWbIqyQhgP?x2GHKe9jlY-qMIUyWUA-eo>7>4;#T;l7k()g@cLD6LFo1dyxOG-S~RxF<tPddXz?gD`RlIGa24CK%?;W
Am6@h#3|lx;Sz@Lr=&)<)WL2M<TNmwYOd-=sc&)Y{!(Mzu`NE_rEd0c`QX;@qZEO-`(5$#@cZCEvorL8AvSpFs7B0&i_V%M57*!q
v-iVnw<37?ff+2zOT}X|df~~(b=CH7T~86iI79U0#wNNDV*34QL-2j-4_bXgmVer!0J*<jrapOPJ{pwPns`#bJ2CJ?9O_{_1U(pd
4cVn*<Zxse_wb&KJ?2ER!LPQH6Cc@=nxmNUpX^PJ?mn44Ij1h?ZNHtH7q*-v&k<ZfUNC33Le5=2bdB42FIKw&8lkhH1Jwrk2k18s
l=O3h=3w7|bM&Hvr|6Bx_n<d&Ga|h2QDiaqp1O3qJy<T?M|(|6K(WhG(DD%ns_lR4bs2oSaTGs&uZ4ZjnLy9a2sk)(!%v2{qCc-S
#mTqM1MjT*SobiA{(8tso%wPd_)5M;4tLyeceiu2<h&zy634S?k3Ny!dlgg#aY|>_x-qx(>|(C)#0su#Oczq{Z%v*<DN1N|K>Yz!
n}`syqA;D64)tW!L)*h^8!zKghv&gd*1>Rd{uSc3lQq6$pN59iR^!f>mV%Dnj@W7~fhT*eN9)2gFjKZ9|3fPS96M|ws;+;Iof+Ke
I2*2sjlw<3XE8Zh^=L=q%P@1tFqpJ#8$3L81-k!gIl5x7m^eS6t){*_9=7au3Rc{Sg|mXviS8D|$Z5I)vdrQFyL}<c`TJdG?i948
27J#T%g)uN+7pj-wxdgR;l@Q8(lLT!9^E9z_H0E3KDb7f*qCZt^frU@KTU_-qN1=D@8|NO=~qUV;lY)|;pbjkV0cmj`gU|WdNk~R
{HjLrut0GNUg!PF0g=`A2c23A8#gwF6I)+{!;<wi2XAk}hHQkUmaP-rcVREw+tmm5?rNhsYZQUQ+a5%+1C8*Hms4?~UAe~;n+wqI
$15_XlMlJJQ+uk(#$MFsqd(X?4^LC!jx!i$;TE<<&{i^Q!a^$d$|=^HHf6i2B3LUcn$>&Y3VY9PO+7|y;h;~Z@I$+6a5(SpoW2>a
;{DThw4tYRJ@E-cANZVXrs>`w0!Q<H$>&zM<K?M%dtWp4!fu7t_BSc{OmBExABJTaGJ&nu<hQbT3!iU02$JW<fl*KH!O7e;A}L`W
UKev3d@MSLj@34S_=JI`&+EQ0cwYwcc6T7X3>#BD5?^uTlEth?#Vl$&8BM<Q>PAlS9YR@pVAAHk50~57j#~X_Bpb32l9%qpQqn$m
$?@b0wn=e!FpEv1$qf$7;SO39em@4TR$9Y=nMZ+3mo@N4gH#Yb#R<RZ-3m;<{Ry4g?Fg6NH_|Mr*9X37{)wore+Y_$aqm1JyJ-j>
=2?KtEu-?B`e(rF1p{HP&LiQ09_H}%8X0_AcoLraa2#i(B*SijwKZt=58~j{P~6tM5ydRHp#2ougG+yG!7=YTGsBi>sfBl}C`;Wu
5-mt46^WLl(SemzlS5(Lw1=f6vdyP9r(Pr_JqB_|25f-MLYKgAms7D-WEKwp>H=1>w_)s@8L;2kSZLB;4dJvvcyCu5jroZi_~o|4
ut8Zp&6~)rD4wkas_RePaf^OXybNc#c%uZHY4FnEt>{{e8^q`P(uXFE#NMzU*!R8zmL#=A<K5#4gXfTbRQQr8S8SrQ_1d7<8(q0)
16(;~+d%EHoX=#)yho&={u^>^Y>sZC)pPdx4HMS!RSx&rb{#vbH={E)+{12pK~Q?r&NJaF-I;L*AEMfg2jf}po6)siqv08YA@t*w
N|<%~UEb-`Hu&<b=HU6BMfmuR^xUC?dV?F!Z2<ADAt=^%L&H*rRonme<zn3L1Pj=#hUkRHO4#w$b{LlO93JlTnz%UR12XNpm@uvF
NZS|pMm<9|q2wqEr2SX`9eZuWu;nT^b7m1MjgeA6{b-a6Ren8z>V2Ysj7%$L{n87xVY!2-pZ-GC2OX<DPfjnCawA4}q|QC{#8<l-
qSVj<#Jv?6FqhsB?wcBGf*OaRMO|A0(<f2HD3f(q-f<wVcZEii0^?!X)Cq91dMiHVkq@ft?;4$>_FDM^d$(AOMtpa|dpsIw9{w1r
c^%gqro=bV)P2q&ANeMj^U8op*b;|6<tjB_;zHoG@2hcSHUyfs{u*CzFYbE%eY$>IqFDA+0QKS79;(yuEu_8c1WMhxIeV+E9yKq!
4_D!JSXV|RQr4Gfa^|_GZ1~`DOdUgGVo%f0`0MT&sP-L4JnB{h4g5M(V;$cchE8ju@f~>#CC*y~H}L+`I1-(lF4xpfo(y;Le&tk6
wf%4BY{RmCV_>#_IBu$Wjdqx=hl`UMYy74)2QS-LFv_p>nY*P9*t(?|)8TL|_AToG%gQTYTGP&W&8}FGaMYNSzdl4ZD=1`Fd-Y*E
-L4>8>Bdp}xhdN3t4DK}BmB7n<9N2t{9)YZ-j~_PqDAE8=OoqUObqMy#Ee|jJrj4G;SYE1h`@7=_3^&@8=%wb#+rG&Kgh;{2?=e$
SS~ZcXL$cni#Y7Mvm>-<SOGP>KcHlBwf$ypGKTQ%4&yXS;ps^|VBor&@O18Jc&qzpVjkC%>7uusaZc%ubqTj{gTqH*3&|>&=QkRw
PnzQq2XDae@}->Rvoux{Tf+DlTq2YE?yG$M&+Bg|`$^7o{?G4mMp@lC{~b!MN#<P&J5HjQ6mxE=GLSV$Q&Cfs<jj_`PIP<;g4TmZ
!y&mBq4m*AaH^>p(Dm-iymwu}sM$E$F#9$(iqC~JY9n~dHxW<g{qKzKRonlh^?drcK?Y7=wgUN-mEa~<Ho`r-<j}{g7IQAq1WM=B
hbwxKaAvp*W7(d7^E*Ys4U$0cCi@%S`e8rR+x?g^|8|J=TlR$1*hB7GW;057{!79WIosAVbPu~tBn#`AX(#<y%T;h`+VN>$$+82*
x>hb-xgI%Midi{_HvcpdlkWhYH}e(VvM(79HXH~|3!dZo4j;kPX$|4Am%ZRweI?^I%?NtVNrXF_C_(7qZ}@8Q`D*)j*_}WxHygn&
Z-ydeyJ*niL{H#Ww-kJt>Vfn7(;!IN1%=ITj2~T3qxZC$55Ml{isopY@fYX`yXw-BpY>&}x6>4=J843y9;C6h$40OdmO4>=_t)Wa
^1LZ;oeNjyV5eJ2C$cw3)u(#a>CY9~c(NZld?U$?``HV1jPSS~Zm{8pt!V3~AOPZ)00Rph7&F`pmyKx#HDg}WZQi%UEpxrm{gf1V
!mtrK<<k<+n9v651;td`PmkRTCOY<mnZXeV@2BygS-Et-XRUxonJM05ISS7);pce%jvgJ^6+iZ9tXc0eACq%7f>?tz_-wWfPL4Gr
hrKprEpIrn8CRV-!EZccsdjotGp_jMde-pjW_JJAcBJ5+_~CV>|D-uV{`7BamJQZ|RM78(H;Nc^3fH|o7uowag(g6OuXP!XEfc+P
MBQSvXn%L?)bt%3SeSzMI&7y?>!d+4Pf>0E`f_8<Vbivn^R4sXiWNujjC-*#T{BEG<>4+Ef8z?cD!oo$fT!Su#Q@U!OJMDZ?r^}P
R46ZffX8(E24{|$O}&2}MZI3rlqz+$;5KGnCFfgYP{Y%VsO0hO$o(JM>sXIg)M?dQGJVr!GJQ)T*)gR#wZUG_4ZGBZ+H<*{rf9yc
=6&mn&?YPwlQFSyC+|Oyo(2PhF9UP!b$Y4CDOl2C1W28`1cr@whxe8Hpi{*I{M4oT{#j>R;lsE0;Z`AyG&gdr@Tk3SVL)+v&82Jk
s3hSnv^ytZ7A#l`3ZFi})4R21PSzR(Pc%G;?W9^bH#HaUG#<)2a&<VO!$8W`ZZ_NZj)s!GSVUz!v}JSr0X3)A5-x{(skNN7f*TeW
$rb+CL3Z|}xZ<H}$<FT@a>tB~@Q6efYdU{}AzRzvMtjR)4(~UN&p^|AzJ+<&62^bjTF`f~1=h2)XRg&A1n-V4#8XCTq5byi`zI6}
#|vA02LX0%;fm7xuwv(3(B+z;re#QPG+_OGT1I{$9@lHDnK>a69{+e2Ju{yOCp|8N!7rBJW#6yBt^>AnAw}=WxQ%<MW}TK(qlYyh
y<J;SyDN^fiz`;M3QxeM@7YNa3MEzI-$ZA%XeYJ4<twrcSjCQr^rMtL900g78D<4^!Pj55)7;M63N}4&stJE6L*^Cbc@qBLI^}Do
vAK~1m#pgtf_@~!)Fap6)rwU(cj}q{_@Ao3u|NHanIXUR&+OmfPyQGEze3|-dYTsd_U3ObkD^!2G(sQCilO>mQ%&Z^jdbVdGJLUB
7_9i71l^reK;7kcLBq&4njsV8vARw&JbyEl@);IMCG=dbt9aauJ*gk7UF?34dQ^Wor5Tl>``mpX_q{Pk4)EDT!F}yGCaIH#>0;t(
DeuK9Mp{zul&NrBH*3uvODA}>%^eh}{h06m;W}u#wu2@$=nRT^HU;<Z)e5G5f-q+3OHf`*3Av?XG^b~m;I(=M;HUq5)M4_cKfJk&
`JLa#6_LOCS5?$U9X<9D879xwKUOuMLlcL<wc$~)rDr@yIpl?M=0|`wnZuAxi;l>FzaFnxsRtVl8-`X~oKB2Ltc7OoOCxjFFXGBp
WwN6$G$$#%oGRJVgw(Wg)J3(8VJ{VT<g)x?Ig1&Q?CnpsT(IvXs_Yc4RXem}HyaIMi!axvcL$vF$ad_hj?&t>o3@CCArC^}bw3PN
yt6`|Chr99CwroA0UPK!xlh2wdBxyp!Z$i}M+49!wMDi45Bp94HWeFS*78|&x56A8KJW+nUOqs5trm+c{j8bRLzcm;8C%f<F9Te%
(-pPtsD~f6RN|c@9^y9C8|a^8#2TvPRDHesWNNM1T-e6u+|c>~-23dy?6V?QE+u3<mD;TZS2!t}?H1?9HGXVJWkud$<trC+t9M6G
O=D|8f9^cYS~ML`scX)hRv2T?z4bLw!@|JorW&TT{tXz5%V=k(A$W_KJv>#s8F}}-gg^CvgRh*~{~!OG2wU!_zjSK?^*g`qu`ung
{)r9K@T=GD@RI0`FurUYJZMw`Mr|_zlc$WwOWzlP(N+XA^Ystxbk+(RnaHv3z*W#p*8z<!SPYkS5pvtjxUorlJhy`amb(SPoINa9
B((uwBFAI<H%EZQBsH_?<qzC&TqE3}T|eBy^c>jo^c!umb1`gH6bd&x?11y?t;PKZd*D1ej&>O%hu;UTg^sNZG{@5yf|c&QaQ|ir
ut1rMOfz3%Q=A5G-w#B`JuRW+01H(ccffZy*Wk!NFTCeu8cla>51s3;f|lR(HC+dUg9n?u@m<RVxS`fPv^=X6zkQwxyTnaJ11~g!
38plBvZ)(tw!{d3xfBfx_F@$I(ik6k=nES3@&sSgf8=$ttc_lFUJttM-GL(Nbi$t-RS+$6DD+0=1s(<;M_m_&f)9`1A;a7OkTfbs
KbpNj;lLkSmlT69uXmtbJ+*{kmx*AJ(@>0U+v6`8?jUol2|l&L738PIq0;16V1D8lM9*vpJ73Do*Sj5!%t{KuvQ6e7@0>SCO2J6u
xEO@huY;eLHbx#DyF%;OUC3pQ0ZvYT3&zE<z+C2z<klO2-|e<&f_F4M+Wsn7`KTY5>A#aOUf_WC4LuC{&vnHYy5taVHrc?LcZ_g{
S8?b|hdaQo_^5hky)3Y^!w#TC-4Kas+Nl>y>yNw!x>gKE{t-pAvHfar@$m%oDkubPbuohPL)X*C4|||_lh%WnIb(9uMkj%%ZP$WY
dTr1{)&X^b+w+w>t^)1A@kpwDN*`&k3!IPXjatdpqP{v~Xf|dWy<2XNY*#M<(Z%D4pcmJ`!z2fItle6)%7sE*Mo8(oTTg?DlV`h6
YyTtfeY-j^fAT66$DYnlbO?Y&W7-oweGr)7*A)ar)9SNFTEkdbZD@MO3Y{!-LbnfxBa?HV!To|J$mrzf-11eozylbL-WBZvBNugp
%`*28FPJD0lfMRdEHKBn?TYZ3yeQPBesj%*g{HXp;s^NF;wBoIeFhGR?*a#zY=E20Ae>#I4<4+$3UjvRp}{W2Fh_3#Ea*Oi^&fA~
RWvHpIh|ceC4>xRZ#~pddYOaS;Uny+`d?DXAE!Q%(-V`(=}n@vX;<1)dPx?nMYbcQyj@QE7&gN7Y>M!u9g%3n^;a-xvMKf~_yDae
%8<`?7FvDtgm#I^aON%mw-JFvWYcS~t$!Z+F|-)&>7QC{zvukD_(aR6IEc89KWsk$CYpI`YTaS+c>mSJ&E893kQT#Nx%J_bKK1an
n+?(RnGb1|eK27Y>Hzkd4}o<f>TwT8xo|5k%D7?Ly5ziVn<$4N&A5Zzqjkm|Z;~G;G^MUD4kq&*hO&&6sm{NHT(@5@N8{H!Li?85
Lq6Sp0Pk)16bCH3hbulK@UoV-<~+;dEwxwX-JLWGMl8V4rj{}6eXK5a%zjVT>GP1by%#{7uj>GY?(?g*Kc~<Qw3uWLuFNVU#@ej}
xsL9rPVQLX>M<1zDtk%Cb-7I^ZM#5hEeHkaS6z|so95t(%Ov{i#u#*TrVRMEQgesjo+sygk0%!mEhgW6&muEiE^23eKBtr3SVNA9
e$F;?OJIj?$RM5f6_Jr%6l)tan7p+mNjK|9ckKjs2QXztAklb14v4i`3)&1@hCGAM08h$;h_3L<J2`C(&AwYow~OcleoU}Lr|(A4
T92DV>veY6&3fVg@lX5VDa!BJC!e0YrZ-+AuZ8NYYzx;1BXxO1AGmOF9YUga8EhNU6X2b5QIpQ^2-(YdAhu;PZ01sm^49i7eOK)P
Ya_ptSErBUN(~Cx4h9#=%}gCq@}m>wWCE!*-_59Y*SC>v8a&ta``Cjk3#O^XUdfa}-ePuuVI%IX{X0@}!IN;EFbUV6(ipU1?t!nU
H!+b}47XS46Sw*#<tNQt4z3v9Kv$C25XWp>!3XbUaQBH#X!PSt=xzOV#Q*Of(%q63<Hsgv=rE=;@vTV^eR0$pb<43GiBG=mKzrj;
`Q?w5#FBP2{RVy{h8;CREf!~a44O_5Me3HoZB>2XqFtD;$t~AC1nsy(iO*T9woNE@q8=IiZV=h0$z4*fWg&CWtwL+lU@~>tphSD{
+ZN6s>#jEGb^ta0`)>04ekbnM*oQQC<cQjJJ)3|2VtwL>dmG}~BPURI^g^}$xlTm<q#Ja$b2%}kw*$IjZGJSpNdp2Uv;?IER|&r(
Gw9#>Lx1rvSY-WMf00!TJ*0yL&1n<Rsmy)AvD_2Yy*~?GyK<SBQ)h=dWLpyA9@T{hKGj0X)p=;ARUGOmpMXyKECcb9ZAdlhv-aZN
p;Y+jWNpc=<(kQ=DctD(PuY__rm-##Db%bhN_H{}sTny-xX~4HT;c8m8W5buWf<Kj%Pd1!Z|-{j4o(4vEjfsu<a&VV+0*FouM^Oi
?sJHTp@V4`s|2*Fn?4+?7>^Q1-a{R?XlT~uCEezj46f^&{eS%X7mZ`Z_<syE#nx&YP5Wg{P`kHA%vSjpSZ_x<j-9AtUIvWD7Oe+>
BQE`6@a7zp)npgG)vYNZecTFek`$r&VJEP3%ux32xmi^AbD_Fh69;gO27e`Q<>_&SmI+*!iCHZ3aGQ2zqitjYFlSG-HQ;Q)M9qgI
Gs%pB_Uzd!ExG-pOmQpT@4LhtS-vx3TA6KuC7J0siud2({VzNRfP2gP!JAPzXk5cx_?~N1!iV=KJS{>`Yrt<lbP)43pag}tuf=q2
(+VHrg5kgpdhq4rLfphB2^u#%iryj>^W;!lSh&RvHIN^}+pp}#A%S^db{7NK+;b<F;N6+s8{CJ>STTdW-}4~(R@a@JsIcdrct0Zx
b>?i#kqKPaMG@rE+X=d?F3q{7VRg93Fbgs{qc<5aau8F-`<=h)F(wYJaNp~}FvCj^zTo|5`X<3L<xylCu41<AYYR<6-O!@W$8bFF
KX5h|MAd-bD{P0y0~8AmE{TTY2bF?m(Xm9IP7*Mu=`j32yA-yoXANO(HNJadIu5J|#r4k@0Pn&CsQAd@HHmlgdzN=32TzC~n@=1|
sr0Xt`>E3!e{~S!zwHx4J4aHIfvw5YHVj*$4diSW^yQYXj3rlItVLbz5z1ZhV%Q7j{P!^A8Tw|MS{fH438Z@W2enB#(JLbwCHrlG
a}(U*#-y|KijqVe`E(vmY&HUIj9dvDhqKszR0~vHe~XuqxYZ+jP-eRjNw?<Ft&eA*+GR)aiXcN=d}|8clhzDw%<u({nJv|3b**sd
+!rwA;CdqR-bLVD-vWgBKW5R^0aQ1=*KE%MS8{h;E7p!3%lUomrM+KrkR5WsmJ0gbncDflkqvo(*~n4jD814H8n3pQ<m}?s-0qHx
F=x{mHa_8vqxNkjY!8N_fYe*K%e@qJ*2m?z^pOE{ZvU3}bf-4bf?BvmlXI}xrUwzy^hN%VrbpG)^<VLx13uMJ5u3dSgN*}Az~GyK
X#a~DfHWEjk0V>$-+Bg`9{Czg&L~woo^F*VzxX|`!5tY+?>~Zg^~MFJW!@uGKbcVuFJH3H6Jn^P^}cIkRzvE}!Bdn)!-ZTf7sOgM
|Ede`GFltvv4K6eu^E@)*qFOR++fdNSwxxV1%M$EmD+H~STJ?|anKP{$YG#A7^ycCwhwW{bB0eqBcD7%8~nDo?@ra_*%kQa_sDd>
D=lo)uc+qL_P>aC0-f_$q0WE>qciKH0cB~}$}6AtG;)W>0+!*pH%kb&2G*GV;!OMB*#X7`#^U|w++cXOeB|12HzD|see6j#xqpBZ
{AYrVIA%&C-Rjf_WNj{!75tjCZsf22vQ?H;Cx@vlJF5ZZ9F{}B+BF(~Fx0|Q^Ca{=@*uujn4W*dD-6Efy%PHe^{3yst-;xwo1yT=
$@G;7KYV!LE5IxpL9}d{O;^`1<X^5+>@`CE^>t)C67nz0k0Y^=fAtFp!9xBu<#`4n<X;`b-vA;1deEr6GXJ_hAruSw)AFecDItF<
xp_k;<WEuh`&c1=ayXaA3i;FKCf_td{xs`=niTS<4l5uf<WGjD^H?GOI@iZuBjjJ-8pk6c|FY-(LjKh-Fa!(vmtpiwLdd^->b(I%
{&ml?yfXjtUp&9sej)z~n`)>L@-G9EjX=o12FCBeLjHC0VjC>vU-vg`riJ|LRyV`S{A<vG4@k(r0vo(SLjH8SSwBk1p9=LpYK8nM
`C)BN$e*?!3ulG=sbps<Bjis}^ZHiiPt(&htdKu-Pw2!7`Ip&PLyeGsl|I-2g#1f#U<VfRFUL!5u#kTlf6AnV{EJC4tjxbwANhcU
{A+Bj8`bs;`B&<P^+3qK`Y{DS$iKoKHNryv^~}Bw6!I^xa~Vj;zqIc&EAy{jc3GAAm)o70SjeBkr@88c{HaAhJ4(o(1{CJALjH8a
xfLbkPyU<MFhc$m<~6)Bf70DlSLRP|GdWhszgB!PfI|MI=#x{KfAx?r&lmEq&hpMs$iGa29f6R4d7f)unSX6vbgeS~s?|KS+I}Jb
>iu*U6!I_K>^_zGSEn<Bv5<e=uU$k4`B#KVBoOki^XtxFA^*B~_7oKIFW2s=NXVbsxWrWEPiV$BR>+?izc^0FpK{!av_k$=Hqull
<WI#pOF1Eb${qKf6!NEy--<{f|7uygClvCp%d1aS=3nnuy$3@6bw8qAW&Y**!4U}gSM-%JSjfMS>qaQ#Uv}O_)%FYdm-WuomHF40
*WG9#|FZevhlKpgKmMXx$iL><*jDCW4%-)3=3me6e*r@N)e+}IA%9Zs{j3x6r+N0hEAywLNv$~{e=?|OP73+c_`CzGkiRSsYE_xP
#OORL^Or%^^C=<!TBO@nnSZ6c$W{ya*Zv+2kdS{3_Ir{q<X<~I9V_#%vVd8Y`PYKSwV;rH*__{AZNHFzjecfYnSV*P^?^eERdhHN
3HjGktH)5tzXq%-L_+?RFrf?z`Il|8oXY%bwO4&0<WGWM$e*T}`cr~mb!`eO<WCC<lPDp7O8(rS(jV7lNu~ekh3i_uKegc!PRPFu
X78)azxsugLLvW}WtB__`B(eECK@6CsyogS3;CDlnYESqSIWUcAmm@3mR6{`{-4+XEjF#twVXUO|G24U+{}?M^h_q&xn~FNR4|))
AGsdJ-L9<(e5hvHZfHh~2$5(kh8%<+O`ZR9{T=4joV~uJFT3#lQ0no6EYk0-5vypT&()rHoNIRYJ$cNa7gcN3Dvnv$UvvG)VoLMI
l=5{-`Oo$LSosmUc*8R^i}w@Oqu_d!iH>CQ{?Bt5O1d7pTkC5K9;uo4_Zt!_-v9b-Hr$z~s<!{<^<SF04kc>BG|hAGBe#orz&G(0
?D+H*eQWY_bk;8o$9}fgsK_kf^*RdYHZOw1zqx1{xF>+0*I!SGnjM>0MESIqvDbH)kZsyZs4`z?ooRxK^?C4(-P<gJD(q2@Y;Rb^
`V6zD%tkM#DsH{f{=EM8`;vq@JBMf*@%|Ag8+?hl1(_YM=#<RoXleU2{CQs+&FSu0U{84zM!bKB!bP+H-l}T*e_sDHFEquk+f#5-
pM$s?X$7ZV+mBpV^uZo^>tI8h<7oEzDWKr<ZT!T01+rRU0sFUiMfW*V=I8adq{5Zkt0*B4dTLnV`S)J5kqjjEvqx69p_ms9G-<N4
tnmE%ubQU|&t8F>wfv+jc^uCDy#CugU5AE_@`JJFi|~!OVX$x445WV27|$_M!*k2F;3Zp+fJyBD9#+mEpMAaI>CT?$(xlqe_W!*8
KOY~1w0HY}7oB$Fh_)l)n_FqbB71$tq|XmDd-e+WVn;)G&UsUQSMNsnY9m6kc3*dB-RC;^dHrQRI%vatZPu*`e^vSXn|EnQn#B2V
8BN==UcFqY>pSc?;rU-ZbProP<qRcJ%^;Wd3jNRZf5edQX#e=3K!1KX?*8&93~M+A%v|^tFPU$H*PJ&7Bdx-ry*oqq?|lqizEn@+
@zx0TEK0Ao|L65TmfQgFy)<BPYdtc$^bs5_9z_g3`V_sMISMrmF~#~l8sb@@B+S`d2OocU6<kt9gO%xV|GEA?pQxt5j2@JK;23gt
Cnw4QC9}-%Cc16w$8+zWgmeBKW0;kj-cs$EZ@MP>M@gn6i7D?t;6K-Y$IY1_XvJG#pjS$?%<cfK7QN2byO4|;1hzzq0vr5sfD0P@
ECJs5R*23$js$q^CNMC4O||_$um20iJ42-VOb6tBLg8EY!}-=Gm`U9aA6$&YJA5NRmxNMe_Ntv`tfw(NUJ?X%hYp8Vf?mR(*Wbc9
wiI)70rRUreQbS7@V6+vM24?R*Vg&!MYZ=&AO(Mm!t12q|9SoYo-!K7e^n4o8y`Yuy^`U(ZaY!9ZyFpKxfaJ(9K))R0m!qbR`YqZ
9n5VW2r0YnaC_MOYWo|!KMY5n_^2KkWrk~c-@|cZ*We5B6k}j+j1RH%;Lxm%crKd+?-(D0#}D0ty#a!)Q!|;u>%q_}X#x&tU`=WI
Xf!d!!`T2MDOZsHoXtL)%$d6NXWxe%C&{NDS<70_$tA}+Q5Fsawfegy1-2L+3-LTirf)pL%4Zyg?$avNdgsmXRrh<?r@<QhzBk2u
nQnyd@cs$MHsS!@KXci6X!7F<jIcv+V@f8|TNeyREvvrY%eM|Zet9-CcytsjUG9xZt1Wo>y}j`405iPwU@6W%WPq>#0AQPs7dG)q
1pNkN;Z^;Mu(4k@z8roHU+-f}_Lgv5-LvP(-i4c3pNU`Dv!9Krd25HUt>(LP3bGGt43o6EQ*>;}wlCVj0rj|nvG&}lcBWie;|^Tw
dhbBNmD$Yp;ZZQ7%p0%lumv~r+XpAPo8fu9|2t=Zw|)oULDpa#8MqYCURl_d_lFP3#<e$8-*53{6&!9gh}d*#0eU?&8b3<+!BUe)
pdSDI)jPN4_|VnMaO-_<&FSY2z|uT-#MM*dGY>XlDw<-5k?YjQ-iJ_nn+M^vE{n+)Q63yK;R%y|+l>^Se}|Q8*|WD}DLU;0HC8i?
dVFF#S+d%PtDSAgZF8T->1EW__TD@mP5|Cu+?`|i=FIxED(5WLbl(paAK8WP(hczV)OGO9+fJJ1XP?1llN)1)LwQ7Ri$ol_uszd0
HJzxgf6}#4VCT6p@M8Q+LVs5SW>dSR=s;K#aHNGVURQh_-ZnL5@PoH#tiny>+NdvKF#R1EKQ)?pS9dnkX@dl&bX`VX%sEBsO<RPh
>|LCp;uX1n{&=nM{I3a|M%fPE$#w1fh)uBHLd_dLi1q)PLDCDKa}VEL=Ps4kqFNdq2A$A&`08687<SE``Q#sgu6s=de$-5SV}1{q
bMq>GQGXBp=#iU7?_(`kaKRSV**=>YX1tj3dn2v3KlZUPY~Cvd%=zYrWIe+{a?%pIrP?00?x%;x+!>7e+C4#!mJUWsdgh`x^&S%g
TkZy(y0rvd%)f%G%N@bXj>lN?O(9u2)P=iTuP002KgX3GzD12_TFUBer#1be_HxE0E2x-S-^lh+`K;$ciu61%jNN_Z8nx@;I4a_N
OPJ)-6|`=gi@eWv1x4Az>B5(d;p9yhQK#*hsJ!qF@_PFy|Kfzpd6FB?)wR292TpsJf<4c>!Dca*)%Ke<7>`r!YXJwd9XKJ#1P#=M
z}y*HCN@lux#-^n*4}1_nApeQ?s&-fe*TX2GwN&VMM+S^K|7}TBMzE>bJ3ccL~8xJWilmZ?b+~#SyafmbzJ#jA5QieQe{nM>1M4e
)_y2|z;!>7z)829qP$r*w!Y^fuJ*QE>g<&){AKziK>MnhJIgvi(4qu}EtN4(RB!O~wv8a==ahd}@(37>n9KAmS%wE~-wlnq81&Sr
FLTqqiKe=Kz0_Wep5~Cc@cME_<JJ>zTc3dgFKooh9aiYx>s)xyHxe%G?MypXEC(l;Rk-v-0Zt}%;HJ;iDC%N9oIhtZY;mYV?x#b!
V20;*+^OFSTyMi3Ja-?!{io!^2Pvzd<H;Oi(xTRI+{*$S=$C{7@1DTX{Zmjy;tBY2i37-VN=9ts=7_L<kI~>BXxf_F_!+#1<_$as
E9!Ox@7vBo^DcEq#}^neV}|WO&0f93VTXP3q=0<*WkY?nW3+w#!!!kUzh%pemFCj3%l5&fW3O<GCj;D(9v;=P6gt}|aPIDLpvi|B
^nH&Qc;s{>ZtY|RE{-(BA7>Q9jQBvzTnYhoW_i+mm_l%5=qQ?Uc&3gv`$}gv@P~eNuhZ$)283&q&-BO5+hA({3j8wf7HB`y5}zIN
0tUL&!@H7$z_jyM^PjCA4F?>Vgil_u0>v*(aj@MLctu~1>58e~jBgZu^WkMMcrwmUs=HhL#<c-z+A{)%8Ly+Gif*Yhob_-)oG*xd
-i4{_G7kD23df5VjfGLGHh7fBG(=Zv3s_KkOC9{C1od1rkhp)u98Hc{3v)plvA(H3N*NYICsphR*VeZ^{M`1`;kB7NX-$Q@#+N$p
;T@ildkl?5M9>tNvdDt*lDB{raS%5Ry8s88Ohg@5SpbiHcEHu;5@@?egGcF`gMG=b&{R(h^FyYiljGe$Zu(hz*{2I&Z<~v`k&DKA
{OE6kdURpn!THPbd#0JG_ouH#?P8_SCA2kTaYPO!>-%Bzf+NuCj6O<jIER=%b~V_p7X%X4N${#OABix%qbN7y08HDNLMPuYAyOU}
(bJSCz!ta6qa8@C`{#{~knZhk7@eAtJN`qdyG=+>5dC2#{P1lxL%;9=jt%aDM_XUQcb!5RPo*Vv2^<C<AN&qyHyOYLbdrNF=i8zz
D+T<xCx|(bG74Os&#L!+90Udo_D7}K(;nXUPN_4@=7Ohprl4S*0T}*T3bIsTaKiVEj8l_7AVX6I@|V4VC~Pis8n%SZr}qZN<@%b;
&A!Zv9X&wi$R%hr)Po5FgPB^#XMuLHTh!4$%|ZMXYxJSxXpepmN2%|h@CExoM})QQLANeB`N91*5{WN#%$iek2>(qDVfh{#&80cZ
8GP3UE;v7lxD}?-d@7&My!q?{VnSBolQ|1KjQdPyMtzzDzSNuMdZ^_RH&(ghsGF04Vt)Q!Rl1|0$BdOLj;fv{g98=^h-s#EVD!^N
%qP!wU~N}3IPQLJO$@VyL0LBNSW#<`vddD_S3iJ>do~Unw70~$U+aPibPzM4UMyG>l<g4|{Z&23+=^}!67IG^7we&}bC5Xg-GYwF
o(ZzGHU!-y1Gw1IOxa0e&?CYUe)g!VNmj=*6~#6XZZHJWnKl~jnz4+F%~-HBLyKFj9ZLK-6wG{#Spr7SJMVtj!&+_Y<Cm|z-a^%G
el3r$F?K}I#V+}^ik5(92Rfnkm*%*8^;m;yKU+x;`f7*XYx=pLEnSKB_^hMn-s?nPj34U?*0(~mO(eabTLnF4IPLbKSrp=Yw$Xm`
PSS0(8n?-_Ly)6-8y&ym6|Jea#C>VPBRbyHfR5J|)4ShBxerxj(+MUY^V=1K<{1xL?sl(k@1vdPygj<P?qYheUx52pd^P{Y=w<nq
{6Y;rtK3H{Z<>GiZT)=bo%L|c3Bn`t0EP3NhNH9Z^l_~j%{<&@y5l4IlhBe`%}~eGjjlg3Vv$!$F}i->0!leC*qvR_9H*R4M6}ax
lx&*k1}*fluU<NOm^A`VthL3%r`2mb$#@TPv+IYWp2mB0dH)=*-I9$oQF~BQVzk?nym0I|T@O$A-T|j{Zs`%LD#W{<oI}m7G{iw0
8F$U~Je*T>3$-g;to0dJs(aLBGOJGZ(<WJMBdvcl<R(8$<SNpl$PZ^%K<D1y@x=BEn3Kk1`0sP}YtH1h)a~4ws!N-*Of&AvX=drO
QYgFaz#JH0ugee7gU@Ep$4d|I!3VS4pruDX4A&<alWB{XxXq>-BdR6blG&c<f9)`Hv)G7!x~oLv^JKAhip3h;jnOUD=O%9RxOI4+
`$&~6FXdLENB7nP!KV^iU^vtW58sulHoR-Xe=oldzRlW;mCcjrBf3&xaWxfw_<8{ESlAG`#CzMj=>5;H0G9^sQ^Qubo%7VAzVP+R
j*C1_Og?D6?y9Vo@O8u3S?)2X0gRvy<2=iOu=x--XqYeyo;tM@yH(_ZI}sP)$~E29;F1%Qxa$kCao=Gu<-%cF!RF;RJaQhGbY$U-
fm5N)(#Lo^w-~mcJ|0d|Y=Ao(XW_34Ujh}OuX%cOzIx5wp-gW_8&G2T1lSNy=-CTj<(KEzhM!Z);nqFlG~e9rGHvEXYCLO?(kxUa
Yrap)U}k=M2<bN8HG}ueAXE<r=%!k=fWhc49P#Kby88YRJyh}yPC5TdQ|N2UeoHvPI_54U7k*&0PM<Yh=Db~}-IIU**v+Jcq;)|&
45`~6T4--DR}IZI%;`928B>qm?i9`RkNF6x%s6OTln$(orOd_8J7HF<kucai67G8b6nkj;fuz<R@Z`bea2#EPqq<57;qU9sYe}!=
-~V6h8)(M)w1DSVCd0s8c{pQzGQIBHROpd84Law1z$Yed0~fZ%!HQA)K#SU)nB<gg@Tf~1JUjRcP`<NeOcuq%adV^L`GsBK=jnBs
vK(7Dd1owijJ1Hp6I(D1CWOIh<7PtV0h6HlzR&okOAhFH%n{bkUj<K_p1_mdt<0ajEf8!gevp?nXE3f~bsEfi83*-?roh19?Rb9Q
+8SG8D)gNk4LjG#!|qOl;Dlwf;PTzOV3~^#jvcHAh4m=%>%s7LZL!4XYvtELsYlhq*VYCGnvthxYMidz)4TwkbeEhO;ZATQ9M&rY
_Af2LzMX7f_mz!dNlG%5-_6GBI=spo*eMWt*i3?T+57lG$99mIcM)CJKMKoC+u~#1-%v-#OxkpPC(YH75AgbTNko^7FrXWs1y_x)
&*a`)3T7XR#XWX?2k+Oe#2p^RgBAAraMeR^7-X{&+Zcu8mGks8?JfmtRv8xJe7o^TulaU7XyzmJ{UUo9Hhc;*xFit{*}f77ysC{o
JI{w^olaoeCD(BJ6MwLwZ+EyV@-E)g^)`Jnbrfdi?m->8#zEQg3-GjcGS)R%4u!7+`b~#T4`fw-oqIe7pWhb<i`;MHc{%UEYK!@B
?bb1%^*IA3eKie)KYw7c820X9$OwPFF69+;G}sDtx6VQH;1M{QKj+PfJ`3n;UQFl|44p2Fhdonvg05{(;<49d(EkgE=Jq@Tk7m45
cWtW&Kb|EubM{$kX1++rj=i#o7tU=!`j<_p@O>ik==TN9?Ut*Fo7WyDKK+h6${ZM@x*M6E0c&8}_ZygT?h|m(m(y^0u>rGx!VqAy
cMv{Ac{6B?Ie1>UoVoka9Z#Lnia8P~fg?wR(X+<a^YHI+oL)BKFxb-f5_+wDf}0+ys~LRa5opx01AbY^pgYmM7<cU<bu<3;4$k()
+gA93_?C-^Zfnlr#Y+xDon9_zd?gzl{gw&L>g({LlLzp8!vt)-HXOXnzl$CPlGwu|oA&y+7=Cmv!zZ|0@U+i8WH>1kSWn=;haHoR
AKp#CG4&(BVs#lB+1DKm-?S1%02}6;zct!5=?&c=b0wIVlLqTtHHTDNCwM$_3c54Enz0+d1fLw$i!oK7Qcu6SoN3|E6CcOM%=sf%
z_^T5XlC}9-|K93=Hql&ey$T%hW3MN_XNPrl00N}btUk>#o`Z3vVq+|J!S$OiR+HKh-bCR1uv~i&@S6dkXM(*NvdqjE=a)Z9)$zf
HILB&1G&cQgGQY?aydRw@07d6w$8++@wH*Mw~f)dxq9@WHP*1-^E9-&V?6X3ko5n!coT4{y7zrtk)aHkC6rmE6e-hQ&pyT?8VC(Y
Nu$!JNhxE-5Ryb>$dD=XIcx26j0sJOR5YP9yv_6QbM*Cj-~azy*SXGhUuW;NpS9M#*Sep**S$#9A~xvW6(fCv)<mOPfk+;11lO*w
p#113;k-=2!8i(H7P!Nj#S6%TTqB~sy%=g%S5l=KzcIJ4fZRLpi}!KDKw_aix-waqd2@drP>O-@dCxkO@%uQK>{f)|>$yOGzDA7S
yvBjL>tQzuf}MM=P>a*YGnr2hL16z?Q2Ct0R+V1?C~6{f&UB+xb6pr8sZ5SW*)`Pj^8)B7craf3{}Ai%c8vb=NNTVwhUuMTPYP1h
q5D`PS~xJGv%5HC_uw(`ZH&QH?mRNIPZUc^QUD5{A>c|eslCr)RIT!%;I1v~JG7ff4p6kulp6F|tsAE<y@CSIH<2mViU~dIB>8^F
7hPHT7#B_*z%FM8Ihu1!IYo|Y)S(y-yi<>bjj!X0*a2g5XPpo!UA+*#3%^DEtVV3vl8!gsjzXm+0<c3T46odZK`7`9IQ@<%g7asP
W{`qu$9Hq&w+ce#KnQ7y=*LUPr$f(FF_?Z*2>X3*#1rhpLCFZ?jgxiIwwV#+weUln=%)v}W3ou@pbD{jD8$K}cojSM&nF=omrzY%
DXiGk1#|V1a4y0iu;dJQ{E8=ST64*Yy-6fS`zY4j;Xy)F%%LX9n`E#~S$LTQ!Zeda;+z?P1q-HtXlguCTHl6Tc-4^NmINoG;)u-8
*<`hsAt=@_BZq#Zk!5G+f%(^12oD8%UyBv9P+tN1JZ~c5-Q!_8aiU9Vui&fxh0vw*9M&1spalc+<m|nJFbgxNc<OD;z7fRX=cjvi
mqFv}dCb^&wyEj`nm*foG+$lq7zxj}eng)qml0Hd23lVgqf1(8&|ANp@mZXV<YmgBx6TGFbJ1Wrcc#EPtthzd{t+FK)nM*FjRWad
4G<vx9?Dn6FdnnK@qy(*Fc4IZetuiY$YplHy#0~D^)p6BN*+wKFdKfQp9J6P2xO#S!Q2}zgH0<Up;+t*TAHrIoT<GC)ypE`pnw2W
fEIJU={)o}jf}tBKBEd%Z6^JD0(5VT2f@{vq@pZ>xmBfr#9kyp`}}AuXdlRUOr4KRdy?VTG&|1a34P>~rZ7qx(MJ9=7!<}9X0%?Z
pjjy=A$E@l(W(t)tZlrgMT$PKu|FOK?eS$Ew>D8?&Drqk<r8Yv_>D}BU<TDbD-j-OP{3{lX70?7RKllj>QVf5WTO_w+_?V-xjnp$
DiwU;kgF_XIb4J`;}ZInVjXQe>m*lf!e(%L?*bB&Lm_|ORT2<30d+{F)3#0bn41|P+z`ziIx5Byo~=oM=(Zc=hqnomp0a~=P$7@j
D+%W5)qbSyKA!}|LN$m;RcGF+AB4kh`=M2jg7;b9iOxfBxMZ>)HtwQe;LLXtyU}~JfBF5x*K_>-rt(*S;Z;jGc+-v1c-e{qGCrW%
p8fEAl`3QTAqjXbk?`(}2pG;kLkaktg=TSIu!vm&ukDQ){bff{n0Pq2vo?dUtQR%^$0W#CIu6LV9Xx(l5S1rO{)hK|3&)bX@PDqK
0Q~Dmr~(LlSB3C~WUA>T4X5NC;HTSD6ms<lDZA|m0$qOa_-8I+|Juq{G}!;Y^Og5qXOHofj}7v-jn2R1J!7GKX9`tsEM_iS6;JhV
_=$|CWkRfD4!NnMja$NhBPk{W-i*&BtYCGlwN3&K^Ui{UeF;&s>*2UA@`D9lyI@t%4-&s35DBk82~iRr;QjPHnIWE!<W5b3RmqO9
Qb&Z@;&U2%{j(Kh-v`6wxIbieRv6lw<_#KUQSc=D9no3tG%~NaL9A>Ph`N6yYWFLs(nm7jwRZ`m=)EIvp84Yq0^=Z^JrT^5&XFHw
f`~}Tz`COXu;S-=Qo3d<+G97DDrir^>5BwN%C?J~nT=tn=<X%-&+QXr{;UVcH=_hmgJ+S#bx+c2)rr{8Imm47e$;5@NWOIkq93su
)VIAGaI-}KW-ANgp4M<Umv0KMbd{I|hvmRYFa>1wXTaWaRYrK00o>uNg_d!P;r_#!jQ`hutk@k6&Hc`x{z8!n))I%Ag(1M4*bagZ
CNtXVACR$WAec6X!J)m9%muL^G=J)9IGH*N-Zd#P@mkk#;pz~$uj2q_OGOz@oDzioNrgvyD2SgU!zk6tfYsa+u&fFJB|c2{47h`V
WeC*VZ~%IP7(*ARK$Bt!sBT>hubJ@-(=ipM=!Zh^cN>s8GmZ)F(}gY9f}lrY32c&mN}N5GK&-bCENKfz-P$eWx0V(#9WtPID;3GR
a>#|tW?=N5hjiP<k%QZ5a^c$si2GQJuJ8KD-uIx0p#B|Te(EiHq14VX`jbg$jUbSA7lI-rkBgJekZl%zV703Pz1Mn%ZwBg-i_xBN
b|@G;Qk7uqrAf?rkHs+58VIeb#c0*-A=2&W35H2AaLa2M=dAK0;!6vI;Ezz)^;QaAO&4S`*So>jXCcr~ssR3)QcMco0LDcl`NYp}
XwxZaCQE!T(7`F7T&Y4uEvYBJ3?0Cenh$1f&rta6Fd`5khr93TLH77Y1n3!Ya9RiZvt;3D-6wRgU4sc=9|xh3EDT!~l1LE|CN5nU
)~#$s>48%$?tW*;?i0BnA0`L(Do?4oli7siWy1L+YdE_vAFHgoORD}!gzb8Zaa^!3Q95;p>~lQ=%^L?PBcEa_r9*(|&RT)yX+GlQ
N|@k1L;hsWqTR5itO4gO*F>(XE6AeqILLJAz&?+*l6l@I$QGw9u<d36K3Ua_zZ_jeEQ?d&pC=DEZSUgnou{%y$~6td<&6+_7bOpm
yAreak<g+(izLUaBP&lTki2J^;NYH33?mMbsVOr-<tTzrR<cZK;}G1-pHFv)`~cPDMWpmv2u_$EPCITsg6HufAViXj4#^G>B9VYr
F8GLgBQAhrN){<(8RBhi9WWd#4Q72N^re+nq%*95b-z`Cx34^z7xgoOrJ}QzK6;7ABt%<s9q!Gg%}m;?es&r*Zog9AID2=NRe!-3
>&w4aH);3vHtqe`Y^|d60FGX=966rHINU3RB$XVN+8=4&ju-K~uUR3iBo*xu9M9eHLV5%Xv2<^QahGj*!y2&JVQF#3oqI@Kj(f?~
k+-{7o_FMHDJvyOk>}s#%Bry4%Dq0fgPXI#iOb3DW-TaeVTSGray6^3F?(5Wxl@L=FdJ6uvCh8AWaSK$at|6gF^#(#m`U4%i0iCy
R;sNdQzjP8+&67y<X*H}Ze2OIA@g%P;~G4PCxxrHv~Lmjd{Z9l>XlAr(~<q$`}*a~ih@qAtavr+;;L4zhSOS>w#+21pWAMpc%&Kk
)j{KieS^=Kt=|NAlVr0QR;xO1QBwj-#O)zd;9kNt6O-dsJ+fgrKhNYQX$Z3xIoYtpQ_EQcGcL1?KKt?B7$au&hWR*mPAzTjn!$Bb
vSZzJwxL(rP2lz@@8nj{qNJljkbFJt%5rJW=U%CB;`QYDvtC5la9vF;c&GO6<Idi;g2kw-u(GuOa7D9&>9dNbXv?HzmS=@E>tSOw
@9qX0x^%dNRqelyC17}m796L^5-@*2@4XPsb;Rbp!}V)fdu&XZxx<IKowX&bqfQgKN6I_s5|wqV4Q_KA@T*{&|Gek_9*+p{pZAR7
pfiL&fAR5@aBEiK=ZjpUwPw8ehBH{xJtwfF_T+H|8ufY3pZ2mcA~>Wh_X^{}yUo3JRDqSFsRK`1&XWSJER!8D9fVq@!#JjaD0hl6
x4Ubgi5to0RfUmVmV(R_yASx~xg26B(|~p%QSxfd1jedtDpMZ2fOWi57TF0!(I?xi>6W@r&>!-L+>$;C>%NA9OW}T6vUwHxtXqmy
=qdDN-diZ^(8N_kznCz!_e|1zHmu(?8P|Fz(it_mRGgnFedcLD{;p__U~3*nMWzxq{Ay&jTHNIn3@vA^nqCcG_U|I@B7t1RpsDl^
fdCkeIf(na(^#bw6A0%$7i^CyFb~RnA-SC)YvL1d;Ky~0?Ykp{+Oh@`)4bqz?LTC**JIwjlv1<=UxGkZ8*G|(kpxXzk9rqW!=Ebx
EV+FYW7sDO3a_h4${ZPRnI_h-Lr0tGCFL-cl}+6}l)_d>JA~J*zXO%&;!NE0N{&z1B6@GyPH?`9*|RS+BXNmI^k#K4`r0dd?&1gI
>6TfSk$ONL%(D|?g?mbpOV775eV6}$jh6{(Tega^RM-g5_bvj~(g7lUND+D82!-BSADELf8=ap09jQ)Mqp7FOV4OEdj`W3tSWyAx
ZDL4gyNS{Lzk0xAM5C|lEP=cRQ)a=r$)mc8|9o$ZGXg=F{KW|)-?_jpOk&3GzXspD<QQ?QW~Ng|mWlPRfb+9On6okI%%g%#)O+|F
lpQc-KF*xW4LNy@B>1jGnhM&)-@KNL@P%9_4e+yLlrN<02qtpV=5kcG8sNoIJ*0K(VGw(rQ5I*=$z0e!v1;E6J^0+Z+M-scf!Szb
#g-MULyC>caQ@U1hNtU_KS(tp>f|bzRj14>@bShA+9JW>r*=@mR))E&c>DC|^Q)0sEI!i3@PC=-kI{>UaM&#~K#o|u;LY(mkllXV
!aSeL%wqYlrwe^VN!#2|c-?7+d-FTzx1A$ec=|-?nN|5@s>+iq*DvkmoM{%MQ(Twf3SJ1czFLLcUDu4frix*--U!EtGgv=70wnYn
65QuT1s>G_eQSy%RzI0c83>`;hE|jNFEojatHy{9@kY{@9ZByy3Ci(WJO0R=pr-ZPGItJFQ}0*AGY9s}A^QVz36YbfY_@;G#;K|J
#6Jb*GUK1Jiy{em{Y-~?wd@`B*~cF(@2STVjB6}p4!ANh5~<X8(^HHYrpZo@Kj*gFV-)Y=%skqx4*Hti777LPID26&sT1q4P&?XX
kt-5{*c0vP5Jwi-wD}C2{*gnu?R!k^-W-PaB-9`>6pAgoO0l1)9M+9LffJ(AELK*FAcMAK3-MAdyfYvM?Ub%y(A9p5y?s`FN`5tU
^6U|28+!s3@<bgL%?hW2I>y1xxFqWA>2Kx(3J1{h#!zP3q*ivPMJQVRsRRkRc%n~FebCc-4Vb**JaUh@&ou0s2;<kWDO=AZ4tvXT
GLcp#uDkkBc4PsFx5;t$4uznx=gVVs{TKh`>xU|FxbyiA^*XwQ5zkNOe86?cf9YwYdvQNAE=sh1mXaoHKWAj|?vW59ST)R<-*E+*
4PG@L{&Rpi+^xnLwvm9x3n<vSLxVYdJrRq~drr+0P$FveDva3G$*4oIhi>zaWPRP3$z3Wc0zDp&=?7aPSnr}zxxc3NQ9o=jt(NA)
GPd2x{S+ue4&1p!?`m*l!98cLbk0&jM|RWH=8^OLGr8NZOa?x-7{Mi+OfEfwXIaG4f9mG5cBL=m&RP&g-fwzLKSL3$-x{gh*(Z3^
!M3~f%1c44DZeARoZIX04*yb!mswAL`h0@9ar^-_UR@0J*$L5hy~+4fjV@y-B1b=n{7TCPZ{S{RHeyQbTOsJ`Vz}6<%yrx6P9MD%
4bAthSaxatTrZv(v-M6KD7IQLb0<_W<9U*F%eP_Xa{Ebiz_ox`VY`8~p+A$!nbZz#24dVzWeZV*$u-&%En&S(2<A=>uOV~n55ZDy
G)p$r5S^VphfCg1p{oteS^KrRnd4ZQnU{8tzM2|O&+g4(uGR@MYj63|GW!PUteLyGTHB(TgU1r+xwo^yb!a~~L-i~O_Il948V|vo
Ud*g(TuLu)6`~g(jHfqsPl4;7_HmPDMbi>X5bbJy2mP?$!R<bKn66%>O$WSbA!0EFC}#dcBCWTAG40Kw)%Qg({WBwJv)7TVe&@a1
Z_kD4>JT0+ua-u?KN!OGmB=RxeFkYI%Wzgn#4E6JNTz?arqE@|Qmo}hLEMQUlDNRPi5^})nYAQhGMzOsfZlDKMaKqsvnm!5?w-Bx
X@_4%^h_ZQR=v3r_qn7Ivtz+II`GyI{oea5_skkiX6$_kpS%3`A^+mP{4I>SNw2Zq#!~(n!?k^wgr}7;wBpJQtmnc}Tz`!eT(ajk
EgvyVyPjOb?KXLe53b${s?JJubd@RNUU-8o*TMzXg?`woBE$@pJZ5hTodcpPis9i;Rpz63KknL`XLclajcL%l;@Y(HMP}un+$rTn
^C&T93J%enV__dbQ+_M<P%Ae`<27Gro6il?pdyx>rrgb5a(q)S)Q^wpG>eT+Fx_nZrk4BYrrA?QfI5A}+altE1Lu8>pGD}Lfx68B
hSX`n9L`dfM1AW0Iuj2odyBhX%JuduW|-$r8mtp2b+)*D_g;O<VLP*F-&dR2EHAJq)Vx<861SjUJ@m3UZ+J!hoEcJe(ch1o)An!b
Re0%a-<SJLw-!5^%bYW-f4V=Yevay;`i!u>b<m<*)9IGF;4Hqt;e8OS@?U4c-lX!?j7^2t%-5D$xLNpBt)_Oc*_O#ewQ0Lv*QfPf
HUE^QYJTvRBIoplCv^-@v@S$9-QwIcH=+|^R$0En+SFmcueraEJZ4m?Q2W(!=GzS8>IHs9aXyk|=6wmoblH*t3vG*J^kwN4&Mysh
i?Rc87Dat3=Hc4g*`nc7%vDc)vAFesTdysgP^&2}R-e<AQ(Ju4zJ{FCFn#gS#C&d!fQ4vK80VnkGxIY~983qhSmsg_j<LfQ{W0$m
$u;+#&|vm<d#=f%(DUYU$$91t$9v6HzYlZVhUc1J;5C}(3BNOMIyKqcn8!0$*pyAF7iU}S`f&<Z7&}rMi?PMPObatr$tjeQhDg1M
#DRqiRE4PvZw&B;$3E29`!_!S`0wBT#eexHZyIf(WnN>xcTW`ij_FK`A>Ve3wab5*4=RXpe(ou<u-WEl;c;1~E>2-F`<!mHxlF<4
`dgd|i?+qN?CPuEEu5k!!To>|r1{Q;Y}9lHrPdg{+@%Z;{ER}jQor#Z`H3(XehLmAZYDt?f>hDOi7@e3GMrjeMmTqzIi<J9!Ckiu
c;Jyo8dfRd+4jHC7djIHxH+UwQ*-qEn>$W{dRjZ_&-9_zM1Mt{Z!#g=>LLl)Gz({oOau#u6gWOuN@h;?;;b4Fffe`90WK^c%J7O~
k=l;pq_bhC*IA<PYKPY(y+Xz|*)XxRkQ}QK!^cncA$HwVc4njm5!`wdIgaGEV$0LOA@~BB*yV>8MNb1aB8#uj8&9;yr6D=bToU*W
W7)*<<o54#kfbq%Bxi`Q<qUO*mQpcivHo=`H9G<3B)5~a!Y%l8Fpb*R?1V$Zm6VJuA!n`oQI@<ma9@lkvxn;Ib;PH_;Kwttxcn^H
C<}OhO)E9mG#+lAZ7086cjGtJFVI@a1UTiGOAd>Mu!D63;q+Tc=$)%brc7IiDs{y`LbwJN_Fo}leV;iuHNK#d-CLl%x&!UlK*&@r
33$*S3M+CxP?vW%5r+~H5O|{tdlJTzl8`@CU(^@QD?3f(xJVf0TXtZ>uYV9H{~YM9uOheCPQ;B(AJA~qd4Swvf}HknZg24deS<>q
T5FFcDUXL7({YfLn-15#%82PDIsAyT7OI6x!TR?ibiwO6D*iqlD2MA%IO74?+@uHF3YDS0`vT-lJxrYNI{ZEDHS$<>25$RSk>eUY
^<(dY$L9Ng@n61XJePog<VaX2TR>Pdo^dvqPX^8OP?(c<iB#nbamv11Lt#x2V$TaDj*G`(-d<T~h^d1=122g0i$9z-hh!nQ7enUz
*QBy&Jg)nB5+Av?kTjM5AS+$PK=nu38g77It6JBDE|rwq4#oqGwxxGlSViU6ni|Dbt(-2^vzn>(tgfFSykBOXbdi(`D_+B&6|FIy
Ct5ZO()P-;h6jUL+RJ*l%j@GvxK^BPRVHC=n3mJ@e4&`t;r&yrtW3AEZdLAXs4v^kvZy|~x*$fZB{H)2mSsbc{nGS0-Z;-zt6d&p
O@qnjxwpTsvYcc*&q_?;O5;U$Im`5}qr9uGCRWpy?rIRJn$7Brf6sDUcG{{i!oMN&n;OqC*}+Dj&4gz;F0Vm@yTQ`rS7g)7g^>-r
{iUpK8qT+zP~FM1Wqa`wSDH7h{KtjsXYb!8qm*qYIrYc&PB-xuKjwbZv~~Ab8jY$v_uJno!NQXbE891+=;pA7b0Rl*O}s42lX42I
^>;ru9Bb@mc80pNC!JWd<O<HaIsW(S#z;;vm>DLpER91N+r)>g2OMv*=B<q2K4!cd9kDGd{^ShWXrHu|?nfb;IgQU6zNN-mh6q<#
I^K?Cd37Z5HYa~!%_@IsX}J6x&rCRq#Pnx0RxFNZG>l(yO*To=BB_0>M;%S9js5D4^VXEG?4NW&bCw@%r8%LY<A@4tQVGk3JSbp&
)3UVGdlG4>FzJ|OoYHE`nH}YgGm=VKXKRuy(-QnG7ma_w^7pZ{v<nKgJl>eaQXkshFiB>K<>4)cHcx^VSk@cI*}RkyY?$hiW9>ei
WFwZa_1e9jKQ?3U<N4g=zmNYHCjcMMvsAVAir&SF@lk0^H|S^O%f(q$2Su|oUy+9Oj$p}2Sz|S@{51*x?Aib^cC6JS<E5oX8NMSF
jn2yb!LyPVm_{GAq04QLF)MaVB)f;slFC)m(6)Iz^YZ>IAogh>^<XL-DJmz9jY|phBM~}${fYJtidm|B5!P*MC561tWKm!nb*M1_
PG1`)4k-(9$o>W7AS<8vJ5FPiwsj+U;{!-cX9@^p-sf0G<lz0veN?whFL5;xp(URlCj9s19M3*#wPPdZuMcn=DHmmQLZF8_Y**A}
1gz7^`s1$9G?IT^&v2m61w=7LH>%KK;V>ky<Su&p{TNOBgYiGT4bV4x94#DLk0SSGP_;cQ_$V<05=k5W-S3VC1fFAh^<mDv=H2Af
lMLX$?-7rP1_}M>(e(^t>l>D??k4Rc*!b;jI!)~XefwNASKmDw)`T2{=gLKpv9O(F^thmdGKLT}%LUet#Iw*^5`w3+BZ-#>!9R69
!xa!3T`#e3=3aBzq;%5*Bjwq+%!JzxOW{R81oP^>5CkO7f|8`Au=;U;aTs?deD8?2ypi3`inqJaaQ=b3rTs1pCuVv>q3K@yRIv}a
XOE{BC+pJm=WZ}Exs1xTo<j@XxKZ{${F!wl?e%~8>FDRb_2Kh{j}^Csg1~NFi+g{(m@G~gtloYCw!La+CpHK%es{yceCavZVC|19
b)S$jGz{8LCc&H!qU?$CQyKA=vw)Ii;bPfVYR>X$%(`Pa&~vN?ld|1}6EcGl5!nvm-7}DyaxXM^D>Jwz0admn5Y;(iU@$$0M7$_K
20pVPu3|2zY)vFjj)W1*utZq$B9UC0jtK8i6d3Ea5+#Gj<mSR-=;Z|j+Lxb`;^oR1Ki^IaB|5O{I!9*sK_u1J9m|}%Y(<RTsWG0<
Rl$8>342%bX5`U)mviyhM&vcS0XzNvO`0Z2(Pu=3P|E@xa@QsY&q{S<B<M<u#-3Ov<eU@fbN5CT2SwSIDQ)D^t_CoQTL|UJY2=Au
I@x)Jf})}rP~T}sFWaz`vDq~h%)asv+<%7T<F?R{l!`yaR6{&7(yrfmD4^yJj;uZgmGy7YxNp~S)?5Yb<2{760){zPU6ioEF;B$j
+ji3&(D`LGx?bj5aU^`ZbrCtwtspS96y_CG(zJgq?JO0|eUcspE4@6y|7j?kOl~6zo?6KGsvBIBw1mT5-b{?<0DAxM0lMz*3xee{
7~N|;2yKak$bwq*DcqZq7bt;YuYIr}$r2=f+cM8Mc_<-166E(dL(Alk7PsqUVQO+RYiQMNIz2v@*V(Mh8qA7>WaT@^uHS$um~<YN
e~*J0mloLl{2UQFZU?DdpCD172poF4K)KV7<Wq%c>82}4qR@#E8@l?x^+0_7@$2_5P5?gM`Yi;w|NMhgqvaXgd<;^Ij>Cb63y_xB
Yck*VD4aZ>1aA#{ITc@?6V)(tn09SC+&p*`)%d(3=~0K_Yl18&)fb_0*L0b{Rq-HEn2R63btFoX6PX`+EchLA3!NJ@g*b&C@}%fE
CC^%m->tMlg0&{(d1eviwW1KM$SsGc;xys~l7wSz2-0TyWZva7_;ZE;kkc9DqQ4)JGEu{#-(w)#X9sz>SOirM%_4oZTG;+WGbt;K
hWB^Fn6-|Vuyy`Xvaf3y^o2^|j4Lr@%8p}5|BoW9y7V3gyb&YowX-13H39CPJw`4*E5}fw%IwQlr~Dcs8N(R@<j%JPsGAcE-kTeV
r|>`M=v8Uxot=qFmaQd&udgFG?*b*CTERF;oXPdtk1lTg2MMo=1Y%+iJ3a>yo7xSK8|w!vUK^vYYqH4hiT3dAZaL~wx`!8vd7#A)
B5=dQ_3UGkr;$KhJLdE6y-7RZ9Y03bXFajp3!XM1aBOxi!L6r}s9qAi<IM{?X`Tl+*&q^2oX~-Q>4_j>j7iu#d5%%E9%yGA2leB!
Or}>qrF3c{tWZsbhemgaw%H&xkqUzyClcUM>NIpmb2=<d(gE|tXyC~`BLaVJv8R;nfbWOWp<u5LlJt0oyu;FH*G0V`BU;3@?43q?
__JVhQar$lCuG{DThzA;^Wn6}P1tDvfcOp~@RLh}aP1WEc$7e`y(~-??;Hp37q5isqo&N}wqi84{*2E*e*ON%fAw6{G6#sh5CHyP
ZxcJFl+rV_fTQd7fO!8^(lo&w4dyL^(*tTK(Wa2}S$wdV@s)z9{-JQjVTe3fz6>qjtpPvI$HMFnlFaJseyC~f20U+@G<h@aD=Axh
m2JEEI$A5U7*;%OBk|$hY}M75sr_AdDAl7{WL`X*;vD9oZ0ZU~8Js6d%RBMDBXThD`#-p#z7_}W=s+v%l1cYd9U^lm1NSy0!ykPU
((`c=x;>;x^eV>VxJ~jzXZA&~owJ3pweZEIe@<a%|Fy8%qn(qWe2Ki>#YNv=tHHSWU$9wo2###o4>OrmXn7Jx%0H&y<em~D{lyx+
f4!H9+g^;PWSvLryv{(eY%N*eXNK&KOoVv9k0{J<A!)C;fQ0^;1Je5o!NKb-k&?bat=je;B|M0NheJ(>3Ckpj5!R5h(jDIH6hoc2
Du~vq`5<@iA5_2eF}~F2g&0R$+~IFPy$NnaLah%+`FGLu8g$QpHo6|r)?huno}36VymazeZ;*19ilSQ`1X!-+w%q+c)k*eSMd%70
(d+)z#P!f+P8c%<G=ySci}4r2>ON!P_DdLQ_0wUK8jo}i#<N>oj>3f2Oqh9e0eXIQB6xmPfNJm4VD|7TnIw_NX_npu-a5Gu=Wd3U
{CJ7JZL*{n_(g!?L^tlO8!gb$Fb$UfIs+k^*T|95EVe`13=pZi0c$k-iPiXp&?&e9qV}ADVM?5ot;g8+^ABV)Hx$xuX)-xtr>U{^
j(q;{>-R7I%fI#?25|Y)$o)R9fxNWnW4El-1@q6rV7V8QEX8q@{!tcGl{%plIE{2gF5$RcF@~7E=^(%UJqiE$#$vLpHVjV622Pa-
lLso)6bEN~M{NdKvHm)_nCOJdvcgnvjOe4CBlFup&0<2oKTDVqJ@;E#nc>)J!}NqS5E#*OgZYi*wY)y!>p41q2f3BEiJ84VZ&c4s
AO1`RDtajPj&NAlK1^Qk`@%`PC`6v_P-FOdj<2_*Jc^N3q~@re6DTXdgG$GdXLTdd`&k7{!_iSa7jQ2bO%0VNd_Bi6m#<G=Jdi?<
4(N^QIYsrbQGLRXm+uD&I#+@wjXN@`=O+I+MhA`PImV<89*yWZfjf1`p+O$GE9yef{2355qUR2NO+<V>Cm`U@+5RV<%sJLDs^@}^
N5hT(TVFc1-jqszLHO9SwwFHf{0r^5D}sCPTncE5AA<aW4%mLAnRrA4I+#ZzhISb}|BBjlB=G4Lx--%ahR0%==|X?Yleg5+&%EfP
$uBQzo7U*@EhER9MP;Kg?DJS#{Lf$`>PRTJs=V;sk{#C6*cZ9b>X91(U3wA-*l)#=O09@47*Fp#?=Y(8cJqFtpb<UC+B22&;Y94e
dTu0sK7aVv<LkGC++X!SHwQCf{*OoX+XvGQHh0$qX1<6X&?EY-s@V@mE`CU)ru+ltToHJdtj$gio6dOEWRB{$&4OOk(;ae5@VtxA
dY0fPe|D24GIN-iFMcq_mmqCrh7Q;IA737oHWGnKE5zr6!1=eFpjaXD=)pARa#!U4`g==vF%q0}pEK6K8cq#B|EIr#u4kgL`b=lP
ApG_eW%ts9B0{Y8Z4ul@g0T?r;~=Ox+y;6_Gf}BBMgpMqzy6Sd-<aPY0z1P;G5`Gk{ts<d|2v+4|NZK>LSL`+T0b~6#d_7tcTKO`
)>-r0mw$c!@%;AXw`clDdp_C~%ozXw+7o$>^w0mb=kM)*+jH`9Vfb`-COc0+jZu`%gr*I*@TZd9#7T7yb46-9IIrwRbDj6WxL38r
*{71T?_D997tv`^S}j9nBu_@4e)b}bxtF2SER&c&i^2VR;?R>6g^x-0;p@&9QRk}^lBCs#FLgf0v5(HdKey$`>KTN3P&S>kMPKDi
htt$U$cI~3)tI#MdAJ}AA)mdQVdB73_BDSF$yhst7H!c6!^=Oh@M++fsxJWJU+FMod>YZ#-H#9C$6!;Jxp1mz8pE>p#{(fvXlFtu
q>5f9S00wKgG+?qaK8c=n5hsU2S3z1LmFB-Ga)HwWc)lV#A&JdgiO;y;fvx@G^4hb3{KVtu9OFOS3ja8F_%=&SAmnq<-pMBEe<iT
LQOX$@Q3%^lqUTFEgpV4I{tH$T7gG*jIQ@i9={wkZ)8Bwx{(a+Pzw9!xnp#S-y{~jdoFj1?|vd(E(WtT)4??LGMPR>2zMw=0u$X7
$T`_g{Nhe=!t=&~NPPxa$(Ix5-FG>1wtldGdm$Wpx(G$oe?vFFi-Pv&v+!(PCAl+A5G$`-2WB3{pq;e{&7SgnWc=sB0zc7_@xPn7
b;AzUbcliMjdVEmx{7>TaF^rPJRJ(HZh*f0BQj`c0EgD8L*<1u(Cj@xw!R9+TPr^z`KVL~bp1`L>MwD|*0Yc0VE^L3<Nqf$CD>&i
37Ru2$P&9}oISVXLBcW;(r`IBURTOtiz7IEZy)*=8bjDihB+NOwcy9sayVb{kpvum&(V)phEryhFvR*rEMwkqvS-QT9vLf=CZ0#8
FDb=3e)G|=Ul***Q)1qlCL*mT@g!D56pX{ONPcE6I;5ftB6&t2sgOt%T0%+orbO5%dzut+=9A9hldx01mBjw(Cn;x-ppq>BRPPX}
TrH2c{n|#{-nZZ|Cr9S9Pbzg{B>x&}w<KBJYK)xHbeI>|%T`_Lh^XK@oRd8Vk=@NEd?4{BnOq=APt7wzVY_vR!PQH6%^62VekA|G
Blq7M*`?&IqBl~Em8i#W+DOl29%u<J1V87~MCtuGQog_f6rRVxq)J;_kK@P`u%^Pj@lEJ^^$?nT*_UQ-I)`boD%dpZGn7B!q6fW?
aL|-vaG4rLNn38<dd*2Vf8h}B>=@>hXNqF!3)Z9g*P{Mhu=8S#`Uz5VBca^41bMfW69cLkj^DpRM=Y+Twb@Zz!<!M1spSDhS)st&
(ni!{r=uDxH_+p;z%P6q(|hDGdZY9RDIMAjCl&RW@ZW4O8_B;MA2uSk-FC{{xd;Tj_JCx#HK=4;GtZ5)5Ty|buN7TEdx<dBd{%~^
@3ThoeR?F{=Z)n1telicIKKWVO1(LoSy7V;CC_4Dzg{aG4j<84rxyXa{SkbE3m}c|g8OPqi0+3XWRh5o^uUSP_oEfY{1SZb@$2_5
P5?fxdJ+Qdv%aBjH92O%@dGgbR}iS*u}5>9UlE(wL$HmUh8=-zoChz5NLr{7RNYXAoG;-hOZFw%wdVk+B+5dMP!$rNrptt#jDwS&
xw!I=J^2zW#tdykP`8<b@TIL_9Ql!iCDQ1DktMmltQHLo`jV_xb>z$BAxE1;Kt)N!=%_Q1e|Q`o`UjHlf$`Weih@2Kn>5H&5kr|$
O61i}xIA!$7<;8!Y)rBxzgl-=y%aM>Y^eYo(vD>UtmTN}?1{|#Mt~CuLO5JNhV*QcVXvJq0emtBameCS(z;+6n#(rBvBxZ;yXpp>
>}1a@`CVzDTN2BJy|N)czEH>`;{$s5`3BiEE(~;HG$8$f3cjUwiX<$PhQmxac)n1id8_o9fh8}I+`>V0^^Fr;s`>~G%jJlbNgN0i
Uxw*!r_fpP-GsMh6Z|-O0tNoMgIB|2%J)tOE)==U$y@i6O643L9si!tP0%7FKk8R$&j^Fexpn{%mr3UY3kcz5)B7&B(jt{dxyz@u
qPSFm;INZ$cvBM*()Fa&3|U}1unLTiSupLaa5U5*3bkjVq3F?gW`%$-gfWq@D#-&BzYI}T3hQ8;ge`b|-VggWNHg05J1ENWC`1TE
!mG9ciZwEOe(#VT;op)G{;7}fFNu!K4uacRyFouwlv#*hAv$9P4EWvv#n|h_u+$!mTy8`72rsG9GhlMwiO5&JK>2DD;c~JqBd;6!
KR*tifBgFWi~o*)lI8&*{@Drkw0$H4Ce29AZzK3h&4afQ_sN7l5s2Eg4gBl8DIx7vGO=+BnsnU^8pGy6vtJ)s`bi3`gcLwZZ3!H)
nZkVAr3)LQBQS6#lhr{JnBmC<=$4$k$xfsW89SDd2+1cL*-uBX;hNW!#-}bEvO*l0r39j|kl)mYC-GSN;tc#eZx;$&Y>k}?m5J@I
P_*P?HqJV96@PZgvCwd|M_H8wHw?;izJHg)?%pTyl1I8E=U1Y6hV>TWqpFREq{ox3PfIA-OZL=U#qZRW6%}k5y>Jf4z0$%@vK&Wo
A0Wd5M=X6$7zduJv?#U9<m3<is<#=r&ebdVNRlgve))+K-OWKbMauvM<*Y|@EOme(8%VNs64mlxH8t+rWr~bj4*C~eIo87&sPFwP
^mb}0)iv*g#Wq_t<S053DMsaRp2*JQc=&NR$IKkrA5Cp>LDUJvk2m|sMznd*XVl*`=69;PQ-U{-;PK+cAX`@f3FkL54W6N>tIh$v
4~<6ZI2SixolO~Slt%k3W~22Z@qAwXoQlrLrHUn&pc6u-#5Jyaw7jKj?aWpc1es`#l*f^ogvwbnkaDjlX;;2StyL690!L?{Dj)m#
@3u`s14q-)i=Kt3ezP4X+qIJ7y4*ntcSJ#KWhr_AvD7ZVW7GksxfXRiYcep>KK$~>=F<PhKgOqq`>W8qYEg5^fdzzJQH(x(cR}3c
dG!Z7da&;;4|JA3hBnN$=H%wp;8aV3;?9fF{-1(rjhP>DpVl+%_T@Od5l$q^m!@%U*-W6<%FO}YKyi|}_cdv>dyk!cE`X)`3Fx`M
pR;5p2g^@b#MBF~giqa3ARih60VnQ~mUCN(p6?;@?X)Y%JzWa&8Zq$3rJV}bt0f^KUl8-t9Zs}Gz<`|$^Db5oIIb>0rlgZ;!TaIh
@#DBCL6go^e2)h<3PRvTD|&<VYIrsr4tpw=;;KKT5G$|`#HBY7)kASOz3U3foWB`<{76A<J#$DzW;42{a~X1UlsVbe21NY^4b>lP
q5sNBG&p`HvwUF-F)TX*W$zzb#M&D&ojnq$?BGeTHWFoyi%Wy5)+UfH_l5;0Um=rw%SZhWR$b?yP3o`TOzBAu9?l<6UlrFT@wGp&
#;q>M>RQfHpYf60QuAh3V0-i|pd4<Oy}=@!eth?lF_F|50$qD?+-3cNyxdd5Y22R&$yz$3_32Ig`Jn_V8pnmhOV5}(D%PNxKLWA%
+k0RVCqw=?O(tJNCqZEA8|bcEihd;Zq5;#NBtTKza!o@kvn+tkbgyj0T0u2X6`)P3qHp5L<-e$luUnzwRRNKb_C#xp>re^$0jnBs
kPk0A@J_=txV9q^_X&8T^F6|&T;lub#yB<RuN&jjGO`Q5$WDWp>GR35_DN)Qh&A3QUkrCnEF!BzCy}MHk;sTqK^yGmlC(SSr1Vw;
)=|y{i#$o<d}lmqwJ5{Q0WEOoR4d-x=tDkj5XHwgYyjI`Y*b<P77406qMqEC3dKhdsSI=`*Omlg<!_<1OZHr5YEcY1(;`hRk|;-;
BDsW7aHA%EqHt&H8S*u94j#__hC8}1azsUR(6rX&XveKSvNeAPN9fE2wr;c>peqtg;)i$ClRgPhNPmvQPCNs{X^|EVGIdx$WDBS|
cq8?=BudcWZvDEWo}@f|kgED}lbwG;6HctHz{iH(;MsKwOs{1uR{mtlL<xv;Vx<lvIA0ErY~@JX#T>LQ&4*UGx0im*cILhs`V5;U
j|byv1E_W+e@;CokDBjkm@9p$K&AgAGe=T`DbJEJbX{OP1YZ$nW)^f)4}5}9lM4aX=GEq*)f*vBK?oV&e22vKgPE#}Vw_diJ<wD3
WLPGN&}3R2$?&@9fo--dxt|MpA3r{)slDE)Yp?>mHi|Pxcp=E8MH>D{<snhwbfU%{x&IFMS{#d)rgQ6Km_2s=9K)*u?ES9x=<M@g
=27Ju81qZ=`=0NY{1^Z2e`lHP$Zo9ztY7nz+!mURc6u43kWDYZB7O(Cy>uRIu4qJt{l3tC<`CJo%Y`cQzDns7dxF863bHkE8mjKi
hL{uq+PPnmS+nmnYAp7}=x{ORtg(^Ye)k2@<MbHargGrsB#!zs)ef&APYr${jlcxrcJeAZ(KCg)ntT~NR&kh|)0e3Qw!L_WrGZj)
jY+m<u!X0k9=GQ0dHT=O?cBni3A93?9r1ke6-jBwk?X<fqx|OkKl#7>^2hw3WA*FNUrQ=K=A#9>H<RH4VYHB}CifyXLYQI`L6^!<
&D~t0!F7PoJ_*!}6$DSXE{L|y6~%fhHbbhU^62vwVFhFQy>8T~pS1p42-NR!1n(d5B<E!aNvbV@)nThyh57p2J}(dE?XrVNRPh?z
FvuZd_Bv!;xi*xCcd^u}8@bgDirgb6!jNyX1mspG5J5>tGUituyFdTMf8!rYk4D+YmEl9qL9*qFA#wFjL~qgr!C_?<c{<OHC?p?5
`^0vU8lEp_@@h#U=l6l~UNE9Vn{vq^g;j*#{-^iYVcnqaQGaXRU_3lv637>`LJ(OQ1}k<O(2o>TnV;*EnPG2tS|_;+-G8&1FsC2j
EfU|5wQB=?^_&cMYUh1s!nZ+sUS&Ke&R<I;L<LDojt}ttvtzOI%OCU8^5f^@=ei?ffmArz`S=%p77+wnd{#jDus(Shi*eD@izE7%
JEHfjh|Fsd;^6iT2|6vr7rYnIFYn%^dR&C*^=kv^*T-APd|^qlaNk*2HQs>H__ToR2^|LQSr;IKl||+UCXqjXPQo*i2?|Gzv4#I4
dRBA~b=~X_#C;ye?8xV0wf8d2#=D#8<gNj-(OiHTF4#)y$`PChZ6t?R`;(tq0azWz!%dNWl*X!?<YjObT;`pn^*v^y8m%%itA>jg
2uH!)J7-D%oCvs|XN>#<j>FJ68JN(25wx4P!+QfG5KuJ6*TQ#_<N0F1_Ybd~+d}?v=^;&OiKs!z46=IKnTD08m~az+CS=!7y4?5x
sl0ZOIO&(-Eq3t`&HGNW<4ni~<PDP^UVx$t_wiEu3PL+fgr<$LFx;nZKE=PqJTX@SjEa}SfrL6z&s8T99eVIAGZXe!Yol_5I3)Gi
6W&SWLH(RW?#vnX+^pp7V0`En-8eEoI`3{H3(eP}inx_9Ww@E7NuR=@p_@pgXg&D(9AUx?uMvZ9#?0$&+UU2zCF1;KDVbXqO7haS
(!TYC^v$Ux54TN0+fr;{`KlW7JL3jvpQcYNAIyeLdm@SPregBqLkV(~tfu()Pv7%vW)_DwjrynOd}}008UlEc(+2WN<2V*lDrRyY
>(eAKo#`6Uu=Yv&$n=?o=uMFV@rhT#O>!|@RmCtm^@9ty!cK}&SlUWtZ@l2l@mNnDhsTcQ7loLy=;-<DS3aQol$xLIK~G^?iPJM*
T>q_uo~{_hdh{%o>+j-8TFqY|ouX_w8Y0A8*cQg&`yqaAzF}##dR7BY73T7J%=bV4cm4KX{P%t=>ikJM_lHng;RZ~n<|~Yb2gzA^
6;!-KjyZFMhmS-lF+I%`DNOiCn!LMk(3?8cDd9+)JT*al|Mc|$Ri@{RK2ZD4V0Lyi)n+b-f8PkB>tuu&?Sn$xr{^lzylXVfuVLXG
2hWf_>ZiF+9{14CLZ@<d4Z6vdPby4muO(zJ_u=d@GQ|84`TlJFFTZ?#ynpfktv65TC9ysZ(A%6tRqi^5j%It2pSqqP@g$eh>?uYq
Dr$_X#B+S!1c>ZgUl2G^L9+Wq>3~|7QGfS3ohD9EY84WE<wQ*T-w^R0bGm$iD{Wv<&b%{sV`|c#BHvk4fG!?SB<jE5jI?SxFF%uh
^Dc<{ZPy{LX)BjgWqu!B3%HG2O0N=roP7WISo4ng$;aZImTSWCx$ld_ri5TwXd;QVz0@}8d`d6s1uix1C1lSfBCySi_z7);m5deP
_rF%k7HF24IqE+jm@tX9@E8Y6W%Y=He>t9K@q`xK&_lCAhnNitCd}sOCRp-38&usRiQI`_IDU}_t98O4Y<f1G`}Fk*B5d9ZGhfSt
;p>?s<CYE{^S6)1`!D_*?<Ex;<jl%IUv`O-$?xvqaayJD)%q?9w7i7{nuN%NlN;b$n+w_e*%X|NWJl+dI{3RE6yG23v}hcO;I2iJ
PqmVHNmWEYY${#8aRMuNZVGpn&M7j@F9@Bw<OK@iugJ?L73{NBoR^q?k~MM7oQ6=YEVnn*k+Jwczx|Sp%SYRn@4x>qfB)jY@&0)H
hs6Czte;simznQ0p6Js<q-J(Kb#{cm`Fn5Rs4H^J%<D_Y3hoE8#Asmj{(2NEPBY`Q8NPpi`zl*FvnrSp-_=UqlX`gYpc<7dkY{=K
?&b2r&V#a|1Pb)L0=wv1;@WGDs%%nVO{h3)#Q}ZZ)NW1I*Zg-#>~#($>)t_T&##2B{Q>x)^2`4hCjcM&uDd`f+*w!O@velNnHmF~
<r`7zWdU^W<xY}svl5cWEx~5~H%VZ#I=OP@$|!#~-BQ80`maAa;GrSx`E5fI=A9$cgKfY?PKyry%my3fGmKA=6RmG61$#8&P*<}t
`D`Ew5wnlcTe^!FbuDjh`IBIJ(+WMvT;7O(S)`Hp!(E8)zaDE^e)(g5Y<|3ayf{t*&gIM{`+jUC(aQ3$^Vv9f)U}F)XIPU^+g)&c
emkddN)#!zEyv@3b4J_uslGkU_463@Z#!q5f`mAr=k+%e#!w3)Pn>|}r|00S*DtcwItD36?}sm<26WsO7IW&&J2dA1=EuW7|6lyK
zr(lsLzL_!I`@(aGj47<GN_ym3&I8Ik5vjxv7|Z#^OlU{)_QOvxRBI}AEWr=)yysHX$daDeE)d8>>YGZT@VshEvLCHm+(X1^PrNY
$a1_h1KcA;xYw0GAljiCjE)9TE7LPc#}5gR67XT&zU|C%N!-g_9{(C0+&d0BOq}S0cWUr|{ptLe|G#)Hcz&1wClyrT{XeGkVC-!6
a^^537n;G=MS}EcMOAdQ`7?EDelA%SWI@Mj*Z@D?OzAH$F7M%}zuoXcG34HR1v*uAXz?sAp6|?~FWr`)8~+%A^V5~wBb}a5nl~M?
e@{mzjO&Sp+Y(lZ$9UH3qZV|}=?mQMnQ8DQ`aUSKFCfDvHS%BoJU`wsJl4Lvo^Y5E`Wj{^*P-AqkMWzL81T+10a?pv)OJxH?=g{v
ipgFO^SG0J;4E*HpYGyfc(&Q)QUCp&6NjMdRx?sa>%wm9r8&W;Mzk(crw2o4GVl6Bz;uf%7+txB)<18?3fm8(ciK`cBh3^t?m`uF
eYquxKr7+o%SM#{y$9=GXk?H1`^Px?Fa8^^4Qznq?c!*{={xwW^KqOu{UA8G8=&d#7x46Uahy_e09K_OBlcb_I1%56N5&6G%*TYg
FbMPaTgcWMz^AqhaTG15!pTjiC`-F&(&%#&JC#S#r;e{;;M)wWT${uxA8bc~?%(mZ(`HQbbws#Po%D?)bLK|)GaR3p#|GOO9HR}i
xxjxu{PM^4cNmLTbnPqrt^5f`xxS}fWf`Hm-AeJkK`lJ#{tMi&Rt-&Xu;)CeoI}zsi!pxZMMuZi*EIn2^S^#}J`Tm{P;p*s)X&bp
PKsp(*jVvK{p|ez&7BdLyHcZmcK-iL`a6IXc-4aMXP-W`ldPHg4%9-&F?>He|M&u}Nwh4^ApHGW_}GV%r(+hzjPBRMKcBy!!kE9F
KmPv3fBo)KPKHe6k$iCOQyBFNSIpL6B+6PKZqcVvzwm(?bH;M27mAR1H|iI*>y%*x7KK9e`9H*Dr!$1w4UvqG5fHTdufMm?Y&v5g
xe0&snZabGPJ*R!?octq3T9PlGm7*Ll&>uU#{UGsvTcoIuW=zHUX29dY!P_Oyr)cOUI3l!1Mou29S%4=B`LYlNO|W;h}yXW)^=7?
-4Rky_BIj%y4&F!<dCcmOIV)q8XlvIa6_>ZDmQtOc*}Z(vf7bt;%ze9s1e5Yi{RIvzhA_^I05*$a$*R?6D45T7n5I#UNCOsQP5H-
M%Ucx$zvsd==&85iEWM?&uIl@k%m5K-_`_^crG%!e2g@Y+W}trvT&m66B2jHC0iav!I{ix+_H@#d(~Zusf8uH_}EUzdlt~`M!{T@
sl}k6dInn9N_32c9rvM5JSe>$q$8Ye(HaIKwCBDZ^sl5LTEB^A;diIFPYxa;`IGcnF-`8QQyb^egGPDu*>gp7%OeR^cxD0jhWkf)
&qkW|8I)qVPwio%64V&pm96xJA{CZNQxdmMsELg2@4&A=e}9L6aRTu1hJk!qF|?2_sy)Hw2u}pJeQC5{OdZX1hHy(r9E|72(?=UU
;D@_4cdFhCRFa3_9_0<e*#^vxj&IaIU2|Z|n{e34o50YmD#*q4CiP?HGII9U1m@kPYaEj@Q|Ozs9_AQLU@q-cMXf?&&}a}2H$>V=
%kD~qhoXSBE*V@G*&=CkF}U5S0)B(1z@f8<oFT;=x1XEg*V`<Ze9RfOei=f2JLbaj<F~;(YLHAWwgS&R=5Uyo2tS0~N#0fb|Ju6}
Fe!?&U8Q0KH7Z^hL`FmfvLc58L3esrJRmAwAVx&eyVJWf?(EDmGrP-r#DjQ%(Fn#90xBMfXFSlv;LdQUAzn#LJWwK05-&_N5H%+L
`M;{}>6zJ`p04U+X1i;i_jzDvrl<P*-m3b(s<&#YyVtb+KKS+Q71D!~H>W4Pymxo@JPYDKInN^ZTJ6tYUvaY3yiZbE{cbwF^W)2F
>qC>Jf4q04bT3+$UcB}2;JLFWN`HU<^V+-KT%LaT@=I$UdG&1RscWy1x<-DMUbAXjE#7in@RQJK=^>AvmY#9g=<bb!_ozSM_H*j~
`T7}a-~M1>opjM8=_w^99k%hz%(9KQ2D9f|5PL{G$h}tW83XzKTl?%Py*~b!%v;ah8oZ+49BI+$e$tm8PR{f@`-R}MHMQvje>ymQ
>bQQHN4BpGj@o}i?aY(!41V(IZ`WMD>#Vv{?${RG_}LxOr%U$BOj@~2KR<)qkHnkY>m?F-9X|7(;KJh@q|KuTWWGo&lx~wQ4&HUl
`BLJ8qcby7DJhAjrr&&QX!o`u2WP%m`keIHrPtRF`RM+-$CC@|-oJX6`hVQ9NLo;Tr1Z+*TWha8b%}mH2lWTy*`pWS6x?HDOLzb8
O-<kZ;qlU(4by|e7LM$Gy>@x})jeCJv1feQeaqZa(>LF7W%t};YxMIxh`l8K<zB1&OkX=)8gl4lX?yDtnL!tH24_Lcx#*Y2NpGAz
G4t)^3xdnK4@p0?!-46SesoY~!=Qdr_B;^%_k%Nbk^b=RGr{A>T$NsZ!s70|?mt1=cjlVl5&iB=|L~Kix;Nc$Q2LbBUw2RY&w1&=
1BOYv<E?dv|NHv7$T?HjzBXZ2{iM#@>bGBcV*QQpZmnDP&eSyzJbYpOpFit=+_sgY*VRlszb<<o3bCJ@hmw1}L?W;6J@=^kq31W(
ZQJ3rwfAkgukPmEzFB|q$j9n7-4tBA<*hAsQ@+|zch!Vd!4Dtlzcx`Dt(!P&uoS%dn&82Ur({+JpAX(WagdZ*dYJU-w1Ju7UDKra
{SS5ze7QC~e9wWI7h<!5TV{4jGZw!f&0PI>`q&Fjl2*>$DqXnf9_ih&FG*j1Ff%=K?5~46t$#82`0FQU&NwSAWzTD&>qQ55<-J}a
k=FwrxI)^r?ieZZ)qu?Ar-w>U-q<Cj?%5nXbj9D&dv#Bi>Ylz<nlg7#?JweQrw^L;Wbpa9HPXCQJ4%y3dOv+&=2Yp%6?;oJbc~Ri
Rt(FmyQWRLf5)ZWr+mI!dfZt9GIz=Y_48QB{qxUfA@?V*7oBmAw5;||(oJ)=rWbrXNjj-klKQXTBpthC&&-bxn<{<2@s;4H7iM?A
dD*Jk^R`V)=bv9j$}D_6M*5(Au~grDxwPVyE-8823F&JW-7EEP+9K_gI$G)&I63{qoD-#ui=TMrx+A}mHhuD%e*PKFqmWN?ua`*V
^&^9tg3`{{2X`I5XJ-0iS4%HlyqC1@!e@gAkNRKwvc$R47jL}Nee>3d>Hj^nKD~YUD*b#8QeOV~9OQNOe2(n+gXG)X^-H9}>z7FR
=Xqq?_fwN5N!!ocO?rFDd+F4pM@!-HgQbrT87|FuZAfOXrPJX%w{?%0c}RNap*v>g-L<>)`2ls(+5cP`{Mmokr$_$hM5*Pmq0)i>
S`*w*|JU@y39@wll-1n}l1tNH?vqY$|7de?eK;(=`047^k2bxSzU-16q~Q-9BaPYb@M9Nzy?^HYzXzoA);#}A&4(+yho1b$^k0%Q
!A@*|9V&z!8L<<fA7E#SZ=hXJe>4E?3fPTecLRJA?E%;m?FAT!_D1^v_66*xVSh9Ta6kdRg$APo(GU#>p`j>%4o1T?9MTKJnQ>?@
9A<#SO)x^oNWducZHgMe5jsW}!I6M5fUz3Jq47G70(=Ke$iqa6qaDGd9+=z%$MnFlfLatp5~@S>=s3U>bUZo%orq3CQvuV^chSk{
lsufOVLCcZ$LZ({z?tYQG=pL$#o1^UItTDQbS|2W&db9b9p|IDI=+u&Km%$-Aqs_}2{i-4C<3?uwV)_!MKKfyw4r$@fs%PhX=q0s
Iy%vOKo`0YT|{v)#U<zmfJ@P3fXmSpXaV{mx)NQ5t_EC#7NSMy+C2P7!*%F-9Y01l02ZSq=thd4P}~H#8Qp?zMYo~b(NeSw@KdxL
tw49=;Z6;Ap_MxBM)v^jMfahfQT&|Ze)Is~LG%!M7(If1fgVMVp~nGFpjGHe^i&>xspD7ZX&t{ts{zlTZj`3TP^>{~0qf9u^elP~
J&%5aHlW`EUO+FRm(a_3ctykS(C>Bp0lf<NBl;71jpB9m26_{)5xs@pMw>MJS;sqQGx`g97x12rE$FZ4Z-DpF2k1kJk0?GyTLGV-
zoUPkPxJ7Zj(?(UXgm5B;By^c0KP>327HD7gZ@kLHHFjV{U7=t0AY-Gz&qw)CmsFp&iEU67eId<0|2|?-2l7eZ{j^D_N3Sg4+QLu
_rd$({WR>aV-P+7e+v%=9H?UmJ_rv51n|KW!zf58`)c1U{KgQtHh1MAcsSrtd>B3)kI2JF9i#BKaSc8KFj~ivfH8P1U>qKgkD~Yv
#RNPNa5SETC*x!CaIB769K;f?1Jvs{4lo5D4>$pzh)<%JN-+(87jQB@1)qwi=ixLRr{gp5nfNTg3>`B8XX9CbbMW`@xfHW0&cky6
=i|Bf`&ib|pra9ou!5Ta%{sz30=NLT;3!2ajsfDh4bQ`gJS26ba69h6oq+i|x&RmAivSnnOYjdUE~U5(a5=sLFTg+4a3#J9UyZK;
EYz_Ga4r53;5vLg{xQW36pQf^d?Vl|fSd5m_!f#=4c@;E-;S5!Wq_Xomg5!p4vIVTaF>pi_-=d;z87$xj-LU3j_(INK=B}c2tN#X
1n>*|D1Hp^IDP`J!cS7<-YdtuPvKwUUjd#5{2H&u&rqoE_I{`Mb!_i;<223y)&SPxb$C6+vpSx`&jWsgH{jn=yg>1yj+gMufLHME
@b4-9K=G=MKjJ?DUc;~BHz?kuDE;|Hz+3ojyosXstL)#oceDTh8NUPAjQ@h)rFf5`_`6&1U-924-p3!{4=HkgeMIpw#nxW9XxO}V
C7FuEV`Jyav1F%`7&bXD`#Yn@)C7h#C*+V48a4<1lv61sMy{Hh49jf_x#lQ(O-H=FG2H8-HaQ`;Dk&wAG`q4Xo@i~4%H*=KrLIdT
$w;VOj+&K6Y>vR+rZ)~L9g#*;N8qN)T&1Z=X;e!bU*g($hmvTD#yg8&r^tzD*W9+K+^Dp|7sy2u3@(xz8`~3dV^_|&yqbv0DaEW9
dQHhvvXwqASKFP52yume9E!I$L``p_T~+c%P;W6MRajDQa<r@ROB!cn^7!m!5rtOCB;yMca;zm1YtC7pz3P(LvxlX^N}xlI!o>kO
p#<a*d=lu4q{8v`R6ve(1@xL72H%_&R^XygJV3q%cSuCY_hO+yi_(=0z;#L@&=qe_1i+Q{Xi9?bq!R54*fV=rV_1&GlxQ*#jmKM{
*g*CTwP1K7lBDI*z7>c!sU@|_Z8h{3o#c`v*cA;0BB?-wGC43}N=;zO$Ur<17%_F!teOD)GqT{GiFjv{eB2n1wztNTq|kUw$=+GF
M3EcAfjHbdL2Q{C?}WR8>uvF5gm|6|gk{w<FeY0@q*ZQKq`>KkNGz2zo8DrcN(q<<{aPU(MiPOxL_E~qm>QjLUM~ho6+j?JMcSef
sE1g4YXdOa(53yQGo@0LwMr|R+**!lQ~)icRGD%_cmdl}iOBo{dZ^irU?VN3HK{~9w01x~=~N=k;S{Z&JTKc@sgGGU<Y+wBtP$7*
^^y#PBGAH<gtp00XA$)SQhc`Z8kE3TBQwaoLy?XMX@%gnN}WbSB$iAma)=byCMT27q`|#pyeZWx&#%0ZaL>MAp?b4GqMfvM2*vq5
wUQ>#?xNqXK~6P>-8YBy)8giIhT~CsANP&u9VSU}q<!QXM_#Dt3bZOpO7H2RxY{`b+7KZix3xvP0{KLz;)Znq5tUp|Vo9o#B>MdD
mI7Cj>J75jCsV}ANG$)3hJ`oA$@k@^l*Xx=Mr>NH<swQ?-laB5l_AVGA5q|8l6<>o@$R+)Wqup9Mo6S`R1F}pc&ca+DSIR%h9n#1
D2xc;*2i_JiMAKds;z<Cm$O-!j0g%_O!mtpQ4zX}+#PPGwV$R$yp?`gi}ECPX7g?t4eAxxX@999g9m*y6iCG5sY=+CHzZJtqH!Wu
znaaJqzjsGSdKRJsL8@19%-CfrAHFU6uIl^UBGRuCNOFgVfx7IcxnoHW9*URsEPE&2zWJebn%7+Q7#d0kI`C-Lp7<vy~mI#JGi9Z
Al-jTpf)h>D9Nx$8LXVI55n?>UX=CRr44Fva*Pfji#T7h`RBrCUMMO{B}QUx?UWX^^Ji0#42H!zV7yFvU=86i2|h+(sHrj-t4zS4
4Ngs(8qrPdu|{HJLGEl&2(9@;SGCz?FHRaH5Y;wlJ;WEI+lS>2ZDgDvQ8*cCrjw$x)D|J@aZ8_9bZQMR8fj5zuqI=HE*ezYW7?ag
I~Sp&QBA5OZ}&1DyltcNHnnIPtKbEUGkTRv(ntPy0H%dWuvo3d88R3{hD$JG%F8#|l%i$j-0X`IoUKsOLevSL+D3XXSag;H*ONJn
K|m`sPOZWSbZ~7L*CfL@TMZzsN^3mPB?V@H^I#W{pNc0M!=q&=p;;L*VdUtJh|)P?Y)xQXO<?@U8gfM&+&B@?MmoTu5{(u_mc03J
UpAA}5uM;_jb5fzoXu7Z3YmUX)<UpHw~kn<HW+F%`KX3u4V7U!Rf4gNQVBDuLFD5+nIPL^XrCvMycrq+)o*BLoEFOtwh|#IoA%45
DAh{9BbWkCr3KC^=m<%|L$2&>3xlge@lG`$Y8KR}YD7{S?`3P+@}1SDLBc1AAD!|17*9)`E`w?FY630v%N>L$s=hSFLrOLX<b6lI
Eggo^$|Zxig7B_=*bWV^*NiN`oTQQ<k^`w&HHOPEEeu7Ka@tj(XKDI}mLO9}CE8SOTl6?tX+!d2VI@t`>ZV2`hTKavte}6AR#VpI
+#}~h<cLLyWC~o-VUs#CA)`Y&%!{P79-N=Tl@5})dz3>&$-?)w=^oWlYScVW20|ooh82>I<i?hQs1}PCDKuAeWwOGMAyQ0?j3OGK
V#4uwsIM4BLNOf$Wo6?s8m8J2Xi_@WhTaI%niQR0sG^Zpa2YL1(GEbmf07g>N8vg-lq?XEXfEqDG^IV0n4VM13+n*J&#m!DsA7^#
uZcwf3<*0tXV6MMQ#oa(Qzg?}Pba%dqBWb;bGMiQmyo};n4_=X00D%wBq^8D2(d6)LuYfjciN-MXydpGHI%Q<IqR01S_<6Bo7(jn
vFL7Q=dC6E>@{$PA#$(VImKR+98H>4SC2_-jzk#g8uq3JCDp0GIPV;l$Z&SrB?V~0qun7IiRp`HS$QEI%Z@u+&DWnaIRLzhDzRn=
5Zb8R&ivD;8L9eXqE(JY3Z^LKB%weH$r)3s?N!Fe!iH2}Y~_s7`cWUTrf6RyU!b##wnY2_MelC8WnTSl15*o{a&A#LtMaHlSzX}D
xvuA<f;F#fGRiJ(Lx)h>3Kt3r6Lzzb(iVB6GM)a)dV#t1meXQ+8k}BqNNH1wXlcEgQNFrNy06|Lj2B%(arM$%-6dg`A5+WZUt+Gw
6~nPI;QZ(yP);$EjSjAL39%UASQQboshF?HxWJ1$%RHO`#B4>#6~DO_nfM**y&mP37mh4(@itt8#T6HPbZ5PW#nqBaFfMrN=Bf^d
>$VqwTnkg>U94fG%i{8rSS0Z;eu>48#ici~Na9_Ma)F(4uI2EBYu2?EF-T!p3lp(*7%IZ91rkS8d6wGd)T7-PzS)zw8GSX~8z4>x
H(6P6vx=Qqtl{+5XbHq;ZgOh-t_7}gYvGpLeJ?HFZ<JX2{Z4U>y6E;@kE@L~>G7$^VS|;b{^1mpRcXY2{}fp@u|Zu`P_f6Km|Bbd
tRa>RV>7l1q0l(iraUU%*lZ(y(RFOlAc*8+v!VD$4YEmu4}>B|Vur99lA|5T$MRCC!&i##)GGWbwP$rBR=)+<+sWMoe7&!en+*~6
bXsmA{@KsT6EOPxUQSMDytR*$KeYR6NrbDjdUp@2xtrBR3}&hXU!`E{GGZ=6m~$ieI)gbuqAesahh|Y$3fSU{&zAytTZQMeezscn
zL;<Br|;EzwyO4n9M9&dr}cK8ek-7$Zl$e@rkEEwD_l7B+=K&Bm2}poA)czv%8alIJ8#qRx!TSUV7#fkvpMDi6`nao2%yNbbZ(!i
^CeyO-H$N%D5x%0SfZ`EaKYKls*4!rJXIGoILN9lZZL#(p%*$z#v>6IJs4YyKNdhr*1k^{LkxWub77=p6Y%XKNlCB$w_w81&#Q|k
-2K6y3n>gwITdH=fRha0FBsV6!xt*Jg&xwEwQp<gct-KI(quiU?Q%KlCq<Xp@v4r?L6*4cEmubpPP1iZM_i?rnIeJoS>7NmfGW!s
XZ)+hT5K6!Qee4i+S9r#v!{MmTe+&+;~FcMuU=JFE%aZp^i&%y-v8Ut^XJ*B9%#DzTz{HiDne8%YIC+Ys><~c?aI7cu9QdYg0P33
<Pv)Q;3vmEZ$DM5xn9lht(%*&%{r!;4sFF73tOxi%<Qc%TeQu=4b!Gg$3Qpcx7?*Izs3%f)Pwo$FV_a%;ttu?d98Np%4`NKPJ%`K
)(@`p>#~0E+M?d-2iJLZRDPc;u~DmJaAVa+z3eK3?&+VJG}JS#c2H+Fj2hPrr%q{M5aG=B&*C1K>W^OUI3~KHjp}fEucEOJMtY$q
jOWw=t#<Rir)rt#dtPu<ncoH<K?{+iIeD(wnbkf$Ny3u<{@w~|uSxiIL#Q*X_+neA<v!DwH;3AB$}?L;ZALra9Ef1OGkbEwtOa-d
v~8Bt{p#jfZpy^nLTjOG3Ad4!lOu7r({d6e(56~zAzXm1wHD%!e>d3LY9(IUW^19=J-ykM(_cStxwTOB9^ZIt!DFv(zqQ=2#oB~x
yASwyD{e7yo^e|5itOV44k=@gZO`Q0VWh$jqVLI)#mT!6-0;uWg`maa6kP~zcxUDAkW!(?h8sj+)`_^UxnP)k``Z5=D;Y4#ibcD~
dPa(-d2P^27PIImCz5iHk!gjWD;)~NhaT3!)ji(V#((tStQwjGh>u|s;=&3^k#b`TPo#*&i`>)g#?Uuhm&wXmYdjKC%}UZm%pMDi
?)dNgNZ)ceG*q12%#$`ZOO_6A+Q)uzhf_0iY5rt$b7-kfXd;vOJ{_AVV=h;yV>>iUJ82|_`NKO-{mac*)W@_Q6Uob8Ot5Xq^tlkm
Lqb&>vq)T3F5~WO;wor7OjSiSF1ke2*(?Njk)$`?xFmoY$3uyz0v!)W{@3jIT8y7%JnPZclgb`%^z@$C$Lpa#^gq51Er2A*+YJ1o
67u@(dEwAne-~6swAU+qE-y0wyjhg3c5FOUMMmq~Rdq%yy{@`hkCCjZ+Q`e8&>Q=>;=PdD{n%raNSgrJSP_0}ARA2rZ5U*2H$rS9
v=V&1y}6J*n0k22A-j`4+la{8xkcKZ$le%yw`q~xb^mN-<n8;SZ*a8QJw(wZ86R6Biag0hM^&Y?O<`56w9yr-nk64+Rq4_qaY8GY
R#JkHLMC_o5=qbGB1d>xlZ!2Z)J@J-B!tLmBR+du>*S8N9+o`0ef630$=UHm5<t0|hJVCBi@id0O^};5v9~Oie)b5XGU&v!L@KdQ
k;Qr2I-n!u^pU+#EQDE9{Y0aQU*i*vA&ZKhXf*NacaHE=;q`Eiz|E@Gi9!p5HYW-dmXtV0$f@l1ITmhAbT>g*U{To|p`s!?2l=C@
p{C|w(sg_%9cxr9uAuqBGfutCndzM48w1%otcf}%Qkpl}6X<L;ySN>W)n6m+&v%Y;Dt!)yFb^qKCc2)dNilnFF0*b|;yJiwI-1bj
4F?psQf^l6P&0GaEo*6Bb=Zn3=2c%U>swxRm|v+X<!SkkhhYv??3$C;9Ar|Dyylce9jKI>Wj~zF+)GnM$7BAmX)~pqD%Wvwym6z1
%3>b+oj4ASEe;szC4I?8ZsnuofY^yc*H{|1sfOXjv|*}7Fj4R9Ibdv-8|w;v)?{vlz`WD;<yo%jT)z*yCkL7$^TBlfnY)&Ga-}t>
j>#m+!tHyjBW0Y_7jw&*nY<OZD>^MIMunZ3y)Ou`IMerq?{;SXz97Jo5@5yiiVTKIgg!21z|#)1Dg~Z)(z<eB#qCN=!i#y$q9l0P
KW1gYij!p&9n9lUX{Et>s&Qz7ZxmNbC=Y$sW-CgBr2)P}B1Q3z!J<rfK5elm6}GCzaYew$lak7XH(aoyWLOUZeNF{nQ8v8huDa<$
y*e+g3iBLB1JA1`4)L&6JzR*bFI6A2Xh=`>$RKl$#D1V+=}0Z+Qxr?Y8lfJYXuw1Dd5H$Zi1d&|!?q#DlM$K1rpF(LSRxGi?FoT~
ty!qY0+y(7|2+$^gtI<+0HA3f7Wpt8T0VK*nIIVgGFOaIp*c%U6Fo*kB+qtg8*!qM7KP>-k`lV;$=&TS?ai_s32o@0Z6U@k0Tn!b
!jKe;dW#>a;FneW$bv=n#E(?)iX?V9sKD=!&4MMX7UCz@86*!sxob(;uuDMs&j>N}-$cOhk*6#=g<W^ccH#+R<T8{aoJm-Yoc&QU
5*6PR;}z>UH51!Y3`b5UDbayUq!GWRK@$bUvFdX8@Qso_83`SpbcR#Ua3*Z@MdiX|Lyb2bH<V)>5;UAvWGXU?Ga<>Mz##%P{DOxF
tXLF4M4*OO5OJK7a*mG}I**A;;Ai(OsRoV{QpU-(2_GgZf{#6CQ576_-+h^ZZR};HGPsl#>`mMmB3p6Q!K>bIst}I5X;YRk?SLk#
gx}M!iAv#KbviZEXYkQTweW>=oGOM(VW^MI?io}K9}r<n!?1nczq_-mat+cP;E?IL09Cd^yw4ACnKE~W!45EGb^yQ2{Ma2|I>Z3e
iR~^^;b>lWh?mkQy9-DN)8Xc2=`$W116Y0RTKVKv3+oWRcTM<_n`Pz%8n4-CT|$h~Yy}n%kIiiP?Yj|~EjIi!4s)<kh%)-(8(-LY
IH}9jl~a}GCCt)OO9keO`EjNKb0qxe*$Qa_4V<mDDIvzp_CvVIBUAhM*x71G_V9GUs>_xhvRbYov$g#M{6T@~>8pYdS1dif(|5B8
3%h5lqZxb52{fd!(Yk~f*I4Gq<H?;zkFXJL+)P2`>O%ZfnZy?{Nnr^nt}^3pAmJy(ID)uJL-`{I!}5Wv9y_X+TXWxNy}<8&n=BBN
p`lk`TLz0}EqG4lW=epRYN7S`I-_#);n9R@$xq+pQ%l}^Kb<;I>3+|qCM%kPXHX_~1jw3<t;E-vl8FP4W=Ce<e3KEGJ@$SUv{<=*
&wSiTjcdK##lUR4w_Ehw!m_iQEZA6Wwn%{Kg0q|MmTR5aM&mF^4rOT!P6SLF6c}X-5q#&|Y2bc@^guRYNW1>xsl;T-H~H1nNB?9}
Q&)w^nM@V#m+Z*otmpF}M;{h6<5_6*KF@7t0vK0<b6(7HVBW~$pM~V+g0Hq_hb(TICN>wGD&HKCwW3Xunwu5t%xs6%QKN+B9}hW`
nQQT>??r5eMCJ=N7%~&vwp^!{=}k;v`n5ctEpDzqn|M?D*Y2KigX!1moZeLQ`3^<BwDj{Ut95AWsWH9GXZ+a|r?C}yM2t6Mf|&z-
Hw>`#3C>@dc|H>OC*E<yH1<P|`C^#!4c3xVhNl{P(i^kWdO4k{#3;Q)#`59b6h?o&zca;B#fq>avqV$2emuF|nyU~O#hSTrByhON
IW#GkCv*NEKa>r{
"""
