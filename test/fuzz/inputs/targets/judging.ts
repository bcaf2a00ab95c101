import { rules } from "../../../../rules/index.ts";
import { baselineText, readBaseline } from "../../../../src/check/baseline.ts";
import { allCards } from "../../../../src/check/engine-rules.ts";
import { readSuppressions } from "../../../../src/check/read-suppressions.ts";
import { cardsNamed } from "../../../../src/check/select-rules.ts";
import { sift } from "../../../../src/check/suppress.ts";
import { parseArguments } from "../../../../src/cli/arguments.ts";
import { readConfiguration } from "../../../../src/configure/read-configuration.ts";
import { settle } from "../../../../src/configure/settle.ts";
import { SourceFile, span } from "../../../../src/core/source.ts";
import { UsageError } from "../../../../src/core/usage-error.ts";
import { kinds } from "../../../../src/discover/kinds.ts";
import { makeText } from "../make-text.ts";
import { checkPlaces, checkSame } from "../properties.ts";
import type { Target } from "../target.ts";

const cards = allCards(rules);
const wanted = new Set(cards.map(({ id }) => id));

/** What a mistake of the user's is answered with is no failure. */
function answered<T>(ask: () => T): T | string {
  try {
    return ask();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const mistakeOfRule = (name: string): string | undefined => {
  const found = answered(() => cardsNamed(name, cards));
  return typeof found === "string" ? found : undefined;
};

/** Comments, configurations, baselines and command lines: what decides on findings. */
export const judgingTargets: readonly Target[] = [
  {
    name: "suppressions",
    share: 4,
    comparable: true,
    make: (random) => [makeText({ corpora: ["python", "nginx"], grammar: "suppressions" }, random)],
    run: (files) => {
      const results = files.map(({ path, text }) => {
        const file = new SourceFile(path, text);
        const found = readSuppressions(file, "python");
        checkPlaces(found, file);
        const claims = rules.slice(0, 3).map((rule) => ({ rule, claim: { at: span(file, text.length >> 1, text.length), certainty: "certain" as const, message: "It is so." } }));
        return [found, sift(claims, found, { cards, wanted, today: "2026-11-22", complete: true, requireReason: true }).claims.map(({ claim: { message } }) => message)];
      });
      return Promise.resolve(results);
    },
  },
  {
    name: "configuration",
    share: 4,
    comparable: true,
    make: (random) => [{ ...makeText({ corpora: ["requirements"], grammar: "toml" }, random), path: random(2) === 0 ? "pyproject.toml" : "django-prod-lint.toml" }],
    run: (files) => {
      const results = files.map(({ path, text }) => {
        const file = { source: new SourceFile(path, text), directory: "/bakery", shared: path === "pyproject.toml" };
        return answered(() => {
          const values = readConfiguration(file, { mistakeOfRule, kinds: Object.keys(kinds) });
          checkPlaces(values, file.source);
          return settle({}, { file, values }, "/bakery");
        });
      });
      return Promise.resolve(results);
    },
  },
  {
    name: "baseline",
    share: 3,
    comparable: true,
    make: (random) => [{ path: "baseline.json", text: makeText({ corpora: [], grammar: "json" }, random).text }],
    run: (files) => {
      const results = files.map(({ path, text }) =>
        answered(() => {
          const written = baselineText(readBaseline(new SourceFile(path, text)), [], () => "", () => false);
          checkSame(baselineText(readBaseline(new SourceFile(path, written)), [], () => "", () => false), written, "a baseline that is read and written is another one");
          return written;
        }),
      );
      return Promise.resolve(results);
    },
  },
  {
    name: "arguments",
    share: 3,
    comparable: true,
    make: (random) => [{ path: "argv", text: makeText({ corpora: [], grammar: "shell" }, random).text }],
    run: (files) => Promise.resolve(files.map(({ text }) => answered(() => parseArguments(text.split(/\s+/), { cwd: "/bakery", today: "2026-11-22", version: "test" })))),
  },
];
