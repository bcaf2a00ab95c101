import { isTrue } from "../python.ts";
import type { Hit, Settings } from "./settings.ts";

/**
 * The hits that matter beside `settings/debug-enabled`. Where DEBUG is on whatever the environment says, none: what is
 * wrong then is that these settings are not production's. Where one variable decides both, as in
 * `SESSION_COOKIE_SECURE = not DEBUG`, that rule has named the variable already.
 */
export function* withoutDebug(settings: Settings, hits: Iterable<Hit>): Iterable<Hit> {
  const [debug] = settings.hits("DEBUG", isTrue);
  if (debug && debug.unless === undefined) return;
  for (const hit of hits) if (!debug || hit.unless === undefined || hit.unless !== debug.unless) yield hit;
}

/**
 * The hits that something else than the variable behind DEBUG decides: of that one, `settings/debug-enabled` has told.
 * A file on the server may set one and leave the other.
 */
export function* apartFromDebug(settings: Settings, hits: Iterable<Hit>): Iterable<Hit> {
  const [debug] = settings.hits("DEBUG", isTrue);
  const variable = debug?.variables.find((name) => name === debug.unless);
  for (const hit of hits) if (hit.unless === undefined || hit.unless !== variable) yield hit;
}
