"""Leaves a thread behind that keeps the process from ending.
mistake: endless-thread
loses: all
"""

import threading
import time

threading.Thread(target=time.sleep, args=(1e6,)).start()
