"""Sends messages that are none: wrong types, missing parts, nesting that copying or writing would stumble over."""
kernel = get_ipython().kernel
deep, deeper = {}, "leaf"
for _ in range(400):
    deeper = {"a": deeper}
ODD = [
    {}, {"data": 3, "metadata": []}, {"data": {"text/plain": {"a": 1}}, "metadata": {}}, {"name": 3, "text": None},
    {"name": "stdout", "text": ["a", 1]}, {"data": {"text/plain": "x"}, "metadata": deeper, "execution_count": 1},
    {"data": {"application/json": deeper}, "metadata": {}, "execution_count": 1}, {"execution_state": ["idle"]},
    {"data": {"text/plain": "\ud800 \x00"}, "metadata": {}, "execution_count": 10**30},
    {"ename": 1, "evalue": {}, "traceback": "none"}, {"ename": "\x1b]0;a\x07", "evalue": "", "traceback": [""] * 9},
    {"data": {"application/vnd.jupyter.error+json": "x", "../../x": "y"}, "metadata": {}, "execution_count": None},
]
for kind in ("execute_result", "display_data", "update_display_data", "stream", "error", "status", "comm_open", 3):
    for content in ODD:
        try:
            kernel.session.send(kernel.iopub_socket, kind, content, parent=kernel.get_parent())
        except Exception as error:
            print(type(error).__name__)
kernel.iopub_socket.send_multipart([b"", b"<IDS|MSG>", b"", b"[" * 100_000, b"{}", b"{}", b"{}"])
kernel.iopub_socket.send_multipart([b"\xff"] * 50)
