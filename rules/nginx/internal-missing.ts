import { frontServersOf } from "../../src/core/deployment/front-servers.ts";
import { publicFileAt } from "../../src/core/nginx/public-files.ts";
import type { NginxLocation, NginxServer } from "../../src/core/nginx/server.ts";
import { type PyItem, text } from "../../src/core/python.ts";
import { onceForEach } from "../../src/core/once-for-each.ts";
import { rule } from "../../src/core/rule.ts";
import { addressPath } from "../../src/core/deployment/served-files.ts";
import type { Settings } from "../../src/core/settings/settings.ts";

export default rule({
  id: "nginx/internal-missing",
  title: "Files that Django guards can be fetched from nginx without asking Django.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-425"],
  why: `django-sendfile2 lets a view decide who may have a file, and then names the file to nginx in the header
\`X-Accel-Redirect\`. The location that header leads to must be \`internal\`. Without that word it is an address like any other:
whoever knows or guesses \`/protected/invoice-17.pdf\` gets it, logged in or not.`,
  fix: `\`\`\`nginx
location /protected/ {
    internal;
    alias /srv/bakery/protected/;
}
\`\`\``,
  references: ["https://nginx.org/en/docs/http/ngx_http_core_module.html#internal", "https://django-sendfile2.readthedocs.io/en/latest/backends.html#nginx-backend"],

  *check(server, model) {
    for (const settings of usingSendfile(model.settings)) {
      if (!frontServersOf(settings, model).nginx.includes(server)) continue;
      for (const hit of settings.hits("SENDFILE_URL", (value) => openAt(server, settings, value) !== undefined)) {
        const open = openAt(server, settings, hit.value);
        if (!open) continue;
        const address = text(hit.value) ?? "";
        yield hit.claim(`Anybody can download the files that Django guards: ${address} is open to every visitor.`, {
          at: open.at,
          related: [{ at: hit.at, message: "this address is meant for nginx alone" }],
          help: 'Add "internal;" to the location.',
        });
      }
    }
  },
});

/** Those that leave guarded files to nginx. */
const usingSendfile = onceForEach((all: readonly Settings[]) => all.filter((settings) => settings.holds("SENDFILE_BACKEND", (value) => text(value)?.endsWith(".nginx") === true)));

/** The location that hands the guarded files to everybody. Where uploads have the same address, some are meant for everybody. */
function openAt(server: NginxServer, settings: Settings, value: PyItem): NginxLocation | undefined {
  // django-sendfile2 joins the address and the file with a slash.
  const address = addressPath(value.type === "str" ? { ...value, value: value.value.replace(/\/?$/, "/") } : undefined);
  if (address === undefined || ["MEDIA_URL", "STATIC_URL"].some((name) => settings.mayHold(name, (url) => (addressPath(url) ?? "-").startsWith(address) || address.startsWith(addressPath(url) ?? "-")))) return undefined;
  const location = publicFileAt(server, `${address}invoice.pdf`)?.location;
  return location && `${location.path.value}/`.startsWith(address) ? location : undefined;
}
