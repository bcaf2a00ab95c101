import { type Random, randomFrom } from "../nginx/mutate.ts";

/** A server block with locations of every kind, and addresses to ask it for. */
export interface Site {
  readonly name: string;
  /** The server block. Every level tells its name in a header `X-At`; see `tellsOf`. */
  readonly block: string;
  readonly targets: readonly string[];
}

/** Where things lie on the machine of a test. */
export interface Machine {
  readonly files: string;
  readonly listen: string;
  readonly backend: string;
}

/** What lies below each of the directories that sites use as a root: directories end with a slash. */
export const tree: readonly string[] = ["a/", "a/b/", "b/", "menu/", "a/b/x.css", "a/index.html", "a/x.css", "b/x.css", "b/a.b", "x.css", "a.b", "index.html", "menu/home.html", "menu/index.html", "404.html"];
export const directories = ["www", "static"] as const;

const parts = ["a", "b", "ab", "a.b", "menu", "A", "x.css", "a b", "index.html"] as const;
const expressions = ["\\.css$", "^/a/(.*)$", "^/(?<shelf>[a-z]+)/b", "^/A", "b", "^/menu(/|$)", "\\.(?:css|html)$", "/$", "^/(a|b)$", "%"] as const;

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

function pathOf(random: Random): string {
  const count = random(4);
  return `/${Array.from({ length: count }, () => pick(parts, random)).join("/")}${count > 0 && random(2) === 0 ? "/" : ""}`;
}

const quoted = (word: string): string => (/[\s;{}]/.test(word) ? `"${word}"` : word);

/** What stands in the braces of a location; `kind` tells which directives nginx takes there. */
function bodyOf(kind: "prefix" | "exact" | "regex" | "named", path: string, random: Random, machine: Machine): string {
  const root = `${machine.files}/${pick(directories, random)}`;
  const gateway = (mayHavePath: boolean): string => `proxy_pass ${machine.backend}${mayHavePath && random(3) === 0 ? pathOf(random).replaceAll(" ", "") : ""};`;
  const rewrite = (): string => `rewrite ${quoted(pick(expressions, random))} ${quoted(pick([pathOf(random), "/menu/$1", "/b$uri", "/a?c=$1", "/x.css?", "/$arg_x", "https://other.example/$1"], random))}${pick(["", " last", " break", " redirect", " permanent"], random)};`;
  const condition = (): string => `if (${pick(["$arg_x", "$arg_x = 1", '$arg_x != ""', "$uri ~ ^/a", "$uri !~* \\.CSS$", "-f $request_filename", "!-e $request_filename", "-d $request_filename", "$request_method = POST", "$host ~ ^(s)\\d", "$request_uri ~ //"], random)})`;
  const turns: readonly (() => string)[] = [
    () => `return 200 "answer $uri";`,
    () => `return ${pick([301, 302, 404, 403, 204], random)}${random(2) === 0 ? ` ${pick(["/menu/$arg_x", "/a?b=$args", "https://other.example$request_uri"], random)}` : ""};`,
    () => gateway(kind === "prefix" || kind === "exact"),
    () => `root ${root}${random(2) === 0 ? "/" : ""};`,
    () => (kind === "named" ? `root ${root};` : kind === "regex" ? `alias ${root}${pick(["/$1", "/x.css", ""], random)};` : `alias ${root}${path.endsWith("/") ? "/" : pick(["", "/"], random)};`),
    () => `try_files ${pick(["$uri", "$uri $uri/", "$uri/index.html", "/a$uri", "$uri.html"], random)} ${pick(["=404", "@app", "@other", "/menu/", "/404.html", "/index.html?q=$uri", "$uri/index.html"], random)};`,
    () => (kind === "prefix" ? `alias ${root}${path.endsWith("/") ? "/" : ""}; try_files ${pick(["$uri", "$uri $uri/", "/x.css", quoted(`${path}$arg_x`)], random)} ${pick(["=404", "@other", "$uri/index.html", "/menu/", "/index.html?q=$uri"], random)};` : ""),
    () => `root ${root}; ${rewrite()}`,
    () => `${rewrite()} ${gateway(false)}`,
    () => `set $shelf_${random(3)} $uri; return 200 "answer $shelf_0";`.replace("shelf_1", "shelf_0").replace("shelf_2", "shelf_0"),
    () => `root ${root}; ${condition()} { ${pick(["return 200 inside;", "return 404;", rewrite(), "break;", "set $nothing 1;", gateway(false)], random)} }`,
    () => `${condition()} { ${pick(["return 403;", rewrite()], random)} } ${gateway(false)}`,
    () => `index ${pick(["home.html", "x.css index.html", "/404.html"], random)};`,
    () => `internal; root ${root};`,
    () => "",
  ];
  return pick(turns, random)();
}

