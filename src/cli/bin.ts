#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "./main.ts";

// A run is short. Left to itself V8 lets the space for young objects grow in small steps, each of which is a collection,
// and, as Node 20 brings it, optimizes functions that will not run often enough to be worth it. Only what V8 asks for anew
// each time may change here: what it has compiled already must not mean something else afterwards, as a pattern does that
// Node itself ran once before `--no-regexp-tier-up` (V8 11 and 12 then end with a segmentation fault).
const flags = ["--semi-space-growth-factor=16", ...(process.versions.v8.startsWith("11.") ? ["--interrupt-budget=540672"] : [])];
for (const flag of flags) setFlagsFromString(flag);

/** Whoever stops reading (`| head`) has seen enough; that is no failure. A full disk is one. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`django-prod-lint: The report can't be written to standard output: ${error.message}.\n`);
  process.exit(2);
});
// Where messages can't be written either, the status says it all.
process.stderr.on("error", () => undefined);

async function readInput(): Promise<string> {
  const { decode } = await import("../discover/decode.ts");
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return decode(Buffer.concat(chunks));
}

const status = main(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  isTerminal: process.stdout.isTTY,
  ...(process.stdout.isTTY && process.stdout.columns > 0 && { columns: process.stdout.columns }),
  today: new Date().toISOString().slice(0, 10),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  readInput,
});

// Only the status is set: ending the process here would cut a report that is still being written to a pipe. Nothing is
// awaited at the top: a command that loads when it is asked for shares this file, and would wait for it to end.
void status.then((code) => (process.exitCode = code));
