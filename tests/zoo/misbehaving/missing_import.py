"""Imports a module that is not installed.
mistake: missing-import
loses: all
"""

import einops_that_nobody_installed  # noqa: F401
