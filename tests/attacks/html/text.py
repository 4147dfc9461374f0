"""Prints HTML, and raises an error that has it in its name, its message and its source."""
print("<script>hacked()</script>\x1b[31;1m<img src=x onerror=hacked()>\x1b]8;;javascript:hacked()\x07link\x1b]8;;\x07")
raise type("<script>hacked()</script>", (Exception,), {})("</pre><script>hacked()</script>")
