/**
 * Runs both fuzzers side by side, with fresh seeds unless one is given: `npm run fuzz:servers -- --seed 7`. Ends with 1
 * when either program and we ever disagree.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 1_000_000) }, nginx: { type: "string", default: "20000" }, apache: { type: "string", default: "5000" } } });
const start = performance.now();
const codes = await Promise.all(
  Object.entries({ nginx: values.nginx, apache: values.apache }).map(async ([server, count]) => {
    const [code] = (await once(spawn(process.execPath, [...process.execArgv, new URL(`${server}/run.ts`, import.meta.url).pathname, "--count", count, "--seed", values.seed, "--show", "40"], { stdio: "inherit" }), "exit")) as [number | null];
    return code;
  }),
);
console.log(`Seed ${values.seed}, ${Math.round((performance.now() - start) / 1000)} seconds.`);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
