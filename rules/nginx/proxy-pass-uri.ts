import { reaches } from "../../src/core/address.ts";
import type { Launch } from "../../src/core/launch/launch.ts";
import { backendOf } from "../../src/core/nginx/backend.ts";
import { isPrefix, type Gateway, type NginxLocation } from "../../src/core/nginx/server.ts";
import { isFalse } from "../../src/core/python.ts";
import { type Model, rule } from "../../src/core/rule.ts";

/** The path of `http://shop/api/` or `http://unix:/run/shop.sock:/api/`; undefined where none is written. */
function pathOf({ directive }: Gateway): string | undefined {
  const target = directive.args[0]?.value ?? "";
  return target.includes("$") ? undefined : /^https?:\/\/(?:unix:[^:]*:|[^/]*)(\/.*)$/.exec(target)?.[1];
}

/** Whether something tells Django the part of the address that nginx cuts off. */
function tellsPrefix(location: NginxLocation, behind: readonly Launch[], model: Model): boolean {
  const header = location.effectiveAll("proxy_set_header").some(({ args }) => /^(?:x-)?(?:script[-_]name|forwarded-prefix)$|[${<]/i.test(args[0]?.value ?? ""));
  const launched = behind.some((launch) => ["root-path", "mount", "manage-script-name", "url-prefix", "url-path-prefix"].some((name) => launch.option(name)) || launch.environment.some(({ name }) => name === "SCRIPT_NAME" || name === "FORCE_SCRIPT_NAME"));
  return header || launched || model.settings.some((settings) => settings.mayHold("FORCE_SCRIPT_NAME", (value) => !isFalse(value)));
}

export default rule({
  id: "nginx/proxy-pass-uri",
  title: "nginx cuts a part off the address, and nothing tells Django.",
  on: "nginx",
  severity: "warning",
  since: "0.1.0",
  why: `With a path behind the host, if only a slash, \`proxy_pass\` puts that path in the place of the location's. In
\`location /shop/ { proxy_pass http://127.0.0.1:8000/; }\` the application sees \`/cart/\` when \`/shop/cart/\` was asked for, and every
address that it makes lacks \`/shop\`: redirects after a login, the links of the admin, forms. They lead to another page of the site, or to none.`,
  fix: `Leave the path out, and let Django's URLconf begin with \`shop/\`:

\`\`\`nginx
location /shop/ {
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

Or keep it, and tell Django the part that is cut off:

\`\`\`python
FORCE_SCRIPT_NAME = "/shop"
\`\`\``,
  except: "The application makes no addresses: an API without links, redirects and an admin.",
  references: ["https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_pass", "https://docs.djangoproject.com/en/stable/ref/settings/#force-script-name"],

  *check(server, model) {
    if (model.settings.length === 0) return;
    const gateways = server.locations.map(({ gateway }) => gateway);
    for (const location of server.locations) {
      const { gateway, path } = location;
      if (gateway?.protocol !== "http" || !isPrefix(location) || !location.complete || path.value === "/" || pathOf(gateway) !== "/") continue;
      if (backendOf(gateway, location, server, model.launches, reaches) !== "django") continue;
      // Where the application answers without the part as well, some addresses of it may be known by both names.
      if (gateways.some((other) => other && other !== gateway && other.host === gateway.host && pathOf(other) === undefined)) continue;
      const behind = model.launches.filter(({ listeners }) => listeners.some((listener) => gateway.addresses.some(({ address }) => reaches(address, listener.address))));
      if (tellsPrefix(location, behind, model)) continue;
      const prefix = path.value.replace(/\/$/, "");
      yield {
        at: gateway.directive.at,
        message: `Django's redirects and links lack ${prefix}: nginx cuts it off the address and does not say so.`,
        certainty: "certain",
        help: `Leave the slash after the host out, or set FORCE_SCRIPT_NAME = "${prefix}".`,
      };
    }
  },
});
