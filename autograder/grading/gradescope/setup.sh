#!/usr/bin/env bash
# Gradescope runs this once, as root, when it builds the autograder's image.
set -euo pipefail
if ! type python3 choom prlimit setpriv > /dev/null || ! python3 -m pip --version > /dev/null; then
    apt-get update -qq
    apt-get install -y -qq python3 python3-pip util-linux
fi
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and
    "Python 3.11 or newer is needed, this is %d.%d: choose a newer base image" % sys.version_info[:2])'
export PIP_BREAK_SYSTEM_PACKAGES=1  # there is no other use of this system's Python
python3 -m pip install --quiet --requirement /autograder/source/requirements.txt
