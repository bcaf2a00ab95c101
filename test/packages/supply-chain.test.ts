import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bundle } from "../../scripts/bundle.ts";
import { top } from "./top.ts";

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(top, "package-lock.json"), "utf8")) as { packages: Readonly<Record<string, Locked>> };
const locked = Object.entries(packages).filter(([path]) => path !== "");

describe("the lock file", () => {
  test("knows the content of every package, and no registry but the public one", () => {
    expect(locked.length).toBeGreaterThan(100);
    for (const [path, { resolved = "https://registry.npmjs.org/", integrity, link }] of locked) {
      expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
      expect(resolved, path).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(link, path).toBeUndefined();
    }
  });

  test("nothing runs when it is installed", () => {
    expect(readFileSync(join(top, ".npmrc"), "utf8")).toMatch(/^ignore-scripts=true$/m);
  });
});

describe("what is bundled", async () => {
  const files = await bundle();
  const licences = Buffer.from(files.get("THIRD-PARTY-LICENSES.txt") ?? []).toString();
  const sections = licences.split(/^-{80}\n\n/m).map((section) => /^(?<name>\S+) (?<version>[\d.]+) \((?<licence>[^)]+)\)\n\n(?<text>[^]+)$/.exec(section)?.groups ?? {});

  test("has its licence in the package: of each package the version that is locked, its licence and the text of it", () => {
    expect(sections.length).toBeGreaterThan(10);
    for (const { name = "", version, licence, text = "" } of sections) {
      const lock = packages[`node_modules/${name}`] as { version?: string; license?: string } | undefined;
      expect({ version: lock?.version, license: lock?.license }, name).toEqual({ version, license: licence });
      expect(["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause"], name).toContain(licence);
      expect(text, name).toMatch(/Permission|Licensed under|Apache License/);
    }
    expect(readFileSync(join(top, "dist/THIRD-PARTY-LICENSES.txt"), "utf8")).toBe(licences);
  });

  test("leaves no package out: what each file of it is made from says so", () => {
    const named = new Set(sections.map(({ name }) => name));
    // Every WebAssembly file is a package's own.
    for (const name of files.keys()) if (name.endsWith(".wasm")) expect(named).toContain(name.replace(/\.wasm$/, ""));
    // A package within a package would be another version of it, with a licence of its own.
    const inner = locked.map(([path]) => path).filter((path) => [...named].some((name) => path.startsWith(`node_modules/${name ?? ""}/node_modules/`)));
    expect(inner).toEqual([]);
  });

  test("is the same each time", async () => {
    const again = await bundle();
    expect([...again.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [name, bytes] of files) expect(Buffer.from(again.get(name) ?? []).equals(Buffer.from(bytes)), name).toBe(true);
  });

  test("names no place of the machine that made it, and no time", () => {
    const year = String(new Date().getFullYear());
    for (const [name, bytes] of files) {
      if (!name.endsWith(".js")) continue;
      const text = Buffer.from(bytes).toString();
      expect(text.includes(top), name).toBe(false);
      expect(text, name).not.toMatch(new RegExp(`${year}-\\d\\d-\\d\\dT\\d\\d:`));
    }
  });
});
