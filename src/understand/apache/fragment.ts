import type { Configuration } from "./scope.ts";

/** What a server is told as a whole: its names, addresses, root, logs, user, modules; and what mod_wsgi takes for the main server alone. */
const ofWholeServers: ReadonlySet<string> = new Set([
  ...["serverroot", "pidfile", "listen", "loadmodule", "user", "group", "servername", "serveralias", "serveradmin", "documentroot"],
  ...["errorlog", "customlog", "transferlog", "include", "includeoptional", "wsgipythonpath", "wsgipythonhome"],
]);

/** Names of files that Apache itself starts with. */
const mainFile = /(?:^|\/)(?:httpd|apache2)\.conf[^/]*$|(?:^|\/)\.htaccess[^/]*$/i;

/**
 * Whether a file is a piece to be put into a configuration, as documentation shows them: no virtual host, and nothing that a
 * server is told as a whole. What it leaves out, the rest may say.
 */
export const isFragment = ({ tree, main, hosts }: Configuration): boolean =>
  hosts.length === 0 && !mainFile.test(tree.file.path) && !main.directives.some(({ name }) => ofWholeServers.has(name.toLowerCase()));

/** A fragment is not all of its server. */
export const asPartOfServer = (configuration: Configuration): Configuration => (isFragment(configuration) ? { ...configuration, main: { ...configuration.main, complete: false } } : configuration);
