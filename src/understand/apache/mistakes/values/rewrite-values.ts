import { splitRewriteWords, type RawWord } from "../../../../parse/apache/words.ts";
import { atoi, isStatus } from "./core.ts";
import { expressionMistake } from "./expression-mistake.ts";
import { regexMistake } from "./regex-mistake.ts";
import { shown, type ValueCheck, type ValueMistake } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** The flags of RewriteRule, in lower case. */
const ruleFlags = new Set(
  (
    "b backrefescaping bne bnp backrefernoplus bctls c chain co cookie dpi discardpath e env end f forbidden g gone h handler l last n next ne noescape " +
    "ns nosubreq nc nocase p proxy pt passthrough qsa qsappend qsd qsdiscard qsl qslast r redirect s skip t type unsafeprefixstat unsafeallow3f unc"
  ).split(" "),
);
const conditionFlags = new Set(["nocase", "nc", "ornext", "or", "novary", "nv"]);

export const checkRewriteRule: ValueCheck = (line) => {
  const words = splitRewriteWords(line.text);
  const [pattern, , flags] = words;
  return tooFew(line.text, words, "RewriteRule", "Write RewriteRule PATTERN TARGET [FLAGS].") ?? checkFlags(flags, ruleFlags, line) ?? checkPattern(pattern?.value.replace(/^!/, ""), pattern, line.closed);
};

export const checkRewriteCond: ValueCheck = (line) => {
  const words = splitRewriteWords(line.text);
  const [test, pattern, flags] = words;
  const mistake = tooFew(line.text, words, "RewriteCond", "Write RewriteCond %{NAME} PATTERN [FLAGS].") ?? checkFlags(flags, conditionFlags, line);
  if (mistake !== undefined || pattern === undefined) return mistake;
  const value = pattern.value.replace(/^!/, "");
  if (test?.value.toLowerCase() === "expr") {
    const wrong = expressionMistake(value, line.closed);
    return wrong === undefined ? undefined : { word: pattern, message: `The expression of RewriteCond is wrong (${wrong}), ${refuses}`, help: "https://httpd.apache.org/docs/2.4/expr.html" };
  }
  // Tests of files, numbers and texts; what only looks like one is a regular expression (cmd_rewritecond).
  const isTest = /^-(?:[fsdxhLlUF]$|(?:lt|le|gt|ge|eq|ne).)/s.test(value) || /^[<>=]./s.test(value);
  return isTest ? undefined : checkPattern(value, pattern, line.closed);
};

/** mod_rewrite wants something behind its first word: a quote that is never closed takes up the line. */
function tooFew(text: string, words: readonly RawWord[], name: string, help: string): ValueMistake | undefined {
  const [first] = words;
  const cut = first !== undefined && first.end >= text.length && (first.quote === "" || first.end - first.start < first.value.length + 2);
  return words.length === 0 || cut ? { arity: true, message: `${name} needs two arguments, ${refuses}`, help } : undefined;
}

/** RewriteBase takes a path from the root of the site. */
export const checkRewriteBase: ValueCheck = ({ words: [word] }) => (word === undefined || word.value.startsWith("/") ? undefined : { word, message: `RewriteBase is no path from the root, ${refuses}`, help: `Write RewriteBase /${shown(word.value)}` });

function checkPattern(pattern: string | undefined, word: RawWord | undefined, closed: boolean): ValueMistake | undefined {
  const wrong = pattern === undefined ? undefined : regexMistake(pattern, closed);
  return wrong === undefined ? undefined : { word, message: `The regular expression is wrong (${wrong}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
}

function checkFlags(word: RawWord | undefined, known: ReadonlySet<string>, { name }: { readonly name: string }): ValueMistake | undefined {
  if (word === undefined) return undefined;
  const inner = /^\[(.*)\]$/s.exec(word.value)?.[1];
  if (inner === undefined) {
    const help = word.value.startsWith("[") ? "Write the flags without blanks: [R=301,L]." : word.value.startsWith("#") ? "Apache knows no comment at the end of a line: put it on a line of its own." : "Flags stand in brackets: [R=301,L].";
    return { word, message: `${name} takes flags in brackets as its third argument, ${refuses}`, help };
  }
  if (inner === "") return { word, message: `${name} has no flag in its brackets, ${refuses}`, help: "Remove the brackets." };
  for (const part of inner.split(",").map((flag) => flag.trim())) {
    if (part === "") return { word, message: `${name} has nothing before or behind a comma of its flags, ${refuses}`, help: "Remove the comma." };
    const [flag = "", value = ""] = part.split(/=(.*)/s);
    if (!known.has(flag.toLowerCase())) return { word, message: `${name} has no flag "${shown(flag)}", ${refuses}`, help: name.toLowerCase() === "rewritecond" ? "Flags are NC, OR and NV." : "Common flags are L, R=301, P, QSA, NC, NE, PT, F and G." };
    if (/^r(?:edirect)?$/i.test(flag) && /^\d/.test(value) && !isStatus(atoi(value))) return { word, message: `The flag R has no status ${shown(value)}, ${refuses}`, help: "Write R=301 or R=302." };
  }
  return undefined;
}
