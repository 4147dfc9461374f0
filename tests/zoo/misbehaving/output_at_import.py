"""Prints without end.
mistake: output-at-import
loses: all
"""

while True:
    print("attention " * 1000)
