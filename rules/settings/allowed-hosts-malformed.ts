import { isLoopback } from "../../src/core/address.ts";
import { elements, type PyItem, text } from "../../src/core/python.ts";
import { intoList } from "../../src/core/settings/assignment.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions } from "../../src/core/settings/settings.ts";

/** Why an entry matches no host; undefined for one that may. */
function fault(entry: PyItem): string | undefined {
  const host = text(entry);
  if (host === undefined || host === "") return undefined;
  if (/^[a-z][\w+.-]*:\/\//i.test(host)) return "with the scheme";
  if (host.includes(",")) return "with a comma: it is one text, not several hosts";
  if (/\s/.test(host)) return "with a space";
  if (host.includes("/")) return "with a slash";
  if (host.startsWith("*.")) return 'with "*."';
  if (/^[^:[\]]+:\d+$|\]:\d+$/.test(host)) return "with the port";
  return undefined;
}

/** Whether an entry is meant for a developer's own machine, under whose name nobody visits production. */
const isOwnMachine = (item: PyItem): boolean => isLoopback(/^(?:[a-z]+:\/\/)?(\[[^\]]*\]|[^/:]*)/i.exec(text(item) ?? "")?.[1] ?? "");

const withDot = (host: string): string => `Write "${host.slice(1)}": the leading dot stands for every name below it.`;

export default rule({
  id: "settings/allowed-hosts-malformed",
  title: "ALLOWED_HOSTS holds something that no host matches.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Django compares the name in the Host header, without its port, with each entry. An entry with a scheme, a port, a path or
\`*.\` equals none, so every visit under that name is answered with status 400. A text in place of a list stops the start from
Django 4.0 on; before, it was taken letter by letter.`,
  fix: `\`\`\`python
ALLOWED_HOSTS = ["www.bakery.example", ".bakery.example"]
\`\`\`

A leading dot stands for the name itself and every name below it.`,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#allowed-hosts"],

  *check(settings) {
    const isText = (value: PyItem): boolean => (text(value) ?? "") !== "";
    const stops = compareVersions(settings.django.least, "4.0") >= 0;
    const onceSet = [...settings.hitsOnceSet("ALLOWED_HOSTS", isText)];
    for (const hit of onceSet) {
      const [variable = ""] = hit.variables;
      yield hit.claim(stops ? `Django does not start once ${variable} is set: ALLOWED_HOSTS is then a text instead of a list.` : `Once ${variable} is set, ALLOWED_HOSTS is taken letter by letter: it is a text.`, {
        help: `Split it, as in ALLOWED_HOSTS = os.environ["${variable}"].split(",").`,
      });
    }
    for (const hit of settings.hits("ALLOWED_HOSTS", isText)) {
      // A text only while a variable is unset stops the start then: somebody notices before a visitor does.
      if (hit.unless !== undefined || onceSet.length > 0) continue;
      // Letter by letter, "*" is the wildcard that it looks like.
      if (!stops && text(hit.value) === "*") continue;
      const list = stops ? intoList("ALLOWED_HOSTS", hit.at) : undefined;
      yield hit.claim(stops ? "Django does not start: ALLOWED_HOSTS is a text instead of a list." : "ALLOWED_HOSTS is taken letter by letter: it is a text instead of a list.", {
        help: 'Write a list, as in ALLOWED_HOSTS = ["www.example.com"].',
        ...(list && { fixes: [list] }),
      });
    }
    const someHostMatches = settings.holds("ALLOWED_HOSTS", (value) => elements(value).some((item) => text(item) !== "" && fault(item) === undefined));
    let isTold = false;
    for (const hit of settings.hits("ALLOWED_HOSTS", (value) => elements(value).filter((item) => fault(item) !== undefined))) {
      isTold = true;
      const host = text(hit.value) ?? "";
      if (someHostMatches && isOwnMachine(hit.value)) continue;
      yield hit.claim(`No visitor's host ever equals "${host}": ALLOWED_HOSTS wants the bare name, not one ${fault(hit.value) ?? ""}.`, {
        ...(someHostMatches ? { severity: "warning" as const } : {}),
        help: host.startsWith("*.") ? withDot(host) : "Write the host alone, without scheme, port or path.",
      });
    }
    if (isTold) return;
    // A deployer writes his own name into a sample, in the form that he finds there.
    for (const hit of settings.hitsInSample("ALLOWED_HOSTS", (value) => elements(value).filter((item) => text(item)?.startsWith("*.") === true && fault(item) !== undefined))) {
      const [variable = ""] = hit.variables;
      const host = text(hit.value) ?? "";
      yield hit.claim(`No visitor's host ever equals "${host}", which ${variable} is shown to hold here.`, { severity: "warning", help: withDot(host) });
    }
  },
});
