import { lookUp, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Caches that a second worker does not see. */
const ownOfProcess = /^django\.core\.cache\.backends\.(?:locmem\.LocMemCache|dummy\.DummyCache)$/;

const backendOf = (caches: PyItem, alias: PyItem): string => text(lookUp(lookUp(caches, text(alias) ?? ""), "BACKEND")) ?? "";

export default rule({
  id: "settings/shared-state-in-local-memory",
  title: "Sessions are kept in the memory of one process.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  why: `With \`django.contrib.sessions.backends.cache\`, sessions live in the cache alone, and this cache lives in the memory of each
process (or nowhere). A visitor whose next request goes to another worker is logged out; a restart logs everybody out.`,
  fix: `\`\`\`python
CACHES = {"default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": os.environ["REDIS_URL"]}}
\`\`\`

or keep sessions in the database: \`SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"\`.`,
  references: ["https://docs.djangoproject.com/en/stable/topics/http/sessions/#using-cached-sessions", "https://docs.djangoproject.com/en/stable/topics/cache/#local-memory-caching"],

  *check(settings) {
    const isLost = (values: Readonly<Record<"SESSION_ENGINE" | "CACHES" | "SESSION_CACHE_ALIAS", PyItem>>): boolean =>
      text(values.SESSION_ENGINE) === "django.contrib.sessions.backends.cache" && ownOfProcess.test(backendOf(values.CACHES, values.SESSION_CACHE_ALIAS));
    if (settings.sampleHolds("CACHES", (value) => !ownOfProcess.test(backendOf(value, { type: "str", value: "default" })))) return;
    for (const hit of settings.hitsTogether(["SESSION_ENGINE", "CACHES", "SESSION_CACHE_ALIAS"], isLost)) {
      yield hit.claim("Logins get lost between workers: sessions are kept in the memory of one process.", { help: "Use a cache that all workers share, such as Redis, or the session backend cached_db." });
    }
  },
});
