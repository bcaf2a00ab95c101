import type { ApacheMistake } from "../../../core/apache/mistakes.ts";
import type { InForce } from "../../../core/apache/host.ts";
import type { SourceFile, Span } from "../../../core/source.ts";
import { directiveArguments, isConditional, sectionArguments, spanOfLine, type ApacheNode, type ApacheTree, type DirectiveNode, type SectionNode } from "../../../parse/apache/tree.ts";
import { skippedName } from "../../../parse/apache/tree-builder.ts";
import { nextWord } from "../../../parse/apache/words.ts";
import { bodyInForce, moduleName, weaker } from "../condition.ts";
import type { ResolveInclude } from "../include.ts";
import { readMacro, useMacro, type Macro } from "../macro.ts";
import { debianVariables } from "../stock-files.ts";
import { includeMistake } from "./include-mistake.ts";
import { checkDirective, checkSection, isSection, type Found } from "./check-directive.ts";
import { decideIn, type Surroundings } from "./surroundings.ts";
import { enter, type Place } from "./place.ts";
import { Repeated } from "./repeated.ts";
import { Workers } from "./workers.ts";

interface Frame {
  readonly tree: ApacheTree;
  readonly nodes: readonly ApacheNode[];
  next: number;
  readonly place: Place;
  readonly inForce: InForce;
  readonly chain: readonly ApacheTree[];
  readonly standIn?: Span;
}

const deepest = 128;
const mostFrames = 20_000;

/** The lines of a file, and of what it includes, that Apache refuses; in the order in which it reads them. */
export function checkFile(tree: ApacheTree, start: Place, resolve: ResolveInclude, surroundings: Surroundings = {}): readonly ApacheMistake[] {
  const found: ApacheMistake[] = [];
  const defined = new Set<string>();
  const values = new Map<string, string>();
  const macros = new Map<string, Macro>();
  const loaded = new Set<string>();
  const repeated = new Repeated();
  const workers = new Workers();
  let frames = 0;
  const stack: Frame[] = [{ tree, nodes: tree.children, next: 0, place: { ...start, last: { condition: undefined } }, inForce: "always", chain: [tree] }];

  const push = (frame: Frame): void => {
    if (++frames < mostFrames) stack.push(frame);
  };
  const report = ({ unsure, ...mistake }: Found, { standIn }: Frame, inForce: InForce): void => {
    if (inForce === "unknown") return;
    const certainty = inForce === "always" && unsure !== true ? "certain" : "likely";
    found.push({ ...mistake, certainty, at: standIn ?? mistake.at });
  };
  const expand = (text: string): string | undefined => {
    const valueOf = (name: string): string | undefined => values.get(name.toLowerCase()) ?? debianVariables.get(name);
    const names = [...text.matchAll(/\$\{([^{}]*)\}/g)].map(([, name = ""]) => name);
    // What is known exactly has no other variables; `${map:key}` is a RewriteMap's.
    if (surroundings.modules === undefined && names.some((name) => valueOf(name) === undefined && !name.includes(":"))) return undefined;
    return text.replaceAll(/\$\{([^{}]*)\}/g, (whole, name: string) => valueOf(name) ?? whole);
  };

  const argumentsOf = ({ tree: { file } }: Frame, node: DirectiveNode): readonly string[] => directiveArguments(file, node).map(({ value }) => expand(value) ?? value);

  const section = (frame: Frame, node: SectionNode): void => {
    const name = node.name.value;
    const inForce = inForceAt(frame, node.line.start);
    const args = (): string[] => sectionArguments(frame.tree.file, node).map(({ value }) => expand(value) ?? value);
    if (isConditional(name)) {
      const mistake = checkSection(frame.tree.file, node, frame.place, expand);
      if (mistake) report(mistake, frame, inForce);
      const body = bodyInForce(decideIn(surroundings, name, args(), { defined, modules: loaded }));
      const end = surroundings.modules === undefined ? undefined : endMistake(frame.tree.file, node, body !== undefined);
      if (end) report(end, frame, inForce);
      const skipped = surroundings.modules !== undefined && !end && !body ? skippedMistake(frame.tree.file, node) : undefined;
      if (skipped) report(skipped, frame, inForce);
      if (body) push({ ...frame, nodes: node.children, next: 0, inForce: weaker(inForce, body) });
      return;
    }
    if (name.toLowerCase() === "macro") {
      const [macro, ...parameters] = args();
      if (macro !== undefined && inForce !== "unknown") macros.set(macro.toLowerCase(), readMacro(node, parameters, frame.tree.file.path));
      return;
    }
    const mistake = checkSection(frame.tree.file, node, frame.place, expand, surroundings.modules !== undefined);
    if (mistake) report(mistake, frame, inForce);
    const opened = frame.standIn ?? spanOfLine(frame.tree.file, node.line);
    const odd = surroundings.modules === undefined ? undefined : oddEnd(frame.tree.file, node);
    if (odd) report(odd, frame, inForce);
    // What stands in a section that Apache does not have, or not here, is only read for sure.
    if ((isSection(name) && mistake?.kind !== "misplaced-directive") || surroundings.modules !== undefined) push({ ...frame, nodes: node.children, next: 0, inForce, place: enter(frame.place, name, opened) });
  };

  const includeFiles = (frame: Frame, node: DirectiveNode, pattern: string, inForce: InForce): void => {
    const included = resolve(pattern, frame.tree);
    for (const one of included.toReversed()) {
      if (!frame.chain.includes(one) && frame.chain.length < deepest) push({ ...frame, tree: one, nodes: one.children, next: 0, chain: [...frame.chain, one], inForce });
    }
    const mistake = included.length === 0 && surroundings.modules === undefined && surroundings.isThere?.(pattern, frame.tree) !== true ? includeMistake(frame.tree.file, node, pattern) : undefined;
    if (mistake) report(mistake, frame, inForce);
  };

  const directive = (frame: Frame, node: DirectiveNode): void => {
    const inForce = inForceAt(frame, node.line.start);
    const place = inForce === "unknown" ? frame.place : workers.place(frame.place, node.name.value, () => argumentsOf(frame, node));
    const mistake = checkDirective(frame.tree.file, node, place, expand, surroundings.modules !== undefined);
    if (mistake) {
      report(mistake, frame, inForce);
      return;
    }
    const [first = "", ...rest] = argumentsOf(frame, node);
    const again = inForce === "unknown" ? undefined : repeated.add(node.name.value, first, frame.standIn ?? spanOfLine(frame.tree.file, node.line));
    if (again) report(again, frame, inForce);
    switch (node.name.value.toLowerCase()) {
      case "include":
      case "includeoptional":
        includeFiles(frame, node, first, inForce);
        return;
      case "use": {
        const macro = macros.get(first.toLowerCase());
        const body = macro && useMacro(macro, rest);
        if (!body && surroundings.modules !== undefined) report(unknownMacro(first, spanOfLine(frame.tree.file, node.line)), frame, inForce);
        if (body) push({ ...frame, tree: body, nodes: body.children, next: 0, standIn: frame.standIn ?? spanOfLine(frame.tree.file, node.line), inForce });
        return;
      }
      case "define":
        if (inForce === "unknown") defined.delete(first);
        else defined.add(first);
        if (rest[0] !== undefined && inForce !== "unknown") values.set(first.toLowerCase(), rest[0]);
        else values.delete(first.toLowerCase());
        return;
      case "undefine":
        defined.delete(first);
        values.delete(first.toLowerCase());
        return;
      case "loadmodule":
        if (inForce !== "unknown") loaded.add(moduleName(first));
        return;
    }
  };

  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next++];
    if (node === undefined) stack.pop();
    else if (node.kind === "section") section(frame, node);
    else directive(frame, node);
  }
  return found;
}

