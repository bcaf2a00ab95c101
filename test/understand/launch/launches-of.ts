import { formatAddress } from "../../../src/core/address.ts";
import type { Language } from "../../../src/core/document.ts";
import type { Launch } from "../../../src/core/launch/launch.ts";
import { SourceFile } from "../../../src/core/source.ts";
import { readLauncher, type LauncherDocument } from "../../../src/understand/launch/launcher-document.ts";
import { Configurations } from "../../../src/understand/launch/configurations.ts";
import { understandLaunches } from "../../../src/understand/launch/understand-launches.ts";

const languageOf = (path: string): Language => {
  if (/\.(service|socket)$/.test(path)) return "systemd";
  if (/(^|\/)Procfile(\.\w+)?$/.test(path)) return "procfile";
  if (/\.[cm]?js$/.test(path)) return "javascript";
  if (/supervisor.*\.conf$/.test(path)) return "supervisor";
  if (/uwsgi.*\.(ini|ya?ml|xml|json)$/.test(path)) return "uwsgi";
  return /\.env(\.\w+)?$/.test(path) ? "dotenv" : "shell";
};

/** The launches of a small repository, given as texts by path. */
export async function launchesOf(files: Readonly<Record<string, string>>): Promise<readonly Launch[]> {
  const documents: LauncherDocument[] = [];
  for (const [path, text] of Object.entries(files)) {
    const document = await readLauncher(new SourceFile(path, text), languageOf(path));
    if (document) documents.push(document);
  }
  const around = { paths: new Set(Object.keys(files)), read: (path: string) => documents.find(({ file }) => file.path === path)?.file };
  const { launches } = await understandLaunches({ documents, ...around, configurations: new Configurations({ ...around, uwsgi: documents.filter((document) => document.language === "uwsgi") }) });
  return launches;
}

/** The one launch of a script. */
export async function launchOf(script: string, path = "start.sh"): Promise<Launch> {
  const [launch, ...more] = await launchesOf({ [path]: script });
  if (!launch || more.length > 0) throw new Error(`${more.length + (launch ? 1 : 0)} launches`);
  return launch;
}

/** `http 127.0.0.1:8000`, `http *:8000 or $PORT`; `unknown` last where there may be more. */
export const listening = (launch: Launch): readonly string[] => [
  ...launch.listeners.map(({ protocol, address, unless }) => `${protocol} ${formatAddress(address)}${unless === undefined ? "" : ` or $${unless}`}`),
  ...(launch.listenersKnown ? [] : ["unknown"]),
];
