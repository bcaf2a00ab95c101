import { frontServersOf } from "../../src/core/deployment/front-servers.ts";
import { type HttpsBefore, httpsBefore, plainHttpIn } from "../../src/core/deployment/https.ts";
import { mayRunNamed, middleware, runs } from "../../src/core/settings/middleware.ts";
import { isFalse, isTrue } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { withoutDebug } from "../../src/core/settings/without-debug.ts";

/** Packages and classes of projects that redirect instead. */
const redirects = /ssl|https|secure/i;

const words = {
  both: "The front server answers plain HTTP, and neither it nor Django redirects to HTTPS.",
  plain: "The front server answers plain HTTP alone; something before it must redirect to HTTPS.",
  heroku: "Visitors stay on plain HTTP if they come so: Heroku does not redirect, and Django does not either.",
  unseen: "Django does not redirect to HTTPS; the server before it must.",
} as const;

/** Whether nothing is known to redirect before Django. */
const isSpokenOf = (before: HttpsBefore): before is keyof typeof words => before in words;

export default rule({
  id: "settings/ssl-redirect-missing",
  title: "Neither Django nor the front server redirects visitors to HTTPS.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  aliases: ["security.W008"],
  tags: ["security", "cwe-319"],
  why: `Whoever types the address or follows an old link without \`https://\` stays on plain HTTP: passwords and session cookies can be
read and changed on the way.

nginx servers, Apache virtual hosts and a Caddyfile of the repository count: where one of them redirects, there is nothing to say.`,
  fix: `Redirect in the front server,

\`\`\`nginx
server {
    listen 80;
    server_name www.bakery.example;
    return 301 https://$host$request_uri;
}
\`\`\`

or in Django, which must then be told by the front server which requests came by HTTPS:

\`\`\`python
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: `Something that is not in the repository redirects. A front server of the repository that answers both HTTPS and plain HTTP makes it a
warning, and so does a Procfile without a front server, which is taken for Heroku: that does not redirect. Beside the files of
Dokku, Railway, Elastic Beanstalk or Cloud Foundry nothing is said.
Where the repository shows nothing before Django, or plain HTTP alone, as certbot finds it and as it is behind another server that ends
TLS, this is a note. With DEBUG on, settings/debug-enabled is what matters, and nothing is said.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-ssl-redirect", "https://docs.djangoproject.com/en/stable/topics/security/#ssl-https"],

  *check(settings, model) {
    const before = httpsBefore(settings, model);
    if (!isSpokenOf(before) || mayRunNamed(settings, redirects)) return;
    if (!runs(settings, middleware.security)) return;
    for (const hit of withoutDebug(settings, settings.hits("SECURE_SSL_REDIRECT", isFalse))) {
      if (hit.unless !== undefined && settings.sampleHolds("SECURE_SSL_REDIRECT", isTrue)) continue;
      const plain = plainHttpIn(frontServersOf(settings, model));
      const isNote = before === "unseen" || before === "plain";
      yield hit.claim(words[before], {
        ...(isNote && { severity: "info" }),
        ...(before !== "both" && hit.unless === undefined && { certainty: "likely" }),
        ...(plain && { related: [{ at: plain, message: "plain HTTP is answered here" }] }),
        help: before === "unseen" || before === "heroku" ? "Set SECURE_SSL_REDIRECT = True, and SECURE_PROXY_SSL_HEADER to what the server before Django sends." : "Redirect in the front server, or set SECURE_SSL_REDIRECT = True.",
      });
    }
  },
});
