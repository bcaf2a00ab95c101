import { reaches } from "../../src/core/address.ts";
import { isRedirectOnly } from "../../src/core/nginx/answers.ts";
import { backendOf } from "../../src/core/nginx/backend.ts";
import { locationFor } from "../../src/core/nginx/routing.ts";
import { gatewayAt } from "../../src/core/nginx/server.ts";
import { elements, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Packages that count failed logins themselves. */
const counting = ["django-axes", "django-ratelimit", "django-defender", "django-brutebuster", "django-allauth", "django-fail2ban"];

export default rule({
  id: "nginx/limit-req-missing",
  title: "Nothing limits how many passwords a visitor may try.",
  on: "nginx",
  severity: "info",
  since: "0.1.0",
  recommended: false,
  tags: ["security", "cwe-307"],
  why: `Django counts no failed logins. Where nginx does not either, a program tries thousands of passwords an hour at
\`/admin/login/\`, and each try keeps a worker busy with a hash that is slow on purpose.`,
  fix: `\`\`\`nginx
limit_req_zone $binary_remote_addr zone=login:10m rate=10r/m;

server {
    location /admin/login/ {
        limit_req zone=login burst=5 nodelay;
        proxy_pass http://127.0.0.1:8000;
    }
}
\`\`\``,
  except: "Something else counts: django-axes, fail2ban, a firewall in front, single sign-on.",
  references: ["https://nginx.org/en/docs/http/ngx_http_limit_req_module.html", "https://docs.djangoproject.com/en/stable/topics/security/#additional-security-topics"],

  *check(server, model) {
    if (server.assumed || !server.complete || isRedirectOnly(server)) return;
    const hasAdmin = model.settings.some((settings) => settings.holds("INSTALLED_APPS", (apps) => elements(apps).some((app) => text(app) === "django.contrib.admin")) && counting.every((name) => settings.packages.requires(name) === undefined));
    const { location, sure } = locationFor(server, "/admin/login/");
    const gateway = location && gatewayAt(location);
    if (!hasAdmin || !sure || !location?.complete || !gateway || backendOf(gateway, location, server, model.launches, reaches) === "other") return;
    // Who names another address for the login has thought of it.
    const limits = [server, ...server.locations].some((scope) => ["limit_req", "limit_conn", "auth_basic", "deny"].some((name) => scope.effectiveAll(name).length > 0));
    if (!limits) yield { at: server.at, message: "Anybody may try as many passwords as he likes at the login: nothing limits the requests.", certainty: "likely", help: "Limit the login with limit_req, or count failures with django-axes." };
  },
});
