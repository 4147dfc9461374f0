"""The model's forward sends its images to the GPU.
mistake: late-cuda-in-forward
loses: late_placement
"""


class Late(nn.Sequential):
    def forward(self, x):
        return super().forward(x.to("cuda"))


def build_late():
    return Late(
        nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(),
        Attention(channel_2), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
    )
