import type { Project } from "../discover/project.ts";
import type { ApacheSide } from "./apache/read-apache.ts";
import type { NginxSide } from "./nginx/read-nginx.ts";

/** The files of the project's web servers, and the hosts that they make for production. What reads a server's language is loaded where it has a file. */
export async function readWebServers(project: Project): Promise<{ readonly apache: ApacheSide; readonly nginx: NginxSide }> {
  const languages = new Set(project.classified.map(({ language }) => language));
  return {
    apache: languages.has("apache") ? (await import("./apache/read-apache.ts")).readApache(project) : { documents: [], hosts: [] },
    nginx: languages.has("nginx") ? (await import("./nginx/read-nginx.ts")).readNginx(project) : { documents: [], servers: [] },
  };
}
