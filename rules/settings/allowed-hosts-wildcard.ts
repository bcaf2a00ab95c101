import { isPlatformSuffix } from "../../src/core/deployment/panel-hosts.ts";
import { isRoutedByName, refusesUnknownHosts } from "../../src/core/deployment/unknown-hosts.ts";
import { elements, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { apartFromDebug } from "../../src/core/settings/without-debug.ts";

/** A registry's suffix: `.com`, `.co.uk`. Names that never leave a machine or a network are none. */
const registry = /^\.(?:(?!local$|localhost$|internal$|lan$|home$|test$|example$|invalid$|intranet$|private$|corp$)[a-z]{2,}|(?:co|com|org|net|ac|gov|edu)\.[a-z]{2})$/i;

const hostOf = (item: Parameters<typeof text>[0]): string => text(item) ?? "";

export default rule({
  id: "settings/allowed-hosts-wildcard",
  title: "ALLOWED_HOSTS lets any host through.",
  on: "settings",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-644"],
  why: `The Host header comes from the visitor. Where Django takes any, it builds redirects and the links in password mails with a
name that an attacker chose, and caches keep such pages for others. \`.com\` lets every name under it through, and so is no
better; the suffix of a hosting platform lets its other customers' names through.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", "bakery.example"]
\`\`\``,
  except: `Something in front refuses unknown hosts for every route to Django. This is a note where that is seen: nginx with a default server
that answers 444, an Ingress of Kubernetes whose rules name hosts, or a Procfile or App Engine's app.yaml and no front server, so that the platform's router does.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts", "https://docs.djangoproject.com/en/stable/topics/security/#host-header-validation"],

  *check(settings, model) {
    const help = 'Name the hosts that the site is served under, as in ALLOWED_HOSTS = ["www.example.com"].';
    // Before 4.0 Django took a text letter by letter, and "*" was a list of one.
    const isText = (value: Parameters<typeof text>[0]): boolean => hostOf(value) === "*" && compareVersions(settings.django.most, "4.0") < 0;
    const wild = settings.hits("ALLOWED_HOSTS", (value) => (isText(value) ? true : elements(value).filter((item) => hostOf(item) === "*")));
    const isGuarded = isRoutedByName(settings, model) || refusesUnknownHosts(settings, model);
    for (const hit of apartFromDebug(settings, wild)) {
      yield hit.claim('Django takes any Host header for the site\'s name: ALLOWED_HOSTS holds "*".', { ...(isGuarded && { severity: "info" }), help });
    }
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => registry.test(hostOf(item)) || isPlatformSuffix(hostOf(item))))) {
      const host = hostOf(hit.value);
      const ofPlatform = isPlatformSuffix(host);
      yield hit.claim(
        ofPlatform ? `Django takes the name of any other site under ${host} for its own.` : `Django takes every name that ends in ${host} for the site's.`,
        { help, ...(ofPlatform ? { severity: "info" as const } : {}) },
      );
    }
  },
});
