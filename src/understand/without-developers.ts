import type { Document } from "../core/document.ts";
import type { SourceFile } from "../core/source.ts";
import type { ApacheSide } from "./apache/read-apache.ts";
import type { NginxSide } from "./nginx/read-nginx.ts";

interface WebServers {
  readonly apache: ApacheSide;
  readonly nginx: NginxSide;
}

/**
 * Leaves aside what only developers' containers use of the web servers' files. What the configuration says of a file
 * stands above that.
 * @param usedByDevelopers why developers alone use a file
 */
export function withoutDevelopers({ apache, nginx }: WebServers, usedByDevelopers: (path: string) => string | undefined): WebServers {
  const isDevelopers = ({ path, pinned }: SourceFile): boolean => pinned === undefined && usedByDevelopers(path) !== undefined;
  const judged = (document: Document): Document => (document.production && isDevelopers(document.file) ? { ...document, production: false } : document);
  return {
    apache: { documents: apache.documents.map(judged), hosts: apache.hosts.filter(({ at }) => !isDevelopers(at.file)) },
    nginx: { documents: nginx.documents.map(judged), servers: nginx.servers.filter(({ at }) => !isDevelopers(at.file)) },
  };
}
