"""What the stand-in shows: a CNN without attention against the same CNN with it.

    python -m attnlib.standin_results [DIR]

trains three models on the default stand-in (five epochs, a few minutes on a laptop)
and writes `standin.md` and `standin.png` to DIR, by default `results`.
"""

import argparse
import platform
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import matplotlib.pyplot as plt
import torch
from torch import Tensor, nn

from attnlib.attention import Attention, attention_map
from attnlib.data import Loaders, make_loaders, unnormalise
from attnlib.models import early_attention, late_attention, vanilla_cnn
from attnlib.standin import make_standin
from attnlib.training import best_device, check_accuracy, train

EPOCHS = 5
SEED = 0
MODELS: dict[str, Callable[[], nn.Sequential]] = {
    "Vanilla CNN": vanilla_cnn, "Early attention": early_attention, "Late attention": late_attention,
}


def train_models(loaders: Loaders) -> tuple[dict[str, nn.Sequential], dict[str, float]]:
    """Each model trained at the assignment's settings, and its test accuracy in percent."""
    trained, accuracy = {}, {}
    for name, build in MODELS.items():
        torch.manual_seed(SEED)
        model = trained[name] = build().to(best_device())
        train(model, torch.optim.Adam(model.parameters(), lr=1e-3), loaders.train, loaders.val, EPOCHS)
        accuracy[name] = check_accuracy(loaders.test, model)
        print(f"{name}: {accuracy[name]:.1f} %")
    return trained, accuracy


def table(accuracy: dict[str, float]) -> str:
    rows = [f"| {name} | {percent:.1f} |" for name, percent in accuracy.items()]
    return "\n".join([
        "# The stand-in: what attention is for", "",
        "| model | test accuracy (%) |", "|---|---:|", *rows, "",
        f"2,000 training and 1,000 test images, {EPOCHS} epochs, batch 64, Adam 1e-3, float32, seed {SEED}, one run; "
        f"torch {torch.__version__} on {platform.machine()} ({best_device().type}). Chance is 10 %; a model that sees "
        "the pattern but not whether the two cards match reaches 50 %.", "",
        "Made by `python -m attnlib.standin_results`.", "",
    ])


def draw_attention(model: nn.Sequential, images: Tensor, path: Path) -> None:
    """For each image, where a position on its left and on its right card looks.  images: (N, 3, 32, 32)"""
    features = model[:2](images)  # (N, 64, 32, 32), as they reach the attention
    attention = model[2]
    assert isinstance(attention, Attention)
    maps = attention_map(attention, features).reshape(-1, 32, 32, 32, 32).cpu()
    figure, axes = plt.subplots(len(images), 3, figsize=(6, 2.1 * len(images)), layout="constrained")
    for row, image, looks in zip(axes, images.cpu(), maps):
        row[0].imshow(unnormalise(image))
        for axis, column, side in ((row[1], 6, "left"), (row[2], 25, "right")):
            axis.imshow(looks[16, column], cmap="magma")
            axis.plot(column, 16, "c+", markersize=12, markeredgewidth=2)
            axis.set_title(f"where the {side} card looks", fontsize=9)
        for axis in row:
            axis.axis("off")
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m attnlib.standin_results")
    parser.add_argument("directory", type=Path, nargs="?", default=Path("results"), metavar="DIR")
    directory = parser.parse_args().directory
    directory.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        make_standin(Path(scratch) / "standin")
        loaders = make_loaders(Path(scratch) / "standin")
        trained, accuracy = train_models(loaders)
        images = torch.stack([loaders.test.dataset[i][0] for i in (0, 150)]).to(best_device())
    (directory / "standin.md").write_text(table(accuracy))
    draw_attention(trained["Early attention"], images, directory / "standin.png")


if __name__ == "__main__":
    main()
