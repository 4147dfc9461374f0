"""The course on JupyterHub, with an account of its own for everyone: two students submit, the instructor grades.

All happens in a mount namespace, so the machine stays as it was; making one needs root. What is replaced in it is
listed in deploy/README.md: log-in, systemd, accounts, packages and images.
"""

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import sysconfig
import time
import urllib.error
import urllib.request
import venv
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from urllib.parse import urlsplit

import installed
import nbformat
import pytest
import yaml
from kernels import printed
from nbgrader.api import Gradebook
from playwright.sync_api import expect
from traitlets.config import PyFileConfigLoader

from attnlib.standin import make_standin
from autograder.assignment import ASSIGNMENT, COMPANION, NOTEBOOK, ROOT
from autograder.demo import MISTAKES, isolation_here, new_course, solved_notebook, with_mistakes
from autograder.grading.store import Store

pytestmark = pytest.mark.slow
COURSE = "self-attention-for-vision"
ACCOUNTS = {"grader": 61000, "instructor": 61001, "ada": 61002, "bo": 61003}
TOKEN = "of-the-test"
MINUTE = 60_000  # ms
PATIENCE = 300  # s
OWN = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"OMP_NUM_THREADS": "1"}


SYSTEMD = """
import json, os, shlex, signal, subprocess, sys
from itertools import takewhile
from pathlib import Path

program, *words = sys.argv[1:]
if program == "systemctl":
    number = Path({notes!r}, words[-1] + ".pid")
    alive = number.exists() and Path("/proc", number.read_text()).exists()
    if words[0] == "stop" and alive:
        os.kill(int(number.read_text()), signal.SIGTERM)
    print("systemd 255")  # for --version
    sys.exit(not alive if words[0] == "is-active" else words[0] == "is-failed")
unit, folder = words[1], words[3]
options = list(takewhile(lambda word: word.startswith("--"), words[4:]))
asked = dict(word.removeprefix("--property=").lstrip("-").split("=", 1) for word in options)
Path({notes!r}, unit + ".json").write_text(json.dumps(asked))
environment = dict(line.split("=", 1) for line in shlex.split(Path(asked["EnvironmentFile"]).read_text()))
account = ["setpriv", "--reuid", asked["uid"], "--regid", asked["gid"], "--clear-groups"]
started = subprocess.Popen([*account, *words[4 + len(options):]], cwd=folder, env=environment)
Path({notes!r}, unit + ".pid").write_text(str(started.pid))
"""


def one_machine():
    """A new folder that every account may enter, with the course in it and what `set_up` would have to download."""
    folder = Path(mkdtemp(prefix="hub-"))
    folder.chmod(0o755)
    course = new_course(folder / "course")
    with open(course / "nbgrader_config.py", "a") as config:
        config.write(f"\nc.GradeInSandbox.isolation = {isolation_here()!r}\n")
    shutil.copytree(ROOT / "deploy", course / "deploy")
    for package in ("attnlib", "autograder"):  # closed to students here, whatever the installed ones are
        shutil.copytree(ROOT / package, course / package, ignore=shutil.ignore_patterns("__pycache__"))
    (course / ".venv").symlink_to(sys.prefix)
    make_students(folder / "students")
    make_standin(folder / "cifar10", num_train=200, num_test=50)
    make_systemd(folder / "systemd")
    return folder


def make_students(folder):
    """A virtual environment with the packages that are installed here."""
    venv.create(folder, symlinks=True)
    packages = next((folder / "lib").glob("python3*/site-packages"))
    (packages / "shared.pth").write_text(sysconfig.get_paths()["purelib"])  # whose own .pth files are not followed
    shutil.copytree(Path(sys.prefix) / "etc" / "jupyter", folder / "etc" / "jupyter")
    (folder / "share").symlink_to(Path(sys.prefix) / "share")


def make_systemd(folder):
    """What stands for systemd: it notes what it is asked for each student, and starts their servers without limits."""
    folder.mkdir()
    script = folder / "systemd.py"
    script.write_text(SYSTEMD.format(notes=str(folder)))
    for program in ("systemd-run", "systemctl"):
        (folder / program).write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" {program} "$@"\n')
        (folder / program).chmod(0o755)


