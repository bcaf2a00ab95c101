import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askPython, compare, jobsFor, projectsFolder, sourceOf } from "./differences.ts";
import { hasModule, plainPython, pythonWithLibraries } from "./python.ts";

const libraries = /^\s*(?:from|import) (?:environ|decouple|environs|dj_database_url|dotenv|split_settings|configurations|django|distutils)\b/m;

const projects = readdirSync(projectsFolder).sort();

/** Whether a project needs nothing but Python. */
const isPlain = (name: string): boolean =>
  readdirSync(projectsFolder + name, { recursive: true, encoding: "utf8" }).every((path) => !path.endsWith(".py") || !libraries.test(readFileSync(`${projectsFolder}${name}/${path}`, "utf8")));

/** Of a project that is compared in each run of the tests, this many environments are. */
const fewEnvironments = 6;

describe("the evaluator knows what the real Python has", () => {
  const found = plainPython();
  test.skipIf("reason" in found)(`in projects that need no library${"reason" in found ? ` (skipped: ${found.reason})` : ""}`, { timeout: 120_000 }, () => {
    if ("reason" in found) return;
    const wrong = projects.filter(isPlain).flatMap((name) => {
      const folder = projectsFolder + name;
      const jobs = jobsFor(folder).slice(0, fewEnvironments);
      return compare(sourceOf(folder), jobs, askPython(found.python, jobs)).wrong;
    });
    expect(wrong).toEqual([]);
  });
});

// Asked for by `npm run test:oracle`: it installs packages, and takes minutes.
describe.skipIf(process.env["DJANGO_PROD_LINT_ORACLE"] === undefined)("the evaluator knows what the real libraries make", () => {
  const found = process.env["DJANGO_PROD_LINT_ORACLE"] === undefined ? { reason: "it was not asked for" } : pythonWithLibraries();
  if ("reason" in found) {
    test.skip(`skipped: ${found.reason}`);
    return;
  }
  const { python } = found;
  const withDistutils = hasModule(python, "distutils.util");
  const total = { projects: 0, worlds: 0, compared: 0, unknown: 0 };
  test.each(projects.filter((name) => withDistutils || name !== "strtobool"))("%s", { timeout: 120_000 }, (name) => {
    const folder = projectsFolder + name;
    const jobs = jobsFor(folder);
    const { worlds, compared, unknown, wrong } = compare(sourceOf(folder), jobs, askPython(python, jobs));
    expect(wrong).toEqual([]);
    total.projects += 1;
    total.worlds += worlds;
    total.compared += compared;
    total.unknown += unknown;
  });
  test("with few values unknown", () => {
    console.log(`${total.projects} projects, ${total.worlds} environments, ${total.compared} settings compared, ${total.unknown} of them unknown`);
    expect(total.unknown / total.compared).toBeLessThan(0.1);
  });
});
