import type { EntryPoint } from "../../src/core/deployment.ts";
import { rule } from "../../src/core/rule.ts";

const folderOf = ({ file: { path } }: EntryPoint): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));

export default rule({
  id: "settings/entry-points-disagree",
  title: "`wsgi.py` and `asgi.py` name different settings.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `startproject writes \`wsgi.py\` and \`asgi.py\` with the same settings. When one of them is changed and the other forgotten, the site
runs with other settings as soon as another server takes over, or as websockets get a server of their own: mostly with those
for development.`,
  fix: `Name the same module in both:

\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: "DJANGO_SETTINGS_MODULE is set wherever one of them is run.",
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings"],

  *check({ appServer, entryPoint }, model) {
    const named = entryPoint?.settingsModule;
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    // Who sets the variable for one will set it for the other.
    if (!named || environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) return;
    for (const other of model.entryPoints) {
      if (folderOf(other) !== folderOf(entryPoint) || other.interface === entryPoint.interface) continue;
      if (!other.settingsModule || other.settingsModule.value === named.value) continue;
      yield {
        at: other.settingsModule.at,
        message: `The site changes its settings with the server: ${other.interface}.py names ${other.settingsModule.value}, ${entryPoint.interface}.py ${named.value}.`,
        certainty: "certain",
        related: [{ at: named.at, message: "the other settings are named here" }],
        help: "Name the same module in both.",
      };
    }
  },
});
