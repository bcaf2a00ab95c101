#!/usr/bin/env node
import {
  optionSpecs,
  outputsMeant,
  parseArguments
} from "./chunk-CBRU263J.js";
import "./chunk-EMNVYOSE.js";
import "./chunk-4K7KC3X6.js";
import {
  isForPeople
} from "./chunk-UZWIUZ32.js";
import {
  UsageError
} from "./chunk-WIQ7QYNY.js";
import "./chunk-VOEMSLEO.js";

// src/cli/help.ts
function helpText() {
  const rows = optionSpecs.map(({ name, short, value, help }) => [`${short === void 0 ? "    " : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`, help]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return `django-prod-lint: what of this Django project will go wrong in production

Usage:
  django-prod-lint [PATH...]       check (the current directory when no PATH is given)
  django-prod-lint explain RULE    what a rule is about, why it matters, what to write instead
  django-prod-lint rules           every rule, one line each (--format json for machines)
  django-prod-lint settings [NAME...] [PATH...]
                                   the production settings (or only NAMEs), each with where it comes from
  django-prod-lint graph [PATH...] how requests come from nginx or Apache to the settings, and where that way is broken
  django-prod-lint init [PATH]     write a starter configuration
  django-prod-lint lsp             language server on standard input and output, for editors

Options:
${rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right.replaceAll("\n", `
${" ".repeat(width + 4)}`)}`).join("\n")}

Exit status:
  0  nothing at or above --fail-on
  1  findings at or above it
  2  the work could not be done: wrong usage, or nothing to check
  3  a mistake in django-prod-lint itself

Nothing of the project is executed and nothing is sent anywhere.
`;
}

// src/cli/version.ts
import { readFileSync } from "node:fs";
function ownVersion() {
  for (const candidate of ["../package.json", "../../package.json"]) {
    try {
      const found = JSON.parse(readFileSync(new URL(candidate, import.meta.url), "utf8"));
      if (found.name === "django-prod-lint" && typeof found.version === "string") return found.version;
    } catch {
    }
  }
  return "unknown";
}

// src/cli/main.ts
async function main(argv, io) {
  const version = ownVersion();
  let typed;
  try {
    typed = parseArguments(argv, { cwd: io.cwd, today: io.today, version });
    return await run(argv, typed, io, version);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = isUsage ? error.message : `A mistake in django-prod-lint stopped the run, please report it: ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
    io.err(`django-prod-lint: ${message}
`);
    await tellReaders(argv, isUsage ? message : message.split("\n", 1).join(""), !isUsage, io, version);
    return isUsage ? 2 : 3;
  }
}
async function run(argv, typed, io, version) {
  if (typed.help) io.out(helpText());
  else if (typed.version) io.out(`django-prod-lint ${version}
`);
  else {
    switch (typed.command) {
      case "check":
        return (await import("./check-command-FBS3HJBW.js")).checkCommand(typed, io);
      case "explain":
        return (await import("./explain-command-GN3KIGDL.js")).explainCommand(typed, io);
      case "rules":
        return (await import("./rules-command-KSS34N3J.js")).rulesCommand(typed, io);
      case "settings":
        return (await import("./settings-command-6AMED5YN.js")).settingsCommand(typed, io);
      case "graph":
        return (await import("./graph-command-HHAXKS7W.js")).graphCommand(typed, io);
      case "init":
        return (await import("./init-command-UH24VAFT.js")).initCommand(typed, io);
      case "lsp":
        if (typed.operands.length > 0) throw new UsageError("lsp takes no PATH: the editor says which folders are open.");
        return await (await import("./serve-4SWXLPGH.js")).serve(argv, version);
    }
  }
  return 0;
}
async function tellReaders(argv, message, failed, io, version) {
  const outputs = outputsMeant(argv).filter(({ format }) => !isForPeople(format));
  if (outputs.length === 0) return;
  const [{ failedRun }, { deliver }] = [await import("./failed-run-XY7VGAIJ.js"), await import("./deliver-E3WMBAW3.js")];
  await deliver(failedRun(message, version, failed), outputs, () => ({ colored: false, quiet: false, statistics: false, showSuppressed: false }), io);
}

// src/cli/bin.ts
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`django-prod-lint: The report can't be written to standard output: ${error.message}.
`);
  process.exit(2);
});
process.stderr.on("error", () => void 0);
async function readInput() {
  const { decode } = await import("./decode-KA3OIMKL.js");
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return decode(Buffer.concat(chunks));
}
process.exitCode = await main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  ...process.stdout.isTTY && process.stdout.columns > 0 && { columns: process.stdout.columns },
  today: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readInput
});
