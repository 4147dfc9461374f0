"""What of a submitted folder is graded beside the notebook."""

import os

from autograder.grading.execution import graded_files


def sizes(submission, **limits):
    with graded_files(submission, **limits) as folder:
        return {str(path.relative_to(folder)): path.stat().st_size for path in folder.rglob("*") if path.is_file()}


def test_files_count_as_damaged_where_they_are_too_large_alone_or_together(tmp_path):
    (tmp_path / "checkpoints").mkdir()
    for name, size in (("helper.py", 10), ("checkpoints/a.safetensors", 50), ("checkpoints/b.safetensors", 1 << 40),
                       ("checkpoints/c.safetensors", 50), ("checkpoints/d.safetensors", 50), ("notes.txt", 5)):
        with open(tmp_path / name, "wb") as sparse:
            sparse.truncate(size)
    assert sizes(tmp_path, limit=100, limit_in_all=120) == {
        "helper.py": 10, "checkpoints/a.safetensors": 50, "checkpoints/b.safetensors": 0,
        "checkpoints/c.safetensors": 50, "checkpoints/d.safetensors": 0,
    }


def test_what_is_no_file_is_left_behind(tmp_path):
    os.mkfifo(tmp_path / "pipe.py")
    (tmp_path / "folder.py").mkdir()
    (tmp_path / "link.py").symlink_to("/etc/hostname")
    (tmp_path / "checkpoints").symlink_to("/")
    assert sizes(tmp_path, limit=100, limit_in_all=100) == {}
