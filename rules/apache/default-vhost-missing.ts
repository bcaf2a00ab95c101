import { backendBehind } from "../../src/core/apache/backend.ts";
import type { VirtualHost } from "../../src/core/apache/host.ts";
import { letsEveryHost } from "../../src/core/settings/allowed-hosts.ts";
import { rule } from "../../src/core/rule.ts";
import { ownScripts } from "../../src/core/apache/wsgi-applications.ts";

export default rule({
  id: "apache/default-vhost-missing",
  title: "Requests for names that are not yours reach Django.",
  on: "apache",
  severity: "warning",
  since: "0.1.0",
  tags: ["security"],
  why: `Apache gives a request for a name that no virtual host has to the first one of the address. When that is Django's, every
scanner that asks for the machine's address is answered by Django: with 400 and a mail to the admins for each, or, where
ALLOWED_HOSTS has a wildcard, with pages whose links and reset mails carry the visitor's own host.`,
  fix: `\`\`\`apache
<VirtualHost *:80>
    ServerName unknown.invalid
    Require all denied
</VirtualHost>
\`\`\`

as the first virtual host of each port.`,
  except: `The load balancer before Apache lets only your names through.`,
  references: ["https://httpd.apache.org/docs/2.4/vhosts/name-based.html", "https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(host, model) {
    if (host.main || host.htaccess || host.serverNames.length === 0 || (model.settings.length === 0 && !model.partial)) return;
    const answers = ownScripts(host).some(({ mount }) => mount.value === "/") || host.proxies.some((proxy) => proxy.path.value === "/" && backendBehind(proxy, model.launches) !== "other");
    if (!answers) return;
    const shares = (other: VirtualHost): boolean => !other.main && other.ports.some((port) => host.ports.includes(port));
    if (host.server.hosts.find(shares) !== host || host.ports.length === 0) return;
    const open = letsEveryHost(model);
    yield {
      at: host.at,
      message: `Requests for any other name on port ${host.ports.join(" and ")} reach Django too.`,
      certainty: "likely",
      ...(!open && { severity: "info" as const }),
      help: "Put a virtual host with Require all denied before it.",
    };
  },
});
