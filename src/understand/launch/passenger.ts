import type { Launch } from "../../core/launch/launch.ts";
import { nameOf } from "../../core/paths.ts";
import { span } from "../../core/source.ts";
import type { PythonParser } from "../../parse/python/parse.ts";
import { stageOfContainer } from "../container/container-stage.ts";
import { hostedLaunch } from "./hosted-launch.ts";
import type { PassengerSite } from "./passenger-sites.ts";
import { environmentOfInterpreter, readWsgiModule } from "./wsgi-module.ts";

/** The processes that Passenger starts: each imports `application` from its startup file. */
export const passengerLaunches = (sites: readonly PassengerSite[], parse: PythonParser): readonly Launch[] => sites.flatMap((site) => launchOf(site, parse) ?? []);

function launchOf({ startup, htaccess }: PassengerSite, parse: PythonParser): Launch | undefined {
  const told = startup && readWsgiModule(parse(startup));
  // The name of the file stands for the server; its first line for the file.
  const at = startup ? span(startup, 0, startup.lineText(1).length) : htaccess?.at;
  if (!at) return undefined;
  // What cPanel starts with, and what the file goes on with.
  const started = environmentOfInterpreter(htaccess?.python);
  const named = told?.interpreter ?? started;
  const isItself = startup !== undefined && told?.application === undefined && nameOf(startup.path) !== "passenger_wsgi.py";
  return hostedLaunch({
    server: "passenger",
    at,
    command: { value: "Passenger", at },
    stage: stageOfContainer({ path: at.file.path, byKind: startup ? "Passenger's entry point" : "an .htaccess for Passenger", environment: [] }, "passenger"),
    application: told?.application,
    ...(isItself && { applicationFile: { value: startup.path, at } }),
    environment: [...(htaccess?.environment ?? []), ...(told?.environment ?? [])],
    listeners: [],
    listenersKnown: false,
    directory: htaccess?.root,
    user: undefined,
    ...(htaccess?.at && { hostedAt: htaccess.at }),
    ...(named && { environments: { named, ...(started && { active: started }) } }),
  });
}
