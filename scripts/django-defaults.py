"""Writes the defaults of Django's settings, by version, from Django's own packages.

    python scripts/django-defaults.py > src/understand/settings/data/django-defaults.json

Each release's package is downloaded with pip (nothing of it is installed) and its `django/conf/global_settings.py` is
executed alone. The table holds, for each name, where its value began: [["1.8", false], ["4.0", true], ["5.0", null]];
`{"absent": true}` ends a name. Tuples, and what is no plain data, are marked.
"""

import io
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

VERSIONS = "1.8 1.9 1.10 1.11 2.0 2.1 2.2 3.0 3.1 3.2 4.0 4.1 4.2 5.0 5.1 5.2 6.0 6.1".split()


def source(version):
    """The text of one release's global_settings.py."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--ignore-requires-python", "-d", folder, f"django~={version}.0"]
        subprocess.run(command, check=True)
        package = next(Path(folder).iterdir())
        if package.suffix == ".whl":
            return zipfile.ZipFile(package).read("django/conf/global_settings.py").decode()
        with tarfile.open(fileobj=io.BytesIO(package.read_bytes())) as archive:
            member = next(name for name in archive.getnames() if name.endswith("django/conf/global_settings.py"))
            return archive.extractfile(member).read().decode()


def short(value):
    """A default; one that is too long to be of use (LANGUAGES) becomes a mark of its type."""
    result = plain(value)
    return result if len(json.dumps(result)) < 2000 else {"object": type(value).__name__}


def plain(value):
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, tuple):
        return {"tuple": [plain(item) for item in value]}
    if isinstance(value, dict):
        return {"dict": [[plain(key), plain(item)] for key, item in value.items()]}
    return {"object": type(value).__name__}


def main():
    table = {}
    for version in VERSIONS:
        names = {}
        exec(compile(source(version), version, "exec"), names)
        current = {name: short(value) for name, value in names.items() if name.isupper()}
        for name in sorted(set(table) | set(current)):
            value = current.get(name, {"absent": True})
            history = table.setdefault(name, [])
            if not history or history[-1][1] != value or type(history[-1][1]) is not type(value):
                history.append([version, value])
    header = {"source": "django/conf/global_settings.py of each release, executed by scripts/django-defaults.py", "versions": VERSIONS}
    print(json.dumps({**header, "settings": table}, indent=None, separators=(",", ":")).replace('"],"', '"],\n"').replace(']],"', ']],\n"'))


main()
