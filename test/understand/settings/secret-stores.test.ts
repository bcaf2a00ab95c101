import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";
import { shown } from "./shown.ts";

test.each([
  'import boto3, json\nclient = boto3.client("secretsmanager")\nX = json.loads(client.get_secret_value(SecretId="bakery")["SecretString"])["key"]\n',
  'import boto3\nX = boto3.Session().client("ssm").get_parameter(Name="/bakery/key", WithDecryption=True)["Parameter"]["Value"]\n',
  'from google.cloud import secretmanager\nX = secretmanager.SecretManagerServiceClient().access_secret_version(name="bakery").payload.data.decode("UTF-8")\n',
  'import hvac\nX = hvac.Client(url="https://vault.example").secrets.kv.v2.read_secret_version(path="bakery")["data"]["data"]["key"]\n',
  'from azure.identity import DefaultAzureCredential\nfrom azure.keyvault.secrets import SecretClient\nX = SecretClient(vault_url="https://v.example", credential=DefaultAzureCredential()).get_secret("bakery").value\n',
])("%s", (text) => {
  const settings = settingsOf({ "s.py": text }, "s");
  expect(settings.value("X")).toMatchObject({ kind: "unknown", why: "it is read from a secret store" });
  expect([...settings.hits("X", () => true)]).toEqual([]);
});

test("a fallback beside a store is conditional", () => {
  const text = 'import os, boto3\ndef key():\n    if os.environ.get("STAGE") == "live":\n        return boto3.client("ssm").get_parameter(Name="k")["Parameter"]["Value"]\n    return "insecure"\nX = key()\n';
  expect(Array.from(settingsOf({ "s.py": text }, "s").hits("X", () => true), (hit) => hit.claim("It is bad.").message)).toEqual(['It is bad unless STAGE is "live".']);
});

// Seen with setuptools 84, str2bool 1.1 and django-cors-headers 4.9.
test.each([
  ['from setuptools._distutils.util import strtobool\nX = strtobool("off")\n', false],
  ['from str2bool import str2bool\nX = [str2bool("yes"), str2bool("Y"), str2bool("n"), str2bool("off")]\n', [true, true, false, null]],
  ["from corsheaders.defaults import default_headers, default_methods\nX = [*default_headers, 'x-bakery'][-2:] + list(default_methods[:1])\n", ["x-requested-with", "x-bakery", "DELETE"]],
])("%s", (text, expected) => {
  const value = settingsOf({ "s.py": text }, "s").value("X");
  expect(value.kind === "known" ? shown(value.value) : value.kind).toEqual(expected);
});
