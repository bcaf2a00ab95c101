import { run } from "../machine/programs.ts";
import type { Started } from "./launchers.ts";

/** Reads a file as supervisor does: with configparser, and with shlex for the command and the environment. */
const read = `
import configparser, json, shlex, sys
parser = configparser.RawConfigParser(inline_comment_prefixes=(";",), strict=False)
parser.read_string(open(sys.argv[1]).read())
found = []
for name in parser.sections():
    if name.startswith("program:"):
        section = parser[name]
        pairs = [word.strip(",") for word in shlex.split(section.get("environment", "").replace(",", " , ")) if word != ","]
        found.append({
            "command": shlex.split(section["command"]),
            "directory": section.get("directory"),
            "environment": dict(pair.split("=", 1) for pair in pairs),
        })
print(json.dumps(found))
`;

/** What supervisor would start for the programs of a file whose paths are those of the test's folder. Throws with Python's own words. */
export function startedBySupervisor(python: string, file: string): readonly Started[] {
  const { status, output } = run(python, ["-c", read, file]);
  if (status !== 0) throw new Error(output);
  const found = JSON.parse(output) as readonly { readonly command: string[]; readonly directory: string | null; readonly environment: Record<string, string> }[];
  return found.map(({ command, directory, environment }) => ({ command, directory: directory ?? undefined, environment, runtimeDirectories: [] }));
}
