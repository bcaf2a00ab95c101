#!/bin/bash
# Starts the site of the crêperie.

SITE=/home/creperie/site
LOGFILE=/var/log/crepes/gunicorn.log
USER=root
GROUP=root
WORKERS=3

cd $SITE
source ../venv/bin/activate

exec gunicorn_django --workers=$WORKERS \
    --user=$USER --group=$GROUP --log-level=debug 2>>$LOGFILE \
    --bind=127.0.0.1:8000 --log-file=$LOGFILE
