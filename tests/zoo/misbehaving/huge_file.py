"""Writes a file of 10 GB.
mistake: huge-file
loses: all
"""

megabyte = bytes(range(256)) * 4096 if torch else None  # needs the prelude, so run by itself it ends
with open("huge.bin", "wb") as file:
    file.writelines(megabyte for _ in range(10_000))
