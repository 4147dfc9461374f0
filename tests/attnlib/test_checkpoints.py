"""Weights on disk: what comes back, what is refused, and when they still fit."""

import pytest
import torch
from torch import nn

from attnlib.attention import Attention, ChannelAttention
from attnlib.checkpoints import fingerprint, load_checkpoint, read_metadata, save_checkpoint

HISTORY = [{"iteration": 0, "loss": 2.3, "accuracy": 10.0}]


def test_weights_fingerprint_and_history_come_back(tmp_path):
    saved, loaded, path = Attention(4), Attention(4), tmp_path / "new" / "model.safetensors"
    save_checkpoint(path, saved, "abc", HISTORY)
    assert load_checkpoint(path, loaded) == HISTORY
    assert read_metadata(path)["fingerprint"] == "abc"
    assert all(torch.equal(a, b) for a, b in zip(saved.parameters(), loaded.parameters()))
    assert [file.name for file in path.parent.iterdir()] == ["model.safetensors"]


@pytest.mark.parametrize("wrapped", [nn.DataParallel, torch.compile])
def test_a_wrapped_model_is_saved_loaded_and_known_as_the_one_inside(tmp_path, wrapped):
    saved, loaded, path = Attention(4), Attention(4), tmp_path / "model.safetensors"
    save_checkpoint(path, wrapped(saved), "abc", HISTORY)
    load_checkpoint(path, loaded)
    load_checkpoint(path, wrapped(Attention(4)))
    assert torch.equal(saved.conv_query.weight, loaded.conv_query.weight)
    assert fingerprint(wrapped(saved)) == fingerprint(saved)


def test_a_missing_checkpoint_is_told_from_a_damaged_one(tmp_path):
    path = tmp_path / "model.safetensors"
    with pytest.raises(FileNotFoundError, match="model.safetensors is missing: run this cell"):
        load_checkpoint(path, Attention(4))
    path.write_bytes(b"not safetensors")
    with pytest.raises(ValueError, match="damaged: delete it and run this cell again"):
        load_checkpoint(path, Attention(4))
    assert read_metadata(path) == {}


def test_weights_of_another_model_are_refused(tmp_path):
    path = tmp_path / "model.safetensors"
    save_checkpoint(path, Attention(4), "abc", HISTORY)
    with pytest.raises(ValueError, match="does not fit this model"):
        load_checkpoint(path, Attention(5))


def test_the_fingerprint_changes_with_model_code_and_training_only():
    original = fingerprint(nn.Sequential(Attention(4)), seed=0)
    assert fingerprint(nn.Sequential(Attention(4)), seed=0) == original
    assert fingerprint(nn.Sequential(Attention(5)), seed=0) != original
    assert fingerprint(nn.Sequential(Attention(4)), seed=1) != original


def test_the_fingerprint_sees_code_that_has_the_same_name():
    def define(scale):
        class Layer(nn.Module):
            def forward(self, x):
                return x * 2
        if scale == 3:
            class Layer(nn.Module):
                def forward(self, x):  # a comment changes nothing, the factor does
                    return x * 3
        return Layer()
    assert str(define(2)) == str(define(3))
    assert fingerprint(define(2)) != fingerprint(define(3))
    assert fingerprint(nn.Sequential(Attention(4))) != fingerprint(nn.Sequential(ChannelAttention(4)))
