"""Writes src/understand/launch/options/*.ts: the command line options of each application server.

Run it with the Python of a throw-away virtualenv in which the servers are installed, and give it uWSGI's
source archive, whose option tables are C:

    python -m venv /tmp/servers
    /tmp/servers/bin/pip install gunicorn uvicorn daphne hypercorn waitress granian
    /tmp/servers/bin/pip download --no-deps --no-binary :all: uwsgi -d /tmp/uwsgi
    /tmp/servers/bin/python scripts/server-options.py /tmp/uwsgi/uwsgi-*.tar.gz

With `--json` the tables are printed instead.
"""

import argparse
import json
import re
import sys
import tarfile
import textwrap
from importlib.metadata import version
from pathlib import Path


class Captured(Exception):
    pass


def from_argparse(parser):
    for action in parser._actions:
        if not action.option_strings:
            continue
        if action.nargs == 0:
            yield action.option_strings, "flag"
        else:
            yield action.option_strings, "optional" if action.nargs == "?" else "value"


def from_click(command):
    import click

    context = click.Context(command)
    for parameter in command.get_params(context):
        if not isinstance(parameter, click.Option):
            continue
        kind = "flag" if parameter.is_flag or parameter.count else "value"
        yield list(parameter.opts), kind
        if parameter.secondary_opts:
            yield list(parameter.secondary_opts), kind


def gunicorn():
    from gunicorn.config import Config

    return from_argparse(Config().parser())


def hypercorn():
    import hypercorn.__main__ as main

    seen = []

    def capture(self, *_args, **_kwargs):
        seen.append(self)
        raise Captured

    original, argparse.ArgumentParser.parse_args = argparse.ArgumentParser.parse_args, capture
    try:
        main.main(["app"])
    except Captured:
        pass
    finally:
        argparse.ArgumentParser.parse_args = original
    return from_argparse(seen[0])


def daphne():
    from daphne.cli import CommandLineInterface

    return from_argparse(CommandLineInterface().parser)


def uvicorn():
    from uvicorn.main import main

    return from_click(main)


def granian():
    from granian.cli import cli

    return from_click(cli)


def waitress():
    from waitress.adjustments import Adjustments, asbool

    yield ["--help"], "flag"
    yield ["--call"], "flag"
    for name, cast in Adjustments._params:
        name = "--" + name.replace("_", "-")
        if cast is asbool:
            yield [name], "flag"
            yield ["--no-" + name[2:]], "flag"
        else:
            yield [name], "value"


def uwsgi(archive):
    entry = re.compile(
        r"\{\s*(?:\(char \*\)\s*)?\"([^\"]+)\"\s*,\s*(required_argument|no_argument|optional_argument|[012])\s*,\s*('.'|-?\w+)\s*,"
    )
    kinds = {"required_argument": "value", "1": "value", "no_argument": "flag", "0": "flag", "optional_argument": "optional", "2": "optional"}
    seen = set()
    with tarfile.open(archive) as tar:
        members = [m for m in tar.getmembers() if m.name.endswith(".c")]
        # The core's options first: a plugin may repeat a name.
        for member in sorted(members, key=lambda m: (not m.name.endswith("core/uwsgi.c"), m.name)):
            for name, kind, short in entry.findall(tar.extractfile(member).read().decode("utf-8", "replace")):
                if name in seen or not re.fullmatch(r"[A-Za-z0-9][\w-]*", name):
                    continue
                seen.add(name)
                spellings = ["--" + name]
                if short.startswith("'"):
                    spellings.insert(0, "-" + short[1])
                yield spellings, kinds[kind]


def table(options):
    """Long names with their other spellings, by kind: {"value": [["--bind", "-b"], ...], ...}."""
    result = {"value": set(), "optional": set(), "flag": set()}
    for spellings, kind in options:
        longs = sorted(s for s in spellings if s.startswith("--"))
        shorts = sorted(s for s in spellings if not s.startswith("--"))
        # The first long spelling as the program lists them is the option's name.
        first = next((s for s in spellings if s.startswith("--")), shorts[0] if shorts else None)
        rest = [s for s in longs + shorts if s != first]
        result[kind].add((first, *rest))
    return {kind: sorted(map(list, rows)) for kind, rows in result.items()}


def gunicorn_settings():
    """Writes the names that a configuration file of gunicorn may set, with the option of the command line behind the colon."""
    from gunicorn.config import KNOWN_SETTINGS

    words = []
    for setting in sorted(KNOWN_SETTINGS, key=lambda setting: setting.name):
        longs = [spelling for spelling in setting.cli or [] if spelling.startswith("--")]
        # `--no-sendfile` and its kin say the opposite of the setting.
        opposite = setting.action == "store_const" or (longs and longs[0].startswith("--no-") and not setting.name.startswith("no"))
        words.append(f"{setting.name}:{longs[0][2:]}" if longs and not opposite else setting.name)
    lines = [f"// Written by scripts/server-options.py from gunicorn {version('gunicorn')}'s own settings; do not edit.", "", "export const gunicornSettings = `"]
    lines += ["  " + line for line in textwrap.wrap(" ".join(words), 140, break_long_words=False, break_on_hyphens=False)]
    lines.append("`;")
    (Path(__file__).parent.parent / "src/understand/launch/options/gunicorn-settings.ts").write_text("\n".join(lines) + "\n")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("uwsgi", nargs="?")
    arguments.add_argument("--json", action="store_true")
    given = arguments.parse_args()
    sources = {name: (table(globals()[name]()), f"{name} {version(name)}") for name in ("gunicorn", "uvicorn", "daphne", "hypercorn", "waitress", "granian")}
    if given.uwsgi:
        release = re.search(r"(\d[\d.]*\d)\.tar", given.uwsgi).group(1)
        sources["uwsgi"] = (table(uwsgi(given.uwsgi)), f"uWSGI {release}")
    if not given.json:
        gunicorn_settings()
    if given.json:
        print(json.dumps({name: rows for name, (rows, _) in sources.items()}))
        return
    target = Path(__file__).parent.parent / "src/understand/launch/options"
    target.mkdir(parents=True, exist_ok=True)
    for name, (rows, source) in sources.items():
        lines = [f"// Written by scripts/server-options.py from {source}'s own option parser; do not edit.", 'import type { OptionTable } from "../option-table.ts";', "", f"export const {name}: OptionTable = {{"]
        for kind, entries in rows.items():
            words = " ".join("/".join(spellings) for spellings in entries)
            lines.append(f"  {kind}: `")
            lines += ["    " + line for line in textwrap.wrap(words, 140, break_long_words=False, break_on_hyphens=False)]
            lines.append("  `,")
        lines.append("};")
        (target / f"{name}.ts").write_text("\n".join(lines) + "\n")


if __name__ == "__main__":
    sys.exit(main())
