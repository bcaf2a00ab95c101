import { type ModuleObj, unknown } from "../objects.ts";

/** Clients of stores of secrets: what they hand out is known to nobody but the store. */
const clients: readonly string[] = [
  "boto3",
  "botocore",
  "botocore.exceptions",
  "botocore.session",
  "aws_secretsmanager_caching",
  "google.cloud",
  "google.cloud.secretmanager",
  "google.cloud.secretmanager_v1",
  "hvac",
  "azure.identity",
  "azure.keyvault.secrets",
  "onepasswordconnectsdk",
  "infisical_sdk",
  "dopplersdk",
];

const client = (name: string) => (): ModuleObj => ({ kind: "module", name, attribute: (attribute) => (attribute === "__all__" ? undefined : unknown("it is read from a secret store")), tags: [] });

/** Modules that read from a store of secrets when the settings are imported. */
export const secretStores: Readonly<Record<string, () => ModuleObj>> = Object.fromEntries(clients.map((name) => [name, client(name)]));
