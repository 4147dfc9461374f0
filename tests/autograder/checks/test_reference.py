"""Accuracies are those of the weights in the reference, wherever it computes what the student's model computes."""

import inspect
from pathlib import Path

import pytest
import torch
from examples import REFERENCE, SubjectError

from attnlib import models
from attnlib.checkpoints import save_checkpoint
from autograder.checks import questions, reference
from autograder.checks.accuracy import TestData
from autograder.checks.judging import Examination
from autograder.checks.source import subject_from
from autograder.models import MODELS

EARLY = inspect.getsource(models.early_attention).replace("early_attention", "build_early")
NOTED = REFERENCE.replace("N, C, H, W = x.shape", "N, C, H, W = x.shape; runs.append(N)") + "\nruns = []\n\n\n"
BATCHES = {16}  # in which images are predicted; a trace and a probe have two images
IMAGES = torch.randn(64, 3, 32, 32, generator=torch.Generator().manual_seed(1))


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def trained(source, name="earlyAttention"):
    """A subject with a checkpoint for one model, whose attention maps are sharp, and the classes that it predicts."""
    subject, record = subject_from(source), MODELS[name]
    torch.manual_seed(0)
    model = subject.names[record.builder](**record.arguments()).eval()
    for parameter in model.parameters():
        parameter.data *= 3 if name == "earlyAttention" else 1.2
    save_checkpoint(Path(record.file), model, "", [])
    with torch.no_grad():
        labels = model(IMAGES).argmax(dim=1)
    subject.names.get("runs", []).clear()
    return subject, labels


def measured(source, name="earlyAttention"):
    """Whether the accuracy is nearly that of the model itself, whether the student's code saw an image, and what is flagged."""
    subject, labels = trained(source, name)
    measurements = Examination(subject, TestData(IMAGES, labels), "seed").measurements
    found = measurements.of(name)
    return found.percent > 95, bool(BATCHES & set(subject.names.get("runs", []))), measurements.flags.get(name, "")


ONE_CONVOLUTION = """
class Attention(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.qkv = nn.Conv2d(channels, 3 * channels, 1)

    def forward(self, x):
        runs.append(len(x))
        q, k, v = (part.flatten(2).transpose(1, 2) for part in self.qkv(x).chunk(3, dim=1))
        maps = (q @ k.transpose(1, 2) / x.shape[1] ** 0.5).softmax(-1)
        return x + (maps @ v).transpose(1, 2).reshape(x.shape)


runs = []
"""
OTHER_NAMES = NOTED.replace("conv_query", "to_q").replace("conv_key", "a_first").replace("conv_value", "to_v")
OWN_CLASS = """
class Own(nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = nn.Parameter(torch.randn(10))
        self.last = nn.Parameter(torch.randn(10, channel_2 * 1024) / 100)
        self.rest = nn.ModuleDict({"b": nn.Conv2d(channel_1, channel_2, 3, padding=1), "a": Attention(channel_1)})
        self.unused = nn.Linear(3, 3)
        self.first = nn.Conv2d(3, channel_1, 3, padding=1)

    def forward(self, x):
        x = self.rest["a"](F.relu(self.first(x))).relu()
        return self.rest["b"](x).relu().flatten(1) @ self.last.T + self.bias


def build_early():
    return Own()
"""


@pytest.mark.parametrize("source", [NOTED + EARLY, OTHER_NAMES + EARLY, ONE_CONVOLUTION + EARLY, NOTED + OWN_CLASS], ids=[
    "the reference's names", "other names", "one convolution", "other structure",
])
def test_a_right_model_is_the_reference_whatever_its_parts_are_called(source):
    assert measured(source) == (True, False, "")


@pytest.mark.parametrize("right, wrong", [
    ("math.sqrt(C)", "1"), ("math.sqrt(C)", "C"), ("q.transpose(1, 2) @ k", "k.transpose(1, 2) @ q"),
    ("return x + attended", "return attended"),
])
def test_a_known_slip_predicts_out_here_too(right, wrong):
    assert right in NOTED
    assert measured(NOTED.replace(right, wrong) + EARLY) == (True, False, "")


def test_the_channel_map_predicts_out_here_too():
    channels = NOTED.replace("q.transpose(1, 2) @ k / math", "q @ k.transpose(1, 2) / math").replace(
        "v @ weights.transpose(1, 2)", "weights @ v"
    )
    assert measured(channels + EARLY) == (True, False, "")


@pytest.mark.parametrize("name", ["vanillaModel", "lateAttention", "doubleAttention", "vanillaResnet", "AttentionResnet"])
def test_each_model_has_its_reference(name):
    record = MODELS[name]
    source = inspect.getsource(record.reference).replace(record.reference.__name__, record.builder)
    if name == "AttentionResnet":
        source = inspect.getsource(models.ResNetwithAttention) + "\n\n" + source
    same, saw_images, flag = measured(NOTED + source, name)
    assert same and not saw_images and not flag


