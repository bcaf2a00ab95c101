import type { ApacheMistake } from "../../../core/apache/mistakes.ts";
import { rename } from "../../../core/edits.ts";
import { span, type SourceFile, type Span } from "../../../core/source.ts";
import { physicalRange, type LogicalLine } from "../../../parse/apache/logical-lines.ts";
import { hasPlaceholder } from "../../../parse/apache/template.ts";
import { spanOfLine, type DirectiveNode, type SectionNode } from "../../../parse/apache/tree.ts";
import { splitWords, type RawWord } from "../../../parse/apache/words.ts";
import { wrongArity } from "./arity.ts";
import { directiveTable, type DirectiveRow } from "./directive-table.ts";
import { goneNames, isKnownElsewhere } from "./known-names.ts";
import { nearestName } from "./nearest-name.ts";
import { misplaced, rightPlace, type Place } from "./place.ts";
import { headerMistake } from "./section-header.ts";
import { valueChecks } from "./value-checks.ts";
import { flagCheck } from "./values/one-of.ts";
import { shown, type ValueMistake } from "./values/value-check.ts";

/** A mistake without its certainty, which depends on what stands around. */
export type Found = Omit<ApacheMistake, "certainty"> & { readonly unsure?: boolean };

/** Replaces `${NAME}`; undefined where a name is not known. */
export type Expand = (text: string) => string | undefined;

const refuses = "so Apache does not start.";

/**
 * What is wrong with a directive where it stands: the first thing that Apache would notice.
 * @param closed whether Apache has no modules besides its own
 */
export function checkDirective(file: SourceFile, node: DirectiveNode, place: Place, expand: Expand, closed = false): Found | undefined {
  const { line, name } = node;
  if (name.placeholder) return undefined;
  // What a variable gives may be several words: only that it gives no directive can be told, and by exact knowledge alone.
  if (name.value.includes("${")) return closed && !directiveTable().has((expand(name.value) ?? "").toLowerCase()) ? unknownName(name.value, name.at, closed) : undefined;
  const row = directiveTable().get(name.value.toLowerCase());
  if (row === undefined) return unknownName(name.value, name.at, closed);
  const whole = spanOfLine(file, line);
  const wrongPlace = checkPlace(row, place, name.at, whole);
  if (wrongPlace) return wrongPlace;
  const written = line.text.slice(node.argumentsFrom);
  if (hasPlaceholder(written)) return undefined;
  const text = written.includes("${") ? expand(written) : written;
  if (text === undefined) return undefined;
  const moved = text !== written;
  const at = (word: RawWord | undefined): Span => (word === undefined || moved ? whole : spanOf(file, line, node.argumentsFrom + word.start, node.argumentsFrom + word.end));
  const arity = wrongArity(row.arity, text);
  if (arity !== undefined) return { kind: "wrong-arguments", at: whole, message: `${row.name} takes ${arity}, ${refuses}`, help: arityHelp(text, row.name) };
  const check = valueChecks.get(name.value.toLowerCase()) ?? (row.arity === "flag" ? flagCheck : undefined);
  const wrong = check?.({ name: row.name, text, words: splitWords(text), perDirectory: place.perDirectory, container: place.container, sharesWorker: place.sharesWorker === true, closed });
  return wrong && valueFound(wrong, at(wrong.word));
}

/** The same for the opening line of a section. */
export function checkSection(file: SourceFile, node: SectionNode, place: Place, expand: Expand, closed = false): Found | undefined {
  const { name, line } = node;
  if (name.placeholder || name.value.includes("${")) return undefined;
  const row = directiveTable().get(`<${name.value.toLowerCase()}`);
  const whole = spanOfLine(file, line);
  if (row === undefined) return unknownName(`<${name.value}`, name.at, closed);
  const wrongPlace = checkPlace(row, place, name.at, whole) ?? checkElse(name.value.toLowerCase(), place, whole);
  if (wrongPlace) return wrongPlace;
  if (!node.ended) return { kind: "wrong-arguments", at: whole, message: `The line that opens <${name.value}> has no closing '>', ${refuses}`, help: "End the line with '>'." };
  const header = line.text.slice(node.header.start, node.header.end);
  if (hasPlaceholder(header)) return undefined;
  const expanded = header.includes("${") ? expand(header) : header;
  if (expanded === undefined) return undefined;
  const moved = expanded !== header;
  const wrong = onlyRefusals(node) ?? headerMistake(moved ? withHeader(node, expanded) : node, closed);
  return wrong && valueFound(wrong, wrong.word && !moved ? spanOf(file, line, wrong.word.start, wrong.word.end) : whole);
}

const withHeader = (node: SectionNode, header: string): SectionNode => {
  const text = node.line.text.slice(0, node.header.start) + header;
  return { ...node, line: { ...node.line, text: `${text}>` }, header: { start: node.header.start, end: text.length } };
};

