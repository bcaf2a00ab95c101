// Written by scripts/server-options.py from gunicorn 27.0.1's own option parser; do not edit.
import type { OptionTable } from "../option-table.ts";

export const gunicorn: OptionTable = {
  value: `
    --access-logfile --access-logformat --asgi-disconnect-grace-period --asgi-lifespan --asgi-loop --backlog --bind/-b --ca-certs --cert-reqs
    --certfile --chdir --ciphers --config/-c --control-socket --control-socket-mode --dirty-app --dirty-graceful-timeout --dirty-threads
    --dirty-timeout --dirty-workers --dogstatsd-tags --env/-e --error-logfile/--log-file --forwarded-allow-ips --forwarder-headers
    --graceful-timeout --group/-g --header-map --http-parser --http-protocols --http2-cleartext --http2-initial-window-size
    --http2-max-concurrent-streams --http2-max-frame-size --http2-max-header-list-size --keep-alive --keyfile --limit-request-field_size
    --limit-request-fields --limit-request-line --log-config --log-config-json --log-level --log-syslog-facility --log-syslog-prefix
    --log-syslog-to --logger-class --max-requests --max-requests-jitter --name/-n --paste/--paster --paste-global --pid/-p --protocol
    --proxy-allow-from --pythonpath --reload-engine --reload-extra-file --root-path --ssl-version --statsd-host --statsd-prefix --threads
    --timeout/-t --umask/-m --user/-u --uwsgi-allow-from --websocket-max-message-size --worker-class/-k --worker-connections --worker-tmp-dir
    --workers/-w
  `,
  optional: `
    --proxy-protocol
  `,
  flag: `
    --capture-output --casefold-http-method --check-config --daemon/-D --disable-redirect-access-to-syslog --do-handshake-on-connect
    --enable-backlog-metric --enable-stdio-inheritance/-R --help/-h --initgroups --log-syslog --no-control-socket --no-sendfile
    --permit-obsolete-folding --permit-unconventional-http-method --permit-unconventional-http-version --preload --print-config --reload
    --reuse-port --spew --strip-header-spaces --suppress-ragged-eofs --version/-v
  `,
};
