"""The kernel that a student's code runs in: it is given cells to run and questions to answer, and never trusted."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, Literal, Self

import zmq
from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.provisioning import LocalProvisioner
from nbformat import NotebookNode

from autograder import guest
from autograder.sandbox import account
from autograder.sandbox.bubblewrap import EXECUTION, MAILBOX, Sandbox, require_bubblewrap
from autograder.sandbox.cgroup import own_cgroup
from autograder.sandbox.guard import Guard
from autograder.sandbox.limits import MIB, Limits
from autograder.sandbox.mailbox import Mailbox
from autograder.sandbox.outputs import Outputs
from autograder.sandbox.provisioner import KERNELS, BubblewrapProvisioner
from autograder.subject import Answered, SubjectError

if TYPE_CHECKING:
    from torch import Tensor

# The guest's files, in the order of their imports: they become modules of the kernel under their own names. PyTorch is
# imported with them, a sixth faster where no garbage is sought meanwhile. `exit()`, by which people stop a Run All or have
# Colab start anew, ends no cell but its own.
GUEST = ("surroundings", "errors", "layers", "attention", "weights", "models", "reply")
LOAD = """\
import gc, sys, types
gc.disable()
for name, text in {files!r}:
    module = sys.modules[name] = types.ModuleType(name)
    exec(compile(text, name.replace(".", "/") + ".py", "exec"), vars(module))
    setattr(sys.modules[name.rpartition(".")[0]], name.rpartition(".")[2], module) if "." in name else None
