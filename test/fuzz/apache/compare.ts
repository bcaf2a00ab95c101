import { askApache, type Answer } from "../../parse/apache/real-apache.ts";
import { judge, type OurVerdict } from "../../understand/apache/mistakes/verdict.ts";

/** One configuration of which Apache and we do not say the same. */
export interface Disagreement {
  readonly text: string;
  readonly theirs: Answer;
  readonly ours: OurVerdict;
}

export interface Comparison {
  readonly accepted: number;
  readonly refused: number;
  /** What the machine decides and not the text (files, users, names of hosts), and names that a variable makes. */
  readonly apart: number;
  readonly disagreements: readonly Disagreement[];
}

const outside = /does not exist|not a directory|Unable to open|Cannot access|bad user name|bad group name|Could not resolve|Could not open|unable to find|No such file|Permission denied|Invalid Mutex|Listen setup failed|Cannot find module|Name or service not known|Couldn't determine user|blocked from running as root/i;

/** Asks both whether Apache would take each configuration, and on which line it stops. */
export async function compare(texts: readonly string[]): Promise<Comparison> {
  const answers = await askApache(texts);
  const disagreements: Disagreement[] = [];
  let [accepted, refused, apart] = [0, 0, 0];
  for (const [index, theirs] of answers.entries()) {
    const text = texts[index] ?? "";
    const ours = judge(text);
    if ((!theirs.accepted && outside.test(theirs.output)) || /^\s*<?\/?\S*\$\{/m.test(text)) apart++;
    else if (theirs.accepted !== ours.accepted || !sameLine(theirs, ours, text)) disagreements.push({ text, theirs, ours });
    else if (theirs.accepted) accepted++;
    else refused++;
  }
  return { accepted, refused, apart, disagreements };
}

/** Apache stops at the first mistake that it meets; it must be one of ours. Inside a conditional section it names that one's first line. */
function sameLine({ accepted, output }: Answer, { reasons }: OurVerdict, text: string): boolean {
  const line = Number(/error on line (\d+) of/.exec(output)?.[1] ?? 0);
  const near = text.split("\n").slice(Math.max(0, line - 2), line);
  const conditional = near.some((one, index) => /^\s*<if(?:module|define|version)\b/i.test(one) && (index === near.length - 1 || one.endsWith("\\")));
  // Of a section without a name, Apache notices only the tag that does not close it; we name the section.
  const nameless = output.includes("Expected </> but saw") ? reasons.filter((reason) => reason.line < line && /^\s*<\s/.test(text.split("\n")[reason.line - 1] ?? "")) : [];
  return accepted || line === 0 || nameless.length > 0 || reasons.some((reason) => reason.line === line || (conditional && reason.line > line));
}
