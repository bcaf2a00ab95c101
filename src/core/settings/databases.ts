import { deploymentsOf } from "../deployment/deployments-of.ts";
import type { Launch } from "../launch/launch.ts";
import { lookUp, type PyItem, text } from "../python.ts";
import { readSettingsPath } from "../deployment/project-paths.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "./settings.ts";

/** The engine of the default database. */
export const engineOf = (databases: PyItem): PyItem | undefined => lookUp(lookUp(databases, "default"), "ENGINE");

/** Whether an engine keeps its data in one file. */
export const isSqlite = (engine: PyItem | undefined): boolean => /(?:^|\.)(?:sqlite3|spatialite)$/.test(text(engine) ?? "");

/** Whether the default database is a file below the project's own folder. */
export function liesInProject(databases: PyItem): boolean {
  const name = lookUp(lookUp(databases, "default"), "NAME");
  if (!name || name.type === "unknown") return false;
  const path = text(name);
  // A relative name is looked for where the process starts, which is the project.
  return readSettingsPath(name)?.kind === "repository" || (path !== undefined && path !== "" && !path.startsWith("/") && !path.startsWith(":"));
}

/**
 * Whether these settings run on a platform whose disk is thrown away with each restart: a file of such a platform, or a
 * Procfile, starts them, and the repository shows no machine, container or web server of its own.
 */
export const runsOnThrowAwayDisk = (settings: Settings, model: Model): boolean =>
  model.nginx.length === 0 &&
  model.apache.length === 0 &&
  model.launches.every((launch) => losesFiles(launch, model) || launch.stage.verdict === "development") &&
  deploymentsOf(settings, model).some(({ appServer }) => appServer?.kind === "process" && losesFiles(appServer.launch, model) && appServer.launch.stage.verdict !== "development");

/** Whether the platform that starts a process gives it a fresh disk each time. A Procfile beside other files may be anybody's. */
const losesFiles = ({ kind, container }: Launch, model: Model): boolean =>
  container?.losesFiles === true || (kind === "procfile" && !["Dockerfile", "docker-compose.yml", "compose.yml", "fly.toml", "render.yaml"].some((name) => model.hasFile(name)));
