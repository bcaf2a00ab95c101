/**
 * Times the program beside others, as ratios: `npm run bench -- NAME [OPTIONS]`. The names stand below, the options in
 * the file of each.
 */
import { keystroke } from "./keystroke.ts";
import { peers } from "./peers.ts";
import { start } from "./start.ts";
import { throughput } from "./throughput.ts";

const benchmarks: Readonly<Record<string, (argv: readonly string[]) => string | Promise<string>>> = { start, throughput, keystroke, peers };

const [name = "start", ...argv] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (!benchmark) throw new Error(`There is no benchmark "${name}": ${Object.keys(benchmarks).join(", ")}.`);
console.log(await benchmark(argv));
