"""Writes test/parse/requirements/specifiers.json: specifiers of Django and the series each allows, by `packaging`.

    python -m venv /tmp/oracle && /tmp/oracle/bin/pip install packaging
    /tmp/oracle/bin/python scripts/django-specifiers.py

Every release of the table is taken to have patch releases 0 to 40, as the reader under test does.
"""

import json
import random
import re
from pathlib import Path

from packaging.specifiers import SpecifierSet
from packaging.version import Version

top = Path(__file__).parent.parent
table = re.search(r"djangoSeries[^=]*= \[([^\]]+)\]", (top / "src/parse/requirements/version.ts").read_text()).group(1)
series = re.findall(r'"([\d.]+)"', table)


def allowed(text):
    specifier = SpecifierSet(text)
    return [s for s in series if any(specifier.contains(Version(f"{s}.{patch}"), prereleases=True) for patch in range(41))]


def main():
    dice = random.Random(20261122)
    versions = [v for s in series for v in (s, f"{s}.0", f"{s}.{dice.randint(1, 25)}")] + ["1", "2", "3", "4", "5", "6", "7", "5.0rc1", "5.2a1", "6.0.post1"]
    cases = {}
    while len(cases) < 300:
        clauses = []
        for _ in range(dice.choice([1, 1, 2, 2, 3])):
            operator = dice.choice(["==", ">=", ">=", "<", "<", "<=", ">", "!=", "~="])
            version = dice.choice(versions)
            if operator in ("==", "!=") and dice.random() < 0.4:
                version = ".".join(version.split(".")[:2]) + ".*" if re.fullmatch(r"[\d.]+", version) else version
            if operator == "~=" and "." not in version:
                version += ".0"
            clauses.append(operator + version)
        text = ",".join(clauses)
        # A pin is answered from its own number, whatever the table says.
        if any(c.startswith("==") and "*" not in c for c in clauses):
            continue
        found = allowed(text)
        cases[text] = [found[0], found[-1]] if found else None
    target = top / "test/parse/requirements/specifiers.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    rows = ",\n".join(f"  {json.dumps(k)}: {json.dumps(v)}" for k, v in sorted(cases.items()))
    target.write_text("{\n" + rows + "\n}\n")


main()
