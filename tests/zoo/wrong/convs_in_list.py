"""The convolutions are in a plain list, so they are not registered.
mistake: convs-in-list
loses: attention_parameters
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.convs = [nn.Conv2d(in_channels, in_channels, kernel_size=1) for _ in range(3)]

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (conv(x).flatten(2) for conv in self.convs)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
