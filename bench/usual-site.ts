import { cpSync } from "node:fs";
import { join } from "node:path";

/** Of the example: one settings package, one nginx site, one unit. */
const usual = ["manage.py", "requirements.txt", "crepes", "carte", "deploy/nginx", "deploy/systemd/crepes.service", "deploy/systemd/crepes.socket"];

/** Makes the usual project, on which the start is measured, in a folder. */
export function makeUsualSite(folder: string): void {
  const example = join(import.meta.dirname, "../examples/tutorial-site-fixed");
  for (const path of usual) cpSync(join(example, path), join(folder, path), { recursive: true });
}
