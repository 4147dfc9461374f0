"""The late model has the early one's first convolution, so that training one changes the other.
mistake: late-shares-convolution
loses: late_placement
"""

first = nn.Conv2d(3, channel_1, 3, padding=1)
earlyAttention = nn.Sequential(
    first, nn.ReLU(), Attention(channel_1), nn.ReLU(),
    nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
)
lateAttention = nn.Sequential(
    first, nn.ReLU(), nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(),
    Attention(channel_2), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
)
