import {
  findConfiguration,
  namedConfiguration
} from "./chunk-UFJ3ETMB.js";
import {
  settle
} from "./chunk-TGK6L66X.js";
import {
  cardsNamed
} from "./chunk-NZGRPIPC.js";
import {
  rules
} from "./chunk-CM4KK4IC.js";
import {
  parseDotenv
} from "./chunk-OXVGIWAU.js";
import {
  kinds,
  languageNamed
} from "./chunk-EMNVYOSE.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import {
  allCards
} from "./chunk-QV7BCAXK.js";
import {
  SourceFile,
  placeOf
} from "./chunk-YKZL6MVW.js";

// src/cli/configured.ts
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
async function configurationOf({ config, noConfig, lint: { paths = [], cwd } }) {
  if (noConfig) return void 0;
  const file = config === void 0 ? findConfiguration(paths, cwd) : namedConfiguration(config, cwd);
  return file && await read(file);
}
async function read(file) {
  const { readConfiguration } = await import("./read-configuration-W2PJXG2U.js");
  return { file, values: readConfiguration(file, knownNames()) };
}
function knownNames() {
  const cards = allCards(rules);
  const mistakeOfRule = (name) => {
    try {
      cardsNamed(name, cards);
      return void 0;
    } catch (error) {
      if (error instanceof UsageError) return error.message;
      throw error;
    }
  };
  return { mistakeOfRule, kinds: Object.keys(kinds) };
}
function lintOptionsOf({ typed, lint }, configuration) {
  const { options, kinds: kinds2, envFiles } = settle(typed, configuration, lint.cwd);
  const variables = envFiles.flatMap((path) => readVariables(path, lint.cwd));
  return { ...lint, ...options, kinds: kinds2.flatMap(forcedKind), ...variables.length > 0 && { variables } };
}
function readVariables(path, cwd) {
  let text;
  try {
    text = readFileSync(resolve(cwd, path), "utf8");
  } catch (error) {
    throw new UsageError(`The variables of ${path} can't be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
  const { entries, problems } = parseDotenv(new SourceFile(path, text), true);
  const [problem] = problems;
  if (problem) throw new UsageError(`${placeOf(problem.at)}: ${problem.message}`);
  return entries.map(({ name, value, at }) => ({ name, value, at }));
}
function forcedKind({ kind, patterns }) {
  const language = languageNamed(kind);
  return language ? [{ language, patterns }] : [];
}

export {
  configurationOf,
  lintOptionsOf
};
