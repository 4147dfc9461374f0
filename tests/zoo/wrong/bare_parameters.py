"""Matrices of the module's own stand for the convolutions.
mistake: missing-convolutions
loses: attention_parameters, attention_formula, attention_residual, attention_gradients
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        for part in ("query", "key", "value"):
            setattr(self, f"weight_{part}", nn.Parameter(torch.randn(in_channels, in_channels) / math.sqrt(in_channels)))
            setattr(self, f"bias_{part}", nn.Parameter(torch.zeros(in_channels, 1)))

    def forward(self, x):
        N, C, H, W = x.shape
        rows = x.flatten(2)
        q = self.weight_query @ rows + self.bias_query
        k = self.weight_key @ rows + self.bias_key
        v = self.weight_value @ rows + self.bias_value
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
