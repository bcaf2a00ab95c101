import { severities } from "../src/core/finding.ts";
import { type ConfigurationKey, configurationKeys } from "../src/configure/keys.ts";
import { kinds } from "../src/discover/kinds.ts";

/** The JSON Schema of django-prod-lint.toml, which is also that of `[tool.django-prod-lint]`. */
export function generateConfigurationSchema(): string {
  const properties = Object.fromEntries(Object.entries(configurationKeys).map(([key, spec]) => [key, { description: spec.help, ...formSchema(spec) }]));
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Configuration of django-prod-lint",
    type: "object",
    additionalProperties: false,
    properties,
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

const texts = { type: "array", items: { type: "string", minLength: 1 } };

function formSchema(key: ConfigurationKey): object {
  switch (key.form) {
    case "flag":
      return { type: "boolean" };
    case "choice":
      return { enum: key.choices };
    case "module":
      return { type: "string", pattern: "^[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*$" };
    case "version":
      return { type: "string", pattern: "^\\d+\\.\\d+$" };
    case "path":
      return { type: "string", minLength: 1 };
    case "rules":
    case "globs":
    case "paths":
      return texts;
    case "globs-by-kind":
      return { type: "object", additionalProperties: false, properties: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, texts])) };
    case "rules-by-glob":
      return { type: "object", additionalProperties: texts };
    case "severity-by-rule":
      return { type: "object", additionalProperties: { enum: severities } };
  }
}

/** Fills in the table of all keys, between its markers. */
export function fillConfigurationKeys(text: string): string {
  const rows = Object.entries(configurationKeys).map(([key, { help, unset, example }]) => `| \`${key}\` | ${help} | ${unset} | \`${key} = ${example}\` |`);
  const table = ["| key | what it says | otherwise | for example |", "| --- | --- | --- | --- |", ...rows].join("\n");
  return text.replace(/(<!-- keys of the configuration -->\n)[\s\S]*?(<!-- end of keys -->)/, (_, opening: string, closing: string) => `${opening}\n${table}\n\n${closing}`);
}
