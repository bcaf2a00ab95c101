"""Writes test/understand/launch/gunicorn-command-lines.json: command lines, and what gunicorn's own parser makes of them.

    python -m venv /tmp/servers && /tmp/servers/bin/pip install gunicorn
    /tmp/servers/bin/python scripts/gunicorn-command-lines.py
"""

import contextlib
import io
import json
import random
from importlib.metadata import version
from pathlib import Path

from gunicorn.config import Config


def build():
    parser = Config().parser()
    for action in parser._actions:
        longs = [s for s in action.option_strings if s.startswith("--")]
        if longs:
            action.dest, action.default, action.type = longs[0][2:], None, None
            action.choices = None
            # An option given twice: the last one counts, and all of them are compared.
            if type(action).__name__ in ("_StoreAction", "_AppendAction"):
                action.__class__ = Recorded
            elif action.nargs == 0 and type(action).__name__ not in ("_HelpAction", "_VersionAction"):
                action.__class__ = RecordedFlag
    return parser


import argparse


class Recorded(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        namespace.__dict__.setdefault("seen", []).append([self.dest, values])


class RecordedFlag(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        namespace.__dict__.setdefault("seen", []).append([self.dest, None])


def main():
    dice = random.Random(20261122)
    parser = build()
    actions = [a for a in parser._actions if isinstance(a, (Recorded, RecordedFlag))]
    spellings = [s for a in actions for s in a.option_strings]
    values = ["3", "debug", "127.0.0.1:8000", "unix:/run/shop.sock", "root", "a=b", "x y", "=1", "/var/log/x.log"]

    def word():
        action = dice.choice(actions)
        spelling = dice.choice(action.option_strings)
        takes = isinstance(action, Recorded)
        if spelling.startswith("--"):
            if dice.random() < 0.4:
                spelling = spelling[: dice.randint(3, len(spelling))]
            if takes:
                value = dice.choice(values)
                return [f"{spelling}={value}"] if dice.random() < 0.5 else [spelling, value]
            return [spelling]
        if not takes:
            return [spelling]
        value = dice.choice(values)
        return dice.choice([[spelling + value], [spelling, value], [f"{spelling}={value}"], ["-R" + spelling[1] + value]])

    cases, refused = [], 0
    while len(cases) < 400:
        line = [w for _ in range(dice.randint(1, 5)) for w in word()]
        line.insert(dice.choice([0, len(line)]), "shop.wsgi:application")
        try:
            with contextlib.redirect_stderr(io.StringIO()):
                found = parser.parse_args(line)
        except SystemExit:
            refused += 1
            continue
        cases.append({"line": line, "options": getattr(found, "seen", []), "args": found.args})
    target = Path(__file__).parent.parent / "test/understand/launch/gunicorn-command-lines.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join("  " + json.dumps(case) for case in cases)
    target.write_text(f'{{"source": "gunicorn {version("gunicorn")}", "cases": [\n{rows}\n]}}\n')
    print(f"{len(cases)} cases; gunicorn refused {refused} more")


main()
