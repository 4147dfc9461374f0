"""The vanilla model, and a hook behind each ReLU that calls an attention of the model's own."""


class WithHooks(nn.Sequential):
    def __init__(self, *places):
        super().__init__(
            nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(),
            nn.Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
        )
        for place in places:
            width = self[place - 1].out_channels
            attention = Attention(width)
            self[place].register_module("attention", attention)
            self[place].register_forward_hook(lambda layer, given, y: torch.relu(layer.attention(y)))


def build_early():
    return WithHooks(1)


def build_double():
    return WithHooks(1, 3)
