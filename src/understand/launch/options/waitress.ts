// Written by scripts/server-options.py from waitress 3.0.2's own option parser; do not edit.
import type { OptionTable } from "../option-table.ts";

export const waitress: OptionTable = {
  value: `
    --asyncore-loop-timeout --backlog --channel-request-lookahead --channel-timeout --cleanup-interval --connection-limit --host --ident
    --inbuf-overflow --listen --max-request-body-size --max-request-header-size --outbuf-high-watermark --outbuf-overflow --port --recv-bytes
    --send-bytes --server-name --sockets --threads --trusted-proxy --trusted-proxy-count --trusted-proxy-headers --unix-socket
    --unix-socket-perms --url-prefix --url-scheme
  `,
  optional: `
  `,
  flag: `
    --asyncore-use-poll --call --clear-untrusted-proxy-headers --expose-tracebacks --help --ipv4 --ipv6 --log-socket-errors
    --log-untrusted-proxy-headers --no-asyncore-use-poll --no-clear-untrusted-proxy-headers --no-expose-tracebacks --no-ipv4 --no-ipv6
    --no-log-socket-errors --no-log-untrusted-proxy-headers
  `,
};
