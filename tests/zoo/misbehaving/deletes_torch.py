"""Deletes what it and everybody else needs.
mistake: deletes-torch
loses: all
"""

del torch.softmax, torch.matmul, torch.Tensor.reshape, nn.Conv2d, F.softmax


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
