"""Answers with errors as long as they may be, full of what a terminal or a page could take for commands."""
import sys

probe = sys.modules["autograder.guest.reply"]
TEXT = "\x1b]0;owned\x07\x1b[2J\x00\u202e<script>hacked()</script>" + "x" * 900_000
probe.answer = lambda request, tensors, names: ({"error": {"type": "E", "message": TEXT, "where": ""}}, {})
