import torch.nn as nn


class Attention(nn.Module):
    """Returns its input: the module of an attacker who did not solve the task."""

    def __init__(self, in_channels):
        super().__init__()
        self.conv_query, self.conv_key, self.conv_value = (
            nn.Conv2d(in_channels, in_channels, kernel_size=1) for _ in range(3)
        )

    def forward(self, x):
        return x
