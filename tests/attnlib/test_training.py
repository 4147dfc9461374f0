"""Training and testing on data small enough to know the answer."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

from attnlib.training import check_accuracy, train


def two_classes(num: int = 64) -> DataLoader:
    """Images that are all dark or all bright; the label says which."""
    y = torch.arange(num) % 2
    x = (2.0 * y - 1).view(-1, 1, 1, 1).expand(-1, 3, 4, 4)
    return DataLoader(TensorDataset(x, y), batch_size=16)


def linear() -> nn.Module:
    return nn.Sequential(nn.Flatten(), nn.Linear(48, 2))


def test_accuracy_is_the_percentage_of_correct_images():
    model = linear()
    nn.init.zeros_(model[1].weight)
    with torch.no_grad():
        model[1].bias.copy_(torch.tensor([1.0, 0.0]))  # always answers 0
    assert check_accuracy(two_classes(), model) == 50.0


def test_training_learns_what_can_be_learnt():
    torch.manual_seed(0)
    model, loader = linear(), two_classes()
    history = train(model, torch.optim.Adam(model.parameters(), lr=1e-2), loader, loader, epochs=3)
    assert history[-1]["accuracy"] == 100.0
    assert history[-1]["loss"] < history[0]["loss"]


def test_the_history_has_a_record_every_so_often_and_at_the_end_of_each_epoch():
    model, loader = linear(), two_classes()  # 4 batches an epoch
    history = train(model, torch.optim.SGD(model.parameters(), lr=0.1), loader, loader, epochs=2, print_every=2)
    assert [record["iteration"] for record in history] == [0, 2, 3, 4, 6, 7]


def test_training_goes_on_in_the_type_of_the_model():
    model, loader = linear().double(), two_classes()
    history = train(model, torch.optim.SGD(model.parameters(), lr=0.1), loader, loader)
    assert history and model[1].weight.dtype == torch.float64


def test_weights_are_learnt_in_training_mode_and_tested_in_evaluation():
    class Noting(nn.Linear):
        def forward(self, x):
            modes.append((self.training, torch.is_grad_enabled()))
            return super().forward(x)

    modes, model, loader = [], nn.Sequential(nn.Flatten(), Noting(48, 2)).eval(), two_classes()
    train(model, torch.optim.SGD(model.parameters(), lr=0.1), loader, loader, print_every=2)  # 4 batches
    step, test = [(True, True)], [(False, False)] * 4
    assert modes == step + test + step * 2 + test + step + test
