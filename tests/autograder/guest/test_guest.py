"""The guest: it stands alone, answers in plain data, and reports errors instead of raising them."""

import ast
import inspect
import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_model

from attnlib.attention import Attention
from attnlib.models import early_attention, late_attention
from autograder import guest
from autograder.checks.interview import InProcessSubject
from autograder.checks.questions import about_attention, about_device, about_model, prediction, variables
from autograder.checks.source import subject_from
from autograder.models import MODELS
from autograder.sandbox.kernel import GUEST

X = torch.randn(2, 6, 5, 3)
REFERENCE = inspect.getsource(Attention)
MODEL = MODELS["earlyAttention"]
FILE = MODEL.file
BUILT = "return nn.Sequential(nn.Conv2d(3, 64, 3, padding=1), nn.ReLU(), Attention(64), nn.ReLU(), " \
    "nn.Conv2d(64, 32, 3, padding=1), nn.ReLU(), nn.Flatten(), nn.Linear(32768, 10))"
EARLY = f"\n\ndef build_early():\n    {BUILT}\n"


def asked(subject, question):
    return subject.ask(question.request, question.tensors)


def attention(tensors=None, **options):
    return about_attention(6, "seed", tensors=tensors, **options)


def slipped(right, wrong):
    assert right in REFERENCE
    return subject_from(REFERENCE.replace(right, wrong))


def traced(source):
    return asked(subject_from(source), about_model(MODEL, torch.ones(2, 3, 32, 32), "seed", {}))[0]


def test_its_files_need_nothing_that_a_sandbox_lacks():
    folder = Path(guest.__file__).parent
    assert {path.stem for path in folder.glob("*.py")} == {*GUEST, "__init__"}
    for name in GUEST:
        tree = ast.parse((folder / f"{name}.py").read_text())
        imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        others = {module for module in imported if not module.startswith("autograder.guest")}
        assert {module.split(".")[0] for module in others} - sys.stdlib_module_names <= {"torch", "safetensors"}


def test_no_compiler_is_imported_until_something_that_needs_it_is_asked_for():
    code = """
import inspect, sys, autograder.guest.surroundings, torch, torchvision
from torchvision import models, ops
torch.optim.Adam([torch.ones(1, requires_grad=True)])
inspect.getmodule(compile("", "<cell>", "exec"))
print("torch._dynamo" in sys.modules)
from torchvision.models import *
print(resnet18 is models.resnet18, ops.nms.__name__, "torch._dynamo" in sys.modules)
"""
    finished = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert finished.stdout.splitlines() == ["False", "True nms True"], finished.stderr


@pytest.mark.parametrize("question", [
    attention({"x": X, "grad": X}), about_device(6, X), variables("a", "b", "missing"),
    about_model(MODEL, torch.ones(2, 3, 32, 32), "seed", {}),
])
def test_its_facts_are_plain_json(question):
    names = subject_from(REFERENCE + EARLY).names | {"a": {1: (2.5, None)}, "b": torch}
    facts, _ = asked(InProcessSubject(names), question)
    assert "error" not in facts
    json.dumps(facts)


def test_an_error_in_pythons_own_library_is_told_with_the_students_line():
    in_library = "N, C, H, W = x.shape; __import__('json').loads('{')"
    facts, _ = asked(slipped("N, C, H, W = x.shape", in_library), attention({"x": X}))
    assert "in forward" in facts["error"]["where"]


@pytest.mark.parametrize("raised, kind", [("1 / 0", "ZeroDivisionError"), ("raise SystemExit", "SystemExit")])
def test_an_error_is_told_with_the_students_own_line(raised, kind):
    facts, tensors = asked(slipped("N, C, H, W = x.shape", f"N, C, H, W = x.shape; {raised}"), attention({"x": X}))
    assert facts["error"]["type"] == kind and "in forward" in facts["error"]["where"]
    assert tensors == {}


def test_a_hard_coded_device_does_not_keep_it_from_answering():
    subject = slipped("x + attended", "(x.to('cuda') + attended.cuda()).to(device=torch.device('cuda:0'))")
    assert "error" not in asked(subject, attention({"x": X}))[0]
    places = asked(subject, about_device(6, X))[0]["places"]
    assert places["cpu"]["error"] and places["meta"]["asked"]


