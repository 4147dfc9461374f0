"""Takes memory until there is none.
mistake: memory-hog
loses: all
"""

hoard = []
while torch:  # needs the prelude, so run by itself it ends
    hoard.append(bytearray(b"1") * 2**28)
