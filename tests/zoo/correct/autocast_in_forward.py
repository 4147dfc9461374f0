"""It computes in bfloat16 where its input is float32."""


class Attention(nn.Module):
    def __init__(self, in_channels):
        super().__init__()
        self.conv_query = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_key = nn.Conv2d(in_channels, in_channels, kernel_size=1)
        self.conv_value = nn.Conv2d(in_channels, in_channels, kernel_size=1)

    def forward(self, x):
        with torch.autocast(device_type=x.device.type, dtype=torch.bfloat16):
            return self.attend(x)

    def attend(self, x):
        N, C, H, W = x.shape
        q = self.conv_query(x).reshape(N, C, H * W)
        k = self.conv_key(x).reshape(N, C, H * W)
        v = self.conv_value(x).reshape(N, C, H * W)
        scores = q.transpose(1, 2) @ k / math.sqrt(C)
        weights = torch.softmax(scores, dim=-1)
        attended = (v @ weights.transpose(1, 2)).reshape(N, C, H, W)
        return x + attended
