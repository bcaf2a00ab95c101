import type { Document } from "../core/document.ts";
import type { SourceFile } from "../core/source.ts";
import type { ApacheSide } from "./apache/read-apache.ts";
import type { NginxSide } from "./nginx/read-nginx.ts";

interface WebServers {
  readonly apache: ApacheSide;
  readonly nginx: NginxSide;
}

/** A path of macOS in a line that is no comment: nobody serves a site from a Mac. */
const pathOfMac = /^[^#\n]*[\s"'](?:\/Users\/[\w.-]+|\/opt\/homebrew)\//m;

/**
 * Leaves aside what only developers use of the web servers' files: their containers, or their Macs. What the configuration says of a file
 * stands above that.
 * @param usedByDevelopers why developers alone use a file
 */
export function withoutDevelopers({ apache, nginx }: WebServers, usedByDevelopers: (path: string) => string | undefined): WebServers {
  const isDevelopers = ({ path, pinned, text }: SourceFile): boolean => pinned === undefined && (usedByDevelopers(path) !== undefined || pathOfMac.test(text));
  const judged = (document: Document): Document => (document.production && isDevelopers(document.file) ? { ...document, production: false } : document);
  return {
    apache: { documents: apache.documents.map(judged), hosts: apache.hosts.filter(({ at }) => !isDevelopers(at.file)) },
    nginx: { documents: nginx.documents.map(judged), servers: nginx.servers.filter(({ at }) => !isDevelopers(at.file)) },
  };
}
