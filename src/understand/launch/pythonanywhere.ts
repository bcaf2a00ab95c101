import type { Launch } from "../../core/launch/launch.ts";
import { span, type SourceFile } from "../../core/source.ts";
import type { PythonParser } from "../../parse/python/parse.ts";
import { stageOfContainer } from "../container/container-stage.ts";
import { hostedLaunch } from "./hosted-launch.ts";
import { readWsgiModule } from "./wsgi-module.ts";

/** Whether a file is a copy of the one by which PythonAnywhere starts a site: `/var/www/ana_pythonanywhere_com_wsgi.py` (help.pythonanywhere.com/pages/DeployExistingDjangoProject). */
export const isPythonAnywhereFile = (path: string): boolean => /(?:^|\/)[\w-]+_pythonanywhere_com_wsgi\.py$/.test(path);

/** The process that PythonAnywhere starts from such a file. */
export function pythonAnywhereLaunch(file: SourceFile, parse: PythonParser): Launch {
  const { application, environment } = readWsgiModule(parse(file));
  const at = span(file, 0, file.lineText(1).length);
  return hostedLaunch({
    server: "pythonanywhere",
    at,
    command: { value: "PythonAnywhere", at },
    stage: stageOfContainer({ path: file.path, byKind: "PythonAnywhere's WSGI file", environment: [] }, "pythonanywhere"),
    application,
    ...(!application && { applicationFile: { value: file.path, at } }),
    environment,
    listeners: [],
    listenersKnown: false,
    directory: undefined,
    user: undefined,
  });
}
