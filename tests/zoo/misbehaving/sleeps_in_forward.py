"""forward sleeps for ever.
mistake: sleeps-in-forward
loses: all
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        import time
        while True:
            time.sleep(3600)
