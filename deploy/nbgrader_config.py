"""What students' servers and the formgrader have in common: the course, and where its exchange is."""

import os

c = get_config()  # noqa: F821 (nbgrader defines it)

c.CourseDirectory.course_id = "self-attention-for-vision"
c.Exchange.root = os.environ["NBGRADER_EXCHANGE"]  # set by JupyterHub

# nbgrader refuses to submit a folder of more than 100 MB, with what it ignores: two sets of checkpoints and a zip.
c.CourseDirectory.max_dir_size = 1_000_000  # kB
c.CourseDirectory.ignore = [".ipynb_checkpoints", "__pycache__", "checkpoints-quick", "seed*", "data", "feedback", "*.zip"]
