"""The model adds a second residual by a hook that it sets on its attention.

mistake: early-hook-from-outside
loses: early_placement
"""


def add(module, inputs, output):
    return inputs[0] + output


def build_early():
    attention = Attention(channel_1)
    attention.register_forward_hook(add)
    return nn.Sequential(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), attention, nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
