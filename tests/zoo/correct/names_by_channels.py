"""The names of the convolutions have the number of channels in them."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.names = [f"{what}_{in_channels}" for what in ("query", "key", "value")]
        for name in self.names:
            self.add_module(name, nn.Conv2d(in_channels, in_channels, kernel_size=1))

    def forward(self, x):
        q, k, v = (self.get_submodule(name)(x).flatten(2) for name in self.names)
        weights = torch.softmax(q.mT @ k / math.sqrt(x.shape[1]), dim=-1)
        return x + (v @ weights.mT).reshape(x.shape)
