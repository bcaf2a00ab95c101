import { regexOf } from "./regex.ts";
import type { NginxCondition, NginxDirective, NginxScope, NginxServer } from "./server.ts";

/** A request while nginx works on it. */
export interface RequestState {
  path: string;
  args: string;
  /** Whether nginx itself moved it: what is `internal` is open to it then. */
  internal: boolean;
  /** Whether it was sent with escapes: groups of its path are escaped again in what a rewrite redirects to. */
  readonly isEscaped: boolean;
  /** Groups of the last expression that matched: the whole first, named ones beside. */
  groups: RegExpExecArray | undefined;
  /** What `set` made, without the dollar. */
  readonly made: Map<string, string>;
}

/** What is known of a request and its machine beside its address. */
export interface Surroundings {
  /**
   * The server that answers unknown names on the request's socket: its `merge_slashes` counts, because the address is read
   * before the name (https://nginx.org/en/docs/http/ngx_http_core_module.html#merge_slashes).
   */
  readonly defaultServer: NginxServer;
  /** The value of a variable that the address does not tell (`host`, `http_cookie`); undefined where that is not known. */
  variable(name: string): string | undefined;
  /** What to take for granted of a condition that the variables leave open; undefined leaves it open. */
  holds?(condition: NginxCondition): boolean | undefined;
  /** What lies at a path of the server; undefined where that is not known. */
  fileAt(path: string): "file" | "directory" | "absent" | undefined;
}

/** How a level's rewriting ends. */
export type Rewritten =
  /** `moved` says that another location must be chosen; `inside` is the last `if` that held. */
  | { readonly kind: "goes on"; readonly moved: boolean; readonly inside: NginxCondition | undefined }
  | { readonly kind: "answered"; readonly code: number; readonly text: string | undefined; readonly directive: NginxDirective }
  | { readonly kind: "unknown"; readonly why: string };

/** Replaces a word's variables; undefined where one of them is not known. */
export function expandWord(word: string, state: RequestState, around: Surroundings, writeGroup = (group: string): string => group): string | undefined {
  const unknown: string[] = [];
  const value = word.replace(/\$(?:\{(\w+)\}|(\w+))/g, (_, braced: string | undefined, bare: string | undefined) => {
    const name = braced ?? bare ?? "";
    // `$12` is the first group and a "2".
    const isGroup = braced === undefined && /^[1-9]/.test(name);
    const known = valueOf(isGroup ? name.charAt(0) : name, state, around);
    if (known === undefined) unknown.push(name);
    return isGroup ? writeGroup(known ?? "") + name.slice(1) : (known ?? "");
  });
  return unknown.length === 0 ? value : undefined;
}

function valueOf(name: string, { path, args, groups, made }: RequestState, around: Surroundings): string | undefined {
  if (/^[1-9]$/.test(name)) return groups?.[Number(name)] ?? "";
  const known = made.get(name) ?? groups?.groups?.[name];
  if (known !== undefined) return known;
  if (name === "uri" || name === "document_uri") return path;
  if (name === "args" || name === "query_string") return args;
  if (name === "is_args") return args === "" ? "" : "?";
  if (name.startsWith("arg_")) {
    const wanted = `${name.slice(4)}=`;
    return args.split("&").find((one) => one.toLowerCase().startsWith(wanted.toLowerCase()))?.slice(wanted.length) ?? "";
  }
  return around.variable(name);
}

const names: ReadonlySet<string> = new Set(["set", "break", "return", "rewrite"]);

/**
 * Carries out a level's own `set`, `if`, `rewrite`, `return` and `break` in their order (ngx_http_rewrite_handler).
 * @param conditions the `if` blocks directly in the level
 */
export function rewriteAt(scope: NginxScope, conditions: readonly NginxCondition[], state: RequestState, around: Surroundings): Rewritten {
  const steps = inOrder(scope.directives.filter(({ name }) => names.has(name)), conditions);
  if (!steps) return { kind: "unknown", why: "the order of lines from several files" };
  let moved = false;
  let inside: NginxCondition | undefined;
  for (const step of steps) {
    let lines: readonly NginxDirective[];
    if ("test" in step) {
      const holds = isTrue(step, state, around) ?? around.holds?.(step);
      if (holds === undefined) return { kind: "unknown", why: "a condition" };
      if (!holds) continue;
      inside = step;
      lines = step.directives.filter(({ name }) => names.has(name));
    } else lines = [step];
    for (const line of lines) {
      const done = carryOut(line, state, around);
      if (done === "unknown") return { kind: "unknown", why: `what "${line.name}" does` };
      if (typeof done === "object") return { kind: "answered", ...done, directive: line };
      if (done === "stay") return { kind: "goes on", moved: false, inside };
      if (done === "last" || done === "moved") moved = true;
      if (done === "last") return { kind: "goes on", moved, inside };
    }
  }
  return { kind: "goes on", moved, inside };
}

