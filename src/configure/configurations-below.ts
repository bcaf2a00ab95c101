import { join } from "node:path";
import type { Project } from "../discover/project.ts";
import { readRegularFile } from "../discover/read-regular-file.ts";
import { longestData } from "../parse/data/data-value.ts";
import { mentionsUs, ownName, sharedName } from "./find-configuration.ts";

/**
 * The files of a project that configure this tool and lie below its root, where nobody looks for them: a configuration
 * is found from a PATH upwards.
 * @returns their paths, relative to the root
 */
export function configurationsBelow({ root, paths, partial }: Project): readonly string[] {
  return partial ? [] : [...paths].filter((path) => path.endsWith(`/${ownName}`) || (path.endsWith(`/${sharedName}`) && isOurs(join(root, path))));
}

function isOurs(path: string): boolean {
  const content = readRegularFile(path, longestData);
  return "bytes" in content && mentionsUs(content.bytes.toString("utf8"));
}
