"""forward does not take self.
mistake: forward-without-self
loses: attention_shape, attention_formula, attention_residual, attention_gradients, attention_device, attention_side_effects, attention_overflow
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(x):
        return x
