import type { Memory } from "../discover/memory.ts";
import type { Project } from "../discover/project.ts";
import type { ApacheSide } from "./apache/read-apache.ts";
import type { NginxSide } from "./nginx/read-nginx.ts";

const noApache: ApacheSide = { documents: [], hosts: [] };
const noNginx: NginxSide = { documents: [], servers: [] };

/** The files of the project's web servers, and the hosts that they make for production. What reads a server's language is loaded where it has a file. */
export async function readWebServers(project: Project, memory: Memory): Promise<{ readonly apache: ApacheSide; readonly nginx: NginxSide }> {
  const languages = new Set(project.classified.map(({ language }) => language));
  return {
    apache: languages.has("apache") ? memory.step("apache", project, [], (await import("./apache/read-apache.ts")).readApache) : noApache,
    nginx: languages.has("nginx") ? memory.step("nginx", project, [], (await import("./nginx/read-nginx.ts")).readNginx) : noNginx,
  };
}
