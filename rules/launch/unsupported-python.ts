import { compareVersions } from "../../src/core/settings/settings.ts";
import { endOfPython, livingPythonOfDjango, pythonsOfDjango } from "../../src/core/settings/python-releases.ts";
import { rule } from "../../src/core/rule.ts";

export default rule({
  id: "launch/unsupported-python",
  title: "The site runs on a Python that Django does not support, or that gets no security fixes.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  tags: ["security", "cwe-1104"],
  why: `Each Django runs on certain versions of Python. pip refuses to install it for an older one: the image is not built, the deployment fails.
With one that is much newer, modules that Python has removed are missed at the start: Django 3.1 does not run on Python 3.12, Django 3.2 does, and not
on 3.13. A Python past its end gets no security fixes, and platforms drop it:
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
    const supported = pinned ? pythonsOfDjango(most) : undefined;
    const oldest = pinned ? pythonsOfDjango(least)?.oldest : undefined;
    for (const { series, at, source } of model.pythons) {
      const isFrom = (first: string | undefined): boolean => first !== undefined && compareVersions(series, first) >= 0;
      const end = endOfPython(series);
      if (oldest !== undefined && !isFrom(oldest)) {
        const what = source === "image" ? "The image is not built" : "The deployment fails";
        yield { at, message: `${what}: Django ${least} needs Python ${oldest}, and this is ${series}.`, certainty: "certain", help: `Write ${oldest} or a newer one.`, related };
      } else if (supported && isFrom(supported.breaks)) {
        // Another package may bring back what Python has removed, as setuptools does with distutils.
        yield { at, severity: "warning", message: `The site breaks: Django ${most} does not run on Python ${series}.`, certainty: "likely", help: `Move to a newer Django, or write ${supported.newest}.`, related };
      } else if (end !== undefined && end < model.today) {
        const living = livingPythonOfDjango(most, model.today);
        const help = !supported ? "Move to a supported series." : living === undefined ? `Move to a newer Django first: ${most} runs on no Python that is supported.` : `Move to a supported series; Django ${most} runs on ${living}.`;
        yield { at, severity: "warning", message: `Holes in Python stay open: ${series} has had no security fixes since ${end}.`, certainty: "certain", help };
      } else if (supported && compareVersions(series, supported.newest) > 0) {
        yield { at, severity: "info", message: `Django ${most} is not tested on Python ${series}: the newest it names is ${supported.newest}.`, certainty: "certain", help: `Move to a newer Django, or write ${supported.newest}.`, related };
      }
    }
  },
});
