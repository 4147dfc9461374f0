"""The convolutions in a ModuleDict."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.convs = nn.ModuleDict({name: nn.Conv2d(in_channels, in_channels, kernel_size=1) for name in "qkv"})

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = (self.convs[name](x).flatten(2) for name in "qkv")
        weights = torch.softmax(q.transpose(1, 2) @ k / math.sqrt(C), dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
