"""The course on Kubernetes, as `deploy/values.yaml` has it; `test_hub.py` starts its hub."""

import json
from types import SimpleNamespace

import yaml
from jupyterhub import orm
from traitlets.config import Config, PyFileConfigLoader

from autograder.assignment import ROOT

VALUES = yaml.safe_load((ROOT / "deploy" / "values.yaml").read_text())


def test_everyone_has_the_same_limits_on_one_machine_and_on_kubernetes():
    config = PyFileConfigLoader("jupyterhub_config.py", str(ROOT / "deploy")).load_config()
    limits = VALUES["singleuser"]
    assert (limits["memory"]["limit"], limits["cpu"]["limit"]) == (config.Spawner.mem_limit, config.Spawner.cpu_limit)
    assert limits["extraEnv"].keys() - {"CHOWN_HOME"} == config.Spawner.environment.keys()


def test_on_kubernetes_everyone_has_an_account_and_a_kept_home_of_their_own():
    config = Config()
    exec(VALUES["hub"]["extraConfig"]["accounts"], {"c": config})
    database = orm.new_session_factory("sqlite:///:memory:")()
    database.add_all(orm.User(name=name) for name in ("grader", "ada", "bo"))
    database.commit()
    servers = [SimpleNamespace(user=user, environment={}, image="students", db=database) for user in database.query(orm.User)]
    for server in servers:
        config.KubeSpawner.pre_spawn_hook(server)
    assert [server.environment["NB_USER"] for server in servers] == ["grader", "ada", "bo"]
    numbers = {server.user.name: int(server.environment["NB_UID"]) for server in servers}
    assert len(set(numbers.values())) == 3
    assert [json.loads(server.environment.get("NBGRADER_ACCOUNTS", "null")) for server in servers] == [numbers, None, None]
    assert [server.image for server in servers] == ["self-attention-course:1", "students", "students"]
    assert ["lab.FencedKernels" in str(server) for server in servers] == [True, False, False]
    mounted = VALUES["singleuser"]["storage"]["homeMountPath"]
    for server in servers:  # docker-stacks' start.sh makes /home/$NB_USER the home, whatever is mounted
        assert mounted.format(unescaped_username=server.user.name) == f"/home/{server.environment['NB_USER']}"
    assert VALUES["singleuser"]["extraEnv"]["CHOWN_HOME"] == "yes"


def test_on_kubernetes_nobody_logs_in_before_a_log_in_is_chosen_and_nobody_as_grader():
    assert VALUES["hub"]["config"]["JupyterHub"]["authenticator_class"] == "null"
    config = Config()
    exec(VALUES["hub"]["extraConfig"]["accounts"], {"c": config})
    ada = {"name": "ada"}
    assert config.Authenticator.post_auth_hook(None, None, ada) == ada
    assert config.Authenticator.post_auth_hook(None, None, {"name": "grader"}) is None
