"""Never gets past its first line.
mistake: loop-at-import
loses: all
"""

while True:
    pass
