"""A cluster that runs nobody else's code: schedulers and workers as their commands start them."""

import os
import subprocess

import commands
import pytest
from clusters import certificate_in, dask_cluster

from attnlib.cluster import Cluster, is_protected

EVERYWHERE = ()
COMMANDS = {
    "autograder.cli": ("grade",),
    "attnlib.experiments": ("run", "--data", "none", "--records", "none"),
}


@pytest.mark.parametrize("address, protected", [
    ("tcp://127.0.0.1:8786", True), ("127.0.0.1:8786", True), ("localhost:8786", True), ("tcp://[::1]:8786", True),
    ("tls://192.0.2.1:8786", True), ("tcp://192.0.2.1:8786", False), ("0.0.0.0:8786", False), ("tcp://[::]:8786", False),
    ("nowhere.invalid:8786", False), ("ws://192.0.2.1:8786", False), ("wss://192.0.2.1:8786", True),
])  # fmt: skip
def test_an_address_is_this_machines_own_or_encrypted(address, protected):
    assert is_protected(address) == protected


@pytest.mark.parametrize("module", COMMANDS)
def test_both_commands_refuse_an_open_scheduler_before_they_speak_to_it(course, module):
    done = commands.run(module, *COMMANDS[module], "--cluster=tcp://192.0.2.1:8786", cwd=course)
    assert done.returncode != 0 and "tcp://192.0.2.1:8786 is open to whoever reaches it" in done.stderr
    assert "--unprotected" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.slow
def test_a_worker_that_others_can_reach_is_refused_whatever_it_calls_itself(tmp_path):
    with dask_cluster(tmp_path, listen=EVERYWHERE) as (cluster, _):
        port = cluster.address.rpartition(":")[2]
        with pytest.raises(ValueError, match="is open to whoever reaches it"):
            Cluster(f"tcp://127.0.0.1:{port}").client()
        with Cluster(cluster.address, unprotected=True).client() as client:
            assert client.submit(abs, -1).result() == 1


@pytest.mark.slow
def test_with_tls_only_who_has_the_certificate_comes_in(tmp_path, course):
    certificate = certificate_in(tmp_path)
    assert certificate.stat().st_mode & 0o077 == 0
    (tmp_path / "other").mkdir()
    with dask_cluster(tmp_path, listen=EVERYWHERE, certificate=certificate) as (cluster, _):
        with cluster.client() as client:
            assert client.submit(abs, -1).result() == 1
        done = commands.run("autograder.cli", "grade", f"--cluster={cluster.address}", cwd=course)
        assert done.returncode == 2 and "asks for TLS: give --certificate FILE" in done.stderr
        host, _, port = cluster.address.removeprefix("tls://").rpartition(":")
        for other in certificate_in(tmp_path / "other"), None:
            options = ["-cert", other, "-key", other] if other else []
            tried = subprocess.run(
                ["openssl", "s_client", "-connect", f"{host}:{port}", "-CAfile", certificate, "-ign_eof", *options],
                capture_output=True, text=True, timeout=60,
            )  # fmt: skip
            assert "alert" in tried.stderr, tried


@pytest.mark.slow
def test_where_dask_is_set_to_require_tls_this_machine_alone_is_not_enough(tmp_path, course):
    """deploy/ sets Dask so, since students have shells on the hub's machine."""
    with dask_cluster(tmp_path) as (cluster, _):
        required = os.environ | {"DASK_DISTRIBUTED__COMM__REQUIRE_ENCRYPTION": "True"}
        done = commands.run("autograder.cli", "grade", f"--cluster={cluster.address}", cwd=course, env=required)
        assert done.returncode == 2 and "asks for TLS: give --certificate FILE" in done.stderr
