"""The formgrader's server, on the port that service.py bound.

    python formgrader.py OPTIONS
"""

import socket

from jupyter_server.serverapp import ServerApp
from jupyterhub.singleuser import main


def listen(server: ServerApp) -> bool:
    listener = socket.socket(fileno=3)
    listener.setblocking(False)
    server.http_server.add_socket(listener)
    return True


if __name__ == "__main__":
    setattr(ServerApp, "_find_http_port", lambda server: None)
    setattr(ServerApp, "_bind_http_server_tcp", listen)
    main()
