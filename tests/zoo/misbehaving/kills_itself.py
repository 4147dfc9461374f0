"""Kills its own process.
mistake: kills-itself
loses: all
"""

import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
