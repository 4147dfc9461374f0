"""A colon is missing.
mistake: syntax-error
loses: all
"""


class Attention(nn.Module)
    pass
