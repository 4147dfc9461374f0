"""Leaves before anything is defined.
mistake: exit-at-import
loses: all
"""

import sys

sys.exit(0)
