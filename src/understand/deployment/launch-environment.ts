import type { EnvironmentEntry, Launch } from "../../core/launch/launch.ts";
import type { ContainerEnvironment } from "../container/containers.ts";
import { isSecretName } from "../settings/conversion.ts";

/** A value in an image that whoever runs it replaces: its secrets, which stand there so that it can be built. */
const isReplaced = ({ inImage, name }: EnvironmentEntry): boolean => inImage === true && isSecretName(name);

/** An image that no file runs is run by somebody who may set its variables otherwise. */
const isDefault = (launch: Launch, { inImage }: EnvironmentEntry): boolean => inImage === true && launch.container?.service === undefined;

/** What a launcher sets for its process. */
export const environmentOf = (launch: Launch | undefined): ReadonlyMap<string, string> =>
  new Map((launch?.environment ?? []).flatMap((entry) => (entry.value === undefined || isReplaced(entry) || (launch && isDefault(launch, entry)) ? [] : [[entry.name, entry.value] as const])));

/** What a variable is where whoever starts the process says nothing else. */
export const defaultsOf = (launch: Launch | undefined): ReadonlyMap<string, string> =>
  new Map(
    (launch?.environment ?? []).flatMap((entry) => {
      const text = entry.value ?? entry.fallback;
      if (!launch || text === undefined || isReplaced(entry) || (entry.value !== undefined && !isDefault(launch, entry))) return [];
      return [[entry.name, text] as const];
    }),
  );

/** Variables that the launcher sets to something that is not known. */
export const unknownOf = (launch: Launch | undefined): readonly string[] => (launch?.environment ?? []).filter((entry) => entry.value === undefined || isReplaced(entry)).map(({ name }) => name);

/**
 * Variables that containers have in production, to what need not be what another process has. A developer's container
 * that only hands a variable on shows that it is there to be set.
 */
export const variablesOfContainers = (environments: readonly ContainerEnvironment[]): readonly string[] =>
  environments.flatMap(({ environment, development }) => environment.filter(({ value, fallback }) => !development || (value === undefined && fallback === undefined)).map(({ name }) => name));

/** What the containers of developers show a deployer to set. */
export const sampleOfContainers = (environments: readonly ContainerEnvironment[]): ReadonlyMap<string, string> =>
  new Map(environments.filter(({ development }) => development).flatMap(({ environment }) => environment.flatMap(({ name, value, fallback }) => (value === undefined && fallback === undefined ? [] : [[name, value ?? fallback ?? ""] as const]))));