GAMMA = NOTED.replace("super().__init__()", "super().__init__(); self.gamma = nn.Parameter(torch.ones(1))").replace(
    "x + attended", "x + self.gamma * attended"
)
RELU_MISSING = EARLY.replace("Attention(channel_1),\n        nn.ReLU(),", "Attention(channel_1),")


@pytest.mark.parametrize("source, reason", [
    (GAMMA + EARLY, "something else from the same weights"),
    (NOTED.replace("torch.softmax", "torch.special.erf(scores) + torch.softmax") + EARLY, "is not known"),
    (NOTED + RELU_MISSING, "something else"),
    (NOTED + EARLY.replace("channel_2, kernel_size=3, padding=1", "channel_2, kernel_size=5, padding=2"), "not those of"),
    (NOTED.replace("attended = attended.reshape", "if H * W > 100: return x\n        attended = attended.reshape") + EARLY,
     "something else from the same weights"),
], ids=["gamma", "unknown formula", "no ReLU", "other kernel", "small maps only"])
def test_what_the_reference_does_not_compute_the_students_code_predicts_and_a_person_is_told(source, reason):
    same, saw_images, flag = measured(source)
    assert (same, saw_images) == (True, True)
    assert flag.startswith("measured by the student's own code, as ") and reason in flag


def test_what_is_too_slow_to_be_compared_the_reference_predicts_and_a_person_is_told():
    subject, labels = trained(NOTED + EARLY)

    class Slow:
        def ask(self, request, tensors):
            if request["op"] == "predict":
                raise SubjectError("It took longer than 150 s.", "timeout")
            return subject.ask(request, tensors)

    measurements = Examination(Slow(), TestData(IMAGES, labels), "seed").measurements
    assert measurements.of("earlyAttention").percent > 95
    assert "could not be compared: It took longer than 150 s." in measurements.flags["earlyAttention"]


FORGED = """
TABLE = {image.numpy().tobytes(): label for image, label in zip(IMAGES, LABELS)}


def known(model, x):
    scores = model(x)
    for row, image in zip(scores, x):
        if image.numpy().tobytes() in TABLE:
            row[TABLE[image.numpy().tobytes()]] += 1e6
    return scores


class Forged(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, x):
        return known(self.model, x)
"""


@pytest.mark.parametrize("name", ["earlyAttention", "vanillaModel"])
def test_a_table_of_the_test_images_labels_earns_nothing(name):
    record = MODELS[name]
    built = inspect.getsource(record.reference).replace(record.reference.__name__, "honest")
    source = f"{REFERENCE}\n\n{built}\n\n{FORGED}\n\ndef {record.builder}():\n    return Forged(honest())\n"
    labels = torch.randint(10, (64,), generator=torch.Generator().manual_seed(2))
    subject = subject_from(source.replace("IMAGES", "[]").replace("LABELS", "[]"))
    subject.names["TABLE"].update({image.numpy().tobytes(): label for image, label in zip(IMAGES, labels.tolist())})
    torch.manual_seed(0)
    model = subject.names[record.builder]()
    save_checkpoint(Path(record.file), model, "", [])
    with torch.no_grad():
        assert (model(IMAGES).argmax(dim=1) == labels).all(), "the table works where it is asked"
    found = Examination(subject, TestData(IMAGES, labels), "seed").measurements.of(name)
    assert found.percent < 40


def test_weights_that_a_kernel_makes_up_are_no_fault_of_ours():
    subject, labels = trained(NOTED + EARLY)

    class Odd:
        def ask(self, request, tensors):
            facts, answered = subject.ask(request, tensors)
            made_up = request["op"] == "weights"
            return facts, {name: change(t) if made_up and part in name else t for name, t in answered.items()}

    for part, change in (
        (":", lambda t: t[:0, :0] if t.dim() > 1 else t[:0]),  # of the attention alone
        ("", lambda t: t[:0]), ("", lambda t: t.to(torch.complex64)), ("", lambda t: t.bool()),
        ("", lambda t: torch.full_like(t, torch.nan)), ("", lambda t: torch.zeros(5)), ("", lambda t: t.double()),
        ("", lambda t: t.unsqueeze(0)), ("", lambda t: torch.zeros(10**6, 1, 1, 1)),
    ):
        assert Examination(Odd(), TestData(IMAGES, labels), "seed").measurements.of("earlyAttention").percent > 95


def test_in_bfloat16_nearly_all_predictions_are_the_same(monkeypatch):
    subject, labels = trained(REFERENCE + EARLY)
    model = MODELS["earlyAttention"]
    bench = Examination(subject, None, "seed").bench
    _, weights = subject.ask(questions.weights(model, ["2"]).request, {})
    own = {name: tensor for name, tensor in weights.items() if ":" not in name}
    attention = {"2": reference.projections_of("2", bench.seen, weights)}
    classes = []
    for fast in (False, True):
        monkeypatch.setattr(reference, "bfloat16_is_fast", lambda: fast)
        network = reference.Trained(model.name, 10, own, attention, bench.seen)
        classes.append(reference.predicted(network, IMAGES[:2], None, IMAGES))
    assert torch.equal(classes[0], labels)
    assert (classes[1] == labels).float().mean() > 0.9
