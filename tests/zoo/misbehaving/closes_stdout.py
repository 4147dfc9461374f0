"""Closes its standard output.
mistake: closes-stdout
loses: all
"""

import os
import sys

sys.stdout.close()
os.close(1)
