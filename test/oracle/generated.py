"""Runs many small settings modules, each in several environments, in one process, and prints what they hold.

Reads from standard input a JSON list of {"text", "environments"}; prints a JSON list of lists of answers, as oracle.py
gives them. A module is executed afresh for each environment, under the name `settings`.
"""
import json
import os
import sys
import types

from oracle import encode

sys.dont_write_bytecode = True


def answer(code, environment):
    os.environ.clear()
    os.environ.update(environment)
    module = sys.modules["settings"] = types.ModuleType("settings")
    module.__file__ = "/shop/settings.py"
    try:
        exec(code, module.__dict__)
    except BaseException as error:  # noqa: B036 - SystemExit is an answer as well
        return {"failure": type(error).__name__, "message": str(error)[:200]}
    names = {name: value for name, value in vars(module).items() if name.isupper() and not name.startswith("_")}
    return {"names": {name: encode(value) for name, value in names.items()}, "defaults": []}


def main():
    answers = []
    for job in json.load(sys.stdin):
        try:
            code = compile(job["text"], "settings.py", "exec")
        except SyntaxError as error:
            sys.exit(f"{error}\n{job['text']}")
        answers.append([answer(code, environment) for environment in job["environments"]])
    json.dump(answers, sys.stdout)


main()
