import { formatAddress } from "../../src/core/address.ts";
import { allowance, mayReadForwardedHost } from "../../src/core/settings/allowed-hosts.ts";
import { backendBehind } from "../../src/core/apache/backend.ts";
import { addToHost } from "../../src/core/apache/edits.ts";
import type { Claim } from "../../src/core/finding.ts";
import { rule } from "../../src/core/rule.ts";

const sentences = {
  no: (host: string) => `Django answers 400 to every visitor: Apache passes "${host}" on as the host.`,
  unknown: (host: string) => `Django answers 400 or mistakes the site's name: Apache passes "${host}" on as the host.`,
  yes: (host: string) => `Django takes "${host}" for the site's name: Apache does not pass the Host header on.`,
} as const;

export default rule({
  id: "apache/preserve-host-missing",
  title: "Apache does not pass the visitor's Host header on to Django.",
  on: "apache",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  why: `Without \`ProxyPreserveHost On\` mod_proxy sends the backend's own address as the host, \`127.0.0.1:8000\`. Django compares
that with ALLOWED_HOSTS and answers 400 to every visitor. Where ALLOWED_HOSTS lets it through, redirects and the links in
mails point to an address that nobody can reach, and forms are refused because their origin is another site.`,
  fix: `\`\`\`apache
ProxyPreserveHost On
ProxyPass / http://127.0.0.1:8000/
\`\`\``,
  except: `\`USE_X_FORWARDED_HOST = True\`: Apache always sends X-Forwarded-Host. (Where the settings say so, nothing is reported.)`,
  references: ["https://httpd.apache.org/docs/2.4/mod/mod_proxy.html#proxypreservehost", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(host, model): Iterable<Claim> {
    if (!host.complete || (model.settings.length === 0 && !model.partial) || mayReadForwardedHost(model)) return;
    for (const proxy of host.proxies) {
      if (proxy.inherited || proxy.protocol !== "http" || proxy.address === undefined || host.answerTo(proxy.path.value)?.at !== proxy.at) continue;
      const url = proxy.path.value;
      const { known, lines } = host.effective("ProxyPreserveHost", { url });
      const backend = backendBehind(proxy, model.launches);
      if (!known || lines.some(({ args }) => args[0]?.value.toLowerCase() !== "off") || host.requestHeaders(url).some(({ header }) => header.value.toLowerCase() === "host") || backend === "other") continue;
      const name = proxy.address.kind === "unix" ? "localhost" : formatAddress(proxy.address);
      const allowed = allowance(name, model);
      yield {
        at: proxy.at,
        message: sentences[allowed](name),
        certainty: backend === "django" && allowed !== "unknown" ? "certain" : "likely",
        ...(allowed === "yes" && { severity: "warning" as const }),
        help: 'Add "ProxyPreserveHost On".',
        ...(lines.length === 0 && { fixes: [{ title: "Pass the visitor's host on", safe: allowed === "no" && backend === "django", edits: [addToHost(host, proxy.at, "ProxyPreserveHost On")] }] }),
      };
    }
  },
});
