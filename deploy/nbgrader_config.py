"""What students' servers and the formgrader have in common: the course, and where its exchange is."""

import json
import os

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (nbgrader defines it)

c.CourseDirectory.course_id = "self-attention-for-vision"
c.Exchange.root = os.environ["NBGRADER_EXCHANGE"]  # set by JupyterHub

if "NBGRADER_ACCOUNTS" in os.environ:  # of students, where they have none on this machine: values.yaml sets it
    c.OwnersCollect.account = json.loads(os.environ["NBGRADER_ACCOUNTS"]).get

# nbgrader refuses to submit a folder of more than 100 MB, with what it ignores: two sets of checkpoints and a zip.
c.CourseDirectory.max_dir_size = 1_000_000  # kB
c.CourseDirectory.ignore = [".ipynb_checkpoints", "__pycache__", "checkpoints-quick", "seed*", "data", "feedback", "*.zip"]
