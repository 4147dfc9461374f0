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
import inspect
import io
import json
import linecache
import math
import os
import re
import sys
import textwrap
import time
import types
import zipfile
import zlib
from collections import namedtuple
from contextlib import ExitStack, contextmanager, nullcontext, suppress
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
ASKED = 55  # percent of the test images after ten epochs, of a model whose accuracy is not graded
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
    accuracy, runs = defined("check_accuracy")(defined("loader_test"), trained(name)), recall()
    by_seed = runs.setdefault(f"{defined('EPOCHS')} epochs", {}).setdefault(name, {})
    if GRADING:  # on some of the images, and where nothing can be written
        by_seed.setdefault(str(defined("SEED")), accuracy)
        recalled.update(runs)
    else:
        by_seed[str(defined("SEED"))] = accuracy
        runs_file().write_text(json.dumps(runs))
    return accuracy


def runs_file():
    return Path("checkpoints-quick" if defined("QUICK") else "checkpoints") / "runs.json"


recalled = {}  # while grading


def recall():
    """The test accuracies of all runs: {epochs: {model name: {seed: percent}}}"""
    try:
        return copy.deepcopy(recalled) or json.loads(runs_file().read_text())
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
    return materialised(model, 2, 3, 32, 32)


@torch.no_grad()
def materialised(model, *size):
    """The model, once its lazy layers have taken their shapes from an input of this size."""
    parts = [*model.parameters(), *model.buffers()]
    if any(map(nn.parameter.is_lazy, parts)):
        model(torch.zeros(size, device=parts[0].device, dtype=parts[0].dtype))
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
    elif isinstance(error, NotImplementedError) and is_raised_in(line):
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


def is_raised_in(line):
    """Whether a line of the notebook's raises an error itself, and not PyTorch in it; also where its text is not known."""
    text = line.partition(": ")[2]
    return not text or "raise" in text


def expect(fact, sentence, hint=""):
    if not fact:
        raise NotYet(sentence, hint)


class OnCpu(TorchFunctionMode):
    """Leads to the CPU what asks for a GPU by name, and remembers that it did."""

    off = False  # while a device is pretended

    def __init__(self):
        super().__init__()
        self.led = []

    def __torch_function__(self, function, types, args=(), kwargs=None):
        if self.off:
            return function(*args, **(kwargs or {}))
        if function is torch.Tensor.cuda:
            self.led.append("cuda")
            return args[0]
        args = [self.lead(value, function is torch.Tensor.to) for value in args]
        return function(*args, **{key: self.lead(value, key == "device") for key, value in (kwargs or {}).items()})

    def lead(self, value, is_place):
        number = is_place and type(value) is int
        place = "cuda" if number else str(value).split(":")[0] if isinstance(value, (str, torch.device)) else ""
        if place not in ("cuda", "mps"):
            return value
        self.led.append(place)
        return "cpu"


