import { frontName, routesTo, serverOf } from "../../src/core/deployment/routes.ts";
import type { Claim } from "../../src/core/finding.ts";
import { directoryOf, nameOf } from "../../src/core/paths.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { firstLine } from "../../src/core/source.ts";

const available = "sites-available";

export default rule({
  id: "deployment/sites-available-not-enabled",
  title: "The site's configuration is in sites-available and not in sites-enabled.",
  on: "deployment",
  severity: "info",
  since: "0.1.0",
  why: `Debian's nginx and Apache read \`sites-enabled\` alone; \`sites-available\` is a shelf. A site that lies there without a link does not
exist: changes to it do nothing, and its names are answered by whatever site is enabled.`,
  fix: `\`\`\`
ln -s ../sites-available/bakery /etc/nginx/sites-enabled/bakery
\`\`\`

or \`a2ensite bakery\` for Apache, and reload the server.`,
  except: "The link is made on the server, or the site is kept for a day when it is needed.",
  references: ["https://wiki.debian.org/Nginx/DirectoryStructure", "https://manpages.debian.org/bookworm/apache2/a2ensite.8.en.html"],

  *check(deployment, model): Iterable<Claim> {
    const said = new Set<string>();
    for (const route of routesTo(deployment, model)) {
      const { file } = serverOf(route).at;
      if (said.has(file.path) || !isShelved(file.path, model)) continue;
      said.add(file.path);
      yield {
        at: firstLine(file),
        message: `${frontName(route)} does not read this site: ${siblingOf(file.path)} has no link to it.`,
        certainty: "likely",
        help: `Link it from ${siblingOf(file.path)}, and reload the server.`,
      };
    }
  },
});

/** The directory that the server reads, beside the one that a path lies in. */
const siblingOf = (path: string): string => directoryOf(path).replace(/sites-available$/, "sites-enabled");

/** Whether the repository holds both directories as they are on the server, and the second leads to other sites alone. */
function isShelved(path: string, model: Model): boolean {
  if (nameOf(directoryOf(path)) !== available) return false;
  const enabled = siblingOf(path);
  const entries = model.entriesIn(enabled).filter((name) => !name.startsWith("."));
  const names = new Set(model.entriesIn(directoryOf(path)));
  // A link of another name may lead here; only its name is known.
  if (entries.length === 0 || entries.some((name) => !names.has(name) && !model.files.some((file) => file.path === `${enabled}/${name}`))) return false;
  const plain = (name: string): string => name.replace(/^\d+-|\.conf$/g, "");
  if (entries.some((name) => plain(name) === plain(nameOf(path)))) return false;
  // Another file may include the shelf, and a script may make the links.
  return !model.files.some((file) => file.path !== path && /sites-available|sites-enabled\/|a2ensite|ensite\b/.test(file.text) && !isMainFile(file.text));
}

/** A main file names the directory that it reads, and no site of the other. */
const isMainFile = (text: string): boolean => !/sites-available|ensite\b|\bln\b/.test(text) && /^[ \t]*include(?:optional)?[ \t]+\S*sites-enabled\/\*/im.test(text);
