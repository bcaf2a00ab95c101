import { isLoopback } from "../../src/core/address.ts";
import type { Claim } from "../../src/core/finding.ts";
import { elements, type PyItem, type PyValue, text } from "../../src/core/python.ts";
import { intoList } from "../../src/core/settings/assignment.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";
import { isUnfilled } from "../../src/core/settings/unfilled.ts";

const isUsualPort = (scheme: string, host: string): boolean => (scheme === "https" && host.endsWith(":443")) || (scheme === "http" && host.endsWith(":80"));

/** Why an entry matches no origin, from Django 4.0 on; undefined where it can. Each answer was compared with CsrfViewMiddleware of Django 5.2. */
function flawOf(entry: string): string | undefined {
  if (!entry.includes("://")) return "it lacks https://";
  const [, scheme = "", rest = ""] = /^(.*?):\/\/(.*)$/s.exec(entry) ?? [];
  const [host = ""] = rest.split(/[/?#]/);
  if (!/^[a-z][a-z0-9+.-]*$/.test(scheme)) return "its scheme is none that browsers write";
  if (isUsualPort(scheme, host)) return "browsers leave the usual port out";
  if (host.includes("*")) {
    // Django takes the host of such an entry, strips stars from its front and compares the end of names with it.
    const bare = host.replace(/^\*+/, "");
    if (bare === "" || bare === ".") return "a star alone stands for no host";
    if (bare.includes("*")) return "a star may only stand for subdomains, at the start";
    return undefined;
  }
  if (host !== rest) return "an origin has no path and no slash at its end";
  if (/\s/.test(entry)) return "it holds a blank";
  if (host === "") return "it names no host";
  if (host.startsWith(".")) return `subdomains are written with a star, https://*${host}`;
  if (entry !== entry.toLowerCase()) return "browsers write origins in lower case";
  return undefined;
}

/** Whether an entry is meant for a developer's own machine; production has no forms from there. */
const isOwnMachine = (entry: string): boolean => isLoopback(/^[a-z]+:\/\/(\[[^\]]*\]|[^/:]*)/i.exec(entry)?.[1] ?? "");

/** Up to Django 3.2 an entry is a host: a scheme or path makes that it never matches. */
const flawOfHost = (entry: string): string | undefined => (entry.includes("/") ? "up to Django 3.2 it is a host, without https://" : undefined);

const example = 'Write an origin, such as "https://www.example.com" or "https://*.example.com".';

export default rule({
  id: "settings/csrf-trusted-origins-malformed",
  title: "An entry of CSRF_TRUSTED_ORIGINS matches no origin.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  aliases: ["4_0.E001"],
  why: `CSRF_TRUSTED_ORIGINS names the origins whose forms Django takes besides its own: scheme, host and, where it is unusual, the port, letter
by letter as browsers send them. An entry of another shape matches none, and forms from there end with error 403.

An entry without a scheme moreover stops \`manage.py migrate\` and every other command that checks the project, from Django 4.0 on.`,
  fix: `\`\`\`python
CSRF_TRUSTED_ORIGINS = ["https://www.bakery.example", "https://*.shops.bakery.example"]
\`\`\``,
  except: "Django 3.2 and before wanted hosts without a scheme; that is taken into account where the project pins such a version.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#csrf-trusted-origins", "https://docs.djangoproject.com/en/stable/releases/4.0/#csrf-trusted-origins-changes"],

  *check(settings): Iterable<Claim> {
    const { least, most } = settings.django;
    const isModern = compareVersions(least, "4.0") >= 0;
    if (!isModern && compareVersions(most, "4.0") >= 0) return;
    const flaw = isModern ? flawOf : flawOfHost;
    for (const hit of settings.hits("CSRF_TRUSTED_ORIGINS", (value) => value.type === "str" && value.value !== "")) {
      const list = hit.unless === undefined ? intoList("CSRF_TRUSTED_ORIGINS", hit.at) : undefined;
      yield hit.claim("No origin is trusted: CSRF_TRUSTED_ORIGINS is a text, which Django reads letter by letter.", { help: "Put it into a list.", ...(list && { fixes: [list] }) });
    }
    const flawed = (value: PyValue): readonly PyItem[] => elements(value).filter((item) => text(item) !== undefined && flaw(text(item) ?? "") !== undefined && !isOwnMachine(text(item) ?? ""));
    for (const hit of settings.hits("CSRF_TRUSTED_ORIGINS", flawed)) {
      const entry = text(hit.value) ?? "";
      // What is left of a variable that nothing sets; the first manage.py migrate says so, and no form comes from "https://None".
      if (((entry === "" || entry.endsWith("://None")) && hit.unless !== undefined) || isUnfilled(entry)) continue;
      if (entry === "") {
        yield hit.claim("manage.py migrate stops: CSRF_TRUSTED_ORIGINS holds an empty text.", { help: 'Leave empty texts out, as in [origin for origin in os.environ.get("ORIGINS", "").split(",") if origin].' });
        continue;
      }
      const stops = isModern && !entry.includes("://") ? " It stops manage.py migrate as well." : "";
      yield hit.claim(`Forms from "${entry}" are not trusted: ${flaw(entry) ?? ""}.${stops}`, { help: isModern ? example : 'Write the host alone, such as "www.example.com".' });
    }
  },
});
