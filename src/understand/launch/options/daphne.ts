// Written by scripts/server-options.py from daphne 4.2.3's own option parser; do not edit.
import type { OptionTable } from "../option-table.ts";

export const daphne: OptionTable = {
  value: `
    --access-log --application-close-timeout --bind/-b --endpoint/-e --fd --http-timeout/-t --log-fmt --ping-interval --ping-timeout --port/-p
    --proxy-headers-host --proxy-headers-port --root-path --server-name/-s --unix-socket/-u --verbosity/-v --websocket-max-frame-size
    --websocket-max-message-size --websocket_connect_timeout --websocket_timeout
  `,
  optional: `
  `,
  flag: `
    --help/-h --no-server-name --proxy-headers
  `,
};
