// Written by scripts/server-options.py from uvicorn 0.54.0's own option parser; do not edit.
import type { OptionTable } from "../option-table.ts";

export const uvicorn: OptionTable = {
  value: `
    --app-dir --backlog --env-file --fd --forwarded-allow-ips --h11-max-incomplete-event-size --header --host --http --interface --lifespan
    --limit-concurrency --limit-max-requests --limit-max-requests-jitter --log-config --log-level --loop --port --reload-delay --reload-dir
    --reload-exclude --reload-include --root-path --ssl-ca-certs --ssl-cert-reqs --ssl-certfile --ssl-ciphers --ssl-keyfile
    --ssl-keyfile-password --ssl-version --timeout-graceful-shutdown --timeout-keep-alive --timeout-worker-healthcheck --uds --workers --ws
    --ws-max-queue --ws-max-size --ws-per-message-deflate --ws-ping-interval --ws-ping-timeout
  `,
  optional: `
  `,
  flag: `
    --access-log --date-header --factory --help --http2 --no-access-log --no-date-header --no-proxy-headers --no-server-header --no-use-colors
    --proxy-headers --reload --reset-contextvars --server-header --use-colors --version
  `,
};
