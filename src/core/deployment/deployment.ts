import type { VirtualHost } from "../apache/host.ts";
import type { Ingress, IngressPath } from "../launch/ingress.ts";
import type { Launch, Text } from "../launch/launch.ts";
import type { NginxLocation, NginxServer } from "../nginx/server.ts";
import type { Settings } from "../settings/settings.ts";
import type { SourceFile, Span } from "../source.ts";
import type { PanelHosting } from "./panel-hosts.ts";

/** A `wsgi.py` or `asgi.py`: the module an application server imports. */
export interface EntryPoint {
  readonly file: SourceFile;
  /** The dotted module, `shop.wsgi`. */
  readonly module: string;
  readonly interface: "wsgi" | "asgi";
  /** The settings module it names, and whether it insists (`os.environ[…] = …`) or only defaults (`setdefault`). */
  readonly settingsModule?: {
    readonly value: string;
    readonly at: Span;
    readonly insists: boolean;
    /** Whether `.gitignore` leaves its file out, so that it lies on the server alone. */
    readonly isLeftOut?: boolean;
    /** Whether a template of the repository becomes its file on the server. */
    readonly isFilledIn?: boolean;
  };
  /** Where it names none, the variable that it sets in the place of DJANGO_SETTINGS_MODULE: a slip of its name. */
  readonly misnamed?: Text;
}

/** A program beside the server that loads the project's settings: Celery's workers, the commands of `manage.py`. */
export interface Program {
  readonly kind: "celery" | "manage";
  readonly file: SourceFile;
  readonly settingsModule: NonNullable<EntryPoint["settingsModule"]>;
}

/** The server in front: what takes the visitor's request and hands it on. */
export type Front =
  | { readonly kind: "nginx"; readonly server: NginxServer; readonly location: NginxLocation; readonly at: Span }
  | { readonly kind: "apache"; readonly host: VirtualHost; readonly at: Span }
  | { readonly kind: "ingress"; readonly ingress: Ingress; readonly path: IngressPath; readonly at: Span };

/** What imports the entry point: a process of its own, Apache with mod_wsgi inside, or what a host's panel starts. */
export type AppServer =
  | { readonly kind: "process"; readonly launch: Launch; readonly at: Span }
  | { readonly kind: "mod_wsgi"; readonly at: Span }
  | ({ readonly kind: "panel" } & PanelHosting);

/** What people call an application server, `gunicorn`, `mod_wsgi`, `alwaysdata`. */
export const nameOfAppServer = (server: AppServer): string => (server.kind === "process" ? server.launch.server : server.kind === "panel" ? server.host.name : server.kind);

/** One way the project goes to production: front → application server → entry point → settings. */
export interface Deployment {
  /** Every route that leads from a front server to this application server. */
  readonly fronts: readonly Front[];
  readonly appServer: AppServer | undefined;
  readonly entryPoint: EntryPoint | undefined;
  readonly settings: Settings | undefined;
  /** By what this deployment is known to load them, which need not be what another that loads the same is known by. */
  readonly reason?: Pick<Settings, "evidence" | "evidenceAt">;
  /** Programs of the same project that name settings of their own. */
  readonly programs: readonly Program[];
  /** Whether a file sets DJANGO_SETTINGS_MODULE where programs are started, or may: one that the repository reads and does not hold. */
  readonly environmentDecides: boolean;
}
