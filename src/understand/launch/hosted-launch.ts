import type { ApplicationHost, EnvironmentEntry, Launch, Listener, Stage, Text, VirtualEnvironments } from "../../core/launch/launch.ts";
import type { Span } from "../../core/source.ts";

/** An application that a host imports by its own configuration. */
export interface Hosted {
  readonly server: ApplicationHost;
  /** What the configuration says of it, and the word that stands for the whole. */
  readonly at: Launch["at"];
  readonly command: Text;
  readonly stage: Stage;
  /** `bakery.wsgi:application` */
  readonly application: Text | undefined;
  readonly environment: readonly EnvironmentEntry[];
  readonly listeners: readonly Listener[];
  readonly listenersKnown: boolean;
  readonly directory: Text | undefined;
  readonly user: Text | undefined;
  /** The file of Python that it imports, where that is no module of its own. */
  readonly applicationFile?: Text;
  /** The line by which a web server is told to run it. */
  readonly hostedAt?: Span;
  /** The virtual environments that the host is told to use. */
  readonly environments?: VirtualEnvironments;
}

/** A process that no command line starts. */
export function hostedLaunch({ environment, environments = {}, ...hosted }: Hosted): Launch {
  const last = new Map(environment.map((entry) => [entry.name, entry]));
  const settings = last.get("DJANGO_SETTINGS_MODULE");
  return {
    ...hosted,
    kind: "platform",
    options: [],
    option: () => undefined,
    settingsModule: settings?.value === undefined || settings.value === "" ? undefined : { value: settings.value, at: settings.at },
    environment: [...last.values()],
    configurations: [],
    optionsKnown: true,
    environments,
  };
}
