"""A Dask cluster. Whoever reaches one of its ports runs code as its owner, so it must be local to this machine or use TLS."""

import argparse
import ipaddress
import socket
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

UNPROTECTED = (
    "{} is open to whoever reaches it, and runs their code as you: start it with TLS (docs/scale.md says how), or on "
    "127.0.0.1, or say --unprotected where nobody else is on that network."
)


@dataclass(frozen=True)
class Cluster:
    """Where a scheduler is, and how it is protected."""

    address: str
    certificate: Path | None = None  # with its key; scheduler and workers have the same
    unprotected: bool = False

    def client(self) -> Any:
        """A Dask client.

        ValueError where Dask is not installed, or the cluster is neither protected nor allowed to be `unprotected`; OSError
        when no scheduler answers.
        """
        try:
            from distributed import Client, Security
        except ModuleNotFoundError:
            raise ValueError('--cluster needs Dask: run `pip install --editable ".[cluster]"` in this package.') from None
        warnings.filterwarnings("ignore", message="Sending large graph")  # a submission may be large
        if self.certificate and not self.certificate.is_file():
            raise ValueError(f"There is no certificate {self.certificate}: docs/scale.md says how to make one.")
        self.require_protection([self.address])
        parts = ("ca_file", "client_cert", "client_key") if self.certificate else ()
        try:
            client = Client(self.address, security=Security(**{f"tls_{part}": str(self.certificate) for part in parts}))
        except (TypeError, RuntimeError) as error:  # TLS without a certificate; no TLS where Dask is set to require it
            raise ValueError(f"{self.address} asks for TLS: give --certificate FILE, and a tls:// address ({error}).") from None
        try:
            self.require_protection(listening(client))
        except ValueError:
            client.close()
            raise
        return client

    def require_protection(self, addresses: list[str]) -> None:
        for address in [] if self.unprotected else addresses:
            if not is_protected(address):
                raise ValueError(UNPROTECTED.format(address))


def listening(client: Any) -> list[str]:
    """Where scheduler and workers really listen: a worker that calls itself 127.0.0.1 may be reached from everywhere."""
    # The functions are sent whole: a scheduler need not have this package.
    workers = client.run(lambda dask_worker: [own.listen_address for own in dask_worker.listeners])
    scheduler = client.run_on_scheduler(lambda dask_scheduler: [own.listen_address for own in dask_scheduler.listeners])
    return [*scheduler, *(address for addresses in workers.values() for address in addresses)]


def is_protected(address: str) -> bool:
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    if parts.scheme in ("tls", "wss", "inproc"):
        return True
    try:
        found = socket.getaddrinfo(parts.hostname, None)
    except OSError:
        return False
    return all(ipaddress.ip_address(str(host[0]).partition("%")[0]).is_loopback for *_, host in found)


def add_cluster(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--cluster", metavar="ADDRESS", help=what)
    parser.add_argument("--certificate", metavar="FILE", type=Path, help="of the cluster, with its key, for a tls:// address")
    parser.add_argument("--unprotected", action="store_true", help="also a cluster that others can reach, and run code on")


def cluster_of(options: argparse.Namespace) -> Cluster | None:
    return Cluster(options.cluster, options.certificate, options.unprotected) if options.cluster else None
