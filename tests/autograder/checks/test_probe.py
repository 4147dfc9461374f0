"""The probe: it stands alone, answers in plain data, and reports errors instead of raising them."""

import ast
import inspect
import json
import sys

import pytest
import torch
from examples import REFERENCE, with_slip
from safetensors.torch import save_model

from attnlib.models import early_attention, late_attention
from autograder.checks import InProcessSubject, probe, subject_from

X = torch.randn(2, 6, 5, 3)
ATTENTION = {"op": "attention", "channels": 6, "seed": 0}
PREDICT = {"op": "predict", "model": "early", "checkpoint": "checkpoints/earlyAttention.safetensors"}


def test_its_text_runs_alone():
    tree = ast.parse(inspect.getsource(probe))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree) if isinstance(node, (ast.Import, ast.ImportFrom))
        for name in ([node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names])
    }
    assert imported - sys.stdlib_module_names == {"torch", "safetensors"}
    namespace = {}
    exec(inspect.getsource(probe), namespace)
    facts, tensors = namespace["answer"](ATTENTION, {"x": X}, with_slip().names)
    assert facts["output"]["shape"] == [2, 6, 5, 3] and tensors["output"].shape == X.shape


@pytest.mark.parametrize("request_, tensors", [
    (ATTENTION, {"x": X, "grad": X}),
    (ATTENTION | {"device": "cuda"}, {"x": X}),
    (ATTENTION | {"device": "meta"}, {"x": X}),
    ({"op": "values", "names": ["a", "b", "missing"]}, {}), ({"op": "nonsense"}, {}),
])
def test_its_facts_are_plain_json(request_, tensors):
    facts, _ = InProcessSubject(with_slip().names | {"a": {1: (2.5, None)}, "b": torch}).ask(request_, tensors)
    assert json.loads(json.dumps(facts)) == facts


@pytest.mark.parametrize("raised, kind", [("1 / 0", "ZeroDivisionError"), ("raise SystemExit", "SystemExit")])
def test_an_error_is_told_with_the_students_own_line(raised, kind):
    subject = with_slip("N, C, H, W = x.shape", f"N, C, H, W = x.shape; {raised}")
    facts, tensors = subject.ask(ATTENTION, {"x": X})
    assert facts["error"]["type"] == kind and "in forward" in facts["error"]["where"]
    assert tensors == {}


def test_a_hard_coded_device_does_not_keep_it_from_answering():
    subject = with_slip("x + attended", "(x.to('cuda') + attended.cuda()).to(device=torch.device('cuda:0'))")
    assert "error" not in subject.ask(ATTENTION, {"x": X})[0]
    assert "error" in subject.ask(ATTENTION | {"redirect": False}, {"x": X})[0]


def test_a_cuda_device_is_made_believe():
    facts, tensors = with_slip().ask(ATTENTION | {"device": "cuda"}, {"x": X})
    assert facts["output"]["device"].startswith("cuda") and tensors == {}


def test_weights_are_set_whatever_a_student_started_them_with():
    zeroed = with_slip("        self.conv_query", "        self.zero = nn.init.zeros_\n        self.conv_query")
    assert with_slip().ask(ATTENTION, {})[1]["conv_value.weight"].abs().min() > 0
    assert zeroed.ask(ATTENTION | {"zero": ["conv_value"]}, {})[1]["conv_value.weight"].abs().max() == 0


def test_the_default_dtype_is_put_back():
    with_slip().ask(ATTENTION | {"dtype": "float64", "native": True}, {"x": X.double()})
    assert torch.get_default_dtype() == torch.float32


def test_it_predicts_with_the_submitted_weights(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    trained = early_attention().eval()
    save_model(trained, PREDICT["checkpoint"])
    images = torch.randn(3, 3, 32, 32)
    facts, tensors = InProcessSubject({"earlyAttention": early_attention()}).ask(PREDICT, {"images": images})
    assert facts == {} and torch.equal(tensors["classes"], trained(images).argmax(dim=1))


@pytest.mark.parametrize("reason", ["missing", "damaged", "shape", "unexpected"])
def test_it_says_why_weights_are_refused(tmp_path, monkeypatch, reason):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    path = tmp_path / PREDICT["checkpoint"]
    if reason == "damaged":
        path.write_bytes(b"\xff" * 100)
    elif reason == "shape":
        save_model(torch.nn.Sequential(torch.nn.Conv2d(3, 8, 3)), path)
    elif reason == "unexpected":
        save_model(torch.nn.Sequential(*early_attention(), torch.nn.Linear(10, 10)), path)
    facts, _ = InProcessSubject({"earlyAttention": early_attention()}).ask(PREDICT, {"images": X})
    assert facts["refused"]["reason"] == reason


def test_weights_of_another_model_are_refused(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "checkpoints").mkdir()
    save_model(late_attention(), PREDICT["checkpoint"])
    facts, _ = InProcessSubject({"earlyAttention": early_attention()}).ask(PREDICT, {"images": X})
    assert "refused" in facts


def test_two_ways_to_write_a_model_leave_the_same_trace():
    early = "def build_early():\n    return nn.Sequential({})"
    layers = ["nn.Conv2d(3, 64, 3, padding=1)", "nn.ReLU()", "Attention(64)", "nn.ReLU()"]
    layers += ["nn.Conv2d(64, 32, 3, padding=1)", "nn.ReLU()", "nn.Flatten()", "nn.Linear(32768, 10)"]
    flat = early.format(", ".join(layers))
    nested = early.format(f"nn.Sequential({', '.join(layers[:4])}), nn.Identity(), {', '.join(layers[4:])}")
    traces = [
        subject_from(REFERENCE + source).ask({"op": "trace", "model": "early"}, {"x": torch.ones(2, 3, 32, 32)})
        for source in ("\n\n" + flat, "\n\n" + nested)
    ]
    assert traces[0] == traces[1]
