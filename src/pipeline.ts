import { relative, resolve, sep } from "node:path";
import { allCards } from "./check/engine-rules.ts";
import { applyBaseline, type Baseline, claimStale } from "./check/baseline.ts";
import { readSuppressions } from "./check/read-suppressions.ts";
import type { Suppression } from "./check/read-suppressions.ts";
import { sift } from "./check/suppress.ts";
import type { Silenced } from "./check/suppress.ts";
import { AnsweredRules, type Attributed } from "./check/ask-rules.ts";
import { claimUnreadable } from "./check/claim-unreadable.ts";
import { isAsSure, makeFindings } from "./check/make-findings.ts";
import { MaskedLines } from "./check/masked-lines.ts";
import { type Policy, severitiesOf, unsuppressibleIds, wantedBy } from "./check/policy.ts";
import { selectRules } from "./check/select-rules.ts";
import type { Selection } from "./check/select-rules.ts";
import type { EnvironmentEntry } from "./core/launch/launch.ts";
import type { Language } from "./core/document.ts";
import type { Certainty, Finding, Problem, Severity } from "./core/finding.ts";
import type { Model, Rule } from "./core/rule.ts";
import type { SourceFile } from "./core/source.ts";
import { UsageError } from "./core/usage-error.ts";
import { discover } from "./discover/discover.ts";
import type { ForcedKind, Texts } from "./discover/discover.ts";
import { locate } from "./discover/locate.ts";
import { Memory } from "./discover/memory.ts";
import type { PathPatterns } from "./discover/path-patterns.ts";
import type { Project } from "./discover/project.ts";
import type { Report, Summary } from "./report/report.ts";
import { understand } from "./understand/understand.ts";

/** What a run looks at, and how. */
export interface LintOptions {
  /** Absolute; every path of the report is relative to it. */
  readonly cwd: string;
  /** As typed; empty means the working directory. */
  readonly paths?: readonly string[];
  readonly kinds?: readonly ForcedKind[];
  /** Text that stands for a file, as an editor has it before saving. The path is as typed. */
  readonly overlay?: { readonly path: string; readonly text: string };
  /** What files that are there are taken to hold, by absolute path. */
  readonly texts?: Texts;
  readonly settings?: string;
  /** Where the settings module is named, when it is not on the command line. */
  readonly settingsBy?: string;
  /** Variables that production has. */
  readonly variables?: readonly EnvironmentEntry[];
  readonly django?: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly selection?: Selection;
  /** What production uses, and what only development uses, whatever the names say. */
  readonly production?: PathPatterns;
  readonly development?: PathPatterns;
  /** Whether something in front of all that is seen here speaks HTTPS with visitors. */
  readonly tlsEndsUpstream?: boolean;
  /** What the project decided about findings. */
  readonly policy?: Policy;
  /** Which findings are accepted for now. */
  readonly baseline?: Baseline;
  readonly minCertainty?: Certainty;
  readonly failOn?: Severity | "never";
  readonly version: string;
  /** Whether a PATH in which nothing matters is fine. */
  readonly allowEmpty?: boolean;
  /** Told of each project as soon as its files are found. */
  readonly discovered?: (project: Project) => void;
  /** Awaited between the stages of a run: others get their turn, and what it throws ends the run. */
  readonly pause?: () => Promise<void>;
}

/** A project with what was understood of it. */
export interface Understood {
  readonly project: Project;
  readonly model: Model;
}

/**
 * Finds what PATHs name, one project after another.
 * @param memory of earlier runs over the same paths
 * @throws UsageError for a PATH that is not there
 */
export async function* discoverAll(options: LintOptions, memory = new Memory()): AsyncGenerator<{ readonly project: Project; readonly own: Memory }> {
  const { kinds, production, development, texts, policy } = options;
  const asked = { ...(kinds && { kinds }), ...(policy?.exclude && { exclude: policy.exclude }), ...(production && { production }), ...(development && { development }), ...(texts && { texts }) };
  for (const place of locate(options.paths ?? [], options.cwd, options.overlay)) {
    const own = memory.of([place.root, ...(place.files ?? [])].join("\0"));
    const project = await discover({ ...place, ...asked }, own);
    options.discovered?.(project);
    yield { project, own };
  }
}

