"""The scale is a parameter that cannot learn."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.scale = nn.Parameter(torch.tensor(in_channels ** 0.5), requires_grad=False)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).reshape(N, C, H * W)
        k = self.conv_key(x).reshape(N, C, H * W)
        v = self.conv_value(x).reshape(N, C, H * W)
        scores = q.transpose(1, 2) @ k / self.scale
        weights = torch.softmax(scores, dim=-1)
        attended = (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
        return x + attended


def build_early():
    return nn.Sequential(
        nn.Conv2d(3, channel_1, kernel_size=3, padding=1),
        nn.ReLU(),
        Attention(channel_1),
        nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1),
        nn.ReLU(),
        Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
