"""A Jupyter kernel provisioner that starts the kernel in a sandbox."""

import json
import os
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner

from autograder.sandbox.bubblewrap import SOCKETS, Sandbox, at
from autograder.sandbox.limits import load_limits

KERNELS = Path(__file__).parent / "kernels"  # for KernelSpecManager.kernel_dirs; JUPYTER_PATH takes its parent
NAME = "bubblewrap"


class BubblewrapProvisioner(LocalProvisioner):
    """Starts a kernel in the `sandbox` that start_kernel() is given, or else in one with a copy of its `cwd`.

    Kernel and client have no network in common, so they talk through sockets in the file
    system. The sockets lie in the sandbox's own /tmp, which the client outside reaches
    through /proc: so no folder of the host has to be writable in there.
    """

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        sandbox = kwargs.pop("sandbox", None) or Sandbox(Path(kwargs.get("cwd") or "."), load_limits())
        manager = self.parent
        manager.transport, manager.cache_ports, manager.ip = "ipc", False, SOCKETS
        kwargs = await super().pre_launch(**kwargs)
        connection = os.open(manager.connection_file, os.O_RDONLY)
        self.started, starting = os.pipe()
        inside = at(os.path.realpath(manager.connection_file), "--perms", "0444", "--ro-bind-data", str(connection))
        kwargs["cmd"] = sandbox.command(kwargs["cmd"], *inside, "--info-fd", str(starting))
        return kwargs | {"env": {}, "cwd": None, "pass_fds": (connection, starting)}

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        await super().launch_kernel(cmd, **kwargs)
        for descriptor in kwargs["pass_fds"]:
            os.close(descriptor)
        with open(self.started) as started:
            told = started.read()
        if not told:
            raise RuntimeError("bubblewrap failed.")
        return self.connection_info | {"ip": f"/proc/{json.loads(told)['child-pid']}/root{SOCKETS}"}


# As the entry point in pyproject.toml does, but also where the package was installed before it had one.
KernelProvisionerFactory.provisioners.setdefault(
    NAME, EntryPoint(NAME, f"{__name__}:{BubblewrapProvisioner.__name__}", KernelProvisionerFactory.GROUP_NAME)
)
