"""Sleeps for ever.
mistake: sleeps
loses: all
"""

import time

while True:
    time.sleep(3600)
