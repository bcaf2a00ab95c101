import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The top of this repository. */
export const top = join(import.meta.dirname, "../..");

/** The version in package.json. */
export const packageVersion = (): string => (JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { readonly version: string }).version;
