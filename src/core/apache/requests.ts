import type { ApacheAlias, ApacheDirective, ApacheProxy, ApacheSection, ApacheWord, VirtualHost, WsgiDaemon, WsgiScript } from "./host.ts";
import type { Span } from "../source.ts";

/** What a visitor asks for: a URL path (`/static/site.css`, without query), and the file it leads to where one is meant. */
export interface ApacheRequest {
  /** Decoded, beginning with `/`. */
  readonly url: string;
  /** The path of the file on the server. Without one no `<Directory>` and no `<Files>` speaks. */
  readonly path?: string;
}

/**
 * What answers a request. `sure` is false where a condition, an expression or a variable decides; then the next
 * possible answer may hold as well.
 */
export type ApacheAnswer = (
  | { readonly kind: "redirect"; readonly status: number; readonly target: ApacheWord | undefined }
  /** A backend; `url` is what is sent to it, undefined where it can't be worked out. */
  | { readonly kind: "proxy"; readonly proxy: ApacheProxy; readonly url: string | undefined }
  | { readonly kind: "wsgi"; readonly script: WsgiScript }
  /** A file or directory; `alias` is undefined when DocumentRoot leads there. */
  | { readonly kind: "file"; readonly path: string; readonly alias: ApacheAlias | undefined }
  /** A RewriteRule sends it elsewhere in a way that is not followed. */
  | { readonly kind: "rewrite" }
  /** Neither an alias nor a DocumentRoot here says where it leads. */
  | { readonly kind: "nothing" }
) & { readonly sure: boolean; readonly at: Span };

/** What holds for one request of all the lines that write a directive, merged as Apache merges sections. */
export interface Effective {
  /**
   * The lines of the last level that has any: of a section, of the host or of the main server. Empty when none has.
   * Of a directive whose lines add up (`Header`, `SetEnvIf`), ask `linesFor`.
   */
  readonly lines: readonly ApacheDirective[];
  /** The section the lines stand in; undefined for the host itself and the main server. */
  readonly section: ApacheSection | undefined;
  /** False where a later section may speak as well that can't be understood, or an include is not here. */
  readonly known: boolean;
}

/** A line that may change a header, with what it does. */
export interface HeaderEdit {
  readonly action: "set" | "setifempty" | "append" | "merge" | "add" | "unset" | "edit" | "edit*" | "echo" | "note";
  /** As written. */
  readonly header: ApacheWord;
  readonly value: ApacheWord | undefined;
  /** Before everything else is done with the request (`early`). */
  readonly early: boolean;
  /** For a response: `always` covers errors and redirects of Apache itself, and is a table of its own. */
  readonly table: "onsuccess" | "always";
  /** `env=…` or `expr=…`: it then happens for some requests only. */
  readonly condition: ApacheWord | undefined;
  readonly at: Span;
  /** Whether the line certainly stands in force for the request asked. */
  readonly sure: boolean;
}

/**
 * What reaches the backend of a request header that a visitor sends: `passed` as he wrote it, `replaced` by a value of the
 * server's own, `removed`, or `appended`: his value with the server's behind it. `mixed`: it depends on the request.
 */
export type HeaderFate = "passed" | "replaced" | "removed" | "appended" | "mixed" | "unknown";

/** Where a Python application runs. */
export type ProcessGroup =
  /** In Apache's own processes: no daemon is named. */
  | { readonly kind: "embedded"; readonly known: boolean }
  /** In the daemon that this line declares; `reachable` is false where it is another virtual host's: every request then fails. */
  | { readonly kind: "daemon"; readonly daemon: WsgiDaemon; readonly reachable: boolean; readonly at: Span }
  /** A group that nothing here declares. `complete`: nothing could declare it either, so every request fails. */
  | { readonly kind: "undeclared"; readonly name: string; readonly complete: boolean; readonly at: Span }
  /** A variable or `%{ENV:…}` names it. */
  | { readonly kind: "unknown" };

/** An address that Apache listens on or that a virtual host answers: `*:443`, `[::1]:8080`, `80`. */
export interface ApacheAddress {
  readonly word: ApacheWord;
  /** `*` for any. */
  readonly host: string;
  /** Undefined when it isn't said, or a variable says it. */
  readonly port: number | undefined;
}

/** One Apache: a main file with what it includes, and its virtual hosts. */
export interface ApacheServer {
  /** In the order of the files; the first of an address answers for names that no host of that address has. */
  readonly hosts: readonly VirtualHost[];
  readonly main: VirtualHost | undefined;
  readonly listens: readonly ApacheAddress[];
  /** Every daemon that is declared, wherever. Names are global. */
  readonly daemons: readonly WsgiDaemon[];
  /** Whether everything that Apache reads is here: it loads modules itself, and no include is missing. */
  readonly whole: boolean;
}
