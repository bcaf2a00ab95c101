import { deploymentsOf } from "../../src/core/deployment/deployments-of.ts";
import type { Claim } from "../../src/core/finding.ts";
import { type Checkouts, checkoutAt } from "../../src/core/deployment/checkouts.ts";
import { frontServersOf } from "../../src/core/deployment/front-servers.ts";
import { components } from "../../src/core/paths.ts";
import { readSettingsPath } from "../../src/core/deployment/project-paths.ts";
import { possibleElements, type PyItem } from "../../src/core/python.ts";
import { type Model, rule } from "../../src/core/rule.ts";
import { addressPath, folderPath, servedFolderSettings } from "../../src/core/deployment/served-files.ts";
import { type LookedFor, lookedForByApache, lookedForByNginx, lookedForByPlatform } from "../../src/core/deployment/served-locations.ts";
import type { Settings } from "../../src/core/settings/settings.ts";
import { collectsStaticFiles } from "../../src/core/settings/static-files.ts";
import { keepsUploads } from "../../src/core/settings/uploads.ts";

export default rule({
  id: "deployment/static-mismatch",
  title: "The web server looks for static or uploaded files where Django does not put them.",
  on: "deployment",
  severity: "error",
  since: "0.1.0",
  why: `\`collectstatic\` copies every style sheet, script and picture into STATIC_ROOT, and uploads are written into MEDIA_ROOT. The web
server answers their addresses from another directory, so they are 404: pages come without their styles, the admin
most visibly, and uploads seem to vanish.

A frequent cause is \`root\` in place of \`alias\`: nginx appends the whole address to \`root\`, so that
\`location /static/ { root /srv/bakery/static; }\` looks for \`/srv/bakery/static/static/site.css\`. Another is the directory of the
project's own sources (STATICFILES_DIRS), which lacks what other packages bring.`,
  fix: `Let the directory be the same in both:

\`\`\`nginx
location /static/ {
    alias /srv/bakery/static/;
}
\`\`\`

\`\`\`python
STATIC_URL = "/static/"
STATIC_ROOT = "/srv/bakery/static"
\`\`\``,
  except: "A link on the server, or a step of the deployment, brings the files from one directory to the other.",
  references: ["https://docs.djangoproject.com/en/stable/howto/static-files/deployment/", "https://nginx.org/en/docs/http/ngx_http_core_module.html#alias"],

  *check({ settings, fronts, appServer }, model): Iterable<Claim> {
    // Each settings are asked once, by the first of their deployments.
    if (!settings || deploymentsOf(settings, model)[0]?.fronts !== fronts) return;
    const { nginx, apache } = frontServersOf(settings, model);
    const folders = servedFolderSettings.filter(({ root }) => (root === "STATIC_ROOT" ? collectsStaticFiles(settings) : keepsUploads(settings)));
    for (const server of nginx) if (model.checkouts.sharesMachine(server) && !server.assumed) yield* compare(settings, folders, model, model.checkouts, "404", (url) => lookedForByNginx(server, url));
    // Of a directory that is not there Apache says that it grants nothing.
    for (const host of apache) if (model.checkouts.sharesMachine(host)) yield* compare(settings, folders, model, model.checkouts, "403 or 404", (url) => lookedForByApache(host, url));
    for (const served of appServer?.kind === "process" ? (appServer.launch.servedFolders ?? []) : []) yield* compare(settings, served.checkout.isNamedByHost ? folders.filter(({ root }) => !settings.mayHold(root, isOnServer)) : folders, model, checkoutAt(served.checkout, served.at), "404", (url) => lookedForByPlatform(served, url));
  },
});

/** `/home/bas/app_7f3/static`, of which only the host knows whether it is the application's own. */
const isOnServer = (folder: PyItem): boolean => folderPath(folder)?.kind === "server";

