import { SourceFile, span } from "../../../../src/core/source.ts";
import { MappedText } from "../../../../src/parse/command/mapped-text.ts";
import { readExec } from "../../../../src/parse/systemd/exec.ts";
import { loadShellParser } from "../../../../src/parse/shell/parse.ts";
import { follow } from "../../../../src/understand/launch/follow.ts";
import { peel } from "../../../../src/understand/launch/peel.ts";
import { readOptions } from "../../../../src/understand/launch/read-options.ts";
import { runScript } from "../../../../src/understand/launch/run-script.ts";
import { serverOptions } from "../../../../src/understand/launch/servers.ts";
import { literalArgument } from "../../../../src/understand/launch/argument.ts";
import { settingsReading } from "../../../understand/settings/settings-of.ts";
import { makeText } from "../make-text.ts";
import { checkPlaces } from "../properties.ts";
import type { Target } from "../target.ts";

const parseShell = await loadShellParser();

/** The evaluator and the layer that reads command lines, without a project around them. */
export const understandingTargets: readonly Target[] = [
  {
    name: "settings",
    share: 3,
    comparable: true,
    make: (random) => [
      { path: "s.py", text: makeText({ corpora: ["python"] }, random).text },
      { path: ".env", text: makeText({ corpora: ["dotenv"] }, random).text },
      { path: "base.py", text: random(2) === 0 ? "" : makeText({ corpora: ["python"] }, random).text },
      ...(random(3) > 0 ? [] : [{ path: "x.json", text: makeText({ corpora: [], grammar: "json" }, random).text }, { path: "x.yaml", text: makeText({ corpora: ["compose"], grammar: "data" }, random).text }, { path: "x.toml", text: makeText({ corpora: [], grammar: "toml" }, random).text }, { path: "x.ini", text: makeText({ corpora: [], grammar: "ini" }, random).text }]),
    ],
    run: async (files) => {
      const settings = await settingsReading(Object.fromEntries(files.map(({ path, text }) => [path, text])), "s", { DEBUG: "0" });
      const said: unknown[] = [];
      for (const { name, at } of settings.names) {
        checkPlaces(at, at.file);
        const value = settings.value(name);
        said.push(name, value.kind);
        for (const hit of settings.hits(name, () => true)) said.push(hit.claim("It is so.").at.start);
      }
      return said;
    },
  },
  {
    name: "argv",
    share: 10,
    comparable: true,
    make: (random) => [makeText({ corpora: ["shell", "procfile"], grammar: "shell" }, random)],
    run: (files) => {
      const results = files.map(({ path, text }) => {
        const file = new SourceFile(path, text);
        const whole = MappedText.of(span(file, 0, text.length));
        const script = parseShell({ text, place: (start, end) => span(file, start, end) });
        const started = runScript(script).map((invocation) => follow(invocation, parseShell));
        const commands = readExec(whole).map((command) => command.words.length);
        const words = (text.match(/\S+/g) ?? []).slice(0, 300).map((word) => literalArgument(word, whole.at));
        const lines = Object.values(serverOptions).map((options) => readOptions(words, options));
        const result = [started, commands, lines, peel(words)];
        checkPlaces(result, file);
        return [started.length, commands, lines.map((line) => Object.keys(line)), peel(words)?.kind];
      });
      return Promise.resolve(results);
    },
  },
];