def test_a_module_moves_to_a_device_that_is_made_believe():
    places = asked(subject_from(REFERENCE), about_device(6, X))[0]["places"]
    assert places["meta"]["output"] == "meta" and places["cuda"]["output"].startswith("cuda")


def test_a_device_that_only_the_attention_names_is_no_fault_of_the_model_of_the_next_cell():
    subject = slipped("x + attended", "(x + attended).to('cuda')")
    asked(subject, attention({"x": X}))
    subject.run([BUILT.replace("return", "earlyAttention =")])
    assert not asked(subject, about_model(MODEL, torch.ones(2, 3, 32, 32), "seed", {}))[0]["accelerator"]


def test_weights_are_set_whatever_a_student_started_them_with():
    subject = subject_from(REFERENCE)
    assert asked(subject, attention())[1]["conv_value.weight"].abs().min() > 0
    assert asked(subject, attention(zero=["conv_value"]))[1]["conv_value.weight"].abs().max() == 0


@pytest.mark.parametrize("left", [
    "torch.set_default_dtype(torch.float64)", "torch.set_grad_enabled(False)", "torch.autocast('cpu').__enter__()",
    "torch.set_default_device('meta')", "torch.inference_mode().__enter__()", "torch.set_float32_matmul_precision('medium')",
])
def test_what_a_notebook_left_behind_changes_no_answer(left):
    usual = asked(subject_from(REFERENCE), attention({"x": X, "grad": X}))
    other = asked(subject_from(f"{REFERENCE}\n\n{left}"), attention({"x": X, "grad": X}))
    assert other[0] == usual[0] and all(torch.equal(other[1][name], tensor) for name, tensor in usual[1].items())
    assert torch.get_default_dtype() == torch.float32 and torch.is_grad_enabled()
    assert torch.get_float32_matmul_precision() == "highest"


@pytest.mark.parametrize("norm", ["nn.utils.spectral_norm", "nn.utils.parametrizations.spectral_norm", "nn.utils.weight_norm"])
def test_a_layer_whose_weight_is_computed_is_told_and_gets_known_weights_all_the_same(norm):
    made = "self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)"
    subject = slipped(made, made.replace("nn.Conv2d", f"{norm}(nn.Conv2d") + ")")
    facts, tensors = asked(subject, attention({"x": X}))
    assert [layer["name"] for layer in facts["projections"] if layer["reparametrized"]] == ["conv_query"]
    assert torch.equal(tensors["conv_query.weight"], asked(subject_from(REFERENCE), attention())[1]["conv_query.weight"])


