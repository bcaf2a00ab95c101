import {
  placeOf
} from "./chunk-YKZL6MVW.js";
import {
  escapeControls
} from "./chunk-BSTHLYOE.js";

// src/report/evidence.ts
function evidenceShown({ evidence, evidenceAt }, pathOf) {
  if (!evidenceAt) return escapeControls(evidence);
  const place = placeOf(evidenceAt);
  return escapeControls(evidence.replace(place, () => pathOf(evidenceAt.file) + place.slice(evidenceAt.file.path.length)));
}

export {
  evidenceShown
};
