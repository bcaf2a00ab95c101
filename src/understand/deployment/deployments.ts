import type { VirtualHost } from "../../core/apache/host.ts";
import type { AppServer, Deployment, EntryPoint, Front, Program } from "../../core/deployment/deployment.ts";
import { grouped } from "../../core/grouped.ts";
import type { Launch } from "../../core/launch/launch.ts";
import type { NginxServer } from "../../core/nginx/server.ts";
import { directoryOf, nameOf } from "../../core/paths.ts";
import type { Settings } from "../../core/settings/settings.ts";
import { isSameSpan } from "../../core/source.ts";
import type { Project } from "../../discover/project.ts";
import { isDevelopmentPath } from "../../discover/stage-of-path.ts";
import type { NamedSettings } from "../launch/named-settings.ts";
import { chooseSettings, type Choice, isMentionForDevelopment, type PinnedSettings } from "./choose-settings.ts";
import { frontsOf } from "./fronts.ts";
import type { Mention } from "./unread-environment.ts";
import { onceForEach } from "../../core/once-for-each.ts";

/** What the deployments are joined from. */
export interface Parts {
  readonly project: Project;
  readonly pinned: PinnedSettings | undefined;
  readonly launches: readonly Launch[];
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  readonly entryPoints: readonly EntryPoint[];
  readonly programs: readonly Program[];
  /** What files without a reader of their own say of the settings. */
  readonly mentions: readonly Mention[];
  /** The settings that the commands of a deployment are run with. */
  readonly named: readonly NamedSettings[];
  /** Evaluates a settings module under a launcher's environment; undefined when its file can't be read. */
  readonly settings: (choice: Choice, launch: Launch | undefined) => Settings | undefined;
}

