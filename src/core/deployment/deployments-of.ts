import { grouped, groupedByEach } from "../grouped.ts";
import type { Launch } from "../launch/launch.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import type { Span } from "../source.ts";
import type { Deployment } from "./deployment.ts";

const bySettings = onceForEach((deployments: readonly Deployment[]) => grouped(deployments, ({ settings }) => settings));

const byLaunch = onceForEach((deployments: readonly Deployment[]) => groupedByEach(deployments, ({ appServer }) => (appServer?.kind === "process" ? [appServer.launch] : [])));

const byHandover = onceForEach((deployments: readonly Deployment[]) => groupedByEach(deployments, ({ fronts }) => fronts.map(({ at }) => at)));

/** The deployments that run with these settings, in the model's order. */
export const deploymentsOf = (settings: Settings, { deployments }: Pick<Model, "deployments">): readonly Deployment[] => bySettings(deployments).get(settings) ?? [];

/** The deployments whose application server is this process. */
export const deploymentsServedBy = (launch: Launch, { deployments }: Pick<Model, "deployments">): readonly Deployment[] => byLaunch(deployments).get(launch) ?? [];

/** The deployments to which a front server hands requests on at a place, as at its `proxy_pass`. */
export const deploymentsBehind = (at: Span, { deployments }: Pick<Model, "deployments">): readonly Deployment[] => byHandover(deployments).get(at) ?? [];
