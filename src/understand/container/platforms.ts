import type { EnvironmentEntry } from "../../core/launch/launch.ts";
import { directoryOf } from "../../core/paths.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { isPackageFile } from "../launch/package-scripts.ts";
import { literalArgument } from "../launch/argument.ts";
import { isCleverCloudFile } from "./clever-cloud.ts";
import type { ContainerCommand } from "./container-command.ts";
import { joinRepositoryPath, locate, type RepositoryTree } from "./container-paths.ts";
import type { ContainerProcess } from "./container-process.ts";
import { stageOfContainer } from "./container-stage.ts";
import { beanstalkProcess, readBeanstalks } from "./elastic-beanstalk.ts";
import { readImage } from "./image.ts";
import { isUnitConfiguration } from "./nginx-unit.ts";
import { proposalsOf } from "./procfile-environment.ts";

/** What the files of platforms are understood from. */
export interface PlatformSources {
  readonly documents: readonly DataDocument[];
  readonly dockerfiles: readonly DockerfileDocument[];
  readonly tree: RepositoryTree;
}

/** A process of a platform before its image is known. */
interface Described {
  readonly command: ContainerCommand | undefined;
  readonly environment: readonly EnvironmentEntry[];
  /** The Dockerfile that the platform builds, where it builds one. */
  readonly dockerfile?: string;
  /**
   * Whether each start begins with a fresh disk: where the file would name one that stays, it names none
   * (fly.io/docs/volumes/overview, render.com/docs/disks, devcenter.heroku.com/articles/dynos#ephemeral-filesystem).
   */
  readonly losesFiles?: boolean;
}

/** The web processes that platforms start by files of their own. */
export function platformProcesses(sources: PlatformSources): readonly ContainerProcess[] {
  const beanstalks = readBeanstalks(sources.documents);
  const extensions = new Set(beanstalks.flatMap(({ files }) => files));
  const own = sources.documents.filter((document) => !extensions.has(document) && !isUnitConfiguration(document.roots[0]) && !isCleverCloudFile(document.file.path) && !isPackageFile(document.file.path) && !/(?:^|\/)(?:vercel|now)\.json$/.test(document.file.path));
  const ofFiles = own.flatMap(({ file, roots: [root] }) => (root ? describe(file.path.slice(file.path.lastIndexOf("/") + 1), root).map((found) => processOf(found, root, sources)) : []));
  return [...ofFiles, ...beanstalks.flatMap((beanstalk) => beanstalkProcess(beanstalk, sources.tree.files) ?? [])];
}

function describe(name: string, root: DataNode): readonly Described[] {
  switch (true) {
    case /^heroku\.ya?ml$/.test(name): {
      const run = root.get("run", "web");
      const dockerfile = root.get("build", "docker", "web")?.text?.value;
      return [{ command: commandOf(run?.get("command") ?? run), environment: mapped(root.get("setup", "config")), ...(dockerfile !== undefined && { dockerfile }), losesFiles: true }];
    }
    case name === "app.json":
      // What it holds are proposals: whoever deploys may change them.
      return [{ command: undefined, environment: proposalsOf(root) }];
    case /^fly[^/]*\.toml$/.test(name): {
      const processes = root.get("processes")?.entries ?? [];
      const web = processes.find(({ key }) => /^(?:app|web)$/.test(key.value)) ?? (processes.length === 1 ? processes[0] : undefined);
      return [{ command: commandOf(web?.value), environment: mapped(root.get("env")), dockerfile: root.get("build", "dockerfile")?.text?.value ?? "Dockerfile", losesFiles: root.get("mounts") === undefined && root.get("mount") === undefined }];
    }
    case /^render\.ya?ml$/.test(name):
      return (root.get("services")?.items ?? []).filter((service) => service.get("type")?.text?.value === "web").map((service) => {
        const dockerfile = service.get("dockerfilePath")?.text?.value;
        const environment = (service.get("envVars")?.items ?? []).flatMap((item): readonly EnvironmentEntry[] => {
          const key = item.get("key")?.text;
          const value = item.get("value")?.text;
          return key ? [{ name: key.value, value: value?.value, at: value?.at ?? key.at }] : [];
        });
        return { command: commandOf(service.get("startCommand") ?? service.get("dockerCommand")), environment, ...(dockerfile !== undefined && { dockerfile }), losesFiles: service.get("disk") === undefined };
      });
    case /^railway\.(?:json|toml)$/.test(name):
      return [{ command: commandOf(root.get("deploy", "startCommand")), environment: [] }];
    default:
      return [{ command: commandOf(root.get("entrypoint")), environment: mapped(root.get("env_variables")) }];
  }
}

const mapped = (node: DataNode | undefined): readonly EnvironmentEntry[] => (node?.entries ?? []).map(({ key, value }) => ({ name: key.value, value: value.text?.value, at: value.text?.at ?? key.at }));

/** A text goes to a shell; a list is taken as it is. */
function commandOf(node: DataNode | undefined): ContainerCommand | undefined {
  const text = node?.mapped;
  if (text) return { form: "shell", text: { text: text.text, place: (start, end) => text.place(start, end) }, at: text.at };
  const words = node?.texts ?? [];
  return node && words.length > 0 ? { form: "exec", argv: words.map((word) => literalArgument(word.value, word.at)), at: node.at } : undefined;
}

function processOf({ command, environment, dockerfile, losesFiles }: Described, root: DataNode, { dockerfiles, tree }: PlatformSources): ContainerProcess {
  const { path } = root.file;
  const context = directoryOf(path);
  const built = dockerfile === undefined ? undefined : joinRepositoryPath(context, dockerfile);
  const document = dockerfiles.find(({ file }) => file.path === built);
  const image = document && readImage(document);
  // The platform chooses the port.
  const all = [...(image?.environment ?? []), { name: "PORT", value: undefined, at: root.at }, ...environment];
  const directory = image?.directory;
  const find = (wanted: string): string | undefined => (image ? locate(wanted.startsWith("/") ? wanted : `${directory?.value ?? ""}/${wanted}`, image, context, [], tree) : joinRepositoryPath(context, wanted.replace(/^\/(?:app|workspace)\//, "")));
  return {
    kind: "platform",
    path,
    label: path,
    dockerfile: document,
    entrypoint: image?.entrypoint,
    command: command ?? image?.command,
    environment: all,
    directory,
    user: image?.user,
    container: { names: [], service: undefined, ports: [], onHostNetwork: false, restarts: undefined, ...(losesFiles === true && { losesFiles }), repositoryDirectory: directory ? find(directory.value) : context },
    stage: (server) => stageOfContainer({ path, byKind: "a file of its platform", environment }, server),
    locate: find,
  };
}
