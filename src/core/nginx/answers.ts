import type { Text } from "../launch/launch.ts";
import { namedLocation } from "./routing.ts";
import type { NginxDirective, NginxLocation, NginxScope, NginxServer } from "./server.ts";

/** A `return`, or a `rewrite` that answers with a redirect. */
export interface Answer {
  /** 302 for `return URL;`. */
  readonly code: number;
  /** The address of a redirect, or the text that is sent. */
  readonly text: Text | undefined;
  readonly redirects: boolean;
  readonly directive: NginxDirective;
}

/** What a level's own `return` and redirecting `rewrite` lines answer, in their order; the first `return` ends the request. */
export function answersOf(scope: NginxScope): readonly Answer[] {
  return scope.directives.flatMap((directive): Answer[] => {
    const [first, second, flag] = directive.args;
    if (directive.name === "return" && first) {
      const isUrl = second === undefined && /^(?:https?:\/\/|\$scheme)/i.test(first.value);
      const code = isUrl ? 302 : Number(first.value);
      return Number.isInteger(code) ? [{ code, text: isUrl ? first : second, redirects: [301, 302, 303, 307, 308].includes(code), directive }] : [];
    }
    if (directive.name !== "rewrite" || !second) return [];
    const redirects = flag?.value === "permanent" || flag?.value === "redirect" || /^(?:https?:\/\/|\$scheme)/i.test(second.value);
    return redirects ? [{ code: flag?.value === "permanent" ? 301 : 302, text: second, redirects, directive }] : [];
  });
}

/** Whether a level answers every request that reaches it by itself: a `return` outside an `if`, or a redirect of everything. */
export const answersAll = (scope: NginxScope): boolean => answersOf(scope).some(({ directive }) => directive.name === "return" || /^\^?(?:\/?\(?\.\*\)?\$?|\/)?$/.test(directive.args[0]?.value ?? "-"));

/**
 * Whether a server only redirects: its own level does, or each of its locations, those of ACME's challenges aside.
 * Nothing of the site is served by it.
 */
export function isRedirectOnly(server: NginxServer): boolean {
  const redirects = (scope: NginxScope): boolean => answersAll(scope) && answersOf(scope).some((answer) => answer.redirects);
  if (redirects(server)) return true;
  const pages = server.locations.filter(({ block, path, modifier }) => block === "location" && modifier !== "@" && !path.value.includes("well-known"));
  return pages.length > 0 && pages.every(redirects);
}

/** The parts of a `try_files`: what is looked for, and what answers when nothing is found. */
export interface TryFiles {
  readonly candidates: readonly Text[];
  /** `@app`, `/index.html`, or `=404`. */
  readonly fallback: Text;
  /** The named location that the fallback calls, when there is one. */
  readonly fallsTo: NginxLocation | undefined;
  readonly directive: NginxDirective;
}

/** The `try_files` of a level; nested levels do not take it over. */
export function tryFilesOf(scope: NginxScope, server: NginxServer): TryFiles | undefined {
  const directive = scope.own("try_files").at(-1);
  const fallback = directive?.args.at(-1);
  if (!directive || !fallback || directive.args.length < 2) return undefined;
  return { candidates: directive.args.slice(0, -1), fallback, fallsTo: namedLocation(server, fallback.value), directive };
}

/** One `error_page` line. */
export interface ErrorPage {
  readonly codes: readonly number[];
  /** `=200`; 0 for a lone `=`, which takes the code of what answers. */
  readonly instead: number | undefined;
  readonly target: Text;
  readonly directive: NginxDirective;
}

/** The `error_page` lines that hold at a level. */
export function errorPagesOf(scope: NginxScope): readonly ErrorPage[] {
  return scope.effectiveAll("error_page").flatMap((directive): ErrorPage[] => {
    const target = directive.args.at(-1);
    const words = directive.args.slice(0, -1).map(({ value }) => value);
    const instead = words.find((word) => word.startsWith("="));
    return target ? [{ codes: words.filter((word) => /^\d{3}$/.test(word)).map(Number), instead: instead === undefined ? undefined : Number(instead.slice(1)), target, directive }] : [];
  });
}
