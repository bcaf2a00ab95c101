import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Machine, Scene } from "./scene.ts";

const accelerated = { HANDED_OVER: { "X-Accel-Redirect": "/protected/invoice.pdf" } };
const sent = { HANDED_OVER: { "X-Sendfile": "/srv/bakery/invoices/invoice.pdf" } };
const files = { "/srv/bakery/invoices/invoice.pdf": "two loaves" };
const site = (settings: Readonly<Record<string, unknown>>): Scene => ({ front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": { settings } }, files });
const apache = (settings: Readonly<Record<string, unknown>>): Scene => ({ ...site(settings), front: "apache", config: "apache/site.conf" });

const download = async ({ visit }: Machine): Promise<readonly [status: number, body: string]> => {
  const { status, body } = await visit("/download/17/");
  return [status, body];
};

behaviour("deployment/sendfile-mismatch", site(accelerated), {
  bad: ["plain", async (machine) => expect((await download(machine))[0]).toBe(404)],
  good: ["plain", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"])],
});

// The address goes back to Django: the test's site answers every one.
behaviour("deployment/sendfile-mismatch", site(accelerated), {
  bad: ["no-location", async (machine) => expect((await download(machine))[1]).toContain('"path": "/protected/invoice.pdf"')],
  good: ["view-with-location", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"])],
});

behaviour("deployment/sendfile-mismatch", site(sent), {
  bad: ["apaches-header-before-nginx", async (machine) => expect(await download(machine)).toEqual([200, ""])],
  good: ["plain", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"]), site(accelerated)],
});

behaviour("deployment/sendfile-mismatch", apache(accelerated), {
  bad: ["nginx-header-before-apache", async (machine) => expect(await download(machine)).toEqual([200, ""])],
  good: ["view-with-location", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"]), site(accelerated)],
});

behaviour("deployment/sendfile-mismatch", apache(sent), {
  bad: ["module-not-turned-on", async (machine) => expect(await download(machine)).toEqual([200, ""])],
  good: ["view-with-location", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"]), site(accelerated)],
});

const priceList = { ...site({ HANDED_OVER: { "X-Accel-Redirect": "/protected/price-list.pdf" } }), files: { "/srv/bakery/invoices/price-list.pdf": "two loaves" } };

behaviour("deployment/sendfile-mismatch", priceList, {
  bad: ["one-file", async (machine) => expect((await download(machine))[1]).toContain('"path": "/protected/price-list.pdf"')],
  good: ["one-file", async (machine) => expect(await download(machine)).toEqual([200, "two loaves"])],
});
