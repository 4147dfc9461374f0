"""A Jupyter kernel provisioner that starts the kernel in a sandbox."""

import asyncio
import json
import os
import secrets
import time
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any, cast

from jupyter_client import KernelManager
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner

from autograder.sandbox import seccomp
from autograder.sandbox.bubblewrap import SOCKETS, Sandbox, at
from autograder.sandbox.limits import load_limits
from autograder.sandbox.sockets import HeldSockets

KERNELS = Path(__file__).parent / "kernels"  # for KernelSpecManager.kernel_dirs; JUPYTER_PATH takes its parent
NAME = "bubblewrap"


class BubblewrapProvisioner(LocalProvisioner):
    """Starts a kernel in the `sandbox` that start_kernel() is given, or else in one with a copy of its `cwd`.

    Kernel and client have no network in common, so they talk through sockets in the file
    system. The sockets lie in the sandbox's own /tmp, which the client outside reaches
    through /proc: so no folder of the host has to be writable in there. See `sockets`.
    """

    root: Path | None = None  # of the sandbox, as it is seen from outside
    sockets: HeldSockets | None = None

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        self.sandbox = kwargs.pop("sandbox", None) or Sandbox(Path(kwargs.get("cwd") or "."), load_limits())
        manager = cast(KernelManager, self.parent)
        # Nobody knows the name: until bwrap has changed it, the root that we look into is this machine's own.
        self.inside = f"{SOCKETS}-{secrets.token_hex(8)}"
        manager.transport, manager.cache_ports, manager.ip = "ipc", False, self.inside
        kwargs = await super().pre_launch(**kwargs)
        connection = os.open(manager.connection_file, os.O_RDONLY)
        self.started, starting = os.pipe()
        rules, writing = os.pipe()
        os.write(writing, seccomp.program())  # a few kB, for which a pipe has room
        os.close(writing)
        inside = at(os.path.realpath(manager.connection_file), "--perms", "0444", "--ro-bind-data", str(connection))
        options = (*inside, "--info-fd", str(starting), "--seccomp", str(rules))
        kwargs["cmd"] = self.sandbox.command(kwargs["cmd"], *options)
        return kwargs | {"env": {}, "cwd": None, "pass_fds": (connection, starting, rules)}

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        await super().launch_kernel(cmd, **kwargs)
        for descriptor in kwargs["pass_fds"]:
            os.close(descriptor)
        with open(self.started) as started:
            told = started.read()
        if not told:
            raise RuntimeError("bubblewrap failed.")
        self.root = Path(f"/proc/{json.loads(told)['child-pid']}/root")
        self.sockets = HeldSockets()
        try:
            await self.listening(self.sockets)
        except Exception:
            await self.kill()
            await self.cleanup()
            raise
        return self.connection_info | {"ip": self.sockets.prefix}

    async def listening(self, sockets: HeldSockets) -> None:
        """Waits until the kernel's sockets are there; RuntimeError where it ends before, or takes too long."""
        seconds = self.sandbox.limits.seconds_to_start
        ports = [port for name, port in self.connection_info.items() if name.endswith("_port") and isinstance(port, int)]
        deadline = time.monotonic() + seconds
        while not sockets.hold(f"{self.root}{self.inside}", ports):
            if await self.poll() is not None:
                raise RuntimeError("It ended at once.")
            if time.monotonic() > deadline:
                raise RuntimeError(f"It took longer than {seconds:g} s.")
            await asyncio.sleep(0.02)

    async def cleanup(self, restart: bool = False) -> None:
        if self.sockets:
            self.sockets.close()
            self.sockets = None
        await super().cleanup(restart)


# As the entry point in pyproject.toml does, but also where the package was installed before it had one.
KernelProvisionerFactory.provisioners.setdefault(
    NAME, EntryPoint(NAME, f"{__name__}:{BubblewrapProvisioner.__name__}", KernelProvisionerFactory.GROUP_NAME)
)
