"""forward prints without end.
mistake: output-in-forward
loses: all
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()

    def forward(self, x):
        while True:
            print(x)
