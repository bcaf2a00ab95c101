import { readFileSync } from "node:fs";

/** What scripts/bundle.ts puts in its place; nothing in a checkout. */
declare const bundledVersion: string | undefined;

/** The version of package.json: in the bundle since it was made, in a checkout two directories above src/cli/. */
export function ownVersion(): string {
  if (typeof bundledVersion === "string") return bundledVersion;
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { readonly version: string };
  return version;
}
