"""forward raises what `except Exception` does not catch.
mistake: base-exception
loses: all
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        raise type("Unstoppable", (BaseException,), {})
