"""Weights kept in a ParameterDict, and every layer a function."""


class Functional(nn.Module):
    def __init__(self):
        super().__init__()
        convs = [nn.Conv2d(3, 64, 3), nn.Conv2d(64, 32, 3)]
        linear = nn.Linear(32 * 32 * 32, 10)
        self.w = nn.ParameterDict({
            "w1": convs[0].weight, "b1": convs[0].bias, "w2": convs[1].weight, "b2": convs[1].bias,
            "w3": linear.weight, "b3": linear.bias,
        })
        self.a1, self.a2 = Attention(64), Attention(32)

    def forward(self, x):
        w = self.w
        x = F.relu(self.a1(F.relu(F.conv2d(x, w["w1"], w["b1"], padding=1))))
        x = F.relu(self.a2(F.relu(F.conv2d(x, w["w2"], w["b2"], padding=1))))
        return x.flatten(1) @ w["w3"].T + w["b3"]


build_double = Functional
