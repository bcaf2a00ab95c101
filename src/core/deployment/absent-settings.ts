import type { Deployment } from "./deployment.ts";
import type { Text } from "../launch/launch.ts";

/** A settings module that a deployment names and whose file the repository does not have. */
export interface AbsentSettings extends Text {
  /** Whether `.gitignore` leaves it out, so that it lies on the server alone. */
  readonly isLeftOut: boolean;
}

/** The settings that a deployment would have, where its files name a module that is not here: what wsgi.py insists on, else what the launcher sets, else wsgi.py's default. */
export function absentSettings({ settings, appServer, entryPoint }: Deployment): AbsentSettings | undefined {
  if (settings) return undefined;
  const own = entryPoint?.settingsModule;
  const set = appServer?.kind === "process" ? appServer.launch.settingsModule : undefined;
  const named = own?.insists === true ? own : (set ?? own);
  return named && { value: named.value, at: named.at, isLeftOut: own?.value === named.value && own.isLeftOut === true };
}

/** Why nothing is known of these settings, in a few words that follow the module's name. */
export const whyAbsent = ({ isLeftOut }: AbsentSettings): string => (isLeftOut ? "is kept out of the repository by .gitignore" : "is not in the repository");
