import type { PyItem } from "../python.ts";
import { text } from "../python.ts";
import { readSettingsPath, type SettingsPath } from "./project-paths.ts";

/** The settings that say where files lie and under which address the pages name them. */
export const servedFolderSettings = [
  { url: "STATIC_URL", root: "STATIC_ROOT", sample: "css/site.css" },
  { url: "MEDIA_URL", root: "MEDIA_ROOT", sample: "photo.jpg" },
] as const;

/** The address path of STATIC_URL or MEDIA_URL on this site, with a slash on both ends; undefined for another site's and for none. */
export function addressPath(url: PyItem | undefined): string | undefined {
  const value = text(url);
  if (value === undefined || value === "" || value === "/" || /^\w+:|^\/\//.test(value) || !value.endsWith("/")) return undefined;
  // Django puts the slash before a relative one (django/conf/__init__.py).
  return value.startsWith("/") ? value : `/${value}`;
}

/** The folder of STATIC_ROOT or MEDIA_ROOT; undefined where none is set. */
export const folderPath = (root: PyItem | undefined): SettingsPath | undefined => (root && root.type !== "unknown" ? readSettingsPath(root) : undefined);