const unknownMacro = (name: string, at: Span): Found => ({ kind: "invalid-value", at, message: `No macro ${name.slice(0, 40)} with as many arguments stands before this line, so Apache does not start.`, help: "Define it above with <Macro>." });

/** How a conditional section must end depends on whether it holds: then by its tag alone, or with the file; else by any tag. */
function endMistake(file: SourceFile, node: SectionNode, holds: boolean): Found | undefined {
  const whole = node.closeLine?.text.toLowerCase() === `</${node.name.value.toLowerCase()}>`;
  if ((holds && node.closedBy === "recovery") || (holds ? whole || node.closedBy === "eof" : node.closedBy === "tag")) return undefined;
  return { kind: "conditional-section-end", at: spanOfLine(file, node.closeLine ?? node.line), message: "The section does not end as Apache wants it.", help: "Write the closing tag alone on its line." };
}

/** An ordinary section ends with its own tag and nothing else, where it is read and not skipped. */
function oddEnd(file: SourceFile, { name, closeLine }: SectionNode): Found | undefined {
  const tag = closeLine && nextWord(closeLine.text, 0)?.value.toLowerCase();
  return closeLine === undefined || tag === `</${name.value.toLowerCase()}>` ? undefined : endsOddly(spanOfLine(file, closeLine));
}

/** Where Apache passes over a section, each tag must fit the name as ap_soak_end_container reads it. */
function skippedMistake(file: SourceFile, { children }: SectionNode): Found | undefined {
  const stack: ApacheNode[] = [...children];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind !== "section") continue;
    const tag = node.closeLine && nextWord(node.closeLine.text, 0)?.value.toLowerCase();
    if (tag?.slice(0, -1) !== `</${skippedName(node.line)}`) return endsOddly(spanOfLine(file, node.closeLine ?? node.line));
    for (const child of node.children) stack.push(child);
  }
  return undefined;
}

const endsOddly = (at: Span): Found => ({ kind: "conditional-section-end", at, message: "The tag does not fit the section that it closes, so Apache does not start.", help: "Write the tag alone on its line, with the section's name." });

/** Whether a template may leave a line out. */
function inForceAt({ tree: { choices }, inForce }: Frame, offset: number): InForce {
  let low = 0;
  let high = choices.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((choices[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (choices[low]?.start ?? Number.POSITIVE_INFINITY) <= offset ? "unknown" : inForce;
}
