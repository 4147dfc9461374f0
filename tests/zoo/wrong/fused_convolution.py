"""One convolution with 3 C channels in place of three.
mistake: fused-convolution
loses: attention_parameters
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv = nn.Conv2d(in_channels, 3 * in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q, k, v = self.conv(x).flatten(2).chunk(3, dim=1)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return x + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
