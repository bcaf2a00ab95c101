import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Machine, Scene } from "./scene.ts";

const checked = { MIDDLEWARE: ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"] };
const believes = { ...checked, SECURE_PROXY_SSL_HEADER: ["HTTP_X_FORWARDED_PROTO", "https"] };
const untrusting = ["--forwarded-allow-ips=10.0.0.5"];
const site = (settings: Readonly<Record<string, unknown>> = checked, options: readonly string[] = []): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": { settings, options } } });

const token = "k7Qm2Zx9Lw4Vb6Ny8Rt3Hs5Jd1Fg0Pca";

/** What a browser gets that sends a form from the page of an address. */
const send = async ({ visit }: Machine, origin: string, port: number): Promise<number> => {
  const { host } = new URL(origin);
  const headers = { Origin: origin, Referer: `${origin}/form/`, Cookie: `csrftoken=${token}`, "X-CSRFToken": token, "Content-Length": "0" };
  return (await visit("/form/", { port, host, method: "POST", headers, tls: origin.startsWith("https:") })).status;
};

behaviour("deployment/csrf-origin-port", site(), {
  bad: ["plain", async (machine) => expect(await send(machine, "http://www.bakery.example:8080", 8080)).toBe(403)],
  good: ["plain", async (machine) => expect(await send(machine, "http://www.bakery.example:8080", 8080)).toBe(200)],
});

behaviour("deployment/csrf-origin-port", site(believes), {
  bad: ["tls-on-another-port", async (machine) => expect(await send(machine, "https://www.bakery.example:8443", 8443)).toBe(403)],
  good: ["origin-trusted", async (machine) => expect(await send(machine, "http://www.bakery.example:8080", 8080)).toBe(200), site({ ...checked, CSRF_TRUSTED_ORIGINS: ["http://www.bakery.example:8080"] })],
});

behaviour("deployment/csrf-origin-port", site(checked, untrusting), {
  bad: ["scheme-not-believed", async (machine) => expect(await send(machine, "https://www.bakery.example", 443)).toBe(403)],
  good: ["gunicorn-believes-the-scheme", async (machine) => expect(await send(machine, "https://www.bakery.example", 443)).toBe(200), site()],
});

behaviour("deployment/csrf-origin-port", { ...site(), front: "apache", config: "apache/site.conf" }, {
  bad: ["apache-says-nothing", async (machine) => expect(await send(machine, "https://www.bakery.example", 443)).toBe(403)],
  good: ["apache-says-it", async (machine) => expect(await send(machine, "https://www.bakery.example", 443)).toBe(200), { ...site(believes), front: "apache", config: "apache/site.conf" }],
});
