"""The course on JupyterHub, with an account of its own for everyone: two students submit, the instructor grades.

The accounts exist in a mount namespace only, so the machine stays as it was; making one needs root.
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
from pathlib import Path
from tempfile import mkdtemp
from types import SimpleNamespace

import nbformat
import pytest
import yaml
from nbgrader.api import Gradebook
from playwright.sync_api import expect
from traitlets.config import Config, PyFileConfigLoader

from attnlib.standin import make_standin
from autograder.demo import ASSIGNMENT, MISTAKES, NOTEBOOK, ROOT, isolation_here, new_course, solved_notebook, with_mistakes

COURSE = "self-attention-for-vision"
ACCOUNTS = {"grader": 61000, "instructor": 61001, "ada": 61002, "bo": 61003}
TOKEN = "of-the-test"
MINUTE = 60_000  # ms


def one_machine():
    """A new folder that every account may enter, with the course in it and what `set_up` would have to download."""
    folder = Path(mkdtemp(prefix="hub-"))
    folder.chmod(0o755)
    course = new_course(folder / "course")
    with open(course / "nbgrader_config.py", "a") as config:
        config.write(f"\nc.GradeInSandbox.isolation = {isolation_here()!r}\n")
    shutil.copytree(ROOT / "deploy", course / "deploy")
    for package in ("attnlib", "autograder"):  # closed to students here, whatever the installed ones are
        shutil.copytree(ROOT / package, course / package)
    (course / ".venv").symlink_to(sys.prefix)
    make_standin(folder / "cifar10", num_train=200, num_test=50)
    venv.create(folder / "students", symlinks=True)
    packages = next((folder / "students" / "lib").glob("python3*/site-packages"))
    (packages / "shared.pth").write_text(sysconfig.get_paths()["purelib"])  # whose own .pth files are not followed
    shutil.copytree(Path(sys.prefix) / "etc" / "jupyter", folder / "students" / "etc" / "jupyter")
    (folder / "students" / "share").symlink_to(Path(sys.prefix) / "share")
    return folder


def make_accounts(folder):
    """Files to lay over /etc/passwd and /etc/group, and a home for everyone."""
    for database, line in ("passwd", "{name}:x:{number}:{number}::{home}:/bin/sh"), ("group", "{name}:x:{number}:"):
        lines = Path("/etc", database).read_text().splitlines()
        lines += [line.format(name=name, number=number, home=folder / "home" / name) for name, number in ACCOUNTS.items()]
        (folder / database).write_text("\n".join(lines) + "\n")
    for name, number in ACCOUNTS.items():
        home = folder / "home" / name
        home.mkdir(parents=True, mode=0o700)
        os.chown(home, number, number)


def mounts(folder):
    """Shell commands that make the accounts known, and Python readable for them where it is installed for root alone."""
    for database in ("passwd", "group"):
        yield f"mount --bind {folder / database} /etc/{database}"
    installed = {str(index): Path(prefix) for index, prefix in enumerate(dict.fromkeys((sys.base_prefix, sys.prefix)))}
    closed = {parent for path in installed.values() for parent in path.parents if not parent.stat().st_mode & stat.S_IXOTH}
    for name, path in installed.items():
        yield f"mkdir -p {folder}/python/{name} && mount --bind {path} {folder}/python/{name}"
    for parent in sorted(closed):
        yield f"mkdir -p {parent} && mount -t tmpfs -o mode=755 tmpfs {parent}"
    for name, path in installed.items():
        yield f"mkdir -p {path} && mount --bind {folder}/python/{name} {path}"


def in_namespace(folder, *command, **options):
    """A process for which the accounts exist."""
    script = "\n".join(["set -e", *mounts(folder), 'exec "$@"'])
    return subprocess.Popen(["unshare", "--mount", "sh", "-c", script, "sh", *command], **options)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class Hub:
    def __init__(self, folder):
        self.folder, self.course = folder, folder / "course"
        self.address = f"http://127.0.0.1:{free_port()}"
        config = folder / "test_config.py"
        config.write_text(f"""
