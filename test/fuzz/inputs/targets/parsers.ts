import { SourceFile, span } from "../../../../src/core/source.ts";
import { classify } from "../../../../src/discover/classify.ts";
import { isOtherProgram } from "../../../../src/discover/other-programs.ts";
import { sniffAnything, sniffSite, sniffWebServer } from "../../../../src/discover/sniff.ts";
import { MappedText } from "../../../../src/parse/command/mapped-text.ts";
import { hasTemplateMarker } from "../../../../src/parse/command/word.ts";
import { parseApache } from "../../../../src/parse/apache/parse.ts";
import { directiveArguments, optionArguments, printApache, rewriteArguments, sectionArguments, type ApacheNode } from "../../../../src/parse/apache/tree.ts";
import { parseCrontab } from "../../../../src/parse/crontab/parse.ts";
import { parseDataFile } from "../../../../src/parse/data/document.ts";
import { parseIni } from "../../../../src/parse/data/parse-ini.ts";
import { parseToml } from "../../../../src/parse/data/parse-toml.ts";
import { parseYaml, parseYamlTexts } from "../../../../src/parse/data/parse-yaml.ts";
import { readExecForm } from "../../../../src/parse/dockerfile/exec-form.ts";
import { parseDockerfile } from "../../../../src/parse/dockerfile/parse.ts";
import { composeCommand, composeValue, dockerfileWords, plainCommand, splitWords } from "../../../../src/parse/dockerfile/words.ts";
import { textsOf } from "../../../../src/parse/dotenv/dialects.ts";
import { parseDotenv } from "../../../../src/parse/dotenv/parse.ts";
import { parseBundler } from "../../../../src/parse/javascript/bundler.ts";
import { parseJavascript, readExported } from "../../../../src/parse/javascript/parse.ts";
import { parseMakefile } from "../../../../src/parse/makefile/parse.ts";
import { parseNginx } from "../../../../src/parse/nginx/parse.ts";
import { printNginx } from "../../../../src/parse/nginx/print.ts";
import { parseProcfile } from "../../../../src/parse/procfile/parse.ts";
import { pythonParser } from "../../../../src/parse/python/parse.ts";
import { readRequirements } from "../../../../src/parse/requirements/read-requirements.ts";
import { packagesFrom } from "../../../../src/parse/requirements/package-versions.ts";
import { parseShellFile } from "../../../../src/parse/shell/document.ts";
import { parseSupervisor } from "../../../../src/parse/supervisor/parse.ts";
import { readExec } from "../../../../src/parse/systemd/exec.ts";
import { parseSystemd } from "../../../../src/parse/systemd/parse.ts";
import { parseUwsgi } from "../../../../src/parse/uwsgi/parse.ts";
import type { Random } from "../../nginx/mutate.ts";
import { makeText, type Origin } from "../make-text.ts";
import { pick } from "../mutate.ts";
import { checkPlaces, checkSame } from "../properties.ts";
import type { Target } from "../target.ts";

type Read = (file: SourceFile) => unknown;

/** A parser: what it returns has its places inside the text. */
function parser(name: string, share: number, origin: Origin, read: Read, pathOf?: (random: Random) => string): Target {
  return {
    name,
    share,
    comparable: true,
    make: (random) => {
      const { path, text } = makeText(origin, random);
      return [{ path: pathOf?.(random) ?? path, text }];
    },
    run: async (files) => {
      const results: unknown[] = [];
      for (const { path, text } of files) {
        const file = new SourceFile(path, text);
        const result = await read(file);
        checkPlaces(result, file);
        results.push(result);
      }
      return results;
    },
  };
}

const one = (...names: readonly string[]) => (random: Random): string => pick(names, random);

/** All words of an Apache file, however its directives split them. */
function wordsOfApache(file: SourceFile, nodes: readonly ApacheNode[]): unknown[] {
  const words: unknown[] = [];
  const waiting = [...nodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "directive") words.push(directiveArguments(file, node), rewriteArguments(file, node), optionArguments(file, node, 1));
    else {
      words.push(sectionArguments(file, node));
      for (const child of node.children) waiting.push(child);
    }
  }
  return words;
}

const parsePython = await pythonParser();

