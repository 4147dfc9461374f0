"""forward calls itself without end.
mistake: recursion
loses: attention_shape, attention_formula, attention_residual, attention_gradients, attention_device, attention_side_effects, attention_overflow
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.convs = nn.ModuleList(nn.Conv2d(in_channels, in_channels, 1) for _ in range(3))

    def forward(self, x):
        return self.forward(x)
