import type { Deployed } from "./machine.ts";

/** Fetches the order form over HTTPS and sends it as a browser does; returns the status of the answer. `host` is what the address bar shows. */
export async function sendOrder({ visit }: Deployed, port = 443, host = "www.bakery.example"): Promise<number> {
  const way = { port, host, tls: true };
  const form = await visit("/order/", way);
  const token = /value="(\w+)"/.exec(form.body)?.[1] ?? "";
  const cookie = form.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  const headers = { Cookie: cookie, Origin: `https://${host}`, "Content-Type": "application/x-www-form-urlencoded" };
  return (await visit("/order/", { ...way, method: "POST", headers, body: `csrfmiddlewaretoken=${token}` })).status;
}
