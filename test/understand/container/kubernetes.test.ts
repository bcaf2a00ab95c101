import { describe, expect, test } from "vitest";
import { launchOf, understand, valueOf } from "./launches-of.ts";

const deployment = (container: string, more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: bakery}
spec:
  template:
    metadata: {labels: {app: bakery, tier: web}}
    spec:
${more}      containers:
        - name: web
          image: registry.example/bakery:1
${container.replace(/^/gm, "          ")}
---
apiVersion: v1
kind: Service
metadata: {name: bakery-web}
spec: {selector: {app: bakery}, ports: [{port: 80, targetPort: 8000}]}
`;
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: site}\ndata:\n  DJANGO_SETTINGS_MODULE: bakery.settings.production\n  DEBUG: '0'\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: keys}\ndata: {SECRET_KEY: YWJj}\nstringData: {DEBUG: 'off'}\n";

describe("the environment", () => {
  test.each([
    ["a ConfigMap of the repository", "envFrom: [{configMapRef: {name: site}}]", "0"],
    ["the last source", "envFrom: [{configMapRef: {name: site}}, {secretRef: {name: keys}}]", "off"],
    ["env over envFrom", "envFrom: [{configMapRef: {name: site}}]\nenv: [{name: DEBUG, value: 'no'}]", "no"],
    ["one key of a ConfigMap", "env: [{name: DEBUG, valueFrom: {configMapKeyRef: {name: site, key: DEBUG}}}]", "0"],
    ["a Secret is not known", "env: [{name: DEBUG, valueFrom: {secretKeyRef: {name: keys, key: DEBUG}}}]", "?"],
    ["another variable in it", "env: [{name: DEBUG, value: 'a$(B)'}]", "?"],
    ["nothing is empty", "env: [{name: DEBUG}]", ""],
    ["a prefix", "envFrom: [{prefix: X_, configMapRef: {name: site}}]", undefined],
  ])("%s", async (_, more, expected) => {
    expect(valueOf(await launchOf({ "k8s/web.yaml": deployment(`args: [gunicorn, bakery.wsgi]\n${more}`), "k8s/config.yaml": config }), "DEBUG")).toBe(expected);
  });
});

test("settings, user, names and stage", async () => {
  const launch = await launchOf({ "k8s/web.yaml": deployment("command: [gunicorn]\nargs: ['--bind', '0.0.0.0:8000', bakery.wsgi]\nenvFrom: [{configMapRef: {name: site}}]\nsecurityContext: {runAsUser: 1000}"), "k8s/config.yaml": config });
  expect([launch.kind, launch.stage.verdict, launch.settingsModule?.value, launch.user?.value, launch.application?.value]).toEqual(["kubernetes", "production", "bakery.settings.production", "1000", "bakery.wsgi"]);
  expect(launch.container?.names).toEqual(["bakery-web"]);
});

test("the only image of the repository is started by the manifest that names no command", async () => {
  const launch = await launchOf({ Dockerfile: "FROM python:3.13\nENV A=image B=image\nCMD gunicorn bakery.wsgi\n", "k8s/web.yaml": deployment("env: [{name: A, value: manifest}]", "      securityContext: {runAsNonRoot: true}\n") });
  expect([valueOf(launch, "A"), valueOf(launch, "B"), launch.container?.rootByDefault]).toEqual(["manifest", "image", undefined]);
});

test.each([
  ["CronJob", "apiVersion: batch/v1\nkind: CronJob\nspec: {jobTemplate: {spec: {template: {spec: {containers: [{command: [gunicorn, a.wsgi]}]}}}}}\n", 1],
  ["a template of Helm", "apiVersion: v1\nkind: Pod\nspec: {containers: [{command: [gunicorn, {{ .Values.app }}]}]}\n", 0],
  ["a List", "apiVersion: v1\nkind: List\nitems: [{kind: Pod, spec: {containers: [{args: [uvicorn, 'a.asgi:application']}]}}]\n", 1],
  ["a patch", "apiVersion: apps/v1\nkind: Deployment\nspec: {template: {spec: {containers: [{name: web}]}}}\n", 0],
  ["nonsense", "apiVersion: [v1]\nkind: Deployment\nspec: [1]\n---\nkind: Pod\nspec: {containers: {a: b}}\n", 0],
])("%s", async (_, text, count) => expect((await understand({ "k8s/a.yaml": text })).launches.length).toBe(count));

describe("Services and Ingresses", () => {
  const bound = "args: [gunicorn, '--bind', '0.0.0.0:8000', bakery.wsgi]\nports: [{name: web, containerPort: 8000}]";
  const shown = async (text: string, more: Readonly<Record<string, string>> = {}) => {
    const launch = await launchOf({ "k8s/web.yaml": text, ...more });
    return launch.listeners.map(({ address, published }) => [address.kind === "tcp" && address.port, published === true]);
  };

  test.each([
    ["a number", "targetPort: 8000"],
    ["a name of the container's", "targetPort: web"],
  ])("the Service's port leads to the container's: %s", async (_, target) => expect(await shown(deployment(bound).replace("targetPort: 8000", target))).toEqual([[8000, false], [80, true]]));

  test("a Service of another workload, of UDP, or beside another container says nothing", async () => {
    expect(await shown(deployment(bound).replace("selector: {app: bakery}", "selector: {app: library}"))).toEqual([[8000, false]]);
    expect(await shown(deployment(bound).replace("port: 80,", "port: 80, protocol: UDP,"))).toEqual([[8000, false]]);
    expect(await shown(deployment(bound).replace("      containers:\n", "      containers:\n        - name: proxy\n          image: nginx:1.29\n"))).toEqual([[8000, false]]);
  });

  test.each([
    ["of today", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: bakery}\nspec: {rules: [{host: bakery.example, http: {paths: [{path: /, backend: {service: {name: bakery-web, port: {number: 80}}}}]}}]}\n", true],
    ["of former days", "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: bakery}\nspec: {backend: {serviceName: bakery-web, servicePort: 80}}\n", true],
    ["to another Service", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: bakery}\nspec: {defaultBackend: {service: {name: library}}}\n", false],
    ["nonsense", "apiVersion: networking.k8s.io/v1\nkind: Ingress\nspec: {rules: {a: 1}, backend: [3]}\n", false],
  ])("an Ingress %s", async (_, text, leads) => expect((await launchOf({ "k8s/web.yaml": deployment(bound), "k8s/ingress.yaml": text })).container?.ingress !== undefined).toBe(leads));
});
