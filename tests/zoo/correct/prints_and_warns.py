"""Asserts, prints to both streams and warns on its way."""

import sys
import warnings


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        assert x.dim() == 4, "expected (N, C, H, W)"
        N, C, H, W = x.shape
        print("attention on", tuple(x.shape))
        print(x.dtype, file=sys.stderr)
        warnings.warn("the map is as large as the square of H * W", stacklevel=2)
        q, k, v = (conv(x).flatten(2) for conv in (self.conv_query, self.conv_key, self.conv_value))
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        assert weights.shape == (N, H * W, H * W)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
