"""The ranking and the learning curves as figures that survive a grey printer and colour-blind eyes."""

from pathlib import Path
from statistics import mean

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.artist import Artist
from matplotlib.axes import Axes
from matplotlib.patches import Patch

from attnlib.experiments.records import Record
from attnlib.experiments.rows import ROWS
from attnlib.experiments.statistics import interval

# Okabe and Ito's palette ("Color Universal Design", 2008); dashes and hatching repeat what colour says.
KINDS = {
    "no attention": {"color": "#999999", "hatch": "", "line": "-"},
    "attention over positions": {"color": "#0072B2", "hatch": "//", "line": "-"},
    "attention over channels": {"color": "#E69F00", "hatch": "..", "line": "--"},
}
MARKERS = {"vanilla": "s", "resnet10": "o", "early": "<", "late": ">", "double": "D"}  # where attention stands
LABEL_GAP = 0.045  # of an axis's height, between two lines of text


def kind(model: str) -> str:
    if model in ("vanilla", "resnet10"):
        return "no attention"
    return f"attention over {'channels' if model.endswith('-channel') else 'positions'}"


def draw_bars(groups: dict[str, list[Record]], path: Path) -> None:
    """Mean test accuracies with 95 % intervals (two runs or more), each run, and the draft's mean."""
    figure, axis = plt.subplots(figsize=(8, 0.5 * len(groups) + 1.6), layout="constrained")
    for place, (model, records) in enumerate(groups.items()):
        sample, look = [record.test_accuracy for record in records], KINDS[kind(model)]
        error = interval(sample) if len(sample) > 1 else 0
        axis.barh(place, mean(sample), color=look["color"], hatch=look["hatch"], edgecolor="white", height=0.7)
        if error:
            axis.errorbar(mean(sample), place, xerr=error, color="black", capsize=4)
        axis.plot(sample, [place - 0.22] * len(sample), "k|", markersize=8)
        axis.plot(mean(ROWS[model].drafts), place + 0.22, "D", color="white", markeredgecolor="black", markersize=5)
        axis.annotate(f"{mean(sample):.1f}", (max([mean(sample) + error, *sample, mean(ROWS[model].drafts)]), place),
                      xytext=(8, 0), textcoords="offset points", va="center")
    axis.set(yticks=range(len(groups)), yticklabels=[ROWS[model].label for model in groups],
             xlabel="test accuracy after the last epoch (%)", xlim=(0, 100))
    axis.invert_yaxis()
    axis.spines[["top", "right"]].set_visible(False)
    marks: list[Artist] = [Patch(facecolor=look["color"], hatch=look["hatch"], edgecolor="white", label=name)
                           for name, look in KINDS.items()]
    marks += axis.plot([], [], "k|", markersize=9, label="one run") + axis.plot(
        [], [], "D", color="white", markeredgecolor="black", markersize=5, label="the assignment's draft")
    figure.legend(handles=marks, loc="outside lower center", ncols=3, frameon=False, fontsize=9)
    figure.savefig(path, dpi=150)
    plt.close(figure)


def draw_curves(groups: dict[str, list[Record]], path: Path) -> None:
    """Test accuracy after each epoch, mean of a model's runs: a panel for the small CNNs, and one for the ResNets."""
    panels: dict[str, dict[str, np.ndarray]] = {}
    for model, records in groups.items():
        panels.setdefault("ResNet10" if model.startswith("resnet10") else "Small CNNs", {})[model] = mean_curve(records)
    figure, grid = plt.subplots(1, len(panels), figsize=(5.5 * len(panels), 4.5), layout="constrained", squeeze=False)
    axes = grid[0]
    for axis, (title, curves) in zip(axes, sorted(panels.items(), reverse=True)):  # small CNNs on the left
        draw_panel(axis, curves)
        axis.set(title=title, xlabel="epoch")
    axes[0].set_ylabel("test accuracy (%)")
    figure.savefig(path, dpi=150)
    plt.close(figure)


def mean_curve(records: list[Record]) -> np.ndarray:
    """(epochs,) in percent"""
    return np.mean([[epoch.test_accuracy for epoch in record.history] for record in records], axis=0)


def draw_panel(axis: Axes, curves: dict[str, np.ndarray]) -> None:
    axis.spines[["top", "right"]].set_visible(False)
    axis.grid(axis="y", alpha=0.3)
    for model, curve in curves.items():
        look = KINDS[kind(model)]
        axis.plot(range(1, len(curve) + 1), curve, look["line"], color=look["color"],
                  marker=MARKERS[model.split("-")[0]], markersize=5)
    low, high = axis.get_ylim()
    heights = moved_apart([curve[-1] for curve in curves.values()], LABEL_GAP * (high - low))
    for (model, curve), height in zip(curves.items(), heights):
        axis.annotate(ROWS[model].label, (len(curve), curve[-1]), (len(curve) * 1.05, height), fontsize=9, va="center",
                      annotation_clip=False,
                      arrowprops={"arrowstyle": "-", "color": KINDS[kind(model)]["color"], "relpos": (0, 0.5)})


def moved_apart(values: list[float], gap: float) -> list[float]:
    """The values, falling, each moved down as far as needed to stand `gap` below the one before."""
    heights: list[float] = []
    for value in values:
        heights.append(min([value, *(height - gap for height in heights[-1:])]))
    return heights
