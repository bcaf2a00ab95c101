// Written by scripts/server-options.py from hypercorn 0.18.0's own option parser; do not edit.
import type { OptionTable } from "../option-table.ts";

export const hypercorn: OptionTable = {
  value: `
    --access-log --access-logfile --access-logformat --backlog --bind/-b --ca-certs --cert-reqs --certfile --ciphers --config/-c --error-log
    --error-logfile/--log-file --graceful-timeout --group/-g --insecure-bind --keep-alive --keyfile --keyfile-password --log-config --log-level
    --max-requests --max-requests-jitter --pid/-p --quic-bind --read-timeout --root-path --server-name --statsd-host --statsd-prefix --umask/-m
    --user/-u --verify-mode --websocket-ping-interval --worker-class/-k --workers/-w
  `,
  optional: `
  `,
  flag: `
    --daemon/-D --debug --help/-h --reload
  `,
};