def make_accounts(folder):
    """Files to lay over /etc/passwd and /etc/group, and a home for everyone."""
    for database, line in ("passwd", "{name}:x:{number}:{number}::{home}:/bin/sh"), ("group", "{name}:x:{number}:"):
        lines = Path("/etc", database).read_text().splitlines()
        lines += [line.format(name=name, number=number, home=folder / "home" / name) for name, number in ACCOUNTS.items()]
        (folder / database).write_text("\n".join(lines) + "\n")
    for name, number in ACCOUNTS.items():
        home = folder / "home" / name
        home.mkdir(parents=True)
        os.chown(home, number, number)


def mounts(folder):
    """Shell commands that make the accounts known, and leave room for what SystemdSpawner writes."""
    yield "mount -t tmpfs tmpfs /run"  # which is systemd's
    yield from installed.mounts(folder)


def in_namespace(folder, *command, env=OWN, **options):
    """A process for which the accounts exist."""
    script = "\n".join(["set -e", *mounts(folder), 'exec "$@"'])
    return subprocess.Popen(["unshare", "--mount", "sh", "-c", script, "sh", *command], env=env, **options)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Hub:
    """A hub with settings of its own, and with a log-in that takes a name for the truth."""

    def __init__(self, folder, settings, launch):
        self.folder = folder
        self.course = folder / "course"
        self.address = f"http://127.0.0.1:{free_port()}"
        self.tokens = {}
        config = folder / "test_config.py"
        config.write_text(settings + f"""
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allowed_users = {{"instructor", "ada", "bo"}}
c.Spawner.start_timeout = c.Spawner.http_timeout = {PATIENCE}
c.JupyterHub.bind_url = {self.address!r}
c.JupyterHub.hub_port = {free_port()}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{free_port()}"
c.JupyterHub.services.append({{"name": "test", "api_token": {TOKEN!r}}})
c.JupyterHub.load_roles.append({{"name": "test", "services": ["test"], "scopes": ["admin:users", "tokens", "servers"]}})
""")
        with open(folder / "log", "w") as log:
            self.process = launch(config, stdout=log, stderr=log, start_new_session=True)

    def request(self, path, token, method="GET", /, **content):
        data = json.dumps(content).encode() if content else None
        headers = {"Authorization": f"token {token}", "Content-Type": "application/json"}
        try:
            with urllib.request.urlopen(urllib.request.Request(self.address + path, data, headers, method=method)) as answer:
                return json.loads(answer.read() or "null")
        except urllib.error.HTTPError as error:
            error.add_note((self.folder / "log").read_text()[-4000:])
            raise

    def wait(self, path, token=TOKEN):
        for _ in range(PATIENCE):
            if self.process.poll() is not None:
                break
            try:
                return self.request(path, token)
            except (urllib.error.HTTPError, urllib.error.URLError, ConnectionError):
                time.sleep(1)
        raise TimeoutError(f"{path} does not answer: " + (self.folder / "log").read_text()[-4000:])

    def log_in(self, name):
        """A token that may do what the user may."""
        self.tokens[name] = self.request(f"/hub/api/users/{name}/tokens", TOKEN, "POST", note="test")["token"]

    def start_server(self, name):
        self.log_in(name)
        self.request(f"/hub/api/users/{name}/server", TOKEN, "POST")
        self.wait(f"/user/{name}/api/status", self.tokens[name])

    def own(self, name, path, method="GET", **content):
        """A request to the server of a user, as that user."""
        return self.request(f"/user/{name}/{path}", self.tokens[name], method, **content)

    def service(self, name, path, method="GET", /, **content):
        """A request to the course's service, as a user of the hub."""
        return self.request(f"/services/{COURSE}/{path}", self.tokens[name], method, **content)

    def service_prints(self, code, folder=""):
        """What a notebook in a folder prints in the instructors' JupyterLab."""
        session = {"path": f"{folder}/x.ipynb", "name": "", "type": "notebook", "kernel": {"name": "python3"}}
        kernel = self.service("instructor", "api/sessions", "POST", **session)["kernel"]["id"]
        address = f"{self.address.replace('http', 'ws')}/services/{COURSE}/api/kernels/{kernel}/channels"
        return printed(address, self.tokens["instructor"], code)

    def formgrader(self, name, path):
        """What a button of the formgrader does."""
        answer = self.service(name, f"formgrader/api/{path}", "POST")
        assert answer["success"], f"{answer['log']}\n{answer['error']}"

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait(60)


def set_up(folder):
    running = in_namespace(folder, "deploy/set_up", cwd=folder / "course", stderr=subprocess.PIPE, text=True)
    errors = running.communicate()[1]
    assert running.returncode == 0, errors