def test_it_predicts_with_the_submitted_weights(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    trained = early_attention().eval()
    save_model(trained, FILE)
    images = torch.randn(3, 3, 32, 32)
    subject = InProcessSubject({"earlyAttention": early_attention(), "Attention": Attention})
    facts, tensors = asked(subject, prediction(MODEL, images))
    assert facts == {} and torch.equal(tensors["scores"], trained(images))


def within(name, model):
    """The model as a wrapper's only part, whose weights are saved under that name."""
    wrapper = torch.nn.Module()
    wrapper.add_module(name, model)
    return wrapper


@pytest.mark.parametrize("name", ["_orig_mod", "module"])
@pytest.mark.parametrize("wrapped", [
    lambda model: model, torch.nn.DataParallel, lambda model: torch.compile(torch.nn.DataParallel(model))
])
def test_weights_and_models_that_were_wrapped_are_read_as_those_inside(tmp_path, monkeypatch, name, wrapped):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    trained, images = early_attention(), torch.randn(3, 3, 32, 32)
    save_model(within(name, trained), FILE)
    subject = InProcessSubject({"earlyAttention": wrapped(early_attention())})
    facts, tensors = asked(subject, prediction(MODEL, images))
    assert "refused" not in facts and torch.equal(tensors["scores"], trained.eval()(images))


def test_weights_of_layers_that_were_compiled_alone_are_read_as_those_inside(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    trained, images = early_attention(), torch.randn(3, 3, 32, 32)
    compiled = [within("_orig_mod", layer) if place in (0, 2) else layer for place, layer in enumerate(trained)]
    save_model(torch.nn.Sequential(*compiled), FILE)
    facts, tensors = asked(InProcessSubject({"earlyAttention": early_attention()}), prediction(MODEL, images))
    assert "refused" not in facts and torch.equal(tensors["scores"], trained.eval()(images))


def test_one_name_is_enough_for_weights_that_two_layers_share(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    trained, images = early_attention(), torch.randn(3, 3, 32, 32)
    trained[2].conv_key = trained[2].conv_query
    save_model(trained, FILE)
    other = early_attention()
    other[2].conv_key = other[2].conv_query
    facts, tensors = asked(InProcessSubject({"earlyAttention": other}), prediction(MODEL, images))
    assert "refused" not in facts and torch.equal(tensors["scores"], trained.eval()(images))


@pytest.mark.parametrize("reason", ["missing", "damaged", "shape", "unexpected", "incomplete"])
def test_it_says_why_weights_are_refused(tmp_path, monkeypatch, reason):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    handed_in = {
        "damaged": lambda: (tmp_path / FILE).write_bytes(b"\xff" * 100),
        "shape": lambda: save_model(torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3)), FILE),
        "unexpected": lambda: save_model(torch.nn.Sequential(*early_attention(), torch.nn.Linear(10, 10)), FILE),
        "incomplete": lambda: save_model(early_attention()[:5], FILE),
    }
    handed_in.get(reason, lambda: None)()
    facts, _ = asked(InProcessSubject({"earlyAttention": early_attention()}), prediction(MODEL, X))
    assert facts["refused"]["reason"] == reason


def test_weights_of_another_model_are_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    save_model(late_attention(), FILE)
    facts, _ = asked(InProcessSubject({"earlyAttention": early_attention()}), prediction(MODEL, X))
    assert "refused" in facts


NESTED = BUILT.replace("Sequential(", "Sequential(nn.Sequential(", 1).replace("ReLU(), nn.Conv2d(64", "ReLU()), nn.Conv2d(64")
IMAGE_BY_IMAGE = (
    "model = build_early_()\n"
    "    model.forward = lambda x: torch.cat([nn.Sequential.forward(model, i[None]) for i in x])"
)


@pytest.mark.parametrize("other", [
    f"\n\ndef build_early():\n    {NESTED}\n",
    f"\n\ndef build_early_():\n    {BUILT}\n\n\ndef build_early():\n    {IMAGE_BY_IMAGE}\n    return model\n",
], ids=["nested", "image by image"])
def test_two_ways_to_write_a_model_leave_the_same_trace(other):
    usual, found = traced(REFERENCE + EARLY), traced(REFERENCE + other)
    for step, expected in zip(found.pop("steps"), usual.pop("steps"), strict=True):
        assert step.pop("input") == pytest.approx(expected.pop("input"), rel=1e-3)
        assert len(step.pop("uses")) == len(expected.pop("uses"))
        assert step == expected
    assert found.pop("result") == pytest.approx(usual.pop("result"), rel=1e-3)
    assert found.pop("evaluated") == pytest.approx(usual.pop("evaluated"), rel=1e-3)
    assert found == usual


def test_looking_at_a_model_leaves_its_weights_as_they_are():
    subject = subject_from(REFERENCE + EARLY + "\n\nearlyAttention = build_early()\ndel build_early")
    before = subject.names["earlyAttention"][0].weight.clone()
    asked(subject, about_model(MODEL, torch.ones(2, 3, 32, 32), "seed", {}))
    assert torch.equal(subject.names["earlyAttention"][0].weight, before)


@pytest.mark.parametrize("answer, value", [
    ("torch.tensor([57.9, 58.5])", [57.9, 58.5]), ("np.array([57.9, 58.5])", [57.9, 58.5]), ("np.float64(57.9)", 57.9),
    ("[57.9, torch.tensor(58.5)]", [57.9, 58.5]), ("'57.9 %'", "57.9 %"),
])
def test_numbers_of_every_make_come_as_plain_ones(answer, value):
    facts, _ = asked(subject_from(f"answer = {{'a': {answer}, 'b': nn.ReLU()}}"), variables("answer"))
    found = facts["values"]["answer"]["value"]
    assert found["a"] == (value if isinstance(value, str) else pytest.approx(value))
    assert found["b"] == "<ReLU>"
