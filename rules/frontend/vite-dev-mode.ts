import { isTrue, lookUp, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** The switch of each of DJANGO_VITE's configurations that is on. */
function switchesOn(value: PyItem): readonly PyItem[] {
  if (value.type !== "dict") return [];
  return value.entries.flatMap(([, configuration]) => {
    const mode = lookUp(configuration, "dev_mode");
    return mode && isTrue(mode) ? [mode] : [];
  });
}

export default rule({
  id: "frontend/vite-dev-mode",
  title: "Pages ask Vite's development server for their scripts.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `With \`dev_mode\` on, django-vite writes the address of Vite's development server into every page, \`http://localhost:5173\` unless it is
told otherwise. Visitors' browsers find nothing there: pages come without styles and scripts.`,
  fix: `\`\`\`python
DJANGO_VITE = {"default": {"dev_mode": DEBUG}}
\`\`\``,
  except: "The settings serve development alone.",
  references: ["https://github.com/MrBin99/django-vite#readme", "https://vite.dev/guide/backend-integration.html"],

  *check(settings) {
    const message = "Pages come without styles and scripts: they ask Vite's development server for them.";
    const help = "Write dev_mode: DEBUG, or leave it out.";
    for (const hit of settings.hits("DJANGO_VITE", switchesOn)) yield hit.claim(message, { help });
    // Before django-vite 3.
    for (const hit of settings.hits("DJANGO_VITE_DEV_MODE", isTrue)) yield hit.claim(message, { help: "Write DJANGO_VITE_DEV_MODE = DEBUG." });
  },
});
