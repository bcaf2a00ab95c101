import type { ApacheWord, WsgiDaemon, WsgiScript } from "../../core/apache/host.ts";
import { optionArguments } from "../../parse/apache/tree.ts";
import type { Span } from "../../core/source.ts";
import { ownPlace, type PlacedDirective } from "./scope.ts";

/** Finds a directive's `name=value` options, as words. */
function optionsOf(directive: PlacedDirective): ReadonlyMap<string, ApacheWord> {
  const skip = directive.name.toLowerCase() === "wsgidaemonprocess" ? 1 : 2;
  const options = optionArguments(directive.file, directive.node, skip);
  return new Map(options.map(({ name, value }) => [name.toLowerCase(), { value: value.value, at: ownPlace(directive, value.at), known: !value.placeholder && !value.value.includes("${") }]));
}

/** Reads `WSGIScriptAlias MOUNT TARGET [option=value …]`. */
export function readWsgiScript(directive: PlacedDirective, inherited: boolean): WsgiScript | undefined {
  const [mount, target] = directive.args;
  if (mount === undefined || target === undefined) return undefined;
  return { mount, pattern: directive.name.toLowerCase() === "wsgiscriptaliasmatch", target, processGroup: optionsOf(directive).get("process-group"), at: directive.at, inherited };
}

/** Reads `WSGIDaemonProcess NAME [option=value …]`. */
export function readWsgiDaemon(directive: PlacedDirective, host: Span | undefined): WsgiDaemon | undefined {
  const [name] = directive.args;
  if (name === undefined) return undefined;
  const options = optionsOf(directive);
  return { name, at: directive.at, host, option: (wanted) => options.get(wanted.toLowerCase()) };
}
