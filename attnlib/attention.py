"""Self-attention over the positions of a feature map.

The modules below own the same parameters, three 1x1 convolutions, so weights
trained with one load into the others. They differ only in what they compute.
"""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F
from torch import Tensor
from torch.autograd.function import once_differentiable


class Attention(nn.Module):
    """Single-head self-attention over the H*W positions of a feature map.

    With X the (H*W, C) matrix of one image and the 1x1 convolutions as W_Q, W_K, W_V,

        Attention(X) = X + softmax(X W_Q (X W_K)^T / sqrt(C)) X W_V

    x: (N, C, H, W) -> (N, C, H, W)
    """

    def __init__(self, in_channels: int):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x: Tensor) -> Tensor:
        N, C, H, W = x.shape
        q = self.conv_query(x).reshape(N, C, H * W)
        k = self.conv_key(x).reshape(N, C, H * W)
        v = self.conv_value(x).reshape(N, C, H * W)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)  # (N, H*W, H*W)
        weights = torch.softmax(scores, dim=-1)        # each row sums to 1
        attended = v @ weights.transpose(1, 2)         # (N, C, H*W)
        attended = attended.reshape(N, C, H, W)
        return x + attended


class ImageByImage(torch.autograd.Function):
    """softmax(q k^T) v for a few images at a time; `backward` makes their maps anew.

    q, k, v: (N, L, C) -> (N, L, C)

    For bfloat16 on a CPU, where this is plain matrix multiplication at nearly full speed and
    PyTorch's own fused kernel is not.  Maps of up to 1,024 positions stay in the cache.  Source:
    Dao et al., "FlashAttention" (2022), equations of the backward pass, without its blocks of rows.
    """

    @staticmethod
    def forward(ctx, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        out = torch.empty_like(v)
        for some in chunks(q):
            torch.bmm(weights_of(q[some], k[some]), v[some], out=out[some])
        ctx.save_for_backward(q, k, v)
        return out

    @staticmethod
    @once_differentiable
    def backward(ctx, grad: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        q, k, v = ctx.saved_tensors
        dq, dk, dv = (torch.empty_like(tensor) for tensor in (q, k, v))
        # transposing q and grad, (N, C, L), is cheap; a product with a transposed map takes twice as long
        q_transposed, grad_transposed = (tensor.transpose(1, 2).contiguous() for tensor in (q, grad))
        for some in chunks(q):
            weights = weights_of(q[some], k[some])                           # (n, L, L)
            dv[some] = torch.bmm(grad_transposed[some], weights).transpose(1, 2)
            dweights = torch.bmm(grad[some], v[some].transpose(1, 2))
            dscores = torch._softmax_backward_data(dweights, weights, -1, weights.dtype)
            torch.bmm(dscores, k[some], out=dq[some])
            dk[some] = torch.bmm(q_transposed[some], dscores).transpose(1, 2)
        return dq, dk, dv


def chunks(q: Tensor) -> list[slice]:
    """Slices of q, (N, L, C): for each thread one image, or as many as have a million weights, 2 MB in bfloat16."""
    images = torch.get_num_threads() * max(1, 2**20 // q.shape[1] ** 2)
    return [slice(start, start + images) for start in range(0, len(q), images)]


def weights_of(q: Tensor, k: Tensor) -> Tensor:
    """q, k: (N, L, C) -> (N, L, L), rows that sum to 1"""
    return torch.bmm(q, k.transpose(1, 2)).softmax(dim=-1)


class FusedAttention(Attention):
    """`Attention` that keeps no (H*W, H*W) map for the backward pass.

    x: (N, C, H, W) -> (N, C, H, W)

    Source: Dao et al., "FlashAttention" (2022), behind
    `torch.nn.functional.scaled_dot_product_attention`.
    """

    def forward(self, x: Tensor) -> Tensor:
        N, C, H, W = x.shape
        q, k, v = (
            conv(x).flatten(2).transpose(1, 2).contiguous()  # (N, H*W, C), in rows: the kernels are slow on columns
            for conv in (self.conv_query, self.conv_key, self.conv_value)
        )
        if q.dtype == torch.bfloat16 and q.device.type == "cpu":
            attended = ImageByImage.apply(q / math.sqrt(C), k, v)
        else:
            q, k, v = (tensor.unsqueeze(1) for tensor in (q, k, v))  # one head
            attended = F.scaled_dot_product_attention(q, k, v).squeeze(1)
        return x + attended.transpose(1, 2).reshape(N, C, H, W)


class ChannelAttention(Attention):
    """The documented mistake: a C x C map, which attends over channels instead of positions.

    It is what `softmax(q k^T)` computes when q and k are left as (N, C, H*W).
    The shapes come out right and the model even trains, so only a comparison
    with the formula finds it.

    x: (N, C, H, W) -> (N, C, H, W)
    """

    def forward(self, x: Tensor) -> Tensor:
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)                # (N, C, H*W)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        scores = q @ k.transpose(1, 2) / math.sqrt(C)    # (N, C, C)
        attended = torch.softmax(scores, dim=-1) @ v     # (N, C, H*W)
        return x + attended.reshape(N, C, H, W)


@torch.no_grad()
def attention_map(attention: Attention, x: Tensor) -> Tensor:
    """How much each position (row) of an image looks at each other one (column).

    x: (N, C, H, W) -> (N, H*W, H*W); position (i, j) has index i * W + j.
    """
    q = attention.conv_query(x).flatten(2)
    k = attention.conv_key(x).flatten(2)
    scores = q.transpose(1, 2) @ k / math.sqrt(x.shape[1])
    return scores.softmax(dim=-1)
