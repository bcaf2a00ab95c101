"""Writes which options `sentry_sdk.init()` takes, by release, as the real package says.

    python scripts/sentry-options.py > src/core/data/sentry-options.json

The last release of each series (`1.45`, `2.0` ...) is downloaded with pip and unpacked, nothing of it is installed. Each is
then asked in a Python of its own: its `_get_options`, which `init()` calls, raises TypeError for an option it does not know.
The table holds, for each option, the series from which on it is taken, and the first that refuses it again.
The packages urllib3, certifi and typing-extensions are needed: releases import them.
"""

import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ASK = """
import json, sys
sys.path.insert(0, sys.argv[1])
from sentry_sdk import client, consts
names = json.loads(sys.argv[2])
if not names:
    print(json.dumps(sorted(consts.DEFAULT_OPTIONS)))
    sys.exit()
def takes(name):
    try:
        client._get_options(**{name: None})
    except Exception as error:
        # Names are looked at first: another complaint is about the value.
        return "nknown option" not in str(error)
    return True
print(json.dumps([name for name in names if takes(name)]))
"""


def ask(folder, names):
    """What one unpacked release answers: its own options, or which of `names` it takes."""
    run = subprocess.run([sys.executable, "-W", "ignore", "-c", ASK, str(folder), json.dumps(names)], capture_output=True, text=True, check=True)
    return json.loads(run.stdout.splitlines()[-1])


def last_releases():
    """The last release of each series, oldest first."""
    listed = subprocess.run([sys.executable, "-m", "pip", "index", "versions", "sentry-sdk"], capture_output=True, text=True, check=True).stdout
    line = next(line for line in listed.splitlines() if line.startswith("Available versions:"))
    last = {}
    for version in line.split(":", 1)[1].replace(" ", "").strip().split(","):
        numbers = tuple(int(part) for part in version.split(".")) if re.fullmatch(r"\d+\.\d+\.\d+", version) else None
        if numbers and numbers[0] >= 1 and last.get(numbers[:2], (0, 0, 0)) < numbers:
            last[numbers[:2]] = numbers
    return [".".join(map(str, last[series])) for series in sorted(last)]


def main():
    series = []
    table = {}
    with tempfile.TemporaryDirectory() as top:
        folders = {}
        for release in last_releases():
            target = Path(top, release)
            subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":none:", "-d", str(target), f"sentry-sdk=={release}"], check=True)
            folders[release] = target / "unpacked"
            with zipfile.ZipFile(next(target.glob("*.whl"))) as wheel:
                wheel.extractall(folders[release])
        names = sorted({name for folder in folders.values() for name in ask(folder, [])})
        for release, folder in folders.items():
            short = ".".join(release.split(".")[:2])
            series.append(short)
            taken = set(ask(folder, names))
            for name in names:
                history = table.setdefault(name, [])
                if (name in taken) == (len(history) % 2 == 0):
                    history.append(short)
    header = f'"source":"sentry_sdk.client._get_options of the last release of each series, asked by scripts/sentry-options.py","series":{json.dumps(series, separators=(",", ":"))}'
    lines = ",\n".join(f"{json.dumps(name)}:{json.dumps(history, separators=(',', ':'))}" for name, history in table.items())
    print("{" + header + ',\n"options":{' + lines + "}}")


if __name__ == "__main__":
    main()