@contextmanager
def no_gpu():
    """As it is where there is none: the same answers everywhere."""
    books = "ipc_collect", "reset_accumulated_memory_stats", "reset_peak_memory_stats", "set_device", "synchronize"
    idle = {name: lambda *_, **__: None for name in books}  # each its own: the compiler tells functions apart
    with (patch.object(torch.cuda, "is_available", lambda: False), OnCpu() as mode, patch.multiple(torch.cuda, **idle),
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
    eager = nullcontext()
    if os.environ.get("TORCHDYNAMO_DISABLE") != "1" and hasattr(torch.compiler, "set_stance"):
        eager = torch.compiler.set_stance("force_eager")  # which takes seconds: it imports the compiler
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
    """Its convolutions and linear layers by name, of several that of its role, also those in a plain list or dict."""
    kept = list(module.named_modules(remove_duplicate=False))
    for name, value in vars(module).items():
        value = dict(enumerate(value)) if isinstance(value, (list, tuple)) else value
        if isinstance(value, dict) and name != "_modules":
            kept += [(f"{name}[{key}]", layer) for key, layer in value.items()]
    names = {}
    for name, layer in sorted(kept, key=lambda pair: pair[0] not in ROLES):
        if isinstance(layer, (nn.Conv2d, nn.Conv1d, nn.Linear)):
            names.setdefault(layer, name)
    return {name: layer for layer, name in names.items()}


def attention_class():
    """The class of the student's attention modules, also where a function Attention builds them, alone or in a layer."""
    found = defined("Attention")
    if isinstance(found, type):
        return found
    kinds = [type(part) for part in found(64).modules()]
    return next((kind for kind in kinds if not kind.__module__.startswith("torch.")), kinds[0])


@contextmanager
def replaced(model, attend):
    """A function wherever attention modules compute: forward, one that a module has bound, __call__, a hook of theirs."""
    kind, count = attention_class(), hooks_of_its_own()
    attentions = [part for part in model.modules() if isinstance(part, kind)]
    bound = [part for part in attentions if "forward" in vars(part)]
    with ExitStack() as stack:
        stack.enter_context(patch.object(kind, "forward", in_place_of(kind.forward, attend)))
        if kind.__call__ is not nn.Module.__call__:
            stack.enter_context(patch.object(kind, "__call__", in_place_of(kind.__call__, attend)))
        for part in bound:
            stand_in = types.MethodType(in_place_of(part.forward, attend, bound=True), part)
            stack.enter_context(patch.object(part, "forward", stand_in))
        for part in attentions:
            own = sorted(part._forward_hooks)[:count]  # which its construction set
            hooks = {key: hook for key, hook in part._forward_hooks.items()
                     if key not in own and not getattr(hook, "__qualname__", "").startswith(f"{kind.__qualname__}.")}
            stack.enter_context(patch.object(part, "_forward_hooks", hooks))
        yield


def in_place_of(original, attend, bound=False):
    """A function of a module and a map, to be called as the original is: by whatever name that takes its map."""
    def called(self, *args, **kwargs):
        given = inspect.signature(original, follow_wrapped=False).bind(*(args if bound else (self, *args)), **kwargs)
        maps = [value for value in (*given.args, *given.kwargs.values()) if isinstance(value, torch.Tensor)]
        expect(maps, "Attention is called without a map.")
        return attend(self, maps[0])
    return called


def hooks_of_its_own():
    """How many hooks the construction of an Attention sets on it."""
    with suppress(Exception):
        kind, built = attention_class(), defined("Attention")(64)
        return next(len(part._forward_hooks) for part in built.modules() if isinstance(part, kind))
    return 0


def others_of(module):
    """What it learns outside of its layers, by name."""
    inside = {p for layer in layers_of(module).values() for p in layer.parameters()}
    return {name: p for name, p in module.named_parameters() if p.requires_grad and p not in inside}


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
    """Which part, by its place, may have which role, as the names tell or in every way: ({place: role}, pattern)"""
    names = list(parts)
    triples = ([ROLES] if set(ROLES) <= parts.keys() else permutations(names[:4], 3) if len(names) > 2
               else product(names, repeat=3))
    found = []
    for triple in triples:  # one part, or one layer of several names, may serve twice
        weights = [(id(parts[name][0].weight), parts[name][1].start) for name in triple]
        numbers = {weight: number for number, weight in enumerate(dict.fromkeys(weights))}
        pattern = tuple(numbers[weight] for weight in weights)
        found.append((dict(zip(map(names.index, triple), pattern)), pattern))
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


def fresh(size, precision=torch.float32, roles=None, zero=False, ones=None, fold=1.0):
    """The student's module, built anew with known weights, and known maps: (N, C, H, W)

    ones: whether what else it learns is set to one; by default where it would add nothing as it starts
    """
    torch.default_generator.manual_seed(0)  # of the CPU, on which checks run
    module = materialised(defined("Attention")(size[1]).to(precision).eval(), *size)
    others = others_of(module).values()
    ones = others and adds_nothing(size, precision) if ones is None else ones
    parts = parts_of(module, size[1])
    if roles is None:
        roles = next((found for found, _ in assignments(parts)), {})
    parts = list(parts.values())  # of which the names may be others each time a module is built
    for number, layer in enumerate(layers_of(module).values()):
        set_known(layer.to(precision), 3 + number)
    for place, role in roles.items():
        set_role(parts[place], role, size[1], fold if role == 0 else 1.0)
    for layer in layers_of(module).values() if zero else ():
        for parameter in layer.parameters():
            nn.init.zeros_(parameter)
    for other in others if ones else ():
        nn.init.ones_(other)
    return module, known(*size).to(precision)


def adds_nothing(size, precision):
    """Whether what comes out is the input, before the module has learnt anything."""
    with suppress(Exception):
        module, x = fresh(size, precision, ones=False)
        return close(output(module, x), x)


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
    within = within or (2e-6 if seen.dtype == torch.double else 1e-4)
    apart = (seen.double() - right.double()).abs().max()
    return bool(apart <= within * max(1, right.abs().max()))


def repeated(again, first):
    """Whether two calls gave the same, numbers or none."""
    none = ~again.isfinite() & ((again == first) | again.isnan() & first.isnan())
    return close(again.masked_fill(none, 0), first.masked_fill(none, 0))


Stored = namedtuple("Stored", "right slips points thresholds")  # numbers by what was computed; what to say of each slip


@cache
def stored():
    """What the release wrote into this file."""
    tensors = load(zlib.decompress(base64.b85decode("".join(STORED.split()))))
    texts = (tensors.pop(name).numpy().tobytes() for name in ("slips.said", "points", "thresholds"))
    said, points, thresholds = map(json.loads, texts)
    slips = [said[which] for which in tensors.pop("slips.which").tolist()]
    return Stored(tensors, slips, points, thresholds)


def key_of(size, pattern, bias, narrow, times):
    """What the right numbers of a case are stored under; bias: of the queries."""
    return f"{size} {pattern}{'' if bias else ' without bias'}{' narrow' if narrow else ''} x{times}"


@torch.no_grad()
def agrees(size, precision, roles, pattern, times=1, within=None, ones=False, folded=False):
    """Whether what the layers add is the formula's second term, at a few places."""
    channels, which = size[1], places(size)
    query, key, value = (roles_inverse(roles)[role] for role in pattern)
    parts = list(parts_of(fresh(size, precision, roles)[0], channels).values())
    wide = [parts[place][0].weight[parts[place][1]].shape[0] for place in (query, key, value)]
    if wide[2] != channels or wide[0] != wide[1] or (folded and wide[0] == channels):
        return False
    fold = math.sqrt(wide[0] / channels) if folded else 1.0  # for a module that divides by the root of its own width
    (module, x), (without, _) = (
        fresh(size, precision, roles, zero, ones, fold) for zero in (False, True)
    )
    alone = output(without, times * x)
    added = output(module, times * x) - alone
    has_bias = {place: parts[place][0].bias is not None for place in (query, value)}
    case = key_of(size, pattern, has_bias[query], wide[0] != channels, times)
    if case not in stored().right:
        return False
    weight, bias = role_weights(pattern[2], channels)
    bias = bias if has_bias[value] else 0 * bias
    channel = which // (size[2] * size[3]) % channels
    right = stored().right[case].double() + bias[channel]
    seen = added.flatten()[which]
    values = F.conv2d(times * known(*size), weight[..., None, None], bias).flatten()[which]
    instead = close(alone, 0 * alone) and close(seen - values, right, within)  # added in place of the input
    return close(seen, right, within) or instead


def roles_inverse(roles):
    return {role: place for place, role in roles.items()}


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
    tensors, slips, *_ = stored()
    which, nothing = places(SLIP_SIZE, SLIP_PLACES), False
    module, _ = fresh(SLIP_SIZE, precision)
    others = {False, bool(others_of(module))}  # as they start, or set to one
    for (roles, _), ones in product(assignments(parts_of(module, SLIP_SIZE[1])), sorted(others)):
        (module, x), (without, _) = (fresh(SLIP_SIZE, precision, roles, zero, ones) for zero in (False, True))
        with suppress(Exception):
            y = output(module, x)
            if close(y, x):
                nothing = ones == max(others)
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
        expect(output(*fresh(size, precision)).isfinite().all(), "What comes out is not a number, even from ordinary inputs.",
               "What becomes of the root of a negative number, of 0/0, and of exp for large scores?")
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
    """The weights and biases that make a difference to the output, and get no gradient."""
    module, x = fresh(size, precision)
    right = output(module, x.requires_grad_())  # as what a convolution puts out
    right.square().sum().backward()
    found = []
    for place, (name, layer) in enumerate(layers_of(module).items()):
        for key in [key for key, parameter in layer.named_parameters() if parameter.grad is None]:
            without, _ = fresh(size, precision)
            nn.init.zeros_(list(layers_of(without).values())[place].get_parameter(key))
            if not close(output(without, x), right):
                found.append(f"{name}.{key}")
    return found


@checks("attention_gradients")
def check_attention_gradients():
    size, precision = first_that_runs()
    module, x = fresh(size, precision)
    expect(layers_of(module), "There are no convolutions that could learn.")
    frozen = [f"{name}.{key}" for name, layer in layers_of(module).items()
              for key, p in layer.named_parameters() if not p.requires_grad]
    expect(not frozen, f"{', '.join(frozen)} cannot learn: is it frozen?")
    x.requires_grad_()
    y = output(module, x)
    reached, = torch.autograd.grad(y.square().sum(), x, allow_unused=True)
    expect(reached is not None, "No gradient reaches the input: is something detached?")
    missed = unreached(size, precision)  # those of a wrong formula are that check's
    expect(not missed or not follows_formula(size, precision),
           f"No gradient reaches {', '.join(missed)}: is something detached?")
    if not y.isfinite().all():
        return  # nor can a gradient be told from another
    step, within = (1e-6, 1e-4) if y.dtype == torch.double else (1e-2, 1e-1)
    expect(torch.autograd.gradcheck(
        lambda x: output(fresh(size, precision)[0], x), x, eps=step, atol=within, fast_mode=True,
        raise_exception=False, check_undefined_grad=False,
    ), "The gradient is not that of the formula: is a part of it detached, or kept from earlier?")


NO_VERDICT = ("Couldn't swap", "unsupported scalarType", "DataDependentOutput", "deepcopy protocol",
              "invalid type: 'torch.meta.", "Creating a new Tensor subclass")


def error_on(place, build, x, follows):
    """What goes wrong in a module that is moved to a pretended device; empty if nothing does.

    follows: whether the notebook's `device` is that one then
    """
    torch.__future__.set_overwrite_module_params_on_conversion(True)
    try:
        with no_gpu() as mode:
            module = build()
        expect(not mode.led, f"it names {mode.led[0]} where it is built" if mode.led else "")
        apart = set(layers_of(module).values()) - set(module.modules())  # which a list keeps
        device = torch.device(place if follows else "cpu")
        with patch.object(OnCpu, "off", True), FakeTensorMode(allow_non_fake_inputs=True), patch.dict(notebook, device=device):
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


def device_problem(build, x, follows=False):
    """What names a device, or is left behind; to ask whether x is on cuda is no fault."""
    error = error_on("meta", build, x, follows)
    named = "cuda" in error or "mps" in error
    return error if named or error and error_on("cuda", build, x, follows) else ""


@checks("attention_device")
def check_attention_device():
    try:
        (_, channels, *_), _ = size, precision = first_that_runs()
        torch.set_default_dtype(torch.float32)
    except NotImplementedError:
        raise
    except Exception as error:
        raise NotYet(f"The module fails on the CPU as well: see the first check. ({error})") from None
    problem = device_problem(lambda: materialised(defined("Attention")(channels), *size), torch.randn(size))
    expect(not problem, "Something names a device, or is created without one: use x's, which is x.device. "
                        f"({problem})")


def mixes_images(size, precision):
    """Whether an image's result changes with the other images of its batch."""
    batch = max(size[0], 3), *size[1:]
    (one, x), (other, _) = fresh(batch, precision), fresh(batch, precision)
    others = known(*batch, role=50).to(precision)
    others[1] = x[1]
    try:
        return not repeated(output(one, x)[1], output(other, others)[1])
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
    expect(repeated(output(module, x), right), "A second call gives another result: is something random or kept?")
    module, _ = fresh(size, precision)
    expect(repeated(output(module.train(), x), right), "In training mode it gives another result.")
    expect(not mixes_images(size, precision),
           "An image gives another result beside other images: what mixes the images?")


@checks("attention_overflow")
def check_attention_overflow():
    size, precision = first_that_runs()
    if not output(*fresh(size, precision)).isfinite().all():
        return  # it is not the size of the scores
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

    @property
    def attended(self):
        """The shapes of the maps that attention met."""
        return {shape for layer, shape, _ in self.met if layer == "Attention"}

    def attend(self, attention, x):
        """What stands in for attention: it adds known numbers."""
        widths = {p.shape[1] for p in attention.parameters() if p.dim() > 1}
        expect(not widths or not isinstance(attention, attention_class()) or x.shape[1] in widths,
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

    unswitched = {"__enter__": lambda self: self, "__exit__": lambda self, *_: None}  # autocast rounds what is compared
    try:
        with replaced(model, watch.attend), patch.multiple(torch.autocast, **unswitched), watch:
            return model(x), watch
    finally:
        for hook in hooks:
            hook.remove()


def is_outdated(model):
    """Whether a model holds an Attention from before its cell was last run."""
    current = attention_class() if "Attention" in notebook else nn.Identity
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
            if mine.shape != right.shape or watch.attended != wanted.attended or not close(mine, right):
                tell_difference(name, watch, wanted, "(in training)" if training else "(in evaluation)")
        expect(len(set(watch.attentions)) == len(places), f"{name} uses one Attention twice.")
        learnt, due = learning(model, mine), learning(plain, right)
        reached = all(numbers.grad is not None for numbers in watch.numbers)
    frozen = [a for a in watch.attentions if not any(p.requires_grad for p in a.parameters())]
    expect(reached and not frozen, f"The attention of {name} gets no gradient.")
    expect(learnt == due, f"{name} has other layers beside its attention, or cannot train all.")


def check_device(name, build):
    """Hold a model to naming no device: `train` moves it as a whole."""
    kind = attention_class()
    with patch.object(kind, "forward", in_place_of(kind.forward, lambda _, x: x)):
        problem = device_problem(build, torch.randn(2, 3, 32, 32), follows=True)
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
    model, build, plain = check_built("AttentionResnet"), defined("ResNet10withAttention"), defined("ResNet10")
    for batchnorm in (False, True):
        how = {"num_classes": 10, "batchnorm": batchnorm}
        check_placement(f"ResNet10withAttention(batchnorm={batchnorm})", build(**how), plain(**how), "layer2")
    classes = model.to("cpu", torch.float32).eval()(known(2, 3, 32, 32).float()).shape[-1]
    check_placement("AttentionResnet", model, plain(num_classes=classes), "layer2")
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
        given = float(given.strip().removesuffix("%").replace(",", "."))
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
    return [part for part in model.modules() if isinstance(part, attention_class())]


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
        smooth = np.convolve(each, np.ones(10) / 10, mode="valid")
        axis.plot(range(10, len(each) + 1), smooth, style, label=label.replace("_", " "))
    axis.axhline(50, color="gray", linestyle=":", label="a coin")
    axis.set(xlabel="step (mean of the last ten)", ylabel="right answers (%)", ylim=(0, 103),
             title="Right answers while it learns")
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
            axis.add_patch(plt.Rectangle((x, top - row - 1), width, 1, fill=False, color="white", lw=4))
            axis.add_patch(plt.Rectangle((x, top - row - 1), width, 1, fill=False, color="black", lw=2))
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
    figure.suptitle("Self-attention as two products of matrices (bright: large)")
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
             title="What the scale does to the softmax")
    axis.set_xticks(channels, channels)
    axis.minorticks_off()
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
    attention = next(m for m in model.modules() if isinstance(m, attention_class()))
    hook = attention.register_forward_hook(lambda module, inputs, output: seen.append(inputs[0]))
    device = defined("device")
    model.to(device).eval()(image[None].to(device))
    hook.remove()
    layers = list(layers_of(attention).values())
    query, key = (getattr(attention, name, None) or layers[number] for number, name in enumerate(ROLES[:2]))
    queries, keys = (layer(seen[0]).flatten(2).mT for layer in (query, key))
    H, W = seen[0].shape[2:]
    return defined("attention_maps")(queries, keys)[0].reshape(H, W, H, W).float().cpu()


def draw_maps(rows, title, description):
    """Rows of an image and of where its positions look: (name, picture, [(title, map, position), ...])

    All maps share one scale, in multiples of the even weight, 1 / (H*W).
    """
    looks = [looked for *_, panels in rows for _, looked, _ in panels]
    count, top = max(len(panels) for *_, panels in rows), max(2, *(looked.numel() * looked.max().item() for looked in looks))
    height = 2.4 * looks[0].shape[0] / looks[0].shape[1]
    figure, axes = plt.subplots(len(rows), 1 + count, squeeze=False, layout="constrained",
                                figsize=(2.4 * (1 + count), (height + 0.2) * len(rows) + 0.5))
    for axis in axes.flat:
        axis.axis("off")
    for line, (name, picture, panels) in zip(axes, rows):
        line[0].imshow(picture, cmap="gray", vmin=-1.3, vmax=1.3)
        line[0].set_title(name, fontsize=9)
        for axis, (heading, looked, (row, column)) in zip(line[1:], panels):
            shown = axis.imshow(looked.numel() * looked, cmap="magma", norm=PowerNorm(0.5, 0, top))
            axis.set_title(heading, fontsize=9)
            for place in (line[0], axis):
                place.plot(column, row, "+", color="tab:cyan", markersize=11, markeredgewidth=2)
    bar = figure.colorbar(shown, ax=axes[:, 1:], label="times the even weight", shrink=0.8)
    bar.set_ticks([tick for tick in (0, 1, 4, 16, 64, 256, 1024) if tick <= top])
    bar.ax.axhline(1, color="white", lw=1)
    figure.suptitle(title)
    show(figure, description)


def panels_of(maps, positions, whose=""):
    """What `draw_maps` shows of the maps of an image, (H, W, H, W), at some positions."""
    return [(f"{whose}where ({row}, {column}) looks", maps[row, column], (row, column)) for row, column in positions]


@shortly
def draw_attention(name, image, positions):
    """Where positions of an image look, in one of the models."""
    maps = maps_of(trained(name), image)
    peaks = [divmod(maps[place].argmax().item(), maps.shape[1]) for place in positions]
    words = "; ".join(f"{place} most at {peak}" for place, peak in zip(positions, peaks))
    draw_maps([("image", unnormalise(image), panels_of(maps, positions))], f"Where positions of a test image look, {name}",
              f"A test image, and a map for each marked position. They look: {words}.")


@shortly
def draw_early_and_late(images, positions):
    """The same two positions of the same images, in both models; prints how much the maps overlap."""
    rows, overlaps = [], {"early": [], "late": []}
    for image in images:
        panels = []
        for where, overlap in overlaps.items():
            maps = maps_of(trained(f"{where}Attention"), image)
            panels += panels_of(maps, positions, f"{where}: ")
            overlap.append(torch.minimum(*(maps[place] for place in positions)).sum())
        rows.append(("image", unnormalise(image), panels))
    shares = " and ".join(f"{100 * np.mean(overlap):.0f} % with {where} attention" for where, overlap in overlaps.items())
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
        print(f"{name}: a mark gives itself {100 * own:.0f} % of its weight, the other mark {100 * other:.0f} %")
        image, places = marks[chosen[0]][0], []
        for left in (0, 8):
            on_mark = (image[:, left : left + 8].abs() > 0.5).nonzero().float().mean(dim=0)  # its middle
            places.append((int(on_mark[0]), left + int(on_mark[1])))
        rows.append((name, image, panels_of(maps[chosen[0]], places)))
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
        guide = times[-1] * (positions / positions[-1]) ** slope
        axis.plot(positions, guide, ":", color="gray")
        axis.annotate(f"slope {slope}", (positions[0], guide[0]), xytext=(4, -10), textcoords="offset points", fontsize=8)
        growth.append(f"{label} {times[-1] / times[0]:.0f} times")
    axis.set(xscale="log", yscale="log", xlabel="positions HW", ylabel="milliseconds (4 images)",
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
        axis.text(j, i, count or "", ha="center", va="center", fontsize=8, weight="bold" if i == j else "normal",
                  color="white" if i != j and count > mistakes.max() / 2 else "black")
    axis.set_xticks(range(10), CLASSES, rotation=45, ha="right")
    axis.set_yticks(range(10), CLASSES)
    axis.set(xlabel="the model says", ylabel="the image shows", title=f"What {name} confuses")
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
    return {name: points for name, (points, found) in stored().points.items() if found == judge}


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
    missing += [f"{name} is a folder, and modules are read from beside the notebook only: move them there, and import them so."
                for name in folders_of_modules()]
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
    accuracy, expected = defined("test_accuracy").get(name), stored().thresholds.get(name, ASKED)
    if accuracy is None:
        return f"{name} is trained, and not tested: run its test cell."
    if defined("QUICK") or accuracy >= expected or defined("EPOCHS") < 10:
        return ""
    if accuracy < 15:
        return (f"{name} is at {accuracy:.1f} %, no better than guessing: it has not learnt. Was its optimizer "
                f"made of {name}.parameters()?")
    return f"{name} is at {accuracy:.1f} %; after ten epochs at least {expected:g} % is expected."


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


def names_in(source):
    """The names of modules that code imports, and of files that it may run: a magic's words, texts handed to a call."""
    names = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
        elif isinstance(node, ast.Call):
            texts = [part.value for part in node.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
            magic = getattr(node.func, "attr", "") in ("run_line_magic", "run_cell_magic")
            names |= set(re.findall(r"[\w-]+", " ".join(texts)) if magic else (text.removesuffix(".py") for text in texts))
    return names


def own_modules():
    """The student's own modules in this folder that cells use, or these modules in their turn."""
    own = {path.stem: path for path in Path().glob("*.py") if path.stem != __name__ and path.is_file()}
    waiting, found = list(notebook.get("In", ())), []
    while waiting:
        with suppress(SyntaxError, ValueError, RecursionError):
            for name in sorted(names_in(waiting.pop()) & own.keys()):
                found.append(own.pop(name))
                waiting.append(found[-1].read_bytes())
    return found


def folders_of_modules():
    """Folders below this one from which modules were imported, the Python installation aside."""
    files = [Path(file) for module in list(sys.modules.values()) if (file := getattr(module, "__file__", None))]
    own = [file for file in files if not file.is_relative_to(sys.prefix) and "site-packages" not in file.parts]
    below = [file.relative_to(Path.cwd()) for file in own if file.is_relative_to(Path.cwd())]
    return sorted({file.parts[0] for file in below if len(file.parts) > 1})


def pack(path):
    """Everything to hand in, as one file, under names that grading knows."""
    files = {Path("self_attention.ipynb"): Path("self_attention.ipynb")}
    files |= {Path("checkpoints") / f"{name}.safetensors": folder() / f"{name}.safetensors" for name in MODELS}
    files |= {file: file for file in (runs_file(), *own_modules())}
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
c-pj_2UrtX-}X_EqM(RaK|!!$)FgxuAahPKgB=kYVh04oj-p~05S3y96-BWkcCZ(O%sG=8#jao%8)9#W1x0M%4Dai+?)R?j&cfs6
lk0My-QVwjGI99BeJ7?P4Jv-kc4#M)*vsT9iM{Z<y?r~W#9sK_-acZ?)X+)OrrHON2?)2JA#-q_?GQ9|W>~O;yF*uJxr4+ZJTyS~
(@>dmxWpkSU~0g~Ng*NO!BfNee<qbE6~pIB{xMxD6~|X9Bs{iKgV>P;h|Ep?H%zgE@<fT;MfrQGtcuSx50^O0rD6nP&%om)&MHNv
3bAAJJc&Y~`WvR$NqM5gMfSUED69JGnukkVT$N%3V$Z<i`M*5UN)=+q=6MoVsp4;#VkhN^5?7___tdJswt2Wj<t!H?5PJq5FHyNE
D^-Xco99W~l+wRpik*}vN@P-bB^OcN-hN`hlqr)U#NYdPE)Q3!{ux~KO^_!`WHJ|drT9Nx$$xtgUc!H6kSYI#N%X0Bjqp`S`p;ee
;%gFr(VZ0vF$&S=;Q11nLR$I77d<);<f*RmzoCkrmPbltF3$hC!u%`Op8reC|F7D%7XdGkDWy_T4$&v!1-#{tMd`0CqK8)s%aQ9J
+tKf^qUUuLHYC?SR;0fGSM`oB;3YDZi&B(B^htPuu<J=Hw}>8|C-PX8;_tBHmq>nFl1ml8y`<H!*$8-vTqcu?a)>>NAmA;o%E~RG
hv$hBxm+RrJFMt=d8S0}ELBtjuJQ)Y<9UZtCCVZCB)mW(S2)Wnw}>8|C-PV~<=<gN&&xA~@0=>Tr2l^55x^3;Qm*)ibkWoEXr8Z9
RnD)Dl}E5h<gPCAf1?t8F5V-Nt7J+MGSLU(@w`JN73C0p5?&yYyD9$W6(D+eo+xpaN>zV{75z;(&*Z_bf4a=V?`qq61h~Xm_UFy&
Zw#VO!Q+J=S4b;!h#s8h@z6gnQvVk!{>L8tBIWG-=SAvI*s9+71vqbTlZ!BjJ_V1LI4fL~l{rKYt`L6e<RX_=4i!DCi|~^s7u9br
WHoF#0$k#(RH#H4M4y7kOPpP0^2!{d2j_V_)KytIRP?MoQTW-O^tae5zs7mE#Mw=%5MdB~3Leipl&Z=cq6g=B5{1-RUO80sk0^N}
k9GU~h5YwhjewOXWJ>8jVvC-f2TK%kxuP<9b!;?(gBPh(;zgp*#9Jf^XBYWDR*60g50@wuGNlNE_#b=o8<Rqzs`R>x9-QY%6fO!y
<xtVH@<fS3`R4`6h2M{=ZI2P)yy4HA(%%?FpMu9r6s~{XmHvN+=)rlOgn!nhl|x0($`g6)pVy;5VXJzN7vK_wn_MNrAo>(Mo_Dy(
D|3h*oaaegq%O+Jp`s%ko+#u{zqydrlS4^)gGwR7Ao>(MUg9EGs48=a9$YR&bj~t)<xtVHIt#&^v#avA*s8w91-OL2cS%JUM4y7k
OI%!}ipm_K2j_V_RH>>QDtcC)C~;9b|NcV$`#na$@@zNdKVplXoCgabuCy|Gb?h;ML*k;6E5wULpNY5dDwXOVt3)4$hf7@CT;w7Q
qEEr&B}%ER((5id`{sE(R3)t(D!PHf6D3O7AM4To{E(+wb0`5XQOf_=mHv@K^htODZ~0?i`fH2m;d!D&>HNov^gFERd3mPLkdRga
uIk-h!1E5JLX<;%i;3TxlrC~r<rdMy^F$u&CjUFE=y`djM5%Q7?Io>-%|^gW`0ZLM$|3qBynwf;6qQ><56=@NN|i$OcUaN$@=S@+
O(w4dT;<n1kLMk(N>L8cC*cJ`7fD*VMRZk2DpZ_gQpMk4MVFjpLd!{}tn8Bh`%OmxOI+p7@_$GdJw1=+`EJU}`PH%Q2o?$d9jx@<
s6?NO_efk7a)k()=mYV1-l0;7a)>?&FOaypxctp4K=klDQR1qUDgO>DdS0F>wEq5cnfbqW_B_|M+O{46E^&4JW3&1zgJ>wvlent>
Sf&0Cw8~{g9?l#7Sfl>RARfvuQLb)(EKz@kR>Rj@0WMKVrP9g_q8pGrkB2H1zlB!y*%sgu)h`|JzcPr13LQ1oFD3B*1O4}RdI2j@
{Za-0D|U6<hXsewnw9=zk!XWZ2v_~m2>&aCcqqR*seY-1E33cPC*UQjUkc*N|3<G*5b%~i_9$hw^!fy%MD<HETv<)MK7lDw{ZbEC
R)4Qg!1E5JN|ZzNNh%8Czcj{`)za%zRg}bkX^AVVsn;hkh4%SxFKIR0-vzwH?U&xT^1spR69l|PrK;Q_c6fm(ar>n>uB@hBpTLy3
{n8UxR)4Qg!1E53RFp&XNrZ~H+b<PyWwrGB1fs<4mr}U0ntFW#lLxz2c1i#JS6Klpar>nmuB_f(pMVzL+aax-Umah^1q-iID*la1
{F_U7y4x?Mab@-Q`UE`haFdI2h(3wXAb0zvL9VQpUY|gexcyQYS5{N6Phj$3)t@eNwdUahT*A-w=hdp31MvzzZ;}0ZxvFX;UI7%a
f8M659*S2WE8b5f{Vll4Z)Onayu(?l5aAGi5}`lNKPpv~S;P-76vkyzg|obJtoV6_$~gb%_M1yu4NFf2op-n>r6L^SPvTPXo;;;o
QJF>j@XCsJ<0)0D%CX|-6{_MgsjG|px8SP3=7om1OsbM8ML7P&8w!Q@-bqy|X=N7i!waQwnbb|8s2nSPUZEB)lS!q&zob=o_ol!V
=&tgAL>E21K<4=}XJuvl>UsaBP!Q+u`BJHPmH2ZB#c}>osrbh-@dpxG<ov1RDiIFxClQ+D{G(f?uK@AG3*~W{OyQ!e94mfap+GLY
S@(Y~v;4nM1FWD6j{jY)<o}f-U<IGI{H&DAtEUQB0pzhiTjcWUDg#y^1@QkaRPz5q9k7DVJAT&6<^PpJU<IGI{H&JCtEUoJ0Ti%G
RpnUm^9qG>{+8qXn@d_9dyhaD9BxVx4)Je%7kcKx+ux;?S;P-76wGDvpAB<)b(I4vkOEkx`YpK1uX%yaJAPKl<^Pp}U<IGI{H&A9
tEVDZ0Ti$*Y2{e)^9m($nfzyqTwbj;!3r)<|5+xNS94LYf-LY|<(2WPW$zIryy|D8T>jrI3sz_<KDk2rk7fVnlPiQP|Fd>3|F0AV
EBL(SXZ2iOJ(a-<pn!FgSB@1wuTVIbIsa^&3)@unFFpdEm;CIX|3iuRj|~wz==|gV?pMFlh#z0*o%0Lr|87*j=Zc?LD4)xmf40y6
l3e941Oi@=xGKd+#GggzqYEG1BCS*-ete;WE_41_LjOHi{KP^LoqtsR?z&dT0wmyh$<JQ;Ka_|+i_lQ#AKjFdYQ&E(bkk+dKg;RA
=Zc?LD5J}qf40&8l3exIzEDHwA5|(b67gpdy6F7(rY`bIHR8t?`sXsm&jR}Ix#B;xNGPETABj}Sb*;i8B!GGR&o=ts;>FJ|tN4tl
pH=kV394lk5-fttRsJtr;!h^j)MbjFJ@tQN6MrP3vd%w+QmGh;__GMDb^cLV`O853_(D%zrubP@|2<dy#6ne_e{}ofS_`3CwSE?9
1)i5Ee_6WzfkgaSgyy>N@nq6UHR8t?y6XJnFMHNsbN|IhsR^5wLiNk0^?%4!{+b}*d5N1$E=D5$EJAyoe{@w=su4fF&{vnaNEOn*
;fkJEVDe;{^mo^_I`$y}FG!RsF%t1-5qj)07rC>%QjPfWh5kDK=%)M|uK0<Cy1MW|f70KRW!3OGg2E+M$Q5EF;?E*9)%i!2s#1;k
@r7=>%*Dk;{x@9l6ASfpnTt|Z$#t#5J|utzyh{4d@Z#qeI_fePSB0WdLAC5df`xafq^f`65`QwG#?C*w%Ky1d{E<`@AL8letP~>=
e-^j@{T$EAUk2hoVN+W1$(>TA;%~VB;v+$YO-uQ|z4q|&W5U8KA-G6o62)IpgdRKpEyw@7Ix8rhB0|TE3jLMUL#F)ySbz0_GQ!@k
aOQU#ffP1r%*3gG8fc*E7lx~g+h2YD3I8AS2sf$AAH#$Pj0yTJM#k^|GU;EDcn1IEC|qR~sHve-g2O{6jSu?$L@KwxdUgbWz)=Zb
dFR>-zZ&nK3~o3^!_pUqFg$JtDpK|WO=WtzNhSejj5(?+ZF&R9M<CtQQR(QSK9=x!+W?Q9_L=xzyb1<+`{IiOkoHXLOJrGJZ*p))
L)P@$CT+SwV|}1Bne=hAXLjYZC&O|ZF<rKsu+Pe`X-d0{W>u}aYJ-iRlYYZ?vLUl41NTeOa9_S5{HWQ1K9F9ZZ*x6usRnS-*KA$+
#2Y}@{;00Tf{p0#v{*v@z5!M&H2{YWt%9>ts_w7V%~nI~YK+2$PoR&mgWzP3Ui4zEA54FG2p9DBfM;8`f{xNe;?@~opmA;mpANP}
84Vj^ZQxGaw0IrNXg`fQ{A!Y3HTXC)rQR+wg-B!4%yyB>N-a2pRjbK47b3~i;~r_6_1Ldne<+gFbqdrs*fEI>;S9O2-`|nTTx~T&
ZJVHI=Lz(P7lR=8uopc8`oRtI!#J&t8ahnjos;4T&1!FO{BTPc6lIC(tZ9T}KkmR2j8d!YPb!QB-Fob&w=MWWG}*XLed0?C#QDpJ
FWZmi45?>ED{r+$A=43Y{*e;Af1FR#@467%Ka|lpFobRs(wi9Ul}vRX*p?f=cQe^kcYrL|EMw0$bfJnKY+?(}4dcFM9ASm$f7`7f
^8Gsn>lGECw{t*j4WD4v!&FUfTEc*shKA^J&jCc^jQ&KtnFLK<z8E|m_>8t)*&HNKj72LSGy|`%j{|F*qv&lNniAQMzNl-;^6Awl
+;ghxx31?7EVsyr72Oj&Znoe(o>SCeA!^jDe1ZpU+8Sh@lcCS%u3+u!9_UbVD*Zg9DRJyfdocM{x;n9Y63~6hAP*C*v^&Sekn}`I
_BfVKYFxI$&vgu`VFk;`T$rU5o`1_a#@wtzR(tuPgbSN^gbe-ukXehDlA~PT63wN@bAHTRm%XXMRpP-@PkPU+P_!WA9Gx3mpUAj3
1ufs#1jx+e(G2w<de9+6oMuLYFGKecTZcBOvj58HOtswisX8Gym1rtUrxVAN(Rpo6iSBC~qQ-AC=+f9L^qt7(#PjZh3GU5wV88Ya
-L!!_vFY{E<EMAU6R}Q%N!Qmq*}1C*>o@n<#%6p;VH3M4NShbI?EJf5*^~#z*#)zfkz+gG(lTX9<eT%i$QCD}NT;A|_EoJ9+BYpv
stfy5>T9D5h#LAt`j~T5)cSx8vD4HF8E6*Lxm)kjE{nereR}v3a}~3}jKqBUts@}3LO<o)db;sH{;_q2{40O-j1#*1Z4Bsc_w>3@
O?x`YWI9T=%^{8+J&ooBw9*aNtnvUirRo4Smhf$92qu_LK==2i5Tiowso(oW(*{T7np-`cxU92;wvX8eGIDY-G@M+EG77ii!nT@_
GgQIs66-SZ^s}{0nq)s);x>?#N9T|y0-9)>UN__htTv$2eWwsD{d%kA*LKni=UStuBX$y_lZw!r`=fMsv~`Gf-p+K_@HIq15(M(_
3Fx)b9Q3}jI_L27ySl3SbzKgC(f~`ibJ}8jZ^Kf6dX}J%6AuGr)E#V98paHpWuoaEoe!P%cY=2IjZpdS!LUzbLuOuaJ(#}DLUXz_
T06jCG<m>y3Kur5hqmP55H_svyY^hT2WOf|b7OD#Qa>)VrUK_Qr7WLnS@oxbWRs!2Ictkh^0Mg&$|7_rDA-{M?|u1%e#BuSy!UrB
G4dtYGsu)Vl{J+)($Z8jdD&^WzJ46+8Ek`VE*K6^ji|-kQk%ict7});KW4;wxK%Y2H(9q5ZS3F;LlPdMY}-k2{N1l`nXwggO3%Xa
-}XYo6%W<BH$NrHI~L*v<By^BPkZ8V2Mu7%s~D>8s0?=Cd}~hAtBCX}^<^#FmXj?`Eu><)hLal>m~n@W)}hj_ZDw`TeaT~a&Ya~t
2bS?%&Av+VBFAX+;Dz-=@oAH9#LC(0flGsz$hNI3REHJ8x(YM+%<4FPxiAw(?^;Orb*%vldOpTMZIaN#FTJrev<y_$|1=;7-8RTY
TNWOmFZeY^?RPi9`i{HN>G#q2l1v4C)iw;Za1g%Q(i)%Ztp|x$jbKEZx8SbN5kTcU1C5XN<EDCIwo|`%B(rn}+buMNYqy`)ekaS>
ha0<7@#D91CH|IN;<!`nz4;5+OZBX|!*zVg{q1x0d-?m&HLwdkF89F6XI>G3pBXU8?<IQm*`1y>E*dX4CgIdI4osGA5Uw#&j<;;8
1N}%$cr9P7vrW)~$Q9{T_V;STfzR!2VA~;2fUI3hTx_U<5B7A!oiF&}H(MGo=ht`CSYB4+@S`R$o8(}JZjoU8izHlY{2t`LYd5}G
d_o`cxelc<+{zf;>`X?s4$vrkJ;-;j8gPntTe!sG`zfi3J$1NS6gdUVq?)R_QR+J!yT8~}e`1Rdccq&nTsF8R{3JynzNjmH5m^Kd
G&x5f7-EN)jB3Daxa_PM@@O@FIdeZe<dzSwKD2-(IjJ}_qc@&-QeS2N*7X!Ij59`0Z*8LUAf`W@H3r`&|De^kWV*9fxyb#^QuXO;
bJ3u*mc-M#-HCyx;!zLNA?V@28^|FYqc+Eua*rO!*b^N|Hstkoa{OaQQga+L{u8~(pzagd)3a)GUXI(jIT6c9@&du-=7ew#%jMkF
BR9C658|{Npb0u3K2U9>J3zmEsH9&QH3j<yT%Z>mK0|Ljxd*+KTM&_bk0Yzu57fom9l<i`KDyVGL=?Al9a=WxK$ZRPdR+zIZXL(Z
K4@Xz3ue%>9Dz0+yWyw9o73fM%yG({i@@t(U95kUOn*JnQJwi}E%-{lL2d52;qGo1Xvsw<?lewd(;j~&z4j`oGUANhqGdyF$@xWG
-l^qW$>=Vm;NO}ui&7NQ?0~uhs8&&7WLaK1D;?^|s)x3NH#T0yqmIsjS6YO?&AMyE-Ht8rJ;yXOq^25ozOn>#@N&YoYY05ib3Ixc
p@EsQ#k!Bpjd0ws`KYS?Sq>I(r_)ThIxYtHD4oG%9jrq;nO=pNJBGpJrQ6`qq03Rx>t*Pg(IVpFfYzG2@&stp?F=lt7YAnqrxV?+
hLKbBxnzmeC3gFKmh<<!$=u6rO%3>-L6%&oNwp&$>+OSz^^vCe8qz6>VjkZnLwh!-0w3NW3+>Fc&Act(+|N^Cx0o2*i}!Om3+dM;
SK;9m!(n;vEif`U5q&#86+IsIKYmq%1emKh18?$v<$&la`-9J{fejm)!tpI{z+owdn!|TDVPiH*Q^UR^-FJR(?Ct6Uy}R0J&YMKx
$kvCE>_7wj<JDxG<WTA{$?g*L`|+BL?c_tQ>C}#Dw6Qm}`S=g^-lMZrq|-EpnZJc?7QB@_IBq_beeDeEMVqr-RZ*<1EzKG{bcNnC
TT)NZ8aU{)IsDl61{}`&JEw2PD|!Ev9j)leTu*$;*ayBKn`pY%i^2<ezofi5?r?Q7-rm<jJ-=ICmHmwh%jpeI>cWVF#!O)I)w<?Z
@8FAVhe68hcrfbe12~bpK_n;6!E0mBf=~Gu(21I65T7#A^m)@4hV08gUhZwkUd9cn9!ak`a`7V8qihDXom@!1>eY>$<U542_Q0fF
kq?*M*@0U1cqAJ(ACgz@#Zl5e_sOy3a<)-HcQAuZrpXO$n4|5rD6%LPu2Qyu0n?8ImoBT}t$L|o;iQiEt#@-U_3meMX15buQe>i8
T&E9w+w?P0RsRqa598l^Kz7p*Jj^o}ms-c<bnKr2Z{`k!y*rPD2YOh-H>+jvS>9=Q=Hp46u`UI63#_R@Gk*|=pM~SrmJKLo-X-nl
@E%<H6Dy8+-<cV<SWC^nXG>Y@=a6V#I;lvqCQS~kpc);C;HEq(CXv04+MIfsl=K+L9UHI#HVI!0zg<nmw$TT1<X0E4g1rmlW=(_r
&c{Ks{%Q!P1i}ZqT4^j#-NLW79fkEu>S*3ZZ$$}g4Nz5o>W(|~!-A#wpo<quw3`C24Bm=v#JWLzu`hjO!bt1|`+<EQ+G9zw4I1m7
Kp4G%^y9o&M5$sEeaN5{db81$dp^LGW3~;{p2#XE!{$6DjSb(Dp>bLI@wPA6o43qZr`K6rx&2yphBu=(HQvK+c}Y+PQ!X-*E8Lke
haaJu4F}^H?wiq#-a+u3(GdE{3MD*v_kGUU)K>WFou=T$o(1^ij`ZxIgS^457j}U7Rv#2-yP;w0hE>`B?$sjP?-UEzgZ0rVj}@@P
>+LXN-3xfM&l}?MkdMf`>mtIurW5U0;Ej5QZ9*wA6iE9q4?6YUh@s6&IDL9PD~**>KmBNw3srhEk@7y3OGc*^uzu;e+KB8y)K7n&
>Z6|3UL>dHNx2b09jFV>Jn{9e#way>0P$dX2F#}SgCcWNO>n~qw4kdEFn=0Dj51q`<sAm%I@f44Aus`!Odba(s<+}Z9y(A}f7gXs
>Ru~;V6SG2(1`CH@g9$Qnnyo|YTm?q!*vObG__xF$Va{jX1z9I61T*o&)G`Nm-sL^<@+ieeFy?gYk!TeS1;~n-F^CgTVh!DOaS%q
`5vm%@GYdH>o`i?xhZ?6wE;EfP#><W*HL{5l|;3;LX*=kJYypVk6~&Vn-Y5(m*cOyr=gnnobaeS^)&G7P)&;jZx}wMk;ZrA36wNv
CEURK&*Erwda7JgGi4&&$@`U)HC6V%o3#zg`i+K%{3CH=%^S4CVm(}x+)(2;r73vT%8F5bt;^gmZi8FcSTOC6#$n%*_OPV145l^i
j92f91Bu5?Ir*C-WRu)Hc2%!FY^S?rWOMx(YCktg`+ZdqcQwkN%Qa14Yt0?Tm3v=hqw^P#S6`4+t8=le-%|^6LHA7Db(%liwId48
HZ{ciiZ;NGs~T$N@cv*sD<&+w9%H@K44>ou$F1VA>&_0)s(u;N@cw|pMOF4&xXBp8vpbB}EP-by^nihDZ^N_MXW^ahLBt%cC)34X
8RNXJJJu)O!S#+Fhs`7_VUAxAR-d-SBM#q!k)=yG>*r~#Ca#e2F}gyg^xaqS{9iQOPWF>r<osVe;7ks7=lpjlxkj1yDeN?XV%Ax5
OO%1EQJRXHoGfRylyssK3K48EC<qS8z6@I&zXB(lTL8UxU*?1Baz@R@)5eGHVv~eyIISjvcYKrZRNnvI<Uy7FPg~BVPa0+5^rg#@
Pe~zebZsNtvr7(rENU<plFXoVR$aKfHwmXlx-i!52spP>4BQ|I1aA+0!&^V@hX%W!FqYqruzpLQk{U<I-N<Z03D19FWD;lJa+>~8
xAA0N9SiM*A8WWWE=@Z&?JHSwpg`Z;r7PDXOG_~;X3>_PM`H3lz;mX*##{EKz`@1?p?U5LJh#m!FnLOSc;Z!Wc-~OSxJ@yEp0kqR
&PGZQe)Jo@UU0F>{#_2Ikjw1`u*=(_NZEEFXn(3FaI0MmzD)MOy8bi>mUclAa~tBvH`C}n&F8|eJG!D-T4($Pdcv;ybmZ6Ks@ALH
B&s`UMyejBvGylMu;Z3=r26i!#bxDqQC@l%uB45Feg&Px-X2w#>RGElmuKh6er*4ZBscD7FV!-^V|uv3`X9HVt)GJdh+hnhtn^^?
@LsrNbQ7o<{f2J!!3Nu8d!eFr>)<Kl2I!2B4W2fx6*LHrt+JmE-3!J$^@EuqQ3&s+@t_&mbie1#fk%ls-eWxq&oblZc=4VNitdV^
cr?_kcbSXHSsOu|Q5t+c(+;P^S&+lt7_-*5I<gtpojJj8I&Fz|Y6lCh;MIE8`1)pc|JSyp;2;0-O@;roB|-l5Z)<W0tO2Q@-$ySL
HRuekeRno;^luE!fCAs>5`?Xjdf}+r1!%$k?zm&)_i$j|I=r{db~?3I8YFWRRraqhHPsw7Z>_o5G6ybSehg205C_vW!!(l~?Scun
u7T^)oAf1k298?<AZ@r9)*SB+2Ru%N^5TbhbhmGC`skU|hZix_o7Ih}VrMIEW9D^ou2lv#Jk5kk8QYfJ|FNB(^=M9=RlOtAH(e#u
w<M7r)-|OzILf(USGrJpuGZ1y&$ZWlXn7ghMPy?#HV*FO{Rh(1U|`5qV5z-HFY!173!9Aqsk0Zuh_UXlNVyMoEPIHbxm4Xh<9u^`
^zJ^~JgkA{R+cRuwf7wiC}^j-azlp-6W>9H3le7Dyfq;2*+V?FTTAA2jY05K{lnNns)e&tv++*Tp{x^EizC_(r0gALvVHGqDA~&e
RK_EFHp?GSvuZ5nvba}T>lw?rVe!#i-j5w*XHSYN7`le+{JuVS!qfzhNMf<3^EVi_wH0o#w-jdae&d7;G_~hDm~%+N_>Wox`Yy7<
2G)+ujhcht{gHWi(kLx-++KD6xZIO?ezWf&z@ar<UR(srcHReFZWwE9!o1Od^+mLd{6ajb(^@lqTr@oS={$OFIUY`Uk_SUxF2+m0
UxQr-Z0ExAKalYo_fkzdEu(^l)g!%Jn^C*VPO^*2R<R0Cz^3onNf8PqRp{SHZ@XY8wch46*$S*=M@0Kk${uY1xHb_U4CsPyzG|zv
o3j;cdeK-D`ACK=%Sv-3{NHuT*Fs}=D;X|c+Ybc)NP(%xZounhD{=PZbN}%_Q-5QB`W4f|e(Rs!zx|*5FZ+Lmro#+0&GzlpZ7q$V
S57xUpGpd#`axq&=EjY5=NB@3xp@RE`<@Klo!5cd%kG2v(XBK?#wTEPtrU3ib}HpFESgH}xlCX7qzQZ4FiyM3{V?^o?lMX<Dnno1
eIWO}Ax94I*+jv8Z8;{nlZNSH=4mbO%_>G(Q}30ja7?!rnmyJX;q_McP_*`w&i&&}(0EOIO=|Et6#IM<?%%sPO#KXD?2=cYw1yIL
OGazX&Md@h406Fw|HYW2<WGNOQyKF+zmF>-fAy~{tBX2#>?1PFUZ{VptVf3@4S{PSW1x*^0$6vX7s{F&1zKeeLw3zNpf>#dc=-wg
Sbx|swEXf^Vnk96G<{zhnZ14iSF$pb4Z75nr0_DTa8Dyr)5=L7(>j*DQqX}r=oiOXO^aslezxaAd?!#PXK1auO<Q)e$q=^SYE61~
zy*&(PCeBzS_gOYW(#51!!UT$4}<0JZPDk6JAwP@p6FY^26|TZQ*e1s0XUxcjSk;Y5A;ZFR%QRAzT<#h*#>xU*$lc{UKWlV_yc_}
9iYBZgGJVUEtr-=mcoP6wxWl<jBw#jSJb+L0e)no#5+ek!mX&c&_CIPHCD-~x&}pLYK@s(#KxxF(7FNKheKD{=lQPOy0EcSYPV)w
-h_p0w|GCU;S*!(VDvp!zG4x#YIhXXIIaft=Pts73#Q^pwJn*m3RCR4x2`5;SOi$rSi`h5yanTM3GLi*2;O4h2+tI3MqWLy;LrWv
;%n#j|HuC}%AWh_FW#C+{myTHB0~GCe|-Hk{Q6B>ym(;;m{2kX9yTciqqdoWiIc|SB_HxZkS)PXfAa%(Ja3Cl%;Z>q;5ulcZ;wKA
7r~`ngxq#BZfMpH&u*`PrEbA6YYz(+NbSIv=&{)G?J;0ALCtJ>^#j)*(*U<`+YdK0zW}y8`$n7XTm+lvhr`WncECAx*5LkwJ#Y>k
PrHnk!|wyvK&R$Lnv?1C!3y`@xPOyGn5)c2=9#asIZlIjivrO}PirVSz(Uo=9q|3_)i^q^7v6I^jix)agU)qVLhEmanyv#P!NW~n
_`Y=_+)(2IT6VA)zk87iyTngM11~jziRLtXx~Us#ve*QFxv~)E?!_qjl_@^<$QRV>?Fqi7|H$cNT@$_PydHGhy8}hl>V(T1lo2*r
6nZP`1s;W*L|x~HgO5+%BjfA=kTfYpKbpKmk-#6eC@cV9-t0iTdTI&dF5|(1jzclFZ->8RxP#14Gkj*bE6}CIqvDj;U~bZAL{F~|
J73Av8QfinEDH0$(oL2i=YkhVUWbv!X%UF1TMNG^ZiqZObcHSAb|IHpMmQz?9T*eO0!x`YlDF6Z{O-0!<GdEqL5|nKipTxHbpM@%
>AW^*-_WC=|7=%$sY@2|c9R{Pe$NEAe;tp$w7&-&3XZFH);S1vw%-Ais2d_NO?T|g(uN~%fUaeOk$+S^ZR)rRTz)bRy$%jTTU|`x
hw%0E$)g@<&V=<KcGl?Zw4h}0to0gD!=M#<#I`}5;C7vI$913`I2K8@&*)?Ic7cnr-l(~34eF~mg%+c?(Yxi2$bQvgu&`hZ5&ZH7
c$C}*o@l!Ut#qMKml0BW_SUmt{KT2=Q`-H=`Ovl&)J<H8;@Pvhq&5LCe{?&-rw;<-{JMgGg|zzov6e7SRuh`vvqh&%I-<KrBazvK
a!{1p2$`HN&n{hg2Rww4=zab!FmgdR*d%ig@sf!FvAWg3W1c0x>yVGn<;0*?b(?A~%{Rvdmp{UHR=3f}L+9X-gf4K9*#@}D0>YVv
hT!4a>o99;4jSxI0J97>z})WBSpTt(Tv>xWeaG`FsKl_L?43s%${=$vJA8yARrgCO`QyxIa%xgCIki!YHtkwF${^W_wL0WPDesn&
KE@4j9lLydWk)m`aq~3{o@kCeb3Z~`s}kh1orSjFJfTBU3Y@+Rz->ez5#9I(Z0(<eehe*ud-|tV+3z`bFFs}S3<ncM_~Z5iV7!Hw
rp7%MkM&<g-1c4!gS8mG&aMle_Njxn-L8*rPJcwJ9771Z@HSwt<q%jqst)&Plnb}~vWy$1txe9^wux#pqzQMp`$D~Ghuh?*agC{)
i$X|Uo1rXYYp(ZiFW2uk$kO<EM`_<td&p<o58%D^pW%R|4{%vI0<UU#X)dxX-coZ#&ix59VAMPe?P{1p?-RAL)1eP^tv-)v`v(EU
#oBGa(0zVY_Gjg}fo2md!L=DBM5x0GknQA-YGsE4SC7eHP{}JgzRO)YdD|soYi>A5zwU~B-!=u;Tqe+8H^!pl(`CTFxtcrr?jkws
djh#&XaV{D`$00p<+650`31f7)@pL}!WV24w?ua6h78hqUp^V#i(>7A2a|WUB<pAV=&l{--Udus9!NBtmj&YN)__*SmLkuPbHJ1G
AQqPS<(!@}nr7cGq1#6F0YAoBqqFy;XsyR>qUBl#?ABub|M5@x;VH`R*+)lDT<wil%WI%oD_X<#AxK>s)d$XBREv-pTm{>P^aOb4
Y}BapdqVbV4v4c!flXYBQO+7~)OY0`uqOIDd41|guGlD#ZEtj$+|1M>B|kb*9nB!M`nv_y_U1OSRlOJbexG`9B_TAms8<SQl(UE(
VBCOv=lGtKT=FDb$4$U>Cp84Em<Ql1@+QVJi{SP$L*h=KWL@&~W#F3eEp#nqHF3hu6@2ts3U{B{go2)2LGS9WCH{Z^knYy37(X^U
M@KN7iEoX9>C2;5t8GF%5TAY9f_A27bfr&}#NxIz{T6;Ah8;IS%@!T>7&Mh2^3^uLZDn2HqMfhPWS8n6fwtU{q!+Ah>qZni-hd2w
KZxwp=ssy+lgAu(E7RK5n@C+XD%2kSwuLh~cwd`*H-H-ZeK+}ie@E_4=p&jtc1-QMp4DBvT$ecJ-io;KxFe_?G+*s_p%alX;TC<!
xs;gX-3DE2VR<~gQ9S}B+JNHR>xAF2Y4q>>;lKFjEokvuf4*%jJ*2%A&1n<Snaq8_sniqIE}DUET)Rrls<lHMwk;WPk88sNpKBoH
svNY_HXikqk3*+@mVyMyHl!L=uD!f>C>0r$qAlFDOfyk6i3{rgj6L0B3hUBl9W~>clAXvxYFgG}E~qS?%iDcG147cc43i?V#5#=i
;%@48a0)PN@nQ5d+XGBJG=+}*Iu4EQK8tu1KA3i~O++iZ8NyJ-Sd=vK0qU?tL$fZg=vF6WaBbg1|Hr?7!5CJI|HnXc+(K=qX}7cy
YWvQF*(%=x>+DF!apP6YtAHSE)p7th=F%UAY|cUl8|}h(x-}-GPnyF`l6*8b;uMyS9?HJEFoWuTAzXiF`~a@O;IHJJ90M-TI+5!#
{vgXd+NNF6U>lhTEZH-yjW~NSUi0zTbTVV0BYXau4Yz-kId0DTeHU9I>-Q#1bBisoFf$#;@cvu8|E1>u@L*X#csnKwjj6v2KX7eK
`0)P3XZh$^HTW%u4r0Cr6r#v>HJGlgn&Tr}2prhn0KR&Xha34ML(}@l(L1DKo*rop^R~F5dh!!^`?cLTEHDSm>|z9)dhX;By*jgd
L;7$T%crqLJr9%b^xetv3P<j#*K;yYZ^_z>Oys&Qh$5HVP1GOk(v)i)QHzU?up(13yvcx(gP0QD@BGz(F>BKt_q`bcGkO`om%RU6
-(*;#JdW%mRm_%st)W@C8(Pr$1Ww@n2hL}Mm}>C%irC@t5XFJRix<MNgNi|ug>gimP7*My@i6>Qy9Bna(*nYpYJC6HR2*0qj_Y2`
1zvfHQ1OYytCQ~QdX{z|2ak&)n~o2qRE9Un{nS~FzdD%l-}afIouetqz?S4$JBBUP26FcE`f|%w#E~m5*PyQV2<NW#V%STT{P!^A
Ir?_18X6Z938cLHgPNqA=$)|;rTA@uvlHFn#^m$#^1>t>{cH|SYBB<Cj9vj7MzYv(R5Mgnf3sK7xcOs8P+~tHNw?<EEl*~knkC2a
@?c|JaAy+Ulhy=o%<u(HnKo*R+O{}+_Di_#@OmQp!DZl8*9t`VKVi|<0aQ1GH*C*bS8{iJbJl?k<@`SN))o~WW``WGr-HwCrglDb
V#6L{HhR<;%AojwrdR7sa%MqGZg+=8n6v8)8=msQG5fX>_J_k!K<XXb<-t1j!B5L@@na+C-0mIm`Cd(=1vPN9Mi*d#T@NCx@k`y1
#>drF^<VRv1wPkO5u3dRgN*|V!Qk70X#dM;fHWBiPa=EVzr{2(HTn&jm{F{DI@>%)e))S&y?Zj8-hTw~`mGC0%X~nlezu_6yn4mH
NQ|YH)cLNBT?MIohtE(}_2+ZhTrg|f^s7FyOOQ6gV*`6(V-qgJsUdfdxW!()wt%wC2>?SRDz)*DP%wG!NzegPsLeosFw$T;Y!~K)
XAK{RMm~LvHu!CE-<_(@ame-6^~h|4S6JDpUsFx1?0=ci5p>qAM4bT(f->u(0VQeJwwI3fG;xO~0+!<Vw~Gn4dMz;h#hLcMw*!n0
jKljcxWUM7I^<e^HzD{>eCkOyDmp+4{&OKF95bnbepTv2vL=_w3VuymH}Y41$x3UgQ=7>wJEI=u9Fax8-W7yD8f#&(Wit96eHh=*
OV?fN6#?JvUV;6C`_pgTR^vmPo1n;sDfG1{KYVoHYrrfWLD<+FqO0l`@-Np(jv68V`Z_WJ3Hg`xr;%95zxoA)VIlvT^df^0@~;k&
Z-J11J#0`~k$>GB7mkJeY1!oYl#o9a-oB+5@~0TXeXNi_wYiYP3i;FKM&C3-{xsu&niTS<_RAq9<WI(Db66q&y3of_BjjJ-8YUni
|8nI0LjF}hFboU%m+`{sgphyv)Oibp{Of^rX+{3!zi4ii{X+f~G1*un<X=W+8-b924NTa9h5YOG<yKh8zlt_&riJ|LPB-I<{A<vG
k4VVB0_(j-LjH8ONk2-+pYjYoX@&eL<xx#e$e*^Kh-8KQsc>g8BjispbNW`~PgB!0tdKu-Pwd1B`Ikkgu|~+hiXUzOLjEN=umcPE
m(!J2SjfLjKWEZH{>3C4SL9!-j(tQz{uNr|R+ari{+0T1JrMG*eoQV9@~?=;4X}`ZJ$I}Hh5W16g$yL*U)m3u75P_hhl3UQm)pJR
Sje9ur?~2c{Ha+#2TI7F2IT2jA%D8%+?*2fC;v^W86kg)=rz0|f70JpSL9FcGC5Yrzm|V7f<peK=#y2EfAx?r(+T-kXL)BR<X>hX
PC&@NJTJ7X$iKEOxKWXR)o2=CWxtSrc|V&0h5SoDvrk3-)#=<|EaYEBHS-A}|B5n;215RIaqT%Q<X@N1pMgUD<=Q<J3Hehim)MH@
2~GRP3i%V`7taa#Q<hu4R>+@9Mw;t|{HY*o2`A)F*<(JCLjJVzTRth|Up6&+LLvXUy6Q|t{`Fzy2O#8MMNw@l@-NqqPC&@N7G4{T
h5QS-ZiGVq<=~ZHWxtSrwb;3;BL5owrW-BfUv@wIkdS}*CtOww`PUpf`-=Rl&GtnV`PYl0FF?q@I$#|X@+Z~aa=nm0&2jXu$e)fU
x8#KU$*8O;DdbOMa}KaV{<18%c}4ybtM{zPUk0_9O9}bc0{ym%{A=CILuw)a+TWud67sLXeou8m{<YK7sUrU>37Aolf6aSR0}A<<
-No%y_6zw}&~x*O{7bT}4;1pR{G+Kz$iJT1K7m61HDF~P67sLaaV1d5zwDc2Rpei*desF&{v`N?{Ar50KPC88Hzu({{xmNynG*7+
l=6BN{`fA7EBwzc-P8*H$@Ld=LjGkmb6-XN)i10V3i;Oz+Y~~`zuE;h(g^ui?J?F^$iF<#t*OYr)*a3RLjL7xZHubv|9Su4V%Hqq
$jU);Pnv7SOdkou&t;;Wdv@SXxigs$(d%LS-I|)fM{1_^h9<;_Fp0)$$YJ=&-1$HE-(kI)vNsp^W#@kwN<Ddako0?J!YUdWay93i
<eD7)K%Ow_P1RVrl4Iug*W5g|h|;_@r+hoE`_KLVMCmcQV8e4XgZC3HM#1$c6CKOs{pGV5O1d7pw=mQgJytUxis}<8-v8#^A-FR~
Rb~Ir`@b}GElScvXqsjhA-Bspz&Gg*?C|V0eP`keblxuw$CW#3ROCU>>rD*KZki8=e{<2)b58_6@4ucBH5;0fPx-Wzu{U>^k*!)w
s1jdiy?LUF^?CS>-P<IJ%Ii^wY-gO$`V4cVEP|F%Wp`d{f8PK5eMv^0ox?N@c>f4=2z-gU1DPGK>2;Ye(2{m(xO`tL&Drh;!Jg6>
jClVLg^OnYgOyeG|GfWaUTTcrw4>mJK8JBP(iTp>u^+iE?}I&Z*24OBC(+D{lR$3yUHsH*IkH`D1^c&iMMa!B^Yi{&Smw&@RTPqk
JvFTG{Ch3fNCp!7*<-6(QOwJFnl#yYR(SsXSI*H#9$Jo@*nHL(K8fUh-v1q*twlpe`N25L1^8C{Fxa<i22ww5h-aCo;f1AJ@Zzn<
z=XB{4=ZJm&pvN>wzDU?GNERb{Xg&jFUH0q?fpLBWvAUZs`W_t_D&kHz|oK~>+=K6oVgsn+)*E1aNeZr>eT>WZ$N0)?CTC&^tlOs
-hY`-ZM2cSH|tkNzOH!wExXhw&EkEyjK;0mUcFtZn>!ph;rU-RbProR=^Q0dO(U1|4*$>nf5edQX#d!uz;JFP?*8gHjHo{eOrQT1
FP>|MS6?&*BW)w0qdP<Q_dbEHUa6z;cxM88=BHQL|MUJIM{WT4K^m~SvmTjT`2>y^j3Ndfe}>*nAB7r+nPbBq_3?~w5@v0#g-<@Z
4z8#cf)(lU|GEFZ7_X+lv>udy;AnDYr;bz`l)^H@8|k;LAIp7s8p-*0h-Fr6dPlWmzUdno9w(W?WTv$LfdAb8oi=BJ;N|atkwGzG
bErMEUGPR{a47}V3$#IsTs!<}fD0P@JQ3ddmWM7pi3WJhCNMC4b(Q@;@Bj10Izyx{rvq|6qsXoM;oKHxm`U9aA6|~eJA9)+m&9UZ
@w%-h)YBB6EDVOb!-vCb!LQ)Y`)}SXdy2U|kNMS~9$J?Y{LPB5kdbTCwY9$XqT2Z<l7hck-c3^Q|GfWyUl#-uzAA{u4UZs;-YM{X
x1A``Hw})AUW4PxPGD8o0OZ+It0@n1fZ0t0A?45=ZjUIcvcKMkqj2P@PwJ5|7PyAj0~{Z^8edAF7$Zwle1x3?haTLBXS2!hp6LmA
^2i<N4G?UZn#ttd41u=E<8VN|7L=xsMiW~woDDFMa=E$}?4k21oVi<n_Cv%;l6>}wwXX4kTzsMvWz~kDR(-doz!sAeVV;M{^o_?@
`Lv_ZeM*_y;GzY-?*0J#)LV@|cvH-msV4Xy?;m$!BM#vG)0bX^W<RdMC<g>LuFGV+^&xQ7(yIG=`PPCbug+u!2gShRWnP%H-GY}r
*bC1Ou)s?W7vn=mjPT7L0BrN=h0S^;fqnxH;+6gLv8mr7d^Pe0zS+l~^p<d3?eiB&@4QW{&-kzG`EpZg&YEFt^SSPvg6zYZ!enjs
Bt2WW?TdDBKpk#ioFjLptvOfHuszqZ&U=u1Z6>pQcnr)a@xm+GZ@~@x_Q4767I+Tt|IQiVt=|E7cyKU|4qO80UI(!~?~fdE2-n<D
b-&e@m2kN2AY#*%dFaj1h4^v050;ue26g!Fuim>Y!$+=Pg<FffG-qGb150w;5m!fz&pq6Psf83nj9jZe@ga;d*gOcQby-9<i}B!?
aZj1_yKbcL{I^-LhCP2bj-t~}QK6bC)RR-&$--4WT+Ktq+&1?qoIyryt@q}!a2)UgWA2^6x2M;oRaxh;ru%-d=-4iNpRR|;rmlr=
-*wV7J^vgwnb;7wIg&$oTP5MZ`R$l?sp&*j{S$7C0y{5^hL;mw5r(_!F`L>hK?folfn&{l@!Eo$@UFQzgCD*_p$a#RYlFUo(bV@~
?Bs>a``R;^P8%d}UDu`L<*YNL!ITAvI<$*3R=g(n&mF53p8wT>Qz-l4JGriXAG3*$Tc|l>2eJNNGe~;=3+~bTo7|Ps8kCL6QP2sE
g|ENmfMGWrna}=F=w`3Uz>k`aZ_Vuivu<C<FYE51A3t`}7<{S$b1&J$TH9wb!%P=3es85!_QyRjg-v_Mf?41EkgR7UNJ(By+o&C3
%YFuU^u58TuftRHc*$V2xMwzcTjvQe&}KL2)XfHTvHS|IFLMH~I-Fq1w|QjoP#5lMot`XRbb%{AdWRa(xR^EAPHXzb?Bz@gms7Dd
zLD)>bgbumiu61%jNN_h2DR(a7%J+b4NUgw3R*VIMqcN;g8W0n>AY7B;lxdsQK#*hs5I{$>h<oi?((>+Ig(p1)HS<o2Oak=0efC_
gH2+stL!(gHx{Ql)&OlRcHqQdGc-^i2D7JWnYai8=CXeySaX{(V&a~F`(q*FTmBszX4KWxiIJeF!wyW-#~if$=AyMUi`M#g%VY{I
+Od)K4^m+l)^epseK=V;q)Hmi(9c*|p#50-kn4Ubk&|vYLwT`oY+cVIT+MCS)cI=%@t3I+0PU-0?k#N(L9;>_u|&o^RlUViTQ`7|
Uq{`2$zxzLVm8yWa48<NeK$1aV$m~`zRYd+Mw+Vn4N`kE2AU)4yqn7yjayH=ZG8p~ytEN3ci5r_Z?fTG-)OkR+nIJMTLw-sD{=9u
T%1Dez>S})QOso>oI7h3Y<8r5_U9wnV4CN4+^OG7TxY``JbNF&{U_<*!*wg6)9EZ?!h)7?%&S}+=$DKF@1Md8`>#V~NvGhe#ce=l
#}vdiY>J2$A21r+15H_d7e9v&(42uMU|H=B;6v*fXwH@H=;S;TX7sQfsLAX1IO3=;o)DmeUpCZLJ1un7JxWtx_dE7Xs5G0NS+Wl%
pLmU9JsIGR4DhH9#n9PKfwOmy0gXORql-LZ;jy#PxMfFMaCxLL{xq!sW+Vh+=1Lf-HN%tc!{mWuLr2k6o9F6<7GLSidj8O__Dwpy
g%RP}sGR<^c^gdaUxr`h+yU*TTjTRXUcx|^I(Sz~Fqm@jy6*X^AUNRI1bq6EEhu<tjzb)-!E1(cOqWdt=X_)6+mEh-!4t7Ax%O`L
Ti1H1anC3iVY-%%$-kq{a5liX@xCDLMHi;F%NXc$BoZ%L5DH^fZty6Lt&gtLRxr2tjymLRA?mqcAW?M85>1R<1G7OIvA(e(S~o0~
PA=OIZme&8^o9MIqiZsE(wZ`NjW2c4!z(f)`veL_MDQfIZh;lkOWq8Y#Y5aU;u0KaHXe0YX$3s?IRICeE1>lr4IX7^3HGJDMw2};
)P+q&r^mX1?DX^W($AN`-d2~hqZf?z_|e}E_2|OD!*iGFdZt;Z_ouHxZR4cSCA=kLbxaN=>-%BL++)!8oFPiBKZ}?ex(aMJ2nLC3
C3xkzPeg>lag?2L0H*C+N2lB^B-TC2r>7`Sfh}&C$J>)y_wtPmkpA5pxG*&%d+f(zce}8jVByCV@Z+~t4E@pvIMurk9&ddG-**aU
JeAhaC2$yca`-!(*=PV0&`A!yTx^XF+A83uJ;BVWb)&%bxvYBcr$J!AV1HDsJ?r81;EX!MVm5eoZxRa88-d|(q~M?`0*?E>k?Gi|
56IAz0Nv8J5Jk*p&O#g5bgDNnEj83+ZuVuC@8|(CM=nM|&;TY53}I@VoB`U#ZBZ}uX$lgqwLl*`1bOs(G)i4`$`|Yd9T3*G1Kql0
=|cK#B$8h0nbl`z5&oO%!_qx=nk%!GG5Ee6oOf{oaVJ8h`CK}ed0XxSV#8MA(^>O8O#4h_Mtz<DzSNoGdc<b28>`%L+^wULVy<ql
D&5K0W7>-4$5l^LzyYfR#1!*daN)Bf%xBNGU`<yGIHstkCYD*upo4bsM1D)KZkM&DuVDZa|9lKM>}ZX%zt#rh=wN1Coj9;M_>f2N
!msLCmbP@Out>KJ`Zy1Dt;57wuV!@2q3Pg|){dYXWdIj@nkhML3VK9Y!*Y+>niO>cQ&wOH;Ra(Moo=Vmt`22f>_Wkk3@vWHW+?IF
NC@*Ob}<N=bJ6{%M+>#RkDpF?vze;x+!`KVV;zX#%UyIe@)v{W2RfnkS7y2Q>aiNte7=Gn^wj}<(DZXZU%UeC@mWjHe$a`&oDk{?
);CAAT{JzfTNyoiIPLbaNetqAw$XlbPSdTl8n=lv!;q7D8=bKHHLa<$*nLUjV>-dyh)&QJ(7WHoxDQnvq7%(N>DuOo=a>##=Juer
_wmlN-W}gudl9|JFTnjPzOH*2v{Yx!AJnK^<vwCrW8M9Cb#=}=>)_Z^gh%uN3hO!!N9W%g;u_PMc(_e>$HxpOpv5zqpbn`UU4LZ6
p<e3>(9Hvv(7IED-Pw6f@w&4~i0-%>rI_cqK`TS-Ymkl}9UOtj*Vy9W)BFvdV7dpnIrPIZ&k{Vke0YJ^Y&nE9F?&#Q(n7bVIg!|D
ssSGNy**yn*~TMIm4|mdy?~lrtB->>GVYq2IXEl-4r-gXNb57ESpT@oL{^>Rr%krqMz;7-pPTqRi7QKsAwQm94xPQf<MHk0F{e#O
^WW#}*PP3?(eK=vs!yA>R5Rw<S!T)eVko=YhB+|6QLhU#fX}DT#Y>Lv!G{mJL2C~kj5H(}vndOh_|4`T6Uqi|$!tgTzj2hgU0^~#
+f}IXdAdkD$!fL!R*;Rl<lQ5USJ)cu%?T;`#O7_83*)zW+&Q|>eWXg3v+hok$LJsrO{4C|HBO`J=%emFfi-&-!FL<V;jVq_nb9L_
Yr3}_2tF6u1LL74c=)bV^_xrg;gDx{@TZ=hOwY~xV9TWznp;QfFb2J5FelsGgW+|}w9UGi=+}pa=^r+^p-F1l9A+7P$5VAznbbFn
0jKW@b9dM?`3c7Q(06-4-6<N)xurJxhFxp2Tjy+ti-x{I7Y6raB6U-7gBe?3oxsL;&xiTUtJCZ7G;khHUTMXAyAq+_eJ`15&7RbJ
J6?q6&kSRRf7*y`0<OdIpnA-+Mk$P;^%;C8*+k=WqqaVgT&WK`z%rTL47HoeKM;yRw~5{-S|DdxzS^av8EAF9HkiPFeKYblA`Tlh
g5iCQ;gcyOj%sEA`glAg=tNiGZJvz#Eo`704Xi+#EEEik)#2Q=?z)w0EnxG@{*X>M$`oZN=tl>_HO=H}bkVz(GVFrKV6oO3-pw+G
NliSM194gKvD{EA*|ZjWn15&5Iqt!?Ms0+C!*pm%z9ZwHxCwlY&4#y{y21rqP3DMQ0i7K(2(&L_K=ZKW%)4_nf$@Dac((Ie`0n6d
tZbT0AJZ2DtLv%o<JSXt$Nc)JWNibOCVA}cO)tgMh(~Id1TRMyga7#z;8L$$YQ(D6vz~d>75==U!vc>}6A!modtFvT_;dZZ8Sb%X
0gR%K;vDONu;~ytXq-3$o;kAwyOm{wdr_C*iq+lK;7Ug(Y1bEG<G!O{(xs!cg3Zy@KXwtAbztGNfs>)#k|%gOw+ObIIu=e)Y=Ao(
9>ibgzXB@4Q1k5gT=nYvLm6);J5Xr-6xb0@>6!Ci>q>PsVfngJxOLAM%{RCEOshH38qb=eH1m}yn(q@bnCaghLAup<&EP%L2-Twj
`pLG<U<kSoM?Aidu77w;50!j_lP<p2<oVjO-x5!;PTBLx`5zf=$8t@VS?|_r_vkL3xSc$oY>}G)!)o`3R@z(4bz@5nb2c7Y$JU{@
cU;KykNpIx%y?*?pAK4>N}0>$JK@3RBVmYTG~D&#8TQch1H!)_Q;?`TcVs$qvHo+I+|mP{KD-Q$q4RM}S1BR<{|0kx=r#O4_r}mj
GsdSGytpC-2JXti8S7K%wHGEskIX61IqM@nHGUhov@IT%joJsA)$GKitlI{UyTrrugTDafdwa%gK>{2zdm+3yzbh=CTAL}!vWF9Q
#zChzD_AhT8B=du1e`KvI&>Z|0b1@W$G2UwK+h9Su%>P$JZpXmPk6sVH*;Gc*jDf`=isctxR&i%FymD`G|Zm_14FjsxqWMD?1{<H
cj7|WxmFH#?>GpKTRH<S+r0~xxcK0>!3Iz`k3v@mMz(E@B|cv({v4coTrK>$g^`hF<k{((j@KS&UV={gD;*o)A)i`8mFWUlv(p8<
JI@KYo~;ifcdUU1<Bnjj*U_{|OJC?#G7qjREyBCArh!gyBplW|4E8TB#J-*EVD}XbVd1(ID8GLQuWkQ2XJDs5=wUYj)@F<F!wzj>
db4==BeV$YT+^B{y15<_b1tKshR0!vd24*a>l^Celu4Vf@1(gt@*!UTKAGr}5drjL55kpW>oVC7mVlWj;&6{$-@%79D{%YA31GRS
Azb;$3kKV*z;-5)c*Pt8P1`FWnw7?RSm!Vn88qFF2TgyhF3NX=5yK}jgA0@3knJmQ!0VdWv-4bN(diVnUwi|nKlKM2`gVsaqwnKQ
UGLJTQ%7ND_8w$qI1s3cKB-G%pAtQl7Qk|&FKpVu04ZE|;k`~rQTwj(P`2z6Jli4#>+3Cp|Bs6=fu^bp`xi14Dsw`aE0t2paL<0u
H5O4xGzld{iY84;88e2EBqEX_Q)YMXbFVScs7Rs-rQt1==K8zdukZcV-&)pPzje>q_u0?>?R|dFKF_oH*v)<)D3q3s<JzWba<h0V
+%bMkj#hs}XQTrmCEF9JbqF(;&TtU_`{&YOU^hpE;eXHHPs<-!hElkg44oUL^psA)x^FMhjZ9TWzs;M&-|xyTwL@QXn+W&TCHUvf
nE&tj!S211%=`COq3h`>N>L>m4B8Wka%U=}o_h;(g|mU%+W}KOwvf=VIOA|=JK}WNFnf0sn19O~tk2~kORZMo)x8K@e>C7D);FN0
@GZ+yO8~yKo6?7iW$6R2FOj*nWz_4%n&{Gx41D`jJT|fafsa_#(ve4JL;TC%M0b%kBRc5<W9^m<TA$LH9mYOn`;Rt=?Ga{5d^Vz)
SDi@z)Zef_t&{wGB+E1ueIkM*k@TEcYsTqy8#(JN%2b%GWU%K{G<-Xj>HlI({P(LcRVU|x%a#DnLGQ^Xt}B{2F<UCp#WnZvKkOl*
P%(+#&@zBzbmx#aw;9|QYRee2D_DwS^B1+RAvtl5C~8J9WtH4P!on+oD^QE%?w8}5Uqwh#ic5l9OG%)}X`-4Egx=Km<AJTF#KfeW
WAh~pzAS!ES{iE6%T-UYh;I>6^=TxJJj=<8{?jBv>I4d7y~i$VjFEFj0zQFeGQV6^@fF_>oGC>KXlHd6OnfjE%(Ui1Q_*hR=b*}{
dxw+OZMKXA>pE-SgIGpM+nO{HG3I8~eYB%64J0K8$GBI{DjK{5pF0+irF-omrN9j`=hb252MNfvmq$j!%aQsz0mg@Ol1$ommmE~7
MQ@a!;48C=P~9XRNir-aykn<H>Oc@$mOO|{h4pEhQJR(J5=%-aUpJP{(W5fF1;J`W4yPUw;8Y~5g8gt7KBF52s~wU^<??#ac_2>u
2F;0jl{}F;(g=>7UqR`~Pr`Yff`f4s#4KG8n^r6(y}65t+Rh@V-dI7EsQ<>?f_(Duf(PEu2?NPx*67+)5$4^aML;P8!suRCl=1rn
817Mk-&?srkKP~#@804-ovpBk1dZ|c8nq%_kjZ?07y|pRgYsxjy^5SYpr}c3bFLGmlIy^@Ps!w{m)=0#KQDr|yffo+;14nXZpF-7
6G;u0#xOmTtx0~08gw0RM9T)o;=oQ0*)w<?JQ`zg<$4|&+AoHsq$mLSQ3$wJL~0(f85OfU$bVo7`w#CSQUet2KD`=^s&?VjRo779
g(fonMiHTPPm%BUJ<zpvPjSJF0qk&YkfX7{h*M~*N*#{jzz4Nh*#0)2h#xc{_g#fa$;M^yUF1FLXE$QgmUQfSFA9|u3&1YzFucwi
gK*GUu=^cPgqF-9%`gRKp4h{Y^A>`Nfe_LZ(T`UNrbG7(ahP>V82gSk;)&Mbptu<0?Nhap&)f*|R^%~G^qmcRVzNl?pfa&~EX>KA
bRDnlUqV9Eub}FJ60rB|goU${a4y0iu<|T8|B5GVnhS~jz9bT(bqs6lawZ|lCQzN^Ml#r^SuTcwFw-!Rtj!F-Liy7{EHxe}Zf!#j
yedd>N`g~SaYXv(e6rC+9~A0VlfysK$m(;8z~pNzgogsXzr~DMHcuY<w%kD?djw$?v7?J?uHox`1<<Me5?uAF(b54qa_-?F(8UZY
nsE=;-wxvN_fPijDTT(ji<rObr)T9WG;99)@%@yIwvq7C`x6?ST1rseS!jJzgsy0&K~LQp#(hOHl9Milo>~jE+CiPUxjO}1HKX9(
`cLSnj5_n^c^nMYO@bYF)aaBeLX2+OH8^zZB-~dA`bzr{DLC;M)jj!&m(JafPCs46NVjoubBYb<331@3lOXdeEe=h4(*Oa}Mxbm%
4CAcph7Ya@f`Oni^z+*~MmDn(79EHLuCD=Ftmw={i`2uf^i$wb6@eDZvzUj&rQm5F2}R=1(5iH8=4{O+s9GHfhXe$m95k5=O&6fs
ZtQvCGm6Spw3zho3DC7Y9)vb(kn++9=5D1t5`UEh?MtGukaZyAJYxwm>Q07VGp#sRC-#xg8X_oZOiTLBVNh7T2&4H%8R@2+g4n&H
M6)K8F}HA`mMgf!_WpPjwAX`q+S){kH)q3}*UzX8g4>yDp$w{BHxYW(DX4D+X5rjVRKn*j>Ph@gWT6_y+<x>2IX%9LD&#%ju%irP
I$Vgna54Qxp_aDPJ;fED=mkzA4j?%-6!I2bCjns-QOA^Y+Op{(b0;H&8={dzN5$B}i%kg--FBP&a5F^Hrte}OlD|yPE)M3+uK7e;
jh+I90#%4eRb$?(9fBiH2cUH}1tVGCiS}bRxMFw!w);~saP~Wi-R?Hd5B~V_^)8<;RGvNPUpIwAcbpjY*R3cZ<0Go+J^(K_s4%7<
lYrL}2_Mdig8q`Tlz{s=XqNB*R;)d|wKibptv-grB*I}m+Y3ZwT&N{KCPV9<cz|PGV7FYK`B3(TYVkY)3;F{fQd68!sJV@X5*LH>
6$=nHTES$9K1LDK7DN1FTWHI)U|6T$pp!oCP`<+yc!@TQrzQoLJJ*8#ep4tq=fu>?-9*~a%V5Kk(_lZDOI}+{;w&{d4097);nA#H
B(pOMX~gs+ZtQ;OT&Kw7Z_k8navza=#u2!)NsgIie+E9anLzh>cX+sZ3gfV@1WL@mAg6cxK{ro@q1BRs`vO4?TOKCGDx)-N8BBP;
0<v};N6-B2$V4my%anFQY1A9^LN$`LuRj*#3Ri*Pfi9%=yN#3n`#8K0iG&No-_Sh9h<x~%00){Q;miS1h|RK~{LIfmz{eS2AD0aJ
TkDCQ+dYnXw>ij`MMGg@Bhh)H!LhsR2qW=M@W5a;!|_i<zqFUb?!}(4rD`U#duuF8vPHnr+W^VG7BcHnEx~;4b||d0hrBWaX4{4k
<k>g_d_FFObm7xT{Mk?RC5ML&Qv+zavN&-|O=l5jpE0ep4t#qZSg7wa+Ph;Fd_H6kuZ=LLc=!&=R9_DQU7JB&-Hv?!xgOGU!XWXz
C*0_}&T7+?ggnI)fDGEf`FA-{ezx*|@xE{2Sjr#&AAThOpI;Fw00Q4tAiN=&YC1*3X*rv*wc$Amxqg(C-m?XPPG5NXGZ)qW@~&6V
JMh2vEA78k|93s(W4%0|aXm;z7?#rg=~SJ8xQR?<Jk`JLCo-6s39+_0<c^{iZVCU5rZ5@sPB53SgVnI6t0WxZodX-|Vxnr*&2e1r
3rk)6VMF&15^o=fM7ExSC`o5<dp<(uNaP{e)01ICvMsFB7G-w0pTREwc!SJHFieg6L*{3Np?zs?pk5jU&$2%d?KO5|y2A-#WuicA
{U@UOsGKT!A`LG4Rzk|`59HkoKO89G3-0Ir;dSN@a{1#Cv`t_Fq}NXZW5x62N2w4ZQ>4N5m;l)Syg*7ed855n3#t6}6r8?XfTZ|b
;>>LfLxm5npnvY2BujLAkw-=`q6W_)`CD5^tJzId|B{1@Hy=Qa#<t{JS0MTkt4@8}w+%P50&u;O5FWiM02#%Tpo655;W9zg-5L((
^Niq)jv}-4h%DF%rGU)5Ik2xxg%Q!!gZrG#&@y2KJbFBr@%!436}rNqxqmIFy;5L;H6>tfK?pD>cY;vwR7OkfBQh`w1f%9KIJ{4a
xhNilmdw})r&4v{Lz5yCuXzKDHH5>8P9qqRR%F7K$U?!!5O}0*1IDYw7*3obg#Jl|CwnP~Um(pW)<}cd!jrJN5&<PKO!f|}2R+je
sJ?9j^fqyZ&R2#eg%D8jUIA|zL5As=0n_J&LhyGBm~wUk6Wpf*J8lF)x8zFjlzC3pI<JHS_939)U;{n07^6=sLadu2tZWNMU0N;V
x27gA9nvuSZYq*<<dBP3jbZT!59zc`AcuC+<l?t&5cjDD-SYobzrVMTp#EK8a{4`brP$6{{3nyp>OnAVy)YCaIb4)<miVxI!OXuL
jcC5WcLHaVOVL}vOIHylp9@Da{mtacum+qP3I^v?Mex2dnYrM+0)|=xp;e^_ZMZi?x@@<Aeo_qFby>|hr}Tt)&>|r8BNY7KPk}eH
gqX~&PVn_b2sD()gP+C}CIxQ;gTk@+{O331d3qX?C9x0a;1p1*P^O|*){$TOHsEzX7|uRWgnxEVX5MBlhb`0+Fm`%@!smw(fe2aL
^>8+13pOG^FNlquD;&s@fn&9w(V=#ACZPTV2!~{0*s+X6ii$FE={n%Lt`(&RPG>#%&X7GPb3ral7Oa(@Qwyio6LL8dE+m=5x&3)q
dBX!z`A;J3oV^0a1$z+1)Az}K$D`1jJ{u%B4M_Lxb8_Xk3p8&Zq!zmuQ7Ih)L`T;iEz)?x$(1z3dx!kUg5`T)M`;7TyhZ~#ZY(Fu
%i<u@p#!@=@g|GhPLdsVJHY2oK0a01jK3UPPE3nZ;h$%{oVE{f`2KSlGQ}|sB;*z&yk3kvKH*4=M<Ss`O_wCcxRQ0J<jLh1nQ&L?
1&0@CgeB+tk&6rWfX(`Bq91XH%t)CF%Eu6VHj`mW8i(Lv-V(Y)^arRUFDE58LU6*8aN5@EC|<;ifDkDzIxI6lh-3m<xAYV0iMR;1
DOsd|t&d*^h%xsH|Df1s{Y-FsHu7offZ^C_VBBX&Us-2H4lRp?M@v~C@}+=Ny+xSZ49jOfYL(~hFH7b{{fuBMYj38HUEwha(WYFR
hYM+A!#1;@H}xBLUMp*yzbDJAKmUvQ)!!SNwEB9Q_I+wLSJv)@V^>VauIDi}4@)3PIft$KXBuzUt9ahmtPpmRvep=m=k9tnZ43*u
b#8}oSMPYo9<bPD$~wEAdst1Dd&SX~x2H#rcl2usJ0(eh=hx}TF1PgN-dfnf&Dmzh<>Yp;mlm`zLl1?x8dW!#eeCz#=|el1Z5wB^
&%McH=M0o^4=uK18vPrX$vcCHqi#4m)zX$J6^~{f8MQL9ui8z$*DY+w9BpSDgD3N*;7Ts-QOLc}beVnq+D*pu=mGAdd1Z`!{!Olo
L>2qehE}e+-Db9y^klBD(;l8gq%rr+A%lkfgD)8GZvwo@GT98fRgJg2DS<8O^q9$CU(7WYm*rMIv0$%#naNF37hx~AvtUc4mazxs
TxBmF_2s=YK+MK%OK|Rj8rsA$gX^Sd#lExFf?j7ek=w1bn_Etck&bd9^7V)#+o3s+d#&7#*L~TK{VKwO>uAK{o!+;fJKx8i&8R7}
v$Xzj#j=Cxa|)+v)1+kfmU46U<Hl&-gKZXc$#5~d%FmT8pnsnhnxMfJFzKcDU5w`1ViVqxy3Opp7Dmj%;UnCeHO1^>c9XbA%R1;{
Wmon#r-cppO)$;hPye6oO9B3V`Zx|cOZd-MKAs+K&Mp|e#9h4En72fK4tv&?iR>wRFLMPN=keBl-p9^};E>YXYm5W$9{0vEd3KJ5
Hau&&K=QdVOm@I55N??T6PN~~bW@zU*HsNo+{k)fWf<`{6=J4aeZ;TN=Ma7A2IP;#$eT?Q8MD$EOj+zw_K6A^WF;I$pK3FwTWUW;
f5;zlciJg%{Td1m1qW!U<_%<2rvxd})9I_c_fXoQfh&i8F=47BOwvd_Z1tRqYupm)jOtt}&ew=O`@A22S1>`~eVL;yT>;yEH8S3;
2b}z&HS7(us^H53f3jXQkgE_hgZ?290K+kdaDP`CyJS)V;f!#>^0++HTj~MH?F`uzpMV2DxiXd?juL9eCP++kfqOOo5HFXfyoV_z
XeGV^f$TQ$oOy`^P2P%nmR7-^YXWT9{S>3$CkFCwt4PWMX>gb+-mptsi|HX{FoT^<Jvf|FFQ0Z8yKcP?73mU8+{+4%d)RV%U)pY1
`vBL^zu1f<Bq!5eYR2@9H`d%0y@GU$?p34~a2Xa^iL=AENRcZqy_vqNf55`U5Vft|z?jN!hnM@71AEl~nRZwKx!n$ho*H*pkTV~h
ng1QBOjV_+=gnYnd5|3K3kUJSe9FyGpU!p?r~7|(gW*_=x$b5$Ty8L8mY$zFuIu^lPyTX7APAFxal+XDLZ~lDVgwJ|fNw6cjD%S;
b5mP}iS;Xo3-d*pb1~`6ll)B7bL1P89yDS;&0WY1Idy|1c&tMj@>;~tq=t;~h1?<y@Uvr_FQoJ+CbBaZa#Xza@QSEz(&~K##NTF=
#_8Q;E*_Xvx!-;^jJ9rM)o3>`+gWDyGD5XTp-~AgoL<TBbR6-=DNTqvwE=W%m6)aOZg^>1B-s4a3d;9pm<I~?&W!ITkM&~3(N2c{
$-I1uUX5vrJ<<c@sJR37ir0qh_7g0VJT9ZlcCVi${0SxbIHB;`GYt36cg}AsTeR%V$&#}h^2iM3XV-3B*~dBCEJUX`uEyoO5Nd0c
GI`+Ij9g}jW3+WKj*(#SyzmH+oV|?TJ|`;hm^REar#RwuQ_1v!5UOoxBYE^ngGf87kLe&cH0`P_>G>c@+1_Z!pO}->%zjJe{*fwb
#6F%mxOV|L5RglVtPEwb^D{O`O~ohw$v2S}d|qD|Nyyt5+SHrXAE;4xKeVR14o@_wW=S7(WTYiisqaRo8DmV7-5fv8J*THA-eE2C
#7hn4X>_sV^A~aU!Ddn`-oa8m*2&5h4MFvjtmzP2Hu3a23uk`hP)_@wQhU6@@ZN-KM214KX=e%c6_dp}@h5RYR2pktl_=6{OJ+%w
XyV-gF=+R+at2-Rr|Ng=)}`cCQK!xwWqj%<QX$XOV7YEM71S{S?!+Zg=gxdH8IV7SUN(j@Gbgv!-(-cNjh~B=u)`Mg`MEoKUZ)OI
?JuD9F^`xA|4AU|T2EPSN#fM+SVJb!D#X#h4`oN@gG8Gwci&J5`uqOwFJ1q`|MK-?r3Bm`y-&T3E@mY1(m5Y-E%IA+2I*Wnz)Xk|
tJ77~fSu<Tvpzf#W`rt-IZHaOA>+a8Cc}RYGDo^pIl~r`@N_8!-n-P9BexQ<#G;qfA^}CBTBpp2U!RIP6uRj)zex7i?U~$FVxrLP
{FLt95yActmCF4!qmTMwfoat=cea7$ZtmwmX>#!X723bSmJJWra;N32B6MUIO?i#o@0ZEld2K52F>4GLb27Q~7}jOQ(|>B0u>I4Q
adnr5krB_Q^a~Wh{;i(Moqv)?9cp_(ue%b&p8h+M%em)@clnh-y!2N3^XN(D_K99fP)!{5SqaltJ<0fUwGN{%Dogi9ex+rCw{b5u
FJ_9ZTOsKB3b@p&#C6)go<4RX8k!%Ov8~elxGp?n#`}I8D72a}3nx}Gf;=g@<=ZfGwfz)2=$OygTW(`->(69zCbvVIo;cUDbQx+e
yg{3ymF(9E!Q83g)ntM7VOYhDX3K=?qjU2YaLLGYx=P=KeL%B|If0d!MQIP|>#6bd{GJ@<daV$%`K|{oy?>C-n(NQi^oeE;9Z#Sa
-pdBZp#$6um2)7}<4gyuKL!(e1>@SdieAwwOs_Z;PkVMvhg+ZbbCYzVX~~s{b~L$<epv6~cAYyyS8dRu1Kza|@tAxRv*a<EHrt*t
>dB(j_D3-Nb0cZvw~_4rwfnf=UW(9FAv{`6HH{uQ6vFk8%p=R(2WdsqaCULT8!)p;rhm1j(4|UK*lQLCaVLdH;e3xKdU(xL_R5H<
bk?K*dXGUC9UI`rE?-W#d-sjdHoq3rbA{E}bta13mr{$FT}#i?fp>@K5w~;Pvzs)Szwev*+~vP-{ty4l--4(+^d@s3w$jfSuI1w-
JhPOc71nKIzZ8k$`l+Yj;=R9Vxrkxf@zf@6m*I1KXrni%tW~6=D~*`-1-I*ETe!f!*bm;y!pu<d(|VuK1t4Z$1do5JFrOs)ai`a1
<D<EojDi*w)udf0G%owRo>E%Ah!SU};}DGnEb9oG^0nVft=l#YZ~8jlWMP;(6|wRRwchwO$0PM(onXvO<Jjl~BQNuJHQXn6jGr?C
)R}8;tcZ&?oRMl@R_KC(TCV_o>WokhXBAtrF7;8Zp|hDa>w$|>owfZOlibOJwE`t;S@#}1tV=m!WjyoyMq`UL`K$tshjk%wOY77^
ubS|N?dulInNl15{e%f^{jN@#mtODjdcTo(k*$gJdE>h02ZHJrs9dSb2-{Z+ElSllol=*c!xuTck3yAxuB>`b<*&x|RCx6gttrdA
MBdbBXayVZm^xIG=Kr=Xt>?PQ=PVVILw6N8XD&XgWq4w>Av)=-^Dmr;c7$<7nZ3D@%>fS+KX*CIC|9EP>k~|T^yBITenoLUk<})B
3B+ji$^n)ZD;a%Rb&c~&U5!<GFpgE&r)(0gwX<F<e7cFs=`XCiz1%u2k%Srz3Gup|&YYT}Bi7aAl)BNYPlhH7a|BpoL1COj3NK8~
KC>|z>|~ovnRvWDZ22FPZqZy5kBJS&?|0@JE)Tt6BAa~Kq~S!5iOTn3j??f$lZ(7YlglC>OqxzlH8J4vOyoVYDYc?(mj92_xZJ>&
+FpcN19Mr%DpJ!aMRn0SL&<~7ma2$Q7vJgOZBN~)zxfP&{_*n}{=@(BPtGWsrD;-avTtux{e7dktRatf*5)<8Oa|q}IY0LnvMhXT
S<Y9rYvbfs)SuUhHj&Qvs=Lc6XSJ=!t*^TNon;q286E``BaIIZWV^;%P;8CCYaB}Pz|SaTIpsJ0BR2^K!%xGZBh4fzM2IS!GzljC
N`}+RO9|)xT29Hm3Gl!v1A3h=lZFinc)s;7^o7oZ0B#Pc)zBEf|IV({pqAE7`ZL|BP0?S`&3Bm)Zgz<Tc<SP8(MiCvNr4lCC1ma_
7tV$OQLuk>9&kZEQGz!dR%$zno0bi`UCxntj#hY6(i>!8kqwhd3dr$laeU%*AF8jNQJ)zpNrb$QA=|N7S$s_z*aTlBlRACz^5~i1
L}c)-MS?_YLK>3Yl1l<VU@Vg;NbdbU4@v6NNpgm0y{x`A(NrwrteAI;O3hAy1<CCstzZW}6HKG_O}pXna0MkTL&!Pvev~Dr1>9GH
Wd2ZHowmdb82oe=R+OD1+hqVBsBWbe8pXq%bM54p;~xC3>J{27l>n!0bIB30kosV4Avp713VIeQkm)m*p$Z*wkQAwgW&PKPc;6`J
j`|l=yk`fLRdt|U+X$JVDG9y(p<ti$k-EC4iP#j2g1|c+*qb0oibMWTeNkUHZ>%(s?Q#)VV%mZAzy3j-yz`*5wUXT1JP9{8eMG}e
7XWgL2(sJDxwpdw=IIrH%VujdSxFFbj3z)*ZaUm@DJ4c%WbqTuW~dS_0rTI>(M6Y+sObAFplohI!JJ;=)ifJ?3Y4I(>muaLI6~~O
EB>DL7CCP?3->%K$qDuDy1)4wf1mgN;eYv>@lp~3k|V)YCZDk9yx?pznF<=|p|Ifc6;hcq#3}u54h7XgsD4o>v0X6%^Y+O=Lrg9F
8F)oJUj5;0IxGXZJs2`a-ja$!L0tRu6h3-m8EGo}LDo5ngUXMzP27Olt*V_9JC#%J*%%BoT9!O$VHcL&Xlj&DF|)f;$8M&!vO9l<
@O~L@p$n%tu;bPJ*wN~<cw(ixkhV{bJv<o9)>_@oT~ilF!ZqV8D>Dgu+svG%m&?S>jvSb7W@hBgzFV=Up|11*n^kpeV}6WyOJrov
UDJj_>s9Hsya`)c&HSCing)|EaPNKJU^>}gk(s#swZ=>9WlhsNkMXWM8k)^q<=-G$IiGzqeuQni`ixmYgkMAEH&vc(vW<m6n<3A1
!sP~a?lx1yUy)67mqj-0@tb0HM}LXw#HyP-%X$}H;yROtb^kbUeXaf4q!qKRq-OlMb<;_r#g}>1G}HAVTfI?*xBlLDN~qve!@BnE
Y`QtD;k@W=UK20N^pvbTd+UQw4aXb1nBAcc?MWw>ue^pY-x2)%wlR`Z1jhOaY*T}f#x{u|^8wpC>_zJ$xKA0kMq6yjjz2YrUc7&r
na(F+iv^7@8os5*nudr}n%drrWV>`E@w}41uyxB`o9eGQ&odT@A~F3LjpZxi8Fhm<TtiPOS~Rtf{iLIby}e(panYt?w)L}4XwLGb
%`_%9bR1P?PcCL#kluXuH%(L1+0P<P<tHCEjZ@rcI=7>&aZXYR`&@OBX<CAx>2kqdwx7GHsZ~&@>50ZHw%X9nhRM<^O^@u*w|Ex3
)U?hZ&f>MSP{R!89P{<VNfzP>-Zvh0|FQU+FT>|1KVRlQoB({h$W+DLCEA}I<F4G8uGi1blZ`X03W{cDz99`;ZNZe2vdL^<&07*a
>ev7=R_u*q>!qo4DZVcpjn2vb!Me#yjiQfO&}Ej#8T(z6$ey8dq+-J~X!8<eUO&<WVx0z4dS}4V!ZKppxQZ}85~0Jxk7(_pm{m%b
z}2Uf6!1pL^1wFgaAN?RxiL&^QkLP6153#vb{_GwoyjQrbRju|gGgL^ItXMw;+RI{-~&p1RF`xQanuu~rJf%l{QMQpmOg5uZ6oIA
>o|?Ii!yFPptBn6RM24r%+tx%6OPa{7JuE!u%XWfL@|Z8E71{=FeI?@0eb%ZI8FS5@jpEc&^LbqEfQLXBKKubHQj9ZBsm8XNgMv%
za9$+yu|dzBb<lLd&uc$8Nh#EDG?D3lJla+^Ns%IAFbNhMcT)(!TWo3nrbh7?|d|O-ui6V6mke&DiuP;vUZZu?SKwR>qC^T18g0$
XPLPa1W#{AlCKYeU+PwdD<C|c&$NH;J`<Uwbfbe~?O8a?g?l!u;8j2b^JYXC0upthIB6AZd>UX7#+?h_JK{}mXScKCtu8iP=#?|I
_Q!B?t{W5>?ZeL%`q27pL3%~94o#1C!D7R!sMPyBTKdk3vi{-6xQ_Yjf8x{ezyI4GK417)VMizk?9pL8{Nuu8aXMk+&XeHtroBF~
L74G<5Dq4*&cilyKU|^njFh5b(0Vo*7JL+|pCmVfk!U#wC|L$Bm3mVP*34vFkLN)5@oG#;_Yh9V97a@hCxmy+L8?kU(BP)T;OYca
(UL$^7Knr1tQ->YDj(^&&xg43g`n)6NS+-HBc@@Au<}(RxiSk8-r*=P&}k)#dQZunWyjI$iwLx?z9dC!lrVm|ljuu!U`JP5X1F(!
>g$SS&R;bni$AC`TVATb`enuS{>@&<x%mO-((&!cWqt#;`~90VO`bxZ6%$4+OSQ=ZiyW+*YRgE{6|BbYSSIAW9qC)|hFFKh>P=JH
$QAzvSRA(u%97K_Gof^{`x*s>g)yME+lpSjZ53nTKLd=v@(?_Ff#l+L(2$ghKgU!-JTvCk?>rPxeIG|w9fyj#_h`bmTR3Z>Ja%^*
!kPiYoa+vXSm5{;#OK>iqa4uwWj3DAcB3c~zTLfq)-Eh3Frx$(6;{x+Uk$x>N;LObdK9d4*#dsgL*Z0%8<F3li43kg!3`->IMV6H
#Apnlk;lF0mY)X*mCa#vZtx(qB@!a@YtZL#H%d;R7=~T;!_p*Eko;}Qyx?3$3GtC2w|6bHO#Q^VS1SWEl9Sm(8}8BR@wvR4%}VUS
tVl>!x{s{-^_cw07huizIEZm*fjuwJ6X6q9klOhf5(Nsurn?iAZd#E%ssOF>yoMwT>=^N(>;Idt$LAlvfB)eG;A8J^A;A6TAEXj3
$KdAUkh1s$9DKYKX^OukODvDUsS8Q)UcZM^{^cc62{VD2H)g?|L&s3H`x}xTbp*a9$be#9A)0VQhY8#e50VAB`00CFq9`?q`7xUf
zeDb#^MghZC*Mt;6`r8v*qiZ(b!JGY#*n<sETmlQ3y^(o8AKJO5f_jm9CLk`W;~B9x_TCmW(WW|lR+-|`I0Gys#xrM3}n0SB9B*y
qN*WX(pRI2tv@!C(t>Chc@V~Iw!MPQ^Nx}IovWcQR0?NYiy_l@9Y^#2D8Pm*BRJrlIN7R|1#ylE@Zj8Wa_L1GhH@2Vf3_Os+Yrg<
&k-Q^za2zfoM3SCY9w1k{z1pCPlKNMnW%X6W-|Ep7J>^7Q2e<S43Z?6T$cmrlJ`GIWJ4qnLlf9F8bmB=wn1*JFWA2|Kwmdykv)^F
;oE~U)T#IoFB5l0D|#bv!{e>>$ED67fw*?e=ii87JK$YE#`7nineKxv79ntaelEeSXOP(JBzo7oS9H=MXKu1yB$hm>4FR(fLDT?~
un%&a#nH1tE8_&HoseNNUHU1-)04nnB^4eoen7O02dPO^80<Qk08dh9qWc=NU{#Vfm?TC6Pxb{7_;a^@dg(6semEWS_h}<3=MTs&
ERA+t-UHHNg<R8~nY6PX8@!U@0qmcVnVxs4Zx@%q8PPki-MW`}3?lHAO@nZ)6mWi$KyAJ%LRRda03$2bLDexM#;dIe{ml>M^N-)Z
|M0(hE^4(6L|+U5zpwX*6;ndZ)@Q*n*S#Rof1NZ<G(m%xm&2I>Rg`E^K>Ao8S#!QpFvBkt&e{x--ZiVynmy|9<3cRV|0u<5yyc6U
HgCg=e5R3iGryA3&DZNKy>6k+(ksCJc^iojcdJ*~c$GTPd7n}_rb!mX*HfG$Jd{mcgDH9!h~k=?c>hsZnDqT0oL^Ui19x>Gd#hy9
^<0}sAI`u%4ax9lo+0V}G#T9+(jc?T1#z6G9MPVC2`m@vU@Tc4xa7}iyw-0sY;<ntBq&`W@BO*x`&(6*u;dFiZVthbEeBvOlL{@*
;z-%26r9{$Os0J?M<Z|dF>yPK@bs(;$kpX66v@<(t$oJG>gXhh_x*&ze3y~-@{36Lp9L`OKmpjeyeCtp-KIA9jG%<xD0n>7gqW~Q
k{DqQDeKn5yWQgG=G}6lxnT*&KKuvOt$K>D^tm9$))II4=~3^38<BA9<8l67GP(g>OJ0oU=UVD*g||}^A%>SuMrRLFYo|oftu_K|
$1+RqfuCw5`@I5mhK}iVzbfK*_$nuinGWj0F|fnn3t@MiWjXy4ftq>g;Hk<ZHwWYETO5wT#MVrhdu%Csd3_RW`6>@pZfC&w@pUp;
@-nA+nkTqv=R(|iW3=+eYxK?2lwRr^0Sc3xxOZ>2Ku5z&So7;FglOC#M@zEmZPMm|Xzgv-q|r~z1ed{0p=}Vg_bd!k5~Or1#vY?T
km15mNWZJW<cOc4{^lR^`N!|yfB0Yiwg1qAtDnc_`-BGan$=g|vQ7s~MuWk0A0}A}6R3H|*iczwhfd-&(iypu<8;jcV)mtj+}05i
{_`Dcs*Dy4PR<5Sr6_Y5l&R@9Yw>;6ImCYJEpjQ*4wq(ysoWmZN4v+KZv)jU2t9I+Fk^b|w~`XWvC@KB327iOrsoFp8p&I^d5Ev)
=)7Iz?qyGA{?^OmdT!S6C>bd4rs{WvgKPURdAt7$C+(6jdA>`P;p;iR-kRcEgv=r}#`T;)X+9oQJb|`UHImssD}iY^Hm>Ia9wwt1
p>l+;=lJdN^~tN=Dd@?;+2eXnK`m@tpYZMF*V_f1FGiCm939tlQ-2(%gU0k6V^|AM#`K)P{aR$xAcxi~=s?htIS@3a=MH^MM0`Cb
AmGQ@`6r$%INmU>=Ymc|!|ngc_x_vzO{Kpge7vQmhd%l83%$iZg8T4%3TR0jhP;6e*m<;>I7b6IbeTpB?J$1-HPu;2;PYK{f6Nd1
$77jU!vD4>XR1Cg^OCy;zr83Q&GGA7#;!Mx%0_>&`%^86KZA{^BcaT!;^KGH`mm<PzQ|=}Pn-zo(33&H+8akIwjw%TkluH}W?awh
;r&KIV|tFgcLwL<$=Lt&+?f4*{_uZ~uip}Kf7Si;3TDLpo{sCck47E!T>pv864BW}kLkC{W?vk+;xU;r{U0dfio%Ozt@`A!S&U0{
=D2?I5^|xQ?~-ML7hQtZa|A#8vxlsdUckhB@rA#93DQzx=y1*d<;#<jMj}vQhWLCCxbU766e~=g^v-0ic1Hg1c<<;cLP853asH04
x?Ka%|7W~{Ze^ms{h3w&itzm@R^LMpiVCyaeImF|gkmA!$01O)xd-&FW};kafCNDEf5&4A{Kow85ZE0)j`{ch-|wN#?0>K4&%a;&
X6Wm+9`oMA)6F-${?PQc&DEUmU;gj&ujl)h@6Yrxe?IXKW(@v6f1)j8<MTiM{JryEe@;Ci0-uk}t-maw$|%TWLesXp_;c|dVyCiz
xi)1dtX<cI7Ove76W-L2weA(1{T~X@qKKQUk}7F3CwVIR{IdtCFT4sjjWdbKix}KLTLQY1qVRF4K74EKC3N#m3Q5xJ!&h#;#IaA#
!$0?A$;LT^>Mfl`+M=&>X2BWiG33GB>#9sz*&>{uhLHO{FPJp&y#9tChh%IXLd$n(f&SH>SmX?FjMSEb!LM|fBbY|CbPnKyc`?|?
VIiC@oXN1Q{qR6Y6WX1S38`XN$+gEN^})r$aHL-z^o*5>u#GS3nKKPqZe~JK&e-~SM3~c3{TUghg~AtwRcKC44H=xO1>7ml;8yj7
lEPe4wL}?Cosb3n#qV*5o*8PoEr~ylbWs}gN3>%2`S|+JO=<-m-7#K&ku10dG;U`=kn324b~vT}=lSDwitl7Ly=NhJy2k-BtxO!|
Yovow>QyppqA>1IoD7CKDUfrjo%qI`=7e9K0HSpnU?x{al=eK}$Xfcsft>|#`1x`aQTGkq`7Q=pqvzm-YX!MKQwS@qa|L7PBGAfO
j^<B)Ikx`uV5zUz*!tha+`VlDn>xfn=5{)qep^YtEq%c8ZJq@MX18IU+!HdWuLp-+)u7^H8ff$!B;Id=v3JEMBo~zmfsVgPW!)9d
-};ijG1!0j-}V2qsv`KCM1scLa<bCu1!wPFIgm7sgfv`6PSlog>Lm~ydAJ{a3ymT5D~CB9yEWm**D|<J{)q$}8R5)}SAx^V6)?p9
MNDJfak6#gaJRG>Nt3utX00s2+P+KBux}@<yR68(H%dgB&*Dj}x)>OQXOX<jTy$7j2ShI~1}XVOBHt29vON=FyUZC<$XP;e4xfVE
a;+rxPd`aHcN7)x0HAt?NX14u?DNZqIE}R6Fgsgj)IF6tITn8nwVRTxE>%WWaTY8J?5S5-Ws9ib`<zqVhmh5sCVVjQCz+ZrMbEgr
7=`W8CVJPe;7w<38M(3e3y;mecQUKUdj&V75Gz@S-?fqMsXWjWS_Zyr&k)6t^Q3Gk3*=wMz~l-`dN#+F$!E`ihk{M$d({w{dewuj
_dJhj@k;R29fh)IT-4k11P4t&4p*sRl(geEuG5%|^Og<an;pZPvP>~N?V|a3{I$G47pz>^<MlnMxsg!jQH<Q$%7`9S1ScL{qa#+-
&|39TT>U!{kg4emg;}A%+tEhUVrQXhGbfnMV}ozFE7NoIDSD^)1SuZ&f>R2!negBBU_2Io**<PW^;SD6leL8);IbE_!p%WB+njl6
kcBAqNO-H@2wE#esOEFh{CJ-|7Vpzz@jh=X-e>2eM8b)!&r#}~`HX#aDiptnfdjK!;Yj$H);hBs$h}YC9-I$pbSFGgT}gC479zvM
Dl{AHnEgLm;cxvCpL_iN{f85Pk1L;rK)dcY)TJuREIn}$mi!6=wfoj+!P+;(BK9!&kTb9=u#MCEdWfWjE{4k6YLN3K9A(M8CjNU5
f^wn^bPHD^iJ3Y~*r_-;wIvr<{IMoqg2kC39|W~t9E7iUgF)mc5|&7#-o>Wm*6JEGH0VLHTGfyTa~auMBmyc-B8!i$C325Xz+=Ba
@;xvf+eT5)$Ezm|(v?JCx`Yyavm34sTq6c9sjTfumgHCK9y~k6m=Rwk0Ee|=nE-QHqA-6FGtvlfGC>%J3rLf0AL;td6DNXu#vl$^
kxE*Z4nuRP7aV`eCOR8#<EeJm%*x*tES=(5ChUy``SFE9&KV!k<I&s1b3zzs$EZVkuQI-?dYUAxo(4ylaM<!nf#z+P#|*4|jbxV%
qU-PM;7a8uXjmgl%nai|py(>haypI9N$erKO`h=M*hv)l>ptEHPbrW49k@XBD(AB6Pb!sjWPJU5MmIr=u-th4SbIhoWG=J<h`35_
PGms{FPq+fwUrjFIL2KwvlYdq0tAPhf+L<yL|A7FrK-;c%YhAGaGb@ov%}F)hZxkHjfTP}f{eX@2!t__up!AA6ut~mmGZ7ILDCXj
Mi0RLZPS>YfgKcOdki83BH>Nj0L31AdVcSiHpah|WBgMa<6jaTnH>c8vi88dOfhB|euL-?dl>Mz4GOWhh<=GREOxjD;bXj{O3s4e
1v?^F@e1XsPJ*k+mW-TE=>OKo@%hK^-+%bu^-szq03=53U~k(eGGN$@RDHLD$CO3zKH?FX*e426{yyMW>qZG{wUSAVJJ94?#?TnH
2%3HS$g0m%z)V;krl_ujqZZSdZ~i*4JvssdXDZnkG?5venvd?v${FrPYLKyOHHnaV#*z7a6zgw#OR0bE#3A+)$T%esg@yd4K0b@b
(=N@yFE9I}z!m1$u0V-c{t87aFJ<Gb!`JbsLk>&b)*5A15Zo{*$NBzU7O!_Zg;ze&AvwPiO)|`P5O)<VJTy&^ct0<uWUg3K3l+Xo
*X+ydrDun8IO{7|zEWj4irb6y^KJ38hax!ebOo!#DwC5p^sCNd?02qT%R^FJA@s{vjOcg;;S^0h6qK_SEilyvhHN9r=1Ejb??!6E
x2qJHum<K`a^#o~XP~~3yXgIlRH}2)NtTbLDzX)ugcPE3IL~Ajah!cQoa4r}^`DF^aemZE#J4y5=yv2a=ssR=__zMB@_sS)8pDDT
MIcjK4ha{wGYwlpQD?0U8VQX?YB(1+U!PAc-aZZOXU#`j$Ltwh^OB0r$)$><R-%)_M#M3$YrMTxo2`sD<OdmQjJ3y+o{Y-abC6Qc
7SgWtklL&ufdr1tL6z>-OFsBaMgzyv(5vocsLsoZlkHeRaUJfXg!^J3zODqlf>_Gm_c(RXZXv6dXHEvj{KIem@3Zv(+W(hN4UaaU
4^?6&QUgm#eR&c3_}u|<*IceU)X|MS?mDA$^l`LpzBwoNay3phB`EHKIPLd2m{y<r3HNEfz)oLIz&nvdqI6{@=dQ&>db8{T&<T_v
nfu<7MynCL*8L)wu0ILgj}CBF&gEdaiOZQfk#+F7D+=U7Lm=Sf1JZJS2bt}0n0!0q2(r&tft-2_ymM%$!e`fz5YaD)`MDlWwne~z
l{E7qb~bPv9e_+vCo_W&z@ZZ-aAAT5ovSc{2eu1A;3YG9oB2j~F&qwi%U9vbKP3<=upcC*Z6hj&<8XTCHI%u;3x51aL2ca&NJM5c
dZ>LBa<r8=*;RT(?KTZnA1$H(+9@<BIG0(otcB>89);48r>t0OedcDjBq}|03d|RaF()LZfr_RlOe=GPrKjE?!-s3e>vzmL&qLdk
f9p3DpXK1;JVE-pgcgaf`GM8%c0yL?8n)V;Pvowu8)J{H(TjjGxL5iPi*ow$gC_<=N__})tR--#`A714Z!xFwz-36*)F!RZ@8HqL
lBjS37mlntYh<fXjpqIc#1iixf?=FA`C~Vgd=Z-rfvxYLt9BLok<^0*jDC^;1qstl4Xw=TfO@8DT_e^Es)ot{Em9eM2Uo25MO}K^
3gvI|$&_hZ&?bXgRE&PWhQ{0E<LeH*TR#nM>`KIa0&eI+x5zk``1PrOIrX<*^)H`R6My_FI}KuHEg`GhCzFjK=6JhY5!^qyoNNr8
OjgN6qQ#6d+Ge$oq}^XnO71pbZKYgbU6vwi?+cPvRw-@{Xo170Td`N8JNdj#44>Gx4J`fZQMvJZB&7U=dUksT6dgsRB5*Cau`&=V
eG8=>vKKNl3S-FGmTA;-$ui^_$t8@u6E*2Gg>SZ=C0`>K;Nk3VxTEV5M@&>3&1_wRcHQkG-g&z?!e=km>qN@}x+cjae*8c^>yrfe
^p`m7<O|TB8OgGduEhePJ3z(84XMQ?Q9^nT>RgX)A!X@<ROOdD^?4^X;N<3Ve0=B~o?k1^^q9tCrO!r8lz<o~cFGY17s}v?r7UT?
l!IK;+-c>9`{<|jYq@WRM!|EcAQ;RXKs96WbLx3H)cjE0MDa^GD)}dwIhq<wZ7D8Aw*&+s_?iSWH@}PObq_*K4g}a<8%;v1wnLn}
FfzFF0ZGgYW-2d<b2i*^M$hY~!fGjmrqXIin%7AW_*k-Ke=g&F`t*{f_PL?X!E$ifF2Nk-g&>EPY4B&tWh5q&PE_m1=HEdN*75jh
bZ%V?v)8JhqkmnX{(z%3I`=Y|c~Y?n{?;G!$DUt*{2%^z{MSnFL{^(^VC$yW<eu<+wA;l1g?PRKR{Sn<Z`C63DsM#k{T|SM_Av4B
cc4n$u2b4YTR`t!Iq^=MiK=?CAtptDUfZw0Y}$VYH5Pebbfkz{tG=Dw`|t(P6J|3yO=ZB%NgS_tRz0$bJlFe$)B_WU)2Zv|WcPID
dh%6p-oRmU&RnIITK3=}wmM4HF(BC*!K^K&v$@spFVKIU@8lMAPo(7wtjLyEU(pn;IC3jEeVpI?dTRbBzx}`U)qnffJ#RCq_>_m1
?(rhS`66f;*+?EnY=<y~CW5Y%qUr~^M4f8`qwWdR9D9N%-V#FI3&rqkdoM_pQX1c15s^2bM|7gb>$B^=g+Se2TX6dkPjX&|kffSo
*ci5vU641A+vnoUykC6?i7DKG+j==f+*+HsmT5s*cqd!6s*zjOpujz9C<1vFD?xT$0uhq3C4cL`|IW|<@W1vCrAMRe6H4$g=MdR(
O`kaWC8Bp}LSVBli#%WCMC6kXq5b0iq?+f!nYvMm$ohVy+?I~%(575+SbhWH`~S>dE36aLHC``%c`zP&nFR91xBx`gg@OGZJ^G14
D)Vz|GBfP9p4Lw8M33HWB+Qv!yhHLEGIwmCub-FZ&baxAnfPsxUQ`he3QIN<NiiXklH(5idi1}x^V|PhpU$_Rk6-GHtp!uU$?m7W
@Qa8b*x_yuWyABx<5-LfpI;i&zuYmsXGWyoiV_>AZ%D{)8NTSYoPPb_0oCmwLT}w1NWVSNLY9a~k!AbO!3IG+M*Z_rvNv=Xv~({*
20M!^2}~k?{+xmrBopM18DN&*a#}aKo4RHE2jWI2FuU@&San32+5W(bPVO8a+f4+R;e2mWTZZ6dXd^kY(U1Jp48Uq22zNyHQ|cS;
kk`SLaFutCp65IlRcn?K-D)mgDiQ?`?w=$53nJjrWdr0FZ~}%VNW;YbOQ6-f6GrqFgMfkoz7f8goX8Ugem(x?g)QVChi=lOnur<{
jUlVMooQHinh7`bV?z9Y(q#q*NyUvr#BN>*-eDCF(Y)^@JI;`7LvAqn@kJ=S_z17EE+@3jBxu?m3&VYCCe!^|OcHY?VR6waIG9jN
>bPn|vST*9$jpR&Ra&S_FAhx^-2xvZFGJmeMDE-<*4(V*onUbIF5Nixd|bPyjVv?SjLPHI!Svx~k~Zx$4h{7rkz#e=>wc68)4xIV
z8NrYeYDVTy(?txvsGkaX(+jz=1qIl5z@Dyf;{$_j(k!qVa<kW@;l=;X`eZdnD)*G&%Kevz_W<F`dEw{rK%|Y{ONmn!<cp0bNoDl
1>YJ;lDYt1ZnurRQ9pr&6^oeMr}JnMn9g*LX;|x|{bbhM0`#s>p18*=<0jb{u8Kk!o%+#%TW&RlkzdtHWNyFWEO6dRo`%Pc#}@^d
VRdx>TW^0*=Q*_`+nJuuv=X})9=PsX2R%z6iv8q8EZ5Ir3u!fZg|rK^;aG?;bI~V^!>@<<>2=%GY@==iP8H$udCafh|G)X$|Kfk=
W8ux8<mQ18N;6!KxvB96qv1hvPEHvW?UH5AUgP1TQHo4=Gers#K9MH3P8{^E7TuJzr464OB7Xh<tpF9K`|LcR_MgS|+0j&+i7fto
JB+TC7G|^#33H#HFR$m_pkYZh8}B-Fmh4qK!+rL&n|={GgR7(0MXr5TW>R}hA$yHGXYXQt%r}vLz5xG|-#*{ofARn1n<w;;Sa%!f
Y0jZ4{Ewq!*)HU#&K8h-mP=`L7oiqqRYpbfCB9$?MCQE*2%Ib@*?nSkK#jxr`2?=oO`O8iN+k5gju`d7BNE*vblFlzT2HTx`C#J2
RHr>h9=g+kE)pb?bzg8sS`~dcFOz=vA&C3U|1j66mCLC#d4z5R+`}y;*9qTF{`m)g-TU`EgunLA%r)e=Kk`80(?hTfG?B!b9?EB0
9yL4a6)rLAA!P3rBH-gfe1&~r9b-oL<FA>r1Dd7hj-Q_}FmW=?a-IOIWM&h2zcRdt^^6wU)=jfRhnQ{hhKyHq6Rdoh4Jzv+iR{T=
IDWY^yLI9qc)pm$eg5_&5i#k3xo_n_|Lt6oaaSAvJ)hyPz5n5V?Y*MRgB;xq^u=F{O#N^lPtYuZujUU>py^#K&?HPIp4tZA+8l`2
s1evLmKlGZ)WW~#?eWiduv<QXL~u8wsi#}XqNGYPFKh-~wtXTycwq`xSNk-X=^KPjUvU9>i8thRlQMSqmf$7konlYgw4foBE5q#x
wPjfUb6&*C?Q6#U%RfKj|MK@={I9(~p8g?mKN9QamM>(M*a?z(^bo0@Uq_uA<8R)++c@f)EHn4kN@CCbNLDT$7@uEHVkKy1f)>L+
e`4nbOE|kBn3C{sB_pH`dV8x-@lrXqThBf&FYE#+DM+HgE!V)Gt|5*+CaBUP1vZ6Bu<Z}d<IU*OV1Lc~fW+VCP%`T~$owT0@b`QR
zN!57|HBEu#~!X1Df#=ZbsZmy$=Mk(aI<VXO1&z89=_g9@+{Ut@`RPx*zXPrY*r)J&R!emujgH5jH~{w?+<va4|{)Gkc36&$*f=t
aFErcgGcMZLg_5y9%M()vz!8Z)#FfSvjG{^lY)r($LSqig^Ze}8@KFPFzsnS8#324;$N&Z5`Ux<@y`$V>so&Mf6o)(+snr*;w0gG
&O);Phc}5<l7rnZCcu-<4J16noP=8X!-*yBoPz05q{Ole3;yPe`}g@gYntopJbwPb+N{%%5C`<4{$|4HYeMA7lhFM9JbZQe_5a$t
68I*H_B|t_a>?Zfd>j%gBE?cJm9skucz`H^9IbMFX|rtuX;PDvQt?2Lk6Ss!3*}Tm1Q8HCfNY8!B8LYmh=QmHqM#xu9v^@IGqamb
(k9s>N1NUH{C?lZrkmOKeP-r;XP%kNa$|0t%`}}g4qd#egYikL$vfw#bByo&0%8yOzW<u9@2O)7(aeUmj4NJg?u8vUFda4-&@EG|
882*Z<XwApD>QlgU3hNY7EPM`D))BnM>9ygYG=(h)+yyY<otsz4L@Z*Z&eM=yKj)OboVQsqq&Pv^JR@qcYm6SvSwUa`a#q4jIsZl
sLLZ0Glssngxmjj9aI-sOa~7RHVv8YE*&)YEK}l!Xn(f>#*$Cp@&ul*Kx_`a?ubU6ua2fSYJq<Jxx4Y?6YaMS@=icczuE(h>08bC
RO1%Ro?X9Z%(-a=H*jJv;}a>jA!6^6`WF#gd6b^d(0S=vwBqwKsLkegn0_~wdTtuL-T2DEI>sIUbU}l^9a{R(fl=u7l?Jr@{|wBe
o40T&nRl7ijl9fs_K{x3!%r<OJ=AU?`f1h|sPWdNOy`}~a)IYR5PN;sK7O|!o{CbZoJFZk-(e<S{Mz%=n%T(w@;cP8_blf9m(o10
ZuQZ|dZW?ouMcb;|NM5^KC^1q@U-vo8a+Sa(@77aPd?toG+OwHCo{YLw#jqwSeI#KJUOME_uN;HqwdyWsLLCBne6X(c^cU!Fz2qX
YwB{{GaOvH+55qu-rO{1D4PD`4rbL~hdpUacWm{YPvL8${%hXe+fWXA+E$yX{?w<Q=LbLLS!gIh1F||WhODI?!@k;{XV#5J_dW9{
cjssmnl$&A2geUIf0c(T?K;sz&I?)I_B+oU>#1#xdpASV^X6pqzGD`*!}5`5z=oN|Igj1vMSrGxn!deY+lG_-n1{3e^8EQ!5AUuI
7_M~Y0po`YdU`*cdcrez$;z$h_S9`%a*RDez<;EC-}xjyd#@UC#`EWfZ?-kva(GMgfn3I+%-20dCtG`JeR10J?ucud>izHB_T{E@
ZsBV+yakJ{qVe_YTL>Ay=g(6h*Hb(%qK%7M)AJO_bDrtF5#82jJ3UW<{JrO32K5}4LC;ele{YgzN2Z7O^djde7@8g6hBrHhuAKtC
<oEXE{?)B(85?>QbL2cCa&5`@mvMI2+4MXj@_lk1i0^y{5`Xz?{`dHG2Xyw%cxV+Ge5?`u{qe^3Dc(BkccUl!{ziX)JpQeo-rmhd
Gt(NJqrX4C<3Iy1=sN|?TJ#Us%`q5Fx#JYK_`)<a(aHZl_*f5vx5L$Wo<A+A-eu3#Lib#gg*K-4K{sx`-rLytA+zfGE78qA7o&k=
cW~~TUq$ox%s^KxzY=}z{WYU|yQQej^6}_&>nt?B|F_&TD`qiG9n;ZFhaHVL@MgxLX?4;1UuK}<L;KL5=w)u%{@!TN;<M;$<|XuD
;{#|@-Y9Nv?=1|oY#(#`{DWNkE<2F#yc6O-Iq$@OJr9xVO*J1!bGatSbmv;`QsdDGvX7wFjn*=IGq-SGHz`ENE<J(fzkm0(Q7u<<
eN)oV^#`v*-R71uU0!>X+Xd}t^s0tv(&pco+Cx@w*5fnLvrA@qc8|^A+^vRj-Fx*$r!VX?&K<SdxUb9P(r(SxqDC#AMZ32)G0yIF
N9oZvb5WDCCymnvd~8hVaHVlnk==M{!6{?fPNT_lZcgbpB@c3|YNeTG@60mIVLKU5c3EkB{)IKh-N);grY>1s`eD`uql+~fEhp=m
vYH+C&YX9xcl#S-j7!%vH+9>&p!A)~cXGb-MTr08d=dZkJVdT@zFTE%Jmpp6nztvFZo8r;$}C!FtTy`{qxZn$rR%sS(PgD`jgRaY
iT=*IwX|8=)6BY+4Ej97j3zJd;I;4nGvnt^(vkJ2smQUty4Uz#b7sh}k23ylH;{Y&Qg!dSSN3k}w!S+$mY$8$yHxkS;%LFVcX<u8
qr+76;g$Qi-Of#n=hRGO`p?s7Sl`>3`aNr)g9n<Uf|GMl{{w5dXSuc8GXIy4F8#6$)q8X>^WMc%%rSdMH0ZH|$UO5TS8r_}G|JTz
P1rsk{e49iw{nliQ(E{Db7}Zuw5G>#uKR(89^ZK?#D8+0ivODL&zC0kM|sz{(AIA_?uw0zGE9~p=;v>zpcUX<Ztj^InEQu!ML(VT
J!9GDi@4Vwdo*L+!C~mlnbS~7>N&1-)A<Z|Vm5Quau3&H{XN`}HtC)t&FY%|{d|`3*F%H0fBF4%Bbv}1y~)~9n<MvnUpVqC<2zr4
*hAuh|C+a_BhK$luc?I&b?NE-V%M|Gr0OHljP&a0kJCN8)rak6cBW-;&0lQB-QBsmcin~UOuNQ=GKThF%AEb>{nE#3Wg72Va-KPI
ZVCEjUL$Y!<u8cmw~*(Nc;mmGhsbsQy)QG<Z_P%>(`$M!I;W%O&_m3!o}-ZS`)=MLZZ~p)zTD><T6)g6Xyv`Qa2GoF=o6+EKdd%x
bWJy&ntGM#=Or`HWK#$9L9=HwrrbSGJRgSogX7uyF$<WwN5*<;+}D?T>GZ8=<emXc%Jfvvp^Qb`!Fpp+r$K*so*8{N_w<q}p3%M1
#Pei`y(IqmuX%n3Y#)GHT;Bs-C}{6(GNzcx#4%^WTfNcYVO_m9E}G1|;JJ=lds%aC|Ez1hdzw^7zVm3r-wzJC3Vr;|Hs;oj|K+yc
HrG>s^=;^1Lra<V)t7RQpMBGFbk4QhU0W}C`u#nEYgRJ_)q!V>H~jg8(VEqF`)9Xgnz|Q1XSy)ucGLWC&KO_#s&DD5uRUlwcCJS6
^UKrUP3t<!=sS;x*iX*m@n6qF<a)*ZH<?<F$}^t7?4Io_PpmXPUHfX&L#Z2#M;9>LPkeF0*ypc3#{b^3i8;Nl#&&0h&Db@w8DgeR
V_MDa<6X||W?t&r1bG*>LBI5C;B8&f4>?w^@iaJ)!L_c}z`NI;$($HkjE2nJi-vC9$n_d?2U<S*40>?J%jla<`_UiY59Nk-+QMAE
V;{5eP=D{B!5s3P7ev>KT9pJ`&qL(8=Bty?(RX_y>t8j!$KPp*HqS3X?w5}<*DpTF)%Wy3#&>3-KBJptyzcmtySCqEX7}hc^uVTS
sK*bdxaQuw(fq{?(VTH@QSRat@4M3q(dudoJ$L<Ho9jHdrgy2ifp}gFd4AyeG35E=dd8qE^g_m`Xu-%c+~gm-qdPJXs<GoJ>NT&P
_sKSW(eFn-VA|~+?)iM;ri>BiyK;f&^N})xuREgei{>Iz-eYL-2PMe$+-=;<87okY+!N?>cQ-VyK@aYYk+-8GbKlrDyTf1T=-JQ2
^ZjTZ#rf2KJr9xVbxm>^bj1@)t=9Ft12#-W`yZ;0-hFT<)2iJ++(hU7=;Gn8JWrqL%Kfu;2X|r7Ch@!vQeNPBALQD1-iL4eLGrEt
{&^_){&^_yd=OvzezSXbbYVno^yR#7IrsW*D8EZH^y77{(U8wtc<V15fWPycr|r<|xGP##^FFYw4*LDyMl|f#h0Ln|?ch@Xz8#I-
&=NKOt(4hg`i|>*iy4jTv(+=%wUGPc8jid0!*OOuem>gw%hs*ybN6u*AHEE=UegnGY;;4f$(I^?PyJ*-BT9E~OFO;X)3X03+}Ez5
*iIM*msJp|$;9Ot)iJK1xDs3iYJi%c7DjDZs1tyzDe6+x3xoQg0Y*b`4aUDfBhVN$!T2{uQvuCDbBq=ta4l#F44@TA5pW%74Xy`m
Fm3>C1*B56!?-a7(m;FJNH2#DVbD<mokVoT=mKt{xLLq07+pnl3xVz!JurF-=mj!FFi`+u7=bAOy(#*{7`K+gZRK!#IoyHK7xV*n
g8mqHfxE!~jC;U9FbLcW27@6OL%}eR39<rkpMd+pa1kTGNQ_ZnH24pNnIaqH01E~SazP%*4}ev~7%*0Z4HRJ5fddp$JV4<DE(|v)
!WajN!FW&t9t0CG9s&=8N5G>2m?+>eFiFH@@Hoa4@Lw>MVj9JCFau*In1wMLJOQ2rbHH3M56s7S3M>FmgJ%Nptbpgh^CA|47cgD~
i@;)vB@|0BmVxEqCGav>0ak)l7_WfU;8n0D0BZ%j2G)sq9jwRL05*a*C^k`S25(}#1>OelfGuDv*akd+!|;MqupPV`fE^-sf?XnZ
gZD7@fcL>(ihUIO!2yg9z=z-?@G&?DJ^`PC&oB;w!{BppBmiFs_!1lyaSVKgaU6UNzM=RQoB-cpoCK%9_u#aEA4L2J&VaMvCybv(
`~uE_Uop;u3*a}3-zhGFKQR6Te}TWj{{nDH#Q%YRa55nOT_&O$#^ta&#ue~NcojtriddId6V}404eP+GVch`K6Hy;FfDPd_82=K{
2%|A<g7I(I6gH!1PSFBhi_sDqU@Mp+;5rel;q|Z$yaA)Fh*a1P-iVO~+f$@dkWyL+-wpmoD!$i$X9w63qZ8~5yTF?QaI=V8U{}};
cE{);q9;Z#n1R7S1dS9Xir%mf#;x!+cssl!0DVRDgLlII@GgwIMGU~W2M)v-1n-4|DTYuCg~Kp1VHUg(-XDPBB1XWGa1<Pk@gEUp
jBJ>LVSy~nrO2bmhgOU+a4fXJ0ugo*4p;~ufKCjT2sbRk7zc~tc#0DEAjSmv5PTRu5`afVOoWfYNpLd8<07VD{1;Bem<FfA85A=q
W?{^RPrxVP907CTJUAadg|R@y(-_adXEC0G&%=cjFHpP)7s16COE8wgWpFvgOJP2L8LogU;VO(*Fjm7?;Tnpy0eDTsI`}$V4>w?J
6!8YeCb${nO^UbR+wdKXEf`zjHt50Npcj_H?G*mc67lJ~a0lFpu?u52d=KuS;6E+@N$C6JefmD!3-@8{$2b5#fFDwPB;sRu5aSd0
Dg2D$5XE5;pTi><U%)TnQHo;}Ux_#lzsC3mehW`fd`A)a?<X-%!SCT|it<;!fBQf6{r?Z}M~pM@Ec}V$XNu6D{sPazUn$PR3-C7z
|G$2xxJdCwIZQ}-pon$3tqyyq(Pq1=n02P~Fbuyry<?goCC_QLu$GjO_@8FCo3)d>M!WLOg)F(}CVI~}M^R3Gxtj{jPICe4W}Pmn
J98b*f+Cxl+}0`5eNNV8wG^3cQsohwt@z)P54N!5tT~d7;D@rK+1y+<hcB^9gnJ$1SZA)yQ5^a{*6g&Ej4rg9bJzm>1#;6ZVQw<#
<P<s0IVFDM0&2o$cC%8&(0d}5;;Zz|{@N~fT8S(4&lX2fwoURe!d(#`gzL@Dx`Rt9PmXX`U`d_BncT&9o0X+i(mni*PP2Wi)t=|K
-gno-!-uE1^I5|<vkl*DFgsa;*@FLKD7L!u9Yt<~*<NB0Yc>UcGc%vXH(4A8@-_Sfr<HuqZZV8yOI!wgAL}%fIEtJG>`IZ%jqrEe
&LS4uGdv|H-)y(DHkZNXaE!&p8hjt{1>+B_E?O?_TLwoiUs8d&FpWN<nB3yRcG)ZjtJ{#x_As>VlV<3XYH&CWZTq&%Of%sBNez0Y
(^2dqf6j5(iVEy5QmDhu`kpLW!kTmP4G#QlC$XikqZmIGyI$yUS&8Q^L%x|e4IASt!&+d@W07H?(`tA7&8CldfTskTi2F55{%Ca?
3Y`v1QI0!3(7bXCk}AM~z-=wGS#dqsiwd$aquC|GzeJ{ZihNcHMUzLH?E)2;7E-F2azuE+w!59y@j>)ZvvaVGw44GLYa1uD1M-(*
)|!{^rqvVRWl;h3(Z`0_=CJ1p1m@y;aTzRD+`?UiwjQ|7to$EH@xIE-W(}RfnL(ayv5vEnR*2o^sS{|h+FfqeY$3%Jnq4m3q_KN0
N3OfTJig+M#Luh@7V-}>IEzSY$Duf|r&gp1w7ZDU%Qm}n@+-<5v%e%#g3J0KOL}ygP-ua9EH;$Ica{iUz|blFrjn2nnz`b9hmAfb
{zlMmm$!o0h9fBnq%?ZcVCs7|iCYn(CJson>iHN>i_7=jNkg8+LD&v_un_rO!~zs5Tw*)uS4ki9cd&qPTVg0+S+^K1=_81(!Z6EV
E-bW_7y?^|+Y$66t39AxVMsu_I?fxGG+!7X&k*Pzk9{O&1y&5rCzKi!ts1@x{7ug)xJ|!}g9qV<=K){1aU-<*@*baa@e{|gY#}Zn
V+ghryGx1<+um{U#7&Y$+{I*!7g$GbY=uC*?|zq?JPbP?KvdYma~$OR=3KYXM)?s$6ody1LujoA+!{rxW}M;k+6Q^)BHu1se4KmL
_(I%m@EFQ$<8z1I;SQNU5}w3}A+8*=4G#wKqkEU|W2|yK^R^oNUk+@T!7ax3Wimz~bcc94ew@&La-EI>`eh-(leFmz9+kx)K5r$^
nsOry+I!PTbP<Q;I2t?L6=74r*px4d23vn?6Kt+Xx@eTP<(8?&;JF6rDngB0oh~<d>cA4rEsnVD+7YHZ_y+cU$OoM|bfzZKi?;YG
H9d4I!ZFwBD6-R9bKq*?Q+JuMyKk05zd?dgA47(r^Gzshk!Eb=cyTrmFbANl`)|$Wi!<A4<_Y0^#J2Ab<^h2*A(d#g7Zy=k_)z4_
<7RA_eH<QZka$1_XAT$k(Tc|uJcIU%3176q@gom`=-eWE4zV$40FuoTS_9`$e6#c2><W|4c-wI6A-+Uv?*R=hu$h&cO<SzFx!6&A
4rw6nVixn(fj*-{2Y<T{_n>_9IAJd6B+18R&7(5FV7}>@#c(aoq>F_o+pJ?*nxn{=t%OFeBD?Tm<X%j8&tb(OWjU5Gt%X#n;ESd~
5ntc|VYzZi)(jj5In8z#wwP}&L+}X8Ke83mtS^%agAu>pKx@+1a!6C;B@UkEGF26FUXSl5v-U8NGuSx3typmd3*+!yGoD%Uk*a_#
a5zhlVF-2}+l9$@JDfTB>1JF)9^3Yo)bw#ywzzGlG(+b!LzmPvaz`P4u+tz6@Gyt0%@!2G0u-RiY$mBAD(MKl%S@}-mlm^GGU2XR
3$Z<-b;MG>!BCsYpVCNr;u)sm03On@6-A^dvjxRqC($o(jBPt0&CoZ^K$Rq7VL!WXi0QQ8qG`7rSTclILZ>A{A1!hQj7q5>#n1K0
KM4Wl)j48hfIR2xw>0vQ#FdAeBGpY@;mpXjQH_!}y)P{=Gw3-kQXBrVeeE3IZE+Oy@n5hYO_;R_gKb}XQ~l(i9Cm|COkXxO7uRGF
9mAOd@8RdnKHY&=@W_|a4VnIFpl=R9hx!4cs}Oe5gqVZB%=hbZfid8Lt{Z$gs_X!d7Z*!#C>JL0B;AJUU9^_@LT(70l;Fn{+1-5f
7R6thTWR;O+RLe@q$s;Ry$?38v!yL*&S{2Dsp)*#>A}R3MncjsNe{)2AeV?~1I+jl4`3>I9!Ni+9OXDHtS`m~^6n>=8b@XVLBj;$
k44z?AUf$po5&ggDgjM`K~*n^N_5^v>zod@eDz2Tvsvvdp2y+R$V}C0v-$gFnmA_-^pdAC*I~2a1V${)^$QRr6_bCmWri@keB(FE
#X5=NOQH-vaxvS5oM>Yc$zsrQf*?N&A<6AxZMliIMNHZiZAd_3u1HhDMV8<&O<GMtJ71XrDDGf(TM6Ix>12T)kCQnO?QeYF>lZxY
=Y`%f<&ZU@;LiogMbI+oppy*$Nfys%$=Jx8Gd3tf*&QJY_19d2tO&~xDaKCXYBsKze22r5K%>ewBC*ni0UZr&#W?>IIvm2}t}@U?
#tMQA&JPz7Xc%vYA(t)YyC6-iG~&~q;VU?S7P)EHB!S6AiZa{qeP&DWQUD!nm7BrQn2{?iCh*Is!F7PAnFS83rNRW;aua<6HY7jB
b9kZTd)d2&#;RmG7^Rv3>n!jMj{J`pf^Q-J7NViJurI76xJbE_MjWMWY5Z_c{G`anriaf6xP}7N``Eb^`7vb#m{{@1XW1bB0<@iS
LrsxapKukC*mCnQJPj!KxL8$JuG!|2Y9C=q#52&a-Pb22W${Gj`{WR0pt+y+KQf~AFXr)HIPAWeSb_9T2tg0TUfEcC9*#)DY&jZT
C|rZ$mqVNdW}7u=a+63Bf+pgAV<NS^iZL>{Aq5#*aYhOKsFGL{vagXZ(1})|(=mn>yPJRMT>LnUsX<NIztHYeU-_QwU$V+9v*aAO
`@)y~e4DJOiW9tU89YMBV}-eVq0LNXDYIChfBE+wdw>Wp7Hwe*S$o9E4ZrWqK~!o&P#Ufimrt}0qOuY-`oP675^Tio8-B&w;^1%f
+vQ?$m*&e<zBMb&UyOof)z}Z742fKOkw=H3WmJ7JqF@nMpG`%22{{hD#Aj7nVE~a@z>bUGiq^!HJ5+x8JYHVJWJO+S!ws`U8wVfb
v+66y)rbqZaqu*rYr_g$k9rw7Zec3HE0yx-Qn`q&FOrlmq3equl?(X#B1!2oVjS2><RYB1a4mO{Odq7kSj5z0>j*2D$1RY=WYI!S
Z7WpI<1u`TPLP-BtK=3G{d91Ng{OE{aV*xd6nYzO!A4_lDqM+(Ti{Bx&a1lJms@$z8YQZJ_ZnKG4*6??Bv%`wq(`G7M-;47=^wFT
vPv3>zJKajHHm_{DnTVW{`9G}M4vVECBsA++jODO#H>vvsdy7*8_|lc69o-Ak$j?TDB4kjq9j5CLQza&hHf>an06!$%S(|CEep9*
EBNGxq}7e&`mKY#or;@)ruTI!W<w8qI#o9j?d<1N5-=+LUQUJ1B-cJp<)K|$OCpLoYx3@4m3Fgg5kodrI$x!b*Jbp%3?a>p&es{F
3DVm_g6z<&mz4r}@kQfH0ZLm%(rNwjYB~AEd}%*5uhz?}YAwj|@;psyy<JJa)uEuSrmgEuF%R*M4c)2d5*+ANNtfF+^rx!JWk$CO
yV9nkakX7WfJsi}U7lkaP~l~#2puT$ayqxh)cJ@mYwkxF$|$H>tWZT;)xw3sZdSF3A<a|Of`$UJsunk7gmqmnbVQ6tdR+97*;=%*
01~nGHM$rQ)@OY#j6`e#nq4G`=(YA1Ol0))s>Kt<{Xv@xDKcKUt)Ha>g=A=c!5~^bG@*j4=pmI^`&Q>p(kR|)nru>PyNVpulA<fy
@hTlx0a^N0ZxwYU-D$S6+0n03E1M!6>9b0Mv<_5RMR7*ETCB>JkxUA#qMA->-Bq@yT2@;XRd<qWtcrY1R%KO1|J9eC8byoO{&w`h
c{Z;HO71=v-+kz|64i>@>?@9{a%Duj1n-uM<dJ+qIEkH9B=l;*PX+tDwN$OrdbM(I<GCqYs$)v&&}zI<vBg@3ndS9mmA1uj!?a}6
38Nb;w>(Z;e#1KuQ4dybf1)<<hIS}womXwAu9(e$p-E7w-)g~i<+`jEyjH2VYQc4-I;wJ?D`KNo#NZ}ZA5CUgW$2#TsmZW<rrHh~
n+>DkYeu0?sbUZjo9&;WJ&@ENlfC0e=!#KPN38cMhW8<yUYHcdE7SqicJs=oYDwsO$>1nEz7YQjw-B?<FVBTKvs$AkNvQH)+gm}S
YZ6-B5E>g+G_fsIb)Tusn?s{<DrvTeMj7oib0C8H&YYARW>vVWrERkc-LKj_tC%wVZlP7twRE?URv}0F-A=2JC>?F8RTsi_u(ei2
{L$_P+o)PeGHtU}QR_*)*;b*yTHbQ2qUw`;<E;vhlXd&8>VB=SO}J6_0S#}(4JFRYoYu!hc8UKEsqh|0J(G_QBNhB2`m!vkoV@FT
8|CwLUC^R(imnT8l+McILrMj`HatuOmOByGG#4`F-kSEm%t{6xW!Y^dWIe-8)4VWfC5u^flw)<rkCA@Ce`m+BI6joI4&Pnob7A~P
56()XNr3p6PeNQiOH!mcXRMM)VRwXhX1p6i<#63hR?Z3>Rts;Ii!Nf8Sy+sZ|FIwGs}6@@6{mRS$tX8VMh<VnpS9wSLd`5r^QR~`
heqmz5;B?Q)3Jmy7Uv3$*$&OfPKFc1wBemX{VSfasFG<t5|Wp;n2@(6Q{zII5)!JkF_pws$z_T=n|>8EB}`R`YKrL6qt2!x!0SnR
QyQ0apvEboM6Uv!5{|U5*(qx=T9)zDN86-S_LN4?<P-apdZ-QkPg#f7fh4H38E8c%RO)xq3y13ZyH2&l=z4|5<we;)Z`R9JJ9#`*
iHz#GtI`?O^t!6edNRqXQX7>rrt6J;isHR4xBJPDQF_`0D32B0Zw-`3la4kF%568g*hZ)(_$K$}LixcoiMJfecT!^;5#@GnJ#9~v
-xxHvX;HrG+S$sewD0SEgQME+p%-0J=4(szB2Ox!qe`WWn!+lvGK#KPrCBQDtV+66Nt~_~Of@M%mqMoE_@yU3QxQ43mo*i!r6YAy
VJp&w$Qea^PHwGJalB1p$y2ef8dE+Mc6>bvpo*J@cEmuHy+ZGrpkmtey=5`-yGLXygRyv*NJZ>Zl;eEVI$%u5sU&-$<PfG(_0t<o
$~8W{F{Dz_(;H1n^}CqxQ^D)u3IexWwN5Xz$k68WLWL?NE+*tu?Djc1+(_tdI$=SM$`%tUDrD!N@+cZsQ;T8JjrmSGxlu8+f~Ez}
6zXNMna;(0W1zeaE1{0*Da}jl35;zu$8kHHTz|u9f0}btq0$$_5SB!Wm4vRB)TBtgH&?c97vVj)2|Aik+Km_}aFN`sxI@jPU01E8
C9A_~RIz0BRkgmAtPU$zsv>!s_~T(@hbsA+Q?fZIOFc?9r&Q`dk=#u9;cU`gN-8=@=8rsWCX!Q$IxbFW+=!sENQeGd9ET<^4usQ7
DwB<hm5+!6;#eHICZ}ObY8c6wHYC*uS=7h&958v7hu0M<t;vcN0_jd$nP<6@bNx!}p4pIV9gj^{K64i`kH55R-Z3*tviR}k)sX~F
>O;8|o0+^Cw<~m76pD&yX7-vOK;=wd6TU|?^Vb9cs+0gVo>$0VC_?B{qzojr!*Z2^q;^uha-hcTikO6l@>-6Pkj(zcRu<GanLyD&
Iu1ov8q}wn7)|iQ#gz!kL#4G@jS``1fFC1~B6P=)qf8`y+LEJGL{&90R|LX&5>dHG4j0rY8R~;TrBeaqC>zP<F2Cu5zdInU>gGL+
VLY!oaYzYURfh}7>q}LySqw{0)saEc9O?UoijgC=KHs7kA=c>X)rnzvsCr*w7-IDFlEkoWLmzKOlod9U{B?*C!l2gP5E!;K>*}?D
5h`4J?*feAtcG3yDA|Yge3%X`pIjF^Nru3g%Pv!)8O*1NG9w|9XN!f6I5z88mgX9g5=!XF-9>ic!-O3P9oE69g_vjwsKC=F!jhs=
Z_y$Z%4HQTvY=8u(IOQ}MUrSasDR%eO9e~0T8Nfhmmzs*$z4^-MzjPZ{)~{Y{!0iL8uC<*P7$rU2|MvbX5<PhN5m#!#pLXdh><At
rkG^0UZG|Z^%Nr}r;|kJKoZi3*3zJa0ur<8it*ta5q%0LbR?xS3iXWGgpJCmTu5xFNlwSZ$}uq#G-9pDRLCq&f+Up!haRX=E_mpH
6_o;r9;i_&h{T+eM2?SSbRG$nK+Eo{QVn8GNCGF<5`0Lg2paZWj;auI_v0@!$Qye}sSI(-3eip6Wkj~nszb7Rqfmv2xtmeS5|SNI
LY2^Z8kSHg;#Zxqn(52%F`R0l3Fj257;y?im27q|L)Fj#5m9LvQJ?o8-`Q2725B+iP}X|^s@Sq9eSbilDU0tgI0j5f9l#%Fexe;;
#)tt~C$`6#ikRm081WMMWOp4BBI|JTg!Gvt8w03)?ONjGRTb+Hns-h2BRAE|>1ezbMeEYVC@reMlEh=PsQlL4h%72Lv@;HiVWZH?
=u6r7BAS<z#+kZAs?tgcQ}xzT9rGpob*4JzNcW>>HKgfi;H<7q>0-<reF&F$WojiKJF5-JNjzOp>$0kstR`y6tZqMn@}MB=?W;N;
uBdu@r{-o8Dt6CSjb@@_PDewUC|Z{;#x<(>N%G{bM30Cf+{7~lC8`T4r%EEe=#vyV0VS@?#5a&ACnS6Xi7O3>j~p_V58~=^O!abg
?uT11(7N9e3j_&h=oPRnLyl&x^PH-fDIKI#6|G0p8C5YKNt#eq`Kg(Fs>=K1Pp2`cbggGoi4{$qXHZ$}=pbv#Y$ck`l(INT((EYP
H_c>3*&Zi<7F1ceTF-onlbWLS_BaOSsC&Cg&s8it$CHI9R-084Ai3ZiPj?fw&KyPKkVp;*X$-Llm{Cv=E?elqcZE9*;vXTCAe+cY
yV~L@!emJ^`Bl<K?PO9(S9OsyWmULVvZE|#lRghB=)*eAcq$sb#&esL0H!Fx#a_&c!Mst9e=3q&9DI#xb|}Y9$;1{1rxG^@lv~jf
NiCig8=KjVTt~wtH0^k(Fqy?IK2^SmEhCX>f(;p&N#3^HSS`~_m>}!d^2%(9=lZjRH<5qso-}UA`n9@3Zz}Zt4k5i%_46yWbr{uK
W6GH?^Jh~Ejje!J#3W}-kaD2%h5>nfLg6pXl0Fh>C*CQDY4Q&_Ru;oz-(Xca74}r)r1VDWv|fcyRm3PgLdMeI-V~YsCjZV9RTZm;
9hniDvijr6qpi6L;v!Tt*BuE8+*CL;Nt7oeC#0}ur>(@~qdcXD;pUsM88)+<4f^mV{Gr8Blx<_n-79`@FYB_iZu;@V{|~27a?}
"""
