import { grouped } from "../grouped.ts";
import { onceForEach } from "../once-for-each.ts";
import type { Model } from "../rule.ts";
import type { Settings } from "../settings/settings.ts";
import type { Deployment } from "./deployment.ts";

/** The deployments that run with these settings, in the model's order. */
export const deploymentsOf = (settings: Settings, { deployments }: Model): readonly Deployment[] => bySettings(deployments).get(settings) ?? [];

const bySettings = onceForEach((deployments: readonly Deployment[]) => grouped(deployments, ({ settings }) => settings));
