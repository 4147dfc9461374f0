"""Annotations and docstrings throughout."""


class Attention(nn.Module):
    """Self-attention over the positions of a feature map."""

    conv_query: nn.Conv2d
    conv_key: nn.Conv2d
    conv_value: nn.Conv2d

    def __init__(self, in_channels: int) -> None:
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.scale: float = in_channels**-0.5

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """x: (N, C, H, W) -> (N, C, H, W)"""
        q: torch.Tensor = self.conv_query(x).flatten(2).transpose(1, 2)
        k: torch.Tensor = self.conv_key(x).flatten(2)
        v: torch.Tensor = self.conv_value(x).flatten(2).transpose(1, 2)
        weights: torch.Tensor = torch.softmax(self.scale * (q @ k), dim=-1)
        return x + (weights @ v).transpose(1, 2).reshape(x.shape)
