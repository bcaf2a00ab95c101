import { formatAddress, type Protocol, reaches } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import type { Listener } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

const spoken: Readonly<Record<Protocol, string>> = { http: "HTTP", https: "HTTPS", uwsgi: "uwsgi", fastcgi: "FastCGI", scgi: "SCGI", ajp: "AJP", grpc: "gRPC" };
const passing: Readonly<Partial<Record<Protocol, string>>> = { http: "proxy_pass http://", uwsgi: "uwsgi_pass ", fastcgi: "fastcgi_pass ", scgi: "scgi_pass " };

export default rule({
  id: "deployment/protocol-mismatch",
  title: "The front server speaks another protocol than the application server behind it.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `nginx starts, and so does the application server, but they do not understand each other. gunicorn waits for the end of an HTTP
request line that never comes: the visitor waits as well, gets 502 or 504 after half a minute, and the worker is blocked for that
long. A uWSGI socket refuses HTTP at once, and the visitor gets 502.`,
  fix: `gunicorn, uvicorn, daphne and the like speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

uWSGI's \`socket\` speaks uwsgi (\`uwsgi_pass\` with \`include uwsgi_params;\`), its \`http-socket\` speaks HTTP.`,
  except: "gunicorn 24 and later run with `--protocol uwsgi`, which is taken into account.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass"],

  *check({ fronts, appServer }, model): Iterable<Claim> {
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    for (const front of fronts) {
      if (front.kind !== "nginx" || !front.location.gateway) continue;
      const { protocol, directive, addresses } = front.location.gateway;
      const here = ({ address }: Listener): boolean => addresses.some((to) => reaches(to.address, address));
      const heard = launch.listeners.find(here);
      // Another server on the same address, an alternative in the same repository, may be the one that is meant.
      const understood = model.launches.some(({ listeners }) => listeners.some((listener) => here(listener) && listener.protocol === protocol));
      // So may one of which it is not known where it listens.
      const mayBeMeant = model.launches.some((other) => other !== launch && !other.listenersKnown && other.stage.verdict !== "development");
      if (!heard || understood || mayBeMeant || heard.protocol === protocol) continue;
      const { command } = launch;
      const right = passing[heard.protocol];
      yield {
        at: directive.at,
        message: `Every request fails with 502 or 504: nginx speaks ${spoken[protocol]}, ${command.value} listens for ${spoken[heard.protocol]}.`,
        certainty: "certain",
        related: [{ at: heard.at ?? command.at, message: `${command.value} listens on ${formatAddress(heard.address)} and speaks ${spoken[heard.protocol]}` }],
        ...(right === undefined ? {} : { help: `Write ${right}${formatAddress(heard.address)};${heard.protocol === "http" ? " and pass the Host header on" : ""}.` }),
      };
    }
  },
});
