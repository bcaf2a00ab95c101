import type { EnvironmentEntry, Server, Stage } from "../../core/launch/launch.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";

/** What tells whether a container serves production. */
export interface ContainerStageFacts {
  /** The file that decides, an overlay before what it lies over. */
  readonly path: string;
  readonly service?: string;
  /** The stage of the Dockerfile that is built, or the tag of the image. */
  readonly target?: string;
  /** The directory of the repository that is mounted where the code stands, "" for the root. */
  readonly mountsSource?: boolean;
  /** What answers visitors before it, in a few words. */
  readonly front?: string;
  /** Whether its command starts anew when the source changes. */
  readonly reloads?: boolean;
  /** Whether the container is started again when it ends. */
  readonly restarts?: boolean;
  /** Whether the file watches the source, or catches the mail of developers. */
  readonly developerTool?: string;
  /** A file beside it that is production's by its name. */
  readonly productionSibling?: string;
  /** A file beside it that is development's by its name, so that this one need not be. */
  readonly developmentSibling?: string;
  /** What kind of file it is, where that kind only exists to deploy. */
  readonly byKind?: string;
  readonly environment: readonly EnvironmentEntry[];
}

const developmentWord = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|test|tests|testing|ci|e2e|sandbox|override|devcontainer)(?:[^a-z]|$)/i;
const productionWord = /(?:^|[^a-z])(prod|production|preprod|live|staging|deploy|deployment|swarm)(?:[^a-z]|$)/i;
const aside = /(?:^|\/)(docs?|documentation|examples?|samples?|demo|templates?|cookiecutter[^/]*|\{\{[^/]*|\.github|contrib)\//i;

/** Whether a file is documentation or an example: what it says is not what this project does. */
export const isAside = (path: string): boolean => aside.test(path);

const truthy = /^(?:1|true|yes|on)$/i;

/** What a service's environment says of the stage. */
function switchOf(environment: readonly EnvironmentEntry[]): string | undefined {
  for (const { name, value, fallback } of environment) {
    const text = value ?? fallback ?? "";
    const isSwitch = (/(?:^|_)DEBUG$/i.test(name) && !/SQL|TEMPLATE|TOOLBAR/i.test(name)) || /^(?:IS_)?DEV(?:ELOPMENT)?(?:_(?:ENV|MODE))?$/i.test(name);
    if (isSwitch && truthy.test(text)) return `it sets ${name}`;
    const last = text.slice(text.lastIndexOf(".") + 1);
    if ((name === "DJANGO_SETTINGS_MODULE" || name === "DJANGO_CONFIGURATION") && developmentWord.test(last)) return `it loads ${text}`;
  }
  return undefined;
}

/**
 * Weighs the evidence. A compose file without a word of its own is as often a developer's as a server's: only a name, an
 * application server that runs what is in the image, or one behind a front server that visitors reach makes it production's.
 */
export function stageOfContainer(facts: ContainerStageFacts, server: Server): Stage {
  const development = (reason: string): Stage => ({ verdict: "development", reasons: [reason] });
  const unknown = (reason: string): Stage => ({ verdict: "unknown", reasons: [reason] });
  const word = isAwayFromProduction(facts) ?? /(?:^|[._-])(override)[._-]/i.exec(facts.path.slice(facts.path.lastIndexOf("/") + 1))?.[1];
  if (word !== undefined) return development(`its path says ${word}`);
  for (const [name, what] of [[facts.service, "the service is called"], [facts.target, "it builds"]] as const) {
    if (name !== undefined && developmentWord.test(name) && !productionWord.test(name)) return development(`${what} ${name}`);
  }
  if (facts.developerTool !== undefined) return development(facts.developerTool);
  const elsewhere = aside.exec(facts.path)?.[1];
  if (elsewhere !== undefined) return unknown(`it lies in ${elsewhere}`);
  const named = productionWord.exec(facts.path)?.[1];
  if (named !== undefined) return { verdict: "production", reasons: [`its path says ${named}`] };
  if (facts.productionSibling !== undefined) return development(`${facts.productionSibling} is production's`);
  const front = server === "runserver" || (facts.mountsSource === true && facts.reloads === true) ? undefined : facts.front;
  const mounts = facts.mountsSource === true && (server === "runserver" || (facts.developmentSibling === undefined && front === undefined));
  if (mounts && (server === "runserver" || facts.restarts !== true)) return development("the source is mounted into it");
  const byEnvironment = switchOf(facts.environment);
  if (byEnvironment !== undefined) return development(byEnvironment);
  if (facts.byKind !== undefined) return { verdict: "production", reasons: [facts.byKind] };
  if (server === "runserver") return unknown("it starts the development server");
  if (mounts) return unknown("the source is mounted into it");
  return { verdict: "production", reasons: [reasonOf(facts, front)] };
}

/** Why an application server is production's, its source mounted or not. */
function reasonOf({ mountsSource, developmentSibling }: ContainerStageFacts, front: string | undefined): string {
  if (mountsSource !== true) return "it starts an application server";
  return developmentSibling === undefined ? (front ?? "it starts an application server") : `${developmentSibling} is development's`;
}
