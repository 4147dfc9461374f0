"""Training and testing a classifier, as the assignment does it."""

from itertools import count

import torch
import torch.nn.functional as F
from torch import nn
from torch.optim import Optimizer
from torch.utils.data import DataLoader
from tqdm import tqdm


def devices() -> list[str]:
    """The kinds of device that are here: cuda or mps where there is one, then cpu."""
    return [*(kind for kind in ("cuda", "mps") if getattr(torch, kind).is_available()), "cpu"]


def best_device() -> torch.device:
    return torch.device(devices()[0])


@torch.no_grad()
def check_accuracy(loader: DataLoader, model: nn.Module) -> float:
    """The share of a loader's images, in percent, that the model classifies correctly."""
    model.eval()
    weight = next(model.parameters())
    num_correct = num_samples = 0
    for x, y in loader:
        predicted = model(x.to(weight)).argmax(dim=1)
        num_correct += (predicted.cpu() == y).sum().item()
        num_samples += len(y)
    return 100 * num_correct / num_samples


def train(
    model: nn.Module,
    optimizer: Optimizer,
    loader_train: DataLoader,
    loader_val: DataLoader,
    epochs: int = 1,
    print_every: int = 100,
) -> list[dict[str, float]]:
    """Train with cross entropy, wherever the model's parameters are.

    Returns one record for every `print_every` iterations and for the last of each epoch:
    its iteration, the batch's loss, and the validation accuracy in percent.
    """
    weight = next(model.parameters())
    history: list[dict[str, float]] = []
    iterations = count()
    for epoch in range(epochs):
        for t, (x, y) in enumerate(tqdm(loader_train, desc=f"epoch {epoch}", leave=False, disable=None)):
            model.train()
            loss = F.cross_entropy(model(x.to(weight)), y.to(weight.device))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            iteration = next(iterations)
            if t % print_every == 0 or t + 1 == len(loader_train):
                accuracy = check_accuracy(loader_val, model)
                history.append({"iteration": iteration, "loss": loss.item(), "accuracy": accuracy})
    return history
