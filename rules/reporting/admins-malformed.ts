import { elements, isOpen, type PyValue, sizeOf, text } from "../../src/core/python.ts";
import { intoList } from "../../src/core/settings/assignment.ts";
import { rule } from "../../src/core/rule.ts";
import { compareVersions, type DjangoVersions } from "../../src/core/settings/settings.ts";

/** What is wrong with a value, for the Django versions that the project may run; undefined where it works or can't be known. */
function fault(value: PyValue, { least, most }: DjangoVersions): string | undefined {
  if (value.type === "str") return value.value === "" ? undefined : "is a text instead of a list";
  if (value.type !== "list" && value.type !== "tuple") return undefined;
  const items = elements(value);
  if (items.length === 0 || items.some((item) => item.type === "unknown" || isOpen(item))) return undefined;
  const texts = items.filter((item) => text(item) !== undefined);
  const pairs = items.filter((item) => sizeOf(item) === 2);
  if (texts.length + pairs.length < items.length) return compareVersions(most, "6.0") < 0 ? "holds something else than pairs" : "holds something that is no address";
  if (texts.length > 0 && compareVersions(most, "6.0") < 0) return "holds texts instead of pairs";
  if (texts.length > 0 && pairs.length > 0 && compareVersions(least, "6.0") >= 0) return "mixes addresses with pairs";
  if (texts.length === 2 && texts.filter((item) => text(item)?.includes("@")).length === 1) return "is one pair, without the list around it";
  return undefined;
}

export default rule({
  id: "reporting/admins-malformed",
  title: "ADMINS or MANAGERS has a form that Django refuses.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  fixable: "safe",
  why: `Django looks at the form only when it sends the first mail, and that is while it handles an error: the mail fails, and the
visitor gets the server's bare answer instead of the page for errors. Up to Django 5.2 each entry is a pair of a name and an
address; from 6.0 on it is an address. A lost comma makes one pair out of a list of pairs.`,
  fix: `\`\`\`python
ADMINS = [("Ada", "ada@bakery.example")]      # up to Django 5.2
ADMINS = ["ada@bakery.example"]               # from Django 6.0 on
\`\`\``,
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#admins", "https://docs.djangoproject.com/en/stable/ref/settings/#managers"],

  *check(settings) {
    const { django } = settings;
    const seen = new Set<string>();
    for (const name of ["ADMINS", "MANAGERS"]) {
      for (const hit of settings.hits(name, (value) => fault(value, django) !== undefined)) {
        // While a variable is unset: production is meant to set it. And MANAGERS = ADMINS is one fault.
        const place = JSON.stringify(hit.value.type === "unknown" ? {} : [hit.value.at?.file.path, hit.value.at?.start]);
        if (hit.unless !== undefined || hit.value.type === "unknown" || seen.has(place)) continue;
        seen.add(place);
        const isListAlone = fault(hit.value, django)?.endsWith("around it") === true || (hit.value.type === "str" && compareVersions(django.least, "6.0") >= 0);
        const list = isListAlone ? intoList(name, hit.at) : undefined;
        yield hit.claim(`The first ${name === "ADMINS" ? "error" : "mail about a broken link"} breaks the answer as well: ${name} ${fault(hit.value, django) ?? ""}.`, {
          help: compareVersions(django.most, "6.0") < 0 ? `Write pairs in a list: ${name} = [("Ada", "ada@example.com")].` : `Write a list: ${name} = ["ada@example.com"].`,
          ...(list && { fixes: [list] }),
        });
      }
    }
  },
});
