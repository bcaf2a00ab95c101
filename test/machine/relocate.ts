/** A configuration moved to a folder and to free ports, so that it can run beside everything else on this machine. */
export interface Relocation {
  readonly folder: string;
  /** The port on this machine for one that the configuration names. */
  port(asWritten: number): number;
}

const absolutePath = /(?<=^|[\s"'=:;|(])\/(?=(?:srv|home|opt|var|run|etc\/(?:letsencrypt|ssl|nginx\/ssl|bakery))\/)/gm;

/** Puts every file of the machine that is described under the folder. */
export const movePaths = (text: string, { folder }: Relocation): string => text.replace(absolutePath, `${folder}/`);

/** nginx: files, and every `listen` on loopback. IPv6 listeners are left out: the test asks over IPv4. */
export const relocateNginx = (text: string, relocation: Relocation): string =>
  movePaths(text, relocation)
    .replace(/\blisten\s+\[[^;]*;/g, "")
    .replace(/\blisten\s+(?!unix:)(?:[^\s;]+:)?(\d+)(?=[\s;])/g, (_, port: string) => `listen 127.0.0.1:${relocation.port(Number(port))}`)
    .replace(/^\s*(?:user|pid|daemon|worker_processes|error_log)\s[^;]*;[^\n]*$/gm, "");

/** Apache: files, and the port of every `<VirtualHost>`; `Listen` lines are the test's own. */
export const relocateApache = (text: string, relocation: Relocation): string =>
  movePaths(text, relocation)
    .replace(/^(\s*<VirtualHost\s+)([^>]*)>/gim, (_, opening: string, addresses: string) => `${opening}${addresses.replace(/:(\d+)/g, (_port, digits: string) => `:${relocation.port(Number(digits))}`)}>`)
    // A virtual host may be the backend of another.
    .replace(/(?<=:\/\/127\.0\.0\.1:)\d+/g, (digits) => String(relocation.port(Number(digits))))
    .replace(/^\s*Listen\s.*$/gim, "");

/** The ports on which applications listen: those behind a host or a colon, and options of that name. 80 and 443 are the front server's. */
const port = /(\b(?:127\.0\.0\.1|0\.0\.0\.0|localhost)|(?<=[\s"'=])):(\d{4,5})\b|(?<=--port[ =])(\d{4,5})\b/g;

/**
 * Puts every port of an application on a free one of 127.0.0.1; who listens on every address does so there as well.
 * @param ports the free port for each that was met so far; new ones are added
 */
export async function movePorts(text: string, ports: Map<number, number>, findFreePort: () => Promise<number>): Promise<string> {
  for (const [, , behindHost, option] of text.matchAll(port)) {
    const written = Number(behindHost ?? option);
    if (!ports.has(written)) ports.set(written, await findFreePort());
  }
  return text.replace(/\b0\.0\.0\.0\b/g, "127.0.0.1").replace(port, (_, host: string | undefined, behindHost: string | undefined, option: string | undefined) => {
    const moved = `${ports.get(Number(behindHost ?? option)) ?? ""}`;
    return behindHost === undefined ? moved : `${host === "localhost" ? host : "127.0.0.1"}:${moved}`;
  });
}
