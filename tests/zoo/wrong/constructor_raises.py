"""Attention cannot be built; where it is placed is right all the same.
mistake: constructor-raises
loses: attention_shape, attention_parameters, attention_formula, attention_residual, attention_gradients, attention_device, attention_side_effects, attention_overflow
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query, self.conv_key, self.conv_value = (nn.Conv2d(in_channels) for _ in range(3))

    def forward(self, x):
        return x


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
    )
