import { directoryOf } from "../../core/paths.ts";
import type { SystemdDocument } from "../../parse/systemd/parse.ts";

/** `bakery.service.d/production.conf`, perhaps with a template's ending: the directory above, the unit's name, the file's. */
const dropInForm = /^((?:.*\/)?)([^/]*\.?(?:service|socket))\.d\/([^/]+)$/;

interface DropIn {
  readonly document: SystemdDocument;
  /** Where the unit would lie. */
  readonly directory: string;
  /** `bakery.service`, `bakery-.service` for every unit whose name begins so, `service` for every service. */
  readonly unit: string;
  readonly name: string;
}

/**
 * The units of a repository as systemd reads them: each with its drop-ins behind its own lines, so that lists grow and
 * an empty value takes back what stood before (systemd.unit(5), "Overriding vendor settings"). A drop-in whose unit is
 * not here is no unit.
 */
export function withDropIns(documents: readonly SystemdDocument[]): readonly SystemdDocument[] {
  const dropIns = documents.flatMap((document): readonly DropIn[] => {
    const [, directory, unit, name] = dropInForm.exec(document.file.path) ?? [];
    return directory === undefined || unit === undefined || name === undefined ? [] : [{ document, directory: directory.replace(/\/$/, ""), unit, name }];
  });
  if (dropIns.length === 0) return documents;
  const own = new Set(dropIns.map(({ document }) => document));
  const units = documents.filter((document) => !own.has(document));
  return units.map((unit) => {
    const applying = inOrder(unit, dropIns, units);
    return applying.length === 0 ? unit : { ...unit, sections: [...unit.sections, ...applying.flatMap(({ sections }) => sections)], entries: [...unit.entries, ...applying.flatMap(({ entries }) => entries)] };
  });
}

/** The drop-ins of a unit by their file names; of equal names, the one of the more exact directory. */
function inOrder({ file }: SystemdDocument, dropIns: readonly DropIn[], units: readonly SystemdDocument[]): readonly SystemdDocument[] {
  const name = unitName(file.path);
  const namesakes = units.filter((other) => unitName(other.file.path) === name).length;
  const found = new Map<string, SystemdDocument>();
  for (const directoryName of dropInNames(name)) {
    const candidates = dropIns.filter(({ unit }) => unit === directoryName);
    const beside = candidates.filter(({ directory }) => directory === directoryOf(file.path));
    // The unit may lie elsewhere: `lib/systemd/system/bakery.service`, `etc/systemd/system/bakery.service.d`.
    const isAlone = namesakes === 1 && new Set(candidates.map(({ directory }) => directory)).size === 1;
    for (const { name: key, document } of beside.length > 0 ? beside : isAlone && directoryName === name ? candidates : []) if (!found.has(key)) found.set(key, document);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, document]) => document);
}

/** A unit's name without what a template adds: `bakery.service` of `deploy/bakery.service.j2`. */
const unitName = (path: string): string => /([^/]+\.(?:service|socket))[^/]*$/.exec(path)?.[1] ?? "";

/** The directories that systemd looks into, the most exact first: `a-b.service`, `a-.service`, `service`; an instance `a@b` has its template's as well. */
function dropInNames(name: string): readonly string[] {
  const [, stem = "", instance, kind = ""] = /^(.*?)(@[^.]*)?\.(\w+)$/.exec(name) ?? [];
  const parts = stem.split("-");
  const prefixes = parts.slice(1).map((_, index) => `${parts.slice(0, parts.length - 1 - index).join("-")}-.${kind}`);
  return [...new Set([name, ...(instance === undefined ? [] : [`${stem}@.${kind}`]), ...prefixes, kind])];
}
