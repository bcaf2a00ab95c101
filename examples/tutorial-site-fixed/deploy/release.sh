#!/bin/sh
# Run as root in /srv/crepes after a new version was checked out there.
set -eu

cd /srv/crepes
set -a
. /etc/crepes/crepes.env
set +a

venv/bin/pip install --requirement requirements.txt
venv/bin/python manage.py check --deploy --fail-level WARNING
venv/bin/python manage.py migrate --noinput
venv/bin/python manage.py collectstatic --noinput

systemctl restart crepes.service
