#!/bin/bash
set -e
cd /srv/bakery
set -a
. /etc/bakery/bakery.env
set +a
. venv/bin/activate

exec gunicorn --workers 2 --timeout 3 --bind 127.0.0.1:8000 bakery.wsgi:application
