import type { Launch } from "../../core/launch/launch.ts";
import { components, directoryOf } from "../../core/paths.ts";
import type { Span } from "../../core/source.ts";

/**
 * The unit that starts an emperor of uWSGI as root, for one of its vassals: a configuration in the emperor's directory,
 * or any where there is one emperor alone. A vassal that names no user keeps the emperor's (uwsgi-docs.readthedocs.io,
 * "The uWSGI Emperor").
 * @param path the configuration, in the repository
 */
export function rootOfEmperor(path: string, launches: readonly Launch[]): Span | undefined {
  const emperors = launches.filter((launch) => launch.kind === "systemd" && launch.option("emperor") !== undefined);
  const own = emperors.find((launch) => endsIn(launch.option("emperor")?.value?.value ?? "", directoryOf(path)));
  return (own ?? (emperors.length === 1 ? emperors[0] : undefined))?.rootByDefault;
}

/** Whether a directory of the server may be this one of the repository: their last two names agree. */
function endsIn(server: string, repository: string): boolean {
  const [there, here] = [components(server).slice(-2).join("/"), components(repository).slice(-2).join("/")];
  return here !== "" && there === here;
}
