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
from collections import namedtuple
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
    torch.default_generator.manual_seed(0)  # of the CPU, on which checks run
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
    if case not in stored().right:
        return False
    weight, bias = role_weights(pattern[2], channels)
    bias = bias if has_bias[value] else 0 * bias
    channel = which // (size[2] * size[3]) % channels
    right = stored().right[case].double() + bias[channel]
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
    tensors, slips, *_ = stored()
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
c-pj_2UrtX-?veaqM(RaK|xSd44Q-x0%XofX0U>Y4Y30Xc12OK3kV9>07Vh3h#f3|iol#RnXy;wiVb^5EGYJGhWGVZ_j^}%XW{X3
b6u>L_x(RJadML1FJnAHukzO%yY@1PtxT?x*b2Wp*tVBSY=z$)Y{SP+8#8(OG~1xDfnl~YWp?g!>_$zS6&h^kZr9aWZYQw|8xtt}
G(@HxCb1h8I4y9*<dBfC;Avs}|C36Tied94|Clb7isLI45*}NnLF~u^MCK;{8>ZMnd7?z_qWnEoR?Q>L!zIpgsThISHSl<evr18=
LhRT)Pohw${)Q=bQl2Prk^Sx*%Bugo=HU_-SEU$%*fsEY{vVIDN`=_5d7i{os`wkG*hzV!#8s*KJ+->eZ5}RBIm^We#IAwIOH^*k
DivbK=6Mn~rSxx@VkhN^5}8z9#YvQRu$>e*b?W4B@z*|{%fnTwe+CzQ5#-4dnao9ACH_xm^4~6mm+-F)GUdN8iCz`25nhF)|J?O2
UX%Ef?yOLVQHWj#&zHy)(yC9s=+Su~Pj!|54OR5CJW?WaasJO4=AXH?{6Av;zZ%=U2zZH1DV2(Hh+YXV;4Ob_l>XWxdU&O<Idc7D
cl0}~=y_d*9g^!GTcp1LSNDo9;3YDZi&B(B^h$Vvu-B7TZ4o^@Pvo&G#ouAYZzB2Kl3c3z?J2E+osEE($YnCQD2LdU2m;>Xs;t@~
dU&2Fk;@g*zr%{2muE`k&Qe7c;A-#Sc|7k>szf<NuY?y!<O*kb)fUmi^F$u&ru;js=y`dj@Xo2KQ~K{WJOWrESIQOtkS=<99?kPr
s;c=lvE>mg61l63{NJcVuZ#Cc<SLm`giQ2;cs%b=NkutCuY?y!<Zg<;c?O6co+nD2rBc=3VMV_Q=b1d%^-rf+_+4YW9sw?Kmi>8W
^*095tKjj%#}(459HIy3c|7#b8>#;b75}jZzmalw{_{raPuS{S`2{#{aFdHLh+YMcmpCh2lvO!I53UeCb#jqQtA>i6)kXNE$wl>>
6Ilbh904wIRw`5?45C-T<0a0nGI>=F(S!3m9_p&B8Y+5Lo+x~_C;ct9+Rt$wE^&5~DnuAWuY$+(4yCFphv>n1o<t#amRAiG{ShTk
<gsqQKau}_S0i903Yk*+kJzFo=fM(%T&}2!UK2YS!NH4ED)A!GYvL^ug|mzNAFD(!hKEZO3Yk)bLHx(w{EkVXP*r)}MGwyNBnlUW
qH3t<S$U#Fq5Sg($%Wq^)!05pfb)hw@09+=AbJ%%UZQaQ^IqxycZeRG=SldZF0C3WdRCsuWB<H8`V+Rg*LVRgQMk!fA`GHe!Q**{
o4hKA=)rlO#6{|&tQsmh!r_TR4)vQ8Su;75lsBjpA`GHe!Q&+^a)qiYhv>oOLPX~*lUEHDJ*%@2%sIO%e~Yc|b6kK+_-mI`ghBKw
c)Y~LMXIREA$oA0$3vB>s-dE1<%tp(rStDk<iFp?2w0x&ru;{2(UbFFA;gtdMX!l{jNp*CsN@RqBGGH&Exbyl`o}8Ki{arC7dIEV
2!rTV@OX(*Dy#Cmi_X4z9uHMXtA>hhpzuVAQufF8=zl)ssnHxtz)O_!KlV!h$RT<qynwg-v0wUYi|FBbqD1NZ#}?^#Skd$HOraqm
tpZ%#tG$5d9ZH2Lhxir~zi(2y$W>KaL=Vpsd90iK@35lh<(U$t(&e|Ov<7xI0$#%JuBD<JqF2HTc#BF=wMF#sJW--lDO7)l6+JJ{
lqlU~@+!d9e$MlF-r=eg<q*9RULbUlq*Yr)SB0cP#YrYr{2f+w$w?-(oMg(XPU*kj=?GwntK3=s59y+(=g~ahO<6U+CU!f5MZ&*>
mHr!*=ymZPiK{}c5Fr!2ARf;<R4P#p(JSEv5?2?Ozj+3T9-b#kT$M8A-(f}1%QJ=6-+xXs|L@M0=epL|u1A1NTwVXzS^bqkG?eE_
TvdN;rT!1J+GRx^&Kv&NM*WpRJe1!=xw`$aiTX3N23~IkxI`tDN~<!6Zb0%p9;#IQ7Fyk-Ex;wJUpnA_We^P&I%=w4O5pzo`tPsw
0#>5>r3(I6?3%a^3l5<*EB(hJ(FUOquKJ}B{#OR^P=4#A`lS-CtodG_fS0I#DTpio8@)b3z+3*<M=5Kh*C!Aqs$ZJn${OnR2~3IV
mwLFe=6ihto_8o!q8y@EQdt=Pr7^CokzSvwvLyaXOI%q)y*_~{w9kKgN^9WyF5o3@zx2kH|BYUsAmA-3Rn-=;!wW=-+b_j&WexTE
1g6C8m!7z?=6ihto_DCEq8y@EB2>iPeyNBnYoymF5G8KEl){xY)aw(NJlM6WQ~K{;Wd*Rr?U#1AvSxdI0$TWPhqP*bO}vf^7G9-P
{2P_{FPHFiw_i%*%9`)>33%S&CKu%py%M28?)FQATv;Q%K7lB4`=v6jtf5|?z~sTIKb__p&BFz_grDorTdNul#4Gu{MfT^-Rdplr
N}z!K^KPp8p?D>-^7~ZM--4_CWd?!HJDjBo5f1Sy5&Gl&qf%9sMf~tWVO%CvILoWXil0}gjPs9fzd5Bfu<5C!^9~oKRD?tPN?a<x
lc$s`s<Mb5URn8VJf%uiHCFt*LRDNQb#;;d7F_-3ywDJrNmVkX2*<zpLZR^8JE=+~t;!;Pc%c+7le#GsRb$1^E7ZbeGO6_Ur?eX1
-W0e3-BtdN=%S|=$UI->tgMP(GvD773gY}VUn&)^62C5?IL<#R75`W!enCQuoL`k(CBh+oB|?*&e{`$z86bXmp*${=DO{9QW5v%a
6v%}y>;BJamj4%OfR%K?@xNOu`G2JdSjp!tKP%<(nyCU-0(tDu7P-8p%7B$f0sOxkD*1n*4p>R&9Y1U3^8ZR9u#(SPepbunHB$+!
1PWNCs%otGd4)nbf5~zF%_*&keUCsF9BxVx4)I@n7kcKx*Waa8S;P-76wGDvpAB<)O_c*Hkpfty`YpKH&v}8)JAPKl<^Pp}U?rco
{H&A9Yo;Pt2^6p@Y1LTq^9m($nfzyqTwbF!!AdSq|5+xN*Kkp=k}U9D<yG-(WZxr5c-7BFx%|Ib7Od1%-nl~hk7fVn&K1I$|5-bi
|5plwm3-dvvwAMCnaW@#P{6v$tHz3-S16pzoPRdXh22!mZ+rwiFZtO&|A!Lsw+#_G==|gV?yr8Q5kJ1rJLfmF|GT65Jy-n1Lit?g
{Ih-jm*i@{5D0id;;IxQ5x*9pk1pK0MOvjs{P;o#UFQ6=g#LT3_=$xgI{&Er-FdBv4UmB6B|m%V|4<@+EkZ+`e{@q;sS!WE&`p;)
|178fo-2N0p^Pqb{@F(VOLFy}`$7$!e^jZ&NW`y2=%VxQO<m+wYQ&E(^v`9Ap9S>abH(4ZNGPETw?wMqyjEi)B!GGR&o=ts;>FJ|
tGq|l&no)w1U0f15-fttRsJtr;#Vfr)MbjFJ@tQN6Tc*(vd$kusZ@+a{91(8I{&Dw`e`73e4(c<Q~WHd|DG#;Vxg+eKf3*Ku7yyo
M(;&hiRUHCUp8I;Kq7uELUUcXJ(;vhjrj3}t~&qt%RcL`x&Pu;YQj!Sq55T~^?%6KeoYYYyu?i=7b6kB7NNb)Ke{Tb)QBHn=&Q?I
qzdWZa79lnFnO{}`n&U56Z;_nFG!RsF%t1>5qj)07rC>%N{#sOh5kDK=%)M|uK0<Cy1H<qKk4tuvKqLLpm2&6a)lU)__YX4b^cMM
s!}6<e4(2zb8&Hz{|#6C#6mq?=Ax8UabByj9}>U<UM2l!c=7WK9d((Dt3pwwphosXf`xafq^f`662CH`#?C*w%Ky1d{E}3aH}Q0H
R*I2`UyIxS-p8}*r-Ar8Y)UKd+$mKm{)YQ6ZV4*vw3PqbYY&?+HZ-gXf<opZQT!D}=&?KhtlL&nI)#rJJ95mgtR6Du|Ht~PoA(Hf
TK<pRDoLS}$4;8|r-25jeqp$}xc${#WB9);QOKQLT>ls*EO6|o-(qAkm77xjSNCe+8N$JFmbnS2X=A1ahmDy$Vbt#@Qn~%*(cu9C
r?TBR&sO-=bl((k%{~g2Ki7w0aof>-r59)})6vbc2sm@>!NT(9*MNLDDx5Yl1D(^w5*}|F;c?SH5#LK!!BIYb_*{RaJ=yj=S<%Ob
9OR_W8h_iU&CqMA3z8<2zV^1v&VmkP=&>eDmu*Ju)6Z8l<y}Uzsy1D<!G_OB|DikBkU3L;`}rui_kuqBpxKVzlir|DOC4>l25`~W
{KC(Zu7Sc12McR0+<<bY#}evyjj&>w9>~dA1?Qwx-(RPjwT9T)6on3(NFQJa!YLkJ^kS_)%y^Q6i+g#%Q*GNodual3<D?(ZIJbdM
2AQMG#*MKyXa{aynhG;JOs8^RPS&Xg9cHFB*h!`k=}fxGPI7s<8K<{uH97Ze1bJfoLrsew`?TwFBFMr{LAplUC$k}(KKJ$eTXMOp
wPuKQGZf`KkskhhAmko+(KDexTrbbX=?-dWH<fozjwdv$eZb+|)^Jp$IjXm&36A}+9Zxh!tF}L}Bo=h*v5(%m@C(swL#q17msW@i
kP%<D9V{5!z=T%bXoo^(AmYqJC3yGf0!_c|LTr0qLF1qh+99MDF~~ca>OP<yH(}2vvU%ZtvUrn>J=NHSx_@sYTYP#b_cikXD;)o=
H%5`~-YQt{$UvQq9b#+w2D2W<YI5UJ21Ga3M;CkcCz@vVBjQaYXv&Jk;K_iewDroCAbC<OT6wPpcy)C=SmPW?Z|&He$ba}nU0Zg6
UVX&9pt^p`2JXOovy4dUzQp5tE8gQdRUI0lMlC*1^q`H~f~?ar^vTo}tbNr3<s_%k&qA6Lhfa0?Q*LCa6S^mY!jG9`F40E2V|+A8
Pl9BRLm8yTWefaNPoElEyqr7+^R&Y8H?L>N%`RcJ7tcw!&`Af#G2b6BYw<F2r0W}^rSx#Yk6Eet8yj6F?mh9Och4S!7KWUrkHt15
GVe@9EA}=6GShf8Q$3I#n1hHD%xLgs$X;U0kY?5PUmBgImis+XFFBS*G?!)231chhqISka_qB~t(>IxPdF&<nR>U*nS@%H%_j(4f
UHh7D-pHNU`0C){6FcLHSjR!6>#H5?yj6pAn|f?zGry#;3EdQ=)$?F>!R@bX%Duzv!r9Boah-2ynTka6^_d%Ft0R%5<EVW0Wu5oh
*R7ALOZrjjE2E2vTDk=KkaKg?cE1&|!`K4pX=3POTW-@Xi@y=Qd-xIa6m!7LgbVZ=dq8-P`B-q{$%g;<$JHDBul!Lnj}+c@(4)KE
(G`x-bf6QBW}sy20^;Do6KHN=o5Eq5RUY8FR2|615`L}q!9?SU=<c2rVr0l2^*jG4TJNA-bEBstmv@TL_BI(#MobBY`cvvq24NOl
=oTY#rYe|SYFR;^c)FHJm+WK9+y=1nr~>jxU^8v=tNL93)p~S>-&CTte=oKC$__eao+WxRd<QW)@jiNecVyu$Z9SsBk2BphYz<MI
2!T9oB6_7X1-&k<F35d$yRf?c!Y=zkd7wGmF?}(<vwj&sJ<HICNx487c?(;VhcZKF8)-U6U4V}JIzb!TCg}67L9lmIeP(`X1DLVZ
Omm_<O50y=G`Zh!Di=Dvhqmm&U^cYmyY_UL2WOl`bK|c0Q9sVMrGn-*r_7&dS@p+kve}ScoTb?q@}lu@%52OsP`uq7-udzo{fNUv
Sg-GBQp5|ed!R9MJZ~CvptZ4P%JLI%UBfuoGuR5(UN{UMA6|#Kp*DdRSJ$n!f9&veaEodPZkD<dZRqF&LzX;1`PP%+gxg=?azhK~
n30F$zwLqgNe|S!Ha#IeJC)#t6AqzuPkQ3<*?KVgWi(ZPWF|XcfhDK$x=(tS`?2QjK9jAE$57E-!^rguO}Lzc^{DhKo7ln`e&nGd
XU_bs9m{yGW?v?HlVi0-@a(!F_=M3nV&$B5z@^a(WZljcszdL?`U(^H)Z#FH5t9X@cE-?sTx-GNo{#V-heY(?OD`-PQvs^$e-bzf
-PAjVHplFz&-yn-9d<RtI;UOe#JebbUZ#S6YAc3{8Hg{pw#27<=|I9|0~qe`2Hf^N0H}hepy|QB+%!+jcIx|<WR`7byNwCq+V7*a
-^tJHgALuO_zBy%vH)`~Vf=CS&Vq&P`39C;ZaqJ8Ux#D5J^Xd(3fPGrefGe~CtnglpBOON{{?#a$(^1(J_@feB;m9*c1&L3KwN8t
9B<xO5Bigs@LsXF(0Yj$L?mTY+wbMTflnQ*V7tMOfvkONT&k~v_jY%~ozME=*P9zLXVy7s%rB~O*g+$hPjawhw+Jxdc_OYeVK)lc
xeH$}J)#TwRFBf=Z($6scP1m+25J<39^~7XjX1^I&0NB;eU#M5mdfoGNlpc`sOG9}l=>FO?khFc9og*5UFv2Jmk(+UKS~jZzuy%<
kGK!^H#<%5A8dn{j%>uNzv!$P{BSjXF>4>pak~I7KQM!31!;IpW-mPHsIJ=nE$b*^C})VC+}KDLK}^3tWeC1c`9Z61$O=zc97FD}
m#I%&nTH0Zw<ey{?@kOj9*=q$4@M6LTtjvl7&#nT#yz|zV~;qIY{;u^<b+4|q~<VY0w#Hrqq<LGPt2~%dE0N}=7ujP$+HA^tRRH5
TOsEzAGpTtxEH5g4~@{7umNg=!u|A{2TJ<6L36OT|5<ur?n!#X(cS2c+>D6ma~N67xu-7OW)GH2_tIWd6Hwf;RJ45f{%ZT*dR+$J
ZXCu>-)mu?vnJ5<GXf4y-SCrPE$Po|OmWJsbHF>hKGr=<roSF=QfIwf3%-)Ck;5G~+}-UgEjj1Noxn@j^hcja?>!2tf;g!&Yu%Vz
dS($<bbJL@Ho6Nb__w6YrW7SK+rNH)s!e1lSy7b1N{4u|>LKmnwGEf?$b)m?rB)$uQ{ffjwo@y7$37hmuC2zMFD(Tfy&bXj8Uj!9
T!+?%Yhadaap8xS1~_i$0#sf9Y&$c!!*Lc|9T$yzl+R@Hvg^@~#+PB%_MtF&*;aUP$O?4-)pB&jU=eYye_Ks``4VW=?If(Y69;Do
XAs>jhLTft$H+2^^X#?-EEnK^ow;+YE!F>fCRuj2Hr1YZq_Z7Ws*5nbpdlS2Ddy2la!k*bRM3NKWQmQbwuO%wocC!O>=qr3y?8%Y
5JSH*x(suZhQZIhHp7VI1oZ9jH1ufb|M*pnmcV0*lkht4SN4ypwm<mf8rZn8F`Ur)8XTIUugSf=5gW3Rnp(C_be{#iu#c-R^yzA&
Ib#%wBiiO7+5SfO$IB@=(XQNMvdwwu|Kk-I+sT())2ThxWJ51%)8QZNorkBW2*>FRvtTpZB6tg#J$?a|f8`|WO`Eb^RgtW<HO=Zh
aD_gzT2qhF8aVKiDg4mx8XU&^J7;XdD|!Fa?QQ5OTu*%5&=)=@n`yc?h{Q3xU-G#n?s$0$-qy!Vy`WoBwf#*>KGW+T*N5TRhD=b)
)rBoB-oocwb3w|ScrfzGJvfQGMkFW9#cN|vfsYr?q9e6UAU<xO>HWG74B4BByxkp0FT=)EkHl9Txp)!lQ8AO+M#hjYy}FT;{RUH(
9+<Sb@5|+Pwxd=(8o`DxfaIk+ag?<8U2+_`f^AaV9n55tX>z>-bFhOJMcj{ttCX!^;Ecn-rORq~qd^*one2q$__PGmZht~2cR9kP
_l-1*>-C0jntvjy>mQ8bVf;G}$Zi~rhk72v<(AO}PW>|B^<x8Iug)Xj{vPJ=^=cV>T66-Q{BRU!rl!DdLA5n#)(;~0X&7#6-iTu6
pVxj0>%nC_w&0j|otdGFwbX(;)|91gE{W!6kcvc0(rAAY)#N}pH}zpDiEIn0O=%ZNNsj^Cq5kV(v#`bR+vPND9hHqEzPf-U_BM>0
JstKv69-NDsUe&i1n=!^qcJ~z1HasQ5H={Qr+E{#1ubD~f$I9xw%?*36feWsF5W1?W-7ciXbZX)>jv?;KJ<Z!Bd|B@3--S6fF;RR
Xq@{J!r(ci9~HeM$`u>w9KAN^^#)h&S$|iK**ZXbB=0jBI`<K2sQ-o>6PKr(VEvrEe#3-ye3i$2wq484^kH<yhP&C#F9=F+>NzGN
$(<RS`w-P`JP6Np--NF98U;@q45l9^DPi{QcLk@?+ThE#nuF)N7viJaGxCQF^Z_@X+W_KQLr|>khK8mNt+xN|%SE{FaTc)I4bgFr
B-ruQHW;4z93Jfbnz%Ul12XNph%l|~NZS|tpq`-{QA#ug(tpf{j=eTuXtff~m~nxX#!9K5el*gBD!-mU`5Zq+Mx__C{u#%#;rRop
pZ+4%2OX<DM@}n}a>GY;q|QF|#8<l-qO`F7#Jv@nFrVHB?wcBGf*XgUg<Y+H>62(;q{&(=?>GS0yF#OhK}%rSl<{zqdJ8`3Q3$H*
?;4Y*_DcGJy<03o!@oP>-5w1z4}T2NypH#QsY{w@>OSX?uY4oSdu6~RY>r2t@|Bt|@u6_)_f<G52Leso0F9rw7k9n>UR~eK(JXs1
koxd!H`Qs_X42kuJf-g3oW0dnkD8m)o2&3Ts4JrqsaBV0a>m)GY{a0kOdUgGVt3Qe`0K9esP-L4Jn~ip4g5Mp(`tzi44c|S<2T|6
N}RhAuIK%ya1=T*O|Ge(G70YB{mLntYWv^L-il>?N5h<e2;5Zj8f`aQ2Nxwb*7#3t4qmpgV3c3$Gj~fJa4Rb_ro+KF>{r$SmX%k)
^roHh>YZ^Q;jl3$e|>;#cC3h9<<*<*bi0CVsT)h}<0fmruNuW&jtt<A882b$%p1ym_PNYPU06t7eoj(tPRFwTPt3@L-Lr7l=>c%(
_DDR(SRe1bzaBcRYOI;d`-5#Pn9#5WjO8*De46(kwur~BJ32y(h80l5`vXfBRoidoCSwTC?l4}n6rP&c0|u?V2~Xvpg15SlBIa^E
nJ#+E8RyjQSeI}MH#m40wveoZ1^%P3`h+<io_hmElrQBhpQW>!xDv+K;1ZeAXK&^4Kc~Nq>?=9P1w6mU8D)3p0=6r;CRukW>^PBP
Qq8%g${^MtT}4evmNT2nI?+o?5NtJY6das?5w<#f2~IIJ13I5R%zM`rjGB$74RdZ|qb2!pdTj)6`6c3My#Jliy=wcPw4O&FHORyn
%T^%YvJ%|n$_BW5ryTm4)nd*jnn3C7`fx=r63&QlVJzDda9*cqxLy(j-sF74TR!ZAdb=Jo=HCvm{>z?_8hglH%W6gm$G;>Zk+W?*
UH7ot1hS}}nReojHCzRkt{s>Dl`Pv|tZV7gmFtnGrI@7IwE3qIn0yED+!?R%=DjI!kl_Gmdh9u#=kO6snc5H@dD#n|(N{8VQ;neK
>_oVui4uez{D!X<pR2Zir`>Vna<dWa@@5E9wu=EBj`sv^bxXmQDIU169}R+~T~PSE#`w|obb5EodGPD@u4uN_8GnJEu&XWu`M0{P
^>&&}btg?o)q`}__Q-H{{8A^X&%QcbUV%5|t#jeZ9PD&SbRv6mWPPe<oqk-AjVJq|!#9%Lu#Y`o#|V$@;RYLi*n+lv3I-s4F)*;u
fziXfaM|c)P&4{9-R8X&w#xTL_fu2hal=OFq^}j8KE4gq3y!U}pB}RZOmOTAvqB;f-bdqsGxO=b&sqYHGE=<UawMK@!q4&i9X%?l
D}L<JShLP$9wujR0C5KC@YyUIoDye74t;INTHbJCGp{;xg5P-hQth;kW?b>hb*$mlP3*p}?MT5t;lt}n{|R$~{ORA?EC;LsX`t^1
ZxlK3B(8gV4zdqu3Qd3lU+XdoTPAwp$hyU7;lA$Jsp&g7pePmZao9$u)k%kBfuh>}b>+sIgQjgY=UNxQ6)O(m>G$GbhGwW{^242Q
$&D-Es`NU29-f5b7Xe7?FNU=zxWoRB(xANb0Uq7$8=NtE7WMvlH1&FQQ>xV2g4>XFm7HghNexRkqEg1SBlmr1uVX!0Qm0gJ$&8Jc
$&Ag3WXIIz)Ove4H}p~$YWL-OnhW!6HSb$rgf`*%n2e2sJ9z*8jC2?jav7LwuhUCCPQsEF!$I1d#V~xFJG`&l3!N$+;HNIt_s=}j
5+A(17q<*;q`8r2jYsZz3j>SWYc5?YL?sDtq1{;tGk^XXQ1tWxp4P23bE4Kjc)VdQwv%e%oV0wr!*~em$kpM94g)A#yIE|XI~q#%
Vj-3J(3Z^$0MzVSi@7}RrPgxh3T|k86j$_PJK5Qj;);i?Av?co$Q>~@!ow3;tm*s>hHhzt8|^8FdA#3nNhX@s^DQjMkuU)x*ML5Y
EU=!XJ#(%0KzMgV5uQ9!3+=a6-#`A?QM{nVcMxdT7Op704=Z-u1zoNgYOF$iQ2%xJX&L#2cwDcoX2$p^c=Y2L^vrw$ocOp1hP+se
mwmqiyY}D4g<g11#&6g|HS4sT8a1>5>FwHr+EsCsT~x7(Rd@n6WA_e<P$;RAfF?TYg*&KqR<Fo5U?n>|%AZp9Z~)-SB$yr81z&&J
PIJ3p3)uL)sV3r~44GGy7fASj>y)3F#^y#cT)eg~2>y`*(+*vOS1VTH{3)mZ<A19D#{TpxW`zFMKcioVKlxwu`wESR>S<c+-BY-w
JepoP!w7vWD~9TOO*L5?Hqf1)%kagP;jrR+GIV!N1$CF-1r4LxXa-MMg4K0W;JKS=l<&|eDxv3cUB%;O><Rri?IQPF>QVjWlxAe6
?sNA6-1o*D+23~~1^2e&nB-0xri+QErMwrb7-31hQ>MYO-CAjOTROq3ZSJ5b?Z-m*57$A{H61i*!KYE|v&pz$ua+?F6NIr#UxM;l
O2{o8tvNNT1h3IM27da_MIR)8`XidlnBVz*T@m@Ke`Q5|)X`%vk!kW={bOYVIxKN8ToVxutvr{2)B|29Z(by5lQk6CwCIQ&`0MeC
Bt6)0=uouc;xuA-Vl6adZ#tR3ZXs8;GK(E`zBx(Z<y6V;CZwi~qb|B_EPJWABbV(T$5~8|VsC%4<wE=>Qe`J;t=gd-yUA!UTYR}T
y({pnM~-7pb+p#b-Lypv41Ev^ulr-L;+-}6G-(HLKhYC?3tUgn&VK?f&MgLq6TZ=5+Z%u$X)UVlf7oX{u&G!NvzO1LyA|c(hyg#)
_wxSgYqeNp>EDWJJ$M<+p1uV=@G`(9J6uuQj(Yf^l@jk5{t&mJ-oSulBi2wQr|Rq7C(~-p;=(sH=Z4e|<lg68W}jVf<x)e(QEA;;
a77bi*lzLuT;s=vRCd%IR-UwoTeT~aY8qDy25{$K_QGj+a$R%gl)@N$?y0Yd9vTi-HPtY!^>4s9Tt+)P4aS?z?BU7cO~||FCH$%1
8+_&TzW?~&MA~vc{iRzHsNeZ*kA!P~^-pM+j$gfQhZo0mgiFfC!d#;gFmkI2m^67DUi$t57-dZ`GhY9|PG_vKk%=7Z_Fo0fbRE!`
V~gOjE<$d*2{$%rkLPqyz;d@>n75k+3#B&TOVl`Q|K<>|n5bqpzWjk3j%|cHwCjson4SfjpMIlFb}WJ|FNDEO4%^|}dTVgMK_0k(
j;CEl%i;F{YoKFG1I^Kl1t7`27w*?A0UlH4Bh##x*c7M3+xLUeQBO-K+0R1NhVAg(&DA(6$P4d2kxtVc+e7F2E1~5#eNET?5#Yf_
Z+zD>0j{rg4=v9w#c!Xd!7lMr(17!eV1g+PpKR=gnk_cMUoOSKV|y@)dTERgJ@f+&dU=Ac89xd-S=L4`JFf%X_H0LybvohCjVcJM
JPN&$d4Y!^M^V=WVc^5#cgQfmKO~LH(T`>?Py`5otxAf)m)G0T&YoJru*(Fn&}j(9w(aqkOm~nq#sr^S;R*`V<56kKD=;r{G@@rT
gq<&C73$rNL1raIVA)1<P;k~8B&TAeaa;t#>({~0OB*APj$L7^xShylwgFDbcnikHv%p;Dj^wS@1OMA?(Rl9|dX)WDko2f8m=Ump
FrM##_6|7+`pt30=ey()Z#LS%8F!3uhgb3FONTqauK2KeN4;#Yqr-NfMBNaHY1*k5OY4ug2D(-ZLIIH%Xk+_T;Ns))=v8ni+Tvma
--oTEj~?_ub0@9?v9m|#r;kboPus2mwe;GchpYqY1h*9`w_gR?0ppNV`;<P^U?(^i>w{X#)}TH*V`w&dE4@o@k8D>h1~J8BiQpI4
z{6w*c%<DLw9<t_U4~2PIa^MF36o~IPi_CB;C;I~uyE2!6wjV2Omql@7e==ye0w7>-oGmdjG@(M4z-4Hvf9w}jx{<_=7eq^j6f!5
KZE<nnjoVSpYzLC-U1I`1bTO2Cm6A?8*G-fn|Q%QgV@5=z+=8SzHN5_pDu_-ZR$7IoL^vyi!XkFZ!K=35jm&f;3Zw)K$G=wqZx#=
O7y{lwO3)@mI5@$r5NVvt%t|DPiF(h*>e?*igZqAlBk5xA?&S(8cHu~5IbzRJyrip8u{boCvsY1GC8eDv^M=pdrB|ag0;wTq?EVI
NngW8xSq`gd}(_W8h-s144!0)J&%2W))r;RcN+_>zj;Et#1uGVCxBatAR?;iHP|+w0R0$J40rcStG3^B-X471>M0H;?&A;J_Jav#
-kMr>SUfIZ6>-yNF$~sX_$t3XeA2rf-g>hkx<2C}t+EdxY{DGC9`nJlZe%^~;Yb&5#YGu6R9lyvyLBVwFt{0)+dW2S-0>#)aePzi
`l1lB&|wJ6SexnsI>>eV^zt<RK9SnD)Nb<Ww*7cd!>2fK**#qG8G)Czyfx=o7H_VdRB(6VOc*&ILz`O0(C0{9?3nYOuG9M=ZF?_}
I9JyJ4B6{nZGT>o8)z}n99)@MMvSpb0{M>as80SE;Oa323@m#|$9K6+CvQDZY&jMNGOoHJzc<an6_<(h*A21g@C+FUXsPB7zCB0I
{=S4<IHZ_-_dT1;bh)UV`T49)dSf*?I_5ds%q@W(vObe^-g|+J@}gMV;6dcA&B?l%Ke}tjyE}l%D}so|^YcKQ%^J{V=rZIPavFG2
9z;xqf5C~VqiOctQo3DaZ}4NhB|3FClGb|MBwDYv!)~n>{2%|+AD*K8p1lj{NvnPEYI!YGC#fx57lPE~k-g!9MRf>?-es_La8H1D
%t1{$zawNX=Ylw^6xhtA6cw!TL48*425X|elUJvW;7SdO*bW94$xTchQu3n{<zxb>)!)sicGtI(Z5lk+_5Ij`D+{5iMP4bCLBS%n
zhNWpt^GSva^9109X}D*pWGO<VeWyi$cLD~EP~rA^od)&lM9n)EC*K%Z=fqFtBE5vuHb|BGPvvbMl|a2CG@ubTH^or5AJTsit%HU
({wn~nfTTun7%l2wc2V-N8*!TJJ8<vWMTPZC9$|2O}~L3iJ^y$P>V&`9s{Ql#09k#a9dd)xM&v?YVyl<4?#QbK;m=Ox@{ARouEgC
yc<aNZgQ8@vnpb8-72&;4JJ{S4NA1R-!^jw*>|<cw*#qh-*=JU_c?L5#yq6CLx<F^>)66`7wZ#;+}jY>9yx)!qZX*`&vqh~OuRwo
IF}QXeH_r0R_2E@nlvC#f)yw|c9rlyG@bsPKkOI({DrN4>%U+fOAqc~L37#!bTVr%a4h#kb??ta*REV9X4l!S4&9oJxJPy2{!g`#
a#aD^VI7Zp%EzM<zRSQ8$yTHq`B{5$&k!nNREoA_=W@*?)nsl|zo+bp9#dHthg53j6(u`~h1B%C#oVZhc&=#Iehmmo=Q54%lVz5n
tT%VPa66{}Ll@_wC;1*=TFz8D;_G-cy8CS6Vb~zr#X144?4}RLD8`}05%*BX%^I3@c}cf9B7<xD<oqB1zJ+61G5#L|OmQo<ji&vw
CaB$8BW8<yGpx5g1IJBJF)ss0VT;!N!6BD^Fl196%5Jg~-|E(skUnk+H%cy`dEv*gbo3DR?b(@B_p@QTTNC<ojRt)sZx!fqMV1L%
mkHS{^Kh#+snJ$40hqHV+Zu4TV1nkup&4Z60DJb#6)SGvNK@RB_xmk2N0#r5n3iUnVM$g7j^_P0c>fE}{@~v7zVK#r9va(lC%)&}
l<?*K2~RJer#0X=A2N{n8d!oN+Sg*bwrPnEa3OF&2R-=maS?9fn+%N`9!77Gig|LNEiBsXh8oC^;B8lS;n1K0Fsq9JZ0@;(OYrW@
?g{D5Wv-ac-tU=9zSVUnCn)T>C*IG<BAq#FH6nrQx-gPldOJav-K9C#G`tQM6>dSMWcrYSBL*^Myx;k&9%JIr68E_t0yDkz;0xY=
x=%7JQyxaP5h`Z$-nP&r%ndE<d;~Ay{rk`4gXkLYdxdZJc!1(S?&26YZeS^B786JG?j!-Tn-0Yfv`b;TdaWR=t;TncPs2eKVYvRe
W5By80V+PScy;34!k*<F$wA{I$>tNrP%8cF<UZ<@CO{p`1Z@4p(9ThmWI${3lnuj{XoEQ0`F*(MNpWP-#ah(W9%0-SFNQsD&cBBt
Pt!Ns)Y7;ZNg(CZ57Z{*M6b*kl;Xb`&Pi~G8<Nk^D@qb^)YG{*vDt96Au0(rj$pC<$QG!&{uVEzaLY&bpv-mwl5Q!WTOZ9twaX6U
6~TtM_|{~+JG~j)km&~;v#iu+b**vOoEI=PcO4OR?;`N7Zvnys9<yjmf2y0_YqsYxS8`W;OV*AZ!})*grM+L0%MRXeO9g-LOzn8!
$c8?^Y}ClHlwRq6jaS<&a#nF`Zdb=en6v2&8z1+^(R;TLwz**_FzpuZaxYb#{c$-iePjTg+rK3~-KmYVpcZb?<SZ<<=|O}xeNi~L
>0xzs{a3tagHLr-#3t`SV8ehCFz99w+V^5QAdN=AqsSKbYc(BBi+YVFWtOTPPqi$NU;JLs;EoJu^czmRdgB7qv+j{;pUfzSmoM4p
39;1Ddf&CNs~~kJ_atS}Z~>Rk1+&)8zv?2ojM9dCtY^<|XvSqaHs<aSH`sGm7E<N~fncyir8XQq227cE6m-NCau^T*M(E9e?L!^$
>|x{4h$oNGdjHMtyV7(8cE|h*dt^D_Bnun$E2??5{V$d{fzE|1QD?w{QCam-|FU#!?Nvy78o9$Gfy;3Go5h4%gI1XS;!FqJ*$zer
#o>Kt-C#twLgd<T7a{nMeC$a!xxb$j{HH^VIA(Gq-Kw+)WNj{s75tj?Zsf22vXz!pCx<C4JF@}h9G*wN+Bph;Fx0|Q^JMfrDi_}^
$|$_z6%OC-O2Prb{pdGtt8vbzW+<X@3VkKgA0Hg>3NXut6INC^bankg{^dH^UL)jRUq>uKLjGm>aRe6fufBnySjfL7KhGqD{HtTc
8zAIg4;qzM=3m#xhhZUqT0Ug~CFD;fH*e^K{3%+0FDv9v4rdEkA%EJ`<eNswpJwh?lS2N~VFjdw{K@cC0W0KRXM5Xgg#7DU<0VMQ
zwCLxkbgA{3dKVHWf(Jq5b`hIdT)S`f8Dbzugt#!7R{@+U&z10rx<F4{L8>(0}%4B0ZX=HA^*C0u?-gTulwsa(L(-ptD9kE{xxv_
2PEWQK@DCZA%D8vtS=?xPepnkwL<=s@~}21<WJj<M6g2sRI;O#5%Q<#xqT}0r)lXLR>+^aCv;+k{L5^Np+?BRN*}BTLjEP$za0zt
m*b^2SjfMOKV{KE{>3C4R_0%;4t+pE{xzo7jcWUa{44FlIw0g<eVJoG$iKoLHNryv^~}Bw6!I^xvzbW9zqIeOD)X;icG;Erm)o5g
Sje9urn>5c{HaA>J4(o(`WF?lLjH8axg{m!PXQZOGeZ6p?lr73f70DlSLRP|vp81BzgB!PfI|MI=$%)YfAx?rFBI~x&hpMs$iGZN
9D$I3d7f=wnSX6rc&#%3s?|KK+I}Jb@_9NF3i+3AR`1IEtJCR0SjfNb*S<gq`B$V#6cF;Sb8AmyA^*B~<|GvIFW2sANXVbsxWrcG
PiXo#R>+?i|9DQwpYq%;XodW#Y=o&!$e)VymU2S=lt1=8DdbNZzFi=N{L89#PblPHmsg#v%)j2Rd=G^D>waXr%KXdqgCh{~ub3;N
v5<cu*9}m}zwEp(RNF7)U#)hms?5JezwSm0`IpTPe<b8z0ZT5bh5T!-jcsNA<*;p0W&ZX2{udzRUmbBF6!It4p3gcVf0}FWQ<*;<
PHxQ!`IA9Kb5h8k#ue;mh5TiCaLda4C06HInZFEdHIEYVuZ6m;mHAidiyXC(f9>nh015fmApa+YLjJYG)3GxDDhr%hnSafHTnh^M
m(96t)%FYd*QjTvmHC%sYi}szUl$IhAtC>IYW)}r`B(pyMM%iM62_N7A^);%mRFg7t@5f5g#1bH3;EMj(*R2FtFBFEh5TuLQ8Fdu
Pbr@pRQlt)EUxrFJ%3#*_@^{n%nA9I!K}TN`B&f2QYhqKGp$nyA^&P0)I=lXUv<Y?Vj=(XJiVqe|4Pj*0z&@fX=#nB>;HNE-)z$o
UCS##^NyNo#?BZ4!%k<R9lN*VPRC|3@1xei_}jHLK@ZhT+x5+e;h_?Z#o%1{(bV}r*WaOD&DraV`>+e%51}4E$R_>Y8nKEd`dsa~
N4aJP-;+lSdQr7juH={n{WRAPEuu7UOesI7)c;)nkCY#xi`PFxGkHJJY9w5Tve2O{-v4<vLrK>`_g4BEgGXxS{r!f7iub>Mn*(<g
sH*M%dHt8Btwo8Na82|4`^fEL0q{$_1v@@{Mc<nA9G&q`$8n$SH7YV2c)gCs`OPoDVc%Rd4crsJ&+D(JM9q#VxIp=~ma*5jn~-hV
N~khFXPs$+iuHZ)jos5Mk}B#^k8E#vf%P3~PnnHcPF37`rTuyR@B1Ygb#@NbG~)fkQ4aVLc?&YzU(u;q&(YHM>G<>BHkwo2v%&82
XpDIOV1<ij-@TR9_W!*8XPs|~U$>{=#NN5M8)*%vT-%3SSM<gn1#4kLo1<vfxyj(z=iB&+_X=da!UFbd?~3korp(XlZ%KtKw?|Pz
=6Y&a;rM$m+&~5q``AOP+EC1k2AXu)8CE#{0W0U~B63#XW>%kcC66PxpVxo8r)$xWk^V5wd?CIOKNR-qnu*j;8sphUYIt_pX1sXI
AuzEWz(dO!<h$1gp6cw0E={amZU4{f|MPLNNPD+8c+qJWj%+&uzPXi7EVS2WOnU!7vu3S;FSa*?XPq||cJ*$AuQnnyYxZ`Bt$JSv
Kd-;cM+a?0uT8qu5w9wbzj>F2q)EIlm)W!}>($GZy1w0x6OR9?A-mbq$)_oaYC5^JSJ;29|HB7=NBhPN0s8YIaQByoVR*yIV8(*4
c=0?Ny!xCm7-1a&?cEu=pU)9=`BFWN$6F)V^Fl_o{Xeh&apZb{@1+BaTkDX~rH|ln@knCO;iu^JjFG5ms43R((GbrJBVpdAI{4_r
tKgC<1|(&~|L6Mqe1e(+(|b?>L8Hl8ot!8Kl)^H@n&`H!8^^tW62S#@jAfEGzNOkT-*ip%50gwuGE?5K|9`Ikj+?ST@QSy<K(Car
%IN^D7rrjkJD-9Y1X&@)F&q4`zY7}lECJs5R)o$zjskeiMlc{_b+!FJumAJMIYXrTOa~TxLJ?c`!FjDrFq5_qKDZc#xBEqcE(xW`
>{UC>7*At(v?Lhr3L6Hm1iyqoufIjJZ7JsFeCAhw#+dq);BQfSiHumAp{?`Pi)tT`KnngAMb}Be|MU9)J#`dZ@>M}JZF~Tk^-6*7
y6r#_e(7*T)EXRDaRjSE`y<buTFvKCb}+wr5Txw7!)@XBtL<;_{vaH2{G)nAv>C4DeGkWvS&h#xp%?>mV|;*}3x{NHz;oDSc*pn%
JbK_3^Z^LAPRnA7u7^PD<ncJLK`TnrTce3B9>xY5Nx5T%&)J+aDV(WWKlXk2QIdT6k+rP#oLqdQ6J_B*P^-RMQed;ukx<WEGGoIb
RzCe8be~$G);nj0ue#sEz71C6_dXQ!WttJb!~4e{*?<Fi|BPklpvjLbFwzde4XIg-k1hm`TvmO*mtP%t^ztlb(5Prwy4)L+)|>J2
dwbxS{$_Y-ZYj<=V1Tdx0AQ=H7dG)q1bzEw<CXm`U}OIrd^zG8zTVrG^pS8}-81J%pQ4Sd?}V@Hna{@5+%-elmh;>>1=*W5hRNFe
$vU=V>lf{yz<S((ID777J5#Q#aR;t-y?5Z)m08TTVbL(N%o`_l*o+(b?}ZcH&G1~_|D7|yTfPJEAbSvw3R((iuWW3~`y&SD;M(h}
@3;7}5)QK-NNl_`AH5zDgCAx1VyVd^P>+9q_0DZMK5+Fi+;ZPrbLx2mu(ZG(arM;r^n;C<ilG={#9H-{_o0;Drhz!U%ObKxv<JtG
f5K$kb|Z!3?~t^HJ##ybqSKF4V>DB#$H%vkC98b7+Bt^YR`;o#US?gb&!%y3Jn#l%?;OE5XVj-vd1tVu`#!Mf&`x}pZh*(7t%Yyi
cG5II^9(kd)EGM)C?I?+5^>Oi_DuV<45GUJiPuJg9cM?wi%VV-`a2si8`~{K`@@@nLoNL9+T!c*wy7zDAG}3l6mA;VMtul_Y45<e
DKX5uy0e&0>m@L?>oW3U-bqq#>Ow^2?Bom;ugHD##%YD)zdC3tWjkyK*R{_hHo<-~HFw-VHsEU}NiTTLJ$!eayHs9_vNAddI-zm!
)wcpL^qM{MDIgME_nHFysTugjydE&`=2iTn{%-owBR7rS$6D~%d0SX#+bm|N@gm0mjkMbSxW~q@d9PS7`<p+K^^5>1$%|<#wLNUz
R}YWAGYIvudx9P<9fTJ5%tvqPJthWN?E;;;S%EI*U%}Poj^Jg-BP{u*h%6oA!d<S{lcn#U<w_6UqJ}puW%ahvn!eF{IOCEPRBWwp
Wc%ns)^h<xdhQ>}?z(b~+WBxS6?x7ICi`{;tsCbf?=xM&g`8n@(aXkg(#DIZ)3z*BUUUa}y?s=8as1^1$&Kgg+FiB*r#(x-?&sZL
vslY&`%N2+!)f-lfP>j~oDgh+2IxXz{&X!97p})#3}^ytZ#6_r++%Qe9Ax}Hf5-Zn^)>aPB`7l2j%ogggXZ5{wB{yJ+JJ6ZOo>^0
HlkrR6?%3pSANi!lYNF%S(BN%nJbI6AIcwa-H#`5(#<C+Z`O^i?|Fc$y)~aYb0r&pnKlv7ero2<vJMcmD1qTiWy}-R8$7LTBS`r>
72cIR0!G8<Fg;6_;ep$BL1Qi!JvHjX+;nfEsjgoytrw%GIiN1OzMRpx^~77(W#XXo8?bV_HM;jYALjZ+!KFUVv}46`aGY6*OOGGJ
Da3Z%^qCq(Uo3?4X0L)R4s^)>bRZv0_uPg%^?iZst>2C3>;<^r<U;r$btQB>kw;8i*cy&~c?<{nC!?Ud$8k)*R8*089KKxa0J5A?
5ZkypB3ix2XiyI{b@grh4BkU?2ONPFbvuIhZD*pnm%5{)^NpC%L${-5uioMCgMN5oU?KdnzP{Qq#=h`jx&pi3vSr3d^XXY-dtvgC
S2)&_0q#f-kL*|qooy62f7e*h<im9OzDF!PbSetBcCrQ+M;PLd(~Du|k|4}n3I%m$deXg_B5-KPNSbnZrj9ZDN@q0)fc|x_(;2M{
2-hZ`>5rSX!nA%B_+`N@(0+y`J~Q|Q405T5ccuh`spqa1K3g>k_CGWcpEz#~ieH%G5W6ezioP7v6;r@zzi9gA!^>dMBwUzWcbEE&
YXj7@XCw?aUQ0(`xTVf?*2Bl*{XpFFE=*mQvC#KG1YWdo42)j6-lIIWA-YOiz+<Ji)FE$5P|t+}i2H}k(WKZlFdw87>zeAL)S<C-
a>YJyZC%@g&uvd0T$8nf)>OD_{HSvt-VvGkN6;8V1W$&k3oRHgc?(z(4{_7*^KgL41k`b*1@PEw2V7k)fwsFfc%;5L*qibSP4UFA
FmxI^G0qL-XPlvzeL4^Jw7HlcwQ!urkA60&M;8X>&RbU4Gu=$RFJldA7bk@-VXYa9Lvkot*B6@~I|Qvy>!Y-Wvx#YAR)KAL!60F+
1g|{(kqFm2jPf)0!}J}gbjs}#BK7eFdaCj`*zA^dxC5zm|Gc3Q(!G5RW70D7$9*Vuw+ZbDVm>6n58qZX^b23$*x)XBwB;py*C~wg
R9ZrpprPP#?sqt=Nq;7=lN@|G*A``4E8xf7!OZd0k>Kh)R=wxrK+u0s04mj<^6<WQQk`iw2Rywq8HMN!z_8a+kgW=b<G*iUoSO6o
nVK?Cxa<u?;d7W%&<Zx6<^zn&^)*?W{FoKndw{GFi_s{k2NMQ_Ftv`(1nuHBt7CkdgC$p5p${ELdGviaQhoopAJ_{zBCKr>x^>Ab
4C%XpNPMAVR-c?r1Z->w%XiyoF3n!f;JY?({<(?7t#Fm*Q~5mR&1YW_8@dvo$eZtB+<O``^3z1{rQTH616GUOSmpM^ZcYY@d4+pa
8IFb?)00*lRy|1p`z`hpQ%&o@n5PGrPoC|-nyzMW?ETuBSY|PUvTfjz3#~!wPD@Q6{Xi!E*;tTkZ;A82)&=9~U}k*1IIuc6$0IoA
t9rJ%HQgpO!fm}S&O==%mpJ9!f{xCa0dll91l=SPxY*K6*$HFNBhnIn_Nc2#Q7>UCiftfVZwRC_Y&6={V;C2kF<@z?7Pnk8g!pkF
g!ve|7>t^G&i$ZAE48h!f1&bv3st*$wLHGY+7ZDQyA;;Cuoyhs-wCa|G~3;)$7)pjSrR?)s~vi;>Fa)`GzsnYT}#io*NMKkWQ;3V
*Ame-QS|(774+y~wA+Vf(TMZiO8d_}LATLr+$PNmMULvN^pX{?XidGv?n@IM(MwDX=q1`>de_@%_aTZLI>F>)VY_2t1;#^{yWOkn
bGY;Dw}&^?T|_VP4|M;EuNJ--wXD#RU#P)nmHY7JO$+b7tzYQ8qaKbuPIyG^r*NUuFm&dfKCU&rnTOj9cYH{HB3eAN8S0p}!SzRG
9P&ynM%VYBN2$jLxwG?|<J41$h<4hAQcMfnpoKp6)5|~)vxnmewKjYBwtS5z8t+DKc71X5(<L5V-ap4{Hs>Hs^lp@#7~}S&AObs1
)5GJxcfhHgtvupXMR@0vv#8mXhB$Zw<F2`0fb%ZgLhXtcX?@3*>K=8O#Hv&LwaM07$yPraa+97Vauw;(<cBjWptH|+JfZ!3=7jNR
{(a6q&FOqA-Ht73y7bx0G-I!vVwOHDg|gcY%>MrNy24OB_-w{Jy!7C1oSW?iEj<chgg(ibOkK#tZ!*;wQC4tsR(qn~wS&yfVk7$L
&JvC9lSSIe7OQnPMp>!PPT1;k>)>AZ5h__h>a9eN?yU!aPbId%aEK8ewlhs_c-Mq~FTWPP&EA8R&6DXvx>8_qH4T3Fx*u;}&=9#S
@wRu-`=4KdE)CkJg|BKm`>98L;pe1|3q6ic%5Amws;rjqbHliq?y;u;jHC|Y0?Prg`CvC_m@pHbJh>FRRpf&^k>_F3>h5ZA$%#qa
`Gwf9_aK;j{vfSj3kn+^ItNTTvT*u<DbQx=W4w)91lvy=2PZ1l!yS#Y@z(_}fr`-AJUu*5z54DD#>deHlvq9iHpCNp)`C}s<%PB3
=hSkzW%pRkH@CY?o4HXM&)Oq33zR9E?-Mhb8Q&g4y3KdZpxx66)x-X}Db_7u2)YZ0Ke~&qzJEjyk$i)b&%M$V`Ps7H5{|Qu`3uMe
9~iCEXHA#cZ`W#f7oIzEGkF2o>evz(TDKpx(B5FK8k%dEQ}NI;wjRCBDTe76`w>!E@zC@_254n0WiEc+0kd0<fFb5laOd-<*hAA7
B)9f}Cvum=vGfHT-Bn5me_wB|6}^Uk{eP`*pc(7i0-j4sfk8V9aOS!cdhOXM&?9Rqbk6&Lk5AYN&Tox}6(je87PUJuDXClGVV8J#
X3!U)d}qs;EL;M|&WVBN7IcN5r`2W3@@(Ox9dXbx&H@%sXu&iX9}cIEodKQuPlV=sKjWJ&d7$SJM_9XXB|K$%98Y|gR5)vE5ZGG$
pdfqpAY8}#6qxxk9_nA141+?p;dy;(Yix-r&~H)<>|Cb+yE_ep<Co2Z%XjUBWiGxrZjc@n)}tt_2P4|G#S-7Il|Kik9aalJw=yu$
j5swz<8<Yo<^|}ayX4decY-6}&|aaiUug;U>tqAFCpCs8sVPu?HwUln@Ty=yry%HIGZEHh@8bs@+d*RPMRZ;NFf21|i;sAJLmeHn
Xw!9_G*?GF!0X;66J0XHfo@zjTsf{jlYeh1m~|u$_t^OzykC=qJ3LwfR@m#ql@GmPuuT%SF^a%RbM-XsE`?}T8W!O~yKzXb`8GUo
#v}Fp3-&O4*koo<Ng^D)EeQv{s*OE6&x2;2j$_-!*Ko#@0I<GKcepa@F5cMnHhm&(BxdI9Mjg7wL)r54@Kmc5tZT3w3O@(-od%ok
&#wGA|7adQw>Jo0aKDY`=Dh=}Eat&ATSkM{XAPK)RWuO({DH+H=+nWF5&nE_>MQ7Ium$RForUHh!*LA1&zl`{2GG~Mn6SwhI-MT}
d#3IHUE7|(W3J0!z!wh9>3JF+&U~fr+Ex#KJVR<`@3qv-c#(k}du0<ZoZEnmFB?(O`$Xi?_Y0cSEngEqw>?aJ`W<(aIWR_bH!wW|
SHrgN*E3_?$K&8Hr{MBp17_d&!N6wEKzxAmX3%JJ@Vsa_bN8b=o-(~9b0|szM+^_AXO64q5zyl(y=?eFu({7A^jiA_H$6~SGwApu
(5Pbv{IZBacVc=m?%D(DX8iLVoauwNuJ8j(tQHd8R-eU-79WH<y?oI4N)9^wEen{{*WraH_Tzbm3Aojo2=KD-E_xJ1Vh@iT+Uw&Y
_|drxALsJH)86-x;lwP^YCQiQc61JYcsBvZ){g{>)MaQyA9pZpV-ku4Hq5txR%qwMH*|xnBrqW_9oD&O4ym?I@MzX#bf<qS#%|nV
d}3rT##DV$J?-jpriDXKd=wiq=MG%~V>8pBnb~9hT<55>9%sPvvz@RqtS?-%I}mP?6d>!XNg&`Bi$5&R0d@oQnDKNJt~>G~p4l=V
ytFPsJ8iQ-L0uLnt8y?qKLM|O6aidUKSuiv<QlIJ8g<%;<#>O+lkOH<I};nn)rQ^PHb!gb=+Xa=i#GwMs(atZ6&cEqSwfjrN|7?{
_3UFTqJhvLDQQ$1H7RAx7($YW3>h+IK4-0cjxnK0k%}gihPO1&KSy7m_x=CRb)D;6_jUGO`&nz<d#(G~d)=!dNexyEW#TilB4L?J
BB@-&2HksNq<6rYXjCZ>$s-Nm+W8ffAO9qrSIIaCM?&-hcUZG{0eP5XMAUZ_LG|hiszl>A<`(3W`xkuheoiPzEVM^gCkr!gAIt+v
F#taAU60a#p8%6Ritu{_7wFH|iSgSvI6!v;>>+`$YwuNRaoTt$<Jn;d=(`3gpR?Jj@+$yEPK1t`Zj@?{3*#-7!O<waj=Fzd1RVtr
#`C}*V*TBY(O(`x4U|SRJ(KK7ezH1r9dAGj`$u$kCx`4AI1WAy(YVr`M+WzcVo6B~K;bj^Uo9dv4_J(<RUYKuvxWVK_Ylc`iuRsT
jXtY&;gqFUQNV>pGUa*^p=X^U-|zaMt1F-2f~o!3<=g;AbB-ye&{2&#9L<6E>M^kCO&k$BXiV;|7a}FA7s7Ypcc_omfGwNT@a8*_
sH9i`cIt%UmD?}~1)c?`-*H56{tVItQZVhr9*+DrL8#~tCXL~Jc<J~w=$<MD(@zOu-_H$rf_)e$8DYF>vJTolGn~8;euNWz^<YnQ
CdnC4A$E_1I2jYKVduX2Bv|7zsxByj6`MO@u3jR}K^O#<oCS|xaimpiE?KcJkwj}B!<suiNU(}IR400obk=DLPm=(cW|BahGyJh&
{uB^Ri9<>oT9FH{3X<It;Z$TSk@-2BtoAen#kytW@Q+lo?A$ys{~7~fAwchMwqh3QD?snMTS$1%c$iL{=;E5I_?lk<bn3i-^#;{w
LBBjXcmEK~!VD^!dIz&_26FiM>E1o1(C}s+Gd7-Wu6&86&vqZpS64emz>94k(dWsf1l65|me)n-vQ{ee)GcSc7bhWknNsMfwL!~V
G?<QE$*^8467INvL`P*cm<P{dLHcz)_)8B%*{W#9W0n^_xI7U01Iy6QZz~zOj82$$AOg6)#>hy?gNYJm!>_bc;8PWjj1(-G`$MI$
c|`;ii9JP2({z}#HJ6}jSp*ys5P)*fVlFgZfNrOe@pt=YRIaMcq<xQvu1#?uxLT8xmxeR9D;1E~%S33KAB6?&0~n8~^O0$H68xHG
$GI}0mweI`Mu{WZ$ZrONLfOKM)@v0sEBO?}>=hweH6e_(jVHB8(Hl1P#i78xKFpJrMoO$H3tqo^O062diK!M$r`l#Ez(WlR*e$@!
o%xZ9|I|f2j@yB3)Iyn?5B?yxM^{jVf)5;am1Qi43egr^OutsFrEO=O;)+e!0&c@DATc=v^5$J5{-G04yHpx&+jyV3l^)Cu*370O
qaES-ns|t6y-9v}nIP#YJ6VSma%sKdAf8^$N80Z5DNrm>gYXn}=AHT>IO28yTJ$Iw&iqbv9(loKlLN46HwFD?zmu3vUZefX?;pON
<M%g}w*m~WS;C=PZj8pO7UZA)0o8OLfETM&8Oslez-x|x_h&`GaQ<0J!229DiTi*>%nEp8Z_MZ~JBC8V!@!-j1%zcisrf%9L7vhH
K*nw0@w=R;JYDiXyzg5WmfVg1bNzVWUq4(GK;XM7gw-ceji+chE$;w7-JYS~Yez}x9Y+x8^o1usa}fL2HnyU{f&ZPay#EG!jIVrb
khgtw{w2eVh4S4gRGqPyxol+|)wl5{GM<(JF^<{fmXbDZ4*QLym~?nMK8LV^)Unoj2{^(#2M+edM9r?7<GRQf7I^N4Roy>G+=>7s
yx|l?N_c?RvtcqrJP*m8o&>9s9ATx72(#7u4EFqI8^{g^!Q|LKWOimK+L!7D8l{o&H0wRlS?)A4ued>sY$S-fe<W%T%BhmaGT^yy
2_);iCvTto;f(_0AdNi{%#_ZPAEknbNXfwZV*;?^=LJ%-W*gdTH<!w9OU7x71W5AsOPrYvp{VfQW%SRTlVtv^hsY<r7*PY~kiw01
q{XTOv0reI+1dlB!OW3->k2?WVl=34`!?bx3xCX37R22xVQ@ar6kh8pF$<2!fs<e|$m-94ePybQ@GJwk%UKJ};}*k%M>83}uYFjt
D-4?YoI(AiA`_$~4l@gafjPMY1RqXjwADW#W77aIZ3>0M`y`o*Vu5J>)YWh*Wfr_|RAS<^uH%B$!SF!G0nC<)GMrc?2>Fu&kM~j#
H%Eq1s*wS!xhG*+B?3x(i0tim2LsDssJ`g{^hPm;&R2m(#b8j~wiw<p;~A!XDooK2fuQd;Aa!;e6V$5<TdxN~x5N_IEc=W&dn|z%
FC|#g8iu;Go5^o2EnwPZK<{=6l6U2hi&xCRXqbm|TgQ<@J7{w8+eV1}Sc7it{>a|{u#lj>onU_Y9eSzM#xeSnL1>LYkaib>LL`ri
63>$D7QSG$yBrN`J;%2K^vI>Cb#QJl2s~1hVB6(M%mt6dFxV0REviLm)ty1o<+u(E6Qkj_=Q7SY<;TQ_76!o|A+Y<M6uh1;$YgAA
gRjqnp}s@`{4}MQWV{iK3rF&apWo2t)6z_)_&%V6l0msbg^FBKM}8SPz&dI^n7KViVY5StK)4+4x~~UW;~Nm5=fuHjJsilCg=4j!
(4jUB#-Duxgn~0MY+XnqL`0a_G+kJ~vIV6DOtHB4ogsTp=74;t9N4QoqvlR#6Ox+&7ZR=E-2ObQvg#hG{3ii+=q<*vK|Vz3^j)&w
^(ZuL8la54i>Tyw0iru=1)8V%n3E%6g7*&kkvWU@z}C`woV#2TxvnlJi^^gl!=)X2Ki)>>d7UI%owmaETlx4@WfT5#Y!R_6N`Zf#
KIF8%kHvSN$r35oR1lXpLfBoDJUZb@%!VVNS$!5sie67vo>CyW&ojWmJ&PEIA0kteXM)Nx1fQ&AnUaP<xSuzlZWs9hs!5AT$@O3y
KR=9i+;SAp<Ap=8Bo`f)?I%Pc9<5yP5%q*$1jpn|Qou6A+gsaVC`KC0dQIrdE3HUJXg=#fivn+dSrRYuXE;kmXDxl~GLMOmvgA74
pG%vWv|9b_Fl^XywX9+Go=mI0{4ds5ey?uS?(J#Z_p!-ZMdu+LyKFgfJdbg>Ujm6L*(|j`(!8B7<9J^)gIS3x+9NoQyYr>=2o_@L
-VEg~+xnK(Z?n_V;;cLOu(}-gva2I+PmetB=+_cfa-t&7uhW%PZo7?pV{SV)d!rMVlhegoP|(Z_-WTL*R$XWIvEFf~3~psMuGV9n
d!50`?l0jUGIC-XcGokLb_5dFSz)XcTSul;EQ)zx+QP`aY_r_9a&CRb=QhSQXcA8fS8{2eLhgmeT-LR#9n9vV2e=RP%a|4U9b8%Q
D%Pb{EnE$!wJdF!NnBsIJv{LUGw$m{#`XILo-^CN3GgP#W-+W5b>5=Jc$SFUBPQRym}@2`$E|#9!*YI+!A;Z<W-W5EVTq@dvHE9R
VHth)<-IjV%<7Hvan76?+T1mr>!xJKy5(#`ue6)M?N;8!EvH3Ed$}O_dc>9G(v-)&TJFT_&h=xx47cIBnp*Hq@7vFvy?q6XQCDGQ
YX9MiW(Cpb6i?HZiAk(=<<_i64N<&%8*S*4p<-5*-+GpS;aysAoF+@a{2{&XVieaAoAZv;t!3@CF=gfs9pQG=6tj*wP2?UeYp07<
*0VOc&8^3;gJ}Nqp8tD1BEWy%Gl~Px68`+f$5X<rSp}ajagElR@#Y)OU`<~)fhDy!mn+bq&vX8?kCh(IA*DH285iCi?)75|tZYpk
c-nk{<a1@2EdS{s)I1%=G4({bLyWo8RSk{Y2sW=Wl<c+?WTx1Cz^~3{6GNGLv>S<%*J~y)R;5#!vX}*|6BV+^PAHN-)oM*Q*M5S&
;6LQH^eI^XH3VD=4$zWKtH@{F5~M;;p|9}XL20`tt{nWugsKfQiNkEzuz51B@k*f6t8=JWUsL+*vp)P?(Hz0HT#kxN1#JA)z-+U)
$H^aD&RR9S3ceiJP25ESxQc;O=^q0AFcf_V_jRSRN+!k=&M+5jk1H?_OMM`zjUj8|;&H&o^^EQNqlDVJ1`<*|;ZDszWQ*q$-u>hf
v;<#<09Gq(o_2`@PTGKa7F5BXs{$;!{S;%^D+&s4sz~x28E}~<R=-n6o9Q8CFqM@>-8-DjR!BXJ*KfEB6=~v3?28JHcjzK|U+OM!
zK7YfFE$}@iAnSpbu;?<YkThEhvVtySyzy{e=f|k6Jv#~lO&g4Y-4(_`~e$J6V$qF6=SKe30~}51gxd~MEbBI^12xUJvH7iCwn$J
Gy6MIovcPv&zitEcYqx24Fj>le9Ftjkj`=wqx*h!gUN_SU)fO%x%H;Zg7cF{brt{l-WX>D0x|iE<43-8fnAWuj6ZN4zIn<q;#N&e
hmI^0<5vzBW{WWAqSKhi`5CC^$TuiGXv%z?IhPxJ>N<({S&1|iw27a24H@AJxk2jTXZt8$Na;~b<fhH#sBSaBizB;9%eEsR_9neF
)}VvAcwl1X{uO%gxn;FQjZQtY$-;^)D_DyZ8<gR~=_L$L*A;(|YDCnjRWPeonOWfNg%`9&fWuGi!2E3tb5HTknbGH0Beht3w3Ffg
GB2K>m-S(=N2Z?~wRXW<;&dRZ?SzGS9+#QL@@7vL`iK&@yP>e!GYt3Ecg}A+N3`(F$&$0H^2k(`r&n)W-p4uHBuFQ_F2m)#U}{5^
3c0tw33*Nx!)SvMjuvOIepon2=q)6;*NqA|rUUxc6i2LXGMUmJOtlWKCJ$a}5*b&G5gp=%q^~%Vp7#=z<MlTDkvU0C>$7F<9;u>+
SHv*~_s$^){BsDAlcj8Se8R>lDfr|+`Q|d?pRo%g2zm2dhkCv2J@wh!4=wMm!xN0FEo2V5GBOe=)OXX<j2WiME{-4Pj@uIy=i<yf
-l7irnq3wO`SUpYU@fT?YqwB4)@hL=5{%dr?df1g7TLVzES&j~O}XuVLhacSiucA>BQh9*EjvrFuc#c>jXR0sBU3F_R*4{k)+7t@
5-q&TKN{_lE@#lSK8n3#R$X#l6?N*|QD!@P0u}sJ9Tv?BqXOH<!L8Ut>fD)c=KTr>(Tj!<X4<3{c85g>TK%aQ3AwC8pPqT6XLTAd
dBp|f9{qr+-#rn=uV+)X>k>Kat;@+oT9vr&?nPM<`5@jZ$K5v=jK-cXkJ0sC{FkpED#hXM=eyLKsA5JuFOBm7*CM~AXOQlt1I)Nc
(Yjemny}-%k;VJRLX2SL5NCe-Rb)1B&3x$3LFP!88fVBx0-h|OVB1a&=E#i%EI#iAHBUf^sMV=3V%H|4cExVG)h~kebyEg+si+8a
dpw~ZZVhL>k4)kIn%YbKu)(xisyEBnb{F?kfDAc!_cFb^-jN0Oow?H4O9>s(MN?Zw&iBjU?zlP`_}F3u7jrVW^a!415l8>2ozL2x
wvan(K`0sC{Dgjv!dbsHQn<5E@~A_t_vn?E16fmkM{qfJ*5jRiB@idGf&TRQBy;n`Lu$Ob80xhXqV0N;@TY2B#!y6#ei-qUmJQm-
z0_pH6x+8z;I+kYsYRLVw%?sTc0CH39$2yLQvJA|JTqq7-B?g;v0~;<sAR_TB<bdFL(G-7Q|O>;KC{AhBWq({29rIh4O$JvxSLBC
qI#3-v?W@?dKDkUog7w8=GY&GrQ9f%Y=|K`H+v433{Rn}49!^ww7QrRSecoZdY`_Q5=YPO$!4zA3NmYN`_MA`2k6Y1ySZB1qnJa-
<LS9~vcPrl05@Ir90>M!&_NoHz?@#ptZ!IKFK!W{7axkFH+M~e8=v-b6K6%y5=#*6YJL~}u;0n;I(LMwTBS|<zilRB(fKHP{v#r-
w}LV4$)wfyhckUMBWSZX5v)GvecW#^gz2ha9xbnyN)I0j=K4tFk%is^w31~Qt2q2MSUDuozgm*%Qe`RDa-%@*#9&FB@6$*REuYL<
5<Z#Eoaj&QG0vo8{JmJ^iwJk`zG2$omk~WvNP|^puEc#IX~gVYaGnmhJxC9Go#UQeqsffD58-o{|32hj{FlE4k+<kI*4tUiKcl&}
j}q~;QifJsxsmlkIFjq9k&KJ?{-))_hiKPRYq(t|&+wtu+d$P>iH@o?W!wvHvgMk&z`EE6+f;;@!Qv<E?ICkObVU(7`l-r%6z{{G
TXM~g=BzOdoL5wndZEy)?2|jCyl5UJ#!SJ%nsY4d!)eNQ#a?RVMrpj}>umG6p&C^9k~5UM*(;7u%Eh|z(H&+nQSqi*tl!pfAKx;2
#t2Ynu6kL7Uv%IMSNmFo%;~S);%`Wu5zOW+Wl7YfJg7DCu(G$f=c!z0zhZ`Y&ZL1_ff8qnJNNF_B_FXfoA!ORna%QiivrF2b-}R<
>eNH7nDd5K)XkY8RU7sFggI^hwoZkY#`bx&-*j7%qq)p^v$|&o0_*0eUam_I-B%0E%GDiiDGScwiyYnu!AigN7VOO`U(MK5SoM5u
sfAmFU)N}A2bpc1JXn*u`%PVH&o%Q;nX2Z8ZYy%mTzp!~@I-5ab<-@)KX)TK;bs+OE38c&4)~b+dCOx)r4qGW8)v@VFt$$MS0v{n
S!UiFPfV9B>9^3fNJ3whUgiAKP`4;O7;913t70Cey@M?pHpN`^^cRcU54m;P!tphl;$n5#o!K=-N9?P~DGk$?A5F~XW(!z|28MDD
DLywp`_#d7pp#`THQ_irbkQI4Zjl^wp9%G5?{?&vEDE_`E|-*RUVoy;T=n}9$8Bh?`9)rXd9Lt#^TyMY&5e0HbA`=WlzLH?#qJ-c
ak;T0wW$bO^v|>~Q<a=TDQSq*nMfR5xIk5yy7<-rZ+zlSjlF;4^N;`j?O*(tfAXeL7Fy=j=KJ<WvhSMCv>5bhvsk<Qm-&E#80Y8S
LJOPijuswQbZTQ27PHUmMw!dxZ>hV@DYs}{oWriV_T9oMY7#u~FGia0UC1U)XHaU1#>-twasSUqWGnR>|B;^v17WA((2*t*7%WH?
PMio6e<i``MWuvu*O^mtXB^yfONWOZxukxTBA#vk3w@z8z@M8<YBe=S&%d?vG^nSxk-iLXYE9Hv)bTb0!mKV4|IM>-mdHe~a7cy|
10`hUbWhHzei2yl;5^`he4-4mITk5xC{{WPc6pv7`mT0(P2y{0Y?B2OOA5&GYB7A`bT4ApPGx6AND#qo$B^SlZY#Dt6&!*tl8K$Z
cu~|ea3iw##=P-Fdt54#TbDxu-eWAAFrM7`eI61urjVp`5w@J64$)F7;w;v`L8WBH!<?ixl3K78p9!K-+nQZ)c&LJsktO7ubsx%<
*9Pv(@nrU3U7e2jR2cYp78aMCBb#IaAE<7j=9<RAt#fVUm+Kz<w(2EXD;W=`9dpPL(O`Cvjv$<QCkZ`s70Hxo3sHrx7)S_L!@|C+
M6CBS=a$A7RJ>;^lvTB(of`?6swDvr`$Awv_6O?9o<`zOECK>=bzyJ(cv2kvhw6>|!g+0{i5wRR!+gtjZ20vL;^dtN-3^uG&f1B%
q45J6YP<lDQ$&!{Ue2AZo}h0~0G?~@(In;ZkZn2+5_8hvhG!`;y)1_xbJjwYPzhN7UW6`szCcCarvv410}5t5BwHHwV0(cw)OB5i
?5RhH6JC$Mr@lcRtIon5pGtB<qq}bGeel?P|1bW_*Yp<>;GYx$>t*u^YsPcVM)S#_nHB<baxat0>_JZHcWWr94n*vEA;fX<ILzB8
3-!^p@TdPJ@p<`&v*xfY<n&<37=A-43diHxpQrHA>kCO^*$=YPRSZ;rq^{xm>$RwLPUuugzT;rr-(XvEubEX?cD=DdT-D0yaviIQ
+Q91k8O-}-wvH~8a$&`3__3lirt?HgXF=*ddDhTC5KDVmH+OkmED6(!wXMt`tc}yM8(%CGvpRBMij|e=HrDNmJ@s{^2Ur$W$5!V@
i#10?^xU?rFSK8pR?8c=uElD%M`+_f(gp6F@2e~)8PBs4Q@Gl2$z9Get@9Y~nyZP`w57Z2MJi{rI^u>|j?2zi6@>fMXM9uRIVL&S
2(+5;EXU>6Yj8JOn*54roVhTfevhA&)h)yMmJ_Nvc(!a$UcyTA`j!8<aDDClT4j{7>?EiDxY6Mz-t5afXq>kGK1-uPmFIrvJ0)0f
s(xkLCKlZkT7O>TCa;l~X?aRcfwke@$NJ+9UCgc!m$t-{i<Vr)xwppue$x=aDFQRYc$TGca6_y3pmo3FE!Mo1;oK*TSA!$AWyPJE
K^yItw$lA5WHYDXdHuJP7|UScN=wH(5iHO4MBbL9FRWQ*uPhChpXZqgN0R8i^oH`qag2uXYp%&=Nm?YOm-V>4k+rE$y<y&(VwU~W
PH4*XrL8n4)VCj1VNEJ#*^r0%tZ!PDmU>SkEEOglw~SR<Z8@{OtYJoC3F};SqGf8lpXH+Q4_SWRmX>ybA(kf^GFj?_JL)INEU`SY
)zIc?&;rXk<5-(lGJ^F}J+iIchZ1eX;<sJD-~GpC?0r0+oBa3j|KfPy<9U{<)}B$jS<&7q4QU2_tUS3`tE#{#R>o^mzrhhKImv6R
`j@{UVV_;=A=-|$dStw`^eDx5g`&_oxj%ST(gM?{BQ|uI?Qv$s&WU8t;5kyUN*Y?XjAvdwm<7Z>6{H?cg`<UK#Ia#1VSXe)yN@5y
-bpb_l`p~i?JcB$_n9mTXr&G}_`{j&L&PC@Ar3yUfE;4w5kJRijMDZlByW5WiRnxMfs6+n%kXS`K)ILdlIbC?1|qcNvm=E6zMQkJ
ms;)EfcfhK+(ybp=^YT@p$<C~br}KcG_v7@D>RPeUpLYn==1)OOySK+bVN852`ssXo_#+~6Tcw*PftDc&K^e#ht#2ned$z9Hw!*W
%zy;aihuXHV*!B|m|lH^bH8a1IsG&p`0snf!=pe#KWcP6!`S+UrK`J0+Xyy(cZW_@dr03oAH~&o&w@3<hv0>BA*3&CBkA2P=#Y#d
M9y-74I}X^w3dXRDQ!sN)gkap*}!lGghtm(?4P;MTsASy^x#N&HZC*aj>A%T=^xI#9u@-sgjrCWxD-}D@iz|T&V=vnah5l;+E{UR
7wa!Pl()3sjp5`>FDNkGho33-BKNHE^x`C4n*Q7cMkZHK>9+G|!CN=V{)Zp4ex$wrFFzgq{I@=QzVNZ))({Zbqib>hk0+DK>4eog
PQv!rZR~`4A;$M!7?>|T4;!uhaE0zuQi_H^`{^W@^Ffq7QGO~T-h2*Fk}O;*-A2t>K8;y_JR7=?S7TDThj4;tFd`y5AgpT!Qd91M
dM{-LSI47@=6IqyM+^+6XOr-k`N+U~HpG_C1(j_H<mu5+Vi}qMOI{|B%hM6z9gYNJ-4>!`@Pyo2cpSaDh(P<w3sSUP8RHi_h@nI~
c3tnt3_XmXdb?tn^H;2h(R(#!-3wK4Us%lE-LwUHG~MG|I=%^c&aTH!zkid)NmBG#Q6bd4K!@D3$;Pu%92p6^!lI!&h6z6JM0(x5
ki{WUwq<fFxxBj`jA9o;SyC!_DwsxgU8SI~FdEc%+0n~3E@f<XPX)8DJOmG(Bl*~^G$f|rPtjEn$BeY=cOLSuzKbKOjzdM=J2dXw
4V*bw0egE5VlDq6&NUY$EO2}s;`42XX*THmvKn14bG;}6zTLiroadGkm|6n!3M**ZuZDJ(isC*^i-eV)>%i|>2%Ji4B?{}bknuG)
xGrf4M>@TjXw7~!{OBRN;pYQ_WiuGv>pTc)j(~{#8uTg5i;@>8h9S@WuprSAB!1g6&pEj$J}v^}_c}xK<c}72YGq++QW9%$)g3x5
E{E6Aq|6$~jDRHNyU4E3fXSb90hWJ{g=m*%*z@8%5jtT9DV?7nL7)&Ex;sI+!;a)p1!(E!t4N~2i4hyT_P_N&eE#w4_b-kIKHl~%
7`XrZgH)sB8QgRnl8sKl!AA>_me?CI-}V@sx{wI(40|}`UtSQ^P;;1eeLCDabPQE{zb0vsN8oF`EGX3#qH))CnSfPsAW@KmpS*J<
N|F<qA9^hK9ef*|A25Yjg>Le+@B}5#T8rPWv_gV4Cgep%A?3NE0IkR=gUF&(;t7(3V{Hi1X8L5_m9zMBx&V+f>Ex21FOf1)!=m4#
A<KIwd9+vrRSnJ}y)|0c{zDTfEr^2Qd!fu)$II9{?-<$NxeR(kBysxHXfkEzaisr85msFu#{O@`$Oi39h;@yJd*_amOV7(Nl&doP
v(zcy`Uu8wh5)(y?I7yn1cBF<2C`20A9U=RH1y2QK*h_}l7Tlj5L|G9;!iDLoG8xZcpgBPw*7;IS499ZF^8R>1Bp$|M#zcrg%xj%
(bqMZWY0u<_;#-hbt>J*3&lLp;)mh5{?P{Zamh1CAhr$j`8RCR26*R>(e+tRE%(7Xn_xITJBQ$wGe}e~k>2_CC7n3WgPUX!fhA7r
fdBLa5HZFi^u0XCC`u2s(@%i<30Wq?vyW0bJrP!@robbkdqmr8fSO2!!p@WN@Hk}}x~n-ImL}?ec|sKM<en3OKeyRaN_WEd!)cJe
PX|eQyhmQ4skG~&9*_|&<XZMjqdojsuq81LV8v51ZS!sF+r{~CM&uT3vVTZ?1`znlr9zl?GI%_Wr`BE(CX08CgW<(1q3W0^v!%5N
jjcc9^N(M@fAL>E7rD#<qAvP_-`6|Djwzw^3@zZ;`n@3Dca1boFh>Kqi{MPZ8cMJ!AiWkJEM|PAV5(mToOKu^50@`P%lBx&j|(v{
`-3F2`i3uRT)Pp^+b&JsPWwtq*Ir}WZn=Th$}ENz&ss@bm={}h^%d$s=Uqzmm=>8A$EG+(cqogy3Q`6ah|=;7y#J^iO#J>2&abP%
0Xy5#3cDoI^-PDz98SkQ^-1tY--L93oP_QSY7)Kj@i=y~Jkgnb32f(VWo#{caLJ$3*x7F_toCT*#4BGW?{;(1_cv-VZvGc+))b5*
nh(HCCIy<G#*(s+$vCOIm`H!IM#FFRF|j*}@RZC8XuaoID3Yxq8+y%<-O-5<=lc<b`Yt4G<rk6AKXX9(Kmj;-z9Ul7H>p+Ihf(~)
NO&~Zh?vj}k`QhU$t&IA?JhCYal4#ot(p&V_y0k4OP}D&y`G41w8iay2GrZ21|-z-Xq11KOs_-N{O6<V0c{O7z?;bl5Y0;?pY;YP
XQ@cK#X*4OT4u{V@Kc>+y;FqFkP*G^S4CV8U*Uu@Q$Rx~8nzmLA*`;m7H+?Up+-LqHmmVS$3Psr+2t5aXvu(?#}=R$*CxWcuL@A*
bq35HT_ckuayd=Xo54#b2V&jL(2^go(6`N&^a9^-P@L$-y?wJ8+Uuvm@?U2mSo1nLT9V0jNSy&9wKrjnW*@N{zYsbEH$vpzvoJ)7
lhO?s`+WX^Oy-6_+HFlHTkH%qw%(D?KYsoG#eezN_QL?Kd>Xmm$JLWp7QO7|mAYX5IS4HGVUnphj?zEIg31ynbP}hM&WI%(x2whw
y)O;qHw=@opKmQD%WA{Gq%7c6iZHpLLQQdS#&^|bkQEzlkV^?pxHL0V_2!5^+BGu2^;a(@^zb>tjOe-F%E}DKP8+7jr-HzUo*T$(
AaCUL5ns>Ic{|DN+|A7F4Y{LwZu-z?(qG<9v3G{S`nDnRX8#vX>LnraY^NH-*K>TmCFN0stRgf=^_)OyJ|0jyf!0+u5WSz3z|<cb
)pP#$lhD)<dBWFo{BrsF<mE#t^!T9OsGd_)4;|Gf{CN3(kihfBXwtZ&qk3-gkK=UUh@N9iYT@ySo)frRiyZ3Zk-MTU1kRrUfg^hE
(ANaS*K+~_ew-bD;>eui^`m+&@I(~c{J-_3W9v<+w3mdB*VXjUCtrM_*X<7H-anrV+Tw>HufH939Bm>VQGgER(ukp5M$f;hHXR9k
x{dCRw1eUC7-qWA-}2-wHS{wsd28~^i`=d?dVKT9@n(@(XbgKl(H8$R(16<G%d9Fcez#<YHa7G|EVO#;MnIRI1OoQkaD-9|qVvbo
`z|<)>bX6<-zacI&$0GS<$O39^RJ#8iJ#9O{`L6!Ek5U0-OnvSjF{h(QT_J8w4Ke}J%O1oq6hSdeyeQq#Sx1i5veKvKp9sAo+oLu
lR~F6p4Azn`fZD#C-rQn91}F}611En`01ZLWQoiiCi;snjPWH<TbZH5wEoAJ$0ZF!pu!6A`5<uN9VakGh&+Bcjk(ep@xT7w+Es)E
=RDwy^{<9gJ<$K@ufQ7_XskZd*)IvdJw@3)^ni#Et8IHY_px9M`2RQrY7TdR-q}P{Dvgl<X#KB0q~JH^_lLl)uu;rE|G)o3tJVLG
=ih(7`mE5`t3B2a4^OdP_3C}&o7VN#{PyKvpMN~RefjN~HqxGtcLy=X|G)M`>qh$L|Jw8Sj=$|W`GhchIx>@;E1<?G%4R_0#@qN)
@gCx&I)}L`wF8`2cA>e>`(fPc8sh9-!P)=50L=^UuqdgLAv2ODqfbA3kjC6A&|#KA%%4Z&K0R^hPK?CIC42D==S!&LbuvlR>cy8k
Uf`I==i#3_a%A-kLOm><PFka`ai+r=>Jj9@?Q3dGYS}!TpNf$8zAZ4Z{~7zbABUu`9Yl+^YJ=gGpIG<|a7@(~fbp+1m@z(;XzL!p
2lJw_smokAT{w+l+56%C;6}77J_AxjuaK*cO4vcgLU5!{0SwGkh>(LX>X{)8%^ew#m_0In9ueX+SARmLsUh%1aVeTnQ$q$OYXeux
1H7spQ<9iVs^+V}sS|QwX!H&T8(5*nn-ciLa2KUXe?W_eo{f(G+{6~((e0z_y_3c-2hE%55V(FMLpz+z{(1g5o$Nb_Memu*o#JzV
NSBGhY|S(<O}Rp*PY}ZGN|V4uHyN@|wGrRg)10u}aUfEc4p#DIM0w9Wj-0J89N19+ho3D%;dS58t?#0s{rMa`UtdA)P7}n+E7yaW
M-gaeE<&@Xycik(d9c7&bY%SRVs78GgEj49AbT?nPQR%n-xl2C_%=<40;`*#FaMYf7#hIg_3BV@F%>j>4w7xJgYdSBk4Qc;1p-`u
lghfwoU!%nV>#Hr`0x1tNlgiMn@51=%yP2C?m1`gZF!KejDS>JMo!e0aM<Dqj@;jmzJ){+_L3n^`z|f`@wE&tlz$}tM}|52amsMo
tO5pEzlde@TTa$2dE6~yMN-9c$@C>9SjTrh8uIOgmAOjHJJSTD^)!yeXo!MwSSHEK$U%oybU`H72qYB}h(dD+$=aL%n`F<BLe6~B
F?0%c$+wW0KYb+m+)-4#6@cm)Bo(XW@%CTaiQ8~94s~*5K6|H7Cr9$H!8S{h*`>zFDNToY0X=NhrH+USy30A$eF)jzYQzT<ev--g
lJwMEBNVzvhZtPDjMtoXWaLNkFFbPpy_H=`-YI$^#Tbb?{I->JPv(J^;6m_qK0}m-&y%tR7NGDV8YWfP(s~?6CZ9DG?vHOo->U}E
<SRZjd-Hiri&etrS)ZZoDHlELd5i<69EU5^5K7#76W3`@!g&h^aYy?Qrz}GhOJB4e&A%4)<$#?hYt&DWk`n=CKE=qZwTu{0MR4N5
RXTie4Xw?N<Qm=zhYT$bD9j82-qu#49y1+PTe*QAj|IMA>zSUTPtaSX$4Ke$7C5D-$AtZ6gV{*_<@l%pvF&zH=FWv6;JFth!>mCi
%bIy%oQWun2zaCD3ffDAsit!>{CuA^lJC<a`95zX-)ChfN5F{<&rr&(+02US6exZk4F~jE;7Hhr);hBY$eoYi9h48LbSFGeTS9a{
6e5#^Dx?Qa%>ExOFy@!wbB|xYe{nqUaplusXq)v7b*afQ3r-w_`M&}|{jNQl<NTV~#2kk0<P7W#XyrV7HAqrJjG*$SI%IzdLz%L#
$nL!dK_x*Jx`ir{_%vN6^i(XIT9<<>{@9Z*L1N6{b_BIsI0#?f2F4K|NoWF%9vWGa8_R0Y;D8UwY*9x(OfGV?NdQ!sNQ{m-6ZuCc
;E`Vd`5q959V02|<*`Y<OeHatDWODO?}97+SBbG_ip8cxTk@-A57tXIW5kvUz+vqe#@||wD9)b93^xFrj2FUT0y3m~y9|5ngbCoC
K7fN4r;wHfL(o*Z1&%*q5#3cc@nk1^X36gg3*F)vCiJxp`SFE99_b&@qt7?V=5e8*6RiPh4^{AOwbLYinKT?>!eHG?MVhxtpXp!n
3dt=TK-b<n!R5-2P`_M`See9vK+zSL?sgiT6W>F4Yc|7=V<%C-ue*3PJfVE<w&MbkE1cZ*KdBVXk<sz*DcuOoLh_@2mA3Ry$e3#f
5PpSpOt64pUKYLoN((Jgag4isS__Iz0SF2`1xGeF5+U7nl$s$6Z2MP%@o@{LjTMFl+eM+~Y!nne9?z^05Qb1D0#+q@fZ~@ys#0M+
jFYeh&(8;7|3+zMM?gD8IUa*>fe3ir+E1}YX3y{K(j)v^GQvOg5&k985m|w7Cvy+zXNWQj@oPk<uYi7^o1hqTgBX_BgOSS}2pi!g
RdN<gE;teSikB!)Z6aJrvSs9TL;mN-;q#AQzkl)H@lVp+AH+X9!QR%7q~D|osrhaKAE|lpF8l$R&?^FwySIa1trsPv-9jcdY(<l9
m_bA6JZSRmB}+d^ft8Q~NU1G>qc&5RZ@YD2Q&czx&SbJWZ~`+lIUn7YlQ-Fg)FFN6G7>KNlq37;C^lU4hSK=diGx>&BeUcH6dL@S
`tURkOJACSU*zsa0gJ7%Q-LzE{S|_iT*|_khp*w!F4-0uj`k?Cg5dfAdCvFma@gJL6khUJmt_A+Fi*GMO1xFI@u2j0vh7(hC41SP
nydJoy1JsAEu$C4;kZ{=_)3=HNbW;qnD2<C?+fFA(-jsab{U+!!C!SYBiFfhH4jO01<@~GQKGvg5GQLHpup@6XpW^0Fk~Z1vQDI$
AFigxeY--Damzvfk}Jo0C>`|<-$w7Ircj;pPFifYRYQ)V6Om$MHs`7AJdTGihjZM_k^Rxs7UxHvMErQOj&4F*2E0f8O=Eti%DcsQ
%LpDXUIenW<q&^i6H~t~1a;Orpy7}xq>giN)3w=@(I#oM-(oh}FcQz_<u9nH>>R2{atS&qWJ+9PyGF}fy4KEYReqp}=16%QnMtUO
H3KR4tRrp8_o=mt;z;1w3{>fDKmYyqNvQu=Dtg(y5Y=t5<7By3P+XV0DE_V}h^;I^FCm87?R%U$=rq@&mS;`+N7{#9{@7gl-}uM)
RR3TVdS4}KF4@0;u*-|khwm<kyF9n<P<uD_x$S|@(Z|uo+18w#+-jU+Nl@$sG1~7_5UnxuBkt9Dj@`bTfVaX4MEUYG&TX3s^jf(&
pc^1gGWNY84R*uW+4~|`x}SvZ2M0JyW^%Cnghfo9@Jjg96$$bo!Qg-L9%(+mmFW2#Cg0Aug50yEAg>V(Z(Z7`FufWQEb;|0Ki%PE
YdG}V$uRF@^nl~)0%S@WnHF>a4xKoG3*$BE9K~VWzex}RE?LnVtyjbIp)lB6z7$vfDS;S){U9#Ak*FSy#c7>aQO5i&@Z(1^YVDpw
!ZVuCeVr?it)tAzsxlzzH)*K)U<-X$PoaVFGnwTJn~7oRQ79dLVi99+$aHi|pwdI9z}iTZIUz0$s#=>ty37j}oO+E+?k^wpKUj61
hgPY-elw+~*?1^#Jbg`Eo5a=pz#6wZA+vKiOMS*ia$C)dS%K}*bN@29Q~DN*aQg7Q$HqibV-R%h#c`+g2l8rfF{j}`E+lE`kd|k+
@aIPosBjz?jx0TE>Zn+aX8s7k;_vQ*NvsU{<20Fk5uF49EpMT#b}9Oi*n|2_e-eL1amzLJEzB~1Hq*7T0c!<TL#4kqsf@aXE0+JF
F1=}i^4Ix9N_rhyV_b`h(GOVFaFcv^)sA-=ro#1|3Ak6l3ti|I9_13>PdCP?F@N0{pO%r`_+?fqL{FbjmbFbHtAnlaCix<`dvXz3
9Wse5m5o3~j0)OlH<zT|btfga>#>e<4p`($66d?)NsC1(Zt`!2!>3#DmIiO~X`?7Uv2i2V?q;KMvv){P<uUd2=2R#;ibzF(Gr7Jb
04skBp<S}(GE)nq$=POUYLP@4+8n_pjDj0A@e_qRTF#QM5p(cR);HYVb%`S?qJyTjEJr(U_mXXSJ2^sUFS2!`<N#fjU=lvOr=Ipo
fI`{}9D4FO7*30@aFD6R0wP;M)xis?$0kyO2KVaLA6rMt(gvu?FSpovCpF>Z+H!n+@GYKQtHAVF#$e@7rc9)OC?`hh2!ab`@Yq(4
v|h?a>r=gHmHYeXCv0c#>%q^kdGdHLp4N|QM)K#B^YW<azJ|HdmvU6{PZD!9C5T#AT#9Z8jEA7B;>^taF6yCoAZm0Wz}m9fJfvz9
#3~3O<6G~MxPA~*c}a}3>V^k;#-0qzBoUfSt0Ng+C*8l@mL>OdA@AeI7c{lc3v~{ZgXbo3<|r>1xim||AE{g<Dx5~t*dzDfK_83b
anf{7T{N@Tu8(7QO@MvC)gGOD5yU*MSOa5zNq*n+{gVIUzy0qlvjf?!b$|_PUXeROv(YY3V-&pkC0NAmBzKn1gDvF^$gs}`+Rh#(
+jqNArC!%4ouYMM@V1<6OPGeLda@uoS%7x#Q)JfcKZ6>Id@wpvL^*40B6r?@LG(C1Mz^sHxY-G#{!FzaYsfQ$Uq~Y$p17U5hE8@*
VXh@z0gqK2Ci~14YJqJJ9%N~t6kTJIr5R+g&QgzC{q6$&=h+T!LH7h&p}>x;d-)YfX~&WqL20A>=KDYSzx?vY{Gem?>(*aODn90+
1$(xTp?qPqkgO*6!#6>wVk1G9OHuW`9HPN>fY09X)QlAbPq-n7w#^mAdMma-ilp-B^A%wQV|rLOa@0>+_bnLe_Bw*sk2sS3DwrhJ
6vOJ!)vSU%eQvL(2lH;(Atb7J9c~(A6ES-ovc60k%ECHXYE=!~s(MB4Q4?XvvsnUiE8~fvq$3&gtB&2D|Kh*#52i(-tP{%cA^Q;7
dexA)`X!*Zse<6JGLt-;=SCEg4x#;GyGb?AhckJ#B$4y|KzS_~(V>kw<gmgj!f*dGd+o4pVArU>HFqEm9y0Odi&+7PtPF(}dkpBu
iYd&`4N1(9mpiSK)QKLvT}_xX5AjxsZ^+uUp1yWohC8+60W;y-06niF4ix9FB@&{7Bstp~`2N|k*!ks;`Dyv_^YIJak+DE3jO=>y
3qKDJgst8yplnE=Jc_}%@Y$si{mUKEdsal|jR<jY`-TLa7UGLui|AMP?or(?!t{o<0rZ;_&1Al?Bw4us9IP5|z-WA0K=y_Vf%dG6
kj}~^^8*sepFgMIImrNpW5(FRZxKB!s++oD_6K4=k7IV`ak1L4472Ip7CNc3pKLN0V21Lyk=il@Cqo*@k=1_Wr<Olfhw*SrWIv^`
>K1twR0&sj=V*P8nW$Q;l+3E;;swHyaPRIp(l;j@9^@J$KmQXjI8Fv8^j!k&rX4VBU<3k+#`t>JE^;DI4EX-xwR4-vKQ7&*Q7r-0
E15xNcN<f`@-!1>;>QH<{z;b^A0!pm4-qH*61>$e4x)J9Nmi^0*@(Pg(xZz|c<}*VYF|!hhl$X*DF%jm)y=2)HJc~oNPtn%QaBi2
OX|4lM50{}o@ZphzA9~0W)O>{KCgrK61h+}CxJV2hCMekX$Ke|zD+lb%#Y4{TFFB5wWvIHB}^G=BB|1+aY)E!5+Pa#zTQWfP{ZrQ
;F~e?X1g}}ZE%@5KV3@ZmWGhr)NQm+9U;AQD#)YlQ_%KgTUfrTn*2_`N!q6A6U&FQVe{SyV!XMCy!=p%TqUb0{{7SY;<}l|;mxD|
={esTNTP-SUgWfqyw*5@g_MezoG1D;2}ol)M>MQ`;(juHW&wIzs6f2qRB)qQG*?wIlur5J!Y#LxVicCP5ZRkAIdeQVkSAd=qxnSv
W-Qvf|N4~=>OQ09XL-<5m=@yn+y~cvYp16xMzS71kKy{ctRpSvFOg1R790x}VlHkE<?#IwKeybpv|2r@9;XO%`8?+PpZ~jl`!D``
KNfcUBpnBWDXlOArbF{JMnePSoV*Gu+9}7Jy~@K!BbAu$CW;iqe<Y1wojCAqE$WbPq)ncgAijV4hQBJ)eO4c+{bw;dD~f70m&3nr
hSIe%LX7qyA?~yD<!s({8s=BC@XkYL$zJs{+^0{v>E|I+xw-~j<mx9CCZ)#`vX*;u_8J*teu#X3HvgAjK0n^S`2W_M$M=vJZwKgU
%BCuIA4kWsJjqYpbs+IHhtljWLd_~_jH<*7e8B{W>^mP2I9X1zdPQmf8kbRj_j;X1PGL$V5`67MO#9vv@osavY=J9nU{J=qH+N&I
Q=cK9SyO;68c!tZzTouKDmphWgMRxyko#@-VXkQlms4r}0A2ULgPTjP5q_L}|M*z*j`_*Q;+>Xb!ts9KgT$r;V_9e<2{k>`cIiAy
FY+ZWG3_B_?`0ye-IMqVZHJYN72)^4R`OP8l9@T`KkuI~iMH?<2TNu3h=N}ko@eot7TnlPvqA=$jS42rmZ(Np@*)dV-6M$H$zM2b
kq4_~!T@Z3KArpQ%}F9`-UBn=$b;dVnI!$T4j%KjkHz~h{u}RQ6&_^IN=ILIi;~Ij@8WS<CGgey9tyC$jRhKo$b?fH;ajT<+49*G
oQz~g=aX9ayB`$aAMdni90}*HMUzjrka>xfL_c&YUAAcgD`;*qcb3j+GR-#-oxbb|3gWNHt40;<y-l2#kavnTam}3i5Uwn@C&ZDl
_&>k>l1<A;+n4XZ|1W?4;=l3!c=CtD{z#~sSw5GU?=+t1(}SdXb{%zYgui+FZsN$Ra?H#dOUMfD2eQPdfAs!(93xIM<FpyRe}Bg+
TR6Kah!Wr3LWW5lJbYM%iWkVUyn6O=d7&3TSy2K7th)-k=^EnNV~#3ql3`7VIBUg0ecseAP1e`E_ektbHYMxcPG--qfU*4n_@VO4
{};ytAN#DoNGaT1U)TP=n4Fy&4IO2hP|6hnbpO>Zl4r9LlEy8;W`4IwK$AMTdiLrle>dM&!MN(LKidD1A?*EaL*nP1C)0y$z(r1r
4*JXn8|AZ%cc2rkZz~0RHDXa`lQH>hAPM2KkJDSb3K?}RFK*e>AbRr(J;+$zfPYz}lDH$Ci0{81Yg&H!V}5LYynMVkRszmv&n5eR
Y$H+1^04dqIC$K-iiD+GlMvh8aAJNNr(jAXDX}fX<9~BT+xMBiJ<av?81-*EXP$=mSfJ<iH4(;83nEUQgr;Zb;j8B_vduagDMuZE
FQNu?>{b?Y`t5r(=Kto$!$1FD{I|cuw)sJ%>?AtpvI;Y9ZW%JDm<|iV1nG~J3QUotIt1~SjO5mOa5AWX)QBIa_~X^gts7_wF2Q{N
c%AHBbYEQ%;#V!Fxy_gHBcBVPlBvjYygLKjBSg42ls_Qap$d$S1yU>1GD!Om36K)-X5G2t%yLQC$6X%x1|8Zr4%$te=tFm_@qhj4
{Fwj0crL8_Fab^}sKW3+ru0C}Z1!^I2qYDl!L~($^ch7}bgk(#b$WgdSr%wP$7t99Ki&-KFEB3m(Wt-O@M00<+<y%^m9=Q`EH0k!
%%d;gk)Rv?7=iP%mE5Bp>!2ieI%NHxj!qia5e>H`tYVMxtT)Fj=<YKYxm`0;;ce6dP-I_3hK*|Ezy5iCykmH*eR<tsFeBs*%uudH
L0_KWw}sK*m0b+7mQkqnl0M#RA`Rt}Jt6u@2m9bT-Y7ra#l`S!vn!+i`@1I(L+9-#q>$Q)-8M*bf=-WUU8GJAgv?~#_XUILR#z~(
dL3<e(S#Lt96|53rC3Iq$z<HcO6JCLOA?M&!l_pcDDQhW*1y=m9`pB)ar9sOH(ndq2uVA{(S$R1@j2%cICc6VaB??5)7>xP>22aT
x%eQgN<L2PJy~!vt{0DtACQoT33p*2=I^(VrPq&7Zyn?)T26&in@>}gc2T6k`xbU8i=<DVSjE7%8Cba{kyAF%h63Eb<8Noon5G+u
a3eeDn~CPk&9LV<E+dx>wlg?J8)<Wa|9tr6kL~X;7O&{q*Z5o6Q;u?7cb&>ILUp;7;Qa$yc+!KHxPGk~n&4p1c~~)rq+StYd@qQO
j<0X30q7Th{p@@kg43Y<g4U>?oqwHV%W|->;*I**`Tv_cBQSTRM*Zyk|CRK20xRH}1>es;eQF0;Gxa^Fg^XkPes=!x`C5}`S)5Mz
`?c_~HziL;FN_}DuZ4d;e?NsWe?5Qv{fqzl-KCrinTVr#;M}V)>K87bt-(l?Hbd;9PosX}gVpAY<y21;F7tlWFKpK#!w4)2fv5|A
h{-Nz2(cR^=^w)(aL-?VZ?D;O#z1m2{^mV{$xN99OXb|5e1;Xws?=r_>6<7|TLg^%@rPyG8^}K60!X+P0m4}#@PrwrOlMvMovefK
Qp+6<Iy@uEIZ;S?*C~kHwG-BMR8d{wQc(IX0{pw$;2UI<%yvsyp8f`&pi6L5u>&eLuOo4mbqHm)A=`vIWVTTQjO`b}uRnjkh<|ZB
@Nvb&V2C41z_KqQzZ5-T+@@oorBH;fyVa2=N`BD$D+Ur;9Xac!<&#Ak`k;MB6HMZ`$mq&((ll--c;?B%$;wYi+$D!>eH;mAGoo<w
c8cs%cO|A4mhkdp8y&YUpKdb>;+jk?0tMBx(9Bk%qb=;Xk96Wd>CFHg?sS{hFc6{F?cYiNN*tv18)+7Pf13OB&|#7{NuL$n=*~L5
X&yabluMsGUr0AUmSBZt<a2Mjf28+rqG|5|DVF=xZYDBbjp1G0MqeycVVN{0a%+Ve$=Lo5{QC3vclZ~_10Qef&!ZJX3h2U`lU$DQ
L~z@mN()BU(o9D%x0uAjcy1hhtic0*xLb3l>b*q8xd`r4UJ#UJ!0c@QM*Y({2e!TqgI&A{4BeuFTwHHaKV~i?=YCCK-e11XF)1~L
-Z>j!j?o0>@-9`>A|wV424Qehq>VK1sX%xz5?Je#z;%%=k~SBEI~^+EJ8&8tIts~IQp9olxdnc`%Y@0tol(n|LDai*E-XKB2fQK&
$mAj`_<!wP378bc*{)JCf*KVs3?l7{3S>nN1zFswUGadZc!3ZRNbgSX?zpov%gpR9D;f{t0Y)PjjRpcL9*Ji>(8S=*aHt_(NlZLY
B2f}AOf(QR8vp!N)jd5kJJZuueavik&GSBwGCe)j-}hG4_f@@BTRk^E2`yZI6Z&fRS;>1h_4KT3|3l#G*{je4HCvMtU)sMXeVzsJ
pPXlr`K<Qmudh5EH6IX1Yu`yGcYkbUZGEr?{qx<c&^=&7a_RP?0~gGmfd28`XSH{}u`>D46_?dM{L1<0$?L8~-6K9tu3NLC7H+#f
@Nw|0<d8?sN=`p&RL|zY`_v!u(^+-@dhML`Z@s^`4lSIBo>U^}sLki5R&2gCkUrmn*hAt$=Cf+gXq?}_b-<qJwQ-YDZ$5i#;L3h;
(2`O8&=()nr23uzeBhbt+T@`>8=O3IY`@gQJJ$zB9=xe`#_4wiKK|r)>#o>yX5AUL?+9%E^mg>gvV&3+SFg~|&mhku@h0<m86uxs
&b>RZ_~Zt(b<}{==ds1;Hgrkg&Pj7o?EMo`(-R342UC)7JUX;z$B@HQpD%wFeR|mq^+P_qukNw<;=1>)*`xlSw=Y49>W@V)55Beb
sxz1A=W|eha6EhDqMHNzY;Nu8|J^CcyFNG>&Dk_9P_=kO&ug_SldtUCipHGtMbA&>oteDl_N#j4omj1(=Rxcx@h|gP<!9RZX=uoi
HE3tsF{wcpbp>YPn6vO#C!yERpOE_Y%0+<{Jx3%T+~v^Zi$6RpwP{d4ls*qc|NFt|d!RqQ^K{_k(N`zep0c!Ozxz%>2hLa*IHunn
$sc_DWY3lx4@;i0_UoRhUtO3SJfI5g4Y$`F{hu4^LbIl<e|7xK`iWh))$hFO)cTv=*<QEe?J4W-f9T@+zkJ&Nq#dhAZK$3ww=R7i
3bCJ@hm!fc43W?GTyR|d(7DZZJ9as1{k_}nt-EEfZ`NNj;?cS-HwV^ldvjae<S#eXT|ItH;Dd+zuaDJ+>n6+`i~`qO8#sLF<kafG
bAh`i3__{pN1;!q4onT}o{FOPJ<v1orP}1MeFvtVkIW2go6&`)FMS@(So>J=#EVWttLJS;7caRRy)))T^u_x#k~7BqCa~Ma7XpvH
c6#cZ^O7iiUJG3>I=nmU^D;y}54itIv}MC26#8;NYU@)&(Gxdyqr}}?14pj<dvd>?8dUexb!hUuLAAe(zLh*|>Jx$I=2fHlYj#C7
AHJ77G<7DrY1RJd#?IlWX;oEf!?o?`zFn91oblOS$+71RNZlb1)X!rf&(A)eg*=~pUUJSXw4(OU=;k@wlZ!r@h)%0TsQ<<-=)`6F
rhatP6!h8Vmjff8pWXAu<!fp$+%X}UeSR4!Gxzgo^nS-uRNs6BTJ>@_ir;oh^13DWp#DwU&~AwnQ0Ks!<l}QrMVpsC{`B?7eu=hx
{HlKb8O@_OpJqNUL*(<rgPH<p_ZtFx4%;_1?a^z{i<j(&HeCEn;P8?EOI{wk0Db=Y+da2zpOF0DgBz1OSFX{|=OE=}pU*))r_bj|
k3UGh&D_5X<=(#xWuNDfZr@K%oQQT_xEFeB*}KWaBPXDiaf8uEM+`&LUmcR#Z}~L*o7;MZ&p0Bv`_Nre^Y7dneRfD4I{#nG13&-o
#^i{vPDQPc4n>FldtG2t{oj%k#>;5#<h4DE;>(j?9FR=z{BUbvV@nHq;ghv%A8C3adHJQgpkWV8LZc5l`ou+FADnvc9}>E7-E&V@
f3Uh|=;?n-{xv=W+X)S@OPR1MBX+~+hp{`wH^3gCKNtY^#Mp~sZv%W2?1Ql{*bieM*dH8#aUjM)8V&}7Fb>JVx4>X<C>WyQFfbHI
;BZi-;fOp8W5$trILZJ=n_#$(5f~%Ew<)SIj?poy0FK2NjWI^USTIh<aTv#g@mZKaae^b5*b6niFsT<##Ha-UfIuCn2Pa`n1}B44
z^ULgFa={O_zpN7oRNhyHB19%={OslgK;i64@{?+L2*8q31(q@7hC{lgA21TN5@<+PsjIwjL`rZL6AbBXada`Eg*z(5oiTr&;}wP
iqQ_{gBXZsA)%oIbn55=3oyFD#b6=DB@~x}?_*pBF2}e6TnQF|AAqaC)!-V8Yr$f$1YDPeA8NQB+@Rw};6{w4U>UfH;>Q#>W84CM
0&WGjfuDlqU<Jm{z)G+R+@6IyG~5YR>$nTtjd2gS7yO*!7Zmq_`!OB>4}yol!{C?T5%4H@4C8UI20Q_t%)+m9{2Dx^<2PU}#?zn&
Bq>r9>%e-94PYa920RO%1HT2E!0#}g2QPpZ!An_qS;OzaA9VZ?yn^v3@MrKU#cSYo@CL?a@FsW*Y|-!+9dCoJ;IH5vjCXZx1Aha5
$9NCC4?dvykm4h-9phv05AaX$NftiU@h`9g>;(VD_)N#=7+-+@V0;O_0{^A>n!@Sw{tx^Q13(COfxBj5Hy!=p?(iFM4~+gg24L(7
_rlm4eiQCPu`k7ba3IG1@BnxqJV?XAItIZ*;J4slj6-z{frr7N7!o|3qKbl)a-jCx++PgA_h#-q0uIAC5*`JQhQqTkLdQt>ZCDMD
!5F3ESd7td48~YE4jxBwJjHl80pkQX5!S#-SvXNgEet>e>oDqdoP;qMo{Vt{JQbcsF@<6({0_$H@C<k+oR)>Nbes*(f#<^WFsAF6
fpI>Zi7^X)7hXUyo8m$^2V*Xr2fqhp9Su4fVGt^?38Ps@3k+dg1Y2R4q76ncqOcv#hp{ZgbtGU1?1Wty3v_g2TnratTmmnJ->0~Y
;&O~D;FWL@{DFq6;MMRNcrC_a9ZN8-gFnQ$9^L?dL~$d<Qn(D>gz;mHo8c|+Clt3DT)z$e6fTD=Fn)%y60U-`Q{0h-J9Vsvcfq^i
Js9`u_&LTe;C&ePQ#=44gb!gnjPXnO2z(UdG59!K1D~MCTr0)ZC*iN)uQ8s&_zheOpQcc+=3gm%AKTR)n1m^ebr|d62Dp*p86D5U
=P-T?H^JXgJWuh0ju+ue7%#)$!#_~`k>V8{e}aF;con_|U#ED3qWJflG2Vo4!7UW|pVI%%TuuM~FYs-Qt?;k#9g24;3SZp@{|5g~
@g961en64=*M}4zQEbn{!m9ZlN<0yYM#jvOBk?XJR#hX-K7Q2bYN@I@CI^*Z)g1g!IgwBz<gR(~7P(y^_Z&y>>5O(Xw&dN^F303H
C85OPW_LD4V{IK_ncOy}*nKf29tw8IVYBjx%_016(+3BY&QPPNBlw}pJf*2gX;e!bSLEJkrxI%lN4pB&r^vBz_q_J7+^DqSACQ~I
8{8x}Hg?41#_o)9Sv3)s6N*_e^q!)nq$_=Frnb9cA>s=CIvDL}2%A1eyQ}DfaJ@y8L~cp><Y;$gmo(PM<Z<cSLJF;tiN-g^<Vb5M
(wwnAeb=S4XICX!6sc1V<C`Tprbu!Se<O8;5-rh=gd|70CB0^=@Gob!DEOveR3bmaPl$!c?;=5|Rq2jP_&y~jbw@j55_Y8{oIv<D
iCBk%?U`NG*dj+FN;ocsqtRAetdzc>7K|^1;<Q}ax1?y3T2h<bUQHj-MQ({>yTU;!l#m*f8fp0CYH9KaDH@Z8PZ>G0TEhPsk@L)0
v@1@&Zj6RI+9GjMXf&dvpR8M=$c-&h6hAvgY?%`6!cWDnw@2e4;(1(ZkyX>MG3hcwZE~}Mq_bn8NFrl4eZ+i~5^N&w*9!SE6qDLx
(O^eoVpO(yc?^;&z=0qUY7d8SJw!U%8Ze^`-P*r&rc{d3R%u0(N6Qh73QP+rRi+#fUa;+nSZF~GJ=E+*Y$GkFEv|$+wRS+h=~6<?
EeTpZSzdOuQ6JN6$l++DStGCs*GpUqhHwjy6WVHUorTmdNb%{)Yfz*yMrM#_2Sc49(h9NLDs>tSp-4QT$U#zEyBv?>CXL;TN1GCD
@`CakiJ#dQEL0yR#X3l9$Dug8r<T(M+FkVLHOPs^7Wd5|{j{(-T`kcteUAG^<cCR89BCh!#*q~&x}`QnN$5R27*#u`qzw@yxxGEy
EoBp(h#J-bj;Q2*5=#<YB++Mww*+=2u09}re>_2~3`Me^Xjph-l>A<9N@$#_X~d@GS}vmWWZi0`R2hf)=3{a^jFVsYF5cZ%pe$&|
tq~_uIjjbdNHkF}h?G2%5kumQau|;Y@S{)aRugR=&#J9b=Ev!*OhyE`EhhbAlBfvX1)h!{r?sD^ShS7)Sc~!`cBb=g2@T2%?6kjB
lfi>N8j@nsXrdf8Weo|`qG+7R)URf9IqAYpxJ3>(^{UC-As%U*TBV0#@dSD5+1;4iNVPO_Bw_m4^muAAxiIF~vD8HRVL1LYVpQRV
gri(6+7Y3(7RA-12KQb=ru5*F{(^M>$x^K}_Bdo%q>Qaxpbx^bhF+BQ%&iS-adLzXAPYEOwE1VkXI3aGNhO9N?H!aBwezP_kc<tB
bmH+c>4DXR%Q*Higom0cgOTzC4BFt-q^S|z)DdYUHs<8c28Ga?J#<x@UHay@K>|^2!>xz-V)XbHxl<b%$4C^8hnnf6=sdMW$a>t;
=M`OA!wZL66&kF`SfHB*m5zvZv3TbqbTq0-mE`R_<FU8xbl#>GO=A`QfX5km<&yM~Js!Z*!Z@~At;OjwHiitB@Qf)d-=tHDmX$NJ
FG_H_LP-lzCwyuf>BV5dSq{FR%wY@yTCQ<w6^3vJ*M@OTG9G8E0i;c7i^jT<G#xvS?ZV_IqOr!7Q8F%}Ss6Zl#Hh}Y(lvZcwKTR`
8aJYv+|iC79Fw$>4(3n^hjSuJ)_k}xn@Q@3PH?qGFViYcXR8K<Oh3wNA+|@ij##QT7-}>5s+wdCm0>zn!ebky9A;93$k$miLAuA#
K2IWfGj0S_zoDIRY9u|_iUo1mv|l!bsaAqL!c)L0w7{7;9U)G5$dsLKVfgM~v`Y<$ng!LW8WGpVd+D0C{A9Ihknl<3M^`jE#?w-#
$=I~{)lw_{aVH^)sxOVvppp&(S-(*qONXJfa>*brC%kK4cHoAWHzUg~C$7YZ<UlG`jp1@c3qxV0ly>FlS(^T#CCEfv2{)D67Clau
+mNhSSWZ*4x~bNPA<t3`%jut_)s(b3_saP=azw&JGR0icVUs#CA)`Y&%nK#79-N)Rl}?hldzC{($=vJObdTyN)oPw610fPPTNILx
<i^&Vs1}J9C^S=ZC9=YhAyQ0)j3OFv#k54D!M<V?3B`02l$MQ4Xqak;)TDH&4ZRUhYZ7#Np^8RY!6mdPK|28H{&7;29LD#_!FZ04
L~~i*(3JK}VtPg`&#ePIer}6~f@PCr@+KA%Hl)SjIfGX6xyl(coGO{-dOF!vVr}W9o_WM{d<*%v7IXCV8%zKpEl$d%G~!qouBNlO
%$1I?GRipa;u^}<=bUv*O)WX@WKHezMl8CU>3M5WKl298c!-?$IH%ZalEZPc>gqL#&5(#kx`w@}K}mEec$_y&C9)+w?Lrbwc(gl&
LlJ%PEG;iYBk6HxoB8^aCI?`z!b+qW2MBFcZfE{!)QnX9G1exBLpf8FQj(CPg=CB=*7nL{WNt&sF}8e0Y5k~=SW~dCksr|6MSCoI
k)n6E%rdWj*}&ACrkq(6POCg>PgWPWGOp|SC}+(pos7~;+qgq0?YRpDxe2>jNob3_VVO>UWxc@6ddpdnEDcUCI;gZO1+=uhW|XZi
lkTf`2;)VUU{t*|Q+IJZ%a5pK@-H!0XNuui8E}4dAeB<gWTS&?T|z8II95f(Y%1n!GA{7q&N2^Y05Mw;a>Z}1MJ9fS^4Fu>^1_iN
F5ZS~u(;xakM6A3u((=u3C0Ca-CWh-aNYI-kZWP8w2L*2bXi<}5{o4M#V@h=vAFam7D>FTQ7*7k%C#K6aLu~bA_gf8Yhfa`4nsxQ
wLs#CD$i2eoO-ky!#8^pH>0nndjrJj;3g|8ZdS1qi#43y8ZCkN%uP;h-?hM1YAxJyyU)||{YHtUzuzgWQ5W34>v6TwCOtkCIc%^}
(LbDGvLcPx@1G*8CN`+62rBmY6H{xkpEbmiVQj`WAru<N+LTAd8=Gy!FS?Em8U&GiY&I1Cs6jS~@PSa|NX!scLvpku`B+{mcKAxc
om#nnO6^(Qh}CZa_I7eN0blRy<Yq&JJ)M@Dh=2BT@&t@Nzn7EK8E@_5<PYusS`y*vtlr(jYVKxb5rdg3!B;8Rx{R315a!$nzRqAy
kZ21D%%NG7l>)Z-;`5~d-d5o`t)H!yy)WjQ`{{eNo~^3=Ajh+L>S?{5r{4-Fs9S04qABJD&I%V!JvZS%R3)9YX^5w)voa&B!p_@t
e6F@L1Q>5B?`)3wK!s;c5dtXkES=kD>U>d`efLKgd=yj`D=g7gS-9ZrW|c(@bDk;-8XRO*7B?8ey3h+9MdOi(iyn-v#UBeGMQh)u
iy?+Si@7jTv<dijk)){C{#!6%=;xKi6Yl=t&xI6*x15Tzbihf5?-va0^5F{=+(HlO%i6a!cRZtbTWPYM)ONWX^^>B@?07}T<seI3
^_Ht638&dIvm>rj%S@3#`Ydmd7C@EdiZlMzVlB1|FDbBGHSKBLmDy82tF2ts?QxBj%U7=|s}}mNSbD0B7VrP<=-KmZRSz`XeXhSv
FcBiE6}35C9989diFPI4EmzDVc0t&~PI3voe(;lHpSPc?)m*RU_two#*=8NnOoz7OjfE}N3})u*%NA{OaKp4|(=pJE`7L*8%dfEm
MfG5Q`%ATfx3ELDbzZBTx;&c!3zJ|`zx9Lb{JN|kytb&f`oVQx9hKkba%|Kp8r)d*Q7^m7pnLkKCJpsWs~yyt4Wq_2!>LnR7(_U;
{j;zKruw7TJC2F2Xrnru-m7TrgOOh73FA3+K&#!n@2OfQ`kogYRTi}4uW$>I!x?$5(3#afJxRin|Nh<zYOhK7bwj8#toUMEsO3J>
mp6ynamq7WL~TYp-yDcwy)%1q!>k2&{j_bC)BVckS#HY2-9l@jYYDfJmXjlKx6^VGCD5i?Yav{Kt+f{7kAFAV+G-_U+GcB^);+!1
meXH9Z@INl^&a1NYr$i$ZojqMuf^JgYr7Blcq?upah`En?~3f={thW)k8RK7-C?B6FQV_wlEulp5Zv(3*M*?P;uKv7Zg^+q?vPTZ
*M=KJVAhGaueo5Dd;8k|UMm@Rlobhgll6=QP4n8Il`Lk_QBEk~9wSq8zgIdH93OgFhwtunT^s+=gR`n>5+FXdkPz3RkQ6C5w(>-Z
NVLE+-EIth!*!XgoV7(mLDj4{UBv9Qu;`Be&X4phheJcf$;~`zbF*ae@TPt37k4-{GneL1HaCYB>x3pUneWrFi8AJLg*vuFv$&H+
VwgX?<J7<0j75D+>oJkM{KW*@mQ0@uVLT*Mv@wgsRpc`6&L*yc#=}%aRO6ycM4in-fEP)6<BdxKsBt`$h$_(WaO8i@j<3b|S;n&-
Z9S>%@kUSYiG92t`a}QY>(By7g1pVZFDfCg-<}r^t@U?7wM2Wp!sqfL^Pe}1vek}_hl<E(ox6(8Xr<RxHtR8xRZ$yx854SAA6L8=
a=RaUj1p-RAR8;fZw+LlNuUjbtnEgKZG={WueUcBvIkQSZ#iUl(q|hHSv$8#+Y{LvgYPyivb*k|t&F^VU-S)*R=bBNx+LRkOGJ?;
x#*~<l(s3Xh?O?FVnws$<E$cGS|m<r1=C7O5K_qGj$b0_nOx)uFKcqKC6Kzw*@}b^Ic>yeZ)=_0@z%qVC%3OYQ$9I6zDNQnchm5X
7-+Fqh^`58(<b(o#p3TCVN?d4c$Y{y_9?PBZ(9d+gq%LI7m9^2i>jY!H1TVEqA_Gq(G!g(Uj5Dye#*Qa&Jnm-)jCmVVbJD8p~8|9
=Lk9F-9E>{jfw6i2n#GKn<G?|W#=G&6gAY;989{7@1$dmiiH(4KX}HempL<?b9`eUTZc7K$3#l=CVK*%t!5Xu!?F5nr2YBMQBI}L
!4T#l#mYq2^E4@D@6Bb_?TWkyw?s!1n!DkE0$0q<@*Qes?z&|y&8rSuQN_IKt7U!5s}A!kRmD6l{qZo&p^9B|@|uH8>XFx+vZw<U
bF<`!vzdEos_1ykA2w~Km{X-XE{->D6j52sL%$Qpp|QmQBfX?A*~qPY6de#dap)RL!#340yqGpj)d(i)ojnJP&2nR1q0gGktq_=Z
+P*x?HJ$7CVfSRIDYO8a&OdY4GEb(o2Guc{Bw76Ue08LRllnq#IWv>D;&xf5MTMxaGqd*v0TyTazVO}7%-<ITSW*J4cwUylP?6Bb
r3`r5VOFKU(@t7f4y?Fcj!AeSuUV7?FZ;)=ELd@}grb9a94f9fSWh($P4JE4N)hFu&)RH7iLf-lcSxit+%Z^`3D2i37Nx>g)i|yQ
7<p1ux$uSyR+J3uL7>m604&Oe*W6V%U8r|wrBz|x!)V}n<-{Q#wkn4UvGt|OYZeXZsT>((&XL$JR4g8;#e9omkys<ts}l`)sJt)H
fEbZpl4#gA#CS6zQ`q$Q>kx~CLBG8r(6BWN^;*Cp74E-x0TyxAM=t<0?ZYA;rbEjopSxltL*UF6VN__&Q`1DRkr2tVUD`&RaHv(G
xrU^KZhCTeM?||=vLm4l9keaP*d?Hhr%xD?Vo`7LBNhCziXU09sGj(d3SN=KE(c}!`(v|U$*P6;$#n+F!%yy7Qa0=oQ2H}M4E;9|
Fnr`Gi%wzJ-IASn!Wg*><p^gImLq3>6pciMH^q3xdQQ#6_7uaB(@BbSAQNfCZ)wm(0dcIl96o%bs82>hhbNuk)H9q38+}o^FxgP!
O~(!87>5K6rxls9%;HQ)vM6wfKn=g(Ap$EF1rQOa;T1$2=cJV5BZkgnq7wMoeM_o=<AjuOa&5wgiHhK3&skIj$K7{dW?&n8nW+pe
Wd(Z^cZSGTSatBKH=HVj<8IoNB}_Y@i7MguG;E?$xL2J{&GZ?3G*T^m;T)%m;ZhjtW3zh(Rl^5F*wQd;pZD+X?5b3QGzU0jdM`kQ
tsw9F16-!e-C?i;Oqm_P?=nAj$CnN<z;t4}%Tzd;*B#=e_{r`962f%2c}e<=$Ho9wU%OU1dDX%?gzsGwe&lAEIf2G&Hd>buqcmHA
#lvGWTYmd)L}rT(|BS;NY!sr5zWBx$c3w{EGIga?rFjXn^wv^=`C@*ZslXfwKYF%8nm_|*Yi&x1F|+*;Zt}|1K0bD~8j?LcU9jr1
rI)OhYRGJDKLLMGV0!zi;KLP5Z}0ToY{J6s*~)0f9&-W>X>7DEA;vY9`SEyi=g}i<gc~<gP^r2QKUF62MNCpy0*b55xEo0L2{Dc!
uF_EY$ic9D;Ht-t>gCqlH(D?7yWb`Y1SM$bW!RR%qFD=`Q@NQEAf;MpJ-*JU+<bU6p<43OH~G|(_ufyZ4ph3|v#H67rr;Tri5&s5
CSxn{b*5zEz@yob**D*0L}rh@p9L*euHQ2scT(e8Z+9^;+wScaJ-4vz>?R8~R+}vnV7lP!rn{wDXSUHeOp-%M8iNx7(*^}b*+K;0
Id>YkA0a)EO&HRyzj!J#S@KPOHTBUynbg!(A#x^Dh5IEtGCAw{Jjl_91<iOC8okeRo0$N{mEfEgvmBT=viN5qxw+u0t=S=qo2H4)
1*b|k2V|{ilceTm#X2+FVRh6fq4~!{&Sd6VeCm4<n<0_;f(?eu#I`NhsbzW-6PW&5p3fFH*Pl(iDgM{)o^gZeuhludDeL<k3VLbj
&#$c3p{=*Z<eAU-XH%TUmf;mK-i!%m4)onHz}6=?|I*C!k-$Ikjw7bAA9BnW!<=uhmYgy?)!38Xn4Q+k=~OvJ=|wV@5BH`p`s@9j
DV8c$gdLehnzHrd$?eu$nYbv_%!MO?!%fbiNvS-Uv#?5$W8v=lH04z_((%V*Gs1F0$+>tOz8H*lG=!DBd-V(FD)EStpqDTGe+oxH
wE
"""
