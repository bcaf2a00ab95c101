import type { Container } from "../../../core/launch/container.ts";
import type { EnvironmentEntry } from "../../../core/launch/launch.ts";
import type { DataDocument } from "../../../parse/data/document.ts";
import type { DockerfileDocument } from "../../../parse/dockerfile/parse.ts";
import type { Lookup } from "../../launch/expand.ts";
import { copiedInto } from "../brought-files.ts";
import { joinRepositoryPath, locate, type Mount, type RepositoryTree } from "../container-paths.ts";
import { wordsOf } from "../container-command.ts";
import type { ContainerProcess } from "../container-process.ts";
import { stageOfContainer, type ContainerStageFacts } from "../container-stage.ts";
import { readImage, type Image } from "../image.ts";
import { rootOfBase } from "../root-images.ts";
import { reloadsWithSource } from "../../launch/reloads.ts";
import { frontService } from "./front-service.ts";
import { ServiceReader, type ReadEnvironmentFile } from "./service.ts";
import { readStacks, type Stack } from "./stack.ts";

/** What compose files are understood from. */
export interface ComposeSources {
  readonly documents: readonly DataDocument[];
  readonly dockerfiles: readonly DockerfileDocument[];
  readonly tree: RepositoryTree;
  readonly readFile: ReadEnvironmentFile;
}

/** The processes that compose files start. */
export function composeProcesses(sources: ComposeSources): readonly ContainerProcess[] {
  return readStacks(sources.documents).flatMap((stack) => {
    const filled = sources.readFile(stack.directory === "" ? ".env" : `${stack.directory}/.env`) ?? [];
    const variables = new Map(filled.map((entry) => [entry.name, entry] as const));
    const lookup: Lookup = (name) => {
      const entry = variables.get(name);
      return entry && { text: entry.value, at: entry.at };
    };
    const readers = stack.services.map((service) => new ServiceReader(service, lookup));
    const developerTool = developerToolOf(readers);
    const front = frontService(readers, (reader) => buildOf(reader, sources)?.image.base.value);
    return readers.map((reader) => processOf(reader, stack, { developerTool, front }, sources));
  });
}

