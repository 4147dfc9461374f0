"""__init__ takes no number of channels.
mistake: no-argument
loses: attention_shape, attention_parameters, attention_formula, attention_residual, attention_gradients, attention_device, attention_side_effects, attention_overflow
"""


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv_query = nn.Conv2d(64, 64, kernel_size=1)
        self.conv_key = nn.Conv2d(64, 64, kernel_size=1)
        self.conv_value = nn.Conv2d(64, 64, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
