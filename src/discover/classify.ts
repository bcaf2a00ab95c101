import type { Language } from "../core/document.ts";
import { isOtherProgram, isXml } from "./other-programs.ts";
import { hasShellShebang, isComposeFile, isCrontab, isDeployWorkflow, isDockerfile, isKubernetesManifest, isPlatformFile, looksLikeSettings, mentionsDjango, sniffSite, sniffWebServer, startsAsWebServer } from "./sniff.ts";

/** What else a directory holds, by name: tells a package of settings from an app called `settings`. */
export type Siblings = (directory: string) => ReadonlySet<string>;

/** A language that the name alone settles, or a question to the content. */
type Verdict = Language | ((text: string, name: string) => Language | undefined) | undefined;

const settings = (text: string) => (looksLikeSettings(text) ? "python" : undefined);
const shell = (text: string) => (hasShellShebang(text) ? "shell" : undefined);
const uwsgi = (text: string) => (/^[ \t]*(?:\[uwsgi\]|uwsgi[ \t]*:|<uwsgi\b|\{\s*"uwsgi")/m.test(text) ? "uwsgi" : undefined);
const supervised = (text: string) => (/^\[(?:(?:fcgi-)?program:|supervisord\])/m.test(text) ? "supervisor" : undefined);
const supervisor = (text: string) => shell(text) ?? supervised(text);
const site = (text: string) => shell(text) ?? sniffSite(text);
const webServer = (otherwise?: "nginx" | "apache") => (text: string) => (isOtherProgram(text) ? supervised(text) : shell(text) ?? sniffWebServer(text) ?? otherwise);

/** What templates of a file add to its name. */
const templated = String.raw`(?:[._-](?:j2|jinja2?|erb|tpl|tmpl|template|example|sample|dist|default|in|prod|production|staging|local|dev))*`;

/** The first row that matches decides. Names are compared in lower case. */
const rows: readonly (readonly [pattern: RegExp, verdict: Verdict])[] = [
  [/(?:^|\/)environment[^/]*\.ya?ml$/, (text) => (/^dependencies\s*:/m.test(text) ? "requirements" : undefined)],
  [/(?:^|\/)(?:docker[._-]?)?compose[^/]*\.ya?ml$|(?:^|\/)[^/]*[._-]compose\.ya?ml$|(?:^|\/)(?:prod|production|staging|local|dev|stack|swarm)\.ya?ml$/, (text) => (isComposeFile(text) ? "compose" : undefined)],
  [/(?:^|\/)(?:dockerfile|containerfile)(?:[._-](?!(?:md|rst|txt|sh|py|ya?ml|json|j2)$)(?!dockerignore)[^/]*)?$|\.(?:dockerfile|containerfile)$/, (text) => (isDockerfile(text) ? "dockerfile" : undefined)],
  [/(?:^|\/)[^/]*uwsgi[^/]*\.(?:ini|ya?ml|xml|json)$/, uwsgi],
  // uWSGI reads any name behind --ini; nginx's sites are called so too.
  [/(?:^|\/)[^/]*uwsgi[^/]*\.(?:conf|cfg)$/, (text) => uwsgi(text) ?? webServer()(text)],
  [/\.ini$/, (text) => (/^[ \t]*\[uwsgi\]/m.test(text) ? "uwsgi" : supervised(text))],
  [new RegExp(String.raw`(?:^|\/)(?![^/]*\.(?:py|md|rst|html?|json|ya?ml|js)$)[^/]*supervisor[^/]*(?:\.(?:conf|ini)${templated})?$`), supervisor],
  // Its own directory on the server: /etc/supervisor/conf.d/.
  [new RegExp(String.raw`(?:^|\/)supervisor[^/]*\/(?:[^/]+\/)*[^/]+\.(?:conf|ini)${templated}$`), supervisor],
  // What an editor or a careful hand keeps aside; nginx's sites-enabled/* reads even those.
  [/^(?!(?:.*\/)?sites-enabled\/).*(?:\.(?:bak|backup|old|orig|save|disabled|swp|rpmsave|dpkg-(?:old|dist|new))|~)$/, undefined],
  [/(?:^|\/)(?:\.github\/workflows\/[^/]+|\.gitlab-ci)\.ya?ml$/, (text) => (isDeployWorkflow(text) ? "ci" : undefined)],
  [/(?:^|\/)(?:k8s|kubernetes|kube|manifests?|kustomize|overlays|base|deploy\w*|infra\w*|ops)\/(?:[^/]+\/)*[^/]+\.ya?ml$|(?:^|\/)[^/]*(?:deployment|statefulset|cronjob|configmap|k8s|kubernetes)[^/]*\.ya?ml$/, (text) => (isKubernetesManifest(text) ? "kubernetes" : undefined)],
  [/(?:^|\/)(?:heroku\.ya?ml|fly(?:\.[\w-]+)?\.toml|render\.ya?ml|railway\.(?:json|toml)|app\.json|app\.ya?ml|(?:vercel|now)\.json|(?:nginx[._-]?)?unit(?:[._-]\w+)?\.json|clevercloud\/python\.json|package\.json|\.ebextensions\/[^/]+\.config)$/, (text, name) => (isPlatformFile(name, text) ? "platform" : undefined)],
  // Documentation, markup and data are never configuration, wherever they lie.
  [/\.(?:md|rst|html?|css|json|ya?ml|xml|svg|png|jpe?g|gif|ico|pem|crt|key|csr|po|mo|lock\.json|log|sql|zip|gz)$/, undefined],
  [/(?:^|\/)(?:requirements[^/]*\.(?:txt|in|lock|pip)|[^/]*requirements\.(?:txt|in)|requirements\/[^/]+\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|pipfile|pipfile\.lock|setup\.cfg|setup\.py|poetry\.lock|uv\.lock|pdm\.lock|pylock\.toml)$/, "requirements"],
  [/(?:^|\/)[^/]*(?:versions|buildout)[^/]*\.cfg$/, (text) => (/^\[versions\]/m.test(text) ? "requirements" : undefined)],
  [/(?:^|\/)ecosystem[^/]*\.[cm]?js$/, "javascript"],
  [/(?:^|\/)(?:vite|webpack|rspack)(?:\.\w+)*\.[cm]?[jt]s$/, (text) => (/\bsourcemap\b|\bdevtool\b/.test(text) ? "bundler" : undefined)],
  [/(?:^|\/)(?:wsgi|asgi|manage|passenger_wsgi)\.py$/, "python"],
  [/(?:^|\/)[^/]*(?:wsgi|asgi)[^/]*\.py$|\.wsgi$/, "python"],
  [/(?:^|\/)[^/]*settings[^/]*\.py$/, "python"],
  [/(?:^|\/)(?:base|common|defaults?|prod|production|live|server|deploy|heroku|docker|staging|local|dev|devel|development|test|testing|ci|config|conf|configuration|django)\.py$/, settings],
  [/(?:^|\/)(?:config|conf|configs)\/(?:[^/]+\/)*[^/]+\.py$/, settings],
  // Avahi announces services in files that end the same way.
  [new RegExp(String.raw`\.(?:service|socket)${templated}$`), (text) => (isXml(text) ? undefined : "systemd")],
  [new RegExp(String.raw`\.?(?:service|socket)\.d\/[^/]+\.conf${templated}$`), "systemd"],
  [/(?:^|\/)(?:(?:gnu)?makefile|\.?justfile|[^/]*\.just)$/, (text) => (mentionsDjango(text) ? "makefile" : undefined)],
  [/(?:^|\/)(?:[^/]*crontab(?:\.txt)?|[^/]*\.cron|cron\.d\/[^/.]+)$/, (text) => shell(text) ?? (isCrontab(text) ? "crontab" : undefined)],
  [/(?:^|\/)procfile(?:\.(?!(?:sh|bash)$)[^/]*)?$/, "procfile"],
  [/(?:^|\/)\.envrc$|\.(?:sh|bash)$/, "shell"],
  [new RegExp(String.raw`\.(?:sh|bash)${templated}$`), "shell"],
  [/(?:^|\/)(?:\.env(?:[._-][^/]*)?|[^/]*\.env|env(?:[._-](?:example|sample|template|dist|prod|production|staging|local|dev))+)$|(?:^|\/)\.envs\/[^/]+(?:\/[^/]+)?$|\.env[._-](?:example|sample|template|dist|prod|production|local|dev)$/, "dotenv"],
  [/(?:^|\/)\.htaccess[^/]*$/, "apache"],
  [/\.(?:py|pyc|ipynb|js|mjs|cjs|ts|tsx|jsx|toml|ini|cfg|php|rb|c|cc|cpp|h|hpp|m4|go|rs|java|kt|cs|pl|pm|lua|diff|patch|tex|csv|tsv|dockerfile)$|(?:^|\/)dockerfile[^/]*$/, undefined],
  // Tables that other files include: they are read where they are included.
  [/(?:^|\/)(?:(?:uwsgi|fastcgi|scgi|proxy)_params|mime\.types|koi-utf|koi-win|win-utf|magic)$/, undefined],
  [new RegExp(String.raw`(?:^|\/)(?:nginx\.conf|[^/]*\.nginx(?:\.conf)?)${templated}$`), webServer("nginx")],
  [new RegExp(String.raw`(?:^|\/)(?:httpd|apache2?)\.conf${templated}$`), webServer("apache")],
  [new RegExp(String.raw`\.(?:conf|vhost|nginx|apache2?|site)${templated}$`), webServer()],
  [/(?:^|\/)(?:sites-(?:available|enabled)|nginx|apache2?|httpd|conf\.d|vhosts?(?:\.d)?|[^/]*nginx[^/]*|[^/]*apache[^/]*)\/(?:[^/]+\/)*[^/]+$/, webServer()],
  // A name alone promises less: notes of how a server was set up are called so too.
  [/(?:^|\/)[^/]*(?:nginx|apache|httpd|vhost)[^/]*$/, (text) => (startsAsWebServer(text) ? webServer()(text) : shell(text))],
  // A site that is kept as it is called on the server: `deploy/bakery`, `deploy/bakery.example`.
  [/(?:^|\/)[^/.]+$|(?:^|\/)(?:deploy\w*|conf|config|configs|etc|ops|infra\w*|server|servers|provision\w*|sites?)\/(?:[^/]+\/)*(?:[\w-]+\.)+(?:com|org|net|io|eu|fr|de|uk|co|dev|app|example)$/, site],
];

/** Files of an ordinary app; a directory with one of them is an app, even when it is called `settings`. */
const appFiles = ["models.py", "views.py", "apps.py", "urls.py"];

/**
 * Says which of our readers a file belongs to, by its name, and by its content where the name does not settle it.
 * @param path relative, with `/`
 * @param read gives the content; called only where the name does not settle it
 */
export function classify(path: string, siblings: Siblings, read: () => string | undefined): Language | undefined {
  const verdict = verdictOf(path, siblings);
  if (typeof verdict !== "function") return verdict;
  const text = read();
  return text === undefined ? undefined : verdict(text, path.toLowerCase());
}

/** The language that a name promises; undefined where only the content could tell. */
export function promisedBy(path: string): Language | undefined {
  const verdict = verdictOf(path, () => new Set());
  if (typeof verdict !== "function") return verdict;
  // A name that settles the language even for an unrecognisable content.
  return verdict("", path.toLowerCase());
}

function verdictOf(path: string, siblings: Siblings): Verdict {
  const name = path.toLowerCase();
  const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
  if (name.endsWith(".py") && /(?:^|\/)settings$/i.test(directory)) {
    const around = siblings(directory);
    return appFiles.some((file) => around.has(file)) ? settings : "python";
  }
  if (name.endsWith(".py") && /(?:^|\/)settings\//i.test(directory)) return settings;
  return rows.find(([pattern]) => pattern.test(name))?.[1];
}
