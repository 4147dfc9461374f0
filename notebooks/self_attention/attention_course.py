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
c-pj_2Uru?{=ZR>qM(RaK|oMc44Q-x0%XofX0Rh-L+pTpT~So5D<CMv0xF7NMeJY!R0QUn$&9^XS8UijVnMP0XZT%r-Tz(LorUY;
&GT^G=Y79tCQMH9`DBbo=vDriW8Y3Dv6IPF5<B5<d%Jd0iJkDby<Pa&X=5f&pJo>{HZaU?rp(@Bj{T@<vqFRIJ?y)<$n7QeVPgV?
pN7bk!zA{j0;dIzm>d!k7CbGC|No>CrDE7T$v>t`rQ-NXg@ngeX%IWI0Fk-N|Ar}cP@X7}yDEQ8l~wad^KglaTq;H&b`3mU;-XSi
sSrCh&yy$=s=r~1os=g^TxGvHhqCHFuX(t{)lDfzAa)Hrp8w^MR;ds>HqVo|Nfm#?6gw$Tl(;EXzou6Axy{2RDi^sJf!H<hc!|ng
S*1ek*gQ|-u9W@_Q|zQXQ6iJdt2l}B_I8s3r%s(5F8<obb9uN*_0Qm<FM>Q-B9pnwtHl55O#a)2@Dl!&L8kl{Cef?nHNvZq^q;%_
#cL9O(p?k^F$&S^;Q11nLR$677d<);<f(4*zoCkrmPbltt}efyVg8wG$Nv)Z|Esaxi-4ENlv1fEhv=2?0^ah+M(M9DqK8)sn<KYB
c1OR$ik{a^*de+7u|@g|aCNWv0$w6hxhh3DM6ZMw2zxzg)fUmi^F$u2Qv4lO{3ep$Ey<;dU!Kw$*x3kpiCiX=i*krvi6G!DZpx}H
qKD^+61iL<{X4Aad3mNp?jluG0j~BAp2zbJrAm}T^h$VvM6Pg=S8WkJJWu4Y?#jQzik_Ee3h$h%I;H=9!y|wta;04H59y+(=g~Z0
rK*}=6I&j^B9Xhf%Kwc@^tyPDM6Qx4MaV=ih{y8|l~j~N^h$VvMDDKmn`eON;d!FOMJiSO9ai+4aGuG7-Tri%g}*hn>k;4*7ulb8
R)1p<y$T*Ld|V-|${~7ip2tJ~ypj5EsQ8aP_>Gi{%bzz=f5KMx$}hlqgS%XWLG&tkyu?M}s;tT(dT@pCsgtW*S~XPktggZ*O|Gh6
oX8s3<p^+zi&CKyVGz9v9xrimlgX=ch#s8h@lZEq)lkv1@<idYJ?Ss8)qaliaEXh%R3XA3dKEmLcPLd=IYbZ6^CSwXi@a*6=#MCQ
B9C?d^@;rVyBYy2QOK0if5a9&IS-a7<Z?w-^qSbw2o7GPQi&IdUK4MTC|q3S|5zn@F+5zNP{@=b4B|ib=66gAg{sQ)E_!gDCsDX6
6jeh-&&m@e3gw?SNUr?;sK)j&0-QJed8hO@2GOhF@e+mGpZ7}tzeDukJWs+Ob!pX5(X;YI9{cC*(Vwu@y~Yc0iNam35@8U%3Leip
+~rj{L=VpMB(73dWz|s85e`oja;RUN$ePKaq`X0;5MdC#3LY<Ul`B+LIYbXG7a}?rnY?PK=viHaV9v!&`AckdpW^~t!e6_jA`GHe
!Q&;au2Mx+4$*`2JRYi4RSgwAD^HZTDqVhkBLDq9M!@oHcjZ4~i=LbZ3n8wwDtb-qV+4o9RV7!57l~dIZ{bxc)jw8=UJMVHxVpQ_
MHob{g2zjgQdyPfU3B)%^LVIAS~XO31BE9_l(IjzNB{RBPmShK0$!q&|FKv4M-I^|;RU?qkNwhLTSO1f6D3NQKekA}!it`kX9^7o
X%*n=UhM@u?@%g4ImEY^_<fVoRj#VqB6@h9$Yb5*e}@%4FVB=Hm9D=$r8Tg#5%3azcP$m=5WNy!z*|&`sx6|2=ZO-fN}>8Ytmt`p
rbOv3lUD(*_H&-c^A0zqD2M2k@B*QWB(2&ax+)|UDo!$~;_tAcOHMMO<s?&9bxQyJPDcPs+~h9ue@GWSJ&)%3?#in9HL=?fEE4`5
tn}ZgM6ZkYNZb^1g$SAG1@U;^p;C!*h+YXVkhr<J{>?K$^zb}U;--`-{|+m9UY;qm{(e8r{O_F|&vmP@U5@~lxVinYv-&H8XeiH<
xT*fwO8pnK+GRx^&Kv&NM*WpRJe1!=xw-$biTX3N23~IkxI`tDN~<!6Zb0%p9;#IQ5?bA(Ex;wJpE}@wWe^P&I%=w)O5pzm{r6XT
0V`4cR0aPlc1>J|1&7d@mHuOqXoFA)SN+ro|0{!dD8F@5{Zt88)_ku|z)Ms=6~vYQi(a1~;4Odbqm(t$>l26))lbcEWexTE1g1pw
Q$1W+^SwR+&pVVVQ4Y~7sVt2D)EHORNUu*-SrY%LC9bTYUZ21e+ULJKr8RJU7w{7IpL*lU|3$A)5bze2s%nea;RT|^{iou%vW9wn
0#oAtQ%_u3^SwR+&pT97Q4Y~75h~*DKUKt)HPY)7h!XdoO5w^H>h%ds9_&`tDgF1avI1D*{!=?#S+l)90WEyDLs~VzCSJz{3$Ict
{*6lfmrHoM`%k5DWzF~c1U&C>my2?UUWw2kcmJtDuB?$>pFotj|5O=Q)=;lcVDezqpH6d)=HUWd!q4^RtyK*N;+1^fBKz~^s=ASQ
B~ZZrc{f%4P`naZ`F$$sFTvIRGJ`<p9WGLZ2#5HU2>o&XQK_oRB7S(GFfNlST;x?_#m_5L#`#D0U!2k!*z{D=d55b~D#9UtC9aj<
$y3S|RawLjudMtwo>HZ%8Y_NYp(-wuy1B}K39kNgUTBERq$-(GgyUa)p-}klom8cgR%H=Cyif|4N!=BSs<Gnd6>8x!nN<4gQ(BF0
Zwg$2?k4|7bkWlbWS%c`QC7vTneT531#$kGFO`Z{iC>pc9OoaEihnE<zaXJS&aX<Y65$ZP5}`@XKe|`>3=luOP#%}b6t2puvEt_y
3gp6<b^q@)%l`*8z)HH{_|Mi#{y!-KR`Pkvk4m|`W~zXdKpy*}MJ}(YGGHZA0RLx0CI27P0W0ae<43Jr{y!-MR`Pkvk7~KRW-5V|
Kmn^%RgD!tuTUuGFF7v1IHfhQ?-A&N!(A!DA^wZ+LeE_I`n$9$i}>M%g1JooqhT(usd8W?QUI$|zXVtNIWN$8$B!zx{C`pqtmN~S
A9Zqh%~S*{fdW<~tr{zSUZF%TlmBRu%WJeISjpw-Kg#6t8ZHV}k_En-yefW;?0W<Wulms_m;W!zf|Z)eJ6A~mvFzX6xk5PeKWgXl
|4Cu6lFwUyRL|u#QyHuT3Rrh})mZWK3Wal-%a6vnu$!v+jgNrmB|rM-|4<_Swjn|Xoqzn#{_0m6@#71<bAChnpB>e&x#A}l%I7kd
AMNwMBv<=|K)?$UH>DVf__YXqbm7)5(keCL#}_*2GM67E^j~wuPb?JC`A6li&TCC<fCM}*`O!=NhZ6B?5gO|Jqr0+7jrj3}Zo16n
M>+l1T=5eNWptU#k2d;WlB@sR7i#GIqe>-4B7QAG7oC4^>ME~NBYu3Le=bw}D4_qEEB>ZMLJ3{CB~lgVwHg~C0nFonw9)?-FMfVm
<vpT)RMCGWsFAIZU=dty@_*qHzcQhwE>ryIssAIJ_$3LIb^Z`arD7!F*CMpm`A22dPXqDe3q5t2;zv>a*Ie-v3srUg(fyBeEre<{
dN0ySJTFoHwCVZ>67g#hn(M;t$)r_k#E&m@)%nMt_E~?;{TH`V6Lwk()lWOE{~}lWH9^4h5_g$gj70oeg!VfB=%%bvBYu3LuP$?y
Dx`nI6+N-Q<jFGWug+^t?1u!rAW^EsNW`y2=&{RO<u39nHR8t?`s@6oyYg?i;wKjB>cWlwq`xN1YT!PC!YNkB6=Edf*CI64`A3zi
N{#sOg>Jgc)zwx0H(c=(3-xrFt5R0Qd9B8NNB|3XmGqzC#m_Hv)Mc)23PqKI8rcsC7T%?js{Vyb{K|wHJOAh=|K~RGOHx(d#M9kH
DMliGE$;uhk7w0S1Mzp*lvdukQ>s+_4fkK%5>(h}DgV=J51TMHG^`4OLN1pm{)!^>*o8Mq(%&f^!^eyrIp$|pcbW44WBt|5dxSt-
A#?k`3s~snv6H6#X`lhBpBQeg?tgXH7`Mv1xhPaFe+&~AICj)8F+xxxcloP(weSr7;K*gt%BRh=F;j!X#!Q|t>emyg-2dw62!KkC
yX&xd^X!B_P4`X#R~@2Y`7?bO7Pk%EQ}zVSWjeZ976E6DJy2NQ{3?(SM}^ZyW}vgWSi<vlBRp>UN8(%QN;t~L51;Liv?tn}BP;s&
kb|7{S>vx8v>AF$bwSc(($~R`*-_A*3_aR}>Acm5ee&tDro8iLR@J(THrVhf=|6Nk8!~4K@HiI*_ng;<?={=dJJK8UX{n>l)c`L1
l3(~~(p6B{{y<@^1?y4n^jJduwh>k=(E~X-E8(1!>ig?-wbl?jnxfEQ6Y2fzKsd#-C%s7P4>KO;;No7M@MN3T&_S9=TtDFlG%l^-
<3Z*qvvFgr4cd;Im!`tZ_S31{7n60WL5G;B4R(+zL^_jhvV&Y&ZpP`YTt&`36G0vy|3K5C`(EwZoCvb8W00=Vw#jS=r_X))_J&;Q
W~~`w-3&#!Or(cD8wk1kJ?WXyAFh+<;&ewfw4cg5C&v?-RX*TQZYww{(j3)W-2}(J--ag|q*dFWR1yoicHc{HS@4-?wmwyT__Gb-
0%XMJtp^GQH!z`<*W03y8HhOjKndPHJWtbaIul#pRnRyngmw(+MGW#zrn(Ji%T3t5k!)VLk1XCOV^21ArS9F`z!skx%6-Y)&kDzX
%k@#@+cyf<J2FsbYmeAkzQL@gv6|elm;up^_0feM{fVZT{fKxI37WEO5qLb{32nWiB}kqWi&ori0bX7i4_3QG(px$-C-NVBR@auD
r&k^JD5$RAvVjLM-y|cJcT4cRX2W~Drm90j)TqU$iJr7^8<2HMhCZ6Qfi*9?qnzY4`e{gW;^2w)V9NCjbz-+9Q1~H}%q3cDw~vn|
=}D06elUa7xNe3Y>*-TNi<go|VV+hv{^s=zx!EPG_QF{S7dmM_Ip*7aW({6Kj&yrXw3Hqy_&zH&e?y~7#NEeU^sd=s(1MUt^wHRc
MCR?OXxW}-KxP_`W~v9$19K2@oEZ&157|R(9@4DZ{)?lt)N;Sa>V%_dL~~gNojA6FE^2E`bX(IHHGQ2)m&abDZ$>;No^~5VaIa<n
yEU)q=8Zgv4KEKII=&;Gh;<r7y1m@a&RaQ1x3T*cHuG}|o7h!BT0IM9=imCmrrbTmE||TP9M|c(mZ?Z0U!A^A+8mA~okr!eFY3J0
zG`(uUDA(IUmjgd)Y2u=2VI(@Hv6oI?Zy^JPZL8Q-F%C7UG$ac-QACvr<em~CZ4BXI{?Ca%!h*OkJtb1A6IYizw$@TJY0CkQIGC=
TUR(n)1FQ;nt_t73y1>;j-$DOtqX@~R(gVKQgt93OZc_Y2NR7aqC2}&h>;<;)o=ZyXuSh+&GjBmT;54S+uLL~88Iao>QAXd8H8DI
p_`4!nW|uRv1J8${K*<7U9y)gb05IUqYB8wfz7ndujq6ASLx9iep887{=L-l%iHOgd6ww$@a@Ftq<iSqosoq%we^U0J}z{Zu+>Cy
5(M(FiRh)$6!f~dsv!62t-|X13p?)v<$>mK`}9Tl_PQki^(aH{C*=ZV<V|c*9?A@zZKUZGbsjqH?Fen{nxIcR2f^M=^_kyF8^DY$
W}4&WQQH1`qse`SQ@POT-L+-+2eY9i-?XQ~JUQbmnj3f3kNSS54HY!EIc5G>%c?(Qlg)<o;w;U^kQa=HQ)Xk9fZ}cD@b>2q=zAO{
!g_r}lOmpjT?37oV|mk<{jH2OQ<ffwYa7PF9>G?)_JU#X*zh{cb+rk+u&Qpg{bPr(g_~7FaI@4EXnhAC7?N-w<y%jN6K;KhOARfc
Q$`++|GFFMFTbzex$!aa$+-kCm~arSecS_&&(?#{FQTdXBQx0n^DQ||&wHeIxgTrZ_7iDyEQX5i5=O3DV8Z1bs7Iw=-pCft@FNcv
xp3xh>{-TZ75gH|n;fexf@jta!N-lh5-aAc1+I;rBkQ(qP#t;?)>oLoCl-hB^O!6cwIhb^<5mk6_jrg$IVPd|pL=2Hm<mu`|Kq?>
=!V`=v?*pEea62jYQM7?);aG)$KOWbb21h5Q(G}q%s_mpl_fsaO9v7!8NhJI*Wi}#en1sG0Zk9|<)(RIwqxHnB(r22+jUF`*KRMZ
{YHLb@2~Gh#ZTDEl?9k{iQ|v4x92Zl&o!{*a_jk#d)pt??dGpTm%$G7@RKJ_KJkJG`pAIE{?E~ij~?{w@lkl0Aql6gwrBDR2jW^I
<apDDdeEQ5g!i&Vh1LmL5V1U?+Wwx79QfGY3bq~m2*}#C!ln8ucz0J<-06%TezmC)b9$|_#{7aBhaE72`6LHBbd3NLo+aTr6Lz71
9Xs*0(!;utkM$^x{$|GDS|>81O`t~M=SjYK(TG#L*~BFd+e=A}?5NzXk>pe`i)yawN~v#h?A}si-Qi8X+{LaAaOt2{@PibA_<LRO
vxs|OU$ay6zQMM5@yJHZx(hCv!4Fp9=d<?09QX6^(tR^nR*;6rWcI?7j_9iG-@KM0hH{4J@%0UK5ybSnlZN2il<&0qx~%Y|#Zlz(
YKi*z<#}jedMn~_{cgm7WAUiF@nCd+z*S_Qfsy0ECESC%GWM`D$%ee#N=|s_Kxz(QCSZ~`IjY+v_W10&oVUYPZf^Kek~~9jM+-tY
`(<+O(*CR5_PcS~b<hZ%4jZ60DBMTCzOSU888iob`k$c}<es3{AK8Uo%gu<0K8KLSoV)7Mtqx$RbPwHgY9fkTl8TlN-&bw_o1T}z
*XxJylXqI!=Zp#T`h<X^b65O$SWEiTYEztY^DOYru8(yOlIbt|oz+<{)_^bME97|F9d~m-Lrcy&amR52oBr@4>AhP)RS+k1W~~}?
i%&1)ijFPg%0_o41^?!h*_5J$X8YIgPqmH=B`b<DSm_WiRz0L0yt@7p9(iCcyl4{wHx^zdZaLfF+YaeyaBVg2ba650;O&I1R}*-W
*IKkDTm!RYiwfVjG{A8~=cDTSXWN^>?M}1cs<>#}y?iE<mtBu`GQI?}whe{JOSZrRLzba?FPEar1`CO^{o82j%M+kg*AuYfb{w1;
oI!N67)nmn9VN>w&aqqPvs{4xHRkrwHdOy_nPl0S+EhE@q0VkpsV>6!yoPj&q?m^{$T2-yQbG5xk|nmL+7>=$aNfshuxoTQ?#cVP
f*AUx(IuF>d>H)HYZHt}PDEc1O+ycd{-0mfC;=W-oPgJOzp{T+wf(^-R>Q`Pjp2k=SK-hUeNFDI4cL&4)YP(bru)qAg?-$7p-&fE
&1s`Z9ML8h$@VqE-(O6@N%rNQlWosI|L-r!*p9yB>W=NGChL1q8xMVFZ$CImML11onE9L77Qvgz?D6xd{L3d;Z`zdYqKag#t!Y;8
z8mzJ)rxwAR>OfGP2u~tSK%<;-zj4wUcvjPZfi|X;d<a>hQ9C_*-X=|K_rgh{gO{DafeG&@YX(N>iJ!Zs_k!5@`+yes6GtOHe`ZY
t}1M4@diHIk_%Gi#DkHK@4`vkRU$cYE?yIR5_~v+1|6<#0`V~eP48EIV91_K<n7@|_B3ovbx(T9k&70xo)t5xtz-=OqGwlfvfp6J
(i4-m_k6khPWIHwha=d~`H;MLJC2g}zC(^9m$6NXyMdW(GEJ^?WDc~~qKJF3aHY})2F^GHTsyCV*BhjPn90ugwNFbh?bb(hVy6>a
e9uU;s9taQy7@<<y8gi^9>%}*gzSdFc&OJ=Ty7a%;M^}0UOPGf_UbeO?(1$2U#*hCCq>8MiT6ivW@-xT8dO_@W_>4epM>Ey=8Y)k
w{zN$VcofmM;09Owi7dSk(Qc&+nTb}%_Y%q8Kfe~k~G@4oNBT^oSXWfltgxg)W)<6q@?=*?qL6Quvyq5`1Mj6wvNii5no)va`qOC
n>`)&Jsk&4`l%tD8U*j|Xst0nb{)UiasW0ctEYJ#wHYO_wLo?KY1?kn_luX{Y*%lTXgd{N9JCo-jdh3kY#)06#1YsV_62+1wa1cV
D>Tj{fiQRm>4!xxh;qdSI!CWHdbQq-d)nWPW3~*?9?ttjhR%IR8tT6$$He97CRjgXuU$7`onGc~pX}DKGkqAHvEeRu({qB-n|hXs
Snk1$&3%AsHy(s%dTc~jdyRsp3<lGWmMdZQt+xdy(^}(8H=BcJyB6Rh+cNTp4D<olpV<Q9YeP`1?TUt`4z0HT&5MP&?=cpz*$vS#
&*iYg%dIdx^%*?S`xS9v@Oxz1Wg%f&+lh84_CY;DH=vYg3Z#Gk4LbE&kD=8HIAg|nRvIg%e)!QySE~G4BIR@JC>fPr%=%{>)rRK}
q<;8|RPS}H_AEKANXiW#)qy(m#0y{PVu;eh`V)7TWx{-VFSuuFtO;%$juv#W0;Z3niIFC2u)M<nT<<cCCI%(IvMJ-?B=u%|!m|)m
*WV>3Pu+9*ckJC_AsYV88SnCJpn33ph~`zi4@^yHqN)3gL%#A2Fz=-Slej4!eau&CKF5c`soz%Os2m71Z2~lY-aWZ%_4nxdZi;5v
6M@wGr@N?*!#0r)ZsRF+r{?U<HhR?DoZehT&jY$LDv7eWNRu<pJYgdSjb-W>8WX#ke!^dNPDizGJK>Qx8))E{AsU+m9~d^ZiN<fl
VU#p?1zgAbPvR(ae41QSJ7p5w&ij>9G}ZRMnY{(e`i_P<0TH;V<`vpzwiYf-ZmjX2+8n%SZNVtN)MxILI$|3uGp7B4IP6!}9+s6?
!1Sh_@TwhgAn}kfCx5k{Y<9GWUD>lY+woQf*-|%_+RIJWep@+;yA&C~9W_p1>&zR<ee$`)Mx9?kUV27Stxv_W{*TSb1>Lf6m+1j;
$F@j3$5<clxwj5FuWYQD%lm_EEtt@-28`tr6MTyIAF_zYZreLRi-r|Y!}|kE7FOGD<}PChuWm42vlyP7*c}F~xdBh+pM*ENjUwi9
J($jVOBt8cZdjLi6E`?;2)2-{fCc`eu==<;9-ez0MwBn+ET5*cnz$0i*We<V(q~WQ@jt7-mFz1y%LP2U%Nb>N;{vuRxh7e6DC{(m
Vp7ey#mXSoAYDaGNtQF4$~w{sB?#IK90dpGUw}4;F2X6MW<clDhk56=j8U`kv|-LIY?P1>r`JaCre6}C#{1tI-L1C&ajSXs5ra&e
v1A$YEi1uIF0Y5XcF3WxSuN&Fk_nW~t`C>>BH@e(SH`j(0q1p$hU+9j;C0Sdy!riJsJHVGWBzqN>%ZhNsd0eZ)vRWeaQsUmk~q6o
({&HJP9TfwnQ13}U(Ho;>DqDWU&yk3#k!WRUAXRfT8dddn>PPA0+Vk6o;%|u-n1tL4l*17O^-gq^Bg~bDN`H5!!LTl)A~xreX0@k
nw<o<H&KGH17Go#;<MHE@323HTyHdjonH?@%C<3}{jnavy>2P^JjD|i_M<_tv@;5y*BC#%mQL?#IS+o>)&<Shy5P^y3wF_EAb*=n
T5spcR5#LuRNYT!?G6uT$1irK`s}U4<rR2S-a1#V%+X%AoK9kIjI2-fsMC)tvh`x$xBp6#>-Vzf>KNg%-Q8is_nXn?kHG-MF9HS@
Ixu=zPh2*-8Ptq^MYn!ug{|_v(Y@4Ec+9X7I^k=Dr;l$9^@3xo?Wf1=1{0k6!mN-;g!j^T;LLow@6(pRv&<ClvK)zLoA7fydrOas
>VhA6HrA|lorlTU>p`4BI($0I7N^9Skwae@vX<AK*~}|0oZvT}zF0f0gBe%+Vl8WUWh1-yOIuR#Pk8^T(tq5XAb<F`G|K_2K^o}$
-Wx>@Jb~-pnu8nynnDwxz*jqu!j?%rab(?Mv|w*H?A-J%98i>scROyS)9R!{vOrO7|Jrh6%>mOknzOA6;Id^0@$|cKFhes`Gx@;|
m~j0vxFWqqpMxjh_=Nz{`io%g2_CTj!!#%_y^lwC{R(G{o<+TT7EQfc)s!lAvEbHcT_NXLWKzS@ji{7yZOOgw+v!-(mefhr8!}_V
B{E}E64@cOIknC~&JDfTnc8)!p62{KJI%XR7ocr;J|<)1;C9}>FC!fWg<JyW+H3S;&l9ku#c+@|XAuk^=K=32_dw^0`}m1#_5CwX
x5Ni-?ZGWW8)>fRS>utr-@w4)cAAS<3sFhp8)$z<!u<BzYEbm#KAzUK6?44SKzOWSF1D9y;heO5yxn*R>%`UJi1q_0JNsE|pW7Nr
_Iv@A`M{3N3joyYT8p?m?uFKJ<}z+*d=yvoeH+=yi{grhtR_3XZO9!qHp0V`Sgh&v6^3qZjT`MQhk3l;Fd-97>+uE_<Vcu+k*h(U
g%()P(t){Jdmy|sq6kkOsf7+(tM4Cw^a!5c;u{FGZv&T=-h&m}?|{x%4K-GwKB)iNd$f%FOgyUBMl)l46g=|bG<s@20Zx2W1Vf%L
!b`qghF$t^<wDQDBjeZarkZtJN{t%Yfb@22LG7$K!Y-^>$tt`6o3U#<MJSY1Nk9{w^@8oxTC102Yp{YH9_3FdyE_7Kc@oSH?2NCy
XsfwZuo-N4)>ISmK!(gK$_pg??>gmYrm?-A3>U5G3xdC=z_f!`;gyONIDg8i-~CV2U)dji#f;Ej`e*cO|0n<ReqW&RP(4kHJ-Z7x
mq*hpW*DIlWyMf^x2Yy;{d&67Ga0_nG8|TXONJgUsi5xCJD_1yYt7&Z30Pex1)jZ;M)?knq7r*7)m1!d#va#?(=PPLr5@H_N@+%B
>OOTFz<q1Xk^Ox)P;gIMj!EvQVLF?5S;~8{iV>F7TV)y?+to(1%hDNMX?+_-X+IQtyuSvTu5PbM3qFNnpH9a8dbNaUA0dog`~sBM
QbKO=XwAu4C3v;oQSifmHu?bh!ynOH#{A0f>xRgm{VOW!qYj>Xh)k1b>hCKW&|yh~;p&KJXyugvQup^ndGjJc>#U*3wnYcz$X}0_
E!Tq$hYm%{E=(haC)GkT_N0^fYZq{3E3(*8=bDogUP_hhYC>vSJL#g^#IhHQJ8;?lah%2UDE8JzJ1)d;B2{*R)~X%bvKx&Cv&ENc
(>nvtc;-0uP)BR+Jxp7~z|i}l@R~mc%ida}kCV0okK;Yi*T8l3?EJ^z!rWqTDDf*Dwygo^p4Ot;{s(==1KWyqFnj4tx@%D$ju`MA
eJk&;zFLb#mi{(OtHDcP_Vmr@eoq5jvfT}}>7a)nSSj)L;SX?Y>NN~VHewA`a;m=GJu<D<EG~R~b8bleK<-`6CHCogH!d}F9F^9!
1y?jNhV2^f&ozEzNM%ReX64Hlaw~U6QcdG(!2s?o%w8}JPp)guoKzTNuif=E(L=+*%BC8omHu@Yhs$Ue=fQZBnFBmgyb*c#xQIXY
dyOxj+WWizb)+5l!(X~Nk@}V2?r^yFXa9tT>G<WVws=uY2bfSc7Umk2fRS5Fz@*9J@Zxvp!6<8jnepm7c0O&5jZEZNx9<vQrfZMJ
99;;PbQW^kjkvK%J3Obo0+zc6!@ONASRl0ppQFZMht~&z#Y8o;;l+2{aBL&ozHMLJ!t@N-^yDjTvV9?Jc|Htoble8#)?1DH4f4bV
bUf`kS`NPrSPh+88fcDW%m>Rodf|S}65&y0J~GXEflYBbymc=K9r3b+l6@>xt=|UU-dKgBf_maz$J1%LLp$hFe+9Jss;}wNKLXs}
;EnHCCc<^K?xLmHrTERWG}t+Q3L0>(5ll3t;o}WmQL{xx`18dWcyu>LQ7??~!3TbzK`$@xCF6TRN6XsiMW?l(>+WqRvQ9_*sZj-C
l}Dl1vYy~U$Pv_Kei(TF=q)nL?+;0%a`e5~a})srpiN0J`21=c+R;Nx7<Qfj7B~;V*sdM^oaq6w#+cv}%iKU=dORvkc?sqvjYjm0
hOpDctU|q8G03c>2rSuP4hqhAgXC0<G)@aac>Ox~S!rYB*`W)xiQ9o(XB*&@j5lCxJPXWa9!PGp4*1_{gT{Nu(4!o#faMSSf*AqZ
3FF@!(Vig(K)*R|_*~~a;`IhwIODbvZvQeKeQtjn*cTsCZ?BgPwzuB~l&C8rF-<%7Vrl&mS3#GGK`0>dJZ<c-5?pvR9=!|>MVnoX
;JdK3^pOLeXzs+dAa?fX{Pa=D;7Oa+pq5^1^ni6l9pTnO<+dw8J764=YM;;t8|(mQV|`Fd*=p2BXAI3oZ=rX}9gyA1MIfelED`+t
DtM6W2oJYijaIl)sPk|sJ!kVtFk#XxkE!jx7rbj*2Nq6Rf#TVdg-MQq@cig@gl}&I#`|{xfiblD^ubmzPF5S5-nK@^%bd}z0};sN
%qMW~XcJ^~{8N7Uiksj*j6iSC?*JnfbcM~bb`j5+Xb@Yt3V8lzj&IqY$EOOSQS186HRtA=;^GVM;Tww^XhhB_I5?p*9B8r*ZZLyz
R*62izvc?e+gyMKxfa7by>;+tx9M!aI0vqxQIXF1^l~aObO?L%friq{8pIA8?m*T5oJM{>@sXUCluS-*60J?Y+>X*qwqPxCoG9h3
a?;nZ5w2%@9$(xRg@#{y34<q@Vy~m`p|wRB^4-cp>#ttWJ}Cvx*a6@cB8Z4;dKI<_C_vwb6vJKp(yHzEnztJtvwDJqiF^3{)_q`t
nYX6aZ5EFUSV`RQSp<W%7{1J}4<Glghqv5lh_20eK&u==2-`46u-kkvtQ%R6doa?KTXsRl4b|2q=Wf|RISy{d<#vnF8F#orei+}B
y0$QcEOZ>gGS;TLfcA3TUcEexzfYw04YiAWvUMNc-S7zxTyhszd_v$wEpN?Pmc^TDFE6+=aVCuX4MW>n#?a?*UF?+ej;_=D0d03T
kT_e{5e(VmUu}P0kvnKH(HvZ!Sw@VpUk>t}JW!qdF~H4p3K&@Sf{yQei%#Bhj@W!O3}jq!Lw>KDgUhZH=`ZVJ(V-bK5YST19e8t=
oc%3<Tri}VeETh%%yhk=o%!jEPI`S6IXdPU+sr+Y9kMQyblG#BjOt0TcEN+lo12n#GrxD!j`wf`la~b%jepAnaki^L>!C}KSI8;g
MR^i275)Xsr;euCw~Ohvk-fq9@s{Z1ok&{id4p)R#vZ%d%>OU{)bC!R{9e5a=}D`6@G5yNRA+e`xHbf-%OiWk`3vh161_`c%itaW
Z=Zvjbb3q3Ud#n?Rw=NVYbh#N?SuNP*acQceIu_-8^M(t6tV3ME|43UI;7-#N6Og*Qmek1QEjhnAzL?irtABmJ69G$Qww{hPzD7H
+5U!&xHk@ONy#}c!fpISTz_(7(3-gmz91iB0<#cqt<WcK_D(KLp0N~MHoT55r>r6l+q!}G-b>)lV;j(@M;FnX`fG^)-#@sUB`d~{
O-|9_Oef-NlVJM7$W>~qF&&7Her-WJ;}eDDkCeoswlw`3ejtV(GD0mDW_u2tMiA%KR=|Blec-B{U#Q71*F6Ajx&2AcSnD=TD0YG#
8S-`@*}KUdQqQW0$#t*L+BTR(T{0-q=6>D88D!tlCf^FA#(mpKe%tHJ-5m3P<_;cIyRBsl&t9lc9Q0^STz%*a>W-SPb~w|KNSJt?
&T%OxCi^&|%QohRGMY3XP@)wmJ$i-kKRBKKl|Sq!|8EOye(67N9ZL^xZ$Wd~M06r+4{$2?LUr%WL{~3gB4*dwrVibbjJSt&;l7Wx
kaA@K+HM_>ddSD4<GxEkf@BL)jr^p&uzLs<F)Bq{vSX=cl4>$Hs^1g#c=xHSt79rP^Rkki#6oI%-Xd;PMLbuubDsu;q;r`@_sBBK
P}ZBfR=AB*fT4?W(c^qiFfC^)9r0y68r^L+@gQsv?P{HfR&>>eV-(|1(uljL!zK;Qy1t-WAC|#2eRBTGzjwh{R*e7q08?zEw$-#-
(gd}AW5jHhZ-Vu<W#G68D&|GtC~VQHKRD>x4~A^aL)lGs;G12W64FO4;ReZhG%x%ZmX036zBx0K>UJhfcXL92uF;?`<jn#-uE;Wx
>pUTwWgcwNE^oAjOa$iai8cnD9hjhbe{cqwIlzHEec6iJJJJ-l<o$k&%#r0=Bc`R<CRmb{funi<b>9Ent3SBAv@g67orlIY+=1`9
H6?s`f8vw#=t&Lu&4&zRz66$_h<3G@F0EVQ{agqf&|VL|cvOU&_$EW+hKJA_q+%ZLZv%@qxuXX1!+7iEoj5e80L<!a0GoSl=Mud;
vAaWhbD7Jgv-f)Bl5cd~$O#Gu?y>h%vPfsnT8&8Lx-5t!7vD<MWp{4QH4U%BMTJ|CDVaWG;D~`t8Si)bqQ{sxw#0p|g}}_7dhj{#
Kh-B0mMIS*y9gDtX-^wy66TH;bUKU^c>liB`5?Lm{5`|BdEQ5HAa_v=95=8OG>eHNdUuq7*-eMy``X2@Z9N+ZYpd~{W7BX@MHsGs
_9*Z!N`#6JEMAp#r?5wP2XfH(NV55aF_cRG8o8G`sR>XAGXYyZGPFw+B^l6)JZa0YCE6g)?zcYN(&cgF@(Z=7E8WAm%RL$PoH_p<
hCD^zXkAO=Y9xV_Pd`wbloP!&V^E6!CO9Y21Fla#O)o1+!ckA=;-qH7(fX+6uyF*79Y(f5)%CY{5rtbmbO2>`^O1CO0p03ICaPU_
2rmmZ#Kku!<6Y^^;QCBI;FM*hHmhrm!{$7Pskv*3sJj<{cYO;G9`J}ooBLB;^<J?(j=GUM<6E-!>=@4fLoe;Ul3aH1K07M-TPJG!
eJ3{bK4zmvj-~WU_i1{z$s%VJx8inoSco~>PO$MYZydd6Ghvq-h62-W;?8$d)!84G;?jo((52lQ;^XbwNDFG=7ER8;V%zRSXw&C~
gPR^wSJ!{pdp7u3M@4M(9t748C;@|R1fjjprvuVx1U!Q5a6g;rXj;@OG%2%G?R2tbf&9X^f(Ex`IHTWi;^k{sn4Wc)O#5g?Ilg$o
K1+<H7T5cxja><;+qowwi-z;Ld@h)^ZvI6V(Rq|M+;bg!W_>d*)2T6co4C%Ny}W=jF9-yKB`USy;4xszyd$6krjX-+05C#t25cAV
gl7*Mk48Lxh}QXU^4OWCE3iN6SJ*wv5ihr}RllT~SKI$Q!5MTaT!A_P7L3ZOkNTITW9y!Uw3m?wJRG<L$G=`gxHquD^k)}3;Py5!
Iw%hBJ>w1|x)vh0hC2ztfA~WWvdO)Dq~JdlV#G0%8|hZ2-6v~vS*+mKq<1BM_Lr@&q&hlIVcD4tD3|a&`sI#M_`RVPmYOG{Z&A7U
PEkhT<(}d2&CcaGAh;j>+I<zy+1Lz4G)|!}NBZLf16~4V$#BBTDu=GFU&z1QCOc?^{Oikz1SI5NmLEo7A^++d7>b4bYx1*9Ldd^5
M7#z<{&l}md1d}}ZG0FO@~5R!=2JrcRC43GPRO64_4lws{^WS3fEDtmjZMC4g#2mdJ~b)iPwkgMO30rKPZqF3{&l9egGR`|zBW!k
LjL8z`-S|gVNfU*@-M@f8HA93`PO?4g#7ESWqD=(6|it#wf#c=6+XpKBjjHOChLKae+@|3hK2m=#)Z~c$iMEb+ei!f*UhemmHF4e
eeaQwe+4yoiG=*=R<pj8kUtgaeb5T|Q_6$doRB|lJsiOb`BTaEQbx$1qUZLh%%7&EYgi$F>Xz7%74k2$F@_o;|0=z|4hZ>|WZyO{
<X=t~TVo;rGX9uF3;7q5Y*?9ptvvW13HjHUTGy-X7xJ&P_iKTWfAwXK0wMnjf7l2M`PWm2I#9^JdY;KdLjI+FmsOd6^|H^d%)i`k
&%i?d6fxCJC*)5p`r1=M{?xyykQMT$>n<%RA%6<ku!<4#r|_P`D)T4Z4RvMy^d^gAh5T#TX9FnYUy9y&mHAh9`O-om|LP>~1cm&|
B*X~_`Ipz3c9r?p<^@+P^RHUX!>a8U@-Lq!Gog@w>1Oq=%)dIG8ia-X>t5~igphwlnnVF1|2n(o6c+NY3#U&&A^&pgmWG7<skLit
W&VVwe`SUIiSdu;g#0Pb{k&GlpUOs<>V*8MIBzj0<WKoy-;qN8wEpXPQpmroYWILb{&i{PiOT%z-HLZW$iMDIwyn&++}=9@A^(cG
JQ@r67jjz<h5XCj`+T+iLjGm5ePw0-HTqRoTFAd_zxyL0{|ZRBpceA4xwdwd`IqC?g_Zf&vwNR`kbiZ+g;2<!RJ%Xvg#2l)gHL7t
bSSwMC*)5C70pQ@e;QY?j}`KlrNJ#L^OsniS7rV(&}JSb<X;PPTPpLf)aN;BA^+Ojy#W&PuR;Eg3x)h^yO&dC{#6z@voins?NKc#
<X^UDw^rLP<X@wnnpWmtk}bWVkbj*&kcNc(>xuOvDCA%LR}>*3|4JNR28H~~u327X{<X4aeIVpdf?vp=rkVy&f?suYGArayzZE4@
LjIKUsX?VbzVo6=|C4jqw1R(1!$q8se;Lf$Q<;DD4K0O2{x#D&g%I+uc0o-vLjF~EtR)umFRxRpEAy|^+#(?4UtX5hsJi|i*Z)nn
Ez#Ay0yOW4sb=hq5ismj7TUgR8}4{?7V|D@EsVcaTNCs^&9qt9j2Ip&(O3-5g&#~^e!u<>?b)2Ywx|y~|J@Mk(fw@F|BVr=Xrj;6
o_mCAcHkX(*q|3xYsCtVncq)y?chR6^V*d1b58yJ`hU3mAYHufDVoXq37e5{Ey_X%vv~if*$gFJ3q5S~H3kpW%)5IH2^H^u^(F^y
FHlw6|Ks{EO<RMKG~t@&`S+0fg#zH0bQ5-X@{+ze=@~lhpN```IcQX5Ht6{(8s|4Z4~Knq)im%(1V667UJ^Asrr<o~+e*e>+h#(x
ZX=<}{9JUVi7M9j{#SN)vq-9_dp)w9;d$0~r~_p-YAIE5^QHF3^}p}uWYozeRMUv}4@WuRbL36PY<o$kW<5iT+oj`Ads=HwcFP94
%A+yj{eu;*n!R^dRNMdK`k!^KDSp+Cf)jh^;;y7MoN{$9a$D9LdlsyL4Q-F0S!XAMqn~c!$KK13^)d_CubmsZ$C)xeuD>M}ZrpA~
37PAqVTI%Gy<j~VMC@e`u53*)&l_mcWv5x;_y??*tBc54hMQS^)RjDn;C@{H?VqecLq__;IP(Sgdi+q>r%NVMKW>a?8>!)$C7bY~
%?H86wg3+;XOQn6A9%8p7rHpHcD4OKuK&-*#UkyU-r#x1oj9`12>AMDI<de(pE2qE9nG4x3_jo15T0?_P}s%05x&xh(5&9m4chd+
27X+BnGcTIh+Z3Yt0G=j9)I)B4M~%DUoNw08@6XJH|p9pdrmn1D~If2ODCVAB&zA;;$C6DU;l>>{)YCB8v^v_Mc{5P4#Dt-lfjJn
U+|)Nws_T9V=%%x0y=mwbU&ZN=+eb{8qYUIu*dm~YWsg&|KrGY0N+gq7B|--ql+KFq2iImphHj4s~ICv(@;~a-@PH88Aigqjdk#m
2UoyFRSa035&!%3_t^wB1*UhW0)j@9vpPCcjwpp?hBeV`Sv!t<_c($J=n%^+-|&WN$9&Z_(LY2oCCN;Azy7~p|D85wf#79tfPr2q
VU^P!S}%B2sCO;}H3+goilespLw{E^=xHLn{<R35c@zck>J4B(#;R)je_a268|MO%?h_qY@DW99-V5j1m|!MtFT8&t3UBj^1f3I0
k=e_(nlWC+@JLB8+!;0uUJiZ%e_VfyX4_HBjo+A`{TXBGQ-Z%m=|wVPO@_A4m!4F+fJ9R8w<x+s3jQD0|8J?IV8Ry#(X{b?WY#MM
zU{glMfjz|5mBpgT*YCm3hj@)dT2GDM%lys=0T9M?*_Mq->bI2!Mg)+#IX<R5z%J2miJv8KV}s^mq0NF=EitGI~NYgUXSOn$?&%E
VR&T!P3Qv<Y?YS96kQ8}*2&{>U;`UU(_5p7Egr@O8cDgMh0oZW(<z*(dq4JF_z{wP@`1Ii^^9C}xFcoZNKh-kSyEt=(cw_9Try+*
K~_Hf0Q8tzq1HQVhOc<s#l8(z;dee1^Ld&PzRml`A6}0GdH;+hXQ9dW%P`U&!S$(GjE^n^j$BfGe^0+U@W`cE%%D-xuym<6CapK&
rFVD3)BVlx;@nc4v)=$;`wqYs-=5f{XA<b!KO3*;cOD!2=io~bSMjypcBGGl<LaJ1OZpUTV0|ZiVNZWDrsl35%C?;6!70eztT9a1
=1<nKC0jmg2L;yS2E;jVC)%2FWsTc&t?Io6M=#G}whoJinPuL1dHYSck^dez(ZdYS<^A6{1HAbg0Qa*8;i#a+fbN-%?RbC0;2d0g
UG@DIpI5+P)&q$R7k@*qhQ#298NOI*@(|SH-(S6TUyAo%xdb=g^VXbv)&MLn@IYKWH9mEJ1Eyjqh8VF%efV7{rMGb)PVc;sY!U6r
G2<UI8MoX?;rKf)U(KGr6-UwO$EY!ysnnxmTgj4@zFh4bLvD-5R8B9muGVMcI5-}7gR!>{;~O*T)2h7FSkrAUSa@&;zC$;_<I>i^
*Kay%nxB3On@wtr9rqUyJ{CzhXns4UU0McFUH`<ZBf<7Fqv3^w7li(f2F!-Gi_yODCg5NTKfI>+8oXs{%HaEN&=`fg#;s8w!eH84
Fm6f=^S16RrsFyZOzpCSypVT-)SJ2hQ8_y}L&ZyS@4RtZ;rOo#no8LX+s<|A^N>w+*hI}8H;@hZl1b9@pK%Y~UgIv7*P^V94uFnm
9DMn;01UnAz<dmdMAv#w0shnse0^Sbn0Mm}eqMhU{qUi?M(;x{c=Vhdth03%Gt_t?<NsP(ZGYS&W7xb`ESUY(AIW+|fRyA#w3XTc
w(6^gN8cWV`q)244;K$Yi+bdv*YzF|1FUv}j$N%lXY()M%2FrrqQha9d|gDA4sqo!)$761_s(#o2X0cso0hVATWL+-=-r%g$ucUo
)>pD!bRp|CpCY~X4P|#;zDn(QFqVouYXy^iyMR`W^O5)IF5rC5FuLePV>oHU1=MkC7Ah~gje5R$Sa@Olr2@(IXX@IWw*u$gi@~mE
U176W%WC^g8;rwg4z+-z**2UQY=Q>pLSg=NEfW{6$6N?#0&8zEL`>WxaAzE3{62ld`kD1L^`a#xGS{AI{*Z&_UtP84CQ;geu31cp
SvxkOVKx<dW(`+<z?YMKf>c?PnYx)PinZ^{?{nRbC34bDCn#^$ovrV+pR2tkpE`Xx8-JcQ5zu~W=Jt~I5VR<P;frO=W7TUstxY3H
`8yZhkvs%O!{;zPN|xY(TX#ZZE*3p8>ciadXrigEUoWi}qo>)gF1ogq(YW`(Th?acpmXc7a+@`}`zjyi`bELTJ}$IV#ZqvLS%FKB
9mOfcHr({78bx0yg!5*vge~^B&;PhTA58b!iaYjwj_a-4h3D)6xZmVLct3RobUL0#OkB_kj(u?y2l*$XpgYHKOutlAk#r2cSmX$@
oKq0nxH%$h-eEMTJDR%c7JdrvqPYVO!-~2cz`Hgx(cFvO(2?Jan9)PGp=K}N;_w50cw%57{JgHd+9}4N@Ikr)d)%~R#z^z&S!H`*
^5K^_){6liNDq(fPzqga6*zzASkUDCbo!oWEIfEJ3b%5$1{X#c;t$h{VP--QW-f+;Iy1fK-b@iVIAkPEIX+d#n0=wM8U#T9y4UCo
8w0|v$tU{5#w{?dUj=?qa1*qfVTn%<eh!0N>){<K!C>myD}_&2j)MIUPQ=I0S%c!|rZ~j@GQ6xW$8^OMaLO;5zVYA^7&HkNCfD7m
e(lx(HSG}z!;RO_(dTcfGhOuX(Re=)_pCEh*L5uP-5-G$E*Jx&SFH0ak8Oyq&=&A$=}mRW>k`ys!2sgkL31=Ib~Vfg>BQQm`Y3g1
ES+4j7hGN2=D;(%69-mjZKpLA9vVODtfzNGX8vI`1`)xNVd?@4rl-6GtcZuWY4|xfz+?jIu)+d(?y(1Mt`|X@T^c-6-yG~od5NZY
VOSVC4ILln4)QZj(@Q>{1G`&a$d6hu&hvXeThzTX19RssDeRGMrrw*e8num+Lf5cXjKx7Yl&tNG&5s_0)~EDQTEp4Iv@t8eR=r@5
xJH6kocch7>m5S*nfqY+_Eb9MRtb^%=sZ1Dc?@iF&pOne)Ovhc-w5g6yn-=lnfc@1mwMQS_5d;Om&5m8S2FZ-U*Oc>4tTiv1$^5v
jPX)hLf4?7;8E^3IIBs2Ca|L%d_LO-Wm_xYhh4$UvDA^^$~;!R`@=xce^3A_)t>b9zI#HQX*LHuxjh+$=nTNHS5lCz3Wwvrt!JE@
^ah!lGElhWHALZan3K>7HlOALjLY>kSsVSBW!t)gtPzXQD5wV$2ZS)Sj?4sY<2I>de4B%W%QonJhf$t=AB<GrJLU)WfDQ<2+kvi~
^9n=yt|yY7>zGw1W)lG$8p85jwwjBxmooT{E&T25MB-++O7pRN9`pK>FNh6Yfsg0?=4sq}8Z+|aMDV%ZRJZ+Bi`-e|wnOgD28wxw
yHy!ZhMv=xFFT}qoC5Y)>?5X{)`2lk_A?*7+Je<x%;4C2wKcKKA_isK!o%lVfz%zAnm+o0O#IWaAlJbX=YOdS#?!&f_<C_*Rd9}H
aLgC=Y;$Y6b!de9I$fNnx=t=}(z^v6oihXEXl)6)NhWZ$qnWbf#-MwoCH&-BSCgVnU@D4jAzWt&q%&+a+Ers1SKBdQai$ixTs?&N
zCVQd5W5JBntRscfTxYx&ey+Cd98)2?Yvr^Ut;Zv;0v7#Yn@*Np6=_2)?S?L(X;z1RQu_2df*p(^iI>)<8<kAw99u5J?Cym`a;4O
H?X!PqHUw--?~=NqleM%@0&#<&UXv#KleD@TB~uNG%FN2skhJx%U;r&dW$?3CqASTObzG+Z85#`O|-`lMGl>4@}aQp(XayJp-bKG
*7Z5mY4)2#8|yBl7y1W!e8E==pO0EnXvr_s;FHQ@_|m3@ciz-5blF}H#~vd*qxMm_(0Ld-{Z=2>n%>OQeTD}<s6P=cn%N9>NL%mr
Ju?pVOf5#&_MJni#|C+@zct6HCzBBEyc4CE7PvzTee9=~fgWTJ#}jI8^7L)_3QsiNh1~7?;^-#{o}J%4!>c#tAWifxl$;df{<t6l
J5AHW<G;1XshzAm<5Wd>$Kx}o+2w{fcs=8xxmJMl&fi3Bixz5q$Cm0IcAmtlQ~b5b)>}xM?+v+0Pm{Qc^l0+^>1EKx=Nq2T?l<PR
@o4^i&R)%_d@J4d&1t&y*-JEIFP~%<KP`o_TaL`W{tmjrP(Ao`#yq_Ez%HDd?G7zH3t@yl$(T%Cz{GDf)fiD$a8p)0qTkg6%#C6r
`pJ$Gjql@y+Q}BHbk|2&sn1N<;(7DH9*+?!SwZT}B+qWG27r$xcEE6m5gxW9O>KC`gnuu;2ENJOjg`%l>4UmbU~wf4zW=fhZ=2r`
xh8l!xa$4ipFr0J?b5<mwwe9Jv%c{2@(v3;k4?(8S#w2JOZd5A+)R(ylK@6i2XKMq0N8x6J2Xt32~V6@jNL2p!R^R%aQUikYH-n+
N!sz5Sik20n0)R4tzZiZ8y-9hOggY|`hY3WcJU*;m0JkgO&bR%D%Qd6jkEEW`7eNq(APXUG*7+i&Jf1O$rhAYJ_feLV|v#7mxbkp
wc)4Ka=3ZdSj|`WJ51}jQ5vt>BQ^7tDVlE+GnpA*A3(bGH_f13(+Sms{<<mFEno<`1BXAngRZ=LNDq;Gg_F;|)D-#Iv0oF9u}=B(
$@%XYt@9^M=h<)8Xm=H!J$xg1K526_0fyG?2Q9SMnJb3o8s=m?w2ZAsZ*`7g`o(^LR8~ARJ)Z$=jHS$lPupR3%MmcdJPPi3_5^!s
`U2s<k1kFuJhguYbGG4AnB2+}9?xA0$I|C<bQdWh{JY*<D|$7*A9$s2pc(7i0-jx-0)uuG;LNot^qMnMpl8-p=#uvyADgfRoZAu)
D@N`CEoygUQc}0TL$2}g^q|i``PPmxS&#t7&WV9%=XZghrqyN2^6cQG?Qzg4&H@%sXu&iX9}cIEodI3?PlV=sKH(d#d7#H(Cs@01
1w3hb3{QN!yl~c*Ah4zQenIx^LAZ|fNig$8Jk&ow83u)H#q;{q*4PnKpx>kz*r`qd_HZ5u$1j-)m+ssF%UpeN+#o$DtVdB;4@R_Y
gC)LSDt``6JERtVwlOf!j5s+%<9zw9<~iu7yXf2qcZ4J0&|aaiUug;U>u3wREpH4<Qd6M(P7Yqv{$;^{jzQ4Vb|S3H-oy7hw1vdn
3+S5uAy{VG1|RnRiaI!D(WYxVYOaj9kJr9UCOT(^1Kqf6xMEy=CjahYFzav}?!Mz2c(-~vZvQX=EOXF@D;{{mVB6)`)+hompR1>7
doe__!mtPz+K)qe&9~x#Gajn%op*rY!zMF>N|NB<t;=!X%i7qh(>!R_@ffySbQNbj4gl-=bb~9R?%)kwZqdinMq*~pF4VqDJd`ax
2T$6hU|oZyQ205p?=;wSUv}ls`A72b**!t<yvHp(H}5T2X)zD3-aHz#I%B|OtfYbP@AoYhLZ9}AjPUQm=OsJexPjF=gdeBACpxu=
g9AQ30jD<FF!Gb*XyNmWt^0gH#nvNOcP<0Idchyhi=l9Gm>E-6wi{l(8%H#2xfr^hUV*JIt$}M&UqUB?%}{sq3^WfJj$`<J<m{N!
fWF$337d?e^SN=bN9uOarOk0X=9&x!eCE)c9;e`;%$MpeZS>%W)1+qh9!t%P=NZ_kS2pq7r8UU-ya5%xOG2J~KchKa^EL5v+rgwK
-*5++BV$x|J<}s_6>Rfv9W&NrJP!VR5-u$^VD^q53~YA~#QQ0428}ic&x)2ZcRqOFDbrgr2csl##PD!>=D2#E0o{+#ONJi+oBCWt
ue6VG)BSZdgN{7}jXJc)FNzp+JEj-oq1~@;#{d3+(|z!kWqu&RY5~!8)fv2S(E+H_%Lk1w=b%Ghvw&HB9bRyJAD(BJh;3F!fER^#
(8C}SdwS;3JwGgjA6&}tF)klG>3tU&PRs%}<N5c<qjT_sJBc{9ek53^E<+>wcz|IWmZL~u%X|&6K|3bCrW<4}2NUwrVVx`HkZR)$
k7P|oxBJ^L_Tv`e<0E@9rs@;wX;+pqEgXB`BiNWZd+;(Co0$g9%pUR2og8)6qYPMnrXyB{^@Xc<1;UMz0%Uz<Irx8Eya_l}-TOYS
$WVsN63VPnij--uXCGq`O+tgDq*6+wCZ&uSLr4;lAw#Cj=d88QF(x!AQqhFc@RsKJ=jiM6zW@KZu5+F1zRuojKWnXfuXR6ruX}BH
$RnS_%8|w@0cJbrB$>GBHaVzTi(acd#+RoTp}L7Yl4w#+c*jnYl>R`pFlhjn3K`N4pJ|I!j~G%q>6)2LwgHvyGal@Q<#Eap0Zv7d
8mt(~#Ajwj!ZPPXQn`o?y7$CL?|?PYs8S%3M;gGT^D8Jn{z*8ml5r4@gy;osuy*kR@-WAUsP8C(>NOQqiN<ftEyySLFL>kqoKTQh
XpgQ=7G~Z)m<N<%0DRuN0j2*w0VaDC;rB)^(4Vgp<F{{cfbK@vLjp(md6in6HlE3Nb{GQsu7S$uY__WW3P6z)p<|{irJCc+cu8e&
G)k|d?w=PyN5P%(IPiy9f45`wmq$<orO`~!BzuydtPWkr8_>f35gp&jA$tangLgwTu5{y(!Tq9GQj!8t_zeD6i%87_7NcsF2l@AG
VgKPhM6#cvy{1&7&uU#bW$9HEaG{Y*xn4x*S*OVNyWZ&PswcQ$YCm>9H^9-HW6CLXRHF_@bKt#t3~YWAN5l>qle-&)NXeRo@Ll*F
>SHxv%jPt^<xV6jDHed8I-z)#4+f#Yv*7eQjtI`5L7G4crk&Wsk@pdVivD2I7~Y4Mj!%Q`sbVnwlo0m)+<+(8hk=q2#+xVWpzSlm
$s6HEIKfvB_C#lroB<VL_ehA7G4UE+**BjAYg|Uv1tqXzODD|LOT;+{gTRur;QlL)v}(;IEA}OlXzgQIbEi8ARxyX_L{E~=I&I-$
5&+Xo63EI7e=L|k1w>QgkkZCh<jkvrWY<JE6&Xupe$FOqJPbjxZW%fJBb6*WHxJCe#z0sI(EFRMn1%WZ(7XN?65cZ&rV}T+xaKOp
=2rlnIxk>@K{Z;?FHg?hKLoQdgNml!!R(uX9De@0cTXuayqU+0jgMO@U!v)=-A41_HI5PR!sjFUJh_yhy0g&ox(Hp?N`;=f<&4+j
BqT3W3O%(pXqmGH)3GZVHfTk{9k-9@sH_I_;8`q4zpe*=>0u~a9nHAU^27(12SR^f8T$Ec6(g6?3G)s_0N2+T87a9lQNnEam39ie
tHP0yf(3Jbs1&xWh=3xor)X)K4s*8V5>zdVfI|WTP!3wmg~kie?KCo;Z~u(SRkfM4@A1&JISvHZXp-{MaOQTU0up<f2yOGDu%LYa
<34phGVM-+U(@V3S0?n5PnyCgaYTFh&0tU{TbR*$t%7DHpMsdZB1Eeugt4~qpcW~5!REd=6u8%$dD7BIi8W=x>sL>y)#Eoa)q?3%
+pGk5s6hd{1(>-rKT`3Zx~Ru-JCKc9D0B0{ALRPz3aU`>hQlthjO9=v+KP+m*NU~Y?W|K=u?btjb=VmsCWk=YylccibOLIZN~3KX
?=!d3gSo+)*>q&IBRpRl4^gc*$q!ExBt2y(>ySb&tydhx)2sPN+kHL-iUn#Ao}$jYQ$GYpTn|8t9tFdh--*s6Pq=Jy05<QYp#SW5
60_NJw14^i!`F-a{-*L)fZ;VuICRUE(RkH@{L??6n(hPeVznw``5_T_%@OeatOyv+KT8RCor5NEZ?K420dMS$8U1C)P^fqqxUsf^
u&f6)|HmZAQ#t|2xDDKYmlKtzOa6!VeG9{qyYYXn9}oQNhpPezd{>3A`Xs9H6b+~49pI<yGZcL7C@H<;2m+nH@Z@I>V*m1CD;ga5
-}%b>Z?MPs%EtzI+ehbfGR#;g-<?9$8H<_AR>o0%n|>nWX&DgXm`!deY2)Uw-$;r{hqvQ%2rEb(Yi*E#BfN9qU|&qs?7BHFi+o{$
$8K2N{e#4<2tdLcPeG)FJ9s`DCNsqIklg7>usX>RR_TZ^+q}+TkAHkXb~p$o$NnL+Gegn7R8P<-jfAIJ?}^TGr;&NZ6=Gx~LDcOd
QF~BMl{}UKk9|uZS?@i0``iz25*P<*?1^Bebe{Yu6+}cz1~wcMfE7P4kdn1NXs_K|D!(lmr!5j7$=fe+W;TSP!h4s|KX*=&`LiA(
@AP6s4V*&?H`bFDs}96|!9iy04xk1zNAj&J0R4#3puX+fgqtk<F<V&>cejMW`8-p2t*gW=I3fp5g2^DOKLhrasWQT|4B#$j9W;+y
3=ba7Wc<GNVa2X6XzE)D>Ms?UAT4p2Sr81&$sHj0a5AH<{s9@A27qZ(C>-7=$y^i*MDwSvfm127;C-VK6Q^|@7pw_}2RaU5wp5hi
#416^pA>k!mx8!CGK^A<3|P%Q3Ck)GP~t;mZ@(KDSO!D&O$VSii7|A(3N$JPgR0MBc*BfmnD(hKMLz_BzT1G**>OxzuP$u69thnM
OJIxaGqTcs3B-6R!IIW6)TP}_erss~(=G#gw^NY33x{01Vg^RTJfzz?jvU%SlZ)RrLF~sGbYu5N_Wp;31oiC%^V9FpOQklB(Vq-L
YXpL{n-CNtd0doumTb511*_fVXjtnxz7?QHE=8?}bAv(Po}vUkmnSh7+!w=OO8~T}7NOO521%FWdN53khT9&?IOmif6K`4=1b>9U
?srn~db%K!vC$R2J`aZa5(V(nlwy+cCNM4>$ya`ULt9QuGnwN1fDTFq<q8!la!DQeW#|Cwsrg{$`W%JL4kZHNa=7ch9%PMgK!BbT
2d52iAX65O)qX;U+B6t{_6ZOQ&cv{7A&C$XVPeyCVZ*8xlol|>;@)?L>^YeO@}Y8IukwtVJDE*LZU$UPw1#v0^RUY5d!+K81lXas
7{>;A6Q$F4$$pok(6o7gGV&^-lG_D{?yMDPp5|jtj)V!`JLpH|EZPIxO6zg%a!us2rkpG)i-ip5cI@@ohs^UlNwzs{gYCES@u|ut
{N>mpVp)^||2%!jX?-7y?>>_yQZA_=E^maen<#m7!iAU(M?kasERqzxfvh^EKysgFfP-5WF$_OMrY6q>m177#S;;ab4TEq$Z$8~F
@&i<p7Lk(c!8m??811<AD4xd)hhRxAIxO2yh(tVEwcsP_3BL%A$(f{pWr$z-i!yf#|Dc$seN0eW7TVt04nr~0VAg9wUtVQJIzsbV
4_Xv>`^%Dekw3#(Dmv@vW0!eMe3T{E;r?9O%%s)oXNO_Kj;m!2v-f0L_2qxDzVdrbqjqmk<Gzng)+#y=;n-!%k>h!c!~GISRLN$k
{gLMFd>P04ni<SWRM8&6aon9RrAM$3OZR3dciFbLtbUuFmKJB-xQEr{xR+fVd3$=~c}KsNu#yuMd48QPta4i)?v1(a-0V$GTux3G
Ye7LXGk9N+t66oO*~favoiezM*|bKFb?$WrE4#mhd&tO%Y1m!QOxh7hTxNx_QfwWWQn4uJfoTgP_p;5>XVu*LjL&V1OVA{q6t3jb
-i6!?jk&CAS38(3M-Olx=$A1o@;kV);#I6mt6R7lPU~3OGLyKzu6uam5oX-ihm7m@4?Jglz6tOq$!0OE7IogD#(0*9>mw%Lt(a>j
CdaLOY{OdlB7>W#A<SCjWWy3qDP#4|xWY2}?8|#=jF>f>=Hr|>HMF@)I@eXnj&*CL4ZX^40=HXv7q^@iCGF*c<m(X^mUB}c_iDKl
uRGU|^)lRs>tbrbJH2l|clP!bEJj_0m8t!QE1DHVpHn<dTP7y4)|Xqe9yLVq?rpN6ONNSBRel>-0)}^K!Eu@_0rQ9SzKc;@M{LeJ
Qn!w^*T$5YJ9LEGQB%x1<}{Iew5**jR@uPX<T|$=zYe1L&zJu1af|@}`O+v3JWKfV86Qsxvt|{1zQi?JXU3avID<8P{REcO-dwIg
gFbKNr+uvSa1JTWxym^6?r^UkQ($Fl>cG?H3nZT_%Vhaa2chQaFpjAw${k|NovvzV<VLW0m7!#}r64oK?gM^xKARZI)T7-<l)PR$
fw3x`%9O<{V4bLtMRr1w^r=>By1Dif^acMRx1~?PhOZ&uTyTJvY+6k|>y{uDdJ27o_YO+iHF4$OFD6uNm`NOF!^SO>agApJonD<o
#rm4kXP@=q?~3LKd~!J|G8M4tR|Df?agUQfxSX|mdKG**u$#Dv1aK7tr_w(J{9!2i5bo<rWtB{fC!Ap}*dAA49+rATQX50o#>L}+
j~f`<_eTk}Z7n3Edcd8Uf5=vkC%pT~C1?r03<0cG*fQ-B37oVM^(?4@KUW1<a{DR9uvZim-c*s~IWpipO{{*WjyBUn%3vxhi@J9>
nXQm|7;o5k7b?=knb;Q<9Iwzt^uE+xu<{;e&%W4%#3d%tTh-0z>#yy(iyw}sn`d1?>i)Sf&rXaLwqBB4e&NIPUikwy9ww-D*=oj8
VKcngw+L8E`-${nMdW!i1bS+`U{3aIbY}K<q&iuRrk*u{aqa*)+8YL9h53}Hi6NckDn|GH>IRb$&AzIm7;@`PnFZ%3kLoP`^TaXE
2n1sC7sro$=K{MRkr{vBI(+kxW5lhRm<}CTCdRKEF3c8T&PAs&kMlE7&yjCXdeD^lICCyH_|$b0@4X6XDrgfw^BOY37jlEt!_W3n
zL3(Rn8;0=%Te_)z>6chNsG@B5POqe8f(zOTs$zba{mfF_}sF_qDH5l*=%9OmKCf;iVeze;q(%Qr|W`0NHrqr)M}VjtIRC$^27^T
Bf#OOc3{2_!`xH6b7u7U*hnoFAMIrLzs!p#=w*Ev?2+jwN3EUl);Jx=YCB<Jp2uZovAo#Rg+8Lh?XD=S_6)<l^_}zE&Jis<bF$>@
>O3-4<>}QMm-lhbHVM+nF3WH^FPPd`r9$p)XhI%S#W31vgrmh7tREH*5_$^>?scUCj_H8DHN_FDn@pzk2UD$sYsiC_nncD$V?>vD
BIzrRr02Z^<#@dfe`HQl)B0?gyGN?1;T3Vr!M$_H0skCA<YXzE9iOmqN(w&tPrkX#_-E|G2twXG*P&i7dry7#@<YqJ>+l5QY73cz
E{u#s3iaLeG-HNovWw%#x#Ri-#W}BJ9&c3#ea$Wlh5UJ(eXx$yinUv)9qY8n5eY`@iS~4`Ba3X=dKS+7$fjKPKcV()4aIxos}UIt
!IqsR*jH2z>&BhL@sX((tExnhL2HtQc!?I?<sXf9NtZL|S|7#UF{>^)uZlW#?kKaJJ%I{-st${0g;9a+<KR|oB6aS}H}iglgXl#=
2s3R`3%kQ21g-g0jD(!mqfgJg(6c%Xn7rZwa*KYz)bE}M<2SG=+x3YY_O|6@BCSeXcK4#Jh<p%lmE-Ok3`S$mv&ZQAFaFEd50&C@
_w!xqO;j->o|ne?fNPQ8(lbc+(g9{%q-fnNB~93I-pJzpV<ASca)>j({VFmWxMn`|=OA;WON}#RBLPnqP~fvugE?{|0gKOjLCq6T
B5HLijM%lws9mv}ZuN^`echbFT`DR9-R@85hugwg?;}&Vzozz5KWs3qmg>baw%x`36d*$m-n~rku6Ja?{gqtl?4^W`=%T5uBj@{N
aCcmt418=cf{QsBTzUl0vWTPq)Xrz^PFu*GwIGxXZ+SvLN8zmB8Y$e_CwbJN)_e4-%Ym#ZzazMuI~(v$zY>U(*+_r-e3H3&;vqF&
T@3Zw3DI^vN%&K>E@LPnM?Z}CO3Maq;$CVpVv6lsAn@8^xYVM|b=~hqAG;m}O%JSCcBy_`51tw0b2k<gTdbJ56DpbUJW0Cw+Yoc5
?G!rblFzKL-Nf3|m%(IDYJ*k-G47Vqg{a=-I&F!TuwKOnaVLjWlR5T>VJSC?B^zRh&dr{~CBswbDnoPD0j)0P1XgC|rQWBnrNq&*
d$O5pwSvsL+upRy{sB63=5DUm_9*7i@pyXfoh)z}Jitv?JqLn4?sSmGBQU2IGaDL~(u-S!=*5TP=q+7S;Krx@+{9T?w8RobyO`fa
KkRpMyUrb<t5$2%{%@O!Sad#$p8tqQ>#bl+dopSD{ozdC%m~`-O$4iN<v#AW7s7N^Fprj3OQnYo1#`V6^2kE30b0p2j8z=|8mt_W
=wB_#bg8lwYq?P%cVe(4&i8Jlhn7!fEeW4YXHN8|_ZVl=G5(&c@<oKZci%AW@XLsvDWt)wGgsoikTha;E;vsI+#aNdJ<oB^uGM75
-oNm<%YXm!FaFElg2-F+TI=mB<)6`9+ee9bS}8*-uG++UAsor|(@4g}dw<jN;X|~`skPiLlV|wQ8Xr(ysYFLrnlf$$H`#K{Twq=7
10NM3X0Z4Pdwa+n5M5COkAA8$AI1A{=hj@aqd99$1Lqahq+TdAEBoX|DKDBwi7``fu;v^K`*51_U9p#1wMiPU{W{xxZm0$ozT^z$
X7-BXopP~md~}CdOjNw-R_nJl+{d@fo-qQ{nX8@_;TIh^!_~ePA#?g`xB44WX9Tl3OIZ?iDGzE*+^y^_?s+KJ*{_&ko-=8nR-k01
#hrWi>ynSynN9n?#>{4UzD0rN{kq`T1$F8nSIl`sE9&OVkgARPe!`r#e_N-*OJjS#+HdMp<Y+E)-mLD~fxx;ss+a51L-*A}vvPHZ
Ys!Li_#%h*L9o(qg9Uqw%2zWs6;?f8TWaA};ny{q+CgU9CJ)x6?tW93+H=kPQ>Lo<q1%d_GZ&xMGCa}RVBIu}^Uqz0PPkb`*$Qh@
hXdZ`eqQpJQK>|2*T$J|H;k<l_!Y_dNS2xR#uL+JOZqLeEt1ferB^w>G}J9h55`&)_NthNY42c*hD|Y7J^jVv_Cs!+ws3rnrnp#L
c4u}?(GmM<a!SMW<wq0qx!D31qJg2DLyFJM&pvf99q444OHDY=4qf!eyjvv4+<QX3*}EM%CW}HYn9C*Qn%AG`F<1RQ#Bm*(YkrZ}
V4f@d-n{YjWOHL4&s<?k7NuU4WwHCmX<TmXNNp~{7X33V%v2?(P)ZsibtV!A7cNj0rY^oUz?+_UQDg7>`26F)@B0`3<)6H1l!cag
wfVlik?gysGc5+a+bq^C|7AX)AjbK*x6s07yQ78s6`k5xg~jaix>4pb`CIF5bIL7R7w536u6?&~ikbuu{ELz1duOs)b0sLXMC0Yo
rMUlRB(jzIjsM6`gn_WraOg-A2@Dpb3MWp4iNBKI^rBM2xx126a%UXeb4`bb?zyCXwIZHv{|kMgGr*slO=>kYN6){t^E9ZZwvoOJ
FKTVnSJd$~1H!B>5&tc-aF)nKuy9C*69Xk==5!Cv>V6Se@!&k*f_$P3uQ?VeZ75bc3wC*&Bl<3Ocx~cqWNecK6H5xn@oF)A;&d-!
*G^?;L`V=ppJT{zB-a&No(c{@7s<p<U%V)48n_Z!d}H2tqCGAZ$*s>J0q-%EO&Cw^{5}tf8dFG8x(Hj&P={zK6>%2p-=I>m;$cow
8%ZtLhR+1isBP^oI6PEA$;c9N&bkj}%4-An<#;lCu&z!=d@2llJPV7<&XLWsfDcr+P;*V=;MTb|^2=opep~ett&@z0(~ddhh-ff7
NJkLPypx2Uxr$`Uw1ucbR}3VCt6^c^RU+2=nR83y3o72T4a%z8(aueTOx2QrhkYTiBKre%Wltk<C>8;Mx4N)5emp4-{zLUfe&M{f
(?pJogkipAJ2w3K2XXSwgYL#ka%bH{+|c*|4K-c>$SESoX)ou_HV@D@C;*Rj_Gpswc*r&#2Z=dpaKodNm|m8{k2&k0N~i>^e=kB8
Jzk)q@6&;DxB&$-9+It%da%7f8S1(&LiW@n#0hV}-&5Zp_tj_Nj&~(Fq0wD8_WpTnzW*2h<!ky23Gh#ffDN+wgf-(iXOsD4&`b+~
Ik}ffW%eMa^t&|_R0ksVyb$8JcpT>KlZE=|TKLodl6b%T!&!S+7IJzpWDLI{6@}w*?ax#A==Fu9vFry~<st^EKT_9n{q<VZIwy3h
B;Ro`?r*Ryx!24pEW6&=Ag*fVbh(bzL~Ues{tV{*GFwj<N;$LQH2hdm8q;~ArL!P)pFC@5Ac&>Cted;ME|!F8#oAV85Z0z?*^Mt2
idh{wFvZHs)Q5GuVo!Zt=>e8S)v-1C(PGUJ5k0pp>kI9drq%Mst#7f~?H<}VkaU52=lg2QNyhW6#1yVJTym4MOzS+xyXInIHErqc
dXdW6td6*0mgBNBRt4dH^%>vPc#cU9HUh0CJj-#p^%~qwmL|U<8fPwysNdr!Wp&GNzU73f4xTOBgO{+%ynfX`&Rk!6zg8KgEIY}m
KW=omiZ}Z*4;rU!xX;pPQ02MZ`A!KIoT^{dwwXmYh1Q=JxyftfWm=w+Q($ep_p$zXLl?6v#JMf;<f0{4aqg}0zuz=OaEidpFrH;;
9Nf?<K4{(Vc#Ab}RXFzv<JsVdZCP=rX3$3arLA;73fatQcwYZ4CB`yXxYE+`P6W%NJ(0IH=?iOC*(*!K<>z^3!jUApFTJ6BaU7#z
{F-aBMUoat>191`Z)9!mQ*W5JwwPuAv=f>#eQ7Jr3H9wqRaldXSvKThKI@y7rKR4}2up=Y$1P)()>zJLFKd{QSi(A2ooJaF?`OGa
{6m(Xm!+j$V2I_3hD?_F;Ewu9GD|FvY%{cZ8nnQ&&N$ZQm5gBhRQGIax1mHEv3Q^B_q+etjJ^NobCdu6|6d#rd_2!m)!HL!H!Ipp
r6J9rkCi7EYgH8(#mab1>Nh%qB`0~URsZrgB<!<GJw)5F){KmomhPqau22*@C-(=>N?KqVb;O1)vpvqN*g28x89YZSR!c+c*73}%
2eW|Kr-IbOsc^Kgj5szdCCrZmX!rIb+B+#`sq!V*u)T#8@II480j<>G27fqneTX<DFT}wI7LY@%JmTj#jZxa(h2)J7A~BsQAdvBZ
V;P=}4=DFiT{1ny#Xy9Xe0GHJ-^X*-_fl&d8!&(Uf$K=QD7^y$+|^-+qAnv~okljEaDm2={Od-#1AX2<k}14diH-<|B7r6M(6jHy
Y2p`z|LLiR-r3`5;gC8Mu`ivf>1M%4i5ZYUTJi5bH!L9V0@G`baPBwlA*Y|F1ONSxcz6^@=tqsNpBP(Dv2;xrX&b@D@9xm4Y7gl<
=cBm#ZdtH4_z=8ME`;=jZ6v+h86A=_gveRWuyG`wh1QY~G^GtmygCGaDH|ECfY9jrjQunBnad`onI0S|&&GKs+;Lb6Fa5)r*TX{K
pD+uG6PLo8C;rBv+?nvbJ<jrGRvRnM?qdCghw_&8yD^-c=?Mj<`|vZxUgVZFo?e`!OVgjbz{unZD)l*!7QA((?0@(%8%Eme|MJt(
&wuN~=L;VzZVLf{J-Qb6|9CK&oK9G?<0Nc<-NsI+7h-(xg@O6f^RUU<4_D|uC8cNxw4Y9bIUhvX6XmBe;?3s(CCS32QXgv0@@dS5
<Jr)Cyc(0zJ%kfHgAozg0byM;keYH2)O#v3xH=wHG{+OwIbvWiJ)4BT%tr=Zvmv&8E~xk<kf%pOiDhU4EP0tgE>A~<cQ_J^bz6v%
!4q<8;c@ipA_DCzFG$gHWsG0!Achj{*kywwGxRWm>g|eQ&R?-2M(@>_^)FPxZDBEcchgqn-gJ+1>G)>kF}of+{r*iFCrQy~MTJoF
0v&SCCL7O6abzUu3X6vB7$*3<6X|vHL>7lc*_O$z<nr!%Fp6CWWl5>zsbCt}b(Mm`!e~(6Wk)aDw3M;gJr&Hp@(?_Dj^tyv(U6#e
KSftT95d3c-+9Qt`Yw*BIt~?e@6fn!H*n@$1?=THh_(EOIM<w&u)y*4h|jkjrrDtL%W8Ce&h?@Q_;&jeS~<6zz|<0$S6D&Qel_$;
sVMH#v`ARxu^#-Mg}|w#R-&+83mIQ?h3k@*aHP|diPr2#!;c=K8-Cs(ST=*vz0QM><_L($uR))}JSlmBVi@w+4+|14LE^V9^PH25
;^QJfe(y?Xp8V0`POU6VO-f=7uD(O3#pUoinv_`snGukrd>7gE88G>iF2M5du@LRt40~RjCqgIeAf@vYBnT9OLw6@Aci53UssJtB
aurDwI5A>_*Z#Nuh|fQM{r<)Az{ft{f`R+bKS(u7p21DWA=&5z9DK9@X^Fid^KFm8sSAnl&aj75{^bQx4K;^p*Qdj+L&s3H*K3j%
c?7=3%Ysr}AsTmGmkC%M2NDH2_{lp*q9i$y`Ju;x-@&)h`2kaiRp=&93r|q;tabSPDk~&dV?thJ6jB~53ebw2GKefnB_1G2IM#+B
ZKhA=T{(+Crwaf%lTI%A`4TA;H7xo)8nV20l1Gb0P}Sfp(p#g2?LRb;(t;=$z8A`@bG(eL^Nx}Ioy(v%L=vZ8jV4oe9!L6r6k+w{
VeJ1_jBM1-gjkn&xOeV2x%9jYL%AxmKTDnRt&d;~X9$qH-wvWKP7ru*Z6ND~|3SyDNkh-<3{<>q9T|9Y1HlDnDE`y}#);xgj>iFX
$>$#=ygCAii8<{297t?xHbG8|FRXZDjJ~eTBzq>>!?$~7s8i`aUMS{{7C#Kf^^Z2Pk4v6G0<mqF&%a@lHo!Z7jIIZJYPk>A+XTb$
**OHaoI#>`iS*95FX_a2?%X7U2rO|@2mGfefQT_Bq3`86Mp1g8oqht;PslPE9(|P3>4~sHH3c3S-6Ps&1Jpz+6n37BhsP<?&|S^x
uryHz%oC!3C-<BP{JG7ZQo0kqA5Me(eL6_e{XOywO{HBH^?;0MA=k2J8tv}Kf~|>h04tu7X<Ken-!9IFGa|QOv;9NjJ%GShE)~MG
lfnIQJhkqMFj>5791JgB1y#pPnXRowXl%V3pMU)N{fqzVxyWS>5OvWX{J!2Hc1#JSXJ`S(HtYrQzH6j$f;k$<T?A+P)lh;>0qM2)
U@_w>1ylV(;H<+SdANKTTE0gEeq4xw*&igCH8*@w<GM|F-gas7cG_1`y6zg=cIyqaPG&Kzc-Bhd!aUikYpzfSI`2}d$F#`2I5x#O
!b4fqRgf~cK$Mnu;QdGCVB+_GaDH744%pd_R@fzxu4g(#=5RXhsZWAG`X;3N<0N!vP?PADkH@iF<cZGgOJF-^8)IwXjZ6NV#w-2S
!5a5APQ3DE@@_X5eSf0{<K}<CW=+93qWJ*KWKy8{X)G!Gn2eLUi;46XYc%|39}~Ny2v5npfHruXg(BG+va#0;*&Uq-alRi>sP973
R(=r){WAxo4-|ld$2%e=eUn<feHg_*jD$ynjfe@&APM2tki5zb-tH1Z9k<Jg*6R5ncmE$$xAY0V-0OiDM_b(PXF$CTYCu9Qk4E`-
$@DsO&3`_+-q6-yBfOcM0MWcO@>y?yS}7Gtw>Su}T*_>@2Y#xPtapmg88V{R{i=w|;VYa_W(sHsMZ-4ZFND=~*249dFx2R$!4@?h
=@^J(H#;AL2`w2g^VkCP;@U)5|5X91JkNmHqibZ6L@uXEdJA~!<Up*O8Cvq=75cWtl3w5&4vG_9xwmgNLwo%+SpMrQ1Z!R=M@ur<
4yiLhr1mDP)$Aiy;}=4Q;3kONdlrT$aZ<VwWAD#DkjdN-NV~1cWQ(1l#@18v`Nyx{zxXfz+I|?ol}{u0`?z}Y%A%Luyh<0$KL>&3
K1?zd$5HynSWsEwgihjA(iyRY<9gK?qW7hN{KjDt_Vca9WLa$(n3M&aN)aX(RH!KqEAd^m8Dz!A8{|@g6E4jRRlPZ)k9LjBZ~fJa
2|av{Fe7^Ix3V(BvD1d>@u?s%qUQ$k8ps=YeZ<#ubly&KJ9i5+dt>gXo|``One>-;Q|z5#u%T^;yxISSlX^*rJlm<p@bw&DZ%Mfq
A*%?@Q9UP6nvVyRPN4Nw4Mgu}B{22JM)jQk{UkIsM4s^V9KT$?K6&|23OzokH>&3p)k8=12|r%G|0M8yF`6{)=%}8X{Np$sIHKnm
lUjH@qUQwe)*^>`dE}<33xV@zK;Vd;JM=XH@%5a5fFEbapExq-c>SoJ3p^18H~(+_>ezZ#D(xlV<MlN?^vM@r==Hn9x%bZ}gSPl#
$m?&19Y>ppdlaBUxin&E=h5@8s!c}%pKhbOBkf>#JcgMr^tU{DOAY;uOJ17%@*=lujUL}Ta=ck&78=7|PqfAV3^btj_%f@Ci{CBT
p^Xi_5euyzyAsf)CxL*y4~|f3L3I9jdfx?yQ9ZYZ_ZtO{=sDKjshkfdWB%21Bk}Y3!@nM1zs2YLs{6S$h!OL9GOFJ`n6|UIyC*R7
Mf89k(QlPazBpp>BO*2BA1LFB!1E++c2ekc#-lo8RKIN%^q`*Ylw*SCU4oW#1V8<=hb)nq!$g1ag)zPaYAZ8znAZRJ^0=gd2vk@h
J|6@wyyFDM2$9DRr!iMLBmURl+q#O7;G74XvHsO?st5W%{S|m41C7;ZI{PKzx2Gt(haM0SVzq4#=ROvU0skL|K+WL}&^w!mN~JLp
0ImP^hZOwA{QeNw6*h|b=l}PAXtny^@%;PmSDzL7dbP*;;o&LPt6#lueABwYn%}<s>+_H2w=cgv(?;6!@$MkT`2W|QX#Gh4{9k+i
-to6RC!Y|8Pe*35a|P5GMcE8!+;kg%D&9k!ROc{PrFOu|Rb6QA%Kb3zbq!hRRl(W+z5vY&@31JTk|8saCZkV3dyvN5E6`z<LCl{=
<32rc=uV8p$0d95jg^;B$LnO0sMU)vcf7zckI%zDcjU;L8H9RRI-RseUE@rLGt?u<gWK2CnAEa)I6oC3uYFr#V*fMtbw3VCUpI&r
ZPNzBD?hRD8Q_?zF973TX)t4aD$&+GfDh(HV^in3aJq0B!?O3o{lSfBS9}Jfh+ZLAAC<6!iiO}vp8^<|sSqItU(_>08k##YATfJn
{5&GWX|Dc+OjASPi{er=qo#%oOx6ajlskA<J*FfvmsHJHfm0{sz|iO&4mPktjW;Fmhv6<tlm37f4?P<l|G9}Rz@yto*OMoWUk;i#
(;;xfNQQPenf>$paXQ&|5{uq5mpjG#0Ff>egV~yCV48A;OrIcx+m$APiEc7vpK2q%v8Op<x#K{jE*-4o%ZT!xdmK4iUpTO%01iJ}
gu?5-p<CZYLHqMLc)p>6+?^(fl~-*5Gxs9U&Rm3MPkAvi{_|jgujt75-^JX%X$NcD#X$CE8k~MpNxm(($MJ2N4h2>>L0|qc889?}
!yDA0;$kXj_8cTWuY<5p#YZF`nF0YWze#1?WzN`o`LP`AU;KCc|D>h_yUim&b7nbNV)vZ0_qIGpSVll9E+Z#uOE_$C1V`@gN8duC
346&9r+t?e{P<c17s@{p|0Ba3{WxVfZB_w;tY5@3`Yk7GmOSp3u_CGBxn%m160GAp9}W3-!m3;)=ACH*(s~+4Vl+g-I4qOoW#pj4
D!L$&YXp)C2}Geegk)_=fX%XJNFirF=@>c%yX0F)%%47zeC{YJ-UdMR43dg9@_75N?ZkDs8HYMKGM~LtsFNf4*I=6^$?Q^N<dmkv
ynr6I>QYBU1>NPG>OO?*ZZ+bA2|vl?d`Wt0t`Q2|qeBd?UB+wAIx_Mj`4=9!|K7?jCGQkHkz$NQ9e&$Nx+n8MOK>6ht~^7OhR>6-
1s0(2A{r)D*wT6&M<$;&74DC3MBl3h(c~-MG<(Z=Op8^*mRX;n>?s#L?0Jj>ryPeX)DTMCb`#fWPQrN$2XROH5T`6d6iZ*U9?icN
_2qz_2W!-?kdhMtW!}Zev$c#EP(^U!!BskZaSg4_j^rBN3Wp3WcPPvZ0p7M&q8>9HRa?1&9*+gSVH=p9qfgLVrN>C=@K!jbsK<o;
W`o&C{^j_n0kQ3NQ06NOLBL}#NQPO1N|rVA!Z;IA8WHeD(FL@Z2vbexWcc|$Yb4*NNAi8%NWRa?PL6;R8=s++TeF!J)hST?JQ@z@
wZM_E5v_G*5s*6{!7C^qQt3{3ptgkQekepH2~|iBoS6MTT42nN!RH>oe*fZl;N!}t!O%AA8|qS%V-}n^2=jjhg8E&1G-u^&ViR*1
wv#ikGoY38@YNtm4Kaeso9dALB@AWCz9PH#9t4#HS?Ct3MB>wQnb1?QaB6)HuJ~h5z66OegWD0*Zsj0+*$0dxK9bM`8a*_!BsZ4T
puquelG&n;yqR3&Xp;b_Fp(G?TS?>}oq$Jv0pxo?9CnPPpqIxc^)i*jP^N?udA$p+^j{^$9w`=^6K%<_mOWT6*^CieDgcMIV;FyH
IifgwA~W0oa57#9hY84#?(H({brU9lSNZ@BUYtT&77RgC=~g)Yghg~$-^7!h?3pFMD=c)2W0=s_Hsr?_3c06$K#xA(BwNOXf=;vs
q&-x@x7ALQ_+`>?gb9Q7FBNItYJH}E$txtcZ~$F<>jal8KSKR-IbvlJ3j#$~V7lvRbWVH^;jP^QKaQP50l)6zHSmP;zT1uqM6Pgh
H~gehI7dduzo&E~Gz-a(`eEAALm^|X9YFXM(lNmTf_Yi={wpoCNX0Sk@@Xw7HU%Ik^b{P~(ny4K*HdbSEU@ig4aUbUm^M}z8f+JZ
nzK<*_;@_CLO>WonFv^&=njfs2B}Jg4KPl^7Cb&5fc=}KnH>S`6y<mf!UZDWb!$Jx8ks%6w@Z)kZ^;P%)JOQ2NJnG^!kx@Lpr0Yi
EX1!7oxTG4y>EhI%nf2#Vh={ncOYzpmsH7FFuCAF<SSmHJhh2%CCQeN*A4lf--pjXe*ON%f5$&bbAJ&3>;!vTKazfvCZy)O8N8+D
!MpGWWJ0e9MDE@Wezl&Ikai21*su*vx?u(lq4S{0x0fvaBn4JN3LvGn1diHFVZQCwh0Rgn7&w#3n!pLn(Byn{TTb3&7gC4xoy$nL
<Wr99r=!?#?HfwtQzs5yA&$(F15jx2Z|cL-I4pf>27Zyd8wD)3#!dyw#P(MRT5>51XCA(WKRahzXgJ!V%nE|*2jn^5zsq4a&r^8G
V_lN{E5SV7dK>Xl)y9L;<B89+VoLV1JvCSHJ9TwMIa@|AjKguOu<(^E!;##F$S~g#OWzm90jDc0O6)Q?d4s>|Y(}ng?P?y9<O-r+
zM@2TYamY6GC+aZ8_^s~9bm{Nl4PAoH9uTKjr(?mBIA~W{v{WV^-wzM9lnj;O--RX=bg0JZmWhIMJFP~$ZXD2*?AmyUk>NEnIrq7
sV&ZrJc;=6W*yy(whnlW`lrVHRF!v&@zxPMUc3loYs(@2!e*v^eF*BTbwI-*QAi!<;HGP{DWlEOXurj5v~eV!&&yv>QQ0|Ek>nC|
Qpl9J#CDCAw{)GI+3Ng26U~wGI5Lw^8EXbo?paUTl<!mP6vdIiu^Fh+%YOd*?UPXdu~hW3dm*aZYRAcPsi3&dcTxOZQ4m{If?h%l
wcGbNb<k<9MJ>;o^pCU;zx=Ve^uO_s@u~j7YV^KJ)LgQE0b!RHp%34k5qEiR-J$kw?0wrEouiMVO|z{zIl0w1#gd@d3u3h2ryyEm
=11JC^&Go?IRS5l6NvKVX`I_O6X<nvb3ivhoMh~KLmKRc@k+0YVCi-ex*r_iESbr{@)H&@b;7IQQ&%L&hXjNF$$O;v{5GQJeVBYZ
;{tNemV&%SG`w|gqr&uRNU+Ek#Qb!Flda*<ZzsdNkI@5;i!+cZX=GZ^0XTHx1TKu%q;nL9asOsP2)JZLZ?awk&xgWbZ~0PO`KJV8
1onft^d_QuI2NaMUPT%6x5AGf$*8q^4hhd_Lics9K(>xDC#%YUsNbZa>VqxxT|I>c#?NGyFKi};rAMK3_=!b~y&==lErCi8odRnk
QRalWG^lEA0qHVNSa9k!GP%Ee)DL0Rc^+D&{`%RJo@V2ryz%rkacvS;^8;(#?u5+F<t+6XAIWVsPi6(SN6-Ds;7;jVEW+u-_Z}M)
NsU3!wHL>o)*r~Ly~Uh{1G$i-r9)bt-NK(ANua`UTsX4ytf`}7HJbS&0E@r74<@lP<d4&2@<ntK1hl+`uG*#OM`91^H~mTc6~!&r
*0(Ur{Mk&`ss^kTSPhl_+N3h-7Oq(Si@Nlt1<GIN6DjHSXsvNADn>tGb;C{a;Z-}{Wta-rcP8Lo0Z(+HTX>X9e81ipr^ftyV|-dh
cH@^>sSrJVK3Uc_iL42>#+&7f;O@yqWKGB<vQ#z#88IqoliggBde@DV+^)wu$~j<>D@j(~9Zy;;N^z5aGaNqMg10t!kx!dM@rg~F
z;-tqm7Bdof+~-xr#GiU(NRPy0#=giO9HU+w-DMnYc4ajFq)igmZla-l%XvVT*4^0QWHN>xTEDP`5G|?4`qGB?Om5Rq9QtITFY{@
^L8)s$=k^hI(w0=8zl$mssxkp;XU=VR{|8$Uf|G^&%tn7goT4lEfx^j2C5F8NIf=@5;VA1x8c}&QkFJARerg}&O50IC)btZ<AZPU
>{<n;$1(;he==nv1w=V9Qb!P6D1*nga-{WAHrkNtMXTK3M?Yb&<h~yK3|l6T2jgk|sAeR8PB|}+n(k|uD}5<PCI2KbM^l2R^~I&=
hQN3Tx+>1h%<rNedIh3JX9BFPYs^EcHbbm}5Hh~?9*OG*F_o9ZIIC~Cqi5{NuuKx6$+S9>;dRpe+ih8LKNs>oetbbw`#e$SKsk79
7H5v~f{}BxH2jguMWVuKM2$Ui{~h$UI36cW=hQ_rd+qu-hSvnx2VCsYxfemq<BGK~=EvmsJ>QS{FaF#AD`j>dyLAq*aqTN|M`$+M
<zbA1x4Z<4xSizA(s{78ya5^Zc|+UT!({tzXR6fm8l_XT9t_@=6Q6`>sH!ImqLT&am3@lL+WluxLy<Q|M~bMG8k@<T_g@e_PLI)T
ECX(K!l?gK?Z{g4%-|Q&2#6=Hr>>!s-BXxrNmsyqHHXPQbA?)9+k*#L8Yo5Am}F@NS**9z<5s`BK>vBRgImx&fmSH6BkNy&MN-<a
<VH~1D8KpsQvNT${4u}jSpB;7*O7{kd1%3&tz;-)7%e1g$o=rm5USWn(B)E8eJ_V-a2?>YS3EUi1;G<;2qK@kqF8UmR!EUl9(}$d
tYAzJ>qd_HRqMV5L)~6S@ca=+vR?(0#F}DQ6S{^~kf+b>^>An2Ejxrn6|cihgKQ#ZuR}JJX+v39CrhoWfm>Ct$USNz40$$7KyFn$
5tMW!V}97N`}1G?H~zu2D3o<V89rnmBHOMS5*NP&^fpxx99CtLXY*W%Lee3$Uu-w2=6Q1_uaP8jz8@&h1tU7NF^3#hSWWote`c>8
)(z|$_0Q%G#KA)*o_sMY0FhOpuwst^{a7)D`MEKP8S-?ab&@*KgSTr4bLJu5Ch-kfyVTRy&dYG8c06Dvd>f$WRm6ef{B=Y^RFEWR
dja2{I~F^?{4u{SKYl)bp*u1bNQIGIPk!O&;eoKtYXy`I>61q>7#BXfG@^gGBYMw@$h;9D4zAyjpwmKp(Q^^~>fSx7+gX_2xGsQx
bE28d7nURo_n(8+;|&;%PYcN2kRi~XbrI58nPh%IBKh;@6g(#xpm59>Tlg)aXGL{WH_ZM(?B{XJ&O9zw8<t@<-`h$jb@r3Z<^s%6
z7MG_LvS*rfgD-mM}BJgV|5r0w?y_+8mn)SS3#9<g?EnDcb|!>wMxmXYA#+N90~XCo+Ev8!r?)#G4k_20fXaYU_##|&~DlR!v;nm
plFP*hwUOK^2C7ePhK~-nf&A2O&Zk_P`#2FWOlbP^{Y-ZVJ3b|@a~^<nejnVas3c+(l5c=?BXDb_nl<LnvhM%6DB>n2!$6P;HCEE
gm#z+jhka&s8`*5ieIyNLXHF&6)lB>@wKFmt4<`^_279%2JEZSMr8)ENb2)?crTF)b#oH9GiTUyGn00J@!{Ka!^r%&a!)H+Xub}W
$F71YLro-A`ZNv+*+L>j>%iCRC=+UUofv#GX5MVqM!yX%la)`GlDVZJBsbNE_O2tOcTNR)w0#QNo@@)tS67qY={HH+G<{<Ea5ik&
8$pb>6p@!7ijj+C6~(`QdS6^OvpBqE)So@)TLVed5WtI^Hj&pFC$NxG5tH*opC$omOy`J(wNKnnrq3)uZwnQOSDXrNl#Ax7Du&W2
ADp@6c2bPO(iS3n^Cf4F`$qC4EM_#nD8P(Gd-q@e@<H8a)ch=WdJ5A*oSu8*x^M0Dbj3*4<L5D4Kj-zN#r!4GDa?Xn!9vW%?V%jL
AL8fMo0e8<X4T^qVJ@G?d_VMm*KhyDfA7b_j-RCCKrp2hX25i4zQ$;1fSi+8K}9>|n6p=T_-LdO)7?aog7}Z5(X$f=zO6+a5{|UV
GZV!3Q{V7cWxCJm1GWDwW@klFt>$w0_svkcRz`@?J|x6_cD|g=yH3OWY8Kvk=q%Z*eun$>NjLpGWGYwJpo?7nq{5{1SVGovFV0>g
L(C76@7L!4^2_JP`xpP;dh_@m6656nJx$qE#qQ(iSe6I*sk<H|p5{=R-9@NbMU7FFc!4jN0Fiy?4FV_2Nmj2Y?O)?O>i6ED)5s}I
sYHUWorr1QTO!_VPM0lkp$!bmnD^$cOm*rr<UMN&&_&~kMBNvho?1oc=4H@t-v@HP?LN#kZQ*h%%^#ra{&#S5$u+`{lkX=VYu+(`
`B=Qua!fd054@4slwd3ijU=I_huSWkN9jer#3iOZgzUXc1h#t+U!m==im@X6{?|(022C<ENB!vi6DH9X?&DyotR7MDE5q|Fp3;Jw
x@lI(AhSuqgxMO^2uogMfvQ^skvsVd$1QSawM-a*EzhTOpS?Lrgw1<k<{No1d^3}z-`2rne)q9>|HXgfy{y86>{;pP%WhFJ`Tboy
POAjITHiwfmbbA$qY#;JY7=~GbtYRsn}U;(?C5+_3xD^Y;``;D7L6m}+;wR3=@v3Cv6ASAPNmB>PhbVjP3F$hIZdYd2BOoKJwQSH
HF?#jg1vmic?o%^SQFRIsSn}Ga(hA?8H@k(-!Iv`e6)S}e*FLP_b>h%?~f;cNbHY<x|!v3nfXrRi9S6@s%O_x=SKLOx9=v7yeh}c
ys?C=;C>)WjQU6Kug5XsG&4?{;rsb_thR--tAi-<-7RF8)WO4tRj7D@Jj=6ZAD0(;0hARbP{8`Du$!(SE<NU`(k2<!hKRFP9MtDc
?b2j@&3li;-egm<ZtZ0D{0bP`FMuB^zx;o3Jn*sihKrQK-3@i^?~BRVsnO6;wi%^d5kU7}?IL+Ls~~CI5^Uyoiv%>OldEU1j`DZQ
Z552G{`#f;9~r{l-!>$E-gz=T$OfF{wCJGEY_L&2%XkGk(fYPhuva4%bv7B3&jykZKKnSmt*ekx*Yf0+Jq@C_tk8pu<qi0kMJkCq
(uw$f?6Ichmp|su=Euv&i(@6=eD++j|A!BWQkI8Z&&R>z&ebF=-I|2h?uHZd+c*VNB1wsD86N+eGupn-^zCV`uluN<du8Tnh>rz&
USAVo47DKQ<Vk3Hb{@WZ{31Tq(MUP!0DKWOpkueOnA30HqcJ}?KOX-1|Kh*>9p>W)k+PHMoXaZAxVdG>pkg{K2ot0~Rw^(>lIjq|
TQZVc>%qyO0#YM>oZ^pHGq-J|CAb9h{p5ABchP-yL5N?yoaQ!P#*e%&fJ&w!%kl0EaElP(-cbI4Xoo5=Iu=N+O3NVaKO{g(z>9U~
&PtYZ!anZuxHss~zH!iQ;zS?1TaEwgSLet4|HX4*{f7x~N<kHd|1qTpVrH|KGe;n)zzlpA3DRd2RnfJk&(!JpIb>O&1s$Vd1N?Y1
q`$zp+()B+cf*TCkaPbv=v3CC#k070{z@Kw`HlqL@W%*NK3l~-+OZx=a;HPq@9F5IaUIccUBW7MAJ2Mo%!2MdbCKIMGZo%OJpe`a
MP%5hM*i!k=f^vS$J&?I9R@Q(-oOmyS`_r<34U7`4W8M>AZr<gS}*D2y(ZF7KG_4JpLDPfp5u-3(@k6q&o;X<>c_u(@-TGXZbAyF
o!E7wG$-ivh}K2w^gzf==6zo<m~L|cqpR1^#urUkVaE~lUR#P~q?t^{U94noEVm@#Xce4#)qwK8cVqpF4eT+${}@OA#ed_qflZLK
LmW*wa~Gdmc><?SKLk#0257q5MLfMt948kagw@H%iM<C4PR8}(k?{i(@-X2p48;8X7qayF@#$@Y97W5iaB9nG%F-^1G<e;@PGynw
=@Y9N_%;J8*CcYv2HH@7+jso!j2Y8(0}*ay2YoZqoVgkH9LHtkvcYx+$7mC6F7TfZzx=WN9>(GoUH2M)D|^aOuIsK-Sw^TX*Al#c
KnqWL@DkUrQ$rIR>^ToB=8)7YVvO$v(b4hsO*H`h;;+A*k3(=8lwZ&q^|$k{lWbWIHdee*e>?ww^OXq9U8qriJO6(r{hh!HxMsok
w@;tiLDo)v4{9Of7{0%qe|)~yBw7}y6aM}!eC$QZ)6ol~NB3{xpU>Z4Va#vOAAkSizy5bACqpLUXdbNWRT%XTm(SK<BubkhcG0I%
|M0<TbH;M22MU*YKk6U0>yTjt7KK36g+Ih(*GdSn8zku;!y$0bU%zj!*>uK0atr?EHG|1anFLGa+@O4h70jyCW)$h0C{J4ijQ{b6
W!oFbKH~yNxE2AzSt9U+8Kz8UUId-2gYZ(z4GuayBgr{YNO{*Oh}^Xk)^$`-UExwt`Yr<eyV~FzWRuKxOIV)%2A-fxa8t1ZDz>aA
ah7!mWws&Pgga!mQ3H(aAHlCbfB%SoaXj#G#l&EUBTB%sFCxDbJz(7CW1yu_gs!{Rkta%i(EBR}5?UQO>!;<DMH>2`eMb{a;<(7@
%5l;(ZYOx;$->FXPe|N3hirQs31>5+aPxMG>{E9krWTg)@?#qvw?3b4GYaCGOf3Qh)w9sdR-&UV?6{9~;y~%m03Ggho7ON8q1W%<
N&iY5r1cwV7Jh%4`}ELZk~c}872W8@I=y)wJz$hepF3YjH$RqOg=OS(Z@PV?_im<XuK_8R+th9*GG2}0UG<?a7OJpJ8WXv-LXBi>
zXyK(`TITmi{pWhH}&VyiXjDbVa-V{M|dK*?oXu!qiboVBbZxEVqrWtjy~4l4nN$ixl{FCqT*Zx_bE>Z$}(Vfwtu7k>6`=G-iE<0
-UNnjQ9;fwx2PX8myvV7CNS?W|G)OG1WbzJY*(omL5+Y$F@Ov!%8_-s6a?I<UGadRC~`&w(!0~UJ2E@7%(2Ug#)EhO(FjJPfq;rf
;u%ylF|acn9t4jhCLSnCl!yl^2BJpepTDZQr)Oq&db+B+XJ)%=e4j^lW_qf>@2#rut9q-Zdi%!H*Ns7MSJa@2kzEqM4fXXte@Iuf
b?Eiz&)<0={#<yyw{6cdRQ==I(2NP^czcZNie7oC4{Ch>W;E%ghvK)#AKp0gzYXZyeRreoS5Eal|K%R<+reRI%GIwRY1#Yn?hlVg
b0g!>qRqFUZw{Rmzkgd>+oq<!c)y*!20b)(SA5J%N4F)<w;=wL^DR=ZmHzzgHIq>NF%h)k-FW=a$5&TY`^KWr-n$mv2e!nQ?;Ys9
c=l-Y>7Fkt?|x%-{E@4#tbFv98R)5HH=x$RpT{??-(LxL-{}3scR{@Gx(njdPOfO%(fg?C<9{`)>R+!-+5FZAORCVKG3Y5dh)&*d
QDW7O+r7#2E{HuO9;99?_6)=M{rkrpj$Ru%F7f8Gw|lSYG6yZK=z_lbaBQN>jP2fM$}8i2e%(8M{)jG#M-OcF4moaH<@8B+c|Y0r
r%hKMKC|k)JNJ8ce10d|x8m5un6<04^EAl)NW4kCUV+H#hKug?E;*|P?W*XO_%gf%-GMIm-aT$E3V(2VVp=qcB49%NjmP@6?eE(^
@#V^A(dSp*RNeQZ2dW;AEUDUa{bALg-MJJkt{#eB?tOdZwdb$U&g-E5;CQy~(p$Yp?U>)z^+yxp_k4I3nzL=Pw`|Gaw%00G$6x6_
9}S=KRogG;ogcsL&THG|ol&lx??LP(@h|mS;b-#Z$*Av1W6^=eQxd%{ZSl^;F=x^5&qS}!7@hdR>c!qwZ70SbKB!Op#h;y!*w(8H
N}dm*{eE!TVd$^#ZuFit?7H}dvzNE^c;IaGz3H30r*ye1{?kvMYTJ493GwqbeA_nhn@i%oyOp6M;oho&|GBBkKWoC~S4YjP9@BD1
^?_^8slMgiy;ZB;nXu`>M=q;=`}3}6?q6H6rF`_<s^s}7#C~!<O6v6rL|)%_@u}7Q=GIs3Kj?zZ_wT;H>b4`kTYdT9$EtST>fOBi
&D~Ywzus1L-Kh264<GHiIb0d28a=Z&@?L*~xBv3-iM8J6y!VXmg%T@IM*AlAOblq9h(ZrM)YkK*%J_ipJrmo5GrhZ~x1edux1;GB
9*>`K>A7g_yuIkMrT3zDhrfuv`e1r|`tUz`583*H_wm;zC8kV`qvZK5biJs5Yuf7-h`jFh;5BIHmT}1cb+^Q>r~9ENZ)ru*dv|$H
TJwIqN84Cb_4G0{eqOK2--X_apD^)B?{o9Y(Sr2{qp=_DiT6pIk8W9WG`hKY5UN{Kme_Jb6MEp_m2KyJaYTH?)NYBpq@LROEad*_
=e3aglh;e9%tEUw|Bh~*vp2r@<1y&mN`$&@-HFav(LM3=lP91rcD(EzvVC^j8&|Ebyk!6Ac=~x}q|D6M!_Wt@<*2&;YP9C%RusA8
?D(>!_o1$JyU`)h(@}HJvGFJ7oP%~Oe`4c}L%&8lKY3L<4~^zgoKI7)S0M8G(Oz|4bm&dq!v}OvOn&To^y1|`(3Z=d@%A6`zxY+*
i_w>_zteWx-qG>@J-ju3VD)<Kybe-c`gtAXb@IH9<oJW++tl?dQ0Db3Q2O~E$@cx!m@(+UB}bsQR=gLFt~(tyjO>j*K5+n=_G;fm
kCl`0ckXB#H2uW*q5Td{EV%nf^u_U2XvV)*dVllZt?|L%oP*{+)(`dh_a^VQ>VL*ZkCM>b@f+F}M^?taIwl@J@X;>s)`kZ3!oCd~
*44cbzv_yE(13@=p<%}kJY(^<$0hcB>Oq%mdTwL+hilvVP5N8>ACc+UPN;)}iiCq1aR^2ij6*5D0}caSK{s$X#t{@p>fpQJD2(o)
2S!hDG&lx)593&j<5ctl$76gy1HC~X&=;Jbq95>p{-6w;sA2%cNf;-0z(8gU>VUyI7-E1QXeh@x1yoQB#TcexcovMn7>RMJiqpU-
4Wltm2V>GOmSUVOIHMgZ+riro2%`#AgEPT+a27ZloP%*Lm;fe%AA(8XJdE?fWN-nvFbz{wTm+_Sm<Fa}%m6dNEQ%jdTnuJ|OEBhu
xnLgnaT+8IHK10556BpGpdK_(_$e+0^DzRT5hDmfpb0DhVGzNHf*5E9EooS&q7_`GVG+0-;|lN-a3#f66jy_5FcyQKVq6QZ1J{Ea
z!I<&EW`L2xDnh0ex8P#RV)W9G~5DyfpIIi4g8Ygc8WVNeg#&7Rp8fPHCO}g#JCIG4c3Bt(r~Ye`@sDgegl4s@c?)bJVfy@#UtQR
jNgHE;4$zxcmk{kPlBf~eh>Zto(6wR!v+l-L7Rp+NMLLNo52=}trX9IXEB}w&x38?PhdNE0lWxa!gv|{8T<wOH4U$*_#61UhF8IB
7_Wmjzz&Kx!CPP_#@pZ>unYV{#k(5b1G~XL!TT6{G<*O)1Rr614EBOgC_bh54D7@B9Q+IH2M5ydZw+67FTq#fKNw$Y_y*&@;9HFU
1OHQlvGSkY<sAeM#yA9afrrBHq~S0PU12wPI6MO5NDbe`I0|;h=mC4eqbZJ|_#QkK<2cw09uL2-qPK=VurE9T_QUXK=nu=_i5LUm
NfakjkW!9Uznl4u{`lI|l>^}*jKOdS`~fUa!zmgn;7~XW4#yawVI;<>@HC83a5OxfVhqJtI1b|sSP8ulrJ+hgH9QlJhi74&t>GMu
bKwMxiSUPT62*BG=flYu7r+bQ6nIe@rfQf5r^6X=CdMocKf<^e&c?U|&Vh3&=283@N*Fb;7W$y9p-w|RY=C}vDaL#a0oaHUgdx~O
u>giKA}|VLusIDa8WzG<co|%Tak+*oFn$8B#JCDx4X>eCOz~5UYvFb9dU%71C2%QR27iWeqlTL>ehzQOSPoafTPS`(aVxwH{u1MM
j62}3;7W>BI`97)u7+#iofvmv+zr>ldnoQr!+jd=hrfZpg%4mnsNo@uhv6d_k5c>&u7i(ZJdW`MTo0ebcnba={sBHsk$SHX@BR^P
fEzK|Fyb%)H&H0>c6=xMb!_i$hFjoPjAt;Oh0np~DYj|&6WosR0(=p^MDa4kpEdji{uSdD_&4}>idQLK)9^Zc17in#6TU^UlOp%$
Z)3azcfo&9bbOWkJN0hz-*@4A7`x#=;rkSOD6+r%0sIhtMDa1)3qPSq{q-ruXB7K7U{TqEm>h}vL&4$mq+p~)4wsGf%s#DRSh=UH
J}miUU)db|rxcCKL2}i+NQ2ZQlWR_;*EEM>wGACEYLdcIqa2mP5u+>XLgB_(Kq8k7&vji`j`)2sDPU9{vDuIRHoUP<ZuZw2I)ZO1
&y(xw<XWY~kvXmnHOt|;K&U1Ab+Qx=w9ab^NVRe!{sOsZl+Hy`ZEY+p)wZULORI^16qSvNq1WUrC0XesQnlR@_7hj=$G%XkCSZ6Q
^{SjV!u1xEqnRajBuBj}y`&L(CXY;B=9g)ejM2X^ECuKLgY_xvlUH3adv;m0LH0CD0erDX3d<hJhd=SO_@fP>Skxm0TRmFMmf>&C
Y>@FqzL1A}4c{T`C*KSDJoDw&hzDOMhdr&KSlEMIi3Oqve<vD_$=IIRWwi}bFenEio<Jxx9~bLMzM&M1-|$ChxwLP2LUl?>jZ#xN
y+sSTB!cY<_&olor$!#@88p7!Gk&lq6!r|7Fl1)A2mfzy#y!KKmI(Q{HWY|81|y`<P*6_ZS+hizY8yNueD5%^WkRS0-xa&w6pHwX
=MhhXq?m?{NtWSnl<H;VxiIVxMpI_fTP#p0!6xE<Et3!ZVNX*y<crltE7HyDz#ypt90;QRrhp&ULon7@gBh)9RsYhMQYcDVr4~(Y
Ed^C7FfF81iE>1E!L~=k{)HLzP_t{XjkKJ`h#Y8E+X4BcMfTS>L}~S;c^PY@J|@|a0-<2NN?;wXmx#yb$1OZUXd8>`%&&YviceNv
jqDk&X9l^q&)@7Ptq{AdP^Z%14@RQ0<Ris3Ns$O{(%8L7s4m(lEiAr~_@14?Lgi+jaE!Ee9E#I>YB5cq-9@`!jTEhI$iF$HpJq3w
r6Clc_sPEz9m6Ckj<k<d<46k?t)50%j%q#K7g9Q>M;#(~q^71ot0$f4Xh^pXa6~27lUNdMA&EXcyhX7q5#<KS>myNOr9YT{N8Q3}
L*)BXT~y^%Nh205S91}iC+$)TrAj!=*PoK%VT63UeewBi1@gis+!}Erl>$lt35KFsgGj+688IYMD+Ta~0N?t|RwdDP;90TNllpQp
E0YmHW{XLFnItMgcb2>3+o|oRE*xs4Usj_$iJi&3+gS`!f>!~p>5yh<?=2@o8EtIl35P<_V%U^6Kv9aKQ7hHjRGW)Q7w%9EQlPF~
HD(StNmo&8+#ila$z3mO#oPwVJwt{NriUg+cjL($!-tNbCejy!@T<WU*;^5gx#3VONNX*Gt4T>U?FMkkp)UOf2}a{Rm7Wo&BHbb-
Y~@02NSHPdq^zedtx<}Tf^;~W#rd3VKNZZ=0%Jic(I0GzQCgHxluU>cHZ0hTNADyaloKu^*hfDe_$mwrixa+RgHuwtN_1T;SW9fo
$mBILp*4LVtu(vj#Sxu!rr3sC5Aj9s_6<_AI!+IhoDlKX(<$0irA0_u6xC)qEo#FH_~*+sb&!!sD-9~Kp!#O+&PC{`RRSRyMRYJ8
d)q{3kxJ1tR^b<T)YG9{lFZUaCwP(?!4@mEI8DOFkii?CzolirWP(%22&uUsB{*53q=hKcPo<5tV=(KS3tvxWR5}4I(>SFH{kVgx
gUUJykNTAW(kM5E!mY?N4LgtR!sJIo;o61@371eW4;nSNqS-IE3>seU8By*TIk=o$(S&at_Ne17%%L0zWJH#<*?DI+lhhHNZmW%6
qE(#CRy8u23>DWxY>#Fgu~ca=)MoNgImsFd!*t??M_O_*%%ld9kJChpWRIbJo<#C`+z6<eL_6ceU~=de_TjQ=zpM*T<pz6%C!`Z-
fip8YLWJ;;Dm&T2@YTLhixLo33(6I3B%+Q!lQnJn&KW^{U_^`O0l5xy7^8!l>hx=<(jlpFRMj=emnu9-K}wEjgJL@NO_QS34qvYJ
cKl_fM|B8EX*Y}vOa|@tBOXO^X~jWQR@x8AKiS$f5o6Rs2BweF@oi$ks1i3dNsJ~N+A#gW4w@1vDj2L7kIft58$=pXxo7y`3Z?9d
OkznRA$f@e=9W-~OT@Iv628R(OohS&X@QiZ+K^99M%Q%SQ^Zo^$j~?=Z>k^0u;(2n-s$B;<S<c|NRLsHqZCx*dq6IvT^X{aDs!nL
k7z^=)D_wmEddqVkhCOIOjGpwYG&Xgt)`&Ox!qt2hvZ;@DC3wbIv!Pqd}P>7$It$#8XD8bMshP55w$CaXwRANtFwAK<1AMOP-KKj
GE##~^1M_#KcmkFLs<$<)m(wB&}E1e6C{zU23Jf&DCFxbMv)vxhnLCKfdU$)*x{*@Ta<=QQv#j0DcYb~Z~-lf(hfkne}ohz1@Lu}
FOs1b(m_IpF+c5@#PrmnNM;@2iAiI~?<<<})?vox!G<*0JQ-6<zDPcAx?LsHK@?RH<Zxp$si$r+4PQe3R%4E~Oos^|q(w-%ltvs2
1LevvMSCX}kSp}#F0P?;8P;C6l+=>pPTHKg!-z$5Gbsq<^s~c^1dk>=+|Dlc>ZCx#sJhyz11S>m6hgN*)yUBn84sXmDMU6T=d;K|
6CUjj0e?_iBTecyp<r@A-)OwdsOl`(tAHG=#{oi}?pT@F>op@qW)3$>0e{9AxsW7eh)gMCa<#qU7@66SGK?*rQEETxB-Ui@Yvc=b
cF`0LT`FtcEw!4jy{%(vMpI6${U_x!r6;GB0u<M^e3Y@YnM_8>9Spcb$W58+L754=URI}scv4Sw1xYI~wXAkQFiqUliuTD(axmwJ
UfI+U3f3wFmE$^zB*oASDmzi5PhVsp!A9%8`YVCHkaB6tu854gv{EMjzK8NuF&xWP_K#&eh19g!=-^tO5{nUz#W69Pit*B19(c*m
Y9D6+F<KbRi{D&pjr<OET$aq27q+Z)@-|$ZHMTtXn4e`k7FTnw#O1-$d@k;BxNdnJFmGY1uxoaVbeUX*6pJMOHBhnmF}VUO7D>Eo
XL(?!kSkAo;hJ@2NDNXKR_;V>9lH8;-U5j&YX~g0&8eQ}WB6uGkZ1JOa3_N}9o%3YD4$hq$I=p~w|WaUE_0J}B_eNutI#^H>2}{?
<-u)~nEFv!c8xmgE^ddbjTY%~smNi0m6HBp7n3Dv#Crb}Sv9dhT}e=}#-Es4i}kD_mJDMtwh5uo*w&^TD&AOZBW}@kEYKi`<YTd+
xJM1LNQ4W7B3ojHuo{xB9m&P=Qmzw$vhLK%{6)QEbt6{41=!ok-2_~{ualb%5%zSNZX)j4&&d-oI{jWwPG_98kCQ*NyK6~=tFt<H
538}8r9}*8ssvx9VCynsE<+e|BltRlF+rj&Bru0&QC14r;)~0d0(e`6<FtOZT6VseZ|tY*)q1w7c7q(x=BcCgcAkDKprCH1t&66Z
XF0%LIQ86s15uT9)}|qzs?N%cunIeG({Z`l&JbXnsl2l}<^mO-IYkJd$g^~Am#OnPU3T4%F!(4aEmoMKt+a5#+09Ce7{)x67Bo1>
DlKj>gms}8I&#J%5f?oeTZ=muKyuc;OBX|QeHL?JBxe(F?IKA|uidv`!qCr4iznRu!JP{!43FLwXX${G4A(ChSmnbND!7Rr(wVhy
bM81s@ix<B9jWbdIqD`wm)Y@>j>|!oxauueM-oo6WoAcQrIwi@f%IA4AT59@%N1wbtHqjZ8BS7QxoX<cx+}A%ZdO~ls@vfjE0?cM
RaQ;(U$OL53oYLL+tJhK*@_-$xcgjt_F>ddR4Zz8vN)>BwG-_Myjw1pN9=;IgPr6OdfnhB$3Aa2RjaXH&F^hKH)R`jOd}oIj5j8>
STmT}QC~J`n~fW$4V#XRZp?3ap0@nzJCIWk=C{948+fxjWLf7m+o_AQ88ABuCiPo4xX!Q3y1{FcdaD~;=had9eJ;jEt(?J)RUdV-
s|>oQdumcw&otXX?b$G@Uo)IKrHMg=J=;ICdtj(PI=$l<=!zDq!|uI``abCCg^n<uQwKEL%{!l}WuWgl!BKf(6aEOd5Gjz7=dzty
?b4GZO!@Ebt)SMLgj+X++QW(~wuPGRGo5*Js1>IivqjWmv~$gY2<AJpBR9;NaMw-SW;xw2ZJy<(Ox!KBCc2hz8)-Q?5_dZ-Cs6`z
sx=qF1=w0^BL28{gRP}j;-qc1CTiW$n{7G$b@P^66IJi<jkhK|cIx(9)BRekO}Li(fQz@{W)tTbr}cS}UGl#}O5bD4Gx_{5Qsf8G
w`a-Z<Xs4E_~+|F&|-3mE(ABcv-13qQl!U*>qKDIiMXq|V3>Qm+W&Sd8F-Wx478H<j3`a>>Y$Y@X3<fOKbk*ACT4yvH_JFaw6hLh
-R^yL{6`PYDyK<+_}D-~T!Tzfq*ObfCsG7MS?-zd#?U!jm&nRlW61AQ%!<%O%ytWl`SIWWk-q70sH-^TGf!IFESWpJsUN$=9Zt<G
PxB{>n?rMTLIau1_379^8Ow8p+O|V8x08Bem^-}V)W7l>i#nOsV<36CiwU+ZnJyQ?ct|K|V<w3!$z|M~O<V<yhpCdN#zmKiI-7|A
FOu}e8<zx7<9H|$RiNYH$o-lfUyE_GjAuUDI#Su=jh@aE`*=NchyKUcp#_ixd7FV-R6<_A9WNZ3>+gbUiPn0B%jHGppErxL)sBsa
lE`SDyOPdmrq`7=>oJm5QX6?06MADGSG*T;yB~Xu5@{148!N(Z4P>K9pbdkp?M8@ggl2-Tvo{yA2U7=cIb?UzWg8J$JGV&N6WJSs
>ozU2yY8N?jJ$nc^bL+?yN4*cB;#XCM3E=C=qRa_mMJWWl@_{UNwehRtR!8UBu;1r(@aVbQpn_vUn1$5T;vEZYjUwAkh;m)ii8k3
EyQPMYn|Nj*1?h|x34Z!J~=zSNCGH#({PU%XtGy`t_gC}Cia%a+|M3iR0i#MmPj%7DY7_kSqHR*oKCVAiiI$fs-I{y@oRjdF=SHF
6OATb{mvGCio71q5x7~^I#Fn0(B?#;!juwc3pvHzKF7k1f$k;<3oI&|EmRa`=OBL+)z#E&OuDx3q+^YW*%dT5c*d!h*)yH9ePbY7
hc!^gL`w4pdjjpP<~(kPWA#^0`*WS6oJyaKA<RLFm4UA3Xi|)xo6D@*<#-NmfsQ6LcEbh*E|;6dJJihBb<<j!Qyn&=iaFI+)B2WE
9p+c6a(P<#<6)RX6}#r-GzXc~Bd0lKQU}WAX2B0<GxpL@(Q%kRY}!mNrwVmk9B<snp|Ti<emjmsV~YcNdP!%pkz4u5IUu&<&^4BZ
ZKz>5F>M&C5lqzEdkz?z<@&lpr!|>dAu#T=oq3jPIM?sQ?n$0H|3Yj!|IA&@JgL%Z6vrfzWby4gsv`xQ)Ms<co|(KEw~IP0%0`8i
nY}9rFgeqAh3{5o{;nXvloDXZ^P&ufa)drEWx&x6vnmCScGA3ZV8-oYOv1By&7veY**|7w!Hkmy6djD?P;RBce5$c&g0B}>awrd-
)@CzGgsB0(O(I41j=`c#I6iH$C>55f#&$(O&y$?Wg)>|*qhy#50-a6;U{N-l=B~2oLb*CEtqSuTMjg*fCl2wjRXSXVtuK`xv#3i?
>Bt~sj>LYTV(v&S=2H}N#2TR<ov6b@>3NAd#EA5eMBTO_#*-15!luI?hnOP_y6p*px~*BL#{%Z4aQ8h6Fo&})dH|qd9~SvA9a=tl
-4Z4l0%xuuqe3%PNfYfxLL|?&s2gzt{`oS^H6$gp(v!PmLG{go9SN=Lpk*P(Dgi}2eL|NMlX{CAso<AY+{l7S^~8--@QNf>IVi&K
kBx#Qs}|xW*BK-aH@Ry{*|17L;m-)s_1{3iaFM4hI)znt3wGiOW8~76BkW07ww(QuGZJOr6yp@@IW-f@Qw&>9C&|%)45Sgar9lG)
#J1|P`S6XLKIsV^j&z1o&#)(KbVlXEU_*^F9oLm(Y!Wo=R%D7Yi!&g}q`)BpHT;5y2&|YCKt!O1R}itClR}P<7&?!EO5kSqO{oU9
6H>s*wE-UnDuRnWXHgYwcR&9!1KZfkNM*=VR<Jg4XNYXsRR^bf!>K~p?xsaq!mtAxs1j~Z!v-ov{;JcinLdM$da8vhoa0n6@)U+T
+3cP{)o=k3mNX2@=l$n*c2%fBnhhK>Jr|(FmXG)O0ePk@zr$b~m@+zmKhOMF9bekS0Mm)>d8WeFylxXOxleW%kPxQB%?r|J95x0p
``ER@$*U&TAzbg8@FO?V%n3AJv(UPP7^PVXEDj!<S@PR;BQi^DxMv(@W1|pd^u;&6u<~%yJX2RlRhpMDQ%@}wm@nqXnF`F2@S|rl
qzN=|HrJ+v7&BWB;RcUP?c`%;vmx2R(*?6Gn|jD<p@z)n_7m_21*WI33O-yh_4H2H%_dCjo-K`LtT89hkj6sm5@K9qnjeQJcOE^$
Lb%Ci3My0=;-|_WzKBT*OF+phGx-f9{DkO7ki61R_{hPqe2`a<ZPm-oxv#fg;C8<a76=N^(2KAwgGI9zJg0IqB|u6w(Ry5+QMvhW
XhJpRr)%=5Des-1PHm`kw`Ws>6-~i2C=)vZWKG6a;_6Jv#DPPzBeQR=$%xDzJ3kAWtX#KeKJKK(wceh`z-+m<oAlhovU5IJu&~-}
k^sX6=X|<bsC8xwjl&>06r?fO5il)KpqDK~@SSs~LH;A81F{K2+I1ICIVMZ4$*+b!x+jwwx++A@WU6qtWJe}v9iIm|`mmrG&qSkl
d2TZjz_=2e{bH64^F|i`OeD8F_-bi($l|79V#|Y5g_{GiR<uD<%V)*fGuvTxR4<{q$3xC!mbduS`64z$B69^B44H{-TdrNp^ads{
{aT*SmVB;18+eoZ*Y1vSgX!1moZb}m`3_mVH1+c<vvp|csWBbQXZ+a|r?EwNM2s_If{_EAHw>`#3C>@dIX)7&C*E<yH1<P|`C^#;
4c3%Xx~CdD(i@}GdO4jc#wa~U#&Y4_6h?oYzca;D#fq>aGe=W4e>}O>nky0)*_yd<ByhONIW#GhCvz5+$x=AbTAif4Y^>+B)36x<
DJo~Yc`AO>7mC#c<PO(rZ(Jltf^w9;eZ~I+>^5q@
"""
