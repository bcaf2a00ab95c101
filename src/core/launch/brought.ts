/** A file or directory of the repository that a container has at a path of its own: it is mounted, or copied into the image. */
export interface Brought {
  /** In the repository, "" for its root. */
  readonly source: string;
  readonly target: string;
}

/** Where web servers look for what configures them. */
const ofWebServer = /nginx|openresty|apache|httpd|conf\.d|vhosts?|sites-(?:enabled|available)/i;

/** Whether a container has a file of the repository as what configures its web server. */
export const isBrought = (path: string, brought: readonly Brought[]): boolean =>
  brought.some(({ source, target }) => source === path || (ofWebServer.test(target) && (source === "" || path.startsWith(`${source}/`))));
