/**
 * Changes sound configurations at random and asks both Apache and us whether Apache would start, and on which line it
 * stops: `npm run fuzz:apache -- --count 5000 --seed 1`. Ends with 1 when they ever disagree.
 */
import { parseArgs } from "node:util";
import { whyNot } from "../../parse/apache/real-apache.ts";
import { compare } from "./compare.ts";
import { makeInput } from "./make-input.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "5000" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "10" } } });
if (whyNot !== undefined) {
  console.error(`${whyNot}: nothing was asked.`);
  process.exit(1);
}
const [count, seed, show] = [Number(values.count), Number(values.seed), Number(values.show)];
const texts = Array.from({ length: count }, (_, index) => makeInput(seed * 1_000_000 + index));
const { accepted, refused, apart, disagreements } = await compare(texts);
for (const { text, theirs, ours } of disagreements.slice(0, show)) {
  const said = theirs.accepted ? "accepts" : theirs.output.trim().split("\n").slice(-2).join(" | ");
  const line = Number(/error on line (\d+) of/.exec(theirs.output)?.[1] ?? ours.reasons[0]?.line ?? 1);
  const near = text.split("\n").map((one, index) => `${index + 1}: ${JSON.stringify(one)}`).slice(Math.max(0, line - 2), line + 1);
  console.log(`#${seed * 1_000_000 + texts.indexOf(text)}\n  Apache: ${said}\n  we:     ${ours.accepted ? "accept" : ours.reasons.map((reason) => `${reason.line} ${reason.message}`).join("; ")}\n    ${near.join("\n    ")}`);
}
console.log(`${count} inputs: ${accepted} accepted and ${refused} refused by both, ${apart} decided outside the text, ${disagreements.length} disagree (${disagreements.filter(({ theirs }) => theirs.accepted).length} of them refused by us alone).`);
if (disagreements.length > 0) process.exitCode = 1;
