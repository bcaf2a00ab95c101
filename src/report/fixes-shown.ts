import { asWritten } from "../core/edits.ts";
import type { Finding, Fix } from "../core/finding.ts";
import type { Report } from "./report.ts";
import { Redactor } from "./settings/redactor.ts";
import { onceForEach } from "../core/once-for-each.ts";

/** One report is asked about many findings; to know its secrets is work. */
const redactorOf = onceForEach(({ secrets }: Report) => new Redactor(secrets));

/** The repairs of a finding that may be told: none whose new text repeats a secret of the files. New lines end as the file's do. */
export function fixesShown({ fixes = [] }: Finding, report: Report): readonly Fix[] {
  if (fixes.length === 0) return fixes;
  const redactor = redactorOf(report);
  return fixes
    .filter(({ edits }) => edits.every(({ text }) => redactor.redact(text) === text))
    .map((fix) => ({ ...fix, edits: fix.edits.map((edit) => ({ ...edit, text: asWritten(edit) })) }));
}
