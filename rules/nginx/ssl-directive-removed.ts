import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "nginx/ssl-directive-removed",
  title: "A line holds what nginx has removed: newer versions do not start with it.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `\`ssl on;\` was deprecated in nginx 1.15 and removed in 1.25.1. With the next upgrade of the system or of the image nginx says \`unknown directive
"ssl"\` and does not start: every site of the machine is down.

\`listen 443 ssl spdy;\` was replaced by \`http2\` in nginx 1.9.5 and is refused since 1.19.7: \`invalid parameter "spdy"\`.`,
  fix: `Say it where the server listens:

\`\`\`nginx
listen 443 ssl;
\`\`\``,
  except: "The machine keeps an nginx older than 1.25.1, as Debian 12 and Ubuntu 24.04 do.",
  references: ["https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl", "https://nginx.org/en/CHANGES"],

  *check(server) {
    for (const { at } of server.listens.flatMap(({ args }) => args.filter(({ value }) => value === "spdy"))) {
      yield { at, message: "nginx 1.19.7 and later do not start with this line: SPDY was removed.", certainty: "certain", help: "Write http2 in its place." };
    }
    const line = server.effective("ssl");
    if (!line || !/^(?:on|off)$/i.test(line.args[0]?.value ?? "")) return;
    yield { at: line.at, message: "nginx 1.25.1 and later do not start with this line: the directive was removed.", certainty: "certain", help: line.args[0]?.value.toLowerCase() === "on" ? 'Write "listen 443 ssl;" and leave this line out.' : "Leave this line out." };
  },
});
