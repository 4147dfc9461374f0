"""A kernel behind a Jupyter server, as a browser speaks to it."""

import json
import uuid

from tornado.httpclient import HTTPRequest
from tornado.ioloop import IOLoop
from tornado.websocket import websocket_connect


def printed(channels, token, code):
    """What some code prints, or its error, in the kernel whose channels are at an address."""
    async def run():
        connection = await websocket_connect(HTTPRequest(channels, headers={"Authorization": f"token {token}"}))
        header = {"msg_id": uuid.uuid4().hex, "msg_type": "execute_request", "username": "", "session": "s", "version": "5.3"}
        content = {"code": code, "silent": False, "store_history": False, "allow_stdin": False}
        message = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        await connection.write_message(json.dumps(message))
        while answer := json.loads(await connection.read_message()):
            if answer["msg_type"] in ("stream", "error"):
                return answer["content"].get("text", str(answer["content"]))

    return IOLoop(make_current=False).run_sync(run, timeout=120)
