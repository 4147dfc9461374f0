"""Reads from every file descriptor that the kernel may have inherited."""
import os

for descriptor in range(100):
    try:
        if os.path.isfile(f"/proc/self/fd/{descriptor}"):
            print(descriptor, os.pread(descriptor, 100_000, 0))
    except OSError:
        pass
