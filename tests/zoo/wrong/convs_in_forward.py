"""The convolutions are made anew at each call.
mistake: convs-in-forward
loses: attention_parameters, attention_formula, attention_residual, attention_gradients, attention_side_effects
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (
            nn.Conv2d(C, C, kernel_size=1, device=x.device, dtype=x.dtype)(x).flatten(2) for _ in range(3)
        )
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
