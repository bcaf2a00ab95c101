import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import ts from "typescript";
import { expect, test } from "vitest";
import { top } from "../all-rules.ts";
import { randomFrom } from "../fuzz/nginx/mutate.ts";
import { attacksOn, textOf } from "./attack.ts";
import { processorTime } from "../processor-time.ts";

/** A regular expression as it is written in our code. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string;
}

const isLiteral = (node: ts.Node): node is ts.RegularExpressionLiteral => node.kind === ts.SyntaxKind.RegularExpressionLiteral;

/** Every regular expression literal of a directory, each once. */
function patternsIn(directory: string): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of readdirSync(join(top, directory), { recursive: true, encoding: "utf8" }).filter((one) => one.endsWith(".ts")).sort()) {
    const file = ts.createSourceFile(path, readFileSync(join(top, directory, path), "utf8"), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (isLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        const pattern = { source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: `${directory}/${path}` };
        found.set(`${pattern.at} ${node.text}`, pattern);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** Code whose patterns see short texts alone, and how long those are at most. */
const bounded: readonly { readonly at: RegExp; readonly longest: number; readonly because: string }[] = [
  { at: /discover\/classify|deployment\/entry-points|views\/view-files|launch\/drop-ins|lsp\/workspace|unread-environment|developers-files/, longest: 4096, because: "they see paths, which Linux bounds" },
  { at: /core\/source\.ts/, longest: 2, because: "it sees the end of one line" },
  { at: /discover\/sniff\.ts/, longest: 4096, because: "what is no path there is linear at any length" },
  { at: /parse\/crontab|requirements\/pip-lines|requirements\/conda-environment|deployment\/written-environment/, longest: 1000, because: "longer lines are left out" },
  { at: /understand\/apache\/regex\.ts/, longest: 200, because: "longer patterns are not followed" },
  { at: /format-specification\.ts/, longest: 400, because: "it sees the digits of a number" },
  { at: /dockerfile\/exec-form\.ts|report\/settings\/variable-words\.ts|settings\/libraries\/json\.ts/, longest: 400, because: "every quote is closed in what JSON.parse has accepted, or we have written" },
  { at: /parse\/dotenv\/parse\.ts/, longest: 4096, because: "the text ends with the last brace" },
  { at: /lsp\/ignore-comment\.ts/, longest: 4096, because: "it sees the line at which an editor stands" },
];

/** A text of this length takes a quadratic pattern a second, a linear one no time. */
const usual = 60_000;
const mostMilliseconds = 150;

const tried: { pattern: RegExp; text: string } = { pattern: /./, text: "" };
Object.assign(globalThis, { tryPattern: () => tried.pattern.test(tried.text) });
const script = new Script("tryPattern()");

/** Milliseconds of a match. A thread of V8's stops one that takes too long. */
function timeOf(pattern: RegExp, text: string): number {
  Object.assign(tried, { pattern, text });
  pattern.lastIndex = 0;
  const start = processorTime();
  try {
    script.runInThisContext({ timeout: 2000 });
  } catch {
    return Infinity;
  }
  return processorTime() - start;
}

/** What a pattern takes too long on; undefined when it is quick on everything that was tried. */
function slowOn({ source, flags, at }: Pattern): string | undefined {
  const longest = Math.min(usual, ...bounded.filter((one) => one.at.test(at)).map((one) => one.longest));
  // Repeated matching starts anew at each place, as a search does.
  const pattern = new RegExp(source, flags.replace("g", ""));
  for (const attack of attacksOn(source, flags, randomFrom(7))) {
    for (const length of [attack.piece.length * 24, 3000, usual]) {
      const text = textOf(attack, Math.min(length, longest));
      const time = timeOf(pattern, text);
      // Linear work over so little takes a hundredth of that, and is not looked at again.
      if (length === 3000 && time < 0.3) break;
      if (time > mostMilliseconds && timeOf(pattern, text) > mostMilliseconds) return `${at}: /${source}/${flags} on ${JSON.stringify(attack)}, ${text.length} characters`;
    }
  }
  return undefined;
}

test.each(["(?:a|a)*b", "(?:a+)+b", "\\s+$", "^\\s*x", "(\\w+)=\\w*!", "<!--[^]*?-->"].map((source) => [source]))("a pattern that takes long is found: %s", (source) => {
  expect(slowOn({ source, flags: source.startsWith("^") ? "m" : "", at: "here" })).toContain(source);
});

test.each(["src", "rules"])("no regular expression of %s takes long on any text", { timeout: 300_000 }, (directory) => {
  const patterns = patternsIn(directory);
  expect(patterns.length).toBeGreaterThan(directory === "src" ? 900 : 200);
  expect(patterns.flatMap((pattern) => slowOn(pattern) ?? [])).toEqual([]);
});

test("whatever is excused is there", () => {
  const files = patternsIn("src").map(({ at }) => at);
  for (const { at } of bounded) for (const one of at.source.split("|")) expect(files.some((file) => new RegExp(one).test(file)), one).toBe(true);
});
