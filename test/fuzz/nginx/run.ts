/**
 * Changes sound configurations at random and asks both nginx and us whether nginx would start, and on which line it
 * stops: `npm run fuzz:nginx -- --count 20000 --seed 1`. Ends with 1 when they ever disagree.
 */
import { parseArgs } from "node:util";
import { Nginx, nginxVersion } from "./ask-nginx.ts";
import { compare } from "./compare.ts";
import { makeInput } from "./mutate.ts";

const { values } = parseArgs({ options: { count: { type: "string", default: "20000" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "10" } } });
if (nginxVersion === undefined) {
  console.error("nginx is not on the PATH: nothing was asked.");
  process.exit(1);
}
const nginx = new Nginx();
const [count, seed, show] = [Number(values.count), Number(values.seed), Number(values.show)];
let [same, apart, different, refused] = [0, 0, 0, 0];
for (let number = 0; number < count; number++) {
  const configuration = makeInput(seed * 1_000_000 + number);
  const result = compare(configuration, nginx);
  if (result === undefined) same++;
  else if (result === "apart") apart++;
  else {
    different++;
    if (result.ours.accepted !== result.theirs.accepted && result.theirs.accepted) refused++;
    if (different <= show) {
      const place = (result.theirs.line ?? result.ours.line ?? "nginx.conf:1").split(":");
      const lines = (configuration[place[0] ?? ""] ?? "").split("\n");
      const at = Number(place[1]);
      console.log(`#${seed * 1_000_000 + number}\n  nginx: ${result.theirs.accepted ? "accepts" : result.theirs.said}\n  we:    ${result.ours.accepted ? "accept" : `${result.ours.line ?? "-"} ${result.ours.said}`}\n${lines.slice(Math.max(0, at - 2), at + 1).map((line) => `      | ${JSON.stringify(line)}`).join("\n")}`);
    }
  }
}
nginx.end();
console.log(`${nginxVersion}: ${count} inputs, ${same} agree, ${apart} decided outside the text, ${different} disagree (${refused} of them refused by us alone).`);
if (different > 0) process.exitCode = 1;
