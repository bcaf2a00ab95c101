import { servesAsgi } from "../launch/asgi.ts";
import { elements, text } from "../python.ts";
import type { Settings } from "../settings/settings.ts";
import type { AppServer, Deployment } from "./deployment.ts";

const usesChannels = (settings: Settings): boolean =>
  settings.holds("ASGI_APPLICATION", (value) => text(value) !== undefined) && (settings.packages.requires("channels") !== undefined || settings.holds("INSTALLED_APPS", (value) => elements(value).some((item) => text(item) === "channels")));

/** A deployment whose process answers websockets. */
export type WebsocketDeployment = Deployment & { readonly appServer: AppServer & { readonly kind: "process" } };

/** Whether a deployment serves websockets: Channels behind an ASGI server, with an entry point that routes them. */
export const servesWebsockets = (deployment: Deployment): deployment is WebsocketDeployment =>
  deployment.appServer?.kind === "process" && deployment.settings !== undefined && servesAsgi(deployment.appServer.launch) && usesChannels(deployment.settings) && deployment.entryPoint?.file.text.includes("websocket") === true;
