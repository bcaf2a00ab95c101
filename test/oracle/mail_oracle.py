"""Asks the real Django which mails a request makes.

Reads a list of jobs from standard input, each `{"root": folder, "request": {...}}` with the settings in `bakery.settings`, and
prints a list of answers: the mails that were handed to a mail server, and how the request ended. Each job runs in a process of
its own. No mail leaves: the method of the SMTP backend that would send is replaced.
"""

import contextlib
import io
import json
import os
import sys

import django  # before the fork, so that it is loaded once
import django.core.handlers.wsgi
import django.core.mail.backends.smtp
import django.test.client


def answer(job):
    sys.path.insert(0, job["root"])
    os.chdir(job["root"])
    os.environ["DJANGO_SETTINGS_MODULE"] = "bakery.settings"
    mails = []

    def send_messages(self, messages):
        mails.extend({"to": list(message.to), "sender": message.from_email, "subject": message.subject, "body": message.body} for message in messages)
        return len(messages)

    django.core.mail.backends.smtp.EmailBackend.send_messages = send_messages
    try:
        django.setup()
        handler = django.core.handlers.wsgi.WSGIHandler()
    except Exception as error:
        return {"stopped": type(error).__name__ + ": " + str(error)}
    environ = django.test.client.RequestFactory().generic(**job["request"]).environ
    try:
        statuses = []
        handler(environ, lambda status, headers: statuses.append(int(status.split()[0])))
    except Exception as error:
        return {"escaped": type(error).__name__, "mails": mails}
    return {"status": statuses[0], "mails": mails}


def in_a_process_of_its_own(job):
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            result = json.dumps(answer(job))
        with os.fdopen(send, "w") as stream:
            stream.write(result)
        os._exit(0)
    os.close(send)
    with os.fdopen(receive) as stream:
        text = stream.read()
    os.waitpid(child, 0)
    return json.loads(text) if text else {"stopped": "the process ended"}


print(json.dumps([in_a_process_of_its_own(job) for job in json.load(sys.stdin)]))
