import { directoryOf, nameOf } from "../../../core/paths.ts";
import type { DataNode } from "../../../parse/data/data-node.ts";
import type { DataDocument } from "../../../parse/data/document.ts";
import { joinRepositoryPath } from "../container-paths.ts";

/** A service as one file describes it, and the directory that its paths begin in. */
export interface Layer {
  readonly node: DataNode;
  readonly directory: string;
}

/** A service of a stack: what its files say, the last one strongest. */
export interface ComposeService {
  readonly name: string;
  readonly key: DataNode["at"];
  readonly layers: readonly Layer[];
}

/** The files that `docker compose` reads together. */
export interface Stack {
  readonly documents: readonly DataDocument[];
  /** The directory of the first file: the project's, whose `.env` fills in variables. */
  readonly directory: string;
  readonly services: readonly ComposeService[];
  /** A sibling that says of itself that it is production's. */
  readonly productionSibling: string | undefined;
  /** Of a plain file: a sibling that says of itself that it is development's. */
  readonly developmentSibling: string | undefined;
}

const fileName = /(?:^|\/)(?:docker-)?compose(?:([._-])([^/]*?))?\.ya?ml$/i;
const isProductions = (path: string): boolean => /(?:^|[/._-])(?:prod|production|live|deploy|staging|swarm)(?:[/._-]|$)/i.test(path.slice(path.lastIndexOf("/") + 1));

/** Beside a file for tests alone, the plain one is a developer's all the same. */
const isDevelopers = (path: string): boolean => /(?:^|[._-])(?:dev|devel|develop|development|local)(?:[._-]|$)/i.test(nameOf(path));

/** What distinguishes a file from `docker-compose.yml`: `prod`, `override`; "" for the plain one. */
const variantOf = (path: string): string => fileName.exec(path)?.[2] ?? (fileName.test(path) ? "" : path.slice(path.lastIndexOf("/") + 1));

/** Sources files that extend and include each other go through before it is too much. */
const deepest = 16;
const mostServices = 500;

/** Sorts compose files into stacks: each file alone, or over the plain one beside it. */
export function readStacks(documents: readonly DataDocument[]): readonly Stack[] {
  const byPath = new Map(documents.map((document) => [document.file.path, document]));
  return documents.map((document) => {
    const directory = directoryOf(document.file.path);
    const beside = documents.filter((other) => other !== document && directoryOf(other.file.path) === directory);
    const plain = beside.find(({ file }) => variantOf(file.path) === "");
    const variant = variantOf(document.file.path);
    const isOverlay = variant !== "" && plain !== undefined && (/(?:^|[._-])override(?:[._-]|$)/i.test(variant) || !isWhole(document));
    const files = isOverlay ? [plain, document] : [document];
    const sibling = beside.find(({ file }) => isProductions(file.path))?.file.path;
    const developers = variant === "" ? beside.find(({ file }) => isDevelopers(file.path))?.file.path : undefined;
    return { documents: files, directory, services: servicesOf(files, byPath), productionSibling: isProductions(document.file.path) ? undefined : sibling, developmentSibling: developers };
  });
}

/** Whether each service of a file says where its image comes from. */
function isWhole({ roots }: DataDocument): boolean {
  const services = roots[0]?.get("services")?.entries ?? [];
  return services.length > 0 && services.every(({ value }) => value.get("image") ?? value.get("build") ?? value.get("extends"));
}

function servicesOf(files: readonly DataDocument[], all: ReadonlyMap<string, DataDocument>): readonly ComposeService[] {
  const services = new Map<string, { readonly key: DataNode["at"]; readonly layers: Layer[] }>();
  const seen = new Set<DataDocument>();
  const directory = directoryOf(files[0]?.file.path ?? "");
  const add = (document: DataDocument, base: string, depth: number): void => {
    if (depth > deepest || seen.has(document)) return;
    seen.add(document);
    const [root] = document.roots;
    // `include:` brings whole files, with paths of their own.
    for (const included of root?.get("include")?.items ?? []) {
      for (const path of included.text ? [included.text] : (included.get("path")?.texts ?? [])) {
        const found = joinRepositoryPath(base, path.value);
        const other = found === undefined ? undefined : all.get(found);
        if (other) add(other, directoryOf(other.file.path), depth + 1);
      }
    }
    for (const { key, value } of root?.get("services")?.entries ?? []) {
      if (services.size >= mostServices) return;
      const known = services.get(key.value) ?? { key: key.at, layers: [] };
      known.layers.push(...layersOf(document, value, base, all, new Set([`${document.file.path}#${key.value}`])));
      services.set(key.value, known);
    }
  };
  for (const file of files) add(file, directory, 0);
  return [...services].map(([name, { key, layers }]) => ({ name, key, layers }));
}

/** A service after those that it extends. Circles end where they close. */
function layersOf(document: DataDocument, node: DataNode, directory: string, all: ReadonlyMap<string, DataDocument>, seen: Set<string>): readonly Layer[] {
  const own: Layer = { node, directory };
  const extended = node.get("extends");
  const name = extended?.text?.value ?? extended?.get("service")?.text?.value;
  if (name === undefined || seen.size > deepest) return [own];
  const path = extended?.get("file")?.text?.value;
  const found = path === undefined ? document.file.path : joinRepositoryPath(directory, path);
  const other = found === undefined ? undefined : all.get(found);
  const parent = other?.roots[0]?.get("services", name);
  const id = `${found ?? ""}#${name}`;
  if (!other || !parent || seen.has(id)) return [own];
  seen.add(id);
  return [...layersOf(other, parent, path === undefined ? directory : directoryOf(other.file.path), all, seen), own];
}
