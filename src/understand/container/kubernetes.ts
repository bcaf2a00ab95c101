import type { Container } from "../../core/launch/container.ts";
import type { EnvironmentEntry, Text } from "../../core/launch/launch.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { literalArgument } from "../launch/argument.ts";
import type { ContainerCommand } from "./container-command.ts";
import { guessContext, locate, type RepositoryTree } from "./container-paths.ts";
import type { ContainerProcess } from "./container-process.ts";
import { stageOfContainer } from "./container-stage.ts";
import { readImage } from "./image.ts";
import { exposureOf } from "./kubernetes-services.ts";
import { Manifests, nameOf } from "./manifests.ts";
import { rootOfBase } from "./root-images.ts";

/** Where each kind of workload keeps its pods (kubernetes.io/docs/reference/kubernetes-api/workload-resources/). */
const podsOf: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["Pod", ["spec"]],
  ...["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job"].map((kind) => [kind, ["spec", "template", "spec"]] as const),
  ["CronJob", ["spec", "jobTemplate", "spec", "template", "spec"]],
]);

/** Images that hold no application of this repository. */
const foreignImage = /(?:^|\/)(?:nginx|postgres\w*|postgis|redis|valkey|memcached|rabbitmq|mysql|mariadb|mongo|busybox|traefik|haproxy|envoy|elasticsearch|cloud-sql-proxy|gce-proxy|oauth2-proxy|python|alpine|debian|ubuntu)(?::|@|$)/;

/** What Kubernetes manifests are understood from. */
export interface KubernetesSources {
  readonly documents: readonly DataDocument[];
  /** Those that make images for production. */
  readonly dockerfiles: readonly DockerfileDocument[];
  readonly tree: RepositoryTree;
}

/** The processes of the workloads that manifests describe. */
export function kubernetesProcesses(sources: KubernetesSources): readonly ContainerProcess[] {
  const manifests = new Manifests(sources.documents);
  return manifests.all.flatMap((object) => {
    const path = podsOf.get(object.get("kind")?.text?.value ?? "");
    const pod = path && object.get(...path);
    // What runs before them runs in each pod as well.
    return pod ? [...(pod.get("initContainers")?.items ?? []), ...(pod.get("containers")?.items ?? [])].flatMap((container) => processOf(container, pod, object, manifests, sources) ?? []) : [];
  });
}

function processOf(container: DataNode, pod: DataNode, object: DataNode, manifests: Manifests, { dockerfiles, tree }: KubernetesSources): ContainerProcess | undefined {
  const name = container.get("image")?.text;
  const entrypoint = commandOf(container.get("command"));
  const args = commandOf(container.get("args"));
  // A patch of an overlay says too little.
  if (!name && !entrypoint && !args) return undefined;
  const [only, ...others] = dockerfiles;
  const image = only && others.length === 0 && name && !foreignImage.test(name.value) ? readImage(only) : undefined;
  const environment = [...(image?.environment ?? []), ...environmentOf(container, manifests)];
  const directory = container.get("workingDir")?.text ?? image?.directory;
  const context = image && guessContext(image, tree);
  const user = userOf(container, pod) ?? image?.user;
  const label = object.get("metadata", "name")?.text;
  const find = (path: string): string | undefined => locate(path.startsWith("/") ? path : `${directory?.value ?? ""}/${path}`, image, context, [], tree);
  const facts = { path: object.file.path, byKind: "a Kubernetes manifest", environment, ...(label && { service: label.value }) };
  return {
    kind: "kubernetes",
    path: object.file.path,
    label: object.file.path,
    dockerfile: image?.document,
    ...(image && { base: image.base.value }),
    entrypoint: entrypoint ?? image?.entrypoint,
    command: args ?? (entrypoint ? undefined : image?.command),
    environment,
    directory,
    user,
    container: {
      ...exposureOf(container, pod, object, manifests),
      service: label,
      ports: [],
      onHostNetwork: pod.get("hostNetwork")?.text?.value === "true",
      restarts: undefined,
      repositoryDirectory: directory && find(directory.value),
      ...replicasOf(object, manifests),
      ...rootOfBase(image, user),
    },
    stage: (server) => stageOfContainer(facts, server),
    locate: find,
  };
}

