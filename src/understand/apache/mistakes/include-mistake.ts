import type { SourceFile } from "../../../core/source.ts";
import { spanOfLine, type DirectiveNode } from "../../../parse/apache/tree.ts";
import { isModuleList, stockFile } from "../stock-files.ts";
import type { Found } from "./check-directive.ts";

/** What Apache's packages put below the ServerRoot. */
const packaged = /^(?:\.\/)?(?:conf\/)?(?:(?:mods|sites|conf)-(?:enabled|available)|conf(?:\.modules)?\.d|extra|vhosts?(?:\.d)?|ports\.conf|modules\.d|original)(?:\/|$)/;

/**
 * An Include of a file that should be here and is not: its path is relative, and no package brings it. Where the server
 * keeps an absolute path the repository does not show.
 */
export function includeMistake(file: SourceFile, node: DirectiveNode, pattern: string): Found | undefined {
  if (node.name.value.toLowerCase() !== "include" || pattern === "" || pattern.startsWith("/") || pattern.includes("${") || /[^ -~]/.test(pattern)) return undefined;
  if (packaged.test(pattern) || isModuleList(pattern) || stockFile(pattern) !== undefined || /^[a-z]:/i.test(pattern)) return undefined;
  return {
    kind: "include-missing",
    at: spanOfLine(file, node.line),
    severity: "info",
    unsure: true,
    message: "The file that this Include names is not in the repository. Apache does not start without it.",
    help: "Commit the file, or write IncludeOptional. Apache looks for a relative path below its ServerRoot, not beside this file.",
  };
}
