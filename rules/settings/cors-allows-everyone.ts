import { elements, isTrue, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { sendsLoginAcrossSites } from "../../src/core/settings/cookies.ts";
import { obeyedName } from "../../src/core/settings/cors.ts";

const hasCorsHeaders = (middleware: PyItem): boolean => elements(middleware).some((item) => text(item) === "corsheaders.middleware.CorsMiddleware");

export default rule({
  id: "settings/cors-allows-everyone",
  title: "Pages of any website may read what this site answers.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-942"],
  why: `Browsers let a page read the answers of its own site alone. \`CORS_ALLOW_ALL_ORIGINS\` lifts that for every website; together with
\`CORS_ALLOW_CREDENTIALS\` a visitor who is logged in here and opens a bad page elsewhere hands that page everything that his
account may read. That takes a session cookie that travels across sites, as with \`SESSION_COOKIE_SAMESITE = "None"\`; Django's default,
\`"Lax"\`, keeps it back, and the rule then only notes that everything else is open.

\`CORS_ORIGIN_ALLOW_ALL\` is its former name: django-cors-headers 3.5 and later ask for it only where the new one is not set.`,
  fix: `\`\`\`python
CORS_ALLOWED_ORIGINS = ["https://www.bakery.example"]
\`\`\``,
  except: "The interface is public, and answers the same to everybody.",
  references: ["https://github.com/adamchainz/django-cors-headers#configuration", "https://developer.mozilla.org/en-US/docs/Web/HTTP/Guides/CORS"],

  *check(settings) {
    if (!settings.holds("MIDDLEWARE", hasCorsHeaders)) return;
    const withLogin = settings.holds("CORS_ALLOW_CREDENTIALS", isTrue) && sendsLoginAcrossSites(settings);
    const name = obeyedName(settings, "CORS_ALLOW_ALL_ORIGINS");
    for (const hit of settings.hits(name, isTrue, "value")) {
      yield hit.claim(withLogin ? `Any website can read what a visitor's login shows: ${name} is on, with credentials.` : `Any website can read what this site answers: ${name} is on.`, {
        // Without the visitor's cookies it reads what everybody can ask for.
        ...(withLogin ? {} : { severity: "info" as const }),
        help: 'Name the websites that may: CORS_ALLOWED_ORIGINS = ["https://www.example.com"].',
      });
    }
  },
});
