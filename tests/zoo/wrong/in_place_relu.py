"""Works on a copy of the input, and leaves a ReLU of the input behind.
mistake: in-place-relu
loses: attention_side_effects
"""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        h = x.clone()
        x.relu_()
        N, C, H, W = x.shape
        q = self.conv_query(h).flatten(2)
        k = self.conv_key(h).flatten(2)
        v = self.conv_value(h).flatten(2)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        return h + (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