type Step = NginxDirective | NginxCondition;

/** Directives alone are in nginx's order; with an `if` among them, undefined where they are from several files. */
function inOrder(directives: readonly NginxDirective[], conditions: readonly NginxCondition[]): readonly Step[] | undefined {
  if (conditions.length === 0) return directives;
  const steps = [...directives, ...conditions];
  if (steps.length === 1) return steps;
  const [first] = conditions;
  return steps.every(({ at }) => at.file === first?.at.file) ? steps.toSorted((a, b) => a.at.start - b.at.start) : undefined;
}

type Done = "unknown" | "stay" | "last" | "moved" | "on" | { readonly code: number; readonly text: string | undefined };

function carryOut({ name, args: [first, second, flag] }: NginxDirective, state: RequestState, around: Surroundings): Done {
  if (name === "break") return "stay";
  if (!first) return "unknown";
  if (name === "set") {
    const value = expandWord(second?.value ?? "", state, around);
    if (value === undefined) return "unknown";
    state.made.set(first.value.replace("$", ""), value);
    return "on";
  }
  if (name === "return") {
    const isUrl = !/^\d+$/.test(first.value);
    const text = expandWord((isUrl ? first : second)?.value ?? "", state, around);
    if (text === undefined) return "unknown";
    return { code: isUrl ? 302 : Number(first.value), text: isUrl || second ? text : undefined };
  }
  const expression = regexOf(first.value, false);
  if (!expression || !second) return "unknown";
  const groups = expression.exec(state.path);
  if (!groups) return "on";
  state.groups = groups;
  return rewrite(second.value, flag?.value, state, around);
}

/** ngx_http_script_regex_start_code and its end. */
function rewrite(replacement: string, flag: string | undefined, state: RequestState, around: Surroundings): Done {
  const dropsArgs = replacement.endsWith("?");
  const written = dropsArgs ? replacement.slice(0, -1) : replacement;
  const question = written.indexOf("?");
  const redirects = flag === "permanent" || flag === "redirect" || /^(?:https?:\/\/|\$scheme)/.test(replacement);
  const path = expandWord(question === -1 ? written : written.slice(0, question), state, around, redirects && state.isEscaped ? escape : undefined);
  const own = question === -1 ? undefined : expandWord(written.slice(question + 1), state, around);
  if (path === undefined || (question !== -1 && own === undefined)) return "unknown";
  const args = own === undefined ? (dropsArgs ? "" : state.args) : dropsArgs || state.args === "" ? own : `${own}&${state.args}`;
  if (redirects) return { code: flag === "permanent" ? 301 : 302, text: unescape(path) + (args === "" ? "" : `?${args}`) };
  if (path === "") return { code: 500, text: undefined };
  state.path = path;
  state.args = args;
  state.internal = true;
  return flag === "last" ? "last" : flag === "break" ? "stay" : "moved";
}

/** What keeps a group from ending an address or a line (ngx_escape_uri). */
const escape = (group: string): string => group.replace(/[\0-\x20#%\x7f-\uffff]+/g, encodeURIComponent);

/** What a redirecting `rewrite` undoes of an address (ngx_unescape_uri): printable characters; a lone percent sign goes. */
const unescape = (address: string): string =>
  address.replace(/%([0-9a-f]{2})?/gi, (escape, digits: string | undefined) => {
    const code = Number.parseInt(digits ?? "", 16);
    return digits === undefined ? "" : code > 0x25 && code < 0x7f ? String.fromCharCode(code) : escape;
  });

/** Whether the test of an `if` holds (ngx_http_rewrite_if_condition). */
function isTrue({ test: [left, operator, right] }: NginxCondition, state: RequestState, around: Surroundings): boolean | undefined {
  if (!left) return undefined;
  const file = /^(!?)-([fdex])$/.exec(left.value);
  if (file && operator) {
    const path = expandWord(operator.value, state, around);
    const found = path === undefined || file[2] === "x" ? undefined : around.fileAt(path);
    if (found === undefined) return undefined;
    const holds = file[2] === "e" ? found !== "absent" : found === (file[2] === "f" ? "file" : "directory");
    return holds !== (file[1] === "!");
  }
  const value = expandWord(left.value, state, around);
  if (value === undefined) return undefined;
  if (!operator || !right) return value !== "" && value !== "0";
  const negated = operator.value.startsWith("!");
  if (operator.value.endsWith("=")) {
    const other = expandWord(right.value, state, around);
    return other === undefined ? undefined : (value === other) !== negated;
  }
  const expression = regexOf(right.value, operator.value.endsWith("*"));
  if (!expression) return undefined;
  const groups = expression.exec(value);
  if (groups) state.groups = groups;
  return (groups !== null) !== negated;
}
