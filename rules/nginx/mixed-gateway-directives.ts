import type { Claim } from "../../src/core/finding.ts";
import type { Gateway, NginxDirective, NginxLocation, NginxServer } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

/** `proxy_pass` reads `proxy_*` only, `uwsgi_pass` reads `uwsgi_*` only ... */
const families = ["proxy", "uwsgi", "fastcgi", "scgi", "grpc"] as const;
type Family = (typeof families)[number];

const familyOf = (directive: NginxDirective): Family | undefined => families.find((family) => directive.name.startsWith(`${family}_`));
const isPass = (directive: NginxDirective): boolean => directive.name.endsWith("_pass");
const isHeader = (directive: NginxDirective): boolean => /^(?:proxy|grpc)_set_header$|_param$/.test(directive.name);

const isDead = (directive: NginxDirective, used: ReadonlySet<Family>): boolean => {
  const family = familyOf(directive);
  return family !== undefined && !isPass(directive) && !used.has(family);
};

/** For each location the families it and the locations inside it use: an inner location inherits what is set here. */
function familiesInUse(server: NginxServer): ReadonlyMap<NginxLocation, ReadonlySet<Family>> {
  const used = new Map<NginxLocation, Set<Family>>();
  for (const location of server.locations) {
    for (const { directive } of location.gateways) {
      const family = familyOf(directive);
      for (let outer: NginxLocation | undefined = location; outer && family; outer = outer.outer) {
        const known: Set<Family> = used.get(outer) ?? new Set();
        if (known.has(family)) break;
        used.set(outer, known.add(family));
      }
    }
  }
  return used;
}

/** Two gateways of different kinds in one pair of braces. */
function competition(gateways: readonly Gateway[], winner: Gateway): Claim | undefined {
  const losers = gateways.filter(({ directive }) => directive.name !== winner.directive.name);
  const [first, ...others] = losers;
  return (
    first && {
      at: first.directive.at,
      message: `"${first.directive.name}" does nothing here: "${winner.directive.name}" comes later and takes every request.`,
      certainty: "certain",
      related: [{ at: winner.directive.at, message: "the last one wins" }, ...others.map(({ directive }) => ({ at: directive.at, message: "this one does nothing either" }))],
      help: "Keep the one that your application server speaks: proxy_pass for gunicorn and other HTTP servers, uwsgi_pass for a uWSGI socket.",
    }
  );
}

/** Lines for another kind of gateway. */
function deadLines(dead: readonly NginxDirective[], winner: Gateway): Claim | undefined {
  // What is lost with the headers weighs most.
  const first = dead.find(isHeader) ?? dead[0];
  if (!first) return undefined;
  const { name } = winner.directive;
  const family = familyOf(winner.directive) ?? "proxy";
  const others = dead.filter(({ at }, index) => dead.findIndex((one) => one.at.start === at.start && one.at.file === at.file) === index && at !== first.at);
  const what = first.stock === undefined ? `"${first.name}"` : `The file "${first.stock}"`;
  const arrives = dead.some(isHeader) && first.stock === undefined ? ", so its headers never reach the application" : "";
  const instead = { proxy: "proxy_set_header", grpc: "grpc_set_header", uwsgi: "uwsgi_param, such as uwsgi_param HTTP_X_REAL_IP $remote_addr", fastcgi: "fastcgi_param, such as fastcgi_param HTTP_X_REAL_IP $remote_addr", scgi: "scgi_param, such as scgi_param HTTP_X_REAL_IP $remote_addr" }[family];
  return {
    at: first.at,
    message: `${what} does nothing beside "${name}"${arrives}.`,
    certainty: "certain",
    // Unread parameters that came in one piece with a stock file lose nothing that anybody wrote.
    // Nor does "proxy_redirect off" where nothing would be rewritten.
    ...(dead.every(({ stock, name: one, args }) => (stock !== undefined && one.endsWith("_param")) || (one === "proxy_redirect" && args[0]?.value === "off")) && { severity: "info" as const }),
    related: [{ at: winner.directive.at, message: "this decides what is read" }, ...others.map(({ at }) => ({ at, message: "this does nothing either" }))],
    help: dead.some(isHeader) ? `Beside ${name} headers are set with ${instead}. Remove the lines that are not needed.` : `Use the ${family}_* directive of the same meaning, or remove the line.`,
  };
}

export default rule({
  id: "nginx/mixed-gateway-directives",
  title: "Directives of one gateway stand beside another, which does not read them.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  why: `\`proxy_pass\` reads only \`proxy_*\` directives, \`uwsgi_pass\` only \`uwsgi_*\`, \`fastcgi_pass\` only \`fastcgi_*\`. nginx
accepts the others without a word and ignores them: a \`proxy_set_header X-Forwarded-Proto\` beside \`uwsgi_pass\` never
reaches Django, a \`proxy_read_timeout\` there changes nothing.

Of two gateways of different kinds in one location the last one takes every request.`,
  fix: `Choose the gateway that the application server speaks, and write the other lines for it:

\`\`\`nginx
location / {
    include uwsgi_params;
    uwsgi_param HTTP_X_FORWARDED_PROTO $scheme;
    uwsgi_pass unix:/run/creperie/uwsgi.sock;
}
\`\`\``,
  except: `The lines wait for a change of gateway. Then a comment serves better.`,
  references: [
    "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header",
    "https://nginx.org/en/docs/http/ngx_http_uwsgi_module.html#uwsgi_param",
    "https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param",
  ],

  *check(server) {
    // Template code may keep only one of the lines.
    if (server.conditional) return;
    const used = familiesInUse(server);
    for (const location of server.locations) {
      const { gateway } = location;
      if (!gateway) continue;
      const competing = competition(location.gateways, gateway);
      const dead = location.directives.filter((directive) => isDead(directive, used.get(location) ?? new Set()));
      const lines = deadLines(dead, gateway);
      if (competing) yield lines ? { ...competing, related: [...(competing.related ?? []), ...dead.map(({ at }) => ({ at, message: "this does nothing" }))] } : competing;
      else if (lines) yield { severity: "warning", ...lines };
    }
    // Headers set for the whole server, which none of its locations reads.
    const anywhere = new Set([...used.values()].flatMap((families) => [...families]));
    const gateway = server.locations.find((location) => location.gateway)?.gateway;
    if (!gateway || !server.complete || server.locations.some(({ complete }) => !complete)) return;
    const lines = deadLines(server.directives.filter((directive) => isHeader(directive) && isDead(directive, anywhere)), gateway);
    if (lines) yield { severity: "warning", ...lines };
  },
});
