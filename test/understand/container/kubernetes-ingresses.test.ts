import { describe, expect, test } from "vitest";
import { handsOnPlainly, lineFor } from "../../../src/core/launch/ingress.ts";
import { frontsOf } from "../../../src/understand/deployment/fronts.ts";
import { launchOf, understand } from "./launches-of.ts";

const web = (ports = "ports: [{port: 80, targetPort: 8000}]", more = ""): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: library}
spec:
  template:
    metadata: {labels: {app: library}}
    spec:
      containers:
        - name: web
          image: registry.example/library:1
          ports: [{name: http, containerPort: 8000}]
          args: [gunicorn, "--bind", "0.0.0.0:8000", library.wsgi]
${more}---
apiVersion: v1
kind: Service
metadata: {name: library}
spec: {selector: {app: library}, ${ports}}
`;

const backend = (port: string): string => `backend: {service: {name: library, port: {${port}}}}`;
const ingress = (spec: string, metadata = "name: library"): string => `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {${metadata}}\nspec: {${spec}}\n`;
const rules = (port = "number: 80", more = ""): string => `rules: [{host: library.example, http: {paths: [{path: /, pathType: Prefix, ${backend(port)}}${more}]}}]`;

describe("what an Ingress leads to", () => {
  const fronts = async (text: string, manifest = web()): Promise<number> => frontsOf(await launchOf({ "k8s/web.yaml": manifest, "k8s/ingress.yaml": text }), [], []).length;

  test.each([
    ["a port by its number", rules(), web(), 1],
    ["a port by its name", rules("name: site"), web("ports: [{name: site, port: 80, targetPort: http}]"), 1],
    ["the default backend", `defaultBackend: {service: {name: library, port: {number: 80}}}`, web(), 1],
    ["a form of former days", "rules: [{http: {paths: [{backend: {serviceName: library, servicePort: 80}}]}}]", web(), 1],
    ["another port", rules("number: 81"), web(), 0],
    ["a port where nobody listens", rules(), web("ports: [{port: 80, targetPort: 9000}]"), 0],
    ["another container of the pod", rules(), web("ports: [{port: 80, targetPort: 80}]", "        - name: proxy\n          image: nginx:1.29\n          ports: [{containerPort: 80}]\n"), 0],
    ["the container that names the port", rules(), web(undefined, "        - name: exporter\n          image: exporter:1\n          ports: [{containerPort: 9100}]\n"), 1],
    ["a port that two containers name", rules(), web(undefined, "        - name: exporter\n          image: exporter:1\n          ports: [{containerPort: 8000}]\n"), 0],
  ])("%s", async (_, spec, manifest, expected) => expect(await fronts(ingress(spec), manifest)).toBe(expected));

  test("an example's leads nowhere", async () => {
    expect(frontsOf(await launchOf({ "k8s/web.yaml": web(), "docs/k8s/ingress.yaml": ingress(rules()) }), [], [])).toEqual([]);
  });
});

describe("what an Ingress says", () => {
  const read = async (texts: Readonly<Record<string, string>>) => (await understand({ "k8s/web.yaml": web(), ...texts })).ingresses;
  const one = async (text: string, path = "k8s/ingress.yaml") => (await read({ [path]: text })).find(({ file }) => file.path === path);
  const annotated = (annotation: string, spec = rules()): string => ingress(spec, `name: library, annotations: {${annotation}}`);

  test.each([
    ["its host", `tls: [{hosts: [library.example]}], ${rules()}`, true],
    ["every host below", `tls: [{hosts: ["*.example"]}], ${rules()}`, true],
    ["no host, so every one", `tls: [{secretName: library}], ${rules()}`, true],
    ["another host", `tls: [{hosts: [bakery.example]}], ${rules()}`, false],
    ["nothing", rules(), false],
  ])("tls names %s", async (_, spec, expected) => expect((await one(ingress(spec)))?.endsTlsFor("library.example")).toBe(expected));

  test.each([
    ["a certificate of AWS", 'alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:x"', true],
    ["one of Google's", "networking.gke.io/managed-certificates: library", true],
    ["Traefik's", 'traefik.ingress.kubernetes.io/router.tls: "true"', true],
    ["TLS that goes on to the pods", 'alb.ingress.kubernetes.io/certificate-arn: "arn:aws:acm:x", alb.ingress.kubernetes.io/backend-protocol: HTTPS', false],
  ])("an annotation: %s", async (_, annotation, expected) => expect((await one(annotated(annotation)))?.endsTlsFor("library.example")).toBe(expected));

  test("annotations that change what is handed on", async () => {
    const [plain, snippet] = [await one(ingress(rules())), await one(annotated('nginx.ingress.kubernetes.io/configuration-snippet: "proxy_set_header Host a;"'))];
    expect([plain && handsOnPlainly(plain), snippet && handsOnPlainly(snippet)]).toEqual([true, false]);
  });

  test("the class, by the field and by the annotation of former days", async () => {
    expect([(await one(ingress(`ingressClassName: traefik, ${rules()}`)))?.className, (await one(annotated("kubernetes.io/ingress.class: nginx")))?.className, (await one(ingress(rules())))?.className]).toEqual(["traefik", "nginx", undefined]);
  });

  test("what is changed before it is applied is not complete", async () => {
    expect((await one(ingress(rules())))?.complete).toBe(true);
    expect((await one(ingress(rules()), "k8s/base/ingress.yaml"))?.complete).toBe(false);
    expect((await read({ "k8s/a.yaml": ingress(rules()), "k8s/b.yaml": ingress(rules()) })).map(({ complete }) => complete)).toEqual([false, false]);
    expect((await read({ "k8s/a.yaml": ingress(rules()), "k8s/kustomization.yaml": "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\npatches: [{path: a}]\n" })).map(({ complete }) => complete)).toEqual([false]);
  });

  test("the line that answers an address", async () => {
    const files = ", {path: /static, pathType: Prefix, backend: {service: {name: files, port: {number: 80}}}}, {path: /robots.txt, pathType: Exact, backend: {service: {name: robots, port: {number: 80}}}}";
    const all = [await one(ingress(rules(undefined, files)))].filter((found) => found !== undefined);
    const service = (address: string, host = "library.example"): string | undefined => lineFor(address, host, all)?.service.value;
    expect([service("/"), service("/static/a.css"), service("/staticky"), service("/robots.txt"), service("/robots.txt/a"), service("/", "bakery.example")]).toEqual(["library", "files", "library", "robots", "library", undefined]);
    const regular = [await one(annotated('nginx.ingress.kubernetes.io/use-regex: "true"'))].filter((found) => found !== undefined);
    expect(lineFor("/", "library.example", regular)).toBeUndefined();
  });

  test("nonsense", async () => expect((await one("apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: [a]\nspec: {rules: [1, {http: {paths: {a: 1}}}], tls: 3, defaultBackend: [x]}\n"))?.paths).toEqual([]));
});
