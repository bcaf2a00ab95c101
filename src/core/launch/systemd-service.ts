import type { Span } from "../source.ts";
import type { Text } from "./launch.ts";

/** What a unit of systemd says of its process beside the command (systemd.service(5), systemd.exec(5)). */
export interface SystemdService {
  /** The header `[Service]`. */
  readonly header: Span;
  /** `Type=`; undefined where nothing says so, which is `simple`. */
  readonly type: Text | undefined;
  /** `Restart=`; undefined where nothing says so, which is `no`. */
  readonly restart: Text | undefined;
  /** The line that gives it a `/tmp` of its own: `PrivateTmp=`, `DynamicUser=`. */
  readonly ownTmp: Span | undefined;
  /** Whether it shares that `/tmp` with other units: `JoinsNamespaceOf=`. */
  readonly joinsNamespace: boolean;
  /** Whether a socket unit of the repository starts it. */
  readonly startedBySocket: boolean;
}
