"""Raises what an impatient user would.
mistake: keyboard-interrupt
loses: all
"""

raise KeyboardInterrupt