gc.freeze()
gc.enable()
sys.modules["autograder.guest.surroundings"].welcome()
get_ipython().unobserve_all("exit_now")
"""
REPLY = "__import__('sys').modules['autograder.guest.reply'].reply({folder!r}, globals())"

TICK = 0.1  # seconds between looks at the clock, and at whether the kernel lives
QUIET = 3.0  # seconds to wait for the end of the output, which a flooded kernel may drop
ERROR_LENGTH = 400  # characters
LOG_BYTES = 1000  # of its end, which says why a kernel did not start
HEADERS = 2**16  # bytes of a message beside its content
WAITING = 20  # messages of a channel that come before they are asked for

Isolation = Literal["bubblewrap", "account", "none"]


class SandboxedKernel:
    """A kernel for a folder, started and ended by `with`; a `Subject`, so that checks can ask it.

    In a sandbox it works on a copy of the folder. With isolation "account" it works in the folder
    itself, which becomes its own; see `account`. With "none" too, and with all the rights of the grader.
    """

    def __init__(
        self,
        folder: Path,
        limits: Limits,
        isolation: Isolation = "bubblewrap",
        data: Path | None = None,
    ):
        self.folder = folder
        self.limits = limits
        self.isolation = isolation
        self.sandboxed = isolation == "bubblewrap"
        self.data = data
        self.disturbed = False  # whether what others did may have cost this one something

    def __enter__(self) -> Self:
        if self.sandboxed:
            require_bubblewrap()
        with ExitStack() as stack:
            self.start(stack)
            self.stack = stack.pop_all()  # all went well, so it is __exit__ that cleans up
        return self

    def __exit__(self, *_: object) -> None:
        self.stack.close()

    def start(self, stack: ExitStack) -> None:
        private = Path(stack.enter_context(TemporaryDirectory(prefix="sandbox-")))
        log = stack.enter_context(open(private / "kernel.log", "w+b", buffering=0))
        self.mailbox = stack.enter_context(closing(Mailbox(private, self.limits.answer_mib * MIB)))
        self.manager = new_manager(self.sandboxed)
        stack.callback(self.manager.context.destroy, linger=0)
        self.manager.context.setsockopt(zmq.RCVHWM, WAITING)
        self.manager.context.setsockopt(zmq.MAXMSGSIZE, self.longest_message)
        self.group = stack.enter_context(own_cgroup(self.limits)) if self.isolation != "none" else None
        try:
            self.launch(log, stack)
            stack.callback(self.manager.shutdown_kernel, now=True)
            provisioner = self.manager.provisioner
            assert isinstance(provisioner, LocalProvisioner) and provisioner.process, "it has started it"
            root = provisioner.root if isinstance(provisioner, BubblewrapProvisioner) else None
            self.guard = stack.enter_context(Guard(provisioner.process, self.limits, self.group, root))
            self.client = self.manager.client()
            self.client.start_channels(stdin=False, hb=False)
            stack.callback(self.client.stop_channels)
            self.client.wait_for_ready(timeout=self.limits.seconds_to_start)
            self.load_guest()
        except RuntimeError as error:
            raise SubjectError(f"The kernel did not start. {error} {end_of(log)}", "died") from None

    def load_guest(self) -> None:
        """RuntimeError where it can't be loaded, which is no fault of the student's: none of their code has run yet."""
        folder = Path(guest.__file__).parent
        files = [("autograder", ""), ("autograder.guest", "")]
        files += [(f"autograder.guest.{name}", (folder / f"{name}.py").read_text(encoding="utf-8")) for name in GUEST]
        load = f"exec({LOAD.format(files=files)!r}, {{}})"
        reply, _ = self.execute(load, self.limits.seconds_to_start, silent=True)
        if reply.get("status") != "ok":
            raise RuntimeError(plain(f"{reply.get('ename')}: {reply.get('evalue')}"))

    def launch(self, log: IO[bytes], stack: ExitStack) -> None:
        streams = {"stdin": DEVNULL, "stdout": log, "stderr": log}
        if self.sandboxed:
            sandbox = Sandbox(self.folder, self.limits, self.data, self.mailbox.folder, self.group)
            self.manager.start_kernel(sandbox=sandbox, **streams)
        elif self.isolation == "account":
            variables = self.given_to_account(stack)
            self.manager.start_kernel(cwd=str(self.folder), env=variables, **streams)
        else:
            data = {"CIFAR10_DIR": str(self.data)} if self.data else {}
            variables = os.environ | EXECUTION | data
            self.manager.start_kernel(cwd=str(self.folder), env=variables, **streams)

    def given_to_account(self, stack: ExitStack) -> dict[str, str]:
        """The environment of a kernel whose command, connection and folder now are another account's."""
        manager, private = self.manager, self.mailbox.folder
        private.chmod(0o711)  # its files are reached by those who know their names, and listed by nobody
        manager.cache_ports, manager.connection_file = False, str(private / "connection.json")
        manager.write_connection_file()
        student = stack.enter_context(account.own_account(self.folder, Path(manager.connection_file)))
        spec = spec_of(manager)
        argv = [sys.executable, *spec.argv[1:]]
        joining = self.group.joining if self.group else []
        spec.argv = [*joining, *account.command(student, argv, self.limits)]
        return account.environment(self.folder, self.data)

    @property
    def longest_message(self) -> int:
        """Bytes of what the kernel may send at once; a longer message is lost, and its connection made anew."""
        return 4 * self.limits.output_mib * MIB

    @property
    def alive(self) -> bool:
        return self.guard.process.poll() is None

    @property
    def overran(self) -> bool:
        """Whether it was ended for all the time that it took."""
        return self.guard.time_was_up

    def require_alive(self) -> None:
        if not self.alive:
            self.disturbed |= self.guard.killed_by_another or self.guard.was_starved
            reason = f": {self.guard.reason}" if self.guard.reason else ""
            raise SubjectError(f"The kernel died{reason}.", "died")

    def note_if_starved(self, seconds: float, before: float) -> None:
        """Time that was up while the processes ran for less than half of it may have gone to others."""
        self.disturbed |= self.guard.processor_seconds - before < seconds / 2

    def run(self, code: str, timeout: float) -> list[NotebookNode]:
        """The outputs of a cell, with the error it may raise among them; SubjectError if it does not end."""
        _, outputs = self.execute(code, timeout)
        return outputs.items

    def settle(self) -> None:
        """After each cell of the student's: PyTorch's defaults come back, and models that were built are looked at."""
        if self.alive:
            with suppress(SubjectError):  # the next question will say what is wrong
                self.ask({"op": "settle"}, {})

    def ask(self, request: dict[str, Any], tensors: "dict[str, Tensor]") -> Answered:
        """The guest's answer; SubjectError where there is none, OSError where the disk has no room for one."""
        self.mailbox.put(request, tensors)
        folder = MAILBOX if self.sandboxed else str(self.mailbox.folder)
        code = REPLY.format(folder=folder)
        limits = self.limits
        timeout = limits.seconds_per_prediction if request["op"] == "predict" else limits.seconds_per_request
        reply, outputs = self.execute(code, timeout, silent=True)
        if outputs.full:
            raise SubjectError(f"It put out more than {limits.output_mib} MiB.", "timeout")  # had to be stopped
        if reply.get("status") != "ok":
            self.mailbox.require_room()
            raise SubjectError(plain(f"{reply.get('ename')}: {reply.get('evalue')}"))
        return self.mailbox.take()

    def execute(self, code: str, timeout: float, silent: bool = False) -> tuple[dict[str, Any], Outputs]:
        """The reply to some code, and its outputs. It is interrupted when its time is up, or the room for those."""
        self.require_alive()
        outputs, before = Outputs(self.limits.output_mib * MIB), self.guard.processor_seconds
        request = self.client.execute(code, silent=silent, allow_stdin=False, stop_on_error=False)
        reply = self.listen(request, outputs, timeout)
        if reply is None:
            if not outputs.full:
                self.note_if_starved(timeout, before)
            self.manager.interrupt_kernel()
            reply = self.listen(request, outputs, self.limits.seconds_of_grace)
            if reply is None:
                self.guard.kill("it did not heed an interrupt")
            if not outputs.full:
                raise SubjectError(f"It took longer than {timeout:g} s.", "timeout")
        return reply or {}, outputs

    def listen(self, request: str, outputs: Outputs, timeout: float) -> dict[str, Any] | None:
        """The reply to a request; None if time or room for outputs is up before it comes."""
        reply, ended, was_full = None, False, outputs.full
        deadline = time.monotonic() + timeout
        while time.monotonic() < deadline and outputs.full == was_full and not (reply and ended):
            self.require_alive()
            for message in self.arriving(request, outputs):
                if message["msg_type"] == "execute_reply":
                    reply, deadline = message["content"], time.monotonic() + QUIET
                elif message["content"].get("execution_state") == "idle":
                    ended = True
                else:
                    with suppress(Exception):  # what is no output cannot be kept
                        outputs.add(message)
        if reply and not ended:
            outputs.say("some output was lost on its way")
        return reply

    def arriving(self, request: str, outputs: Outputs) -> Iterator[dict[str, Any]]:
        """The messages about this request among those that came: at most one from each channel."""
        iopub, session = self.client.iopub_channel.socket, self.client.session
        for socket in zmq.select([iopub, self.client.shell_channel.socket], [], [], TICK)[0]:
            parts = socket.recv_multipart()
            if socket is iopub and sum(map(len, parts)) > outputs.limit + HEADERS:  # read, it would take twenty times as much
                outputs.stop()
                continue
            with suppress(Exception):  # a kernel that was tampered with may send anything
                message = session.deserialize(session.feed_identities(parts)[1])
                if message["parent_header"]["msg_id"] == request and isinstance(message["content"], dict):
                    yield message


def new_manager(sandboxed: bool) -> KernelManager:
    manager = KernelManager(kernel_spec_manager=KernelSpecManager(kernel_dirs=[str(KERNELS)]), kernel_name="sandbox")
    if not sandboxed:
        del spec_of(manager).metadata["kernel_provisioner"]
    return manager


def spec_of(manager: KernelManager) -> KernelSpec:
    assert manager.kernel_spec, "the kernel has a name, and so a specification"
    return manager.kernel_spec


def end_of(log: IO[bytes]) -> str:
    log.seek(max(0, log.seek(0, os.SEEK_END) - LOG_BYTES))
    return " ".join(log.read(LOG_BYTES).decode(errors="replace").split())


def plain(text: str) -> str:
    """The beginning of a text, as a notebook can hold it."""
    return text[:ERROR_LENGTH].encode(errors="replace").decode()
