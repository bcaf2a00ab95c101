import type { LauncherKind, Server, Stage } from "../../core/launch/launch.ts";
import type { Pin } from "../../core/source.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import type { Branch } from "../../parse/shell/script.ts";

/** What tells whether a launch serves production. */
export interface StageFacts {
  readonly path: string;
  readonly pinned?: Pin | undefined;
  readonly inDeployedDocs?: boolean;
  readonly kind: LauncherKind;
  readonly server: Server;
  readonly branches: readonly Branch[];
  /** The process name of a Procfile, the application's of a PM2 configuration. */
  readonly processName?: string;
  /** What a production launcher that starts this script is called, when there is one. */
  readonly startedBy?: string;
  /** Whether its script starts an application server as well. */
  readonly besideServer?: boolean;
  /** Evidence that only this kind of file can give. */
  readonly development?: string;
  readonly unclear?: string;
  /** What the container that it runs in says. */
  readonly decided?: Stage;
}

const developmentWord = /(?:^|[^a-z])(dev|devel|develop|development|debug|local|test|tests|testing|ci|sandbox|vagrant)(?:[^a-z]|$)/i;
const productionWord = /(?:^|[^a-z])(prod|production|preprod|live|staging)(?:[^a-z]|$)/i;
const productionPlace = /(?:^|[/._-])(prod|production|live|deploy|deployment|deployments|staging)(?:[/._-]|$)/i;

/** Whether a word names production, or what is judged as it. */
export const saysProduction = (word: string): boolean => productionWord.test(word);

/** The stage that the project's configuration states. */
export const pinnedStage = (pin: Pin): Stage => ({ verdict: pin, reasons: ["the configuration says so"] });

/** Weighs the evidence: a file's path, the branch a command stands in, and the kind of the file. */
export function stageOf(facts: StageFacts): Stage {
  if (facts.pinned !== undefined) return pinnedStage(facts.pinned);
  if (facts.kind === "makefile") return stageOfTarget(facts);
  // Build servers run these; what they start serves nobody.
  if (facts.kind === "ci") return { verdict: "development", reasons: [`a job of a build server, ${facts.processName ?? ""}`] };
  const byBranch = stageOfBranches(facts.branches);
  if (facts.decided) return byBranch?.verdict === "development" ? byBranch : facts.decided;
  const word = isAwayFromProduction(facts);
  if (word !== undefined) return { verdict: "development", reasons: [`its path says ${word}`] };
  if (facts.development !== undefined) return { verdict: "development", reasons: [facts.development] };
  if (byBranch?.verdict === "development") return byBranch;
  const name = facts.processName ?? "";
  if (developmentWord.test(name)) return { verdict: "development", reasons: [`the process is called ${name}`] };
  if (facts.unclear !== undefined) return { verdict: "unknown", reasons: [facts.unclear] };
  if (byBranch) return byBranch;
  switch (facts.kind) {
    case "procfile":
      return stageOfProcfile(facts, name);
    case "systemd":
      return { verdict: "production", reasons: ["a systemd unit"] };
    case "javascript":
      return { verdict: "production", reasons: ["a PM2 configuration"] };
    case "uwsgi":
      return { verdict: "production", reasons: ["a configuration of uWSGI"] };
    case "supervisor":
      return { verdict: "production", reasons: ["a program of supervisor"] };
    case "dockerfile":
    case "compose":
    case "kubernetes":
    case "platform":
      return { verdict: "unknown", reasons: ["nothing says what it is for"] };
    case "crontab":
      return { verdict: "production", reasons: ["a table of cron"] };
    case "shell":
      return stageOfScript(facts);
  }
}

/** A target that says nothing else than that it serves. */
const servingTarget = /^(?:run|make)?[._-]?(?:prod|production|live|deploy|serve|server|start|up|gunicorn|uwsgi)(?:[._-](?:prod|production|live|server|web|app|gunicorn|uwsgi|http))?$/i;

/**
 * Developers call the targets of a Makefile by name, and what most of them start serves nobody. An application server that a target
 * starts which is called for that is how the site is started, where nothing else shows it.
 */
function stageOfTarget({ processName = "", server, development, path }: StageFacts): Stage {
  const serves = server !== "runserver" && servingTarget.test(processName) && development === undefined && isAwayFromProduction({ path }) === undefined;
  return { verdict: serves ? "unknown" : "development", reasons: [`a target of a Makefile, ${processName}`] };
}

function stageOfProcfile(facts: StageFacts, name: string): Stage {
  const fileName = facts.path.slice(facts.path.lastIndexOf("/") + 1);
  if (fileName.toLowerCase() !== "procfile" && !productionWord.test(fileName)) return { verdict: "unknown", reasons: [`${fileName} is not the Procfile a platform reads`] };
  // A platform sends requests to `web` alone; a development server under another name is somebody's helper.
  if (facts.server === "runserver" && name !== "web") return { verdict: "unknown", reasons: [`no request reaches the process ${name}`] };
  return { verdict: "production", reasons: [`${name} of a Procfile`] };
}

/** An application server is started for production; a development server needs evidence. */
function stageOfScript(facts: StageFacts): Stage {
  if (facts.startedBy !== undefined) return { verdict: "production", reasons: [`started by ${facts.startedBy}`] };
  const place = productionPlace.exec(facts.path)?.[1];
  if (facts.server !== "runserver" || facts.besideServer === true) return { verdict: "production", reasons: ["a script that starts an application server"] };
  if (facts.branches.length > 0) return { verdict: "unknown", reasons: ["a script starts it on a condition"] };
  if (place !== undefined) return { verdict: "production", reasons: [`its path says ${place}`] };
  return { verdict: "unknown", reasons: ["a script that starts the development server"] };
}

/** What a branch asks, paths left out (`/usr/local/bin`); undefined when it runs a command to find out, or is a loop. */
function questionOf({ kind, condition }: Branch): string | undefined {
  if (kind === "case") return condition;
  const test = kind === "if" ? /^\s*(?:!\s*)?(?:\[\[?\s|test\s|\(\()/.exec(condition) : null;
  return test ? `${condition.startsWith("!") ? "! " : ""}${condition.slice(test[0].length)}`.replace(/(?<!\S)[^\s/]*\/\S*/g, "") : undefined;
}

/** What the conditions around a command say; the innermost that says something decides. */
function stageOfBranches(branches: readonly Branch[]): Stage | undefined {
  for (const branch of [...branches].reverse()) {
    const condition = questionOf(branch);
    if (condition === undefined) continue;
    // `!=`, `! …`, `-z` and the other arm each turn the meaning round.
    const isNegated = [branch.negated, /!=|^\s*!|\s-z\s|\[\s*!/.test(condition)].filter(Boolean).length === 1;
    const shown = condition.length <= 40 ? condition.replace(/\s+/g, " ") : "its condition";
    if (developmentWord.test(condition)) {
      const isOff = /(?:=|-eq)\s*["']?(?:0|false|no|off)["']?(?:\s|\]|$)/i.test(condition) !== isNegated;
      if (!isOff) return { verdict: "development", reasons: [`runs when ${shown}`] };
      return undefined;
    }
    if (productionWord.test(condition)) return { verdict: isNegated ? "development" : "production", reasons: [`runs ${isNegated ? "unless" : "when"} ${shown}`] };
  }
  return undefined;
}
