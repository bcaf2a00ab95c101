import type { Span } from "../../../core/source.ts";
import type { Found } from "./check-directive.ts";

/** What a whole configuration may say once: each address of Listen, each name of a WSGI daemon. */
export class Repeated {
  readonly #seen = new Map<string, Span>();

  /** Takes note of a line; says what is wrong when one before it said the same. */
  add(name: string, first: string, at: Span): Found | undefined {
    const key = keyOf(name.toLowerCase(), first);
    if (key === undefined) return undefined;
    const before = this.#seen.get(key);
    if (before === undefined) {
      this.#seen.set(key, at);
      return undefined;
    }
    const related = { at: before, message: "the first one" };
    return key.startsWith("listen")
      ? { kind: "invalid-value", at, message: `Listen ${first} stands here twice, so Apache does not start.`, help: "Remove one of the two lines.", related }
      : { kind: "invalid-value", at, message: `Two WSGIDaemonProcess lines have the name ${first}, so Apache does not start.`, help: "Names hold for the whole server: declare the daemon once, and name it in the other host's WSGIProcessGroup.", related };
  }
}

function keyOf(name: string, first: string): string | undefined {
  if (first === "" || first.includes("${") || first.includes("%{")) return undefined;
  if (name === "listen") return `listen ${first.toLowerCase().replace(/^\*:/, "")}`;
  return name === "wsgidaemonprocess" ? `daemon ${first}` : undefined;
}