/** A stack that catches its own mail is a developer's. */
function developerToolOf(readers: readonly ServiceReader[]): string | undefined {
  const found = readers.map((reader) => reader.text("image")?.value ?? "").find((image) => /mailpit|mailhog|maildev|mailcatcher|selenium\//.test(image));
  return found === undefined ? undefined : `${found.replace(/:.*$/s, "")} stands beside it`;
}

/** What a service's neighbours say of it. */
interface Neighbours {
  readonly developerTool: string | undefined;
  readonly front: string | undefined;
}

function processOf(reader: ServiceReader, stack: Stack, { developerTool, front }: Neighbours, sources: ComposeSources): ContainerProcess {
  const { service } = reader;
  const last = stack.documents.at(-1);
  const path = last?.file.path ?? "";
  const built = buildOf(reader, sources);
  const image = built?.image;
  const mounts = reader.mounts;
  const brings = [...mounts, ...(built ? copiedInto(built.image, built.context) : [])];
  const said = reader.environment(sources.readFile);
  const environment = [...(image?.environment ?? []), ...said.entries];
  const directory = reader.text("working_dir") ?? image?.directory;
  const user = userOf(reader, image);
  const started = startedBy(reader, image);
  const facts: ContainerStageFacts = {
    path,
    service: service.name,
    ...((built?.target ?? tagOf(reader)) !== undefined && { target: built?.target ?? tagOf(reader) ?? "" }),
    mountsSource: mountsSource(mounts, sources.tree),
    restarts: /^(?:always|unless-stopped|on-failure)/.test(reader.text("restart")?.value ?? "") || reader.node("deploy") !== undefined,
    ...((reader.node("develop") ? "its source is watched" : developerTool) !== undefined && { developerTool: reader.node("develop") ? "its source is watched" : (developerTool ?? "") }),
    ...(front !== undefined && { front }),
    reloads: [started.entrypoint, started.command].some((each) => each !== undefined && reloadsWithSource(wordsOf(each))),
    ...(stack.productionSibling !== undefined && { productionSibling: stack.productionSibling }),
    ...(stack.developmentSibling !== undefined && { developmentSibling: stack.developmentSibling }),
    environment,
  };
  // Its environment and what is mounted say something only of what it starts.
  const named = stageOfContainer({ ...facts, environment: [], mountsSource: false }, "gunicorn");
  const find = (wanted: string): string | undefined => locate(wanted.startsWith("/") ? wanted : `${directory?.value ?? ""}/${wanted}`, image, built?.context, mounts, sources.tree);
  return {
    kind: "compose",
    path,
    label: `${service.name} of ${path}`,
    dockerfile: image?.document,
    ...(image && { base: image.base.value }),
    ...started,
    environment: lastOnes(environment),
    directory,
    user,
    container: {
      names: reader.names,
      service: { value: service.name, at: service.key },
      ports: reader.ports,
      onHostNetwork: reader.text("network_mode")?.value === "host",
      restarts: restartsOf(reader),
      repositoryDirectory: directory && find(directory.value),
      ...(said.missing.length > 0 && { environmentElsewhere: true }),
      ...replicasOf(reader),
      ...(reader.text("init")?.value === "true" && { hasInit: true }),
      ...rootOfBase(image, user),
    },
    service: { name: { value: service.name, at: service.key }, image: reader.text("image"), brings, mounted: reader.mounted, ports: reader.ports, path, ...(named.verdict === "development" && { developers: named.reasons.join() }) },
    brings,
    ...(named.verdict === "development" && { developers: named.reasons.join() }),
    stage: (server) => stageOfContainer(facts, server),
    locate: find,
  };
}

/** What the service starts. With an entrypoint of its own the image's command is left aside. */
function startedBy(reader: ServiceReader, image: Image | undefined): Pick<ContainerProcess, "entrypoint" | "command"> {
  const command = reader.command("command");
  const entrypoint = reader.command("entrypoint");
  return {
    entrypoint: entrypoint === "none" ? undefined : (entrypoint ?? image?.entrypoint),
    command: command === "none" ? undefined : (command ?? (entrypoint === undefined ? image?.command : undefined)),
  };
}

/** `deploy.replicas`, or the older `scale`. */
function replicasOf(reader: ServiceReader): { readonly replicas?: NonNullable<Container["replicas"]> } {
  const text = reader.text("deploy", "replicas") ?? reader.text("scale");
  return text && /^\d+$/.test(text.value) ? { replicas: { count: Number(text.value), at: text.at } } : {};
}

/** What `restart:` says; what a swarm does with `deploy:` is its own affair. */
function restartsOf(reader: ServiceReader): boolean | undefined {
  const node = reader.node("restart");
  if (!node) return reader.node("deploy") ? undefined : false;
  const text = reader.text("restart")?.value;
  return text === undefined ? undefined : text !== "no" && text !== "false";
}

/** A user that is named, but not known, is one all the same. */
function userOf(reader: ServiceReader, image: Image | undefined): ContainerProcess["user"] {
  const node = reader.node("user");
  if (!node?.text) return image?.user;
  return { value: (reader.text("user")?.value ?? "").split(":")[0] ?? "", at: node.text.at };
}

const tagOf = (reader: ServiceReader): string | undefined => /:([^/:]+)$/.exec(reader.text("image")?.value ?? "")?.[1];

/** Whether the directory that holds the code is mounted: `.:/app`, `./web:/usr/src/app`. */
function mountsSource(mounts: readonly Mount[], tree: RepositoryTree): boolean {
  return mounts.some(({ source }) => tree.isDirectory(source) && tree.holdsCode(source));
}

function buildOf(reader: ServiceReader, { dockerfiles, tree }: ComposeSources): { readonly image: Image; readonly context: string; readonly target: string | undefined } | undefined {
  const { layers } = reader.service;
  const layer = layers.findLast(({ node }) => node.get("build")?.text ?? node.get("build", "context"));
  const context = layer && (reader.text("build") ?? reader.text("build", "context"));
  const directory = context && joinRepositoryPath(layer.directory, context.value);
  if (directory === undefined) return undefined;
  const name = reader.text("build", "dockerfile")?.value;
  const candidates = name === undefined ? ["Dockerfile", "dockerfile", "Containerfile"] : [name];
  const path = candidates.map((candidate) => joinRepositoryPath(directory, candidate)).find((found) => found !== undefined && tree.files.has(found));
  const document = dockerfiles.find(({ file }) => file.path === path);
  const target = reader.text("build", "target")?.value;
  const image = document && readImage(document, target, buildArguments(reader));
  return image && { image, context: directory, target };
}

function buildArguments(reader: ServiceReader): ReadonlyMap<string, string | undefined> {
  const node = reader.node("build", "args");
  const pairs = [
    ...(node?.entries ?? []).map(({ key, value }) => [key.value, reader.argument(value)?.pieces[0]?.text] as const),
    ...(node?.items ?? []).flatMap((item) => {
      const [, name, value] = /^([^=]+)=(.*)$/s.exec(item.text?.value ?? "") ?? [];
      return name === undefined ? [] : [[name, value?.includes("$") === true ? undefined : value] as const];
    }),
  ];
  return new Map(pairs);
}

/** The last entry of each name, in the order of first appearance. */
export function lastOnes(entries: readonly EnvironmentEntry[]): readonly EnvironmentEntry[] {
  const byName = new Map<string, EnvironmentEntry>();
  for (const entry of entries) byName.set(entry.name, entry);
  return [...byName.values()];
}
