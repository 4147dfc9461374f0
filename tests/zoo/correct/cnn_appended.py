"""Early attention, layer appended to layer."""


def build_early():
    model = nn.Sequential()
    model.append(nn.Conv2d(3, channel_1, kernel_size=3, padding=1)).append(nn.ReLU())
    model.append(Attention(channel_1)).append(nn.ReLU())
    model.append(nn.Identity())
    model.append(nn.Conv2d(channel_1, channel_2, kernel_size=3, padding=1)).append(nn.ReLU())
    model.add_module("flatten", Flatten())
    model.add_module("linear", nn.Linear(channel_2 * 32 * 32, num_classes))
    return model
