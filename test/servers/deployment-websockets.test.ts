import { expect } from "vitest";
import { behaviour } from "./behaviour.ts";
import type { Machine, Scene } from "./scene.ts";

const apache: Scene = { front: "apache", config: "apache/site.conf", apps: { "127.0.0.1:8000": {} } };
const nginx: Scene = { front: "nginx", config: "deploy/nginx.conf", apps: { "127.0.0.1:8000": {} } };

/** What reaches the application of a browser's wish to open a websocket. */
const wish = async ({ ask }: Machine): Promise<string | undefined> => (await ask("/ws/orders/", { headers: { Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==" } })).headers.Upgrade;

behaviour("deployment/websocket-not-proxied", apache, {
  bad: ["plain", async (machine) => expect(await wish(machine)).toBeUndefined()],
  good: ["plain", async (machine) => expect((await wish(machine))?.toLowerCase()).toBe("websocket")],
});

behaviour("deployment/websocket-not-proxied", apache, {
  bad: ["plain", async (machine) => expect(await wish(machine)).toBeUndefined()],
  good: ["rewritten", async (machine) => expect((await wish(machine))?.toLowerCase()).toBe("websocket")],
});

behaviour("deployment/websocket-not-proxied", nginx, {
  bad: ["a-server-of-their-own", async (machine) => expect(await wish(machine)).toBeUndefined()],
  good: ["a-server-of-their-own", async (machine) => expect(await wish(machine)).toBe("websocket"), { ...nginx, apps: { "127.0.0.1:8000": {}, "127.0.0.1:8001": {} } }],
});
