"""The model waits for a GPU, which there may not be."""


class Early(nn.Sequential):
    def forward(self, x):
        torch.cuda.synchronize()
        return super().forward(x)


def build_early():
    return Early(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
