import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Answer, askPython, compare, type Comparison, type Job, jobsFor, projectsFolder, sourceOf } from "./differences.ts";
import { hasModule, plainPython } from "../virtualenvs/pythons.ts";
import { random } from "./random.ts";
import { describeEachRelease } from "./each-release.ts";
import { type Release, scope } from "./releases.ts";

const libraries = /^\s*(?:from|import) (?:environ|decouple|environs|dj_database_url|dotenv|split_settings|configurations|django|distutils|pydantic|pydantic_settings|dynaconf|yaml|tomllib)\b/m;

const projects = readdirSync(projectsFolder).sort();

/** Whether a project needs nothing but Python. */
const isPlain = (name: string): boolean =>
  readdirSync(projectsFolder + name, { recursive: true, encoding: "utf8" }).every((path) => !path.endsWith(".py") || !libraries.test(readFileSync(`${projectsFolder}${name}/${path}`, "utf8")));

/** Of a project that is compared in each run of the tests, this many environments are. */
const fewEnvironments = 6;

/** Which environments a slice takes; another seed takes others. */
const seed = Number(process.env["DJANGO_PROD_LINT_ORACLE_SEED"] ?? "1");
const environmentsOfASlice = 4;

/** The environments of a project: all, or of a slice the empty one and some others. */
function chosenJobs(name: string): readonly Job[] {
  const jobs = jobsFor(projectsFolder + name);
  if (scope === "all") return jobs;
  const draw = random(`${seed} ${name}`);
  const [unset, ...others] = jobs;
  const chosen = others.map((job) => ({ job, rank: draw() })).sort((a, b) => a.rank - b.rank);
  return [...(unset ? [unset] : []), ...chosen.slice(0, environmentsOfASlice - 1).map(({ job }) => job)];
}

describe("the evaluator knows what the real Python has", () => {
  const found = plainPython();
  test.skipIf("reason" in found)(`in projects that need no library${"reason" in found ? ` (skipped: ${found.reason})` : ""}`, { timeout: 120_000 }, () => {
    if ("reason" in found) return;
    const asked = projects.filter(isPlain).map((name) => ({ name, jobs: jobsFor(projectsFolder + name).slice(0, fewEnvironments) }));
    const answers = askPython(found.python, asked.flatMap(({ jobs }) => jobs));
    let start = 0;
    const wrong = asked.flatMap(({ name, jobs }) => compare(sourceOf(projectsFolder + name), jobs, answers.slice(start, (start += jobs.length))).wrong);
    expect(wrong).toEqual([]);
  });
});

/** Compares every project with what the libraries of one release make of it. */
function compareWith(release: Release, python: string): void {
  // `distutils` left Python in 3.12: there a project that imports it does not start, which the evaluator can't know.
  const withDistutils = hasModule(python, "distutils.util");
  const asked = projects.filter((name) => withDistutils || name !== "strtobool").map((name) => ({ name, jobs: chosenJobs(name) }));
  let answers: readonly Answer[] = [];
  const compared = new Map<string, Comparison>();
  // All at once: starting Python with its libraries takes longer than a project does.
  test("and it can be asked", { timeout: 1_800_000 }, () => {
    answers = askPython(python, asked.flatMap(({ jobs }) => jobs));
    expect(answers.length).toBe(asked.reduce((sum, { jobs }) => sum + jobs.length, 0));
  });
  let start = 0;
  const ranges = asked.map(({ name, jobs }) => ({ name, jobs, from: (start += jobs.length) - jobs.length }));
  test.each(ranges)("$name", { timeout: 300_000 }, ({ name, jobs, from }) => {
    const comparison = compare(sourceOf(projectsFolder + name), jobs, answers.slice(from, from + jobs.length));
    compared.set(name, comparison);
    expect(comparison.wrong).toEqual([]);
  });
  test("with few values unknown", () => {
    const sum = (count: (comparison: Comparison) => number): number => [...compared.values()].reduce((total, comparison) => total + count(comparison), 0);
    const [settings, unknown] = [sum((one) => one.compared), sum((one) => one.unknown)];
    console.log(`Django ${release.django}: ${compared.size} projects, ${sum((one) => one.worlds)} environments, ${settings} settings compared, ${sum((one) => one.wrong.length)} wrong, ${unknown} unknown`);
    // A slice asks each project in its emptiest environment, where what is required is unknown.
    expect(unknown / settings).toBeLessThan(scope === "all" ? 0.1 : 0.3);
  });
}

// Asked for by `npm run test:oracle`, and in part by .ci/run: it installs packages, and takes minutes.
describeEachRelease("the evaluator knows what Django $django and the libraries of its time make", compareWith);
