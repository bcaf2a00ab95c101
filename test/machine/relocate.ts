/** A configuration moved to a folder and to free ports, so that it can run beside everything else on this machine. */
export interface Relocation {
  readonly folder: string;
  /** The port on this machine for one that the configuration names. */
  port(asWritten: number): number;
}

const absolutePath = /(?<=^|[\s"'=:;|(])\/(?=(?:srv|home|opt|var|run|etc\/(?:letsencrypt|ssl|nginx\/ssl))\/)/gm;

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
    .replace(/^\s*Listen\s.*$/gim, "");
