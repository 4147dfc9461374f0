"""The input is added by a hook that is a part of a function outside of the class."""

from functools import partial


def add(factor, module, inputs, attended):
    return inputs[0] + factor * attended


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.register_forward_hook(partial(add, 1))

    def forward(self, x):
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.mT @ k / math.sqrt(x.shape[1]), dim=-1)
        return (v @ weights.mT).reshape(x.shape)


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1), nn.ReLU(),
        Attention(channel_1), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1), nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
