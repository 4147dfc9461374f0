"""The assignment's stub, untouched.
mistake: stub
loses: all
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        raise NotImplementedError