/** Joins everything that launches the application into deployments: front server, process, entry point, settings. */
export function joinDeployments(parts: Parts): readonly Deployment[] {
  const { project, pinned, launches, nginx, apache, entryPoints, programs, mentions } = parts;
  const environmentDecides = mentions.length > 0 || launches.some(({ settingsModule, container }) => settingsModule !== undefined || container?.environmentElsewhere === true);
  const forProduction = mentions.filter((mention) => !isMentionForDevelopment(project, mention));
  const started = new Set(servingLaunches(launches).flatMap(({ stage, settingsModule }) => (stage.verdict === "production" && settingsModule ? [settingsModule.value] : [])));
  const make = (fronts: readonly Front[], appServer: AppServer | undefined, entryPoint: EntryPoint | undefined, launch?: Launch): Deployment => {
    const choice = chooseSettings(project, { pinned, launch, entryPoint: entryPoint && namingBeside(entryPoint, entryPoints), mentions: forProduction, named: parts.named, started });
    const settings = choice && parts.settings(choice, launch);
    const reason = settings && choice.evidenceAt && settings.evidenceAt && !isSameSpan(choice.evidenceAt, settings.evidenceAt) ? { evidence: choice.evidence, evidenceAt: choice.evidenceAt } : settings;
    return { fronts, appServer, entryPoint, settings, ...(reason && { reason }), programs: programsBeside(entryPoint, programs), environmentDecides };
  };
  const processes = servingLaunches(launches).map((launch) =>
    make(frontsOf(launch, nginx, apache, launches), { kind: "process", launch, at: launch.at }, entryPointOf(launch, entryPoints), launch),
  );
  const embedded = apache.flatMap((host) =>
    host.wsgiScripts
      .filter(({ inherited }) => !inherited)
      .map(({ target, at }) => make([{ kind: "apache", host, at }], { kind: "mod_wsgi", at }, longestTail(target.value, entryPoints))),
  );
  const served = [...processes, ...embedded];
  if (served.length > 0) return served;
  const own = entryPoints.filter(({ file }) => isDevelopmentPath(file.path) === undefined && !/(?:^|\/)(?:docs?|examples?|demo|\{\{)/.test(file.path));
  // asgi.py beside wsgi.py is what startproject writes; one of them is served.
  const distinct = own.filter(({ file, interface: spoken }) => spoken === "wsgi" || !own.some((other) => other.interface === "wsgi" && directoryOf(other.file.path) === directoryOf(file.path)));
  if (distinct.length > 0) return distinct.map((entryPoint) => make([], undefined, entryPoint));
  const alone = make([], undefined, undefined);
  return alone.settings ? [alone] : [];
}

/** The entry point, or the one beside it where that alone names the settings: asgi.py for a bare wsgi.py. */
function namingBeside(entryPoint: EntryPoint, entryPoints: readonly EntryPoint[]): EntryPoint {
  if (entryPoint.settingsModule) return entryPoint;
  return entryPoints.find(({ file, settingsModule }) => settingsModule && directoryOf(file.path) === directoryOf(entryPoint.file.path)) ?? entryPoint;
}

/** `celery.py` lies beside the entry point, `manage.py` above it. */
function programsBeside(entryPoint: EntryPoint | undefined, programs: readonly Program[]): readonly Program[] {
  if (!entryPoint) return [];
  const folder = directoryOf(entryPoint.file.path);
  const isAbove = (directory: string): boolean => directory === "" || folder === directory || folder.startsWith(`${directory}/`);
  return programs.filter(({ kind, file }) => (kind === "celery" ? directoryOf(file.path) === folder : isAbove(directoryOf(file.path))));
}

/** The launches that production uses; those of which nothing is known only where there are no others. */
function servingLaunches(launches: readonly Launch[]): readonly Launch[] {
  const production = launches.filter(({ stage }) => stage.verdict === "production");
  return production.length > 0 ? production : launches.filter(({ stage, server }) => stage.verdict === "unknown" && server !== "runserver");
}

/** The entry point that a process serves, by the dotted name it is given; where it names none, the one beside it, or the only one. */
function entryPointOf({ application, applicationFile, server, at }: Launch, entryPoints: readonly EntryPoint[]): EntryPoint | undefined {
  if (application) return longestTail(`/${(application.value.split(":")[0] ?? "").replaceAll(".", "/")}.py`, entryPoints);
  const named = applicationFile && longestTail(applicationFile.value, entryPoints);
  if (named) return named;
  // A file that is not here, as buildout writes bin/django.wsgi: what it names is not known.
  if (applicationFile && !entryPoints.some(({ file }) => nameOf(file.path) === nameOf(applicationFile.value))) return undefined;
  const beside = entryPoints.filter(({ file }) => directoryOf(file.path) === directoryOf(at.file.path));
  if (beside.length === 1 && server !== "gunicorn_django") return beside[0];
  // It takes WSGI_APPLICATION, which startproject makes the project's wsgi.py.
  const spokenToDjango = server === "runserver" ? entryPoints.filter(({ interface: spoken }) => spoken === "wsgi") : [];
  if (spokenToDjango.length === 1) return spokenToDjango[0];
  return entryPoints.length === 1 || server === "gunicorn_django" ? entryPoints.find(({ interface: spoken }) => spoken === "wsgi") : undefined;
}

/** The entry point whose path shares most segments with a path's end; at least the file name must agree. */
function longestTail(path: string, entryPoints: readonly EntryPoint[]): EntryPoint | undefined {
  const wanted = path.split("/").filter((part) => part !== "").reverse();
  const shared = ({ file }: EntryPoint): number => {
    const parts = file.path.split("/").reverse();
    const differing = parts.findIndex((part, index) => part !== wanted[index]);
    return differing < 0 ? parts.length : differing;
  };
  const { byTwo, byOne } = tailsOf(entryPoints);
  const alike = (wanted.length > 1 ? byTwo.get(lastParts(path, 2)) : undefined) ?? byOne.get(lastParts(path, 1)) ?? [];
  const [best] = alike.map((entryPoint) => ({ entryPoint, score: shared(entryPoint) })).sort((a, b) => b.score - a.score);
  // `wsgi.py` alone is every project's; its package must agree as well, where there is one.
  return best && best.score >= Math.min(2, wanted.length, best.entryPoint.file.path.split("/").length) ? best.entryPoint : undefined;
}

const lastParts = (path: string, count: number): string => path.split("/").filter((part) => part !== "").slice(-count).join("/");

type Tails = Readonly<Record<"byTwo" | "byOne", ReadonlyMap<string, readonly EntryPoint[]>>>;

/** Entry points by the last two segments of their paths, and by the last: a repository may hold a thousand. */
const tailsOf = onceForEach((entryPoints: readonly EntryPoint[]): Tails => ({
  byTwo: grouped(entryPoints, ({ file }) => lastParts(file.path, 2)),
  byOne: grouped(entryPoints, ({ file }) => lastParts(file.path, 1)),
}));
