"""JupyterLab beside the formgrader: a student's notebook that is opened there runs in the sandbox, and not as the grader."""

from pathlib import Path
from typing import Any

from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from traitlets import Unicode

from autograder.sandbox.provisioner import KERNELS


class FencedKernels(AsyncMappingKernelManager):
    """For ServerApp.kernel_manager_class: in one folder all notebooks get the sandboxed kernel, whichever they ask for.

    The kernels that Jupyter lists are the same for all folders, so the choice is made where one starts.
    """

    fenced = Unicode("gradebook", help="The folder below the server's root in which kernels start in the sandbox only.").tag(
        config=True
    )

    def pre_start_kernel(self, kernel_name: str | None, kwargs: dict[str, Any]) -> tuple[KernelManager, str, str]:
        manager, name, kernel_id = super().pre_start_kernel(kernel_name, kwargs)
        if Path(kwargs.get("cwd") or self.root_dir).resolve().is_relative_to(Path(self.root_dir, self.fenced).resolve()):
            manager.kernel_spec_manager = KernelSpecManager(kernel_dirs=[str(KERNELS)])
            manager.kernel_name = name = "sandbox"
        return manager, name, kernel_id
