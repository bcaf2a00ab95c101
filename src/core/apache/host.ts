import type { Address, Protocol } from "../address.ts";
import type { ApacheAddress, ApacheAnswer, ApacheRequest, ApacheServer, Effective, HeaderEdit, HeaderFate, ProcessGroup } from "./requests.ts";
import type { CodeFound } from "../deployment/checkouts.ts";
import type { Text } from "../launch/launch.ts";
import type { Span } from "../source.ts";

/** A word of a configuration, with `${NAME}` replaced where the files define NAME. */
export interface ApacheWord extends Text {
  /** False when it holds a variable or a template's placeholder: `value` is then as written. */
  readonly known: boolean;
}

/**
 * Whether something holds on Apache 2.4. `always`: with the modules that every 2.4 has. `likely`: it needs a module
 * that is not loaded everywhere (`<IfModule mod_ssl.c>`). `unknown`: a flag or module decides of which nothing is
 * known (`<IfDefine STAGING>`, `<IfModule mod_access_compat.c>`). What never holds on 2.4 is not in the model.
 */
export type InForce = "always" | "likely" | "unknown";

/** A directive, whichever file wrote it. */
export interface ApacheDirective {
  /** As written. */
  readonly name: string;
  readonly args: readonly ApacheWord[];
  readonly at: Span;
  /** The `Include` lines that brought it, outermost first. */
  readonly includedBy: readonly Span[];
  readonly inForce: InForce;
}

/** A section such as `<Directory /srv/site>`, with what stands inside it; conditional sections are dissolved. */
export interface ApacheSection {
  readonly name: string;
  readonly args: readonly ApacheWord[];
  /** The opening line. */
  readonly at: Span;
  readonly inForce: InForce;
  readonly directives: readonly ApacheDirective[];
  readonly sections: readonly ApacheSection[];
}

/** What access directives say to a visitor of whom nothing is known. `restricted`: it depends on the visitor. */
export type Verdict = "granted" | "denied" | "restricted";

/** The directives of one access module in one section, taken together. */
export interface AccessPart {
  readonly verdict: Verdict;
  /** In the order of the file; those in force only. */
  readonly directives: readonly ApacheDirective[];
}

/** One section that controls access: `<Directory>`, `<Files>`, `<Location>`, or the top of an `.htaccess`. */
export interface AccessControl {
  /** The sections around it, outermost first; empty at the top of a file. */
  readonly sections: readonly ApacheSection[];
  /** `Require` and its containers: the access control of Apache 2.4. */
  readonly require: AccessPart | undefined;
  /** `Order`, `Allow`, `Deny`, `Satisfy`: Apache 2.2's, which mod_access_compat keeps alive. */
  readonly legacy: AccessPart | undefined;
  /** Whether nothing in it is uncertain: no unknown condition, no `<Limit>`, no variable. */
  readonly known: boolean;
  /** Whether it stands in the main server and a virtual host inherits it. */
  readonly inherited: boolean;
}

/** Who may read a file or URL. The last section that speaks decides, for each of the two modules on its own. */
export interface Access {
  /** `unset`: no section here speaks of it. `unknown`: a section may that can't be understood. */
  readonly verdict: Verdict | "unset" | "unknown";
  /** The section whose `Require` decides. */
  readonly require: AccessControl | undefined;
  /** The section whose `Order`, `Allow` and `Deny` decide. */
  readonly legacy: AccessControl | undefined;
}

/** `WSGIScriptAlias MOUNT TARGET`: a URL that a Python file answers. */
export interface WsgiScript {
  readonly mount: ApacheWord;
  /** Whether `mount` is a regular expression (WSGIScriptAliasMatch). */
  readonly pattern: boolean;
  readonly target: ApacheWord;
  readonly processGroup: ApacheWord | undefined;
  readonly at: Span;
  /** Whether the main server wrote it and a virtual host inherits it. */
  readonly inherited: boolean;
}

/** `WSGIDaemonProcess NAME option=value …`: processes of their own for Python. */
export interface WsgiDaemon {
  readonly name: ApacheWord;
  readonly at: Span;
  /** The opening line of the virtual host it is declared in; undefined for the main server. */
  readonly host: Span | undefined;
  /** The value of an option such as `python-path`. */
  option(name: string): ApacheWord | undefined;
}

/** `ProxyPass PATH TARGET`, in one line or inside `<Location PATH>`, or a RewriteRule with `[P]`. */
export interface ApacheProxy {
  readonly path: ApacheWord;
  readonly target: ApacheWord;
  readonly protocol: Protocol;
  /** Where requests go; undefined when that cannot be known. */
  readonly address: Address | undefined;
  readonly at: Span;
  readonly inherited: boolean;
}

/** `Alias URL PATH`: a URL that a file or directory answers. */
export interface ApacheAlias {
  readonly url: ApacheWord;
  readonly path: ApacheWord;
  /** Whether `url` is a regular expression (AliasMatch). */
  readonly pattern: boolean;
  /** Whether it stands in a `<Location>` and takes its URL from there. */
  readonly located: boolean;
  readonly at: Span;
  readonly inherited: boolean;
}

