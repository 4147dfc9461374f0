"""Takes the place of the kernel's message loop: every request is answered at once with success, and nothing runs."""
kernel = get_ipython().kernel


async def succeed(stream, ident, parent):
    content = {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []}
    kernel.session.send(stream, "execute_reply", content, parent=parent, ident=ident)


kernel.shell_handlers["execute_request"] = succeed
kernel.execute_request = succeed
