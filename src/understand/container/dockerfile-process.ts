import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import { copiedInto } from "./brought-files.ts";
import { guessContext, locate, type RepositoryTree } from "./container-paths.ts";
import type { ContainerProcess } from "./container-process.ts";
import { stageOfContainer, type ContainerStageFacts } from "./container-stage.ts";
import { readImage } from "./image.ts";
import { isSecretName } from "../settings/conversion.ts";
import { environmentFilesOf, type ReadFile } from "./environment-files.ts";
import { rootOfBase } from "./root-images.ts";

/** The process of an image, started as it is. Undefined where the file makes no image. */
export function dockerfileProcess(document: DockerfileDocument, tree: RepositoryTree, read: ReadFile): ContainerProcess | undefined {
  const image = readImage(document);
  if (!image) return undefined;
  const { path } = document.file;
  const context = guessContext(image, tree);
  const facts: ContainerStageFacts = {
    path,
    ...(image.stage && { target: image.stage.value }),
    // What an image sets, whoever runs it may set otherwise: DEBUG in it makes it no developer's.
    environment: image.environment.filter(({ name }) => name === "DJANGO_SETTINGS_MODULE" || name === "DJANGO_CONFIGURATION"),
  };
  const find = (wanted: string): string | undefined => locate(wanted.startsWith("/") ? wanted : `${image.directory?.value ?? ""}/${wanted}`, image, context, [], tree);
  return {
    kind: "dockerfile",
    path,
    label: path,
    dockerfile: document,
    base: image.base.value,
    entrypoint: image.entrypoint,
    command: image.command,
    environment: image.environment,
    directory: image.directory,
    user: image.user,
    container: { names: [], service: undefined, ports: [], onHostNetwork: false, restarts: undefined, repositoryDirectory: image.directory && find(image.directory.value), ...rootOfBase(image, image.user) },
    image: {
      stage: stageOfContainer(facts, "gunicorn"),
      base: image.base,
      variables: image.variables.map((variable) => ({ ...variable, isSecret: isSecretName(variable.name) })),
      environmentFiles: environmentFilesOf(image, context, tree, read),
    },
    brings: copiedInto(image, context),
    stage: (server) => stageOfContainer(facts, server),
    locate: find,
  };
}
