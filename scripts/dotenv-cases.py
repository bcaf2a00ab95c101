"""Writes test/parse/dotenv/python-dotenv.json: environment files, and what python-dotenv reads from them.

    python -m venv /tmp/oracle && /tmp/oracle/bin/pip install python-dotenv
    /tmp/oracle/bin/python scripts/dotenv-cases.py
"""

import io
import json
import random
from importlib.metadata import version
from pathlib import Path

from dotenv.parser import parse_stream

names = ["DEBUG", "SECRET_KEY", "'QUOTED NAME'", "a.b-c", "export NAME", "export  X", "ÉTÉ"]
equals = ["=", " = ", "= ", " =", "", ": "]
values = ["1", "", "two words", "'single # kept'", '"double # kept"', "plain # cut", "plain#kept", "#hash", '"esc \\" \\n \\q"', "'esc \\' \\n'", '"never closed', "'never closed", '"two\nlines"', '"a" b', "'a'  # comment", "x\\ny", "p@ss$word", '""', "''", "trailing   ", "\t tab", '"\\\\"']
noise = ["# comment", "", "   ", "  # indented", "=", "no equals sign", "==", "NAME"]
ends = ["\n", "\n", "\n", "\r\n", "\r"]


def main():
    dice = random.Random(20261122)
    cases = []
    while len(cases) < 400:
        text = dice.choice(["", "", "", "\ufeff"])
        for _ in range(dice.randint(1, 4)):
            line = dice.choice(noise) if dice.random() < 0.2 else dice.choice(["", "", " "]) + dice.choice(names) + dice.choice(equals) + dice.choice(values)
            text += line + dice.choice(ends)
        if dice.random() < 0.3:
            text = text.rstrip("\r\n")
        bindings = list(parse_stream(io.StringIO(text, newline="")))
        entries = [[b.key, b.value] for b in bindings if b.key is not None and not b.error]
        cases.append({"text": text, "entries": entries, "refused": any(b.error for b in bindings)})
    target = Path(__file__).parent.parent / "test/parse/dotenv/python-dotenv.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join("  " + json.dumps(case) for case in cases)
    target.write_text(f'{{"source": "python-dotenv {version("python-dotenv")}", "cases": [\n{rows}\n]}}\n')


main()
