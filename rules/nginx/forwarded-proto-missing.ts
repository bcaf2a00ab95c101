import { reaches } from "../../src/core/address.ts";
import type { Deployment } from "../../src/core/deployment/deployment.ts";
import { deploymentsBehind } from "../../src/core/deployment/deployments-of.ts";
import type { Claim } from "../../src/core/finding.ts";
import { redirectsForEver, spoofable } from "../../src/core/deployment/forwarded-scheme.ts";
import { handsOnPlain, speaksTls } from "../../src/core/deployment/https.ts";
import { answersAll } from "../../src/core/nginx/answers.ts";
import { backendOf } from "../../src/core/nginx/backend.ts";
import { sendHeaders } from "../../src/core/nginx/edits.ts";
import { proxiedHeaderNames, type NginxLocation } from "../../src/core/nginx/server.ts";
import { elements, text } from "../../src/core/python.ts";
import { routesTo } from "../../src/core/deployment/routes.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

/** The names under which application servers and Django look for the visitor's scheme. */
const tells = (name: string): boolean => /^(?:x-forwarded-(?:proto|protocol|ssl|scheme)|x-scheme|x-url-scheme|front-end-https|forwarded)$/.test(name) || /[${<]/.test(name);

/** Whether Django 4.0 or later refuses forms because of it: the browser's Origin says https, Django compares it with http. */
const refusesForms = ({ settings }: Model): boolean =>
  settings.length > 0 &&
  settings.every(
    (one) =>
      compareVersions(one.django.least, "4.0") >= 0 &&
      one.holds("CSRF_TRUSTED_ORIGINS", (value) => elements(value).length === 0) &&
      one.holds("MIDDLEWARE", (value) => elements(value).some((item) => text(item) === "django.middleware.csrf.CsrfViewMiddleware")),
  );

/** Whether deployment/redirect-loop or deployment/proxy-ssl-header-spoofable speaks of this location. */
const isToldElsewhere = (deployment: Deployment, location: NginxLocation, model: Model): boolean =>
  routesTo(deployment, model).some((route) => route.kind === "nginx" && route.location === location && (redirectsForEver(deployment, route, model) || spoofable(deployment, route, model).length > 0));

export default rule({
  id: "nginx/forwarded-proto-missing",
  title: "nginx ends TLS and does not tell the application.",
  on: "nginx",
  severity: "error",
  since: "0.1.0",
  fixable: "both",
  tags: ["security"],
  why: `Behind \`proxy_pass http://...\` the application sees a plain HTTP request, whatever the visitor used. Without
\`X-Forwarded-Proto\` Django builds \`http://\` links into mails and redirects, \`SECURE_SSL_REDIRECT\` redirects for ever,
and since Django 4.0 every form is refused with 403: the browser's Origin says \`https\`, Django expects \`http\`.

And as nginx does not overwrite the header, a visitor may send it.`,
  fix: `\`\`\`nginx
location / {
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-Proto $scheme;
    proxy_pass http://127.0.0.1:8000;
}
\`\`\`

and in the settings \`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\`.`,
  except: `The application does not look at the scheme.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.djangoproject.com/en/stable/ref/csrf/#how-it-works"],

  *check(server, model): Iterable<Claim> {
    if (server.assumed || !speaksTls(server) || (model.settings.length === 0 && !model.partial)) return;
    // With both on one server, $https tells them apart; here only what is sure counts.
    const always = !handsOnPlain(server);
    for (const location of server.locations) {
      const { gateway } = location;
      if (gateway?.protocol !== "http" || !location.complete || answersAll(location) || proxiedHeaderNames(location).some(tells)) continue;
      const backend = backendOf(gateway, location, server, model.launches, reaches);
      if (backend === "other") continue;
      // Where Django's settings tell more of it, the deployment is judged as a whole.
      const behind = deploymentsBehind(gateway.directive.at, model);
      if (behind.some((deployment) => isToldElsewhere(deployment, location, model))) continue;
      const lost = server.own("proxy_set_header").find(({ args }) => tells(args[0]?.value.toLowerCase() ?? ""));
      const line = sendHeaders(location, gateway, { "X-Forwarded-Proto": "$scheme" });
      const forms = refusesForms(model) && backend === "django" && always;
      yield {
        at: gateway.directive.at,
        message: forms ? "Every form is refused with 403 over HTTPS: nginx does not tell Django the scheme." : "Django takes HTTPS for plain HTTP: nginx does not tell it the scheme.",
        certainty: forms ? "certain" : "likely",
        ...(!forms && { severity: "warning" as const }),
        ...(lost && { related: [{ at: lost.at, message: "this line is dropped, because the location sets headers of its own" }] }),
        help: 'Add "proxy_set_header X-Forwarded-Proto $scheme;" to the location.',
        ...(line && { fixes: [{ title: "Tell the application the scheme", safe: forms, edits: [line] }] }),
      };
    }
  },
});
