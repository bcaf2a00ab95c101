"""Imports a settings module once for each environment, each time in a fresh process, and prints what it holds.

Reads from standard input a JSON list of jobs {"project", "module", "environment"}; prints a JSON list of answers
{"names": {NAME: value}} or {"failure": "ExceptionType"}. Each job runs in a fork, so that none sees another's imports.
"""
import json
import os
import pathlib
import sys


def encode(value, depth=0):
    if depth > 30:
        return {"t": "other", "v": "deep"}
    inner = lambda item: encode(item, depth + 1)
    if value is None:
        return {"t": "None"}
    if type(value) is bool:
        return {"t": "bool", "v": value}
    if type(value) is int:
        return {"t": "int", "v": value if abs(value) < 2**53 else str(value)}
    if type(value) is float:
        return {"t": "float", "v": value if value == value and abs(value) != float("inf") else str(value)}
    if isinstance(value, str):
        return {"t": "str", "v": str(value)}
    if isinstance(value, bytes):
        return {"t": "bytes", "v": value.decode("latin-1")}
    if isinstance(value, pathlib.PurePath):
        return {"t": "path", "v": str(value)}
    if isinstance(value, list):
        return {"t": "list", "v": [inner(item) for item in value]}
    if isinstance(value, tuple):
        return {"t": "tuple", "v": [inner(item) for item in value]}
    if isinstance(value, (set, frozenset)):
        return {"t": "set", "v": [inner(item) for item in value]}
    if isinstance(value, dict):
        return {"t": "dict", "v": [[inner(key), inner(item)] for key, item in value.items()]}
    return {"t": "other", "v": type(value).__name__}


def run(job, root):
    os.environ.clear()
    os.environ.update({"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"})
    os.environ.update(job["environment"])
    os.chdir("/")
    sys.path.insert(0, root)
    sys.argv = ["gunicorn"]
    sys.dont_write_bytecode = True
    if "DJANGO_CONFIGURATION" in job["environment"]:
        os.environ["DJANGO_SETTINGS_MODULE"] = job["module"]
        import configurations.importer

        configurations.importer.install()
    import importlib

    try:
        module = importlib.import_module(job["module"])
    except BaseException as error:  # noqa: B036 - SystemExit is an answer as well
        return {"failure": type(error).__name__, "message": str(error)[:200]}
    names = {name: value for name, value in vars(module).items() if name.isupper() and not name.startswith("_")}
    defaults = []
    if "DJANGO_CONFIGURATION" in job["environment"]:
        # A configuration also holds Django's defaults: for the evaluator they are just not set.
        from django.conf import global_settings

        defaults = [name for name, value in names.items() if name in ("CONFIGURATION", "DOTENV_LOADED") or (hasattr(global_settings, name) and getattr(global_settings, name) == value)]
    return {"names": {name: encode(value) for name, value in names.items()}, "defaults": defaults}


def main():
    jobs = json.load(sys.stdin)
    # Imported once here, so that the forks need not: none of them reads the environment on its import.
    for name in ("environ", "decouple", "environs", "dj_database_url", "dotenv", "split_settings.tools", "configurations", "pydantic_settings", "yaml"):
        try:
            __import__(name)
        except ImportError:
            pass
    answers = []
    for job in jobs:
        root = os.path.realpath(job["project"])
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            quiet = os.open(os.devnull, os.O_WRONLY)
            os.dup2(quiet, 1)
            os.dup2(quiet, 2)
            answer = run(job, root)
            with os.fdopen(writing, "w") as out:
                json.dump(answer, out)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as answer:
            text = answer.read()
        os.waitpid(child, 0)
        answers.append(json.loads(text) if text else {"failure": "Crash"})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
