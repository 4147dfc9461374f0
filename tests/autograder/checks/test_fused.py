"""A right attention is measured on the fused kernel, in bfloat16 where that is fast; a wrong one as it was written."""

import pytest
import torch
from examples import REFERENCE

from attnlib.checkpoints import save_checkpoint
from autograder.checks import Examination, TestData, accuracy, subject_from

EARLY = """
def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 1024, 10),
    )
"""
NOTED = REFERENCE.replace("N, C, H, W = x.shape", "N, C, H, W = x.shape\n        runs.append(x.shape)") + "runs = []\n"
WRONG = NOTED.replace("math.sqrt(C)", "C")
OTHER_NAMES = NOTED.replace("conv_query", "to_q").replace("conv_key", "to_k").replace("conv_value", "to_v")
BATCH = (16, 64, 32, 32)  # as they are predicted


def measured(attention, folder, monkeypatch, bfloat16=False):
    """The accuracy of an early attention with sharp maps, and whether the student's own forward computed it."""
    monkeypatch.setattr(accuracy, "bfloat16_is_fast", lambda: bfloat16)
    monkeypatch.chdir(folder)
    subject = subject_from(attention + EARLY)
    torch.manual_seed(0)
    model = subject.names["build_early"]()
    for parameter in model.parameters():
        parameter.data *= 3
    save_checkpoint(folder / "checkpoints" / "earlyAttention.safetensors", model, "", [])
    images = torch.randn(64, 3, 32, 32, generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        labels = model(images).argmax(dim=1)
    subject.names["runs"].clear()
    found = Examination(subject, TestData(images, labels)).measurements.of("earlyAttention")
    return found.percent, BATCH in map(tuple, subject.names["runs"])


@pytest.mark.parametrize("attention", [NOTED, OTHER_NAMES], ids=["own names", "other names"])
def test_a_right_attention_is_replaced_by_the_fused_one_and_predicts_the_same(attention, tmp_path, monkeypatch):
    assert measured(attention, tmp_path, monkeypatch) == (100, False)


def test_a_wrong_attention_predicts_for_itself(tmp_path, monkeypatch):
    assert measured(WRONG, tmp_path, monkeypatch) == (100, True)


def test_in_bfloat16_nearly_all_predictions_are_the_same(tmp_path, monkeypatch):
    percent, own_forward = measured(NOTED, tmp_path, monkeypatch, bfloat16=True)
    assert percent >= 95 and not own_forward


def test_a_model_that_cannot_compute_in_bfloat16_is_measured_in_float32(tmp_path, monkeypatch):
    needs_float32 = NOTED + """
class Flatten(nn.Module):
    def forward(self, x):
        return torch.from_numpy(x.detach().numpy()).flatten(1)
"""
    assert measured(needs_float32, tmp_path, monkeypatch, bfloat16=True) == (100, False)
