"""Writes test/understand/launch/launcher-files.json: configuration files, and what the programs themselves read in them.

    python -m venv /tmp/servers && /tmp/servers/bin/pip install gunicorn pyuwsgi supervisor
    /tmp/servers/bin/python scripts/launcher-files.py
"""

import json
import os
import random
import re
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

dice = random.Random(20261122)


def uwsgi_text():
    keys = ["processes", "harakiri", "master", "vacuum", "buffer-size", "callable", "procname", "touch-reload", "chmod-socket", "bakery", "env"]
    values = ["4", "true", "false", "rye", "a b", "/srv/bakery/app", "%(bakery)/x", "%n.sock", "%s", "1 ; note", "2 # note", "A=%(bakery)", '"quoted"', "x=y", "100%%", ""]
    lines = ["[uwsgi]", "bakery = /srv/bread"]
    for _ in range(dice.randint(1, 8)):
        key = dice.choice(keys)
        shape = dice.random()
        if shape < 0.1:
            lines.append(dice.choice(["; a note", "# a note", "   ; a note", "", "\t# a note = 1"]))
        elif shape < 0.2:
            lines.append(key)
        else:
            lines.append(dice.choice(["", " ", "\t"]) + key + dice.choice([" = ", "=", "= ", "  =\t"]) + dice.choice(values) + dice.choice(["", "", "  "]))
    if dice.random() < 0.3:
        lines += ["ini = :more", "[more]", "threads = 2", dice.choice(["procname = %(bakery)", "; nothing"])]
    return "\n".join(lines) + "\n"


def uwsgi_cases(folder):
    program = Path(sys.executable).parent / "uwsgi"
    cases = []
    while len(cases) < 60:
        text = uwsgi_text()
        path = Path(folder) / "site.ini"
        path.write_text(text)
        # Nothing is served: without a socket it ends.
        found = subprocess.run([program, "--ini", "site.ini", "--show-config", "--no-server"], cwd=folder, capture_output=True, text=True, timeout=20)
        shown = re.search(r"^\[uwsgi\]\n(.*?)^;end of configuration", found.stdout + found.stderr, re.M | re.S)
        if not shown:
            continue
        rows = [line.split(" = ", 1) for line in shown.group(1).splitlines()]
        cases.append({"text": text, "options": [[row[0], row[1] if len(row) > 1 else ""] for row in rows if row[0] not in ("ini", "show-config", "no-server", "bakery")]})
    return cases


def supervisor_cases(folder):
    from supervisor.options import UnhosedConfigParser

    keys = ["command", "directory", "user", "environment", "Autostart", "stopsignal"]
    values = ["gunicorn bakery.wsgi", "/srv/bakery ; here", "x # note", 'A="1",B="x y"', "a;b", "sh -c 'a ; b'", "100%%", "x=y:z", ""]
    cases = []
    while len(cases) < 60:
        lines = []
        for name in dice.sample(["program:web", "supervisord", "program:worker"], dice.randint(1, 3)):
            lines.append(f"[{name}]")
            for _ in range(dice.randint(1, 5)):
                lines.append(dice.choice(keys) + dice.choice(["=", " = ", ": "]) + dice.choice(values))
                if dice.random() < 0.2:
                    lines.append(dice.choice(["  --workers 3", "\t--bind :1 ; note", "; a note", "", "  # a note"]))
        text = "\n".join(lines) + "\n"
        path = Path(folder) / "supervisor.conf"
        path.write_text(text)
        parser = UnhosedConfigParser()
        parser.read(str(path))
        cases.append({"text": text, "sections": {name: dict(parser.items(name)) for name in parser.sections()}})
    return cases


GUNICORN = [
    ("workers = 3\nbind = '127.0.0.1:8000'\n", {}),
    ("bind = ['127.0.0.1:8000', 'unix:/run/bakery.sock']\nreload = True\n", {}),
    ("worker = 4\ntimeout = 0\n", {}),
    ("import os\nbind = '0.0.0.0:' + os.environ.get('PORT', '8000')\nworkers = int(os.environ.get('WORKERS', 2))\n", {"PORT": "9000", "WORKERS": "5"}),
    ("cores = 4\nworkers = cores * 2 + 1\nraw_env = [f'{name}=1' for name in ('A', 'B')]\n", {}),
    ("_port = 8000\nbind = f'127.0.0.1:{_port}'\nloglevel = 'debug'\naccesslog = '-'\n", {}),
    ("settings = {'a': 60}\ntimeout = settings['a']\nkeepalive = 5\n", {}),
    ("if True:\n    workers = 7\nelse:\n    workers = 1\nworker_class = 'gthread'\nthreads = 4\n", {}),
    ("wsgi_app = 'bakery.wsgi:application'\npidfile = None\nproc_name = 'bakery'\npreload_app = True\n", {}),
    ("def on_starting(server):\n    pass\n\nmax_requests = 1000\nmax_requests_jitter = max_requests // 10\n", {}),
    ("bind = '127.0.0.1:8000'\nbind = '127.0.0.1:8001'\nforwarded_allow_ips = '*'\n", {}),
]


def gunicorn_cases(folder):
    from gunicorn.app.base import Application

    class Loaded(Application):
        def load_config(self):
            self.load_config_from_file(str(Path(folder) / "gunicorn.conf.py"))

        def load(self):
            return None

    cases = []
    for text, environment in GUNICORN:
        (Path(folder) / "gunicorn.conf.py").write_text(text)
        os.environ.update(environment)
        config = Loaded().cfg
        for name in environment:
            del os.environ[name]
        named = {name for name in config.settings if re.search(rf"^\s*{name} =", text, re.M)}
        answer = {name: config.settings[name].get() for name in sorted(named)}
        cases.append({"text": text, "environment": environment, "settings": answer})
    return cases


def main():
    sources = {name: version(name) for name in ("gunicorn", "pyuwsgi", "supervisor")}
    with tempfile.TemporaryDirectory() as folder:
        found = {"uwsgi": uwsgi_cases(folder), "supervisor": supervisor_cases(folder), "gunicorn": gunicorn_cases(folder)}
    target = Path(__file__).parent.parent / "test/understand/launch/launcher-files.json"
    rows = ",\n".join(f'"{name}": [\n' + ",\n".join("  " + json.dumps(case) for case in cases) + "\n]" for name, cases in found.items())
    target.write_text(f'{{"source": {json.dumps(sources)},\n{rows}\n}}\n')
    print({name: len(cases) for name, cases in found.items()})


main()
