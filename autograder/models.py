"""The six models of the assignment, one record each."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from torch import nn

from attnlib import models

CLASSES = models.num_classes  # of CIFAR-10


@dataclass(frozen=True)
class Model:
    """A model of the notebook, and its counterpart in attnlib."""

    name: str                            # in the notebook, in its answers and on disk
    builder: str                         # the name of what builds it there, if anything does
    reference: Callable[..., nn.Module]  # what builds it here
    cell: str                            # the id of the cell that tests it
    section: str = ""                    # how the ids of its items in the rubric begin, if its placement is graded
    counts: bool = False                 # whether both builders take the number of classes
    option: str = ""                     # an argument that the builder has to hand on, False if it is not given

    @property
    def file(self) -> str:
        """Its checkpoint, in the folder that is handed in."""
        return f"checkpoints/{self.name}.safetensors"

    def arguments(self, classes: int = CLASSES) -> dict[str, Any]:
        """The arguments for both builders."""
        return {"num_classes": classes} if self.counts else {}

    def build(self, classes: int = CLASSES) -> nn.Module:
        return self.reference(**self.arguments(classes))


MODELS = {
    model.name: model
    for model in (
        Model("vanillaModel", "build_vanilla", models.vanilla_cnn, "vanilla-test"),
        Model("earlyAttention", "build_early", models.early_attention, "early-accuracy", "early"),
        Model("lateAttention", "build_late", models.late_attention, "late-accuracy", "late"),
        Model("doubleAttention", "build_double", models.double_attention, "double-accuracy", "double"),
        Model("vanillaResnet", "ResNet10", models.ResNet10, "resnet-test", counts=True),
        Model(
            "AttentionResnet", "ResNet10withAttention", models.ResNet10withAttention, "resnet-accuracy", "resnet",
            counts=True, option="batchnorm",
        ),
    )
}
PLACED = {model.section: model for model in MODELS.values() if model.section}
