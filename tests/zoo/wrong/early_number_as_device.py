"""The model's forward sends its images to the first GPU, by its number.

mistake: early-number-as-device
loses: early_placement
"""


class Early(nn.Sequential):
    def forward(self, x):
        return super().forward(x.to(0))


def build_early():
    return Early(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
        nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(),
        nn.Linear(channel_2 * 32 * 32, num_classes),
    )