/** Every parser, with what of the fixtures feeds it. */
export const parserTargets: readonly Target[] = [
  parser("nginx", 10, { corpora: ["nginx"] }, (file) => {
    const tree = parseNginx(file);
    checkSame(printNginx(tree), file.text, "the printed tree is another text");
    return tree;
  }, one("nginx.conf", "site.conf.j2", "nginx.conf.template")),
  parser("apache", 10, { corpora: ["apache"] }, (file) => {
    const tree = parseApache(file);
    checkSame(printApache(tree), file.text, "the printed tree is another text");
    return [tree, wordsOfApache(file, tree.children)];
  }),
  parser("python", 6, { corpora: ["python"] }, parsePython),
  parser("shell", 8, { corpora: ["shell"] }, (file) => parseShellFile(file, true)),
  parser("dotenv", 6, { corpora: ["dotenv"] }, (file) => {
    for (const line of file.text.split("\n")) for (const dialect of Object.values(textsOf)) dialect(line.slice(line.indexOf("=") + 1));
    return parseDotenv(file, true);
  }),
  parser("systemd", 6, { corpora: ["systemd"] }, (file) => {
    const unit = parseSystemd(file, true);
    return [unit, readExec(MappedText.of(span(file, 0, file.text.length)))];
  }),
  parser("uwsgi", 6, { corpora: ["uwsgi", "compose"], grammar: "uwsgi" }, (file) => parseUwsgi(file, true)),
  parser("supervisor", 4, { corpora: ["supervisor"] }, (file) => parseSupervisor(file, true)),
  parser("configparser", 3, { corpora: ["supervisor", "uwsgi"], grammar: "ini" }, (file) => parseIni(file.text)),
  parser("dockerfile", 6, { corpora: ["dockerfile"] }, (file) => {
    const whole = MappedText.of(span(file, 0, file.text.length));
    return [parseDockerfile(file, true), readExecForm(whole), ...[dockerfileWords("\\"), dockerfileWords("`"), composeCommand, composeValue, plainCommand].map((rules) => splitWords(whole, rules))];
  }),
  parser("yaml", 6, { corpora: ["compose", "kubernetes", "platform", "ci"], grammar: "data" }, (file) => [parseYaml(file.text), parseYamlTexts(file.text)]),
  parser("data", 3, { corpora: ["compose", "kubernetes", "platform", "ci"], grammar: "data" }, (file) => parseDataFile(file, "compose", true), one("compose.yaml", "app.json", "fly.toml", "k8s/web.yaml")),
  parser("toml", 6, { corpora: ["requirements"], grammar: "toml" }, (file) => parseToml(file.text)),
  parser("javascript", 4, { corpora: ["javascript", "bundler"], grammar: "javascript" }, async (file) => [await parseJavascript(file, true), await readExported(file), (await parseBundler(file, true)).bundle], one("ecosystem.config.js", "vite.config.ts", "webpack.config.cjs", "vite.config.mjs")),
  parser("crontab", 4, { corpora: ["crontab"] }, (file) => parseCrontab(file, true), one("crontab", "cron.d/bakery")),
  parser("makefile", 4, { corpora: ["makefile"] }, (file) => parseMakefile(file, true), one("Makefile", "justfile", "GNUmakefile")),
  parser("procfile", 3, { corpora: ["procfile"] }, (file) => parseProcfile(file, true)),
  parser("requirements", 6, { corpora: ["requirements"] }, (file) => {
    const found = readRequirements(file);
    packagesFrom(found);
    return found;
  }, one("requirements.txt", "pyproject.toml", "Pipfile", "Pipfile.lock", "setup.cfg", "setup.py", "environment.yml", "poetry.lock", "uv.lock", "pylock.toml")),
  parser("classify", 5, { corpora: ["other", "nginx", "apache", "shell", "systemd", "compose", "python"], grammar: "shell" }, (file) => {
    const siblings = () => new Set([file.path]);
    return [classify(file.path, siblings, () => file.text), classify(file.text.slice(0, 300), siblings, () => file.text), sniffAnything(file.text), sniffSite(file.text), sniffWebServer(file.text), isOtherProgram(file.text), hasTemplateMarker(file.text)];
  }, one("deploy/bakery", "nginx.conf", "crontab", "a.conf", "compose.yaml", "x/Makefile", "settings.py", "a.service", "k8s/x.yaml", "app.json", "constructor", "__proto__")),
];