/** `<RequireAll>` needs a line that lets somebody in. */
function onlyRefusals({ name, children }: SectionNode): ValueMistake | undefined {
  const refusals = children.length > 0 && children.every((child) => child.kind === "directive" && /^require$/i.test(child.name.value) && /^\s*not\s/i.test(child.line.text.slice(child.argumentsFrom)));
  if (/^require(?:all|any|none)$/i.test(name.value) && children.length === 0) return { message: `<${name.value}> is empty, ${refuses}`, help: "Put Require lines into it, or remove it." };
  if (name.value.toLowerCase() !== "requireall" || !refusals) return undefined;
  return { message: `<RequireAll> only says who may not enter, ${refuses}`, help: "Add Require all granted: it lets everybody in but those." };
}

/** Whether Apache has a section of the name: what stands in another is not read. */
export const isSection = (name: string): boolean => directiveTable().has(`<${name.toLowerCase()}`);

const valueFound = ({ arity, message, help }: ValueMistake, at: Span): Found => ({ kind: arity === true ? "wrong-arguments" : "invalid-value", at, message, help });

function checkPlace(row: DirectiveRow, place: Place, at: Span, whole: Span): Found | undefined {
  const where = misplaced(row, place);
  if (where === undefined) return undefined;
  const name = row.name.startsWith("<") ? `${row.name}>` : row.name;
  const happens = place.htaccess ? "every request below answers 500." : "so Apache does not start.";
  return {
    kind: "misplaced-directive",
    at: row.name.startsWith("<") ? whole : at,
    message: place.htaccess ? `${name} may not stand ${where}: ${happens}` : `${name} may not stand ${where}, ${happens}`,
    help: rightPlace(row, place),
    ...(place.openedAt && { related: { at: place.openedAt, message: "the section it stands in" } }),
  };
}

/** `<Else>` and `<ElseIf>` follow an `<If>` or `<ElseIf>` at their own level. */
function checkElse(name: string, { last }: Place, at: Span): Found | undefined {
  const before = last.condition;
  if (name === "if" || name === "elseif" || name === "else") last.condition = name;
  if (!name.startsWith("else") || before === "if" || before === "elseif") return undefined;
  return { kind: "misplaced-directive", at, message: `No <If> comes before this <${name === "else" ? "Else" : "ElseIf"}>, so Apache does not start.`, help: "Put it right behind the <If> or <ElseIf> it belongs to, at the same level." };
}

function unknownName(written: string, at: Span, closed: boolean): Found | undefined {
  const section = written.startsWith("<");
  const name = section ? `${shown(written)}>` : shown(written);
  const lower = written.toLowerCase();
  const gone = goneNames.get(lower);
  if (gone !== undefined) {
    const help = gone === "" ? "Remove the line." : `Write ${gone} in its place.`;
    return { kind: "unknown-directive", at, message: `Apache 2.4 no longer has ${name}, ${refuses}`, help };
  }
  if (!/^<?[a-z][\w.-]*$/i.test(written)) {
    return { kind: "unknown-directive", at, message: `"${printable(name)}" can be no directive, ${refuses}`, help: oddHelp(written) };
  }
  if (!closed && isKnownElsewhere(written)) return undefined;
  const near = nearestName(lower, directiveTable().keys());
  const meant = near === undefined ? undefined : directiveTable().get(near)?.name;
  if (meant !== undefined) {
    return { kind: "unknown-directive", at, message: `There is no directive ${name}, ${refuses}`, help: `Write ${meant}${section ? ">" : ""}.`, ...(!section && { fix: rename(at, meant) }) };
  }
  return { kind: "unknown-directive", at, severity: "info", unsure: true, message: `${name} is no directive of Apache 2.4. Where no module brings it, Apache does not start.`, help: "Load the module that has it, or correct the name." };
}

const printable = (text: string): string => text.replaceAll(/[^ -~]/g, "?");

function oddHelp(written: string): string {
  if (/[^ -~]/.test(written)) return "Type the line anew: an invisible or foreign character stands in the name.";
  if (/^(?:server|location|upstream)\b.*\{?$/.test(written) || /[{};]/.test(written)) return "This is another program's syntax: Apache has neither braces nor semicolons.";
  return "Begin the line with a directive's name, or with # for a comment.";
}

function arityHelp(text: string, name: string): string {
  if (/(?:^|\s)#/.test(text)) return "Apache knows no comment at the end of a line: put it on a line of its own.";
  return `See https://httpd.apache.org/docs/2.4/mod/directives.html for ${name}; an argument with blanks goes in quotes.`;
}

function spanOf(file: SourceFile, line: LogicalLine, start: number, end: number): Span {
  const range = physicalRange(line, start, end);
  return span(file, range.start, range.end);
}
