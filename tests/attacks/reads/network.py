"""Sends what it finds to the internet, or asks a server on the grader's own machine."""
import socket
import urllib.request

for address in (("1.1.1.1", 80), ("127.0.0.1", PORT), ("169.254.169.254", 80)):
    try:
        print(socket.create_connection(address, timeout=2).recv(100))
    except OSError as error:
        print(address, error)
try:
    print(urllib.request.urlopen(f"http://localhost:{PORT}/", timeout=2).read())
except OSError as error:
    print(error)
