/**
 * Makes virtual hosts at random, asks a running Apache and the model what answers an address and who may have it, and
 * compares: `npm run fuzz:apache-requests -- --hosts 200 --seed 1`. Ends with 1 when they ever disagree.
 */
import { parseArgs } from "node:util";
import { whyNotRun } from "../../understand/apache/running-apache.ts";
import { compareHosts } from "./compare.ts";

const { values } = parseArgs({ options: { hosts: { type: "string", default: "200" }, seed: { type: "string", default: "1" }, show: { type: "string", default: "10" } } });
if (whyNotRun !== undefined) {
  console.error(`${whyNotRun}: nothing was asked.`);
  process.exit(1);
}
const [hosts, seed, show] = [Number(values.hosts), Number(values.seed), Number(values.show)];
const { asked, open, kinds, different } = await compareHosts(Array.from({ length: hosts }, (_, index) => seed * 100_000 + index));
for (const { host, url, theirs, ours } of different.slice(0, show)) console.log(`${url}\n  Apache: ${theirs}\n  we:     ${ours}\n${host.replaceAll(/^/gm, "    | ")}`);
console.log(`${asked} requests, ${different.length} answered otherwise, ${open} left open; ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(", ")}.`);
if (different.length > 0) process.exitCode = 1;
