"""The model is moved to the notebook's device where it is built."""

earlyAttention = nn.Sequential(
    nn.Conv2d(3, channel_1, 3, padding=1), nn.ReLU(), Attention(channel_1), nn.ReLU(),
    nn.Conv2d(channel_1, channel_2, 3, padding=1), nn.ReLU(), Flatten(), nn.Linear(channel_2 * 32 * 32, num_classes),
).to(device)