@pytest.fixture(scope="module")
def hub():
    tried = subprocess.run(["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, text=True)
    if tried.returncode:
        pytest.skip(f"accounts of its own need mounts in a namespace, which are refused here: {tried.stderr.strip()}")
    folder = one_machine()
    make_accounts(folder)
    set_up(folder)
    settings = f"""
load_subconfig({str(folder / "course" / "deploy" / "jupyterhub_config.py")!r})
for service, port in zip(c.JupyterHub.services, {[free_port(), free_port()]}):
    service["url"] = f"http://127.0.0.1:{{port}}"
c.JupyterHub.services[1]["command"].append("--isolation={isolation_here()}")
"""
    environment = OWN | {"PATH": f"{folder / 'systemd'}:{OWN['PATH']}"}
    command = in_namespace, folder, folder / "course" / "deploy" / "start"
    started = Hub(folder, settings, partial(*command, cwd=folder / "course", env=environment))
    try:
        started.wait("/hub/api/")
        yield started
    finally:
        started.close()
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def submitted(hub):
    """The hub after the instructor released, and ada (who attends over channels) and bo (who did nothing) submitted."""
    hub.log_in("instructor")
    for step in ("assign", "release"):
        hub.formgrader("instructor", f"assignment/{ASSIGNMENT}/{step}")
    solution = with_mistakes(solved_notebook(hub.course), MISTAKES["channel-attention"])
    for name in ("ada", "bo"):
        hub.start_server(name)
        chosen = {"course_id": COURSE, "assignment_id": ASSIGNMENT}
        hub.own(name, "assignments/fetch", "POST", **chosen)
        if name == "ada":
            hub.own(name, f"api/contents/{NOTEBOOK}", "PUT", type="notebook", content=json.loads(nbformat.writes(solution)))
            hub.own(name, f"api/contents/{ASSIGNMENT}/data", "PUT", type="directory")
            with open(hub.folder / "home" / name / ASSIGNMENT / "data" / "cifar-10.tar.gz", "wb") as download:
                download.truncate(200 * 2**20)
        hub.own(name, "assignments/submit", "POST", **chosen)
    return hub


@pytest.fixture(scope="module")
def tried(submitted):
    """The hub after what was submitted was graded on demand, and stands in the gradebook."""
    store = Store(submitted.course / "gradebook" / "results")
    for _ in range(PATIENCE):
        if all((result := store.load(name)) and result.recorded for name in ("ada", "bo")):
            return submitted
        time.sleep(1)
    raise TimeoutError("nothing was graded on demand: " + (submitted.folder / "log").read_text()[-4000:])


@pytest.fixture(scope="module")
def graded(tried):
    tried.formgrader("instructor", f"assignment/{ASSIGNMENT}/collect")
    for name in ("ada", "bo"):
        tried.formgrader("instructor", f"submission/{ASSIGNMENT}/{name}/autograde")
    return tried


@pytest.fixture
def attempt(hub):
    """A function that runs Python code under an account; what it printed, or the last line of its error."""
    def run(account, code, **options):
        number, python = ACCOUNTS[account], hub.folder / "students" / "bin" / "python"
        command = in_namespace(
            hub.folder, "setpriv", f"--reuid={number}", f"--regid={number}", "--clear-groups", python, "-c", code,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **{"cwd": "/"} | options,
        )
        return command.communicate()[0].splitlines()[-1]

    return run


def sign_in(page, hub, name, path):
    page.goto(f"{hub.address}{path}")
    page.get_by_label("Username").fill(name)
    page.get_by_role("button", name="Sign in").click()


def environment_of(account):
    """The environment of an account's server."""
    for process in Path("/proc").glob("[0-9]*"):
        command = (process / "cmdline").read_bytes()
        own = process.stat().st_uid == ACCOUNTS[account]
        if own and (b"jupyterhub.singleuser" in command or b"formgrader.py" in command):
            entries = (process / "environ").read_text().split("\0")
            return dict(entry.split("=", 1) for entry in entries if entry)
    raise LookupError(f"{account} has no server")


def contents(folder):
    return {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


def test_no_student_can_own_the_courses_part_of_the_exchange(hub):
    assert (hub.folder / "exchange" / COURSE).stat().st_uid == ACCOUNTS["grader"]


def test_what_is_handed_in_is_neither_listed_nor_moved_nor_removed_by_others(submitted, attempt):
    inbound = submitted.folder / "exchange" / COURSE / "inbound"
    entry = next(inbound.glob("ada+*"))
    assert "Permission denied" in attempt("bo", f"import os; os.listdir({str(inbound)!r})")
    for change in f"os.rename({str(entry)!r}, {str(inbound / 'bo+x')!r})", f"os.rmdir({str(entry)!r})":
        assert "not permitted" in attempt("bo", f"import os; {change}")


def test_the_hub_keeps_what_is_its_own_where_only_root_writes(hub):
    folder = hub.folder / "hub"
    assert {"jupyterhub.sqlite", "jupyterhub_cookie_secret"} <= {path.name for path in folder.iterdir()}
    assert (folder.stat().st_uid, stat.S_IMODE(folder.stat().st_mode)) == (0, 0o700)


def test_two_students_submit_and_the_instructor_grades(graded):
    with Gradebook(f"sqlite:///{graded.course}/gradebook/gradebook.db", COURSE) as gradebook:
        def score(item, name):
            return gradebook.find_grade(item, ASSIGNMENT, ASSIGNMENT, name).score

        assert score("attention_formula", "ada") == 0 < score("attention_shape", "ada")
        assert gradebook.find_submission(ASSIGNMENT, "bo").score == 0


def test_what_need_not_be_handed_in_stays_with_the_student(graded):
    submitted = graded.course / "gradebook" / "submitted" / "ada" / ASSIGNMENT
    assert {path.name for path in submitted.iterdir()} == {
        NOTEBOOK.name, COMPANION.name, "timestamp.txt", "submission_secret.txt",
    }


def test_the_formgrader_refuses_students(submitted):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        submitted.service("ada", f"formgrader/api/submissions/{ASSIGNMENT}")
    assert refusal.value.code == 403


def test_no_student_can_take_a_services_port_and_the_formgraders_server_has_no_right_of_roots(submitted, attempt):
    config = PyFileConfigLoader("jupyterhub_config.py", str(ROOT / "deploy")).load_config()
    start = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")
    for port in (urlsplit(service["url"]).port for service in config.JupyterHub.services):
        if int(start.read_text()) == 1024:  # in many containers it is 0
            assert "Permission denied" in attempt("ada", f"import socket; socket.create_server(('127.0.0.1', {port}))")
        assert port < 1024
    served = "c = open('/proc/self/status').read(); print([line.split()[1] for line in c.splitlines() if 'Cap' in line][:3])"
    assert submitted.service_prints(served) == f"{['0' * 16] * 3}\n"


def test_a_students_notebook_in_the_instructors_jupyterlab_runs_in_the_sandbox(graded):
    if isolation_here() != "bubblewrap":
        pytest.skip("bubblewrap is refused here")
    seen = f"import os; print(os.path.exists({str(graded.course / 'solutions')!r}))"
    assert graded.service_prints(seen, f"gradebook/submitted/ada/{ASSIGNMENT}") == "False\n"
    assert graded.service_prints(seen, "solutions") == "True\n"


def test_with_a_host_of_its_own_each_server_is_an_origin_of_its_own(monkeypatch):
    def subdomains():
        return PyFileConfigLoader("jupyterhub_config.py", str(ROOT / "deploy")).load_config().JupyterHub.get("subdomain_host")

    assert not subdomains()
    monkeypatch.setenv("HUB_HOST", "https://hub.example.edu")
    assert subdomains() == "https://hub.example.edu"


def test_a_student_is_refused_the_server_of_another(submitted):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        submitted.request("/user/bo/api/contents", submitted.tokens["ada"])
    assert refusal.value.code == 403


def test_students_read_one_data_set_and_cannot_change_it(submitted, attempt):
    image = next((submitted.folder / "cifar10").rglob("*.png"))
    assert attempt("ada", f"print(len(open({str(image)!r}, 'rb').read()))") == str(image.stat().st_size)
    assert "Permission denied" in attempt("ada", f"open({str(image)!r}, 'wb')")
    assert "Permission denied" in attempt("ada", f"open({str(image.parent / 'mine.png')!r}, 'wb')")


def test_a_students_notebook_loads_the_images_from_there_and_writes_nothing(submitted, attempt):
    notebook = nbformat.read(submitted.course / "notebooks" / NOTEBOOK, as_version=4)
    cells = ("find-course-file", "imports", "settings", "data-sets")
    code = "\n".join(cell.source for cell in notebook.cells if cell.id in cells)
    before = contents(submitted.folder / "cifar10")
    home = submitted.folder / "home" / "ada" / ASSIGNMENT
    said = attempt("ada", f"{code}\nprint(train_set.root, len(train_set), len(test_set))", cwd=home, env=environment_of("ada"))
    assert said.splitlines()[-1] == f"{submitted.folder / 'cifar10' / 'train'} 200 50"
    assert contents(submitted.folder / "cifar10") == before and not (home / "data" / "datasets").exists()


def test_systemd_is_asked_to_hold_students_to_the_limits(submitted):
    asked = json.loads((submitted.folder / "systemd" / "jupyter-ada-singleuser.json").read_text())
    assert (asked["MemoryMax"], asked["CPUQuota"]) == (str(4 * 2**30), "200%")
    assert (asked["PrivateTmp"], asked["NoNewPrivileges"]) == ("yes", "yes")


@pytest.mark.parametrize("account, folder", [("ada", "students"), ("grader", "course/.venv")])
def test_a_terminal_finds_the_commands(submitted, account, folder):
    assert environment_of(account)["PATH"].split(":")[0] == str(submitted.folder / folder / "bin")


@pytest.mark.parametrize("place", [
    "course", "course/gradebook/gradebook.db", "course/solutions", "home/bo", f"exchange/{COURSE}/inbound",
])
def test_a_student_sees_neither_the_course_nor_what_others_handed_in(submitted, attempt, place):
    path = submitted.folder / place
    assert path.exists()
    assert "Permission denied" in attempt("ada", f"import os; os.listdir({str(path)!r})")


def test_a_student_cannot_take_the_exchange_away(submitted, attempt):
    path = str(submitted.folder / "exchange" / COURSE)
    assert "not permitted" in attempt("ada", f"import os; os.rename({path!r}, {path + '-mine'!r})")


def test_the_instructors_account_cannot_change_the_code_that_root_runs_nor_add_to_it(submitted, attempt):
    config = submitted.course / "deploy" / "jupyterhub_config.py"
    moved = str(submitted.course / "moved")
    assert "Permission denied" in attempt("grader", f"open({str(config)!r}, 'a')")
    assert "Permission denied" in attempt("grader", f"import os; os.rename({str(config.parent)!r}, {moved!r})")
    for folder in (".", "deploy", "attnlib", "autograder"):
        assert "Permission denied" in attempt("grader", f"open({str(submitted.course / folder / 'torch.py')!r}, 'w')")


def test_set_up_runs_no_code_from_the_folder_of_the_course(hub, attempt):
    modules = [hub.course / name for name in ("torch.py", "venv.py", "pip.py", "pathlib.py", "sitecustomize.py")]
    for module in modules:
        module.write_text(f"open({str(hub.folder / 'planted')!r}, 'w')\nraise SystemExit('planted')")
    try:
        set_up(hub.folder)
    finally:
        for module in modules:
            module.unlink()
    assert not (hub.folder / "planted").exists()


def test_the_instructor_changes_the_settings_in_jupyterlab(submitted):
    rubric = submitted.course / "autograder" / "rubric.toml"
    changed = rubric.read_text() + "\n# ours\n"
    saved = {"type": "file", "format": "text", "content": changed}
    submitted.service("instructor", "api/contents/autograder/rubric.toml", "PUT", **saved)
    submitted.service("instructor", "api/contents/autograder/rubric.toml/checkpoints", "POST")  # as JupyterLab does then
    assert rubric.read_text() == changed


@pytest.mark.parametrize("package", ["attnlib", "autograder"])
def test_students_servers_have_neither_reference_nor_grader(attempt, package):
    assert f"No module named '{package}'" in attempt("ada", f"import {package}")


def test_a_student_works_in_jupyterlab_and_finds_the_assignment(graded, visit, tmp_path):
    page = visit(graded.address)
    sign_in(page, graded, "ada", "/user/ada/lab")
    page.get_by_role("menuitem", name="Nbgrader").click(timeout=MINUTE)
    page.get_by_role("menuitem", name="Assignment List").click()
    expect(page.locator("#submitted_assignments_list")).to_contain_text(ASSIGNMENT, timeout=MINUTE)
    page.screenshot(path=tmp_path / "student.png")


def test_the_instructor_opens_the_formgrader_from_the_hub(graded, visit, tmp_path):
    page = visit(graded.address)
    sign_in(page, graded, "instructor", "/hub/home")
    page.get_by_role("button", name="Services").click(timeout=MINUTE)
    page.get_by_role("link", name=COURSE).click()
    expect(page.locator("tr", has_text=ASSIGNMENT).first).to_be_visible(timeout=MINUTE)
    page.screenshot(path=tmp_path / "instructor.png")


def tries_of(page, hub, name):
    """The page of grading on demand, for a student who logs in."""
    sign_in(page, hub, name, "/services/tries/")
    expect(page.get_by_text(f"Tries of {name}")).to_be_visible(timeout=MINUTE)
    return page


def test_what_a_student_submits_is_graded_on_demand_and_shown_to_no_other(submitted, visit, tmp_path):
    ada, bo = (tries_of(visit(submitted.address), submitted, name) for name in ("ada", "bo"))
    expect(ada.get_by_role("region", name="Try 1")).to_contain_text("channels look at channels", timeout=10 * MINUTE)
    expect(bo.get_by_role("region", name="Try 1")).to_contain_text("points", timeout=10 * MINUTE)
    expect(bo.get_by_text("channels look at channels")).to_have_count(0)

    mended = tmp_path / NOTEBOOK.name
    nbformat.write(solved_notebook(submitted.course), mended)
    ada.get_by_label("The zip").set_input_files(mended)
    ada.get_by_role("button", name="Hand in").click()
    expect(ada.get_by_role("region", name="Try 2")).to_contain_text("points", timeout=10 * MINUTE)
    expect(ada.get_by_role("region", name="Try 2")).not_to_contain_text("channels look at channels")
    bo.reload()
    expect(bo.get_by_role("region", name="Try 2")).to_have_count(0)
    assert bo.goto(f"{submitted.address}/services/tries/staff").status == 403


def test_the_instructor_sees_who_tried(submitted, visit):
    page = visit(submitted.address)
    sign_in(page, submitted, "instructor", "/services/tries/")
    for name in ("ada", "bo"):
        expect(page.get_by_role("row", name=name)).to_be_visible(timeout=MINUTE)


def test_a_student_finds_grading_on_demand_on_the_hubs_page_and_not_the_formgrader(submitted, visit):
    page = visit(submitted.address)
    sign_in(page, submitted, "ada", "/hub/home")
    page.get_by_role("button", name="Services").click(timeout=MINUTE)
    expect(page.get_by_role("link", name="tries")).to_be_visible()
    expect(page.get_by_role("link", name=COURSE)).to_have_count(0)


VALUES = yaml.safe_load((ROOT / "deploy" / "values.yaml").read_text())


@pytest.fixture
def kubernetes_hub(tmp_path):
    """A hub as `values.yaml` has it, on this machine."""
    hub = VALUES["hub"]
    settings = f"""
for name, options in {hub["config"]!r}.items():
    c[name].update(options)
c.JupyterHub.load_roles = {[{"name": name} | role for name, role in hub["loadRoles"].items()]!r}
{hub["extraConfig"]["accounts"]}
c.ConfigurableHTTPProxy.command = {str(Path(sys.prefix) / "bin" / "configurable-http-proxy")!r}
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = {str(tmp_path / "homes")!r} + "/{{username}}"
c.Spawner.cmd = [{sys.executable!r}, "-m", "jupyterhub.singleuser", "--allow-root"]
c.JupyterHub.services = []
"""

    def launch(config, **options):
        return subprocess.Popen([sys.executable, "-m", "jupyterhub", "-f", config], cwd=tmp_path, **options)

    started = Hub(tmp_path, settings, launch)
    try:
        started.wait("/hub/api/")
        yield started
    finally:
        started.close()


def test_on_kubernetes_instructors_and_they_alone_open_the_server_of_the_course(kubernetes_hub):
    for name in ("instructor", "ada"):
        kubernetes_hub.log_in(name)
    with pytest.raises(urllib.error.HTTPError) as refusal:
        kubernetes_hub.request("/hub/api/users/grader/server", kubernetes_hub.tokens["ada"], "POST")
    assert refusal.value.code == 404  # who may not know of an account is not told that there is one
    kubernetes_hub.request("/hub/api/users/grader/server", kubernetes_hub.tokens["instructor"], "POST")
    kubernetes_hub.wait("/user/grader/api/status", kubernetes_hub.tokens["instructor"])