/** One virtual host with what it inherits, the main server, or an `.htaccess` file. */
export interface VirtualHost {
  /** The opening line; for the main server, the file's first line. */
  readonly at: Span;
  /** Whether this is what stands outside every `<VirtualHost>`. */
  readonly main: boolean;
  /** Whether it is an `.htaccess` file: it speaks of the directory it lies in, where `AllowOverride` lets it. */
  readonly htaccess: boolean;
  /** False where an include that is not here, a macro, a template or the configuration around a fragment might set what seems absent. */
  readonly complete: boolean;
  /** `ServerName` and `ServerAlias`. */
  readonly serverNames: readonly ApacheWord[];
  readonly documentRoot: ApacheWord | undefined;
  /** Those that take a path, not an expression. */
  readonly aliases: readonly ApacheAlias[];
  /** The aliases that lead to a directory above a file. */
  aliasesAbove(path: string): readonly ApacheAlias[];
  readonly wsgiScripts: readonly WsgiScript[];
  readonly wsgiDaemons: readonly WsgiDaemon[];
  readonly proxies: readonly ApacheProxy[];
  /** `SetHandler "proxy:URL"`, here and in sections. */
  readonly handlers: readonly ApacheProxy[];
  /** The directives in force of the main server and then of the host itself, outside `<Directory>` and its like. */
  directives(name: string): readonly ApacheDirective[];
  /** Whether a directive may hold here: it does, or under a condition of which nothing is known. */
  mayHave(name: string): boolean;
  /** The `<Directory>`, `<Location>`, `<Files>`, `<Proxy>` and `<If>` sections written in the host itself. */
  readonly sections: readonly ApacheSection[];
  /** The sections of the main server that it inherits; empty for the main server. */
  readonly inheritedSections: readonly ApacheSection[];
  /** The sections that control access, inherited ones first. */
  readonly accessControls: readonly AccessControl[];
  /** Who may read a file, by its path on the server, when a visitor asks for it under this URL path. */
  accessTo(path: string, url?: string): Access;
  /**
   * Whether the server's whole configuration is here, with the main file in place of the distribution's and its
   * `Require all denied` for `/`: then what no section speaks of is open (Apache 2.4.57, asked).
   */
  readonly whole: boolean;
  /**
   * Whether a directory on the server holds code of the project besides the files that WSGIScriptAlias names. `yes`: the
   * repository shows it. `likely`: it holds a `wsgi.py` where Django puts it, beside settings.py.
   */
  codeIn(directory: string): CodeFound;
  /** Whether a module is loaded (`access_compat_module`); undefined when the files here do not say. */
  hasModule(name: string): boolean | undefined;
  /** The Apache it belongs to, with its other hosts. */
  readonly server: ApacheServer;
  /** What `<VirtualHost …>` names; for the main server, what it listens on. */
  readonly addresses: readonly ApacheAddress[];
  /** The ports it answers; of the main server, those that it listens on. Empty when none is known. */
  readonly ports: readonly number[];
  /** Whether it speaks TLS (`SSLEngine`); undefined when that can't be known. */
  readonly tls: boolean | undefined;
  /**
   * What may answer a request for a URL path, in Apache's order: RewriteRule, ProxyPass, Redirect, Alias, WSGIScriptAlias,
   * DocumentRoot. Ends with the first that is sure.
   */
  answersTo(url: string): readonly ApacheAnswer[];
  /** What answers for sure; undefined where that can't be known. */
  answerTo(url: string): ApacheAnswer | undefined;
  /** The backend that surely gets a request for this URL path. */
  backendFor(url: string): ApacheProxy | undefined;
  /** The file that surely answers a URL path, whether or not a visitor may read it. */
  fileFor(url: string): string | undefined;
  /** What a directive says for a request: `effective("ProxyPreserveHost", { url: "/" })`. */
  effective(name: string, request: ApacheRequest): Effective;
  /** Every line of a directive that speaks of a request, in the order of the merge; for directives whose lines add up. */
  linesFor(name: string, request: ApacheRequest): readonly (ApacheDirective & { readonly sure: boolean })[];
  /** The first word of what `effective` finds, in lower case; undefined when it is unknown or nothing sets it. */
  valueOf(name: string, request: ApacheRequest): string | undefined;
  /** What RequestHeader does to requests for a URL path, in the order in which it happens. */
  requestHeaders(url: string): readonly HeaderEdit[];
  /** What Header does to answers, in the order in which it happens. */
  responseHeaders(url: string): readonly HeaderEdit[];
  /** What reaches the backend or the application of a header that a visitor sends. */
  fateOf(header: string, url: string): HeaderFate;
  /** Where an application of this host runs. */
  processGroupOf(script: WsgiScript): ProcessGroup;
}
