"""Double attention with one ReLU module used four times, and numbers for names."""


def build_double():
    relu = nn.ReLU()
    return nn.Sequential(
        nn.Conv2d(3, 64, 3, 1, 1), relu, Attention(64), relu,
        nn.Conv2d(64, 32, 3, 1, "same"), relu, Attention(32), relu,
        nn.Flatten(), nn.Linear(32768, 10),
    )
