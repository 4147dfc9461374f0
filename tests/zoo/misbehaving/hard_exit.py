"""Leaves by os._exit, so that nothing is cleaned up.
mistake: hard-exit
loses: all
"""

import os

os._exit(0)
