import type { Settings } from "../core/settings/settings.ts";
import { placeOf, type SourceFile } from "../core/source.ts";
import { escapeControls } from "./escape.ts";

/** Why a settings module was chosen, its place told from the working directory. */
export function evidenceShown({ evidence, evidenceAt }: Pick<Settings, "evidence" | "evidenceAt">, pathOf: (file: SourceFile) => string): string {
  if (!evidenceAt) return escapeControls(evidence);
  const place = placeOf(evidenceAt);
  return escapeControls(evidence.replace(place, () => pathOf(evidenceAt.file) + place.slice(evidenceAt.file.path.length)));
}
