"""Connects to sockets of the machine that are no network: by path, and by abstract names."""
import glob
import socket

for path in [*glob.glob("/proc/*/root/tmp/kernel*"), "/run/docker.sock", "/tmp/.X11-unix/X0", *open("/proc/net/unix")]:
    try:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(1)
            client.connect(path.split()[-1].replace("@", "\0"))
            print(path, client.recv(10))
    except OSError as error:
        print(path, error)
