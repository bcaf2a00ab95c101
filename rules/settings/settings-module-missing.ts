import type { AppServer } from "../../src/core/deployment/deployment.ts";
import type { Claim } from "../../src/core/finding.ts";
import type { Text } from "../../src/core/launch/launch.ts";
import { rule } from "../../src/core/rule.ts";

/** What a file that everybody copies and fills in is called beside the real one. */
const samples = [".py.example", ".py.sample", ".py.dist", ".py.template", ".py.tmpl", ".py.j2", "_example.py", "_sample.py", "_template.py", "_dist.py", ".example.py", ".sample.py"];

/** Launchers of a server of one's own: what they set stands in them, where a platform has a page for it. */
const written: ReadonlySet<string> = new Set(["systemd", "supervisor", "uwsgi", "javascript"]);

const writesOutItsEnvironment = (server: AppServer | undefined): boolean => server?.kind === "mod_wsgi" || (server?.kind === "process" && written.has(server.launch.kind));

/** A slip in the variable's name: nothing tells Django which settings to import. */
function* misnamed({ value, at }: Text, server: AppServer | undefined): Iterable<Claim> {
  const environment = server?.kind === "process" ? server.launch.environment : [];
  if (environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE") || (server?.kind === "process" && server.launch.settingsModule)) return;
  const help = "Write DJANGO_SETTINGS_MODULE.";
  if (writesOutItsEnvironment(server)) yield { at, message: `The site does not start: Django reads DJANGO_SETTINGS_MODULE, not ${value}.`, certainty: "likely", help };
  else yield { at, message: `The site does not start unless DJANGO_SETTINGS_MODULE is set: this line sets ${value}.`, certainty: "conditional", unless: "DJANGO_SETTINGS_MODULE", severity: "warning", help };
}

export default rule({
  id: "settings/settings-module-missing",
  title: "The entry point names a settings module that is not there.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`wsgi.py\` or \`asgi.py\` tells Django which settings to import. The repository has no module of that name, mostly because it was
renamed or split: the server starts and ends at once with an ImportError. A slip in the variable's own name does the same.`,
  fix: `\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: `The module is put beside the others on the server. Where the name is a folder of settings modules, the environment is expected to name
one of them, and nothing is said. Where no launcher of a server of one's own is here, the environment may name another module, and a default is a warning.`,
  references: ["https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.djangoproject.com/en/stable/howto/deployment/wsgi/#configuring-the-settings-module"],

  *check({ appServer, entryPoint }, model) {
    const named = entryPoint?.settingsModule;
    if (entryPoint?.misnamed) yield* misnamed(entryPoint.misnamed, appServer);
    // What .gitignore leaves out is put there on the server, and what a template becomes.
    if (!named || named.isLeftOut || named.isFilledIn || model.partial || !/^\w+(?:\.\w+)*$/.test(named.value)) return;
    // The environment comes before `setdefault`.
    const environment = appServer?.kind === "process" ? appServer.launch.environment : [];
    if (!named.insists && environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE")) return;
    const [top = "", ...rest] = named.value.split(".");
    // A package that is installed has its settings elsewhere; a repository may itself be the package.
    if (!entryPoint.file.path.split("/").slice(0, -1).includes(top) && !model.hasFile(`${top}/__init__.py`)) return;
    const paths = [named.value.replaceAll(".", "/"), ...(rest.length > 0 ? [rest.join("/")] : [])];
    if (paths.some((path) => model.hasFile(`${path}.py`) || model.hasFile(`${path}/__init__.py`) || samples.some((ending) => model.hasFile(`${path}${ending}`)))) return;
    // A folder of settings modules, of which the environment names one.
    if (!named.insists && model.settings.some(({ anchor }) => paths.some((path) => `/${anchor.file.path}`.includes(`/${path}/`)))) return;
    const help = "Name the module that production is to use.";
    const missing = `the repository has no settings module ${named.value}.`;
    if (named.insists || writesOutItsEnvironment(appServer)) yield { at: named.at, message: `The site does not start: ${missing}`, certainty: "likely", help };
    // The panel of a host may set it.
    else yield { at: named.at, message: `The site does not start unless DJANGO_SETTINGS_MODULE is set: ${missing}`, certainty: "conditional", unless: "DJANGO_SETTINGS_MODULE", severity: "warning", help };
  },
});
