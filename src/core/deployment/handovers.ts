import { text } from "../python.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source.ts";
import { readSettingsPath, type SettingsPath } from "./project-paths.ts";

/**
 * The header by which Django names a file that the front server is to send in its place. nginx follows X-Accel-Redirect
 * alone, Apache's mod_xsendfile X-Sendfile alone; either passes the other on to the visitor, with an empty page.
 */
export type HandoverHeader = "X-Accel-Redirect" | "X-Sendfile";

/** Files that Django guards and leaves to the front server. */
export interface Handover {
  readonly header: HandoverHeader;
  readonly at: Span;
  /** Of X-Accel-Redirect, where the addresses begin that it names: `/protected/`. */
  readonly address: string | undefined;
  /** Of X-Accel-Redirect, an address that it names: the only one, where the view has written it in full. */
  readonly example: string | undefined;
  /** The directory that these addresses stand for, where settings say it. */
  readonly folder: SettingsPath | undefined;
}

const backends: Readonly<Record<string, HandoverHeader>> = { nginx: "X-Accel-Redirect", xsendfile: "X-Sendfile" };

/** What django-sendfile2 is told in the settings, and what the project's own views do; nothing where either depends on the environment. */
export function handoversOf(settings: Settings, model: Model): readonly Handover[] {
  return [...fromSettings(settings), ...fromViews(model)];
}

function* fromSettings(settings: Settings): Iterable<Handover> {
  for (const hit of settings.hits("SENDFILE_BACKEND", (value) => headerOf(text(value)) !== undefined)) {
    const header = headerOf(text(hit.value));
    if (!header || hit.unless !== undefined) continue;
    const url = settings.value("SENDFILE_URL");
    const root = settings.value("SENDFILE_ROOT");
    const start = url.kind === "known" ? text(url.value) : undefined;
    // django-sendfile2 joins the two with a slash.
    const address = start === undefined ? undefined : beginning(`/${start.replace(/^\/+|(?<!\/)\/+$/g, "")}/`);
    yield {
      header,
      at: hit.at,
      address,
      example: below(address),
      folder: root.kind === "known" ? readSettingsPath(root.value) : undefined,
    };
  }
}

const headerOf = (backend: string | undefined): HandoverHeader | undefined => (/^(?:django_)?sendfile\.backends\./.test(backend ?? "") ? backends[backend?.split(".").at(-1) ?? ""] : undefined);

function fromViews({ code }: Model): readonly Handover[] {
  const accelerated = code.answersWith("X-Accel-Redirect");
  const sent = code.answersWith("X-Sendfile");
  // Code that knows both chooses between them.
  if (accelerated.length > 0 && sent.length > 0) return [];
  return [
    ...accelerated.map(({ start, whole, at }): Handover => {
      const address = beginning(whole ? start.replace(/(?<![^/])[^/]*$/, "") : start);
      return { header: "X-Accel-Redirect", at, address, example: address !== undefined && whole && /^\/[\w./-]*[\w-]$/.test(start) ? start : below(address), folder: undefined };
    }),
    ...sent.map(({ at }): Handover => ({ header: "X-Sendfile", at, address: undefined, example: undefined, folder: undefined })),
  ];
}

const below = (address: string | undefined): string | undefined => address && `${address}invoice.pdf`;

/** An address that says more than a slash. */
const beginning = (address: string): string | undefined => (/^\/[\w.-]+\/(?:[\w.-]+\/)*$/.test(address) ? address : undefined);
