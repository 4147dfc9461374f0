"""The keys in chunks of four, with a running maximum and sum."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).flatten(2).transpose(1, 2) / math.sqrt(C)
        k = self.conv_key(x).flatten(2)
        v = self.conv_value(x).flatten(2).transpose(1, 2)
        highest = x.new_full((N, H * W, 1), -math.inf)
        total, mean = torch.zeros_like(highest), torch.zeros_like(q)
        for start in range(0, H * W, 4):
            scores = q @ k[:, :, start:start + 4]
            new = torch.maximum(highest, scores.amax(dim=-1, keepdim=True))
            part, shrink = torch.exp(scores - new), torch.exp(highest - new)
            total = total * shrink + part.sum(dim=-1, keepdim=True)
            mean = mean * shrink + part @ v[:, start:start + 4]
            highest = new
        return x + (mean / total).transpose(1, 2).reshape(N, C, H, W)
