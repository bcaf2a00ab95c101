import type { Text } from "./launch.ts";
import type { Span } from "./source.ts";

/** A directive that holds somewhere, whichever file wrote it. */
export interface ApacheDirective {
  readonly name: string;
  readonly args: readonly Text[];
  readonly at: Span;
  /** The `Include` lines that brought it, outermost first. */
  readonly includedBy: readonly Span[];
  /** False inside a conditional section whose condition can't be known. */
  readonly unconditional: boolean;
}

/** A section such as `<Directory /srv/site>`, with the directives directly inside it. */
export interface ApacheSection {
  readonly name: string;
  readonly args: readonly Text[];
  /** The opening line. */
  readonly at: Span;
  readonly directives: readonly ApacheDirective[];
  readonly sections: readonly ApacheSection[];
}

/** One virtual host with what it inherits, or the main server. */
export interface VirtualHost {
  /** The opening line; for the main server, the file's first line. */
  readonly at: Span;
  /** Whether this is what stands outside every `<VirtualHost>`. */
  readonly main: boolean;
  /** Directives of the host itself and of the main server, in the order in which Apache merges them. */
  directives(name: string): readonly ApacheDirective[];
  /** `<Directory>`, `<Location>`, `<Files>` and `<Proxy>` sections that apply, the main server's included. */
  readonly sections: readonly ApacheSection[];
}
