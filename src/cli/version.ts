import { readFileSync } from "node:fs";

/** The version in package.json, which stands one directory above dist/ and two above src/cli/. */
export function ownVersion(): string {
  for (const candidate of ["../package.json", "../../package.json"]) {
    try {
      const found = JSON.parse(readFileSync(new URL(candidate, import.meta.url), "utf8")) as { readonly name?: unknown; readonly version?: unknown };
      if (found.name === "django-prod-lint" && typeof found.version === "string") return found.version;
    } catch {
      // Not here: look further up.
    }
  }
  return "unknown";
}