/** `$(NAME)` is filled in by Kubernetes; such words are taken as they are, and hold a dollar. */
function commandOf(node: DataNode | undefined): ContainerCommand | undefined {
  const words = node?.items.flatMap((item) => item.text ?? []) ?? [];
  const at = node?.at;
  return at && words.length > 0 ? { form: "exec", argv: words.map((word) => (word.value.includes("$(") ? { pieces: [{ text: undefined, at: word.at }], at: word.at, spread: false } : literalArgument(word.value, word.at))), at } : undefined;
}

/** Whether a manifest leaves a value to whoever deploys: `[DJANGO_SECRET_KEY]`, `<your-domain>`. */
const isBlankToFill = (value: string): boolean => /^(?:\[[A-Z][A-Z0-9_ -]*\]|<[^<>]+>)$/.test(value);

/** `envFrom` in order, then `env`, which is stronger. What Secrets hold is not known. */
function environmentOf(container: DataNode, manifests: Manifests): readonly EnvironmentEntry[] {
  const dataOf = (kind: string, name: string | undefined): readonly EnvironmentEntry[] =>
    manifests.named(kind, name).flatMap((object) => ["data", "stringData"].flatMap((key) => (object.get(key)?.entries ?? []).map((entry) => ({ name: entry.key.value, value: (kind === "Secret" && key === "data") || isBlankToFill(entry.value.text?.value ?? "") ? undefined : entry.value.text?.value, at: entry.value.at }))));
  const sources = (container.get("envFrom")?.items ?? []).flatMap((from) => {
    const prefix = from.get("prefix")?.text?.value ?? "";
    const entries = [...dataOf("ConfigMap", from.get("configMapRef", "name")?.text?.value), ...dataOf("Secret", from.get("secretRef", "name")?.text?.value)];
    return entries.map((entry) => ({ ...entry, name: prefix + entry.name }));
  });
  const own = (container.get("env")?.items ?? []).flatMap((item): readonly EnvironmentEntry[] => {
    const name = item.get("name")?.text;
    if (!name) return [];
    const text = item.get("value")?.text;
    if (text) return [{ name: name.value, value: text.value.includes("$(") || isBlankToFill(text.value) ? undefined : text.value, at: text.at }];
    const reference = item.get("valueFrom", "configMapKeyRef");
    const found = reference && dataOf("ConfigMap", reference.get("name")?.text?.value).find((entry) => entry.name === reference.get("key")?.text?.value);
    // A variable without a value is empty.
    return [{ name: name.value, value: found ? found.value : item.get("valueFrom") ? undefined : "", at: name.at }];
  });
  return [...sources, ...own];
}

/** `runAsUser`, the container's before the pod's; `runAsNonRoot` says only who it is not. */
function userOf(container: DataNode, pod: DataNode): Text | undefined {
  for (const context of [container.get("securityContext"), pod.get("securityContext")]) {
    const user = context?.get("runAsUser")?.text;
    if (user) return user;
    const nonRoot = context?.get("runAsNonRoot")?.text;
    if (nonRoot?.value === "true") return { value: "", at: nonRoot.at };
  }
  return undefined;
}

/** How many pods a Deployment or StatefulSet makes: its own number, or the least that an autoscaler of it keeps. */
function replicasOf(object: DataNode, manifests: Manifests): { readonly replicas?: NonNullable<Container["replicas"]> } {
  const kind = object.get("kind")?.text?.value;
  if (kind !== "Deployment" && kind !== "StatefulSet") return {};
  const [scaler] = manifests.byKey("HorizontalPodAutoscaler", "target", (one) => one.get("spec", "scaleTargetRef", "name")?.text?.value).get(nameOf(object)) ?? [];
  const text = scaler?.get("spec", "minReplicas")?.text ?? object.get("spec", "replicas")?.text;
  return text && /^\d+$/.test(text.value) ? { replicas: { count: Number(text.value), at: text.at } } : {};
}
