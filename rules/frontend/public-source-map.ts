import { readSettingsPath } from "../../src/core/deployment/project-paths.ts";
import { isWithin } from "../../src/core/paths.ts";
import { elements, type PyItem } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Whether a folder of the repository lies in one that settings name, alone or behind a prefix. */
const holds = (entry: PyItem, folder: string): boolean => {
  const path = readSettingsPath(elements(entry)[1] ?? entry);
  return path?.kind === "repository" && isWithin(folder, path.path);
};

/** What uploads maps to a service for errors takes them away from what is served. */
const uploads = /sentry|bugsnag|rollbar|datadog|deleteSourceMaps/i;

export default rule({
  id: "frontend/public-source-map",
  title: "The sources of the pages' scripts are served with them.",
  on: "document",
  severity: "warning",
  since: "0.1.0",
  tags: ["security", "cwe-540"],
  why: `A source map holds the files that a bundle was made of, comments and unused code included, and the bundle says where it is. collectstatic
takes it along with the rest, so that everybody reads how the pages work: addresses of internal services, ideas for attacks, what is
planned.`,
  fix: `\`\`\`js
export default defineConfig({ build: { outDir: "static/dist", sourcemap: false } });
\`\`\`

With \`"hidden"\` (webpack: \`"hidden-source-map"\`) the maps are written for a service that shows errors, and the bundle does not name them.
Delete them after they were uploaded.`,
  except: "The sources are public anyway.",
  references: ["https://vite.dev/config/build-options.html#build-sourcemap", "https://webpack.js.org/configuration/devtool/#production", "https://cwe.mitre.org/data/definitions/540.html"],

  *check({ file, language }, model) {
    const bundle = language === "bundler" ? model.bundles.find((one) => one.file === file) : undefined;
    const folder = bundle?.directory;
    if (!bundle?.sourceMaps || folder === undefined || uploads.test(file.text)) return;
    // A configuration beside it that is production's by its name decides there.
    if (bundle.tool === "webpack" && !/prod/i.test(file.path) && model.files.some(({ path }) => /(?:^|\/)webpack[^/]*prod/i.test(path))) return;
    const isServed = model.settings.some((settings) => settings.holds("STATICFILES_DIRS", (value) => elements(value).some((entry) => holds(entry, folder))) || settings.holds("STATIC_ROOT", (value) => holds(value, folder)));
    if (!isServed) return;
    const { value, at } = bundle.sourceMaps;
    yield {
      at,
      message: "Everybody can read the sources of the pages' scripts: their maps are served with them.",
      certainty: "certain",
      help: bundle.tool === "vite" ? `Write sourcemap: false, or "hidden", in place of ${value}.` : `Write devtool: false, or "hidden-source-map", in place of ${value}.`,
    };
  },
});