/**
 * Finds, reads and understands what PATHs name, without judging it.
 * @param memory of earlier runs over the same paths: what they made holds as long as what it was made from does
 * @throws UsageError for a PATH or a settings module that is not there
 */
export async function understandAll(options: LintOptions, memory = new Memory()): Promise<readonly Understood[]> {
  const understood: Understood[] = [];
  for await (const { project, own } of discoverAll(options, memory)) {
    await options.pause?.();
    const model = await understand(project, {
      today: options.today,
      ...(options.settings !== undefined && { settings: { module: options.settings, by: options.settingsBy ?? "--settings" } }),
      ...(options.django !== undefined && { django: options.django }),
      ...(options.variables && { variables: options.variables }),
      tlsEndsUpstream: options.tlsEndsUpstream === true,
    }, own);
    own.turn();
    understood.push({ project, model });
  }
  if (options.settings !== undefined && understood.every(hasNoSettings)) throw new UsageError(`There is no settings module "${options.settings}" here.`);
  return understood;
}

/** Whether settings were looked for and nothing came of it. Of single files, and of what can't be read, that says nothing. */
const hasNoSettings = ({ project, model }: Understood): boolean => !project.partial && project.problems.length === 0 && model.settings.length === 0;

/**
 * The whole run: discover, understand, check. The report is ready for any format.
 * @param earlier of runs with these options but for the texts: the report is the same with it, and sooner there
 * @throws UsageError for a PATH, a settings module or a rule that is not there
 */
export async function lint(options: LintOptions, rules: readonly Rule[], earlier?: Memory): Promise<Report> {
  const memory = earlier ?? new Memory();
  const cards = allCards(rules);
  const { selection = {} } = options;
  const wanted = memory.keep("wanted", [rules, JSON.stringify(selection)], () => selectRules(rules, selection));
  const chosen = memory.keep("chosen", [wanted], () => rules.filter(({ id }) => wanted.has(id)));
  const policy = options.policy ?? {};
  const severityOf = severitiesOf(policy, cards);
  const suppressing = { cards, wanted, today: options.today, requireReason: policy.requireReason === true, unsuppressible: unsuppressibleIds(policy, cards) };
  const understood = await understandAll(options, memory);
  let claims: readonly Attributed[] = [];
  let silenced: readonly Silenced[] = [];
  let problems: readonly Problem[] = [];
  let failed = false;
  const roots = new Map<SourceFile, string>();
  for (const { project, model } of understood) {
    await options.pause?.();
    const answered = memory.keep(`answers ${project.root}`, [], () => new AnsweredRules(earlier !== undefined));
    const answers = answered.ask(chosen, model);
    memory.readLate();
    const unread = claimUnreadable(project).filter(({ rule }) => wanted.has(rule.id));
    const sifted = sift(answers.claims, suppressionsOf(model, answers.claims), { ...suppressing, complete: !project.partial });
    // Not spread into push: a file full of mistakes brings more claims than a call takes arguments.
    claims = claims.concat([...sifted.claims, ...unread].filter(wantedBy(policy, project.root, cards)));
    silenced = silenced.concat(sifted.silenced);
    const prefix = prefixOf(project.root, options.cwd);
    const empty = isEmpty(project) && model.launches.length + model.settings.length === 0 && options.allowEmpty !== true;
    problems = problems.concat(
      project.problems.map(({ path, message }) => ({ path: prefix + path, message })),
      answers.failures,
      unjudgedSettings(model, prefix),
      empty ? [{ path: prefix.slice(0, -1) || ".", message: nothingFound }] : [],
    );
    failed ||= answers.failures.length > 0;
    for (const file of project.opened) roots.set(file, prefix);
    for (const { claim } of unread) roots.set(claim.at.file, prefix);
  }
  const pathOf = (file: SourceFile): string => (roots.get(file) ?? "") + file.path;
  const models = understood.map(({ model }) => model);
  const secrets = models.flatMap((model) => model.secrets);
  const shown = overlayFilter(options);
  const lines = new MaskedLines(secrets);
  const isAsked = ({ certainty, at }: Finding): boolean => isAsSure(certainty, options.minCertainty ?? "likely") && shown(pathOf(at.file));
  const findings = makeFindings(claims, pathOf, lines, severityOf).filter(isAsked);
  const reasons = new Map(silenced.map(({ claim, reason }) => [claim.at, reason]));
  const suppressed = makeFindings(silenced, pathOf, lines, severityOf).filter(isAsked).map((finding) => {
    const reason = reasons.get(finding.at);
    return { ...finding, by: "comment" as const, ...(reason !== undefined && { reason }) };
  });
  const { fresh, accepted, stale } = options.baseline ? applyBaseline(options.baseline, findings, pathOf, baselineScope(options, rules)) : { fresh: findings, accepted: [], stale: [] };
  const gone = makeFindings(stale.map(claimStale).filter(({ rule }) => wanted.has(rule.id)), pathOf, lines, severityOf);
  const reported = [...fresh, ...gone].toSorted(byPath(pathOf));
  return {
    version: options.version,
    rules: cards,
    models,
    deployments: models.flatMap(({ deployments }) => deployments),
    settings: models.flatMap(({ settings }) => settings),
    findings: reported,
    suppressed: [...suppressed, ...accepted.map((finding) => ({ ...finding, by: "baseline" as const }))],
    problems: problems.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    failed,
    summary: { ...countSeverities(reported), suppressed: suppressed.length, baselined: accepted.length, files: understood.reduce((sum, { project }) => sum + project.opened.length, 0) },
    failOn: options.failOn ?? "warning",
    secrets,
    files: understood.flatMap(({ project }) => project.opened),
    pathOf,
  };
}

