"""Start a service of the hub: root binds its port, which no student can bind before or after, and passes it to an account.

    python service.py ACCOUNT COMMAND...

JUPYTERHUB_SERVICE_URL says where it listens; the command has the open port as number 3, as systemd passes one on.
Anybody could bind a port from 1024 on while the service is down, and would be sent what is meant for it.
"""

import os
import pwd
import socket
import sys
from urllib.parse import urlsplit

PASSED = 3

if __name__ == "__main__":
    _, name, *command = sys.argv
    where = urlsplit(os.environ["JUPYTERHUB_SERVICE_URL"])
    listener = socket.create_server((where.hostname, where.port))
    os.dup2(listener.fileno(), PASSED)
    os.set_inheritable(PASSED, True)
    account = pwd.getpwnam(name)
    os.environ.update(
        HOME=account.pw_dir, USER=name, LOGNAME=name, SHELL=account.pw_shell, LISTEN_FDS="1", LISTEN_PID=str(os.getpid())
    )
    os.initgroups(name, account.pw_gid)
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)
    os.execv(command[0], command)
