"""Runs `manage.py check --deploy` in many projects, each in a fresh process, and prints what it says.

Reads from standard input a JSON list of project folders; prints a JSON list of texts. Each runs in a fork of one process
that has imported Django, which takes longer than the checks do.
"""
import json
import os
import runpy
import sys

import django.contrib.auth
import django.core.management
import django.core.checks.security.base
import django.template.backends.django


def check(root, out):
    os.dup2(out, 1)
    os.dup2(out, 2)
    os.chdir(root)
    sys.dont_write_bytecode = True
    sys.path.insert(0, root)
    sys.argv = ["manage.py", "check", "--deploy", "--no-color"]
    runpy.run_path("manage.py", run_name="__main__")


def main():
    texts = []
    for root in json.load(sys.stdin):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            try:
                check(root, writing)
            except SystemExit as end:
                if isinstance(end.code, str):
                    print(end.code, file=sys.stderr)
            finally:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as answer:
            texts.append(answer.read())
        os.waitpid(child, 0)
    json.dump(texts, sys.stdout)


main()
