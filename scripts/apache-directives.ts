/**
 * Writes data/apache-directives.json: every directive of the installed Apache with all its modules, as the program
 * itself tells. `apache2 -L` says which module has it, where it may stand and which AllowOverride class it needs;
 * how many arguments it takes and where its handler refuses it is tried with `apache2 -t`. Nothing is started.
 * Needs apache2 and mod_wsgi; takes some minutes.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const program = "/usr/sbin/apache2";
const modules = "/usr/lib/apache2/modules";
const top = join(import.meta.dirname, "..");
const directory = mkdtempSync(join(tmpdir(), "apache-directives-"));
const run = promisify(execFile);

/** Modules that others need are loaded before them; of the three that answer requests only one can be. */
const first = ["mpm_event", "authn_core", "authz_core", "proxy", "cache", "session", "dbd", "dav", "ldap", "heartmonitor"];
const names = readdirSync(modules)
  .flatMap((file) => /^mod_(\w+)\.so$/.exec(file)?.[1] ?? [])
  .filter((name) => name !== "mpm_prefork" && name !== "mpm_worker")
  .sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));

function order(name: string): number {
  const at = first.indexOf(name);
  return at === -1 ? first.length : at;
}

const head = [...names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`), "ServerName bakery.example", "Listen 127.0.0.1:18997"];
for (const name of ["ErrorLog", "PidFile"]) head.push(`${name} ${directory}/${name}`);
head.push(`DefaultRuntimeDir ${directory}`, "");

let files = 0;

/** What Apache says of some lines: `""` when it takes them. */
async function ask(lines: string): Promise<string> {
  const file = join(directory, `${files++}.conf`);
  writeFileSync(file, head.join("\n") + lines);
  try {
    await run(program, ["-t", "-f", file], { timeout: 30_000 });
    return "";
  } catch (error) {
    return String((error as { stderr?: string }).stderr);
  } finally {
    rmSync(file);
  }
}

interface Directive {
  readonly name: string;
  readonly module: string;
  readonly place: "server" | "directory" | "any";
  readonly override: string;
}

/** Reads `apache2 -L`: a line with name and module, a description, where it is allowed, and its AllowOverride class. */
function listDirectives(): readonly Directive[] {
  const file = join(directory, "list.conf");
  writeFileSync(file, head.join("\n"));
  const listing = execFileSync(program, ["-L", "-f", file], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return listing.split(/\n(?=\S)/).flatMap((block) => {
    const [, name = "", module = ""] = /^(\S+) \((\w+\.c)\)/.exec(block) ?? [];
    if (name === "") return [];
    const place = block.includes("only outside") ? "server" : block.includes("only inside") ? "directory" : "any";
    const override = !block.includes("in .htaccess") ? "" : (/when AllowOverride includes ([\w ]+)/.exec(block)?.[1]?.replaceAll(" or ", "|") ?? "any");
    return [{ name: name.replace(/^</, "<"), module: module.replace(/^mod_(.*)\.c$/, "$1"), place, override }];
  });
}

const isSection = (name: string): boolean => name.startsWith("<");
const line = (name: string, args: string): string => (isSection(name) ? `${name} ${args}>\n${name.replace("<", "</").replace(/>$/, "")}>\n` : `${name} ${args}\n`);
const inside = (section: string, text: string): string => `<${section}>\n${text}</${section.split(" ")[0] ?? ""}>\n`;

const arities: readonly (readonly [says: RegExp, arity: string])[] = [
  [/ takes no arguments/, "0"],
  [/ takes one argument/, "1"],
  [/ takes two arguments/, "2"],
  [/ takes three arguments/, "3"],
  [/ takes 1-2 arguments/, "12"],
  [/ takes two or three arguments/, "23"],
  [/ takes one, two or three arguments/, "123"],
  [/ takes one or three arguments/, "13"],
  [/ requires at least one argument/, "1+"],
  [/ requires at least two arguments/, "2+"],
  [/ must be On or Off/, "flag"],
];

async function arityOf({ name, place }: Directive): Promise<string> {
  for (const args of ["", "a b c d e f g h i"]) {
    const asked = line(name, args);
    const said = await ask(place === "directory" ? inside("Directory /srv", asked) : asked);
    for (const [says, arity] of arities) if (says.test(said) && said.includes(`${name} `)) return arity;
  }
  return "raw";
}

/** Arguments of which some directive takes one: what matters is that its handler comes to look at where it stands. */
const samples: Readonly<Record<string, readonly string[]>> = {
  "0": [""],
  "1": ["1", "On", "/tmp/x", "none", "None"],
  "2": ["1 1", "/x /tmp/x", "x On"],
  "3": ["1 1 1", "/x /tmp/x x"],
  "12": ["1", "1 1", "/x /tmp/x"],
  "13": ["1", "1 1 1"],
  "23": ["1 1", "/x /tmp/x", "/x /tmp/x x"],
  "123": ["1", "1 1", "/x http://x/"],
  "1+": ["1", "On", "x", "None"],
  "2+": ["1 1", "x .x"],
  flag: ["On"],
  raw: ["1", "/x", "/x http://x/", "all granted", "None", '"true"'],
};

const contexts: Readonly<Record<string, (text: string) => string>> = {
  v: (text) => inside("VirtualHost *:80", text),
  d: (text) => inside("Directory /srv", text),
  l: (text) => inside("Location /srv", text),
  f: (text) => inside("Files srv", text),
  i: (text) => inside('If "true"', text),
  p: (text) => inside("Proxy *", text),
  m: (text) => inside("Directory /srv", inside("Limit GET", text)),
};

const refused = / not allowed (?:here|in )|cannot occur within|is not allowed (?:in|within|inside)|not permitted in|may only appear|only valid in|cannot be used (?:in|with)/;

/** The contexts in which the directive is refused, whatever its arguments. */
async function refusedIn({ name, place }: Directive, arity: string): Promise<string> {
  let found = "";
  for (const [context, wrap] of Object.entries(contexts)) {
    if (place === "server" && context !== "v") continue;
    if (place === "directory" && context === "v") continue;
    for (const args of samples[arity] ?? []) {
      const said = await ask(wrap(line(name, args)));
      if (refused.test(said)) {
        found += context;
        break;
      }
      if (said === "") break;
    }
  }
  return found;
}

const directives = listDirectives();
const rows = new Map<string, { module: string; name: string; row: string }>();
let next = 0;
async function work(): Promise<void> {
  for (let directive = directives[next++]; directive !== undefined; directive = directives[next++]) {
    const arity = await arityOf(directive);
    const refusals = await refusedIn(directive, arity);
    const { name, module, place, override } = directive;
    const key = name.toLowerCase();
    const row = [arity, place.slice(0, 1), refusals, override].join(" ").trimEnd();
    // One name of several modules: each is asked with the same lines.
    rows.set(`${key}\0${module}`, { module, name, row });
  }
}
try {
  await Promise.all([work(), work(), work()]);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

const byModule: Record<string, Record<string, string>> = {};
for (const { module, name, row } of [...rows.values()].sort((a, b) => (`${a.module} ${a.name}` < `${b.module} ${b.name}` ? -1 : 1))) (byModule[module] ??= {})[name] = row;
const version = execFileSync(program, ["-v"], { encoding: "utf8" }).split("\n")[0]?.replace(/.*: /, "") ?? "";
const wsgi = /mod_wsgi\/[\d.]+/.exec(readFileSync(`${modules}/mod_wsgi.so`, "latin1"))?.[0] ?? "mod_wsgi";
const source = `scripts/apache-directives.ts: apache2 -L and apache2 -t of ${version} with ${names.length} modules and ${wsgi}`;
const text = `{\n"source": ${JSON.stringify(source)},\n"modules": {\n${Object.entries(byModule)
  .map(([module, table]) => `${JSON.stringify(module)}: ${JSON.stringify(table)}`)
  .join(",\n")}\n}\n}\n`;
writeFileSync(join(top, "data/apache-directives.json"), text);
console.log(`${rows.size} directives of ${Object.keys(byModule).length} modules`);
