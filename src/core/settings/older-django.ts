import type { Settings } from "./settings.ts";

/**
 * Whether settings are written for a Django before 2.0, and no requirement says which one runs: they list their
 * middleware in MIDDLEWARE_CLASSES alone, without which a newer one has no sessions and no login. What such settings
 * name besides, their Django most likely still has.
 */
export function isForOlderDjango({ django, names }: Settings): boolean {
  const has = (wanted: string): boolean => names.some(({ name }) => name === wanted);
  return !django.pinned && has("MIDDLEWARE_CLASSES") && !has("MIDDLEWARE");
}
