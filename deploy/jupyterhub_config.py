"""JupyterHub for the course on one machine; README.md beside this file says how to start it."""

import os
import pwd
import sys
from pathlib import Path

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (JupyterHub defines it)

COURSE_ID = "self-attention-for-vision"  # as nbgrader knows it
TRIES = "tries"  # the page on which students hand in, and read what it came to: /services/tries/
INSTRUCTORS = ["instructor"]

course = Path(__file__).resolve().parents[1]  # closed to students
shared = course.parent  # holds what `set_up` made: exchange/, cifar10/ and students/ for everyone, hub/ for root
everywhere = {
    "CIFAR10_DIR": str(shared / "cifar10"),
    "NBGRADER_EXCHANGE": str(shared / "exchange"),
    "DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "True",  # students reach all that listens on 127.0.0.1
}

c.JupyterHub.bind_url = "http://127.0.0.1:8000"  # a web server with TLS stands before it
if "HUB_HOST" in os.environ:  # README.md says what it is, and what shares an origin without it
    c.JupyterHub.subdomain_host = os.environ["HUB_HOST"]
c.ConfigurableHTTPProxy.command = [
    str(Path(sys.executable).with_name("configurable-http-proxy")),
    "--proxy-timeout=7200000",  # ms: the formgrader answers when a submission is graded, which may take an hour
]
c.Authenticator.allow_all = True  # whoever has an account on this machine

c.JupyterHub.load_groups = {f"formgrade-{COURSE_ID}": {"users": INSTRUCTORS}}
c.JupyterHub.load_roles = [{
    "name": "instructor",
    "groups": [f"formgrade-{COURSE_ID}"],
    "scopes": [f"access:services!service={COURSE_ID}", f"read:services!service={COURSE_ID}", "list:services"],
}, {
    "name": "user",  # everybody; never `access:services`, which would open the formgrader and its terminal
    "scopes": ["self", f"access:services!service={TRIES}"],
}]
as_grader = [sys.executable, "-P", str(course / "deploy" / "service.py"), "grader", sys.executable, "-P"]
services = everywhere | {
    "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",  # for `autograder` and `nbgrader` in a terminal
    "JUPYTER_CONFIG_PATH": str(course / "deploy"),  # nbgrader_config.py beside this file
}
c.JupyterHub.services = [{
    "name": COURSE_ID,
    "url": "http://127.0.0.1:1011",  # which root alone can take
    "command": [
        *as_grader, str(course / "deploy" / "formgrader.py"),
        # The account may write rubric.toml, but put no other file beside it on the way.
        "--FileContentsManager.use_atomic_writing=False",
        "--ServerApp.kernel_manager_class=autograder.sandbox.lab.FencedKernels",
    ],
    "cwd": str(course),
    "environment": services | {"JUPYTERHUB_ROOT_DIR": str(course), "JUPYTERHUB_DEFAULT_URL": "/formgrader"},
    "oauth_no_confirm": True,
}, {
    "name": TRIES,  # grading on demand
    "url": "http://127.0.0.1:1012",
    "command": [*as_grader, "-m", "autograder.cli", "serve"],
    "cwd": str(course),
    "environment": services,
    "oauth_no_confirm": True,
}]

c.JupyterHub.spawner_class = "systemd"  # holds everyone to the limits below
c.Spawner.cmd = [str(shared / "students" / "bin" / "python"), "-m", "jupyterhub.singleuser"]
c.Spawner.environment = everywhere
c.Spawner.mem_limit = "4G"
c.Spawner.cpu_limit = 2
c.SystemdSpawner.isolate_tmp = True
c.SystemdSpawner.extra_paths = [str(shared / "students" / "bin")]  # for `nbgrader` in a terminal


def close_home(spawner):
    """Close a home to other accounts: on many systems it is open to everyone."""
    os.chmod(pwd.getpwnam(spawner.user.name).pw_dir, 0o700)


c.Spawner.pre_spawn_hook = close_home
