import { parseAddress } from "../../core/address.ts";
import type { EnvironmentEntry, Launch, Listener } from "../../core/launch/launch.ts";
import type { DataNode } from "../../parse/data/data-node.ts";
import type { DataDocument } from "../../parse/data/document.ts";
import { hostedLaunch } from "../launch/hosted-launch.ts";
import { stageOfContainer } from "./container-stage.ts";

/** Whether a file of a platform is a configuration of NGINX Unit. */
export const isUnitConfiguration = (root: DataNode | undefined): boolean => root?.get("applications") !== undefined && root.get("listeners") !== undefined;

/** The Python applications of a configuration of NGINX Unit (unit.nginx.org/configuration/#configuration-python). */
export function unitLaunches({ file, roots: [root] }: DataDocument): readonly Launch[] {
  if (!root || !isUnitConfiguration(root)) return [];
  return (root.get("applications")?.entries ?? []).flatMap(({ key, value: application }): readonly Launch[] => {
    if (!/^python\b/.test(application.get("type")?.text?.value ?? "")) return [];
    const targets = application.get("targets")?.entries.map(({ value }) => value) ?? [application];
    const module = targets.map((target) => target.get("module")?.text).find((found) => found !== undefined);
    const callable = targets[0]?.get("callable")?.text?.value ?? "application";
    const environment = (application.get("environment")?.entries ?? []).map((entry): EnvironmentEntry => ({ name: entry.key.value, value: entry.value.text?.value, at: entry.value.at }));
    const listening = listenersOf(root, key.value);
    const path = application.get("path");
    return [
      hostedLaunch({
        server: "unit",
        at: key.at,
        command: { value: "NGINX Unit", at: key.at },
        stage: stageOfContainer({ path: file.path, byKind: "a configuration of NGINX Unit", environment }, "unit"),
        application: module && { value: `${module.value}:${callable}`, at: module.at },
        environment,
        ...listening,
        directory: application.get("working_directory")?.text ?? path?.texts[0],
        user: application.get("user")?.text,
        ...withEnvironment(application.get("home")),
      }),
    ];
  });
}

const withEnvironment = (home: DataNode | undefined) => (home?.text ? { environments: { named: home.text } } : {});

/** The listeners whose requests may reach an application, straight or through routes. */
function listenersOf(root: DataNode, application: string): { readonly listeners: readonly Listener[]; readonly listenersKnown: boolean } {
  const reaching = (root.get("listeners")?.entries ?? []).filter(({ value }) => targetsFrom(root, value).has(application));
  const listeners = reaching.flatMap(({ key, value }): readonly Listener[] => {
    const address = parseAddress(key.value.replace(/^\*:/, ":"));
    return address ? [{ address, protocol: value.get("tls") ? "https" : "http", at: key.at }] : [];
  });
  return { listeners, listenersKnown: listeners.length === reaching.length };
}

/** The applications that a listener's requests are passed to. Routes may lead to routes; each is followed once. */
function targetsFrom(root: DataNode, listener: DataNode): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = [listener.get("pass")?.text?.value ?? ""];
  for (let pass = waiting.pop(); pass !== undefined; pass = waiting.pop()) {
    if (seen.has(pass)) continue;
    seen.add(pass);
    const [kind, name] = pass.split("/");
    if (kind === "applications" && name !== undefined) found.add(name);
    else if (kind === "upstreams" || pass.includes("$")) continue;
    else if (kind === "routes") waiting.push(...stepsOf(root, name).flatMap((step) => passesOf(step)));
  }
  return found;
}

/** The steps of a named route; `routes` is a list where there is only one. */
const stepsOf = (root: DataNode, name: string | undefined): readonly DataNode[] => (name === undefined ? root.get("routes") : root.get("routes", name))?.items ?? [];

/** Where a step leads: its action, and the fallbacks behind that. */
function passesOf(step: DataNode): readonly string[] {
  const passes: string[] = [];
  for (let action = step.get("action"); action; action = action.get("fallback")) {
    const pass = action.get("pass")?.text?.value;
    if (pass !== undefined) passes.push(pass);
  }
  return passes;
}