/** A site, the same for the same seed. */
export function makeSite(seed: number, machine: Machine): Site {
  const random = randomFrom(seed);
  const name = `s${seed}.example`;
  const used: string[] = [];
  const counter = { next: 0 };
  const head = (): string => `add_header X-At l${counter.next++} always;`;
  const location = (outer: { kind: "prefix" | "regex"; path: string } | undefined, depth: number, taken: Set<string>): string => {
    const kind = pick(["prefix", "prefix", "prefix", "exact", "regex"] as const, random);
    if (kind === "regex") {
      const expression = pick(expressions, random);
      const own = head();
      const nested = depth < 2 && random(4) === 0 ? location({ kind, path: "" }, depth + 1, new Set()) : "";
      return `location ~${pick(["", "*"], random)} ${quoted(expression)} { ${own} ${bodyOf(kind, "", random, machine)} ${nested} }\n`;
    }
    const inside = pathOf(random);
    const path = outer?.kind === "regex" ? undefined : outer ? outer.path + (outer.path.endsWith("/") ? inside.slice(1) : inside) : inside;
    if (path === undefined || taken.has(`${kind}${path}`)) return "";
    taken.add(`${kind}${path}`);
    used.push(path);
    const modifier = kind === "exact" ? "= " : random(5) === 0 ? "^~ " : "";
    const own = head();
    const inner = new Set<string>();
    const nested = kind === "prefix" && depth < 2 && random(3) === 0 ? Array.from({ length: 1 + random(2) }, () => location({ kind, path }, depth + 1, inner)).join("") : "";
    return `location ${modifier}${quoted(path)} { ${own} ${bodyOf(kind, path, random, machine)} ${nested} }\n`;
  };
  const taken = new Set<string>();
  const locations = Array.from({ length: 3 + random(7) }, () => location(undefined, 0, taken)).join("");
  const own = random(6) === 0 ? `if ($arg_x = 9) { return 200 "server"; }\n` : random(6) === 0 ? `rewrite ^/b/(.*)$ /a/$1;\n` : random(12) === 0 ? `rewrite ^/menu$ /menu/ permanent;\n` : "";
  const slashes = random(4) === 0 ? "merge_slashes off;\n" : "";
  const block = `server {\nlisten ${machine.listen};\nserver_name ${name};\nroot ${machine.files}/www;\nadd_header X-At server always;\n${slashes}${own}${locations}location @app { ${head()} ${bodyOf("named", "", random, machine)} }\nlocation @other { ${head()} return 200 other; }\n}\n`;
  return { name, block, targets: Array.from({ length: 40 }, () => targetOf(used, random)) };
}

/** An address: often one of the locations' own, written in one of the ways that mean another. */
function targetOf(used: readonly string[], random: Random): string {
  let target = random(2) === 0 && used.length > 0 ? pick(used, random) : pathOf(random);
  if (random(3) === 0) target += pick(parts, random);
  if (random(4) === 0) target = `${target.replace(/\/$/, "")}/${pick(parts, random)}`;
  if (random(5) === 0) target = target.replace(/(.)\/$/, "$1");
  target = target.replaceAll(" ", "%20");
  const spellings: readonly ((text: string) => string)[] = [
    (text) => text.replace("/", "//"),
    (text) => text.replace(/\/(?=[^/]*$)/, "//"),
    (text) => `/b/..${text}`,
    (text) => `/b/%2e%2E${text}`,
    (text) => text.replace(/a/, "%61"),
    (text) => `${text}/.`.replace("//", "/"),
    (text) => `${text}/..`,
    (text) => text.replace(/\/(?=.)/g, "%2f").replace("%2f", "/"),
    (text) => `/.${text}`,
    (text) => `${text}%25`,
    (text) => text.toUpperCase(),
    (text) => `${text}%`,
    (text) => `${text}/../../..`,
    (text) => `${text}%3fx`,
  ];
  if (random(3) === 0) target = pick(spellings, random)(target);
  if (random(3) === 0) target += pick(["?x=1", "?x=9", "?", "?x=&y=2", "?X=1", "?x=%2f"], random);
  return target;
}
