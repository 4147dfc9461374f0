"""Writes into the answers from threads, while they are read and after they were given."""
import os
import threading

ANSWERS = [f"/sandbox/mailbox/answer.{kind}" for kind in ("json", "safetensors")]


def write(file):
    while True:
        for size in (0, 5, 1 << 20, 200 << 20):
            try:
                os.truncate(file, size)
                with open(file, "r+b") as answer:
                    answer.write(b'{"values": {}}' * 100)
            except OSError:
                pass


for file in ANSWERS * 2:
    threading.Thread(target=write, args=(file,), daemon=True).start()