load_subconfig({str(self.course / "deploy" / "jupyterhub_config.py")!r})
c.JupyterHub.authenticator_class = "dummy"
c.Authenticator.allowed_users = {{"instructor", "ada", "bo"}}
c.JupyterHub.spawner_class = "jupyterhub.spawner.LocalProcessSpawner"
c.JupyterHub.bind_url = {self.address!r}
c.JupyterHub.hub_port = {free_port()}
c.ConfigurableHTTPProxy.api_url = "http://127.0.0.1:{free_port()}"
c.JupyterHub.services[0]["url"] = "http://127.0.0.1:{free_port()}"
c.JupyterHub.services.append({{"name": "test", "api_token": {TOKEN!r}}})
c.JupyterHub.load_roles.append({{"name": "test", "services": ["test"], "scopes": ["admin:users", "tokens", "servers"]}})
""")
        with open(folder / "log", "w") as log:
            self.process = in_namespace(
                folder, sys.executable, "-m", "jupyterhub", "-f", config, cwd=folder / "home", stdout=log, stderr=log,
                start_new_session=True, env=os.environ | {"OMP_NUM_THREADS": "1"},
            )
        self.tokens = {}

    def request(self, path, token, method="GET", **content):
        data = json.dumps(content).encode() if content else None
        headers = {"Authorization": f"token {token}", "Content-Type": "application/json"}
        try:
            with urllib.request.urlopen(urllib.request.Request(self.address + path, data, headers, method=method)) as answer:
                return json.loads(answer.read() or "null")
        except urllib.error.HTTPError as error:
            error.add_note((self.folder / "log").read_text()[-4000:])
            raise

    def wait(self, path, token=TOKEN, seconds=60):
        for _ in range(seconds):
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

    def formgrader(self, name, path, method="GET"):
        return self.request(f"/services/{COURSE}/formgrader/api/{path}", self.tokens[name], method)

    def close(self):
        os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait(60)


@pytest.fixture(scope="module")
def hub():
    if os.getuid() != 0:
        pytest.skip("only root can start servers under several accounts")
    folder = one_machine()
    make_accounts(folder)
    finished = in_namespace(folder, "deploy/set_up", cwd=folder / "course", stderr=subprocess.PIPE, text=True)
    errors = finished.communicate()[1]
    assert finished.returncode == 0, errors
    started = Hub(folder)
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
        assert hub.formgrader("instructor", f"assignment/{ASSIGNMENT}/{step}", "POST")["success"]
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
def graded(submitted):
    assert submitted.formgrader("instructor", f"assignment/{ASSIGNMENT}/collect", "POST")["success"]
    for name in ("ada", "bo"):
        answer = submitted.formgrader("instructor", f"submission/{ASSIGNMENT}/{name}/autograde", "POST")
        assert answer["success"], answer["log"]
    return submitted


@pytest.fixture
def attempt(submitted):
    """A function that runs Python code under an account; what it printed, or the last line of its error."""
    def run(account, code):
        number, python = ACCOUNTS[account], submitted.folder / "students" / "bin" / "python"
        command = in_namespace(
            submitted.folder, "setpriv", f"--reuid={number}", f"--regid={number}", "--clear-groups", python, "-c", code,
            cwd="/", stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        return command.communicate()[0].splitlines()[-1]

    return run


def sign_in(page, hub, name, path):
    page.goto(f"{hub.address}{path}")
    page.get_by_label("Username").fill(name)
    page.get_by_role("button", name="Sign in").click()


def test_two_students_submit_and_the_instructor_grades(graded):
    with Gradebook(f"sqlite:///{graded.course}/gradebook/gradebook.db", COURSE) as gradebook:
        def score(item, name):
            return gradebook.find_grade(item, ASSIGNMENT, ASSIGNMENT, name).score

        assert score("attention_formula", "ada") == 0 < score("attention_shape", "ada")
        assert gradebook.find_submission(ASSIGNMENT, "bo").score == 0


def test_what_need_not_be_handed_in_stays_with_the_student(graded):
    submitted = graded.course / "gradebook" / "submitted" / "ada" / ASSIGNMENT
    assert {path.name for path in submitted.iterdir()} == {NOTEBOOK.name, "timestamp.txt", "submission_secret.txt"}


def test_the_formgrader_refuses_students(submitted):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        submitted.formgrader("ada", "submissions/" + ASSIGNMENT)
    assert refusal.value.code == 403


def test_a_student_is_refused_the_server_of_another(submitted):
    with pytest.raises(urllib.error.HTTPError) as refusal:
        submitted.request("/user/bo/api/contents", submitted.tokens["ada"])
    assert refusal.value.code == 403


def test_students_read_one_data_set_and_cannot_change_it(submitted, attempt):
    image = next((submitted.folder / "cifar10").rglob("*.png"))
    assert attempt("ada", f"print(len(open({str(image)!r}, 'rb').read()))") == str(image.stat().st_size)
    assert "Permission denied" in attempt("ada", f"open({str(image)!r}, 'wb')")
    assert "Permission denied" in attempt("ada", f"open({str(image.parent / 'mine.png')!r}, 'wb')")


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


def test_the_instructors_account_cannot_change_the_code_that_root_runs(submitted, attempt):
    config = submitted.course / "deploy" / "jupyterhub_config.py"
    assert "Permission denied" in attempt("grader", f"open({str(config)!r}, 'a')")
    moved = str(submitted.course / 'moved')
    assert "not permitted" in attempt("grader", f"import os; os.rename({str(config.parent)!r}, {moved!r})")


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


@pytest.fixture
def values():
    return yaml.safe_load((ROOT / "deploy" / "values.yaml").read_text())


def test_everyone_has_the_same_limits_on_one_machine_and_on_kubernetes(values):
    config = PyFileConfigLoader("jupyterhub_config.py", str(ROOT / "deploy")).load_config()
    limits = values["singleuser"]
    assert (limits["memory"]["limit"], limits["cpu"]["limit"]) == (config.Spawner.mem_limit, config.Spawner.cpu_limit)
    assert limits["extraEnv"].keys() == config.Spawner.environment.keys()


def test_on_kubernetes_everyone_has_an_account_of_their_own(values):
    config = Config()
    exec(values["hub"]["extraConfig"]["accounts"], {"c": config})
    servers = [SimpleNamespace(user=SimpleNamespace(name=name, id=number), environment={}, image="students")
               for number, name in enumerate(("grader", "ada", "bo"))]
    for server in servers:
        config.KubeSpawner.pre_spawn_hook(server)
    assert [server.environment["NB_USER"] for server in servers] == ["grader", "ada", "bo"]
    assert len({server.environment["NB_UID"] for server in servers}) == 3
    assert [server.image for server in servers] == ["self-attention-course:1", "students", "students"]
