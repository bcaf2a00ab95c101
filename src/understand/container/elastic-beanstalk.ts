import type { Container, ServedFolder } from "../../core/launch/container.ts";
import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import { span } from "../../core/source.ts";
import { directoryOf, isWithin } from "../../core/paths.ts";
import type { MappedText } from "../../parse/command/mapped-text.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import { literalArgument } from "../launch/argument.ts";
import { joinRepositoryPath } from "./container-paths.ts";
import type { ContainerProcess } from "./container-process.ts";
import { stageOfContainer } from "./container-stage.ts";

/** What the `.ebextensions` of one application say, taken together in the order of their names. */
export interface Beanstalk {
  /** The directory above `.ebextensions`. */
  readonly directory: string;
  readonly files: readonly DataDocument[];
  readonly environment: readonly EnvironmentEntry[];
  /** `WSGIPath`, as a module and its callable. */
  readonly application: Text | undefined;
  /** Commands that run while a version is deployed, on one machine or on each. */
  readonly commands: readonly { readonly text: MappedText; readonly leaderOnly: boolean }[];
  readonly servedFolders: readonly ServedFolder[];
  /** How many machines there are at least, where the files say so. */
  readonly replicas: Container["replicas"];
}

const isExtension = ({ file }: DataDocument): boolean => /(?:^|\/)\.ebextensions\/[^/]+$/.test(file.path);

/** Reads the `.ebextensions` of a repository (docs.aws.amazon.com/elasticbeanstalk/latest/dg/ebextensions.html). */
export function readBeanstalks(documents: readonly DataDocument[]): readonly Beanstalk[] {
  const found = documents.filter(isExtension).toSorted((a, b) => (a.file.path < b.file.path ? -1 : 1));
  return [...new Set(found.map(({ file }) => directoryOf(directoryOf(file.path))))].map((directory) => {
    const files = found.filter(({ file }) => directoryOf(directoryOf(file.path)) === directory);
    const options = files.flatMap(({ roots }) => roots.flatMap((root) => optionsOf(root.get("option_settings"))));
    const path = options.findLast(({ name }) => name === "WSGIPath")?.value?.text;
    const commands = files.flatMap(({ roots }) => roots.flatMap((root) => root.get("container_commands")?.entries ?? [])).toSorted((a, b) => (a.key.value < b.key.value ? -1 : 1));
    return {
      directory,
      files,
      environment: options.filter(({ namespace }) => namespace === environmentNamespace).map(({ name, value, at }) => ({ name, value: value?.text?.value, at: value?.text?.at ?? at })),
      application: path && { value: asModule(path.value), at: path.at },
      commands: commands.flatMap(({ value }) => {
        const text = value.get("command")?.mapped;
        return text ? [{ text, leaderOnly: value.get("leader_only")?.text?.value === "true" }] : [];
      }),
      servedFolders: options.filter(({ namespace }) => servingNamespaces.has(namespace)).flatMap((option) => servedBy(option, directory) ?? []),
      replicas: machinesOf(options),
    };
  });
}

/** Of the platforms of today and of the Amazon Linux before (docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-cfg-staticfiles.html). */
const servingNamespaces: ReadonlySet<string> = new Set(["aws:elasticbeanstalk:environment:proxy:staticfiles", "aws:elasticbeanstalk:container:python:staticfiles"]);

/** `/static: www/static`: the folder lies in the source that is deployed. */
function servedBy({ name, value, at }: Option, directory: string): ServedFolder | undefined {
  const folder = value?.text && joinRepositoryPath(directory, value.text.value);
  const address = `/${name.replace(/^\/+|\/+$/g, "")}`;
  return folder === undefined || !isWithin(folder, directory) || !/^\/[\w./-]+$/.test(address) ? undefined : { address, folder, checkout: { server: "/var/app/current", repository: directory }, at: value?.text?.at ?? at };
}

/** The least that the group of machines keeps; one alone where the environment has a single machine. */
function machinesOf(options: readonly Option[]): Container["replicas"] {
  const least = options.findLast(({ namespace, name }) => namespace === "aws:autoscaling:asg" && name === "MinSize")?.value?.text;
  const isSingle = options.some(({ namespace, name, value }) => namespace === "aws:elasticbeanstalk:environment" && name === "EnvironmentType" && value?.text?.value === "SingleInstance");
  return least && !isSingle && /^\d+$/.test(least.value) ? { count: Number(least.value), at: least.at } : undefined;
}

/** A machine of the platform: its own nginx leads to the process, and one of the repository's is for something else. */
export const machineOf = (directory: string): Container => ({ names: [], service: undefined, ports: [], onHostNetwork: true, restarts: undefined, repositoryDirectory: directory });

const environmentNamespace = "aws:elasticbeanstalk:application:environment";

/** `bakery/wsgi.py`, as older platforms have it, is `bakery.wsgi:application`. */
const asModule = (path: string): string => (path.endsWith(".py") ? `${path.slice(0, -".py".length).replaceAll("/", ".")}:application` : path);

interface Option {
  readonly namespace: string;
  readonly name: string;
  readonly value: DataNode | undefined;
  readonly at: DataNode["at"];
}

/** Both forms: a mapping of namespaces, and a list of single options, whose namespace is the environment's by default. */
function optionsOf(node: DataNode | undefined): readonly Option[] {
  const listed = (node?.items ?? []).flatMap((item): readonly Option[] => {
    const name = item.get("option_name")?.text;
    return name ? [{ namespace: item.get("namespace")?.text?.value ?? environmentNamespace, name: name.value, value: item.get("value"), at: name.at }] : [];
  });
  const mapped = (node?.entries ?? []).flatMap(({ key: namespace, value }) => value.entries.map(({ key, value: option }): Option => ({ namespace: namespace.value, name: key.value, value: option, at: key.at })));
  return [...listed, ...mapped];
}

/** The process that the platform starts from WSGIPath; a Procfile replaces it. */
export function beanstalkProcess({ directory, environment, application, files, servedFolders }: Beanstalk, paths: ReadonlySet<string>): ContainerProcess | undefined {
  const [first] = files;
  if (!first) return undefined;
  const path = first.file.path;
  const hasProcfile = paths.has(directory === "" ? "Procfile" : `${directory}/Procfile`);
  const words = application && !hasProcfile ? ["gunicorn", application.value] : [];
  return {
    kind: "platform",
    path,
    label: `${directory === "" ? "" : `${directory}/`}.ebextensions`,
    entrypoint: undefined,
    command: application && words.length > 0 ? { form: "exec", argv: words.map((word) => literalArgument(word, application.at)), at: application.at } : undefined,
    // The platform chooses the port.
    environment: [{ name: "PORT", value: undefined, at: application?.at ?? first.roots[0]?.at ?? span(first.file, 0, 0) }, ...environment],
    directory: undefined,
    user: undefined,
    container: machineOf(directory),
    ...(servedFolders.length > 0 && { servedFolders }),
    stage: (server) => stageOfContainer({ path, byKind: "Elastic Beanstalk", environment }, server),
    locate: () => undefined,
  };
}