/** Settings that were asked for in vain, of one project; its paths begin with the prefix. */
export const unjudgedSettings = ({ settings }: Model, prefix: string): readonly Problem[] =>
  settings.flatMap(({ anchor, unjudged }) => (unjudged === undefined ? [] : [{ path: prefix + anchor.file.path, message: `The settings were not judged, because ${unjudged}.` }]));

/** What an entry of a baseline is measured by: the rules that run, on whole projects that hold its file. */
export function baselineScope(options: LintOptions, rules: readonly Rule[]): (path: string, rule: string) => boolean {
  const wanted = selectRules(rules, options.selection ?? {});
  const places = locate(options.paths ?? [], options.cwd, options.overlay).filter(({ files }) => files === undefined);
  const prefixes = options.overlay ? [] : places.map(({ root }) => prefixOf(root, options.cwd));
  return (path, rule) => wanted.has(rule) && prefixes.some((prefix) => path.startsWith(prefix));
}

/** The order of a report. Findings of one file keep theirs. */
const byPath = (pathOf: (file: SourceFile) => string) => (a: Finding, b: Finding): number => {
  const [first, second] = [pathOf(a.at.file), pathOf(b.at.file)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** The comments of the files that are judged: what tests and development say is nobody's business. */
function suppressionsOf({ documents }: Model, claims: readonly Attributed[]): readonly Suppression[] {
  const languages = new Map(documents.map(({ file, language }) => [file, language]));
  const judged = new Set([...documents.filter(({ production }) => production).map(({ file }) => file), ...claims.map(({ claim }) => claim.at.file)]);
  return [...judged].flatMap((file) => readSuppressions(file, languages.get(file)));
}

const nothingFound = "There is nothing to check: no Django settings, web server configuration or launch files were found.";

/** Requirements, scripts and variables alone make no deployment. */
const subjects: readonly Language[] = ["python", "nginx", "apache", "procfile", "systemd", "javascript", "compose", "dockerfile", "kubernetes", "platform"];

const isEmpty = ({ classified, unreadable, partial, problems }: Project): boolean =>
  partial ? classified.length + problems.length === 0 : unreadable.length === 0 && !classified.some(({ language }) => subjects.includes(language));

/** An editor that sends one file's text asks about that file. */
function overlayFilter({ overlay, cwd }: LintOptions): (path: string) => boolean {
  if (!overlay) return () => true;
  const wanted = relative(cwd, resolve(cwd, overlay.path)).split(sep).join("/");
  return (path) => path === wanted;
}

/** What stands before the paths of a project that is not the working directory: `backend/`. */
export function prefixOf(root: string, cwd: string): string {
  const inside = relative(cwd, root).split(sep).join("/");
  return inside === "" ? "" : `${inside}/`;
}

function countSeverities(findings: readonly Finding[]): Pick<Summary, Severity> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
