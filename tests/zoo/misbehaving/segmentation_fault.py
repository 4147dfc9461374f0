"""forward reads address zero.
mistake: segmentation-fault
loses: all
"""

import ctypes


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        return ctypes.string_at(0)