/** Whether a folder differs as the settings stand; of many servers few do, and only of those more is asked. */
const mayDiffer = (settings: Settings, { url, root, sample }: Folder, model: Model, checkouts: Checkouts, lookFor: (url: string) => LookedFor | undefined): boolean =>
  settings.holds(root, (folder) => settings.holds(url, (address) => mismatch(addressPath(address), folderPath(folder), sample, model, checkouts, lookFor) !== undefined));

type Folder = (typeof servedFolderSettings)[number];

function* compare(settings: Settings, folders: readonly Folder[], model: Model, checkouts: Checkouts, answer: string, lookFor: (url: string) => LookedFor | undefined): Iterable<Claim> {
  for (const folder of folders) {
    if (!mayDiffer(settings, folder, model, checkouts, lookFor)) continue;
    const { url, root, sample } = folder;
    for (const hit of settings.hitsTogether([root, url], (values) => mismatch(addressPath(values[url]), folderPath(values[root]), sample, model, checkouts, lookFor) !== undefined)) {
      const value = settings.value(url);
      const found = value.kind === "known" ? mismatch(addressPath(value.value), folderPath(hit.value), sample, model, checkouts, lookFor) : undefined;
      if (!found) continue;
      const { looked, expected, address } = found;
      const inCheckout = checkouts.around(looked.path) !== undefined;
      const place = directoryOf(looked.path, sample);
      // The project's own files are found among its sources.
      const which = holdsSources(settings, checkouts.repositoryPath(place)) ? "Files of the admin and other packages" : "Files";
      const claim = hit.claim(`${which} below ${address} are ${answer}: the server looks in ${place}, Django puts them into ${expected}.`, {
        at: looked.at,
        related: [{ at: hit.at, message: `${root} is ${expected}` }],
        help: looked.kind === "folder" ? `Name the folder here that ${root} is.` : looked.kind === "root" && place !== looked.directory ? `Write "alias ${expected}/;": root appends the whole address.` : `Let both be ${expected}/.`,
      });
      // Of a directory outside the checkout nothing is known: a link may lead there.
      yield inCheckout || claim.certainty !== "certain" ? claim : { ...claim, certainty: "likely", severity: "warning" };
    }
  }
}

interface Mismatch {
  readonly looked: LookedFor;
  /** The directory that Django fills, on the server. */
  readonly expected: string;
  readonly address: string;
}

function mismatch(address: string | undefined, folder: ReturnType<typeof folderPath>, sample: string, model: Model, checkouts: Checkouts, lookFor: (url: string) => LookedFor | undefined): Mismatch | undefined {
  const looked = address === undefined ? undefined : lookFor(address + sample);
  if (address === undefined || !folder || !looked) return undefined;
  const directories = folder.kind === "server" ? [folder.path] : checkouts.serverPaths(folder.path);
  const [expected] = directories;
  if (expected === undefined) return undefined;
  const path = normal(looked.path);
  const same = (directory: string): boolean => normal(`${directory}/${sample}`) === path;
  // A missing slash at the end of an alias is told by the rules on that.
  const glued = (directory: string): boolean => normal(directory + sample) === path;
  if (directories.some((directory) => same(directory) || glued(directory))) return undefined;
  const inside = checkouts.repositoryPath(directoryOf(looked.path, sample));
  // The file may be for another machine than the one whose checkout is known.
  if (folder.kind === "repository" && inside === undefined) return undefined;
  // Collected files that are committed are where they are looked for.
  return inside !== undefined && model.hasFile(`${inside}/admin/css/base.css`) ? undefined : { looked, expected, address };
}

/** Whether a folder of the repository is one that collectstatic takes files from, or may be. */
const holdsSources = (settings: Settings, folder: string | undefined): boolean =>
  folder !== undefined &&
  settings.mayHold("STATICFILES_DIRS", (directories) =>
    possibleElements(directories).some((item) => {
      if (item.type === "unknown") return true;
      const path = readSettingsPath(item);
      return path?.kind === "repository" && path.path === folder;
    }),
  );

const directoryOf = (path: string, sample: string): string => path.slice(0, Math.max(0, path.length - sample.length)).replace(/\/$/, "");
const normal = (path: string): string => components(path).join("/");
