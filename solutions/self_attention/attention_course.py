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
        expect({*model.modules()}.issuperset(watch.attentions), f"The attention of {name} is no part of it, so that training "
               "never changes it.", "Where is it made? It should be made once, in __init__, and kept as self.something.")
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
c-pj_2UrtX-?veaqNs>iK|xSdjGBZH0%XofX0Rh-L+qe}*ilsM0-{nZprQy?#12+egv>dU8O5$(7aL-4hy_J#-wf~Tv+nn<?9RgD
<>tEB-Rr*pXC_Qe^7~~>M;cW8nQPxpCb5&rRT4YlZ+p9TQi+}Lx4m81xaq-DW=yvmH7+33ZkEj6eXjkO>9a!u?cMFWI?L@P_MyQ6
!cRkG%Hb0GF#*#9MotL|3Jshd%Ktm5M5!1)U-FOXQmHt;QX%27l^Vp3EI?##^1oq<9h4_Z<SxqJQ)N{=(mY(^ESHKAh+PAZmpH2w
l`6!J&GRG*h3apZVkhN^5*OL;&Y`U8&ubnoadB0O5r|y_kLQ1Rq?Ibfj?MEVu2RL{FvU*F6D6)n)$gfQeQxt`iON|nMj&<#JYJ%5
Q&y@FJ2uagxGAN7!xTFyPn5`{@=8vkyuIDzfN9gFgo(fQ@mwCRQvEZy=!+mvmdIo-@=Ec4I+Oo)A-sftWsoWVg-P_Pc#ZHXB>m^E
fAN~cpLA!1LX1N6I(WWBrjS;C@<or%19_^e{BNkDr{$3nnTzv(&M^PXwc~$@`G2Zy_afjWGNn{1${~6synwg-u~GVKi|FB%!sf{J
kKNJlu%hR66?RCje{7Nd0$kNAzJQm=R4z(U4$&*&1;SoWTDe8^@H~;nsuX{R6~Bq(cS~}q;<u-?8g@1UULu#t<f0s6S0V^_i>tD7
i|FBbqC_rNNdFEidS0F>kvmHjm4K_fgXi(QL#Yzw5WNy!AdxGa<&|4R56=^Mtef)hu%hSXnZi4#%1-IO-|z@viCigH{6o6v>3KBI
SE(xJSI3q|ut?;tF7kh)61^_oBay3QN)a;A3*zy-LnRgE5WNy!Ad$N%{^l7VdU&2Fah6I|e}@(QCY)#TVAnsLX5nwO?Ro^b#98*|
oz>qMM6ZI!3m;cVD|3h*oagb-KX0V|FI4=;9{fhi+4;{KsXt+>dgT}3yunQ_!XSDTJYM3ga8Xv~5Iwj;_|(ZoF0C9YdR7<VlO`9{
Z%$-2>~aLS#966Oi7<#>1&^0FyUOI1IYbZ6^LVJMvT~^CS$U%H*`D;b*eXBAdAP*cO{x%K5WNZ>&pVW=${eBx=Xnx^)LC9RRP;xb
Jdww`{r*J$`(2HIl_+FN=|5tNo}33u6mq$uGJ19FXaol@QmMp?M6ZdrNEFU4@_(!ny%-)YQ7B|e5eD%ed-FRcg+f*7c^5r6&yy%z
6pG5BqG#oa5{2^58zdKge^hPz7y-^3{=8HA8-wUo@OX*B_0M~y|KA~caGodOkGiySsOVXFB9Hy^_UKR8s$Sy-xJ2P5SBWr)UImZm
9d7c<9HIy3c@h_?i?VX4=m>`=3OUqoPGt4uP*UEYQiw2!UImYrxX2Z%${eBxmkSY{vrJw&RP?OQLNMp-s{Adss?Tu&F5$0TQV|Bx
tKjhx7Z<6bGKc8Fc^(f{sw#(yo|Pv`T$IkgKau}_A0uFSwwv-Fu|-eLgM|=RS{c1M_A!D(;-Zo(#EV3)iMQ}7mFgd>L@$PiOI+Ms
<RT2BSHa^YN~x^U^Da93=6O6+C9NDPx`DzIB}&;J+oS*akf&O6C;=}~%Kz9a{Ue9ymGA=I^2dJZuPvg7=ZO-f^B-HJ-(f}1%QJ<B
gtQWHRj>8}o_8n}q8#E|O#Hq{=^|HEZV^2^Pvo&~^1s81o|k7zluDQ1p3-XA*$8+Ezq^)-a)@3DFW@aIMdcRJ!}COmQl(J+9ai+b
JX4}{lgTRqSNS>5<9UaxQj|mVN_c_LMUqx-5nUCM3Kb`rRPlFM(IqFD&~lO~D?6qCey1aVC9ZO3`9GwKo}NeZd^cs~{OZ{42o?$d
4p#baRHE0#dnB$3xk7|Y^n!Ri?@*~kIYh677f4)PT>j=6AbNP7C~;NFlz)d6JulA`T7UmJ&HV439nW>Gwq1_^m$<tAv9tOsgJ>wv
lent>*h>8$XqC%~Je)WDv5opGgLo*viE?%OV-xjfXf?dv3UG-^DwS4d5Z!>}c|269_${=mM_YhPRKIk<|H>d5Ds<FTzm&lL5A@$(
=>@Dr^-C4}uh`Xb9TpryYgYP?MWPKtAzbxKBmA!n;-UQ3N%c!5Tv`3SJ^?RL{ZbHD{x^Dkf`GUDv5!(#ORrBLN>slz!<E(4>l2s~
)i3pMW%c*^1U&Chszf<NucV?d{!3$ASuMRjRYghsmzKD)ntFW#Q)r+6_LNq`^<BVA+<xheEB_n4K0&}+RI17?Vuu%q61QK9<H~C4
^$ARg+b=zFW%c*^1U&ChNkutCuSBSbyZurTS5`}}PasO%ekp}3tEtx~FnO?RWvBGtzsd?=iQ6yjaAo!O`UJG_-41Ex{OWie7c9I=
srWZ4@n0_C>2AN2#+B9I>l5(2!%Z&AA$lc3gWT<x2D!3YdVK;>;`U2rTv<)MK7q-DRew6o)tZM3a0x%xpSM=k9Eex&d5i4No2#lu
;uSyv`{&(M)kE<LWX1QXq`w7M`O6Ffop(4(6(StsS0ePs`A4OyGK=`(g~GT@s&JN9juk(zP#NbR-F|aQt6|eqLFXMVN~s8k_?5U+
d?!ySS5#&ZKfJQy+jvTqs&cIOd4;ODOzP?)|1G%c&v~ICE|aQcN)e8K@r6R+yLVERN?Msk{P034Tqbo>C@RN_pI4}b%VbjN?@wtJ
zP%}M1-h&JAJIimFOYe@%vo6(zk0sEDHO!{Yra$}UL}5ALUEjbR4V?lO#Fg`7CFBvxk`jX{7Qr-IsfQZ=`%q5@IrZ9CR4a5E60kT
S16DRU)KGf(=7il)Br2!g5!U;R`UN!5wL>KTYgr`<<(OKtN`-ZpDl8Eb(H}tkOKIBH&pWfLLIPz&O3hA%H{u+LSO}-xBRS@%d4jn
SOFBUN>$}p@$(9Wa{iLz{F_r+9s3@EE;!tjA{^qs_%8I!g|EL$E3=3nUMQH$<Ubqc^6DxFRv-niO7&ZCm7nthop=1KlFR=q1;GkF
Z~0j#msd|kumUJxRnp3_;^!4g<TCls7P-7yYl0PAp8m5;F0baIU<Fy=yUHu$SIfRfknpOXjdJ;avn*Jlskn26^dHOq&7CWRGyk)8
F8{9-1}pfy<!AL=UOkn;3ZQ^>lUI%vKd(?YmpT7zoC~|D>fiVXcwX|efBp|8;%^%wbkO<7|J`5xP9uJNp?A)2X#aOd^?R=PiG}jH
%=u^g{4dE>ejyO>g2YuRMk0PKLLXhYb&Ir8jrj3}4!X?wX9@lHT=5eNMRfjA`MdL49UCA4&r5#x(*L1E{91&DI{)aVtW+a@e4(2z
bN*RQ|2<dy#6lTe=KQmb{+HycKlg<iI{&CriIIq3i_k^q-<!I~E7gb}U+AC96h8~-zvqg-X^~Ju7jB7E$$729Mo0kj_@8a`zr~B6
UsiFCsGn8z-wCQ^D<oJ1m#h3=xWunasHw{oKYQx`$R>VCLS>ylgi@&(iTJe$t#$rUS^3jI{P;poU8eY1RR29!{KP_4oqu%u<6H}&
TD9Jbv;xmdl)r4c{((gNT7>4haC<Uor5f?$3te^o@t1wpUvvM(t<;2_mO}N*PV4`WtNfZE;CYFgOfE(uel0?Koqu#yR;m#{zR*{f
xkwe#zu}6WSYYyGne=z(wL11g0$z|PRbnLK*CO=TWiE1Od8Hch;|u+D{?SeOH(c=(3w3qjMt{=ZlV#O#A3@<1E943>67g#hn(F+c
N>!;w{P;pQUFPEABL5q%_=$yjy39o>tK_^^VLv2*1-wf7&+y{s7dq-P7gvR%QbD!shXf1nQb|?+!X<uXLXDk&bd~>eoA@QEDsJNG
=ByMW5x*9<|GkfA<xd0gci5Cx+__V#RQwJ1U)&N@*l8*Mx7Qvzaa>4fB?K3lLZbL9iqK<MNdNb<=n6`wu;6i{gMVf9kSYH^)?ePN
M!0*4v-AJ_B85yDH+lM>1{$dPh2iSr_E+~maTe|)qTt_L{V_~vz_>BL#mM;mzfAg<cR6u(;}4F)O;LfG9y~2DG<eFyF~6Tk<@Q%c
M*#2~7pXIUl;_(Cf0`Va3T`+=!qOLpFf?W-DpK|W&18DIX$ApjjXSC<ZFU35M<Ctw(P`+SKAP}&+YpbR@tOEuyatZ(_Qe+mAnlnp
m&mfd-sIqphOFtg&Du1BCi+p*MAFB>j@g~lo(#!t%yijd!agg%rYY?*mQ}Uxstq)LPWlbo#Rkot3fwP6!u|P%@S|oY`apVtzAf~$
g&M#mU$b@PlWzcB`=h!Vi#DOm8PSCLeM78RZU7D+UIXVQRo!2!n~jFp-2{aUpF|&F2f?Wxz38P{KbZFPFfQor0nfH+4IQNM#H};F
K;zsRJ{@d<(i=6x+EKf3v*Ki!-hKv^`D%(@HTXC)t^RH@iAZHq&32P3O6zh4Yu1wUE`*b(Cp^+L?{Pr8;cz&q>oiK=aOV^@h%@BA
et$=<aJA74wP}hXohQ*FUJQcV!(Q|(=m$5-GjXb;8ro0eol{~7&0248JhK%X6JdestZR&;Kkmenj8dxXPbiEA-Fh6Lw=eoaG~JY}
KJld`;{0XAmmNoQhSWEsmABfWpqYp`|40emKhCG=cU_1bAIfMvDu{Lr>P-yxN~F3EY|BmDw}ot`J4hC6k+EkRxllz9HnRoihH+oh
kFdh=-+pTh`Tm`P^@<44+u9?xhEE{tVX7uKFJnMdBSUn#=K!KfdVeC;OoFDaTne5Jd`8=>ZUGV}N2ApbnuFKZCxCU%5%l&B&4}zr
U(_{a`SjWo?m1QUTh(_57F%V+s_t<fH(T-^&uQwAAT?@UKFNbNZ38mS$<SwWSFrwd4|F&&g?=8?j5v0tJ(zkcO&#Ao0q8!ZlbJ+o
?XC$?Bt03DJ&vW38kcSGa~(r!SiuT17iMXN<8M*Nn443`YA;`ua3PbAkip*{GVAeja<uDPqJ{K$&X3v2*_#_)B_2HWr1#DVMvH>Z
(YetLi1d5Y(8~Qyfy_J>%~B7d2OUPlX=W_=GIT$&ZD`Xf`>%}6P|JOvs^fA~h-R`hI(}Rko!8cs=)S%YYVtOnE{(oI-wA(CJnuf3
;NHvxcI)5J%^JEBn_nM2etLH-5$!aXbbY;xoxf(VeoK$-Z2FfZHolvJw0;rDF1-7dO?q&gT{LF}Ill8PEmM|2zBzx3Y<VJrbQ+V*
zN+;>`=-@Nbzy%>eQj(3Q9~b3A9HSo+8nedc9~it1I=POciUasW$8DfPY+*WzG5zz6`xPPbpV7{@TZ(xPdEL?Kfcb8f8~#ybwYRF
(SYuDPp=Esw5JnHW}-x!9OCHF(`a5mYu#|o8V_(&st#bI3Ex(RV3O%1bbntGF*@j;`n_KyZE#esxz*E&%Q{PF`<RU&!>0y9!>P3>
qfkpOWSa>&OBKj2vnnG`KU>eFN)E6kZUb3)WDa>EpsBXmbwh5zS_3-GcN)>kueVx$Z5O?Gz7={pViz$sp$NUXKU#N3TZd@p?M!zK
T}KooKp+pDgkCGnLGLSTb26Xb)m7E6>v9m323WvdGnV3e8<zvrvjlydoC%Z>cd%t?2s3PsiKcU8K6E<J3EJ8<M&)}3!#+(6nFYo5
VcPb(n$x9`+5rY*$%DqzxR4n=v?ULRupx!twdX=TIMWQ88-K%>`f;HRHELcn%HpY(Rew4}HXYiVv#J|RUN#*;)eT+_3U*q+dtW}G
A2FB+?fo514u1*u4l-p<Wld*}v@+F9U2z(2Xb=N?23q5qi-yBfBWf|X)MoJV+S*n2j~lT8Zc`1#O_NunO&z>pP~1b5Z8HT<y!#cd
Ft&tFX<0b-+dgQx>Y;kimZwB{$3nbl;xV-0X-_=ikO7Q(6-Ct>oz4ziXvJxI6_H-0zN|&ta<b*A#Z*++P;%oUGw$%wI#lYlEv#;)
FL^A_nX`Cj&oZ8C*;ff(<Tz~}ys%*?K5g=iSUq<GaB27w*|c?q>X0H>Phke1SsuqP7iYl8-HYkIt~Fpm&&PO-V*+~kr8kxamw~GK
p9YLUw+(X9*2M?u3w}*d`#nvuzT+Nr`h6t6BvV0OwKYR69)z#9vcl(j>p}cgBN*oR7TonY0;rs4pvlpG+;mUOcIx+zWR~w_y9Ebv
?GDh|?_@dqa8q|GcH$1M#NUF8pKyx3w{Q`AslFALS;v<=&^}kckG~FG1G~}Vau1w%<`psOGXtjhy+p4*yVG+fMB<gkB%Hp^p2^Y;
!Zk+9@z%|CpdX0|ua!%6HgQ@IzACNC{$7q8_}tzawjJ^W$lA5S#fB>QU~f0v`GPNgv$Y{}enUr%#bq@PJ!%58Ne*`C77ix9NWirw
?nVB)_u!kwC-gy|>rfiQZH&>)&SZF-0FA=egM9a@A*Xn^m5U#KfRdWnQJLK$$Z23U)lAimQs3d&1I4EL6I*?_E8QI6iovbmCn*B4
MP2cW@FH-q={fq~5L>)#bVFw2WoONhM{DuR*$3cZw|sc@VO>~~lY)cOd*jI`^;Pz7+dvV+IAiqm)@C{nV*0~bWAJ_I4_bXoraNny
i`?HVSD(H%9}P-vMLez7ofvp37WFV4f*uaMf$Y;Tay+)2d-OoYp6E!jL9cg^6CXQ}n&X)9pX^1B={}h~J*PJ3<*<XB7q)^VFA!XA
P7r6mQqEmHa)aCTAV#|pnxONc1Jy>lgY?^nO8SLSGq8Wa1$t5D8G6&nz38pHE)m}MII^7kKwZ4U0j!Yjr+ZC{M={Hj(TWiVtL%T*
>niwm>o|V)K@0m{FoT}u2sn1^hMx{^L6@&H$4PfC0<S~$u>MgZ{q;ykb;hgp;4AqCIo@-_-Q6zGl8a8<X&lF<KK@L4?Nd-?#2J0v
R*kr2=a+DKr&e+$W4n-oe_PTVN>NC&1L_T+T1SMCWqE0=bf_n*9@-Ax*mM<-J~|IxX&D5!=&liWJGR9498%Gcnrhtn$}-Tw%L&`8
Bk*L;4QPFs24={X>OQtG!ZE`ZqN@7m*w=--oMywdF;Tcj=`1GeP#xOI^eW8QISeK)-wuxsU5ScbuRzy~mJk;Qw9(X)$3g3EXJFaA
7&t31jp%MUjGU&=B}*(Xu{##BoWI{q=3Z_aYQXn&vgATdsvYrIZ#Sk`A8wkjA)O*9=J9PZxMvG$)WaKOp{=>Lxp!SS|MPU%Eh-B4
;{9CCV*0hoRhYSII4tkI6^19qqi@HjqsPPk$FFJ_2Xhr?;7#7I91vM$f8d#Quu&sZII-0YI4sFflX-VDHfAF<HS9XleHZq|-mX5-
yQ{6{yh#KOZ<C2+2OHuaucqPz`%;f7wwIvakJn^$Cm(WMr*>51O}(it$A7T*9-XDaon|o1!mVucz-{EA2@9$0YiC$5+MMmGiePPQ
Xx8ANEA*b-ih6?9!9kzR;m5W&;BemGIc*DG&HJbAY)wz)dg4>YKJW$ERMWkF1YXShCFLz}hpSWZj=pu(3%li2+26RZoZk4P9t=BV
%#3QWR@cJv9elAp6C}-z1*4xnfRni!L}L6rygvFY_>_MEov3LB@hKxspErGB(EfDf<?cxKGHyimNO;YWOP8=7WwWRq<YMwwuWsZN
-yxKh2PSQce7Nk+_SBlkBiWFJki2p)hLZNVPmU*7vW*M6gIR1MO>T5#j<(mL@S<qAM%fYu%sdWUx~zq_>ZgFkQ##_e-YvlNyPwgS
Jx*|0k%?w$oj&kwv(H3T{X<YJjD7C`+08@nFwb0EY892!v41+enL7~n?mQA6>|p`ltd+rMd8gr-k0)_@auVz|s-_0b{y}6u3&m|L
8dA)HOWMz&J-D<dmK^iGGc#<dmRfkvhO*MnBhi91QjuUqnjBn3H9iu?O?y;KB0C+mCFL?H=`oNyHee%c8oCsIyPAS+A`jv4uP$H}
dl$ycnF0HqkAY_W)eue_1t08gt+6<D3%}Za6xJ`Pqj?*-4aKoFKvn%IJMYjB3zp+UE?y|!b{f1gcpJJA?FRA1zVwkvBe56k2ljtx
k0puLXuNwIVe|shkMmv;rHak;VT0D_%_djw`2bgr**;KvBCDJXnfI79HhfD4$7Jaz+Pq+I-ZEpIUT1OTcI(+$-i+SVcrUy4B|#ZX
yU2vEa%aY6K0-Ac4aT$Fx1bxn$G~$&L+B@~l<?5q_c>=%TH~vCnt>O47vYmT)3S#S@&>nF*aG5P15lvthK3~%tFr&yt0lPKDHgDY
8lY1it6+!MJ78Gy3wX588{+bikI20162iQu6YWsoje3S`MoCc=Nd2(@I`!U!q4jDwb7np(jh0eB{b;lcReCd?@;;SIMy3|9erdVd
u<Sw9Pk)~3qn_1XB&X*|xe;SJP#2zg;_F?FQA+3l;=#&vm`xu5MdqfOz(!$cQCDkV{xpghZMGiEI}F5iuF+`Hs5n?Mbpo8M-iFV3
=s;EdT^DDmd#(C`y_zpUBffXUdp+uF9{m`qc@ygmlj9m|YQNx+k9;%CdTqqSZ;eHtvz3}Ju_18U_cb{3Fa(-5{u*DeUfj)k`}O^{
MzQRf0P5rOy;P^+TS*7k36#2XGxkm!18UykK3rL^qxupmfoge$CTCuF#)c0b$J8=5CH6Kc$6xo%KsE0<;n8>MYv9+RnwD|iFmzgD
jqk`4C}G}exRLjt#gXXrbh)Nx(qy=c_baDrs_cI^XFHbl8w(HnhvO!iH)v<w4RA?fBaPp*X5dw8OGf#%9&^9g5x2Ci%d|flgMCZd
!;;c6nA)T>Ub{O6#2+{1<Zq6UO>^_uHNE<<o$i*AE%f841Kbqt_cdd<s}cTOu4x=wYyL2<-1{mUnZJm<`huidpNnSwp4KH7b<e<E
XZXY2J0tL1Q$xJJXd~>nrjceI?+>)KWI{sgGgiyZ@HyUp+%gus?&<(78<ar}?+++kQe}T#HyJ~Cc89T=W$^5z9&pt9+wg4mS$L=W
7-AmRlj&lxf^kmnj`i_(aQ&mlVROl9nBzAFt4~|t5t+AOc<D0E>Uk=wi78}!jINMLefL)!|BHq@$bOQGod1gloXMf?oc~TG*Er)o
g`Fl*OtJ;HOgV}*N>x!)6Xnd-l1_A7A%ZOjje$e5FT<9{ufVD1b%EZyFZ025C8K6zY2(9pu}NGuoKX|OJH82cI`4mP@}SE8r>*AG
Cyml^+VYjir=$=!zP1VO-7SYcb!#ve63n1<PCdA?HwkBkyD(Pm2spn}6x=8o1>PS1hPQn@01fs$VJyBKVf~grB{dF^yOGh95{`di
cmikFYKHz%w~1t4ox0jdKh|+&T&i|_>Q}PlV1d4cOINN(mX=~x&7mzmkHqAAfalG8jkoSkf`g3*Li5}gc)sH&Fm+l3c;Z!Wc-~OS
xJ@&Go^ul5uEt6bdh{E<UU0F>{@wPckjw3cu*=(_NZEEVXn(3FaI0MmzD)JNy8bi>ly*U3^BdvEH&f}oE#||oJG-JeT4($Pdcv;y
H00Ovs@ALH6skLEMyejBvUVp%uoISbr1~DH#bxDqQC@l%uEfz^zlu&^Z;!4=^{myO%d_=lKeqoylA8{&mui{daXs8%gOA(Lw$Fh8
#4ZI!mU=LDcrRQswkgz%eM7hYV2!P_y--ndGCXD65S{U{#xo|gh6aJrRrb@t`@lq}elQ~_0^tKR9yBYP?)SU}@F+3Id#y&}IcEGE
FW%E*BD>-z9*r~`T;^kP&L$9JlnS5Ew#7*?b;)6Gj9IH&9oh8j&Ya*kov}<iy+d8D;ME4!`1%(1z}L2<;Gg*MO@;ro1wsDwZ*O`S
tOF^a-$ySLG3X4geRnQ$@NWXmfCAs>G6q{E^uiIf3(%qi-Eqez@8Q6_WW3LD2c1$Y6_PoMD*HE-nre=kx6xc|l>=9<JcegHh=FOE
VVWtAcEh+^*T8k@P5Kf%11Bs2kTzTjYff~B10JV9dGSL$w%a#2bL?#D!;2{D&DthZv9l$&DdRdh-!h#Vo@zoRjc-dH_}EU*dbFU<
s@{=lo3D~-TNB6*$<3&Z4sveTl`hoYt93N_^X)VrT3v>=VcD3Bj)A*)|G~6WI4bBWu+ZM5mwB9lh0RBRl(|b`*m!qXq}&fXmOaGJ
T&nJ$b-o2YdUro=5z<g|E6WCt-uDg$6tvS^xuHXa@$aDh1qriY!8(xl>>-}strc^+#vpjAK_<4BYT?|JY`n{KDC@-4;)wPGDLebw
Y~OntO7?OQmHx<%&GHA-oEl5HEbf)oYSv0_SZpMh_hTp7*^}Z5hOQ$!zi+^uFg3v=5?HM1{0)X|YmFQ3D}`CS-#9KEP4D>*<{XwV
{-f7{zDq2zft3SuqvjxZe`Fq>GFl5Ac2wOzA@?L+*!(*Pux|rb78k*?UH3tk8^#*z5N|YKLlG?_zYtIAw9(9*5D8CyI**=POoWr3
<iVhqOY!pW*I?HHJGhYi4`l47eN@v<E2uHU>XTls&8a<QC)p)sYgmORVAJ;Qq6meOD)euxw^_7{+F<>fYz<bkBO?7MWe-OHu1$uA
0=nRvui9$v=4=C-Uo_E#KawGfveFz0|GQ54*45bFN`y<-_XB}Hl3>cQ8}NGBYMedw+<*Mf)Zf^je#Oj?-}-0vZ~rI%%l==X=`aIL
^ZomD+e)M8)iX`dr;-Awe$Ygdv1t?C`GpK$ZV?8{z9&L==VVZO#eL8qvbAQ&#5k<3l>{%|PN95;MN;uSSLn;0G-Xd4#%PzgXHt*r
t)Mic)Ai-u2XfyVapVA>%@o|<mSYk-X_zi%o>ubStYV}U^<J3*$8~F|*=yAiUT=L5MQT6k+&|s~P1d#7qy(Nr(a)#g{=Hkkl+O@G
FM9<_YbYVNY^>(&>_WWGAQ$}fUyM3R{`7}8lQF;Z`?w<VSO4m=dZ>fPej?rMh5E<p`gCZ*5V$Tp3R-){f#f5-P}cki&^lunvTfc0
Ir7)zm8%S3gJHwa%FEM<5eYTW%>Aik_J&1V$?6Pt%%x@|g;!98dmEFQ)=v7UHqq>rf)3mvzZlMPMkIUpvmF=YJBcbeLu=KJZP_g*
L)e0=HR(M87d#F-^;Ab`?cL3rFNPrxL*Pw63|79kL7yk@0`8}KqHh5k={ea?!R2`c;CTEuI&^1!&?BXJmHm(UP5`!L8{wf9v*>Pl
SvY*)5A?lsfci!a7FqeVWLgbb4iC-Ph934Z!iBqBQJW41_>r{|?;7z4x2E1g|3nkkSS6?G85EHzHD+^Ro0@S$>jiKh4qs)T=eu&r
A>*l(Zq2#8NsHNTv3^{mC&tvF$a}1O)e>&ao(QT*ObzJIU4(}gO~+GeTQFx8rr2{|Jx$cGFtDbHhG}JZ3&!9Q+PUKpytS?aJX5d*
dG)-4Klgu&ubn&aAOG73JMO2ycw0R6JHOqDFzv7Yi49Wm>o;xj(#0KMT*)|?X;KJAZ#M&zr;NwTKIDTjHUu;C%@5r1ybU%nlVknC
>!7K=JqpfU0+)9Ya@#Gqky$%Dx4i<Ex&^|ly)0NHwFO@y$76@L$AIM|HM9BE58Pl}L)^Y?Kiu5>0@(WO8*R3032c!c3b#1!g!AgG
!~F+);2b)Zb{Q*&-v_RPPA!ZyC({;!RqnlU|EBRUSDB5>GhShHoC@z2jY20qt)S!}3sswT!uPk=;>c0G@ZQs@G~J;cbgs7=T75Ir
bR7^59&Yx+_pRdL#u^XMibKWt-HR01C3Y$rc&Q<bH>cs#&D~Jbr6%~xmBlc3A4ZX{O!2WtzMy_@Pw+MEM@}cJn&?&M4WQe;ohYJK
CtTjJjIhq4&|6tA@F?gc>bfu#e0=gA8D|fGq)93I(exz>2mY{SVFCE^W+&R+Q%e|knFtnj9E!1BJNzZx9b^QX;WH~;fi5)`6(_w0
^ApA*dS(OI`AUY);O=5nw=fSZ-)sSLE_i{&WQ;UUOF&q?TKGkABjnMcD{L9F8@bFe!bxfGz_?fzSjgOwyyZsVcef3i;I)_@<8U3U
dfX4p^xs98E^tKqhaLs}=epucU9yO`n{DCDdnUO3>sa)q{XJk`a9q8s&LOa?{Z61n-4Kasx?^vaHXL~abS)c<{3G&dQ-?L+@{<YZ
bzlhE=3)Xrgl?cu9`!);CT#%GbH-+;j!6X1+N=XL3|gZ{tRw0Kcj%NmuLJGC@kpwDMjxxc8(fU`MlEFPP+z?%tUGo)y+`hV?A9y=
iwnjPfiG`>M~RN`MB8;}wF`y1jF8fEx19wOC(m}D*6v5nhqkq#Zt`jr%bwLGI0nG{vF!+-J_t<k>k0xE)9UlbTEQ4uO=y142AwYH
i0&Q@M`jnwK~ZjFWOBMZyL9y(@DPTh_xZcQ$VJ^?(~P~uOC}0L>(&B~1s3?OeLg;y6NOsWYo@uh&>R<B{s`Y$-bN!2pMyi<y1+qZ
8{y`<5Y8?%1P|9=hgsWl&|sGWm}RgL=60XK`j2<u${ObBJDy)f#fJ=K?>y2_1{s6d;UgTVdS6n=A7?(3(-RWO>5Zebsn^<328oue
<zXjEdAF4GF>Z+K*yiIaJ0sDEo3CNuWOMA9`w`k$mLQ)UEVTLN3GEY-;LP0sZYM?&kxg#EHvT#2$It?}w|`2N{hssp;ZxSna3E2H
KkhgPCf4=R)VRmu@&0Rw+uloIpccc|+4bPlK6UW++YQjonU83dLl9vb>In8(41u*H>Tr)nyKpNn%eZ0M+T^_Ln<>X3O}WhOi}j`*
Zj+xTG@))T2_kilLs`bgT<_mru0LRqrSbEQ(7vPglFxP=#QPdN!vV`5;IeWAUe)l@Tx40iwdSgv`;%tDhy@th)-Z+MCu(D-!yo8c
eIC(v4+4mbwH?9G{eD&UXXUwp=94VIwOJ)Zu>C5K?c|PXWd{RSkEvi#$tyax%UwEg`z2yqZYW5*?uvZhHUrmOCedFvMWf?0Wx&6M
nmhXLB01-K9Jy#{0r~#>Au`?NvUXPa1-<mvT5{~-7i?3vcy{Q<bkcc$J{j4IV(kJ4lXtcz>Sz7vuASiS2&SwYMKoHF1!8R1f!4#8
BhR37z?1SI7MJ<uoSrt8X5TNP+eY*OKPFhAv-cxtt;cPm)p~pE)^g$h@lX5VDa!BJM@LUy>y6jSYoJ=I+Q1D#NL?Dy2QFMvi;x&x
1>1-81bEk6)VT9|LiTDNh_OzBO<jsn&N^?@clBPdF7i8hefmhQ*eH)}Z*-a5!qg%qKRQtz%^<b*dtIvS&Fy6C`Y-hTKK0;Af@o?<
uO!MSX9+vNxFPq>;XNt2<Vm<rn1t(1X#`p`55QOCO-y8#z#V0V#GO8gy2P0)z%}Dr=vvZR;)Ja$_~^A9?m4v?jd^kfy{osL`2YPw
x?8bg{MhUq9maGfzBLY{FOOcUwhrz<eD-Y%+L@lwl|E4tOWV@)Tlk3>cH9ItUvkJ}&~$>xS6c(O)%AdjcA-v_U8;Ws+Hyw{Ua&T8
8dK~<12X9SAhJ*6`=o(&9+T--rnRj<nYwCJsLlMgl`}eYUz>P0fExdO5BdE-NA6DWBbqyQOzpaX)m^+?k2vPunz-?}Bd9%Qq1xd>
Cn9drE&8x?DKW*{5nXF(aXhVYeFDW>gW}xlgx|3l^zZzkzxWp{YWZ7#zD+beq`f80Y2(qEjQzl=)DzV%nuTs$yGqQdwNo9kJrQw_
Yr}(|Yar#C9JI?O7WI@*K&O3{gE+}{q#9kWy}WNI6+R|OTey3LX0mDuH>UqH_H>VFtcznZHS3y^oy<aNM%GepOj#_Kx96Y+1f_E6
CPie4RS4_F-PG;m6kyoWO!PF{157_WjSl}h0gdfGhj<h^n0B#=N2|LT!eGUClrZuE>abNqvo5db)+c0eec!|X$A4haI981R$3S!3
Qf;egx4bcG`_6>fCf^F{>`cQk6IINsfHByz)c|nJr9TYXl7$X6-i_~cYeGn$w1Ar>`DlLFDJ&g3lzn$$7S;VisQ%8x0bIkuU&%W;
23($1JlAF7A(nZxUAwB`b}}AVuxHvBadu#$=Hs!MWcok{_WU(#?!ahs+=BP}F10{b?@gE%b+^L8j5Hj@`)~37m!1Q_gBAVY?Wim?
uEB2nz_khC!~5f(<)dfS;I|k$i1`{&h{D^|V7j($fsb%OaA11_`07a>ZtRl?O&c6X?~saldZZ1^+v<ku%TM4P*Y@C$Q8{3C7bDor
a~Buy)tTKF)Q3x7IfE_gnMuCWcPA$*9Jr@m&&fQ!1#3Mrp6j|Of?RetUVo@dGp<QkEiN+5l1xhXCIdzeVoG?w^H&4L%&`UTdou{8
_cDMldH=b-iLgX@9NC4dn63NUK(kOcw5an59LM_)p3eqR)!^?Hw$tMwiUFBR7sK&`ib2!GF+`tE5-_L9F#J%v47RP)62h8leE-yR
JgO`d*SnYtyz=6q;uDM4CfwKcEbTxJo)AGcn;1-~3~!PLsIwY>bs*!v{WC*5M^ci3t;n;s3|puj#n~<B%dJ=yL$119gSy@$l)Ki8
VJ}(m?_tPu^zGI)G%h9*NO|`MHAy+qJAE-q^4kjM#=FB!iRbB+g$X$F**u)kbOhQIxe7K4XR*WR=BTRv=C2}gi^mS2#BL#yZp)!t
olHkHOOE4}fyTJt&J?^iwJF?`?hBkUtkrdE+u+c-FJW@#1|ssoW#CoM5`_6bVbQh$R5yb+Y|mU*a!+gv)}9UK{66*878Pc)Lk`+e
f!{k*yB<2RArCPdIeHvrP<&9+t4#(uyPy@fr^6D=*>;AFPI=*|{o4q;%up1NatC*LkgPuRX$3BRYy_R#y(2!~tBJIr25#Q?0xYoY
L4-7UsT<PdxVozTYhH7}=UOUai`QVVX<#83e0vl+@NxzqO-90#$PV{!IRj0Pe1j&Z7ptAlw#boR{+?6+o(!k;A3?l+>jG0V9*`-Y
>r#%dUa>FYqp4+ezH6h`K<ZxR8OpN3LN1#NWNn&#)rWT(qYd-e$X?jgluLJN#N8uqu@|o`qAYR(zz~T_Z9F6xOr3ucbifpH9Ow^5
8q9?4LY(lN;S<ovr;pJ_zpd_jQuI0YxxTs{8IE|BrLFok)vU_?mvJ3IXWeSl8L(hXMm;p3Bo*8A($StK?(jswavb}1DdASXC8obP
)Bg8%g0Z7w@PP|%Fua=%xi;8C2>uhFdXkNc4w8cZT#yOJOlhcJlk$+P$z`yDUz6I6{MBEw+KTGrIF)5*)u)`pvgp^l$Ka2~T3Bq6
h`vW=;`@1Nx@*0{;JZDmuzz5G`mNhqe0WP!6y7L_z82w!j}CkdnB^k~YwN>wRsBN#<vPVdBjjISN5&x`|FZft5)1iPzkm=d<X=->
q!U8^)gk;X5c02w4NEKXubUG>v5-Hln7WV>@~6VvxAa2(6lJ)d74j#?3puQiKW%CJO(Wz_vkt0BA%AMW5>i6`WPCP<74okOeH=7G
{`IX<91`*`2i`B_UkyfuU?Kl9UObZ!@-Lq{Z-J11J+LaR$iMuT%&)Rv$iKp-8f%37%gAgK5c02qaXYb)f8D;^8VmVX(Z(&bkbm9j
W?Yef4LbM{3HjHk`md3YKizHGj}r2yJcCbKA%9AGRFf0(ryVE4Ss{Na+*Qm7`BT)qz7_e?^i&Ni<WJq>JF!CkRX5mJBjjJj4>tlK
|B@WsiG}>j=}K!X<X@(rGiV|IViJuj@~<_=J|ZFi3a)Xh%6=jLO8K|}2>Dk(CKm|#SJ>l*SjfMgJJf<g{?+S3Iui0P?T3tt{HwS9
p^E&=?cPi*<WJ$#T=hc!)V!ZPCFD;7@^q|_KizU}K?(Vj|K_!fkUxd>8eWk<>2Iqm@~3wh94q8sE58^)A^%eJ$*Rb|ddOGkg#4?s
yfYN?FS8&gAmm@37ur?iU)vVlsK~!+Gz+b=U&z0_pUr|o{-vMYry~FAbZ#&f@~@(r`Gk;vMVLhbA^*C#{u~zaugmApKq3Ef?Vf^!
{He7|bVdGzW_)9X{E6|4<%Ikx%Pn6k<WD6d&Gkb5RFJid6Y{6*aUVz_f7<jdpA_;h>zX~GkbhlWbEYEy`mp)~5c030h_)5^m+MC-
Amm?*uZ_h*{)JpOK_UOL_sXxbU&y~&?pjlke~o?9jTZ7R+aG>N$iMvKE~|z7Yo4uLMgHZuV@XB+^`htt5c01MSO<mtNwu$BFXT`2
9K0*?r{jsOI3a&BDr-gx`P2BEgRGFhtO#sTk-tRiJuC8;K`rM~LjJW#zr7;=N`84*E#zMZdelck{x#U|sZPkhc6mBg<X<HLvnukh
1y5=~A^)<yxTDH`A^#fl+`J<Hl5Fn-h5Rf3XbKYYuV*$-ppbtJSe=K2{40J!2^8`#yQWzc`PZ6W^?;B+34S4enr7}#34Ya$DXfq`
Eyzoxg#0O~yncm0w#(8A|FcUswSs?YgQc91e;Li*Uy*<H3n_*|{x!=ci4gLycB2|=g#4@aI4dmVU!LdIRpejEnR!6SzdWsMP*wdu
um4+ZTc8_RIcWY#bIrJ!BVp*d476+SPTVPXHuE8J1B|^}Q#0z3nrXAKDKR2MqOly32|t-T|L6KUtXDJk=F-0G!Vg2KCl3#ie(y|J
MPoy*=Dd?!)1x2A6GpwM8mm`x%)<Vfo5z+=nz!bZZ^z{ST>np$9-|93K1Z{7KhbhD+<-FBu?*f{K8K;C8=!kjLygg6HS?jU0iojk
Z{8h-yK+=j_W!*8OH<aP1WlNxS#}X}yPN}j6Yjtc&tB7aCci-E{ZesExr0VU9s<4IMB(ga`Ed9*7fpTlc<}T3>nTyQ!8!SqPb(RF
bEg^Ex{ZV?@paal$E#SMhu_$JO(Uqh9(Ble#`&zzFbAscm=#pno!8o**Z+QB5>aR85KTkgKLQ;FUn1^6X6I`<IpYOd)-Dy7?{BR+
+x-yOTN;HC?;oOY(HwZNy2}2a*Z+)5P4Js`6r9v26L%wR;M5xjkn74m*du2>Y+!p5&AvDV<d)yXPrX(mo0XQZe>+!H#F;ZcufK(5
uG~IFA(`o^VTI%GwP+JLia5X?Thp3iUe?#7%FeUG@%LXnPal4GC2nf{Szq`hocnqGw|}-C4IS+VV=NZoTd~7n->&IM{j?FDW1@x^
mT$#Nw;cnM+5$YRltDiGz2Vu;p6JS?npO7yy#Bu!AC0v4`+%37_TY#%BjMXSsl*}&L&mJn4>WuBO89bT19-uCv#zUGLwvm<p;@=T
J8aqKCir>%Wj;A-!+UShuMK})ar`a1G$74leYo@{ZP;GDU8$Qp?K$E2uNk_REuM0YlBi~o%X)|Y=lVZl$ai#L{7_&xKOA>|bsUB@
m;z=l{EC;(x5aBOnu3uw;n2aIq5FHEKv%ES(RjQwfj#rns_g%H{f{9x0{kEqSl-!yOs;$a#|uUigO5K$Z)T20O+w7EVUGrQRwxOx
w$#EWA6*AmRExo?wAlY#e_u>gQ(#69%74^Ya(1VVlp{)Fnc<D~+c%8oK0FQQ{5wQ5t2V!*+A-hsjSY{JOkpBZ+JC@*uK!M3GC<(U
cfiP?n6N(F9@;E=qcgaagzAs7Mv7cp{Aqv-8vHyS-ujk@E<A|@c->|&Fl}v>{Xeh&3&uM`q%Wrfaz3N*Z3p1|mS&hqIRGDCj>J2C
BS4q<VpR8aTTQU1DLh#i2={~zht~pM!JpUPyg7Chb9({vt3NHc9wqpj7hfU6*QaS~eeFfH^N%M5fAhSXq~QN~{r{dk2F86=5KS5#
L3Mj4!S~&Ep>W?+I5Kh_jww5VRUreAXHTuBe2hKJZZ-;1_TAx*u%asa>wh>3N1pnm9vM{^*YJ9PV}sY?OK}uqWMPVru=C*1L!0ni
HWA)4JpoT1xdXicf~`_An7o@o&?a#L4yfOf()7`2q6>zz0VYx|SNDQFd_IXYck9o72s=rV&pxqMHC~WQPjsRz9SLg9cPk2PH8~OD
nMtN?I>yRp9EI-F%G3rI>*DL~53o=DwfKWK#eA7=g75ME2`4t;0Ny`y`9)~<;~I>xM{rYe2IH*{f}@vL-QUZ%7Cd=%HZyok6f9oh
g-M&Oc*TQ#@ce+fcv)sKK77Oo-~0i<cAs9@tXBf)H{cLn-9I0j`W?ns!*Af5ee6hY3CGnwf06Xg+syh*{K}p$H>KvS8^*Sn@6IX6
KCCHB)Mii7vxVEgXa@(>;RePyaA(?@b0v-1bFJ#U2f5c~GdqSy!SoU@ysG_H+|X}7oa9~?&*S~yIU~I7I{*(44aSk9mI1ogA#BI{
!-pKkH8)n>Z~0|49Bwm+*nDLHdNXt}ew^lmrDl&o9sd2*d$$$%$n~pmTalOM?2GzfS&lp6>ZtL#hnq3Am|}>L>(wVdgir=s2I15$
OUUL?9vm~_DU){BjTDZ*<EnM+`MWU`oqCE2)=Z<GoZ3MauJPe&9yaE-yHDc`(ratIw~U7qfEO5d?*zU*vmUL=I*&Eo4}c}dcH{eW
eLOy8J$(DFlcw4E=dkJIM%eL44&iN?fJZHC$FxgHBdY43bYnEwbzv;L9QTSa++Cm9+;$l{7}gjZYwnBJ7u<w*&CMD7@Er<PxM^G)
_9cv_zX#)|E@s}>p3QXHD1pgcmy?&X&X5Mv79r~JZq8WonmjOnyjD2=Ye!9^?1t~+y7qm{#yf1K=8Yf3`hQI)>4h)2NAGWPS4wM8
)+R?mCo~?u{+0uV-Ed$&`$wRgy`};`Y9_ulzX!~^eI387x0inW*iB>bsRqowWCv^Qn9U3`UBdXil~&mw^TZT3>m3c|eDg!Hp5Y)V
aVc%Bc7Uz=8Q`(^2BW_APtoILgVEBS+30PZC&WPOJ)l!JYtY5wE4aSG3B2lXf+gSPk;Ow@xT|$~vUJe}uK4I3YDAM_)?f#%=@+$+
Gc8<6Mc4R7wu{oSo(n0`^WZRc&$S!W?nmROh>O-R(WfhD)hHWzo$m_r4-cpFUNwS~H(y4bc4VN^ynCqEyT`iA6Rze+ZoN>~?6L!N
+_wzuebEgzjkc<?-@N{KoZ?UeIM&^X;{(mmKz#_zo}p!8!VH+p{*7VH?Z$|Sc>?Z_hm3FecWjtmPg5sKf+8~QnP!hUXz|TOYhf0t
_3xI!6xMCWhBr7wg<M$Al^*rsWaW@5X*^3mYjuJ4W9dV#`>A+Ny7dg@#k#TeJdbcSw`Wu5uN}f)rcVO2ubR2HygdZX3t`wY8S_;2
7Ef=}5K?{}b@wHYfys!uOwYpQc+ieL(3Fct&rJF<x7{0Ss_HjL>CG5uj;Ql)u3$87J@NJp>3GzoO<1|p20eI_4KsZs;WBS$+No>>
IK`~S#iw#{60s9Ed9FrLmvwOdoHeldk@nf2k7R=xo;z@-elKyIjeGIj{Q&o$qJs~US3{@MS;VA8t>Cy<xp<UcA{ur76kgmv8I>iR
g0Gf3f{czyh;7si5iLJpG`I(vw)QT54j-U-15d!R+8w}$HnY&YE8Wq_1t!ecVLMUN*Y9!IQC~bMKnK5UtfzKb?4Wy;s=)4d?3iF_
Ha)v!KTJIF8b^CFz#SRj(H)ARv#kPW?->Ugf1E)Vc|^lwXCrZ|jyB-(NMrnIMgdHZ8-<xGA)wYQPr4722aXLLO;e7~)r;$Xr8DaL
L%-TL>9m$cglpq+`qP%}Fr|MPewA|vw3}&#&kuPCN4eC&yORRJw2Rku&)1BB1CC9?r!U!nf|uqv$o?9<W+=yW*;H`OH;TUf=qeaI
8S4^j?@_;Xt&f`YjDTUL>*=WcJL+_21DqS{3u0b$VQRaKgFZ*X@sdTsFlzNikJ9J{=sIl)bBph&gWeXRo{I(&MaL}A<mh!U8>A8&
ni!(wVbOGA*#U54Lz|;7?9Lorm$8f1l(}nssf!+7;py2YP%t6_r@-VzmP{{sb66G&ag(r1aG=>l)M2$H@Yrt;TwSh!HhVRAw4nvq
pY$3{^~6vYG98^B?*_8d&eO|3UjqADU(SwPG~VM!e_Pa}3j;IfFW2=<t*btewhpz8kwTZyR*dB_Ih1VZhb?lCL7Q`iD5b$1VtViz
u)`n_#IKj&)#pADVFt%hcKSh>x+|GZx?4yjKgp-3DNli|ZW+hhlUn!kO%0L$-5a<#B|Urm$6|Neke*=i$5rs-w>1p?(g!%zzYiX7
dj;Qj3S~T%R?ubCFz_VvJDlBk029zj4!&G$gAUm!;HSNT%&Fwj;QD-4z3<Z?FkrAhD%PI$@Op4YonCh?cy@0J3ep>a;cukikSYvL
_`Zqh*tic!*OUO=^0yF$&1KF)YuIeMH!v+V)MRY&WmfL&0WwA|MPr}=j2{@p)Hpc{w2j%SUhLBh#9eENK6V)6(eKe{b<rtbupe|l
SlbSC>yo7l>bHqVc&TUBo|!}VZ*Blf_u6W%%vr(U`?hew#Yx1SFqP(W>3rsGxetgAS&dI;E$}eyGo2azc@p?iXPWB~>!oh2a_4ck
jz)_4x_zoNCu5Hpt5zOYJxu}!Ee{gY%xl5L&yFykJ==nHUF*VeMKv|i%u)s&vV|w|TY===R+_$s0Zi=kaUj#d3TJ<<4JOcm%!E2I
U~S-GkHE!W)pIOt=++_OZX5M69_m_|#96QAbkyOQ;IP(~pc|(H7dx6MIc*AhL|DOckJ_3fbsSSxU<=_!V<4SrtI@6vW?XE8!LoEM
Zn17C@#9Dk^C@~M7&Gsp`%#aUYC9i4o$_XLRonSBJibQT6M>hz=xXFI1<wz5LL08kaqrb*Evor^6+P&yJ^G;O=YGC;724~wo}T-l
6MZ=@*cEJOfoR)EdO^1`dhBr8?PJp@#QAKe{pOvfTWd9LlV^t@C-rtZZsluQQ)j9BviQezoVgJlr!AoOyo+)lsyIx?n|;!?%?-^l
9k#;lL2d8jo#(tezNPjOdWm0v`&WEj_j1f~ofW@OqjHt|h!stA_utjiIq#~2qfZeYkq0TP>o^>pe{YCu%xLQ2Hq#v+Gn|B$&T5J}
q-=8iksgD3B^RKZ2QQ)IQ-j^v1<i2s*#ty)+=G(LbKIb%A@(&$Lyr!Pz!Ph1_3&x&22V2Gi`?w{;izYE9$h}X!0WaiMw+O-C^2EN
+tZwI>@?i~Px#&*CwI2?h*9O?-A^x|rq>$az)g(1=4KAg%D;o!<}K0sj4ReZ?lPHGC;4d;ZMKswe>C7GKTqJwQlrR^=T|~!@9%hG
y9LZ?)3N;foCBJ3+1C19+fwwYbCzqyT|3JxdtMA>cO997103|a5Ciyp=6t;D=w6(8$PHR~=wP@Z$(T)B#Kdkf*O*Y&aBD_8qW_Jf
%<Tdb`q}P6jnC61+9{T6^|!`Yt4rQJ(s+fe)83qvq>pdWmbox-yT_fQ``t&XWI4%q5<JF^@z6Bxeq7@;wvImH?h{zER}p--u^jH+
zkwM$vbLsstAXHip&c+DYJ!LFPEo(PbRQ0Rb_ajz>B;omvLCiuURQJLXdT9&*DU6w<2@K!&rI9An~8oyaESh4(;J$ERxMzb(RVyu
ca=$bvlMXpt}u6}9g`nttPg&-7u1`k(VSaut#8z|CcACk4!C6K8+2iCPbOS99XFh{71kNm1n>Q@ka=}F8P5Rc;ndZZ%(p9H`aSm&
nKtZ6&9~!4c;W02X85N~*gD`kEFV*!dDb|IF|;~^?<AUNd~Vd%$CIn|AqQC|qnn|2bNL5CG3YkY`$S9REX!BBlr#sekJkp1_}4ch
ZzCeps4)!fYYd-EBXLA?1JK9gDM81(0&nv~+;4G1-B@4=Qf0wlV6+bBu6Nh1USAisxa<$<xT8!_x`KXmFjUiAzD^gpdpW}{dJL9o
t>E1(W0=s?gE<(J1s}@|wUW*2v4{D0rk%rHd~5V3=r>G<w&pu9_KKUp=h$3$tC=fY#MNYu*cQ;)L4!d1G6u8=S;@RRR}&cDH-l$8
uZQmr?Ze7uiS#jjF|fRz0zZB|h<7e*fJ)XkgsGCp?%worJcD?oc8T+Ha54CwKLIZF+ogo9X*1`UM?K-^RUH<2oSK~3a{YB#4dLeo
F|*vG&jJ`h9mP3T17WivZqPV>7Cdui8Fnkn2KOQ^!BuO!tHG6yOv3Ij#HRg6!IVo!X$703YjEr$Fzdj=83U(6+htGi4sHo-H+?*u
q}T{|H9Ca9E_?-4grVly@%iet_lGjxPPU-X>M5`#p3<`yzSfoMYQpm5Qn+pJIL$Y=`%LS3ks8mMqcsbaNt*AI(wUjx9znYGcg^6v
GYHkA0s5&n&0!F_4@W${kFI}sOb?ZOgHtZP*5vuxvESlPu};|w$%P*oZO3v=mpSj&Yxn9dp17U3kZhS72SaN2hnCt~%ynZ64RbaY
T1D5PcXV9L^pE}osf<`?o}UI<no60=<-6da79(MhMI_w);u-eP^aH~GA5{>qJ9lIzbFsm5nApk#p3YnW$I<yXs;iU`{=30EYkD2O
pL=6yq#5Va99~?N1V`=8!RZ^4==B$-LXV7T&^hZPJ~eSWxU@YMmW|#In%C^aBqeW$$6aFK`N3a+^1U5nwkQsco4XiZT-X(sPp{3C
WZA*VyJDbIj3q3X*qo_9Aq-9%HxoJ!m;^2Mm*d+mS)k_$Cs<Rr8lE*jg(tmVrJKEd6xd$yFz3*m!MK*qSupEWEHuoY0!Iby!1Mdo
)YuVIq3`6yuyd^(?A~z@oUnWrT(M_2EOGI{F@p`DupWi34h(PG21|UtR{R{8a$GI^+|tNMGxF?AO~-2wG%rCX{gsXl@sLlgpvrU+
tl8-T-jnA9T+cRu;XBtsg9%5l*Xu~yq?IppD_H=OON;QHtQnva90`Z@4uSoP3$bq}TiAV7BUqT61m*V+<Mr)d=M3yL3VPU1g0<Nq
{IEk?nASWN{s=AtyVkW~jBaj##JtPsrr~i|V%`Ry@cM@C&wB;xoZ1F0T{E!0No%@;QwD9mp_AtN$cK2t`$VEkdKl1;KLl5gug7FR
SO#XFh`~K}e+M7dt-|de$AOg&hH&*GFBoXM3fr25<5lwvG;Oa0X;vHOVV(VWWYBB}9yIf@x+vcPh7F&>3@%K7Lw2mf0k3Of&(8B<
-A<>l-O?L4?WsT5*ta`e9eE#b?s}I#oiZ9TbN3>%o(vvwp*Hh&S2#=|?qW;Bfk0LCNnINKl<2Aae_VVCG*w;LzmTC&nG?!fsgzQN
d-iiKN)eSrlMo?NRMMoBF=GfJ5ups3GP`@9dyR=kMG{RY4R2|l|E~Azd%yL!mUY)}-E;PR_TIm}_wPC9c^*kL^}Iby*A>7^mR%-S
=2qc3D<WZ0>`iD_JxjP#Vu6ocZ1;mgS@}4wYpx+TO18so<45FZ%?ETwIuKHFJdj$aFmv$?2l2muCLIPgb3_>a_x$H=1*6MQ3Kx^%
w9k~D(ka;R?FG7?rON2HdvW;B!}7{((AT_X!o7JB{&_t%KX-j$&pt`!-McH${p1v-s1gkZ9f?G_D-}}H-oRYp9N_kK!c_NdBy`LV
IUL%7INesvzC8ry-}C~@v`c7(RvYo`Sp?2M8u1a!>rh+thP6UV0KRmX(uYfA=>xAWlDXF9)T_ms=;Dt|eCuO8HnIJIk66^vkw<4k
{EOd2cab(DI_W%P>5>duA2XPp#@=Mdk9LUd6=q7kH=~(X9LT`b-{7C#MSeb%Wg3e=62Z|(dQPk*<M67ToOKjsD$Q0i*kdXhxfRO{
d@&||{whrM$$8+kEr4^-YqE*+s%B2iwkmXC-Cg_-dzdIxPNFxp4k8)dIpp;%2KR?rGsf&nmg3m@Mjh)&Zk#=enh{J{BzKaq@G9U6
)FHWh6}a|SF_M(xlHj&75-4(-sHOy=*9`-BaJwlnF{$8KeF=jvi{Fvf#ya$3%@Zu*Q;bx-o5(|t3i5p5G>MQpfx=ktu+utY<d~U&
PoSC1FK1PJ+2=iHN^t_(Rg(=9?@t9Yt@+Sgya)H&sWR$b;iS#gnvq~#W9`2m%P47El4c^t+^D{Xb{3_Bq~y>T7b{rBLl@yw=K`{H
pDm;mx<J;vdaQgu0Xg^a$mj41q`pCb@#dT)lU(nRgDQ3Cwen+pc~&v1pTr|ch82W&>@-Oo3_{D2hj5v&K5g}xW~DpDlCsIyjHPq+
s7x<Guo#uYsYe7jmC34LJCcph=tjX>yChPzvH^7Ni<AB#bD~}?Po$1CfqmCkP<s56a9*Y0U>pT8OE<!nRZB@<-eRJ*s~BoFS5l?w
zcIJ4fIK+wj{P}dAi2yEU7aezynVO`D1|`yyw4eB{yqVQdllgKb}rDLuM>l}Z*ZW_cGydT#`t@cT9qNlWIa0!fdkh-`EzcAikvN=
s7Y{Rt^=i#XUDir$>OM&T}M4XFMzhZBja@74>A94!OUA1Nez|7Fujv4NkNJlbRTa*%Ld2%#4ZlmJ9He}n__U)MjjdV7sFCg6oC9^
2)J5IY9F#06|+lFaDN5(AKpu(1}WNYdJX!l+Kp4!Tt$KBo5}R+#e~*9MZVv2M^`sI!G$vhv0d5_M`M8zr^s5BIvm4+_iC}Q<4rsf
KWISiISZ50&CB4s$U8K^Zo;Om8Q9})6e=wdfZf_*c!L)P;h?i%^E;jhEtx}FU<%AUv6my~B?Og&A*4BC0Iw0ufSwuRFzb{s_W9g|
Ct8Ms;$n<<Ow~r-b0f$bkw-YuXEyAO$tHP2%EaQ4Fehu$HN1Xc2?<fZjA{x?!PcV-7S2w>c?g5R>a*bZE1tA#E+n@5lSqu#F|4uM
k%TClKuwYh$z-2qIT;4ROv6O7J}UqV6-)=Q)Oe)0y&c){sv*T82~I`D5$T`v$z~^gP^e!^4*y6eYtt5i$=6s24+Yx4)r?s-PagWW
-9{pN1z{Gkp-XD7;%mNz(53wXob_tZ(m^?r_TUicVg?n@xQiQZ1#$S#SN82KgQho&n7{j{N7YL-YyQUZ=Pe&p7ejn~0_?iBaQyod
dh=@grGK)5Cku_^&DN3d!s{dYJhhCV`m@mXx)@#7Oo!h3b&T7pWF#kD2EBF5(ONro=Ej~BaMp~1yBj~EqcZBu!)I|YTt5kR-d3Yi
E(<Zb=~v;<&699X9q7v)!=&)UBUJzRD_%O+ADw=(hLLXP;+7OE&=caoPX|HfS9%<p_PP-Qrj0`RrWnRi*99M37X*Vr<>=?P4UBA7
7c4pu30xlov{=!Ri56*qUm2&sy*dIdmS-^!M#{j$HWG@(pQ1Gx+RWM7i%`8b5)KInKm}+r=bO(%kImS5;{6#_sAw@6-xHvFM?45^
)*uyS5zL(`c_jWa2|AWUV<F2x#&O0HWYm)kzh+u+u1xGFpEN{J(wG+Yox`B81`$T{wKCF8IR&x%M2Ti?C}Y0diCU@P20I4gQP4hj
=1E&KCEk()uU|c-HVN)vYJ@VW4&6lPQ>UPz4VZ;<KT-*wx~a$UyU=pgFy_|7Kgi+H6;vtj4u|b!7}Jp=<cUk@*9vv?3f)s&@rj<`
Flq;qQ$yj>qH81|Y$EEMl0mO%e!$$$4B>`o<kC?w*6@5w0z|jpB0pRV(X{Ei*@xuw>DeX0yxFxMX^YRNK%r0-B2v|ucWQ^=h{FMB
n@z!J_IINF$OSGN9)KNw6bzpIPGWbsjPr*-zkI#S=LdDk7WA)~!lBy^jQXoK6p;A=)%F~K7n@WV(+^3&YmJ2WXGKAO$yrLkEe%>E
+<_Hq3vVn9n0afDp)iSX*vR$-5g8|H$&bm<wl^N&m?zk*)Mwt8zouF}PQZeJ0EpBSXB290q2a{E;COjC2pg?pGDRPuh-qW|ePj*o
S<4yL>DTC_w;NRKGzDIw72}~vL4MbI(Dyfm;xq@QPVNTMj$Q_v9-ju=$z1Yk`6SL#gTpX4!5JRTx=FISvXMs20OH2_L)QjHreH@F
xXOJ%@|j2A_7*v2mhBn%*lq$n=iK1I+9{0PhEgas|AHLe`h)Hz6^2$z2JUkNwQPBq6swHVsbw(X-73i5eH=aYvmq0)3@lUH17%UK
(R0;E*8YK5kSkgPf(N>h*6(&s#_!|sE+i7pk9<S(7$frjLjoLViG(u;L?JeNIpu4f1_2*tfNfkd=x=WzdM<Z4<~`;hTOJKXO-)4S
u?ENHjy;UVJHUN|*$l@o5&hC$340cMz_#j{%%1JBD9IWDM{g4(|60gwNL>Nu>vup=l`UK<H(*>hg&>cn8Q}e4A!G=jM&eI@qA$5T
beI}M)0M@EOKJv-IC_t1sSV)MXU9VQpU}RYYv9u%TX<!JIVB^vQI`5f5a`|t>gqP+`_GM#ksAhy?>yjo|20;-rX*ZaJORj{0~~)>
5ap+<{}=E77LKL-@c-dg0`U12p#mWAT?N7$ld0xYG@O>R8rvJ5p^$4wN!eX%5a{xOCqMI0!!NG}1-%3Rd%u$Z&4$1G9Utpm@*dZV
WRzhk-J4F;8;G08RK-&Ru0N5%%q)nt&Ly`MwQy_rZ#0F;gtvlugdMDgHJv5l2rmt+EK7*0MGwb*r4KB1@`Fu1KS;c7AQIVr3Zf((
!R6T~nImxt$)27Jo06?zgSIHM)9nm)`o{}oMuTB$+#fPOI}GhlcLDXXD0rIlo@lSL8Pg>W5GxY}VjDja)rS>S>0@bd+P@l7X1^zI
pZnrK2_JAf=LfH{evteRN06()1juNZ1jdTz$d581M5aiC^DzOi{du00Zt+6<EEZA)9Vs|tr2t9szQ~!|6o!iKUq=7jJxP}6_96Go
5=0H9A^DrzNSoOW)bN6XjJF;@O~%&bTX!J(5vxvp+wY27SOK^}NeF+wA^@2slc1BNlaX>k)YBFY=Pnt+YaK;q=@D755lR7>d2?WY
xe6nqs|WWuTcLHrDtP#4F5~-k04sEdL(9N=P<yGs1Zzsb+`<rGPVNGszNw6s+6QD{6bMEwVQ_fA6mvm52rZeh8BV3@!uw`LCSLP8
7HbTLRb56fDy_(bEs=%7%^~nm+X{@=h%uZvMF{<q3Xk_u5Whg0QLL2)vxO&NZ50AaVub7)+z5K6Ay9M63TRhxhAvQsW`z(?@md9M
7(s^VoB`A4g+lQ6<uK*!1SYs&2X<Z$f*#4$;34yjtan@u2W&$?!OjYLX)#8hR)km=MOfV)j=Hs4$!|?fU^=B?_MKEDXU`!Qt{B7O
Q6AE1pFj@nqREACt`PUJ7Txsw*x=t+M9{!)Fgg7Wy;SVrEdG;4X!RhNwow?0kQ^>fI!nA+K49iofkri-<J*C=$;Iex;Hj$!lheYH
%s>mdJfZ<<!@=N~st8_}Co|_ASHW;wAhf9zqfK{*Nw@Vj&`*kiJ5FmkX-bcYJ1qi2KSIIp-4u8|ONhzZ?f_q(hd^VgJosu%VN$Rw
7!-~9_dmZOkJHnbY>E9q2d98ir7{(@x}N;fw*t?5!EpAzBK)&wGV>;DC2XUXfU(1K6h1$U2t>$YD#jHSe(OgO&VtP7$!)NFU>&HV
KD2-5Ffq882)&Pe!P>POYbq%+?^A-{Ue$KE`|~?G>Ghci-f;qbGjHhX{)Up@{~%}7{DIQh3^k${d4~xz5u3u{y2L)XvS=pGH@-$T
>^=h#Z@0ttnttRrRghWy%MrTXh>@ddlgV<6n;gf;9@PC{HslC4AwbWGm5nnT$d-X)b)V3o4s|A=;RFbWWMkO5j6{lxGI1F?;Jl#?
Wdu%V-T%&zy(jZPE=(3Im7h@yr#29hp9SZW%puMH5?0=HpH%&m2)kyl!g0awMDg@J;%|Qx`Z8vN1g8<{zIjG2|8|0w9YfS&w_+-#
Q-J8`+M-1ok2!gghIrqwFIlj1FYGL9#QEzqkp1Qgva&o5vg|ss+hZ@X$mJy2X|of&Zx`TGRW10-v6aNMI2HbR+Q(^sABXQflOa>=
(?LRRF~S?g$fFbX#CS9kTGez(a*Q+Ca7v!!KhJ_YQqMWOKqD+U*Oy#axEHK8<`DgeLu5wETu?rS;FFmQQ`$5P4=ydCJ4JthO7col
dOZXuED5KrJ&)o=ya))9;-bScgM>&XpbbkuqTYxLV4adp3fcPjRe%_Cx9AUweLBDdcjO@N_D&dyod(AJhV<nPX5`SaSa`UU1tMPx
IW^ma$&IiA_QN)Lo_~2VFY0FmTUmQ6ee5!iNr*P(T0K}u8ymKp{k);ywCiel)BL^JW&;IZ%&+|3+^p5#+r0l{i@CCP9~`@EI(9ve
v3gJnNy@ow)j!jCyI;ohzGjE8la#f_a6EVS%V}d+n5}awjJtN{TlV1c-KMOw8@Y$oWVx5^t$BNU<#<QGma<cl6nMT}_UwukUfi1t
JGr^8He60#H+yMeD>M8+h^tY3o!QTR$DKaBlX2ZVo1OMLi=8`I%00B$hH3I^WG3$lBKErB?9>(3OqqBz^U$b`k$u@=>a}5EW7g*m
#y)s5ZwjvB((Xmv^Ue9}YgcbD9!C#wAI>XhYzuC1WhAQE7dN$W)or%2wWKF=eH`}kBqEKuuMZhC`VT#4yuJzWCd=e7>^3#t%H{;N
sKX<sU}Fi_SX`D{^>{gZ{fjJalDY_crOk4-L~1#EaLyI>;?F+3w+4vW?79T!EvThU>@&FziWcnK>zC6TEGBY$l=g5dXfe`RAw<3&
v1i-0T;g7>u;KOO`?6m~Ea%!Av3RHV`*Y`e+p-xoWp=jKAFfzVFrB7wnl?>JW^b!7XFqC+=G}K)PM409u&aHY*#i3aXrT!jYyp!#
djExJt~EB{9jV{S-nZO{SvYcpd!x35eavPO_h@-1U83yFc6C_Th+hZO{PzR@^Eg(3|9)T`2c0GS^PZ2VhnuqtKVRf7-fGNSqCbZ{
YuiNjlzsVJfu?!9^`G{$Gb1>pEbl5~$GgkDeoUU7tDy}~ThEgMt_+hCFbjlRXTb!fktp2|XYO{_Kr=V8fmanq{7i+I=@uXGt8=+T
U%C<bAu;lL%S6VkYz9*vyOe#RQU+NFN71L+&FR*<PcRVjhuoQV3Y@=&f?eSOTB>Ce`K(ill<Dd872Z22>(szi!@rm?)lnvCv;nqz
OvSY>iF9U79u?<fM4x>&fWIr4An?lPC`(s@>#rupi*=t<FuabvX;w9SIp9Y&iUx8Of@aV^1Oi|r<`5p}PG^@+N+6t3F042%&-9hK
Lvja0w!|mkz>m(%iuXqewQ~z3raQsi+JA_r(-Yo<lv1=BUxq+-J9x~zNP;GBN4-m{;m=h8wyZzJ==Y0({F`c$vOpT_W{NlN*4AQr
Njc15=TP?#r!>f?AI8qx??GjT1QYk7lH(S(lHQ-b2iD)m4f8LwAPLFIw5OUeef_m1cU7Mt-Ku*9sRiW2A`5YL_%<nW`GptLf8`G>
cQQonYd0~b@;l(g{*}O9Gf1W#RzNPdLZP?T4Ho3iM`z}LM=DcQY3f-E7~~I;qy6C^UQ|H280ynG4&wB{uO2WQ^NBayD1rP&BWCHj
spEbI|9#M3&Ikly@-I#p`(FqRg-MLyf$Q+iNtTf?Yhi9^%P_IN6>xsOD3cbG!8|U=LcK@6LD@kg=HuLj+>le(NrL+Zq#>_Gd`)V}
7+=Uu(g;60$N56aj$$G^b0J5?OAoJ#>LG1jM?m~dW?7ux4d%juNmc%~v*B~wW>&3sBeR2L)*vHPhZLHW;QZ;;3{S@%f0)vYs8gFj
w@!&!>gIx%wnu{1PpzN=FNV3VaQDpk^YO7>tUB7o@IRRsPteOTjk8yJkQ_C)!=CZlkkfI3Wpatj=(61!W(j{pN!|`9yzUIcz5Si@
+rk<xJ9D!1?50a(hVs*^H!tt!oNW=JQ|#B`3SJ1cy;_;vcWyyWGsH34z8J?yFnC^g1W3+aMsU9a6?jY==9yC*@%pJ``d|pvKD?Pc
e5paC?bXM0nG2eB#hUcKm!zz(ci@lANowZ63g+ICYHHLro;kR00XYzmM~JKpwS3nnY>=9YPySP2A}#o=p(v7&H_x@H*K6NXpWS@X
x}JJG(V&JUebAnfmQ1C-8=Yp1F-`Vxd^vX=o}hTU^~_^WHJGQ-&5|!z#Muv9Nu78nOZ8Y6D^D~8HB7RkL#)}v!}Bbh`H@RG_&=fc
dWPYB2{niehho#NQtTrpi*@2p;)JMl)`n_Pq}QIzk|@>0djew6o@o^fx;8*H?9#1Ixl~P^N;}GUH%z2Lo~pr0-Eb<Xa{}CsOQO=w
d@~u8KZss5g)%cIw>8{gg`&-$N|3PKHuUM48+ul+4pVK<qm3~SnMS`!An4pct=N{tY1p}rOrlkYy<b1di7Wt#c3JNJ;SluqedJ%d
{)hkN>xU`{xcB)U^(MN6k+_t>`GD(?@0v46=i&ioLX=p&uA&C)I=7hh{;@D4R5ij`(s>mb4_z}E`E!st(yhuFSuP1rmQvugTb(&_
GZ9NHdO<A`P$a7L%8dB6si;$-hi><cWPja}#a$yN3O$Zb=)Rp1?DtWr++Q>LsUOQRt(xw}HdwKT`zcVG9K3g#_G`3e!-MtQX}N0%
9obD&o@4j>W^s32oeF%+8p9==EG|8Uby@NBpSmS%zl>#E-KAk<)Z+>L97V8ytEY13pX5=8+V9gFE(fuv|BmEx?mFY$zNHW^y`BE_
`6P4eL?0!nCXV_oglUW3Wc;Z{htU_6rTZek(lWuW+>0%XnG(x32)eckF19Ig9sD=a$F4_1%R@7^MY=E7iD%4s-HQW-HZx}7#41LR
Cq=h@8)2?=oI(ff3mDrKu58zVEGBny2ej*nb3MwIp+>{&v?*H6ew7f+of=+47FZsJHQZ>nOsGCeo4<fdMyJ!&`X=lHn%&F^ti&uz
e?VVLji=}L<}%mngqW>&+-Yh5Av$}mA6L^mnmKelfnInw2keIra5GiXK&aP|4px5zCiE)CxoHi(s!f<)bts<p=$;NYKlyW$bfam>
)rht?xrcsO?&fx<9igi?Y0&|1TZwo~0g74jh)kPp%NX@$(`x<^%)s18+W1W*dtm*3?za~rbae=imQziqM-PQ?-6b!PWo|>XqG>q0
B;qxgStZlI+EVB;r77%ni-Wk6LZonkdow+<ZYq0q#8f(aQUJZzAe)X2aA8-hB;0-bM`^2Hi|M(->g;+GMeYl!#mw%d=jgyY!}O?2
8u#oL4d(Crb3S+Z@6Z3k|MIsm>NdT_+?%cRGlsk3Q4*e6#?T5IT-h%~qPV{5DY#_cZ(1&5gtkAmh1+fT3?JI;1uE+m>F6pWW@F*4
2H93FurCaNm$EQ3T=JyBJ9Ghv*%rg2pDN5pi2>Z@nQweFZ;MgTqT<^0^F_wxpEgoTD;H7X%yb;0v4CY6K~p}q`=|}B)9{wB^Gz0p
sZ$ZF&rlnUUvb=1FVqXh+%S%fPB8K`e_P9aeB1aLBS4+G>cWb+V8t1&@nMB77_9RQ(5KD_<#N`rCF@fk))_jQS+edsDb-ur&N0cG
JX9x8x}J6S{)76IBNoOpzi&2PzOH~(sPUjaByMTFTIdxM-iU4ef;m&_qQ9Rop)KFmEAuiM++X<{c@<lmNS`yVe|8|Keu2v6`pmHX
b<nC*bHgEZX&S!3;e8OQ@^xl4cqo50ZlJ<zmS{~`<|*>JRzoY;c<0pN+H}7+_36FWOg?3+m>jyJz&Uf_X&u88s|(S|V4ZvJK(r%_
E6Z)ojjRs1oA|oPVMe(MbzGZZ;;kQ7FYqgh^O3AI=}#a=YgZ4lv{=dL%bKg4U+QYCvV(D~qJCwQaIIYpV&T(GR8D_k-Ra}jYl$S(
YDkFJ=XT}R79X*!A*a-hUVbz*S(q!p5(^6B98!30a`vf}(NGuLWXi<j4Ph()nDmI|nYd4EG=8@$&v0evc@x>>e3Ql#y(TK(M>q~6
3r#NYnoROV-kUU^o@!#i<C(~N<WOqGIV`^)r*VaWHMOG{vj*p~j8&wjQ;O=M^@frMmn~Hhp)S1D!>&)<sK4<UeE#v{GycQ>@=wkv
nx$z{W3qo=RKq=^xvXLL4%XInzf6YY#W_Fs6|t6kTeBRmXxGKbuWC4_6Kx`0;8}l%Q^9IqmDf;x?K{gRdNMo=C_x(U?Z^&|^`O`m
gV))W;lZC#XvLJ@_>bHq7z#fPhmN$6pb#OdXwoE@^eY)ouPh^+d+Rx+cPGGohfL^m%qNYT6!3h@U+4>+1p(Y#Qm3IYe*f*=r$H^f
gA8Q3QCp(Fq8o3sAl&RC3GmRxIiiz*Wt9RahDyoYSx%fygQ8&j@EqX60-^-3IjqzU6gMpg_Bf@HdG;1~OVVp(usjDQl@^lYHRAZh
>3-BuH=`jdQj!RH9YfY*zPtFkbg&A(Kqhth;FZxc!GXx&n~MaA)`WB<yDg6dzQ<T5QIOpIeGZb;r<3GN(FR$4ZKA1I%vm+>CY73#
01J{kNP6K;d?uJi9b5Lm;gL#8T85A`^8u7Crv==Xf@J=1eZ98C3>f-&7FLy~ksUIC57e|#3ytF8c3KDdWxp4{t$vBNN+rN)>pXHq
ETkb=TL{j)lY-ub3S|1sWvEg|93(|*VA;S`BHsU*b6fojD%rae%BwrkZdXEPXi7rgKq%PeexR=GZ6;PFq9E{A2lgchl9G@=RDaYL
&T9(|WW7=ZmY8;8{jYxz=h8XQ*<MBNZk>dinm?eC=JNn~#RS>x<J{fp1oQL?!D*`{nye%UxkeKpDK7(VI+YQl%d+?}XDd_-mxB54
mFR-g3sn4l7Eo3<p>R$g@ob(A-i1m~-+cjcXB;6m*cpFMe}f!1orSyZRpf+vPyOF`l)vZwfB0X%X1<VwfaFMUmMI|YInOz+CR0Hp
BNP_oUnW(#!<@43=1^D@gc=rw66;kHFmJyMG{)4ypTU>J{pBCdmcufT*NY)*^bM&j62x^sPvN82myzc3A7q2QIH>$c-@*-;-KN?#
u}eASu9d-H(~8pjt?Z)m>&;CPDrPp9>)9>Tc6Qg#5Z*82ZFJETJ9fOfFFRU&7Ei297t;63u}6l2*;;FRxa;cUNVsO)imEKacAc5q
{9>87*^vX&&CHCv*mo-THrAINV6&=^Z7zrrZ;g!Xy<^%~WVt4zjyGXjo0*?uSo2WwdG6isn@lGgEHV?9zuI(hqpWF0*D>BTdqcCC
Yy28TtLC$B#E-JA*PbyejPPyD`liaWPPSSu&~C^xosi$C&UH04{1w?ecUffPUf(HZxAm8pPOQGcThZXeOWa`6xZxi=u8*Z}yR>4C
h1856H*YvdwE8d)n`b&dV5>K&@HXE4P6-vBYTVGVgH5-DHJ%f_#cSqeo1T)DXK%m%vGI6QH?t?yt|RH>%GFnK{%yhEZ<-=G#bB(T
z&14qX=;}kHXpRU&0e%2g8PJVX|l#E*zu?4(2M=2ndy8KUcR8|dE>X#Skn-ZDpTvbk!+{VB%WvT7q)KsD^vY-=Xk~<Q6y#{v#DZL
Jfm*#nrrAGMT@5PvmbXhvv&-rH7(jw!nS<c1ufY=w3)`l#?GV4?8znU<)p8G{Y}%<boSFoQ~AlqP2&_do6hYlZ<>=-%1*0EGEGnL
HC-v#$M$tIHMIx|H9gUk%~l)U)i_ytwds+a`pcgNFEy<<h+F<jTBvb`W3Ktek)-9~30~J9^!!==H~xpuO@92(e>eg7c#)}!xl^<s
JH}19DMN37eMvUXtU4%~o%NbDZnp+gPRbUu!F6v)_-Fe@h_PUA9@{TX9n0`N;b@d5`v>bLFExrjvYakoah$Q;J&EicP9v3@ra`->
AoJ>>E)dIfn9?@`juw>@>!vk?`H={n?!H88H^r<`x(LqRZKRO*nXC+Krw%s-z?thK#42SO4mq%t9AaN0zSc7tMelATXK)aSYflG(
tcM)ah+KR?sh{eW?j`nmqO{brBZME1!`aqPZMJU0{P-h>v361B4G45pgIx+bjDUFt*?z(vn#cUFo0(Shxqv99=vEavA`*rKR^La@
z8|NFZ!rF+w-Ng1PoPCY>rv$XOsckr4Id@vKq6_!zXvvA0f85o-h71fpk*&P{WKH!?^h)vqCs+A^mzQ#-*~Duo4ZNJ7&dr!mrhsh
qwk)J=FZ!g16x84!3(7#$XwPzGJEXMA!&Vx(zS!_WA-dFmxAEw9Z2%kA@EJz&Ts{U$K$j7=k7O=Ny;!fIM&{BySZ@JY7M*$h+tli
3PV7mE|es#fz3|>48pi`;d^Ji>8+d&cD%)f#`Ar0rj~vfPR@0KLZkionL<C>m?KE9O4gz2&)u-t@CqvPI)|3Nb)YPN_%hC8<MluO
>G<FO?GK+Xe5|lD6a@C_upazzVzN11uzA->@P6IVkk}~9_}mW%lQrkS)!Y|X>O3W7XauyLPKE^^#2O~a&0r*2(*PyQz{N5zYQegh
jPvna=s8}4N!eb)37Nx)itd8&?m0+RsTUeulo(u-fGS%Ph{^(S(3_P@B3>3CJ-7J~SFsS3y%NdOqhZ7}ED=_}OeB|QA;LQx1qM28
L{aYvxxMT-dUXMT)|D5ec%2f)FLn`q$xdwVY|V`HMN<9UvCO$EW@PbuRc6}@71+3}q`|Mn6FIir=UhC#13Ara#5TWwljg}&=(A$N
sCB6}xxYLY>!w;Wl5{1jsV9~RIcG!qH@YC!A+ZM2ly-92uMrl<Eraspbn;XvgY3CVK~Yf*sO_<!*SfA@mix^B<F7mf51%8sxScd4
rQ%O9)ez5&jq7(F3aGh<Bdd=?W&Jxe;oD7|y-*&zxeQ~?fDz6$J4GyTd>i8PZI@9lX#X-BkI%ba90}j<Ttw>^RuGs`3X6&=Y1+4z
UOy$8`!pj8HaKkq-)Et4D!HA=Z_`8u*Bs!wlqnqPa$#aL2GQuFK6KO99fZo~Fgn+H5ZW3Ekp;ErQ@9HyCr|<-PX4eo$rL1iuV9{Y
@=-#3B*^Vs53N%_vhLQ&z>MT%_VA{=bVht0??#Ifdnh{+l9lcuivc~RVDfob_dO0`>{?;(i*rQygaxE_eS$=RBCzV|0;L-k<Pueg
)_7b+l7%*m`0%y=jX&h`kKe!la02kL*S8Sh{__t~iI!t<%W+6qd;$(WT8cEq-;gCMj=`z(N$^g;ms9cO1yKnzftlB5!R<rGP>tJb
k`Z+Tz9z_kVto;sa9xK9+!POzg?aeNJ8PmSHHrB#n+?B1?x1r+Mi3|8L!K6$pyb$F@%s&CNT}A3yvQn|oNNn`ZC*J<6{iy?kRlv&
eVArEk1V=!7JtqZ0CFaiT=exJQw&wH*!LL7aobHEtrA7m!@8uuRufx(Xdz{V(J*>HjM-{^8Jk}^M*O?hLVu_f&b%5!rtdzE=KWEC
O_xV;z*}*$T`L>n>=WRA+HrF6c{zp(6~;eDjq+)XWc23<kbB<_qHazwxOg^^Z6g1mW7noZ@BA!OvUV#OdUF%Oc{?ci)CLAg5=@@c
0d&#pA0)CV5{RJ*?EV}?me;yMUaSw;zA->ww`7yOlPuxe{c_Z$_y8{xcSNiDB5>oQ?G4AJ&LDxf4$SA@s9^`--9N_TL7$rLhi%J4
;Q0JJg4@m@vDr!V?zb=Lq(zS0WW7i%c~Tn!W+j5C0VZMZ<v5F@XM<Me2~ayB!(=%PP>QD~fvrj^JX(C8Xc-Stlc+G*eKG+ar_Mz8
G-kn?ByBKBj0T?Ub0YBPPQ&!F-SGWz1{CbqMpBONkxN)QZNIV?q{WK3roA(1M_)F0CdC8TJ|#0f?oi(@EP*qkw_%56A8{W-;3Jz3
;aVx+_&9;udPRh++A{%0S8agmV@8Z;dolVO@5<*NzkmPXfAw6{S}TaY5CFbk?-C29l$x#2f@9A6Kw{t;X`X0;hVoa!nL$;QxV(_`
vp%rqe5GK9Zz!C#8YX?~)}nQL)#1naSeXAoirIYA2Q_bX#f!YBk+(CylCrJW8diATL|dg-f$g()5+Cl;ptAW2b)f4WrE*M@EQ)WS
I7fIWhq?+=^v)B-bvLm8QCXPu{U2OVUyB2GcOqMhWYYain@Atd#J!El@MoSO>G?Pr-5u5-vnvE~oQE9Io_`TmEZE7cV7cScKd13}
->tCOv4fMKbeX*K<D&0xRAIuBFW9&x1V^?WfVoU6v_6d^<sVaUa!(1F_Qf2HzS+;j?JCC8v(F=Er?XHjQ%kn@8zYOOlOW#bBMS3b
Mmj1kAmM)&z_bH}VCD3VOqq6z+T=Zo68fUx(Qq?j!m>zWggK;a*a&a;h@%^KDv0K$B_R9YA5_2Q3BKI#gc$1;xYJjUdK=t?gxemC
^Y5b3b?9F5d_3NGh2C~}Gc^%ncp2pL>>+CXlqkB*N`P%&zJhz;ry9w5rvP1{V|v}Un%Ez{!U<!hgSv1G>@@g7*xhGY4!=a8c3uW}
sPf2-q4<VYyJIl1EeqxzTZ&#>n*`gw%0sow88CiyjZBuz=d?`o02l2%h}&q4R{wZ~zIm9^OMN0hVUh#)&aGDHY@7+}ew~F7jqBuS
X?BBE`Wz6gy9HY`28fy9GPoh+3Q_yc!U!cn%C=+d{`m(oTo?)&cQlw>@iWxlcxpcX`2G72|I5FQA9`@*)7W~S&`4gf`Wsp|=zz)R
U@+Z}Nw&fSYThw6RF&GGlQ^ApMXu&JTs450{TU#)eUya%e9M|DqXk2gbAVGN%H)GGHQj1GzNb2e*lxc`E+*RGvg|OGTVwiY&)E4k
ShI@IqiKX0({sO-lo*bM7R*XW2Z1p?H*~3qypfxS_<D}Mw42<?_h9C4&mY%wvqnCX!HOQLVRtw<cZ`rX{$Duh7lp~Q-Kq><&++xv
6vtv@7O63==LE_M@Q~sOw5_^{%>G#gOyjX}Js0pG8O;clBYZu_Z<nu6UiM8vj}Ois*K-PLVdMIQZ!bT8Fz8$fnmpm?xSpH(<2W5O
rso*LI(R&$=LGK6A*)6?v{69^f|ksIpfNpn=xZY4>p1}dU(T*S@npgA#&JCtbRrsV{ZIV*-*|Q^<0awaZMD7h$roSfZGI8l2j@~i
OX4tG8tjB!M_Y(vG@wKIG-7DG@%yi;&O!p8?x1^P<Dh>$mYF5|Z+mj4>hrQLx@qv+i}KbSzrJ<sdgG`Z^cTB5(USNx)Py<{%FQY-
d^c?fYi{a~TxRyzfq)J@83Zi7aHL`zq6-A+{pYR5_1s?GZxl49=h*vZa6X)j{ZG%0+0W+>|M&R%Eg|n${ZG$eM%?$wxPJR!)Y-uG
o5(B?oelJueyeKn!I7&Tktx&vfpV@WJWtkYNDiCDIMrm0>o-p!C+gX5StfYVMQBSS`01a$WVQ4HCgzI|{N+oKmJ&mUYyK}^9+x%|
fl4#P=YzoccbuSDVe+_dCUd1L@_*-hXLm6YTJVtbcYf7v8iD>l^A&V63;pfStcI6_Kb~R@z4VZ%FuTJ$g8Nt~76N`80#&QKK<{oL
%2ftP05t!1KBmBL%%2Z|J>lb+fB*me9@@?R_j>;N`!!&OzFzG$?>ju*eABD<&2QSB&H3ZY|9$@T{PE?FXU5ogKK2V{4F13IMBB#Z
=YPiY_pX1(bLt5Z_;h4$L%x72qac$7&8~Owr;@$IMr8qWb;>SSzo8o~T<;GPUe}WKZj~JW_l0Ot#0^$ywKSQNJQaQV*^AT{UV$6N
S;XXd3?7&*0X<1k__$O*zPbJ)y74-NBx&~J%Qs%&*vIGKpS!YT^Bh9;mCYjU(bqV$;0*N$F2S8^s!V$MB3zJ;klTJwm^ApT;kqw}
WNsZsD|c#v{*|9t<P30()Ruz5uMC(Ym`=2G4&Z~AVz80jLO5MClVMx>;=zz+v?n18QpK*2tB*<>f=h(q$bdZP87mWED<9N5XBxEL
$bzKYvHkOiFsHTV6EaE<g)a(g(45*@GBi~SxKkX#rTQ@?g}J19i87ozAq)D8-{BBFGt_)b5`P%&rZngeXw}HG@%^8h)CN4db3C6U
S#TX_+{%O?=P?iMa7x3^bI0ivpUG@`??Uc$_XA{Fxj4+%$N;0%D`eJ0Vce-W84Pt&Aoo-U@rgUl3D2JZqV<_zCRa|B_TJ~nuJC~a
y9(j(vy~{K{u{deT@187r@?dQN^)<e5LVjY491Sdpq0H6&7b~aZ2#xMQXjFg{lA;JbISs@bc%z_tqeH*riy%9dY|LdG7AdLZoxdc
$7D!f4-Px4LFI*X(C9r#yj}-mugZ@|E-DoQ?SGT1`pcZZ`7(cfu>bJC`~N3ZMes9;1dX{BWVOX}&b~WxAZZ#2>A0Mns4L|(NFX@!
z#n}JjUf%IM>w5(G~vhBayVb{kpvtW<;;s$g44#8FwFi%Ok>`1a&+ZzkF*&{m&hlxR+nOJpCxF-rwcaZD>Cnl5|QT9coM5F1_t5T
<Wg21I;^Y%qWOzKN<NXuw}z4&k3`rZbA}XgmXI4Gr(lm<8;SihKvL3<qLQ5eRPQjU+$@K^e|Zy!(N-L0W6gYaOQlYZ`Cr2wrX;&t
m627P1&acE8&uX<BP#eF=Ty%jWO2J0A58p7rWQ!iGx8Usu)W$u@7iU&<*YR$H|BrgvGw;>W(|3#;DQulCF}9qcG5GI2bx05z-Rp#
qBwevlrLq0{EHZvT)Bdt&9P<**fZdPU^Dt&J&dMaai<$R&S6@-3OsZ_L-|uK>g#=sgQg#cE7S-|+Ib7tYfQ$MmJQ<@og<v`EHOOo
g88`rwQ?X2ES%Wm`AVsIkx=elf?V3mi5^u9Cmvp<BUaVYS`ATL{o4_crRfMo*`dJO*-q4AXQ3K12bj%cgHO0K(|hy@daL*tDIWHO
Qwp=0@ZSw!Jm!B{KWah^7P}~u^+h1yv=5}h%|SWGoOxl8jVSd<c%xtsTB}8<mNaR;zt0}?_vtZzpEu_3vvX4-;l%c5DE0Py#<nIE
N}k8Sf!S?vBz#P3ommOw?niJ7E`W5p3m&SjCORLAkYQpqnhiFL|Bp8Kn~%lk9>0J8;RN90s;42)q5BPWtI9G<PaK3Lzk)#Ro+Vna
{xw-1dl<aQ8Q2}z&gpwKOwvOaL)9%c$o&$IvSnTozkLTmIZ+0BgsYImOdTfdR2-bzmWM0<SduTn;>@r&f;vwQ!k4|kAo3##OQccX
VpDQ+Z7mueawpksYRH|*N7l;|0Tm^Y#mCkYxko49k#8XR9vF|UqbTU-HIPQ>Dxxo4N{PPS16KyG5(B4H){dkV<X78XJUhjh5nm$!
hqYpv0CQQQFn<y=+5~ViK^TV%NRu9K>4vQnCxTn%5Dr<DO4^o=Kueh?9Dl+lI-73csWz6(>fe<tosw84?DcZ;;|qlxGe4k5pKlS5
31OfeqYfE;%J`1zX_ByZ8XRH5VcSaunzv~lGr0N{l3g~0uD!K^%T*ttah)tNGmHa);wv!A;WSE<*h_d@JmAN%lPK`lJ-iv7Q116S
aiQoHPQLR`DwT6&eE)k&H$$ti+;~1*M`jpgEwliLxI%7BWI+fohxWhHMvGP+<F1?8hT>8Ig2PV15szjfth0?$)n~(s!A)RroW*po
!_jc37}TDPhN8!UjIDqOgfWq@DajEOz6?`U^3E_pas@bjJ^=o%)0ka>ofKt#3?c*~;dT2U#U497zjsa><KOBr{;7@eFNu!K34*)X
dtqLd7_$t&Ms%hv47%R}h1i=!ztj>I+ueomF<w%oXTk8i4UwySi7u&5f-A`@7&)EL|IPQ~^N-)Z|M0*2pOi@eNPM<|eeEB~pkWJA
_1OXLQx?Iyh=*iizbHicd4q4A3ni@8MkY1wM3ZkCLsQryXz}SMYd%c@Ghum{qPiN6E}zbP^V5MH(GeIpQ_1F_iOk5<0(3`K&TtP>
gUsD)Nrco>j?AZ{SbxhKO8rw84zZO$#wmd)EaW%!;b}acc5x1Vk?)5BSD9m*LM5`|S14M2F$ZTKzJ@>B<+9YREm3wQ!Hq+5obTUd
@kW<Zc=cl)lKU&sB-4B+aZ}O4!_x$b*Rv8z=CUQVP~kgu)wZHRdUiO6v$2xpBUO&0xP3^!z#30`Ac6x=SF%bivN)H9f7LG^`<-i7
FCi(e5c=gKMsz%baEhiL3d-G%7MN-SLtII+c@ovyx0#yo?FvOEtb=(M?K$QnnW%sC4th5umFik_lI6WZ6<Lc-LJCp2oToC2IF3FX
&T(VwhL1)oa6!~b#J4x+=nmvL<Tjo^`8S`k>Rt)<9K(VV#UN8x0SV`KFpb+nQCFQ68V!v`YB&$KT$@iV-Z2gNv*x4iWA=Pr_kxPf
&7+E?R-==`M#Mg@d%V3hTP=(?6$BY-jJ3y+o{Y-bbC6Q+HqxQ=fZD1cfdr1tK~-*+OWu1=MuW%F(aWA?sNU0plVe{=aqaG*gnMEj
zM&MogjmYY=QwrHW+AJNXHEvk#)sej-?Q}p+W(hNjSn}W_tj!1QiDrLLq#$A@ZAn^*X7qA>g>VpcN|d~eH^*YH|ON#*WgrBg5u7L
)4rdAY4y1ualhts?C|9TycJ0#N|$GH?kt~3Z<SpDI)M@-YyTV4WHE}@yIla&jVGb!;Q`L-xg0DvaV1kPvH?DIM}b^u2n3wGPg>9I
B(vQQlW%A2LH5}ikW-I=w{{&=`0QE|BKid}KR3e3_6QiXkY?V;&IXRX9gyi6WM=RIICSC!E=tg#^Atw$;0_@Oyl6(dns0{ZBjK>G
VhyhPQwp&H{va{Um8cw!!x>#yQPvVq`0*nJwf8I_5m_zhf%X;1)mGx<RO=D7TQpRESOEi9PoW{fxy-s{twg`<D3pypVZ~bNGdFr9
QQ4tWV7^$4IUz9(R5U$cTDc1>J@pzHK3F%NZ)DbW4%(;un~$paG#8It5~Qz5Xp#8ZA6WfP7i4#>W2?>iNbab*Ft*qdJr5{{yJc^&
C}#lQe{4Xc)Q3UGQUZ6Ge;}{+m2jF4<U_KiHfeiy8-IQziHat0;mDe^M%D^7Xzq_dEb;CE7{*DHKQ>dz7qQ6@*!C8>>(-zjNxf*$
=qCwKkTBiS*v704XkfZGG-1u48mJ1;B3041apk&S)WtV#Q1QBeOqsR~Z84}rCFloiYPv-}yz0bz^wZ(`?nK-#;DXNgh>UZIpKtq@
Q-AYs|MF=q@xw23(jjKn60){qGT9trj(5lv!@ZL$$>z|>WQ|NDTFfXTSBr%t{oY1WdZ!U<E9C(zUy7{1CrH{@Ww<4v6%L<n!=6oU
<ddryKH=&LEBqQzh4DKir2LqAdTRz0A4Q}xa6P%cIuI*;3#ILH7BVx6V#wLnY1B%|a^w-oC5*fSHR%(DZ?v5yUn3Xbk(_V1v-=`P
OjH}qY+HwR-{~h_mv(c6&t7QIiIxR)Rgy{k@Sb|wFA4G)FL2n&=b%3`l4T`bhXq7;f{K+3Qj1HXg!Jy$J0IId$}@(jsxP-2E}hhX
lUpnB@!_|4ew{qiYZ{A{J{d7l0%DxlDMt{TFNen~WJ&wQT;!bYMk_zqPd{l`&wV}o89b&6g2Bu|R6FKBr=F8TEf3U96u(rU(tnbf
qp88vwvsY*Q$P@cuSzg;3%aR3w;<GPM}Y0Q*(9`j2gJz>BZJ%Tk;J@Urs|?NXVXnb^sHejtd&A&Dy@d3d0q6N_X@V`&t<%iA79Ya
eizg=Q~^#qB$%VT5M<Xn4gO5YM`9uwM73dT{T*~?9gm+z=heqB`z!`H`qu;+4%l0wv=_n5<H{}YH-DNx_x$|n|M0)_zg~J5ve;?`
+qb+TcZKJpJx&HF#N#Ef;&+p~YZifLMHA8=aEFewhl#hJ9aZLXjnXdO26}HRh*#oFRNb2cF)0G{`T+%Ii~kwaRP2t?kz#7S`VMmU
{TD<}n9b-kmjgF9aXepJ^~e_TOz#&`4@@8qr>>!sJ=2+M$ydN}6Nkw?bA?*Eq8AUd)lsUB0m;z_W^FT_&8>NNp8oS}7q_ryA}wEN
LAJg8il%7Ak(<F8<NW65gY!T6?f=aW|J%Qwd0R>4$4hAGUQaSoAcB^W&E!GE4hU0dCg^e*s=1#>)VWsh*)4&ZV@vSFn?lHIp%|WR
>j|k+O5@L0MC1+VQJtvq{POy5AyB{18eD$FliXJ!B&oIpHivCy7hamj?RRoy-mN`^#1yW>ExlYKZmCV2%eA09yo;?`-NdbKRNx*p
6oE_2SA*<^1R^A5P5$Pu|6QN|;eYKP&WJ`iCzRkr?jf@Csy?yzO+;_gg}`b<HhH$lfygHxLjK}@q=x6tnYvku$ohPsT$YaM(B?dH
Sbh`XkN=r{7FZ{!dpzGge<&XMm<000xDZ4)gn{i|J^HaiD)V!DGBe_`k=9P`LJ!|=Cd`>Wyi@WUGPiG}ubq?T&baZAnfPspUQ`(m
3QM*UNiiXklIsTieEPq(^V|QMU(dInk6-AF?FCc9$(|>_@bicu*y&~q<s<XRqgafKo?RT%zuYmsXGWyoh!QJ@Z%D{y8NT4Ml74mn
KGkC<LT}$1NWVGJN|uO7k!AjAut`vlQUA1*><b+ME!_){$<8KA0+Yy}Kd0b1$pZOf2AJi$lGcsxp>7)gfw<2TnBAASSanpI*>T^K
PVO2cJ4^(akpeGLSB~IhXcIZI*_Zs(48Uq22)9N3DfLaa$*bThxWY@L=Q++rHJW8aw}y+CibTQvdue1~K?FR^H$c7tCt!GjG)x@0
2wE+>U{r502q+lf>*0IIiA&<ZuP3l|VJrE^u7@<MCZa|~W6195U>Y}^X2K19nGnC9bh*JnQhEIlv6)wjcUr_lH19jfi8Caw$OR@p
x&TEN9^y5Y6@<2$1kF2QVWeNpWV&ywNn)NPEG}LH2NUW@Jy(rLcFu<9Sy`~ZS__ry#i1#mx50bKe5hZL$elaKlAE2p3k(k5p_|6e
$Mt*L$ug6zs3L9yOdn|>>C;Z*&`=K&DOL|YZbz9g{p&>Un*sC2TMPZxyG+(UT|*X@g_8VqFWSAHkp2ag<dOGu<ejnt)@`aGzcX)<
j+yg_Y2SSC*cV9*Jc`N74<*Q6s+!`jpZ*uujai31#_K68_|`;{)CKTL8&~pL{R9?PEN1ea%%e$Q2GcdBVJ(yV$*j4B=xvcaaf?^R
&9X6E6@@T5^@AO^!eR;|zow1I+<M7b;JBSU36CB3FA6ck>g@TqKEOepXVj7$M|wKbMr@wD<N9x%^elxa_T%TVTwl9wq|M|d(k{w@
V<E!K1@ABpKOf?!=PgsS&AN>^RfNmuF~8ox|Bc`N7yr8+i*EcRHx7hQn&EoP4UN|rjSP`AIb~G5Tb4O{m4}Z;DKb4R6e&#jNSa-`
aM0U2bVJgbHhgA?`1J~I2B<JSXXgRse-=07L{sf1viSF{FuG1!n9({U%zbvQqJejvh9xy@y!+5uvQO;{_vw=!`g!OKu8v+ex%x?&
N$oX-oON!TeT(%m-$Z^r1pX(#eZIZ_;{S;^Pv|AFZdTCSl1o+k9Y@D<oXAg|Z6NtHkJ9KVMy<-KjEdw7eBKa<%sY1wI9Wk*`o-vg
TD$Rj3eMWioTAh!B=p*b7!AB75<Mn#`BHmYPp_PLZ{onzq(4LMy3>I!79^7OUvOr6HJyJci+=k)i2Kd&FxRM!%c(MXh^`0R#jT~+
2;WYAy@tQT`?r3>Uwdcf8FJhnx+C%FAy@{QNn&j;<vr~ZH9P7hE;Z^UWZz{X;O#_wguP({V@CM%ubHwFTBPTW*LxV8IGJWSPJlHs
vx&TKIbOtiN(;I6(CpA*##P>s@r-VU)h}{DWn(0fJ^2gAuXJR$O&kJ`=d-xa-kc;NCcQBCjU4E|nM*S7Xyd>2B>vj_AO6?g%gQ{+
)y+g-{KUxA_xJDw%~JSkejf#z-oXOR!ertpSNPU$M?60pfz4u>@$;k({;eO#uSa3Casr9qZbeg1w~<9jRb*b+47z;BM0W7P6t1rJ
X)@C%2%Wy{1o9HE$*X2%?B*rGOT2W7J!#8=#!#*dw>Q+9Vf{~ii`6^UjgK$C-o^jr@4xt8dw)FnL*jlU*3Ye2$SkoDB=hKDQZv7v
N*m+vrTw>X)Kyt#?#<Q2mivLMUOYIyz8=R)(98rahF>pZ*QOP4c2h7V;nzk+Nj>!SRil!na%`90{ajwyc~DZ2M1k9`f*)N=?0Zd6
)$$bB5-P#AJvfgyqg#Xh_0oGJ{w9}_+1N?uFR6sT^*H#Z^4tFpCjcM2J71vW?>X0ZzAqtXXT-pb@*ODkiU9h5?Oh3c6Gi*p6;Zk5
Qa}y~6_H{nw?LsgDF}iff*h@KecNW+2GXP^DW#%v$;U0U2%;dT0&<9efC^+&<PbSLKsgjdL=XiPLGbwV`Jb8HY?3y~9y!|V*5~*8
J~rLVzV9<L?>qC%WcK9GR(4H~!C(Q|*O{2}Is3xCChU6)-^1-U^NWT~=XUNqg1pmhf&G6y*upl8S>5CwV9-5H4U=!|1U>36bQve~
Gw6F(2llu*)UkaX*c+|x2Gd%OH<*sEcQt8B7i~T_*^v2EbFgf{9_OvDi`as3$0&5(fty-XzWe+GWG}kzJ*OI2{8no=_n%Shtoru?
>v<BKJ@zy^b?Kw*l%CImiR};VT6f<}_T8SFowxmO7v}eS{o{tB?BV#lgn=vOg2Fk#(B|8HtgCHPFk{jru<!fD;Lnk_*inzprs~fc
18&~c$}q>2?3(+_Rmy$d0<s5v-*e5?_ta52U}o(qhE;Djbdjw$Q?0h@z#~&D7_M)t<Jxd{6EJyqUpTjJ4kk@r$9_<Cd=iRRElg>K
YDKIQo!79V_LtPjCKW*8(*q1e``>n+&R7B(uBe;*#Fz0Pb;g}VpVq%d8TxDo?OvRaH295W?BRc^f$D@Y`RLJs$%E!OiUt&1q4FIh
INYh9A^*$wo!;j`Ae()!TZ0kTDuU^C8iC(`?QFR4a?70qT;srkb%|h9uL_1&>NcVd?7NXPxBV)%|AelFm*aW>Wbd+?Hvzf&G(JzF
?eYy^)yd1C*|ra<-VYZ!+Yj7rc>8EI!=8WJfq~x-E_(jR2=MM|9a#B49W|-L4mK{OZ}P_Bw<TYBv8&<4E6a<Hw^#&zne{cOyK_0!
cJKYH_jwh_UiY<|-`yvsg7_&{Kz#iVsmV9LbN;e^HlW|y2x@nmMSb$7-f8bt6Ktt563qVY$j-5^@5b#jwQ412%fxr^c^6+!dJY`>
Vjop!(J^OATFqUP=fbfr)x>aNN(<N3Z(jnPO+!Gt_YP8NKkjqZF^{9JK3F}u-2<<(<nnE<PX}~kr%{8!^q==oYyLjr)Gyz&(|w+X
yN!CTIeUA6bg;l&m8$s4m(JG*PINBP<%52yttegUa;NT4Rp+Z4$AYI{9nU^KG8s%NIOBxz1I%0FWQ#gZaH8`~RyO~^IoEV?SKV$6
!1T<yN!=cs#qKeF?(DaDreW^Hr(NK$cxU|&=I`2k;Slvg>fg@4UP*NA`;=mfW*#woHouGOv#IBu1<O|N1U=(-wM#d2A-w)W<-5;Q
aoc;>u*=TBHlN#7f5(X(4g0f6$5Y;Q=3Z#(tn&3G=SRctrz-Y&eAhQy6WB%XRB~l6xeLeFEAInf_>nu`0bNgVz5%u@X^PKxK+k!#
+ZNEH`)+)`1NwWHffVR6BnhAIfc{=jZvn|K9O#P9chEIB!VYb472H3CbfMq>qx;u3tzxL{T*{*JlhCy>>0ZO^j<fOkN$C6N{1W$h
6Da<2*WCF4)%&$|&3Jwd7<i@*{yp@TmT|6XoA!e_z5c+zhaUTW7gx6iBdKY%uHxTAKX#;+i|924%v$m<+sQf*OnK}gyY%`rFu}(C
KKM+c&eiJfOy^(5c-M;8s(>f&Nd;TtyMu?fJ?N@y_>5Zf;GLkuuX&*V=sm2X!#XhUzzlH5$~(b#uHTb7w^$CEtsDz3HBAL$`+U#7
x@s0x-#Q)4v|7NhBioaXPpb|#{Wb&S9X|yA0&lS^4tE0smR<qhQE!6J>K*}GGe@um-F8saibGV-c}Lln?e+-guOR=?`7565LV&Kf
R(=T-u=POl;~Uspbw>h{c@Z?Nvw=F8vV;AuUJf{O>t!(SlP7kKXuOu~6{iOe9(@3GDk!4by)&NOM_RzhHMPN{ZGTWz2d!dFXJ>+i
%Vs(Ek4|D8O@^?YyLJPYt{*ZKj96<p)NXQ7rv@89okk16{+;y<v%5Z4bh=pqsCVUpVOqa03~{aQG>pi#7;eqKXwdI9Bs;IpEjpL~
9J{89K6&=u)a1EL8^eWms|~L&UT@fcwp#MkWowH*OTBKeGX{h4LiOa-1}9uI3-5RBes7dv`TB;*o%YTz`tbI>toytZ<Ucy^#B*H;
&~^F`YYcU#tTU|tU{cYpJ1T>e+(m{8vp+Prj=WT~k(~o>D=IL&xMw){C-u>y2F))~8&^}{WD*S~uWaSA9R4fm*JBC5^vhIW-CfaT
__!f8XvpVD|Fr1OzJ9Bs>+0JFcXis-8JtN-0}1Uay56=nqCUR864=vfD){WqL+pOrR?2yCCP@Cz0x+akPpW2@O5o^`h9LXGT+rvp
dUheZVOPrkWr172tpGK~52QZ6d67C}X$=NUJPPQU7uXsbx`Pq+E@0g5dElQrQrXo9oX(=0&#7BOmxA?)XW7n2YCGNMyCDD3`7WMo
u0P+J)CXkVV+T9WvFsgNmLw$`6Tz?FPXVilkJy6C4^hty?FfFkcq3`W$tCPN6UQfQJURqypE(WW$6sZOwq8pj&(Ef=7@uStZF-U&
)GWbyszLSS`(95q{C<4E?r(maZUEytgYAq3G&}W_Yw@Xtl>59FWDkl5o@>sY)-b=<zo!Z~-mZ)5>wOEUNfn2K83`4^pO+F{6^9(8
_Ue<^hHo@rpJ-drwek9Hszu!cNrU?=r>^|=NzueADTcnwu2HA1E(5<6)^T-SxmY+)20ahO8_#tiK-XDMy+uubG!2|hsO-9Fn+{$B
&r>V9i~zPDJGllq9KcTWVoz>v?7Y^fiR<Q~ec<Z&my;X)wAQf2KHYF}>RrjdE}H=+C$|EhHdvT6<%vS!yc+BejAxrh&8MoL8tts~
bT9VJOOJx#2l`QQ)8n1Tla{bYYm5eM2K?!Kb>tK5f@M>jBfIK_^KFp5DE@h_Iez->?gtt@m<X<Cw{+DTl}Dw(m^1GEZs5d_j;@E7
Or{n)A7D4!){s3s>wedPdKH2Dd>rBTgM;n@U!2=TJ=*%e?9Ltq&YEj`fO`iQQ7tPjXJ5Lq-FbTM{cPWzx17EI8OAoK90#hAmkkg7
^|HZ~+H3b$kEA4b&U-ES`jno@^Uhs1EdI7v(Ykk@OFnb8Qnza>6F$;+9AR*u4}|PT=L31J3jw-b^-TNZ#v?Kf*KT`q_v-Vj4GXH?
o&0?KX2a?E)b8_NpEq>>`+(uUk8GtbZLGB0mSi?`Olbh9sne(?1>IdMsr}TO9qR$tqGsT?-nCp!^Lqp9+V##_N0Qj4HEOvIT2iR<
gY&?kf`ef2&Mj=$QICO@BQJyJX1oQ?wK)v_{BbZlxXljg_C1HFEyw$~1`K3@`}`ujUeqMt>$(u2>&ojUfzuy#0j9qzyUu>t7;KxD
4;*iur5;>*fvxFG1cnc1g6<>hCB19?hP}V{HfsM!J$QC&1(5jDMYf^q2{3PIZ7_FCbC9t#&h^o>9I&>+B4^(lRoS)!E4!A{wS@C)
(DS{|vq8^C*E0sBg2hQ+g89QQvy*@B3?54Ypwgbxple|b*PLd(z>QO%QY{V+b)KBCHEGzjj;!~2f~ZX2>(=1M+yaoCIT0-VG#}Vs
>%q>Pu?kemI1g@jbOK{)C9>}g?+H#7ytiw1tG~hND_;rc5#l@w^Qq^$5TNUg^)e`M$IDcerZrssHcthIpRWl%dTuY(q{YAN1lu#<
=812e3odtL|J|^My}o3taQ+A?&-?rlbnQNW#6A8%`POrPA@IGw5O|+g;%?vDJ9h@xhgAjN6n@V-Hgy77?HYieA7}~&ebvZSb5TF|
o!6Yr2S32x(YS)^*%j5mjr$B>$nT4&HUGDVjsK@77`?eMX!u7Fbs+f%w&No-7}0&FbFzIA`{z9@d;O=g)Sj#?aOk(4J2zz<Vkf+C
8)&+|3us;Ep{|o})pcF`MF)lz?cb%pw9?tQ&oTBp`(S7%834DH5-Lc<?GP0q?!dT{xQnPnR3@rGRF#BkUbq{hI!28Es7cg<s7>4h
aW7Gas7us?xDTQ}j|N0Th(>;JKhc=bK{O%acsxKfB_4!m2JsNloJTxH3y6pPKu@%kjD!+s6#%V8&_+O89_@(s7#(;#0?|=GCqL*6
kqFU+M^_?A02KlNgn>x*LN|==VaB5p(4z!;mcU~Wy@=k#<3t~bzQhwmKZqxZ{=@*{DPkZo2x2fXgh(M$z3?=TXNaK!h7rRdMi3*3
|6tG<X+%0<gkXpaB9qASf=R$AVzdA=kqu!XtV9mRvluqQ4&fkjA;u7S#8@Jqc#aqc@jUSY@ggza3ln%uBqj-%OuPg!h4?Qq6=NF4
bYcd?Okx(qY~p2N4l$P~APR|j5U&vPi3P-~URcQEHR5#vi-^S#ZxBm}r5MXFmP4!{RuXR#ZxO4A)x;Wzw~4jHI%2&SHt=|d*eKv#
ViUw>Vhiye##W4N#CC}Hi4TYmi5<jFVi(~gSO^zUMC>L$^1>bgdx?Dl_7fjN93Va+4q_a_I7}RY_>}mJ_?-BHI7%ENz9hbaI8K}(
P7<fQ@HLNbh|>bj5Z^+aCB7rhVSG=VCw_pqKwKn#BrfszNx;v<W#S6)3&gJiej~0Dze8Ljt`mP?+`za={0Z?F@i*}g@qb>pCE$O=
zc5Xp|85gd0pfPDBE%i!o#b5@l`z6xUS+ZhL{+jHc{f?z3pE7PBx{ki$$KE~6;KDFE?E!aKC(X90HYyBBl3QT#-xsHLdNlUKtNOS
L9!Y75JYnU@nj3~VF*3h5+eZvmC}U&uJ1SE;k}+aTam3H+K_F@c4T`mbP(_e*^%r-c7{k4&;_C^nFK+RfHYtvV{{|CLp)0MAbXOJ
d7+np-sIzCAF?mR69W1{JW2M47(hNn4#XIQF_;_zkwT`DPm|AhVW@y%<ZyBXITGSO0%(XdG9AK5GGqouCPo%%f*3`PCe38F0E+-C
nL|EH+92!#9AqxU7&4C>i;+)02QiL(o_v9P(F@}ROduzclgP;sFA10e@n3Q(#58g`IRj%R#w>{0<jdq7axRYovXGodz5+2{zygR@
$%PQFk*|}BFcxFHK`tSeLM($=POczVV!RpP^S8)V<Z5ya#M=;S$#vv<j169RN5Dq%U2+q-8Dfio_aL^C+aR`Myia~Weh9GxVkfza
bV9JCi!35{V|YG`#-|^Vd&s>I`ylp{ACm_#xKB%d;{QHrpMF9fBo9FxhB!igN`8j%xqvUoqY%f)FUhYkj$@n<aFRR)@iqAkc^cyk
#<v2_lHWm`BflrlWBh;-{O=baE|NczmoQ3Rx&Q6?)cyZIkv~IRCa;jcVEl^V|I^>dtK{z(*U0PS9~hp0-N3ks@n;E)i+eVgu{%sw
OPi6j#h%C5;u3X3J0!H$>*6wPw2?8!4Tt}v9S+8V?iy*&qH`E@PkVgN7;A2NR*9Q(Xd9i)I2fB<?9L3UEj!mtqubg9yU)hhO~zc>
ELI+}*#!SB`d}k7#*{AV2z)3rlF7(m(zz1b1-aKchOuRst$F_MV`!T>e`JoCPG_>=7tl?Q1h|P#PtUc{>G>YxylTQsI~cKI@I66G
aaVd<Pi^PfOvn}dXQMSY%`EyD{;r@8g7s!$9KI!$B!|DtyQH>(Om64C&BWj;=^Xe*8*LeFvSfO!ci;8G(4ldTEJinmHp82Bw2jfx
M)((9p2?AA&2{K#OTJF1**N&klq?3`WVGtg*WeRuCiFdvQ8${&x9i}2j7^ts&9&*EE4gL|fZuW0av5mP(75z0+G1hMcAeR39Sw`s
xj*0vh98*hxLn+~bk+>6q-;7zj~|hTZm~nV%toEbp-W>Db<Ml$b=~82R-3MQuNEnK9sHkopJ&>vd3N;YbgMZx+hRwBS}lzG$$}*e
ot~w$!e`r%ExoLH@Tt)C9IM@gJh$tzXwEcfjJpg|Hl4`;U4NU&;_#S_AMq?l2{aM*YX<$%WYgu?tj64QM}oI`B^X3i00V);lw&r*
da&eXr$I*3^7(%WOmP&st>TMDkESg=6_6HGDvdcpyg=I>Hq%%ida&8)&_-NNww*DL;oAZFOCDp&%yQuB@$xb^8~f;HgEm_&nLL3R
uwLvsqY1WfJEAQS)|rX>11jEKd1;KUO&~MSvyG-PCe#X{+Z=T~4JM1-!O%ujTn=rw!zK;gvs*J9+4R`bHxfRxELg}rOlQkQtsRD9
@19zkCgAQOJTHxQq-T|uIkcxFRD#{~9D{nao-Z_;9t{m;;GOw=7tpndys0Rp_-8IJ%WB5YiM$c`+a;|)w!uh>0x6E3IGDPhjpA02
s0jlSu6izp<KnX1cjAy|v?8{>AIwL7JF)=y3zyIi{8iM)JRQs{+~(`D8O9+*OZ*6AD?iNA(K$Khe4Tgea9DkwWU_db%MS@qSBH7S
sCS0}^bDT<vCv0kmUqSAe1fS-##O^rfv4%2c(?JlVemlwa6G^Z2W*5Eci!W2E_~u>hRJ~iBn^UgLU&QI0oyw)9=VCqh$9b;@x1HE
0j=Pvci(S!poc-ny@(1}c)AsRpU!abZIl~9gh060Fa+1C*R3IxO2Z7F+0w^DJNkC<;v?Lv#^%6o1IJLbnadp(tHW>ph<Xx3hS<|-
GaL-UM|aET##kkI=4{n@zU<vFeOrwC%V>;(==Sq;_&C1(WZ10P_{)5PM`_a?Jj#keT;7VJH6=zExcBN&bP<N-FdADOrD2oT*pw>@
2U|~T<83ZYx^R>>XB4YO-?;|rDtwKbY<35FYX5x5EsVG=S|Fxdxd-;$(Fbi>wZ$gli{|huKEZ!0f-%=-&9&fKv%+fPQg^YjyL*;{
zkz~LcU_XMZF>-~NE%u>R+tTV%>gj$o?Fwn;%E!bJbs)H+V(xc+$%6fr4mh+oLo!`7mD0@oQ8&3#=x-#iU(+LX0<~fO>j)XF=#2B
@P!*3H}c?#&d9Z-BO84NAZZMu)q4)bH9Pms_5kUOvkkT$<V&#j?$yw|n^}q3w9%B20UfoZqXy#0V<2y>@H1Mq^0fOv56Ys)@N+>M
N<MZ|CYAvPa!rpG!nH7y&f}kKHjQR*jzVL$d>p-UE&PYUdokiYoe_qVC0K&A=3u3QD;ftycmW55CCWuv(|Z_Xqb+u5G1puM!4Z~c
WGkducP8ZrBObj0*QC4Upr*)4930KXs><)Y9^Q{;?ExaEuW?*kF~JJv$Ke??oLO>_Dx1l++VX*J5Of~e1<7|<ZRuGFG%O*LY5quj
!Wa{i*Sw8h*H*7<7q3Tm<iH2pbo>Aha>$s?J|WCY0V>O8qB_Eo4&S?IT*dCRn8u(9cj;OP?Gda)mU0aS+l>CCN9l=U7>fgNNXL{G
k%G+T6N7C?zko5ec|X0bmtKdJBxGT4i+hM^Gs2>Ax9p!k2w8%sC43*vwRw$7u^`3G_0c~O0VUNrWTclo=kB*S@}R_(37aC;P3?iq
$S`A#k~6&*E-=OCId)VVp0eHT9NulT=5g_#w?NO&+W5h?yS*uXvQG|s$S$NWGm`;pG8d2GlD+TY=FD#0fm86%mlAX-o@t<a4uFUH
UZN`>cJzGAfnVnOb&0^}^+5YW?i^KofX9i8`7o68lXsME{q-(f%UmH3c~45<V{$DHE_w^%FV3yFdzdUG)KgTH#gfn+n%CCY95rXX
u1$ObS9XFgv8a)tG>p<ip4G=CWLiHOKH^zO1;+#G2biODtC4ZXcyHc4#A4&nOu%QD!2dB9dhSCfo@gUk!%HQ=NzkY2c~J?^+i;!Z
!Irxov0-MDg@N-pSQ?tCn#^WTztjtJR&OskDl@ERGfZH}(hQFPfl@L0CsS+)!^t-uv+RrwDZVJma3dGm!skRY6HOL<mJ@jSnGZ=0
J7dm>wk<-^E^R}+5_4&q5-76xhH2DlqT2b24M1TBvzYU_wvQ(Z+;|+#iEw}8`d)9}5kDvN7Aps>3Hg4`OD?>Yi3go%_>Z!97K6q{
boywY2xYPQDb!PQQL-W+L#P-FimPd`VzR7OV-$@l-iU-s=Ld8+u;s!0lVi2=le@A&7aA+@GB`I}h@xSf9l8uAkL!Xswc?16dxpE<
C|cyeT@wW+J1UAc!~1BX?@|CBY?YY7;h2%ZFD7uysJ?Xor<vJSld;qU+Y%Ff9W*2>%yW3Y<foXvgTqxa9*km5fU#w}2S=Vq41%|y
fAi5$SlH)R66~m4Oe2iaW<59D6F$i`GYNq+0<0l#^*(%V1%FI20VZ5La#_}gKQC>k#86Y<)h%2FCAP#o3{C?|JT6?-l|h^BV(lX!
iEsuQu=~2Dq*RW`EVmp2bU63p{)a}ip2a-Q3#-LF6U!Fg3Bl`u&?_@z$%GM!pDl-?3k7OW+;WI5n>L$#CO6R}!Dk}wF(z2sD;*<!
8<LN)rDqi1kIINOe)}5w0-k8)*sP-%p}TpO&V`QynCjD%Jqzt_^_A<%o+Yc4VoT26yD!|?&%MbCt2n;vmcAo|OopG!=a^|MOVL7s
p5@;sEnXtLP_&WBVJtx>H{8B6D^jTuL3&sxcDHEnLuDCi^xlhMDA)+yH}HzJ(aPQGvCGcDF3puGe`}WBQ;dvd)$k9VbkSUUkw%BC
WmIi3B4ZI(n@vT02{{71L}pc5W&jaez>bLDvev}qJ5+M{JW^hSWkp_Y!ws-R8v!39v+66w)u0Qx5%4sUYr`^J4|y3mVqq%EE0xmd
Qn-k%Et2Ffp=*mDg$wxFB1!HtVg%TU<|3TDa4mI_OdF&~Sj5y~>j)^AM=X$pWzj-PZOc^8BQbmnO^}!9tLPRK?R0RFg{MeXaX8kp
WO^HD!A50n%3O(vSm27b&a1fHmsojF8zqW<_v&Ax_WNst7*`uZq(`M9M+mHx>mT7_vRoPoy?<(1H3@;bazQ0D{<NvJgq}6DCBuXm
+ccrjgsn}*sCW}%8&Qj{69Nqyk$ggIDC$vzLL@>3LQz;^hGsRSuy!OB%S*uyE%Uom%lG7mnAMG>`mKSzowA#Ns`quuW<v{mIu$n&
_3Y=A6EMpBUQU_L#MVAe`Jr81OCqv5YwYe}6?e0I5koRn8egT5)@8K03?a^q#@89d3DVj^g5=Pwm6ZZ%@kQlJ0diYK%xV47YB~1B
d~rWjuhvVeYBk95(mai6y<JYf)u5oRq^)aBG57P14b7?NA{=N{NtfC*w5O^|Wk$0KyWFOua<yGTfQe1zU7BMmP~jz~2n{ImQaZQF
)cK$;tL{e_@+c@@tWZQ-`ND<FZdSgCA<k3zf`$yT$`>~zgmq0XbOen@T3qyy*jm)F01~wJRk|1w&}VHfj09~0s$C=r>b3e7OeFO4
^2HO`{Xv}zDH2|}t(~O<nPjMb!5~yVRH1?^=pkiU`&Q;o%qZSUnruvJyRsZrlcFox@p2tk23guwZ)J5P&1trh+0m|2E14n<>9cZ!
v<6gJS#d_aTCBpB5lafJteTE#-Bq%uYF1liRd<YQtg?KKRb^E{|J9bB8bXU#|8{imc{Zm9itaua-hJpWA=L`o>@E(ga>YcuDDRdF
=8<$kIEI~+CG@JnPZ|5X)l{wGdbNCSBe^MCtYeDl&`P{fu*F(}nI-jQg|>xp!?bAA37{Lxw>&~yegiuYR1cPKf3!C6`gbT~omXk6
E}hMQ{z*`%->SiN`MRtcyjG~Us=;-+I;wo1OJk!}(BLLjAB|;KCFq{&smXwPrqT`?o(-dcYeuF{sbCNhp6#FhJrLC&W4+^u=!zj!
N4WPY2KFJ4UKkU`%hUmtcJs2QYKiE3vEV2(HV6I*wh-Fvk>~uKS*_BOBoz6t?yaDqH3_wD2n`P_s@N8)xX+a3&7q+<6*F5zLyUH+
IS@g4XO77YvkKf*)3#Ze?w4<#l}(v;x6mr+TAJHPE0ZJbZl{$=l!i9dDhuHn*jlR~{-}3@ZAh&ombTd{sP&lMY%9}WHE+39Q1vms
@m7JyvAX?Malh8qCftzwfQq-``V;3RPU|BgyF`A6RA7%op2<gsky3sUeQ}l)PTn=ajr{q#CTLMOMb`v3a%bg{A*GaF8y+A6OPz?T
nhObYZ&mwWY$XGZvMlC&w4UL>X`UanqQxvc$}u@2$4GDAzcXVP7$1sR2k$QSIY0ix2WRPV5<os?p%9nFpcF}`kCqcDELK0yjC5lt
8?Mu6<t*E3GID0w@gioig~iDDAO4ZP;&2#Haf)P~3~{q$@bJd}SuO6!)XX9@e+qGPXs}KwB9o~;9g8Sq5w6g%?a&PFWFRq29p1^*
zakln%9z$8B6+Ec329q0RW5|dA)#CwQ%GF7Tqe7-X;(p$!&JGbCW|gD>TC)Eyq2Ulxp7GYYMdNOv?|ca;Yj_OoxB#KW*JX;w2et+
Pj2*#J+V)&hw9M(<aKBbNP=>kfm&2TxqipIaHy=mYg9`NtyidAUX=XvX02?slg2~2$f%sVa-C60uPfiICy}gjwNWl(n%>waE8c5z
yPxzJrKL@P(pb^_)<9`AX=uZs)OMqZZG=jKZ)|TalpaiDc*~)5Csno)QEKPb()L8@jX`yr7Nxtco~?{>`@YsUI4bQPTG1sXzP3aw
@}w*}%2mpcDJ&N&L+Fa-nx#C>%B4$%#A#Z=RFV=jDP+oyUs}>LWs#$KSyL8U8d5i9wjxc4oFT;L*w#8_$J-c|JZ1Z;GUZcd$Jdeo
D!XZ@M+{WhE3~c&%BD@*TNZ=Adqko#7>;*|l*T?qDb9zi1BQj1GO`y+3SkOWKdsRuU*ppnLkbl=t<fY`zY7aLrMw<4BXCPq>$F0P
1Z_?$R47v7!a`2zZl9CFjfn215f-GVY+<3IRCW%^kD>uJwJ;{#u<xXk8WsI3Xln3Grd}4F>0H=121@I&BI=ly(!9u?!0=Xc1h>OU
^*50Ar#eSvDt%!LVKJmwiRgMUO^Voib0zC`LEeKKrK1VO-3WsM7tGDlJJd|vb;Vj*tU9bj6^m7073*8E>acvJDwwCyKORPMsFJQZ
#hQbX)T3B)N}&!E%+07D&L-}qsG<{N{z%hif;knf<KpDTjUXzEc<2wuacI)wKp?%OEZHbq`3O274#%NuQX00Xh7pTtLsX5BM16SA
0h4BVU|pfink-u(5bv~Qd6p|W*Du5F(Yg%NSZKQZnLD3(Jf)>^j?pN|!pE0XN1`~X_vco4X7WnhF4bv~KPp0**{gy8g)@Cs_#Vp4
Uljx>QUa8CUMhp3AfZo|G7!@aOH~SD+DYZgffBb%V-oJqYbi=XEc+)}Sy19+6h#N|I22rIP@ZbSG{FxPSAr-HW!7dTN`#^TewaiG
{~be$G7<A>ONvqvQq_cA5eVc-P~{>vTu`E9C=UW<P6d#nY{Z(o+@=feZm+benfEXT@VxxQAvtW7A1)-VFO|P$F(5tVM+S*=r0o|f
29MO*e2Zd`Sfi;|CkEi5{C$Z5h|$tZ5(BmkZM+##QrL{~*C7T8gKB$2V8GU_sn-Gqsc`kZ3owYYDtZB+Xdl+{VLG^cbe(5I83JZ5
i$sNHAeSbJjf7C1&Eq%Xm`$S@oNG`@$j2vl=UVs=qjn^8KnFt>VnQXL6i=TBNQy$eMU7O*msQlrf<pB~ja0}LNkZkI6n=j!7A&P|
A!>46g5;qlcNHlcp%M`NGeQFTFCt*5$WtjgMX2sZ?Zgv_kt?7a5uSt<ma{*CMk4>4Vq(R5nVLz+Q;e{jP7<U8iAW=AOM@Z`NZ6_?
%!h9T^(m0h5tGiy)HA{pHp-%MA+n(+HXRQr$An4H2)80rDzi8dk`xLYTA)V0;GqRp6bc|(phm7B5_V3aIX;rmc|=qKHM_4!H3&N)
QJh?h@FAiisMvEUszTV^kG#wvZR{ncGDIjVgf?-P5ZU~z4zcQuOcf&RZiXmJh;~2`RYL7)SVX0WTy=(PrZ2(AK&pi*oRg_yL?{fE
vDv)@RYL_tgrs4FeBOU#XIIf0q=kV)N$&+HXUiz}{Q(iCEV9GkFfb){0Dpw}33YrKCI%#(*dAdj!kX8^#7pp#-8D#vq{Gdl(r039
450M2YtfTe6|6(3-ZjmS+!QmXq48P>txFT5w2%Tz43Eu1@>_KyvXIzN&p0fMjY2D<FL~pOP+m?NVd|o(O3Nio(OXM3%$MZXnQE9L
&5xdykfx!5v$8g&i7|8NAzb8@sbzfZtTZIY@N_|`%ZgsI8m%F-vi$_|gMy^DuWEd_qUi0Ns+&zH*gac5nhA|L4Gn2RXkD5Z*C^&E
#*@1oJtBl~6Uh`5tu7>=Dv|i2O;V%;l!!7D*+3$nkiZcnqBKN5a!6P{h^WV5)ytK+A85Tm?S6|a5JaJ&m%_FTDVnv$bE<5nG>}pi
v>sJwRM~vQXhK!wr)u)4BJX2Aora;()t*g7Rx~x9K_#)HfvhR9m8d#XO5z|!v!i6+RFe@UdmQ^&P+{e&J@d&<YO>bbBN&)N?(GUa
SFr3HNfts_ZB|Ht=z?=3-Hp~da|n$?BsoN-F@z&vhCo4}Y@r3;W$rYHe1wdFY$74;s*9%}lO@&US5Y6;lSxHg)kMyeRN-pLj*^^>
`8+724{J2zDQNU6&uwA?n5+aBelaTy^F}HDDM)S+@HM2_p%gbo6I%qFiryShYDJ4AwMbTMcxF3N9SxMw)Z?MdWEQdbRQ4jaghZwa
HY8*wY1?wcwM;K!f}~%|%d;ht>(3(I1pl>r%(x-x*XlC8Db@Eo`1MlJ&##o$VMuR{DPg|EpH0a$wiI3w6PqzX%z?5S2Bh@~nZGoP
`ADFicqb#KNk8ORUJMI=gH_~Iz*CK5(i^eUdSyCQ8l&_e8B2wGQzZHu`#Vz<Rjd|vWCm%<%8w@xwdP8R3xCaAb0o-cQ|8blTAmCa
7st>xbAGa$^0-7@hYrvTGwon}K5P#^G+J}h%uI=Ug%6%$>=wp>KYro=0ZcC1IR
"""
