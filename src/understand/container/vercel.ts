import type { EnvironmentEntry, Launch } from "../../core/launch/launch.ts";
import { span } from "../../core/source.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import { hostedLaunch } from "../launch/hosted-launch.ts";
import { stageOfContainer } from "./container-stage.ts";

/**
 * The applications that Vercel imports from the files which `builds` or `functions` name, `app` in each
 * (vercel.com/docs/project-configuration, vercel.com/docs/functions/runtimes/python).
 */
export function vercelLaunches({ file, roots: [root] }: DataDocument): readonly Launch[] {
  if (!root || !/(?:^|\/)(?:vercel|now)\.json$/.test(file.path)) return [];
  const sources = [...(root.get("builds")?.items ?? []).flatMap((build) => build.get("src")?.text ?? []), ...(root.get("functions")?.entries ?? []).map(({ key }) => key)];
  const environment = environmentOf(root);
  return sources
    .filter(({ value }) => /(?:^|\/)(?=\w*?[wa]sgi)\w+\.py$/.test(value))
    .map((source) =>
      hostedLaunch({
        server: "vercel",
        at: source.at,
        command: { value: "Vercel", at: source.at },
        stage: stageOfContainer({ path: file.path, byKind: "a file of its platform", environment }, "vercel"),
        application: { value: `${source.value.replace(/^\.?\//, "").replace(/\.py$/, "").replaceAll("/", ".")}:app`, at: span(file, source.at.start, source.at.end) },
        environment,
        listeners: [],
        listenersKnown: false,
        directory: undefined,
        user: undefined,
      }),
    );
}

/** `env`, where `@name` stands for a secret that is kept elsewhere. */
const environmentOf = (root: DataNode): readonly EnvironmentEntry[] =>
  (root.get("env")?.entries ?? []).map(({ key, value }) => ({ name: key.value, value: value.text?.value.startsWith("@") === true ? undefined : value.text?.value, at: value.at }));
