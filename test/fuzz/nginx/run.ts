/**
 * Changes sound configurations at random and asks both nginx and us whether nginx would start, and on which line it
 * stops: `npm run fuzz:nginx -- --count 20000 --seed 1`. Ends with 1 when they ever disagree.
 */
import { parseArgs } from "node:util";
import { nginxVersion } from "./ask-nginx.ts";
import { compareAll, type Disagreement } from "./compare.ts";
import { makeInput } from "./mutate.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "20000" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "10" } } });
if (nginxVersion === undefined) {
  console.error("nginx is not on the PATH: nothing was asked.");
  process.exit(1);
}
const [count, seed, show] = [Number(values.count), Number(values.seed), Number(values.show)];
let [same, apart, different, refused] = [0, 0, 0, 0];
for (let from = 0; from < count; from += 500) {
  const numbers = Array.from({ length: Math.min(500, count - from) }, (_, index) => seed * 1_000_000 + from + index);
  const results = await compareAll(numbers.map(makeInput));
  for (const [index, result] of results.entries()) {
    if (result === undefined) same++;
    else if (result === "apart") apart++;
    else {
      different++;
      if (!result.ours.accepted && result.theirs.accepted) refused++;
      if (different <= show) print(numbers[index] ?? 0, result);
    }
  }
}
console.log(`${nginxVersion}: ${count} inputs, ${same} agree, ${apart} decided outside the text, ${different} disagree (${refused} of them refused by us alone).`);
if (different > 0) process.exitCode = 1;

/** What both said, and the lines around the place. */
function print(number: number, { configuration, ours, theirs }: Disagreement): void {
  const place = (theirs.line ?? ours.line ?? "nginx.conf:1").split(":");
  const at = Number(place[1]);
  const lines = (configuration[place[0] ?? ""] ?? "").split("\n").slice(Math.max(0, at - 2), at + 1);
  console.log(`#${number}\n  nginx: ${theirs.accepted ? "accepts" : theirs.said}\n  we:    ${ours.accepted ? "accept" : `${ours.line ?? "-"} ${ours.said}`}\n${lines.map((line) => `      | ${JSON.stringify(line)}`).join("\n")}`);
}
