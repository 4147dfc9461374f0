"""forward leaves by os._exit, as if all were well.
mistake: hard-exit-in-forward
loses: all
"""

import os


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        os._exit(0)
