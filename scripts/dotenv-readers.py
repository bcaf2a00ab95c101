"""Writes test/parse/dotenv/readers.json: what readers of environment files make of lines, as the real programs say.

    python -m venv /tmp/oracle && /tmp/oracle/bin/pip install python-dotenv==1.2.* python-decouple==3.8 django-environ==0.14.*
    pip install --no-deps --target /tmp/environ-0.11 django-environ==0.11.2
    /tmp/oracle/bin/python scripts/dotenv-readers.py /tmp/environ-0.11

systemd is asked through its generator of `environment.d`, which reads files as `EnvironmentFile=` does and then expands `$`: lines with one
are left out, and those with a tab, which it writes in a way of its own.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ENVIRON = "import os, sys; sys.path[:0] = sys.argv[2:]; import environ; environ.Env.read_env(sys.argv[1]); print(repr(os.environ.get('KEY')))"
GENERATOR = "/usr/lib/systemd/user-environment-generators/30-systemd-environment-d-generator"
LINES = [
    "rye", "ab#cd", '"ab#cd"', "'ab#cd'", "rye # note", '"rye" # note', "'rye' # note", "rye\t# note", " rye", "rye ", '"rye" ', '"one\\ntwo"', "'one\\ntwo'", "a\\tb", "#rye", " # note",
    "a=b", "x'y", '"a"b', '""', "", "True # on", '"a b"', "'a b' ", "https://bakery.example/#menu", "%(x)s", "a;b", "rye ; note", "a$b", '"a$b"',
]


def environ(path, *more):
    return eval(subprocess.run([sys.executable, "-W", "ignore", "-c", ENVIRON, path, *more], capture_output=True, text=True, check=True, env={}).stdout)


def systemd(text):
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "environment.d").mkdir()
        (Path(home) / "environment.d/site.conf").write_text(text)
        out = subprocess.run([GENERATOR], capture_output=True, text=True, check=True, env={"XDG_CONFIG_HOME": home}).stdout
    # It prints what a shell reads.
    return subprocess.run(["sh", "-c", out + '\nprintf %s "$KEY"'], capture_output=True, text=True, check=True, env={}).stdout


def main():
    import decouple
    import dotenv

    cases = {}
    for line in LINES:
        with tempfile.TemporaryDirectory() as folder:
            path = f"{folder}/.env"
            Path(path).write_text(f"KEY={line}\n")
            cases[line] = {
                "python-dotenv": dotenv.dotenv_values(path).get("KEY"),
                "python-decouple": decouple.RepositoryEnv(path).data.get("KEY"),
                "django-environ": sorted({environ(path), environ(path, sys.argv[1])}),
                **({} if "$" in line or "\t" in line else {"systemd": systemd(f"KEY={line}\n")}),
            }
    target = Path(__file__).parent.parent / "test/parse/dotenv/readers.json"
    target.write_text(json.dumps(cases, indent=1) + "\n")


main()
