import type { VirtualHost } from "../../../src/core/apache/host.ts";
import { SourceFile } from "../../../src/core/source.ts";
import { parseApache } from "../../../src/parse/apache/parse.ts";
import { understandApache, type ApacheUnderstanding } from "../../../src/understand/apache/understand.ts";

/** Understands files given as text, with the other paths of their repository. */
export function readFiles(files: Readonly<Record<string, string>>, others: readonly string[] = []): ApacheUnderstanding {
  const trees = Object.entries(files).map(([path, text]) => parseApache(new SourceFile(path, text)));
  return understandApache({ trees, paths: new Set([...Object.keys(files), ...others]) });
}

/** The hosts of one file. */
export const readHosts = (text: string, others: readonly string[] = []): readonly VirtualHost[] => readFiles({ "apache/site.conf": text }, others).hosts;

/** The main server of one file. */
export function readMain(text: string, others: readonly string[] = []): VirtualHost {
  const [host] = readHosts(text, others);
  if (host === undefined) throw new Error("no host");
  return host;
}
