"""Forks without end.
mistake: fork-bomb
loses: all
"""

import os

while torch:  # needs the prelude, so run by itself it ends
    os.fork()
