import { reaches } from "../../src/core/address.ts";
import { allowance, mayReadForwardedHost } from "../../src/core/settings/allowed-hosts.ts";
import type { Claim, Fix } from "../../src/core/finding.ts";
import { sendHeaders } from "../../src/core/nginx/edits.ts";
import { backendOf } from "../../src/core/nginx/backend.ts";
import { proxiedHeaderNames, type Gateway, type NginxLocation } from "../../src/core/nginx/server.ts";
import { rule } from "../../src/core/rule.ts";

const sentences = {
  no: (host: string) => `Django answers 400 to every visitor: nginx passes "${host}" on as the host.`,
  unknown: (host: string) => `Django answers 400 or mistakes the site's name: nginx passes "${host}" on as the host.`,
  yes: (host: string) => `Django takes "${host}" for the site's name: nginx does not pass the Host header on.`,
} as const;

/** The line to add; not where it would end what the location inherits. */
function addHost(location: NginxLocation, gateway: Gateway, safe: boolean): readonly Fix[] {
  const line = sendHeaders(location, gateway, { Host: "$host" });
  return line ? [{ title: "Pass the visitor's Host header on", safe, edits: [line] }] : [];
}

export default rule({
  id: "nginx/host-header-missing",
  title: "A proxied location does not pass the Host header on to Django.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Without \`proxy_set_header Host\` nginx sends the backend's own address as the host: \`127.0.0.1:8000\`, or the
upstream's name. Django compares that with ALLOWED_HOSTS and answers 400 to every visitor. Where ALLOWED_HOSTS lets it
through, redirects and the links in mails point to an address that nobody can reach.

One \`proxy_set_header\` in a location drops all those of the server around it, so a Host set there is lost.`,
  fix: `\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

\`include proxy_params;\` does the same on Debian and Ubuntu.`,
  except: `The backend is not Django, or wants its own name.`,
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(server, model): Iterable<Claim> {
    // Without a Django project beside it, the backend may be anything.
    if (server.assumed || (model.settings.length === 0 && !model.partial)) return;
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" || !location.complete) continue;
      const headers = proxiedHeaderNames(location);
      if (headers.some((name) => name === "host" || /[${<]/.test(name))) continue;
      // A websocket is no page: Channels looks at the Origin instead.
      if (headers.includes("upgrade") && location.path.value !== "/") continue;
      if (headers.includes("x-forwarded-host") && mayReadForwardedHost(model)) continue;
      const backend = backendOf(gateway, location, server, model.launches, reaches);
      if (backend === "other" || gateway.host === undefined) continue;
      const lost = server.own("proxy_set_header").find(({ args }) => args[0]?.value.toLowerCase() === "host");
      const allowed = allowance(gateway.host, model);
      const certainty = backend === "django" && allowed !== "unknown" ? "certain" : "likely";
      yield {
        at: gateway.directive.at,
        message: sentences[allowed](gateway.host),
        certainty,
        ...(allowed === "yes" && { severity: "warning" as const }),
        ...(lost && { related: [{ at: lost.at, message: "this Host is dropped, because the location sets headers of its own" }] }),
        help: 'Add "proxy_set_header Host $host;" to the location.',
        fixes: addHost(location, gateway, certainty === "certain"),
      };
    }
  },
});
