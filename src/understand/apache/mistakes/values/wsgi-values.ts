import { isBlank } from "../../../../parse/apache/logical-lines.ts";
import { nextWord, type RawWord } from "../../../../parse/apache/words.ts";
import { atoi } from "./core.ts";
import { regexMistake } from "./regex-mistake.ts";
import { shown, type ValueCheck, type ValueMistake } from "./value-check.ts";

const refuses = "so Apache does not start.";

/** WSGIDaemonProcess, mod_wsgi 4.9 and 6.0 together. */
const daemonOptions = new Set(
  (
    "user group supplementary-groups processes threads umask chroot home lang locale python-home python-path python-eggs stack-size maximum-requests " +
    "startup-timeout shutdown-timeout deadlock-timeout inactivity-timeout request-timeout graceful-timeout eviction-timeout restart-interval connect-timeout " +
    "socket-timeout queue-timeout listen-backlog display-name send-buffer-size receive-buffer-size header-buffer-size response-buffer-size " +
    "response-socket-timeout socket-user script-user script-group cpu-time-limit cpu-priority memory-limit virtual-memory-limit server-metrics " +
    "newrelic-config-file newrelic-environment switch-interval interrupt-timeout response-flush-delay slow-requests telemetry-service telemetry-options " +
    "free-threading per-interpreter-gil"
  ).split(" "),
);
const scriptOptions = new Set(["application-group", "process-group", "callable-object", "pass-authorization"]);

interface Option {
  readonly name: string;
  readonly value: string;
  readonly word: RawWord;
}

/** mod_wsgi's own splitter: `name=value`, where quotes may follow the `=`. A word without it ends the reading. */
function readOptions(text: string, from: number): { readonly options: readonly Option[]; readonly broken: RawWord | undefined } {
  const options: Option[] = [];
  let at = from;
  while (at < text.length) {
    while (isBlank(text[at])) at++;
    if (at >= text.length) break;
    const start = at;
    while (at < text.length && !isBlank(text[at]) && text[at] !== "=") at++;
    const name = text.slice(start, at);
    if (text[at] !== "=" || name === "") return { options, broken: nextWord(text, start) };
    // A blank behind the '=' is passed over (wsgi_parse_option).
    const value = nextWord(text, at + 1);
    at = value?.end ?? at + 1;
    options.push({ name, value: value?.value ?? "", word: { value: text.slice(start, at), start, end: at, quote: "" } });
  }
  return { options, broken: undefined };
}

function checkOptions(text: string, from: number, known: ReadonlySet<string>, name: string): ValueMistake | readonly Option[] {
  const { options, broken } = readOptions(text, from);
  const unknown = options.find((option) => !known.has(option.name));
  if (unknown && (broken === undefined || unknown.word.start < broken.start)) return { word: unknown.word, message: `${name} has no option "${shown(unknown.name)}", ${refuses}`, help: "https://modwsgi.readthedocs.io/en/master/configuration.html" };
  if (broken) {
    const help = /^["']/.test(broken.quote) ? 'Write python-path="/srv/the site": the quotes go around the value alone.' : "Options are written name=value, without a blank before the =.";
    return { word: broken, message: `${name} does not understand "${shown(broken.value)}", ${refuses}`, help };
  }
  return options;
}

export const checkDaemonProcess: ValueCheck = ({ text, words }) => {
  const [name] = words;
  if (name === undefined || name.value === "") return { arity: true, message: `WSGIDaemonProcess has no name, ${refuses}`, help: "Write WSGIDaemonProcess bakery python-home=/srv/bakery/venv." };
  const options = checkOptions(text, name.end, daemonOptions, "WSGIDaemonProcess");
  if (!Array.isArray(options)) return options as ValueMistake;
  for (const option of options as readonly Option[]) {
    const wrong = checkDaemonOption(option);
    if (wrong !== undefined) return { word: option.word, message: `${option.name} of WSGIDaemonProcess ${wrong}, ${refuses}`, help: "https://modwsgi.readthedocs.io/en/master/configuration-directives/WSGIDaemonProcess.html" };
  }
  return undefined;
};

function checkDaemonOption({ name, value }: Option): string | undefined {
  switch (name) {
    case "processes":
      return atoi(value) < 1 ? "is not a number from 1 on" : undefined;
    case "threads":
      return value === "" || atoi(value) < 0 ? "is not a number" : undefined;
    case "umask":
      return /^\s*\+?(?:0?[0-7]*)$/.test(value) && value !== "" ? undefined : "is not an octal number";
    case "home":
    case "chroot":
      return value.startsWith("/") ? undefined : "is not an absolute path";
    case "stack-size":
    case "listen-backlog":
      return atoi(value) <= 0 ? "is not a number from 1 on" : undefined;
    default:
      return /-timeout$|^maximum-requests$|^restart-interval$/.test(name) && (value === "" || atoi(value) < 0) ? "is not a number" : undefined;
  }
}

export const checkScriptAlias: ValueCheck = ({ name, text, words, closed }) => {
  const [mount, target] = words;
  if (mount === undefined || target === undefined || mount.value === "" || target.value === "") return { arity: true, message: `${name} needs a URL and a file, ${refuses}`, help: `Write ${name} / /srv/bakery/bakery/wsgi.py.` };
  const options = checkOptions(text, target.end, scriptOptions, name);
  if (!Array.isArray(options)) return options as ValueMistake;
  for (const { name: option, value, word } of options as readonly Option[]) {
    const wrong = option === "pass-authorization" ? !/^(?:on|off)$/i.test(value) : value === "";
    if (wrong) return { word, message: `${option} of ${name} has a wrong value, ${refuses}`, help: option === "pass-authorization" ? "Write pass-authorization=On." : `Write ${option}=NAME.` };
  }
  const regex = name.toLowerCase() === "wsgiscriptaliasmatch" ? regexMistake(mount.value, closed) : undefined;
  return regex === undefined ? undefined : { word: mount, message: `The regular expression of ${name} is wrong (${regex}), ${refuses}`, help: "Put a backslash before a character that stands for itself." };
};
