import { formatAddress, type Protocol, reaches } from "../../src/core/address.ts";
import { protocolNames, type Spoken, spokenBy } from "../../src/core/deployment/spoken.ts";
import type { Claim } from "../../src/core/finding.ts";
import type { Listener } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

const passing: Readonly<Partial<Record<Protocol, string>>> = { http: "proxy_pass http://", uwsgi: "uwsgi_pass ", fastcgi: "fastcgi_pass ", scgi: "scgi_pass " };
const schemes: Readonly<Partial<Record<Protocol, string>>> = { http: "http", uwsgi: "uwsgi", fastcgi: "fcgi", scgi: "scgi" };

/** What to write for this server to speak to a listener; undefined where it can't be said in a line. */
function rightLine({ server, addresses }: Spoken, { address, protocol }: Listener): string | undefined {
  // As the front server names it: 0.0.0.0 is where a server listens, not where one connects to.
  const at = formatAddress(addresses.find((to) => reaches(to, address)) ?? address);
  const scheme = schemes[protocol];
  const pass = passing[protocol];
  if (scheme === undefined || pass === undefined) return undefined;
  if (server === "nginx") return `Write ${pass}${at};${protocol === "http" ? " and pass the Host header on" : ""}.`;
  return `Write ProxyPass / "${address.kind === "unix" ? `${at}|${scheme}://localhost` : `${scheme}://${at}`}/".`;
}

export default rule({
  id: "deployment/protocol-mismatch",
  title: "The front server speaks another protocol than the application server behind it.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  fixable: "unsafe",
  why: `nginx or Apache starts, and so does the application server, but they do not understand each other. gunicorn waits for the end of an HTTP
request line that never comes: the visitor waits as well, gets 502 or 504 after half a minute, and the worker is blocked for that
long. A uWSGI socket refuses HTTP at once, and the visitor gets 502.`,
  fix: `gunicorn, uvicorn, daphne and the like speak HTTP:

\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

\`\`\`apache
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:8000/
\`\`\`

uWSGI's \`socket\` speaks uwsgi (\`uwsgi_pass\` with \`include uwsgi_params;\`, or \`ProxyPass / uwsgi://127.0.0.1:3031/\`), its
\`http-socket\` speaks HTTP.`,
  except: "gunicorn 24 and later run with `--protocol uwsgi`, which is taken into account.",
  references: ["https://docs.gunicorn.org/en/stable/deploy.html", "https://uwsgi-docs.readthedocs.io/en/latest/Nginx.html", "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_pass", "https://httpd.apache.org/docs/2.4/mod/mod_proxy_uwsgi.html"],

  *check({ fronts, appServer }, model): Iterable<Claim> {
    if (appServer?.kind !== "process") return;
    const { launch } = appServer;
    for (const spoken of new Map(fronts.flatMap(spokenBy).map((one) => [one.at, one])).values()) {
      const { server, protocol, addresses, at } = spoken;
      const here = ({ address }: Listener): boolean => addresses.some((to) => reaches(to, address));
      const heard = launch.listeners.find(here);
      // Another server on the same address, an alternative in the same repository, may be the one that is meant.
      const understood = model.launches.some(({ listeners }) => listeners.some((listener) => here(listener) && listener.protocol === protocol));
      // So may one of which it is not known where it listens.
      const mayBeMeant = model.launches.some((other) => other !== launch && !other.listenersKnown && other.stage.verdict !== "development");
      if (!heard || understood || mayBeMeant || heard.protocol === protocol) continue;
      const { command } = launch;
      const help = rightLine(spoken, heard);
      const edits = spoken.inOtherWords[heard.protocol];
      yield {
        at,
        message: `Every request fails with ${server === "nginx" ? "502 or 504" : "500, 502 or 503"}: ${server} speaks ${protocolNames[protocol]}, ${command.value} listens for ${protocolNames[heard.protocol]}.`,
        certainty: "certain",
        related: [{ at: heard.at ?? command.at, message: `${command.value} listens on ${formatAddress(heard.address)} and speaks ${protocolNames[heard.protocol]}` }],
        ...(help !== undefined && { help }),
        ...(edits && { fixes: [{ title: `Let ${server} speak ${protocolNames[heard.protocol]}`, safe: false, edits }] }),
      };
    }
  },
});
