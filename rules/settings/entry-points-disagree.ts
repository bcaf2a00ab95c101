import type { Deployment, EntryPoint } from "../../src/core/deployment/deployment.ts";
import type { Claim } from "../../src/core/finding.ts";
import { directoryOf, nameOf } from "../../src/core/paths.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import type { Span } from "../../src/core/source.ts";

/** Whether two dotted names may mean one module: one of them may be seen from another root. */
const isSame = (left: string, right: string): boolean => left === right || left.endsWith(`.${right}`) || right.endsWith(`.${left}`);

const disagree = (at: Span, message: string, other: Span): Claim => ({ at, message, certainty: "certain", related: [{ at: other, message: "the other settings are named here" }], help: "Name the same module in both." });

/** Whether a file is for the other kind of server what this one is for its own: `asgi.py` beside `wsgi.py`, and not `asgi_old.py`. */
const isCounterpart = (other: EntryPoint, { file, interface: spoken }: EntryPoint): boolean =>
  other.interface !== spoken && directoryOf(other.file.path) === directoryOf(file.path) && nameOf(other.file.path).replace("asgi", "wsgi") === nameOf(file.path).replace("asgi", "wsgi");

function* ofServers({ entryPoint, settings }: Deployment, named: NonNullable<EntryPoint["settingsModule"]>, model: Model): Iterable<Claim> {
  for (const other of model.entryPoints) {
    if (!entryPoint || !isCounterpart(other, entryPoint)) continue;
    if (!other.settingsModule || isSame(other.settingsModule.value, named.value)) continue;
    const theirs = { name: other.interface, ...other.settingsModule };
    const ours = { name: entryPoint.interface, ...named };
    // The one that names what production loads is right.
    const [wrong, right] = settings && isSame(theirs.value, settings.module) ? [ours, theirs] : [theirs, ours];
    yield disagree(wrong.at, `The site changes its settings with the server: ${wrong.name}.py names ${wrong.value}, ${right.name}.py ${right.value}.`, right.at);
  }
}

function* ofPrograms({ settings, programs, environmentDecides }: Deployment, named: NonNullable<EntryPoint["settingsModule"]>): Iterable<Claim> {
  for (const { kind, file, settingsModule } of programs) {
    // What the server loads; where that is not what its entry point names, the environment is relied on.
    if (!settings || isSame(settingsModule.value, settings.module)) continue;
    const isRelied = environmentDecides || !isSame(named.value, settings.module);
    // manage.py that defaults to development's settings is how a developer works.
    if (!settingsModule.insists && (isRelied || kind === "manage")) continue;
    const whose = kind === "celery" ? "Tasks run" : "migrate and other commands run";
    const anyway = settingsModule.insists ? " The environment can't change that." : "";
    yield disagree(settingsModule.at, `${whose} with other settings than the site: ${nameOf(file.path)} names ${settingsModule.value}.${anyway}`, named.at);
  }
}

export default rule({
  id: "settings/entry-points-disagree",
  title: "Programs of the project name different settings.",
  on: "deployment",
  severity: "warning",
  since: "0.1.0",
  why: `\`startproject\` writes \`wsgi.py\` and \`asgi.py\` with the same settings. When one of them is changed and the other forgotten, the site
runs with other settings as soon as another server takes over, or as websockets get a server of their own: mostly with those
for development. Workers of Celery that load others than the site write into another database, and send mail to the log.

An assignment, \`os.environ["DJANGO_SETTINGS_MODULE"] = ...\`, beats what a launcher sets: in \`wsgi.py\` the launcher's word has no effect, in
\`manage.py\` migrations go to the database of those settings.`,
  fix: `Name the same module everywhere, as a default:

\`\`\`python
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bakery.settings.production")
\`\`\``,
  except: `DJANGO_SETTINGS_MODULE is set wherever one of them is run; where a file of the repository sets it, or a container takes
its variables from a file that is not in the repository, nothing is said of defaults. A
\`manage.py\` that defaults to development's settings is what developers want, and is left alone.`,
  references: ["https://docs.djangoproject.com/en/stable/howto/deployment/asgi/", "https://docs.djangoproject.com/en/stable/topics/settings/#designating-the-settings", "https://docs.celeryq.dev/en/stable/django/first-steps-with-django.html"],

  *check(deployment, model): Iterable<Claim> {
    const { appServer, entryPoint } = deployment;
    const named = entryPoint?.settingsModule;
    if (!named) return;
    const set = appServer?.kind === "process" ? appServer.launch.settingsModule : undefined;
    if (set && named.insists && !isSame(set.value, named.value)) {
      yield disagree(set.at, `The site does not use the settings that its launcher sets: ${nameOf(named.at.file.path)} insists on ${named.value}.`, named.at);
    }
    // Who sets the variable for one will set it for the other.
    const launch = appServer?.kind === "process" ? appServer.launch : undefined;
    const isSet = launch?.container?.environmentElsewhere === true || launch?.environment.some(({ name }) => name === "DJANGO_SETTINGS_MODULE") === true;
    if (!deployment.environmentDecides && !isSet) yield* ofServers(deployment, named, model);
    // Two servers of one entry point are one project.
    if (model.deployments.find((other) => other.entryPoint === entryPoint) === deployment) yield* ofPrograms(deployment, named);
  },
});
