import type { VirtualHost } from "./apache/host.ts";
import type { Bundle } from "./bundle.ts";
import type { Checkouts } from "./deployment/checkouts.ts";
import type { BuiltImage, ContainerService } from "./launch/container.ts";
import type { Deployment, EntryPoint } from "./deployment/deployment.ts";
import type { ProjectCode } from "./deployment/project-code.ts";
import type { Document } from "./document.ts";
import type { Claim, Severity } from "./finding.ts";
import type { EnvironmentReading } from "./launch/environment-reading.ts";
import type { Ingress } from "./launch/ingress.ts";
import type { Launch, ManagementCommand } from "./launch/launch.ts";
import type { NginxServer } from "./nginx/server.ts";
import type { PythonPin } from "./settings/python-pin.ts";
import type { Views } from "./reporting/views.ts";
import type { Settings } from "./settings/settings.ts";
import type { SourceFile, Span } from "./source.ts";

export type Family = "settings" | "reporting" | "nginx" | "apache" | "gunicorn" | "uwsgi" | "launch" | "container" | "frontend" | "deployment";

/** The things a rule may be about; `check` is called once for each such thing in the model. */
export interface Subjects {
  /** A file, with what its parser could not understand. */
  document: Document;
  /** The evaluated production settings of one deployment. */
  settings: Settings;
  /** One server block: includes and inheritance resolved. */
  nginx: NginxServer;
  /** One virtual host, or the main server. */
  apache: VirtualHost;
  /** One process that serves, whatever its stage. */
  launch: Launch;
  /** Front server → application server → entry point → settings. */
  deployment: Deployment;
  /** An image that a Dockerfile makes, whatever its stage. */
  image: BuiltImage;
  /** One service of a compose file. */
  service: ContainerService;
}

/** Everything that was understood of the repository. */
export interface Model {
  readonly documents: readonly Document[];
  readonly settings: readonly Settings[];
  readonly nginx: readonly NginxServer[];
  readonly apache: readonly VirtualHost[];
  readonly launches: readonly Launch[];
  /** The management commands that launchers run beside them. */
  readonly managementCommands: readonly ManagementCommand[];
  readonly deployments: readonly Deployment[];
  /** The Ingresses of Kubernetes that serve production, whatever they lead to. */
  readonly ingresses?: readonly Ingress[];
  readonly images: readonly BuiltImage[];
  readonly services: readonly ContainerService[];
  /** What bundlers of JavaScript write. */
  readonly bundles: readonly Bundle[];
  /** The versions of Python that images and platforms are told to run. */
  readonly pythons: readonly PythonPin[];
  /** The variables that two readers of one file make different texts of. */
  readonly readings: readonly EnvironmentReading[];
  /** Every wsgi.py and asgi.py, those that nothing is seen to serve included. */
  readonly entryPoints: readonly EntryPoint[];
  /** Where the repository stands on the servers it is deployed to. */
  readonly checkouts: Checkouts;
  /** What the project's Python code does beside its settings. */
  readonly code: ProjectCode;
  /** The project's views, as the imports of these settings find what they need. */
  viewsOf(settings: Settings): Views;
  /** Whether the repository holds a file that ends in this path (`shop/wsgi.py`). */
  hasFile(ending: string): boolean;
  /** The names of what stands in a directory of the repository: files, directories, links wherever they lead. */
  entriesIn(directory: string): readonly string[];
  /** The files that were read to understand the repository. */
  readonly files: readonly SourceFile[];
  /** Where secrets stand in the files: reports mask these places in their excerpts. To be read after the rules have asked. */
  readonly secrets: readonly Span[];
  /** Whether single files were named: what the rest of the repository would say is then not known. */
  readonly partial: boolean;
  /** Whether the configuration says that something in front of all that is seen here speaks HTTPS with visitors. */
  readonly tlsEndsUpstream?: boolean;
  /** The day for dated facts, `YYYY-MM-DD`. */
  readonly today: string;
}

/** A rule on one subject: a filled-in form for people, then the check. */
/** What `explain`, the rule pages and selection need to know of an id, whoever makes its findings. */
export interface RuleCard {
  /** `family/bad-state`; the name reads after "allow". */
  readonly id: string;
  /** One sentence that states the fact. */
  readonly title: string;
  /** Of a certain claim; a claim may lower it, never raise it. */
  readonly severity: Severity;
  /** The version that brought it. */
  readonly since: string;
  /** Absent when stable. A preview rule runs with `--preview`. */
  readonly stage?: "preview" | "deprecated";
  /** False when its precision on real projects does not suffice: it then runs when it is named. */
  readonly recommended?: boolean;
  /** Whether `--fix` repairs what it finds, at least some of it: without a doubt, only with `--unsafe-fixes`, or the one here and the other there. */
  readonly fixable?: "safe" | "unsafe" | "both";
  /** Django's checks that it mirrors (`security.W018`), and former ids. */
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /** Markdown: what goes wrong in production, and for whom. */
  readonly why: string;
  /** Markdown: what to write instead. */
  readonly fix: string;
  /** Markdown: when ignoring it is right. */
  readonly except?: string;
  readonly references: readonly [string, ...string[]];
}

export interface RuleOn<S extends keyof Subjects> extends RuleCard {
  readonly id: `${Family}/${string}`;
  readonly on: S;
  check(subject: Subjects[S], model: Model): Iterable<Claim>;
}

export type Rule = { [S in keyof Subjects]: RuleOn<S> }[keyof Subjects];

/** Defines a rule; the type of `on` decides what `check` receives. */
export const rule = <S extends keyof Subjects>(definition: RuleOn<S>): RuleOn<S> => definition;
