import { compareVersions } from "../../src/core/settings/settings.ts";
import { endOfPython, pythonsOfDjango } from "../../src/core/settings/python-releases.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/unsupported-python",
  title: "The site runs on a Python that Django does not support, or that gets no security fixes.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-1104"],
  why: `Each Django runs on certain versions of Python. pip refuses to install it for an older one: the image is not built, the deployment fails.
With a newer one, modules that Python removed are missed at the start. A Python past its end gets no security fixes, and platforms drop it:
one day the next deployment fails for that.`,
  fix: `\`\`\`dockerfile
FROM python:3.13-slim
\`\`\``,
  except: "The Python is one that a Linux distribution or a company maintains.",
  references: ["https://docs.djangoproject.com/en/stable/faq/install/#what-python-version-can-i-use-with-django", "https://devguide.python.org/versions/"],

  *check(settings, model) {
    // One Python may run several settings; it is judged with the first.
    if (model.settings[0] !== settings) return;
    const { least, most, pinned, at: required } = settings.django;
    const related = required ? [{ at: required, message: "this Django is required here" }] : [];
    for (const { series, at, source } of model.pythons) {
      const [oldest] = pythonsOfDjango(least) ?? [];
      const [, newest] = pythonsOfDjango(most) ?? [];
      const end = endOfPython(series);
      if (pinned && oldest !== undefined && compareVersions(series, oldest) < 0) {
        yield {
          at,
          message: `${source === "image" ? "The image is not built" : "The deployment fails"}: Django ${least} needs Python ${oldest}, and this is ${series}.`,
          certainty: "certain",
          help: `Write ${oldest} or a newer one.`,
          related,
        };
      } else if (end !== undefined && end < model.today) {
        yield { at, severity: "warning", message: `Holes in Python stay open: ${series} gets no security fixes since ${end}.`, certainty: "certain", help: `Move to a supported series${newest === undefined || !pinned ? "" : `; Django ${most} runs on ${newest}`}.` };
      } else if (pinned && newest !== undefined && compareVersions(series, newest) > 0) {
        yield { at, severity: "warning", message: `Django ${most} is not made for Python ${series}: it supports none newer than ${newest}.`, certainty: "certain", help: `Move to a newer Django, or write ${newest}.`, related };
      }
    }
  },
});
