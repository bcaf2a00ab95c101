import { numbers } from "../../parse/apache/random-configuration.ts";
import * as sound from "./sound-lines.ts";

/** Words that a slip may put into a line. */
const strays = ["# why", "On", "Off", "Yes", "all", "granted", "-Indexes", "10M", "0", "-1", '"', "'", "\\", "http://x", "/srv", "[L]", "[R=301, L]", "=", "x=y", "=> 2.4", "!", "*", "(", "${SITE}", "\t", "\u00A0", "é", ";", "{", ">", "<", "</Directory>", "None", "env=", "early", "%{", "from", "not"];

/** A configuration, most often with mistakes: the same for the same seed. */
export function makeInput(seed: number): string {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? "";
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  let daemons = 0;

  const wrap = (head: string, lines: readonly string[]): string[] => [`<${head}>`, ...lines, `</${head.split(" ")[0] ?? ""}>`];
  const maybeConditional = (lines: string[]): string[] => (next() < 0.12 ? wrap(pick(sound.conditionals), lines) : lines);
  const some = (most: number, make: () => string[]): string[] => Array.from({ length: upTo(most) }, () => maybeConditional(make())).flat();
  const directoryLine = (only: boolean): string[] => (next() < 0.1 ? (next() < 0.5 ? wrap("Limit GET POST", ["Require all granted"]) : wrap("RequireAll", ["Require all granted", "Require not ip 192.0.2.7"])) : [only && next() < 0.15 ? pick(sound.onlyDirectoryLines) : pick(sound.directoryLines)]);
  const inner = (only: boolean): string[] => some(4, () => directoryLine(only));
  const section = (): string[] => {
    const kind = next();
    if (kind < 0.4) return wrap(pick(sound.directoryHeads), [...inner(true), ...(next() < 0.3 ? wrap(pick(sound.filesHeads), inner(false)) : []), ...(next() < 0.1 ? wrap(pick(sound.conditions), inner(false)) : [])]);
    if (kind < 0.65) return wrap(pick(sound.locationHeads), inner(false));
    if (kind < 0.85) return wrap(pick(sound.filesHeads), inner(false));
    return [...wrap(pick(sound.conditions), inner(false)), ...(next() < 0.4 ? wrap(next() < 0.5 ? "Else" : 'ElseIf "false"', inner(false)) : [])];
  };
  const hostLine = (): string[] => (next() < 0.25 ? section() : next() < 0.05 ? [pick(sound.daemonLines).replace("@", String(daemons++))] : [pick(sound.hostLines)]);
  const host = (): string[] => wrap(pick(["VirtualHost *:80", "VirtualHost *:443", "VirtualHost 127.0.0.1:8080", "VirtualHost *"]), [...some(8, hostLine), ...(next() < 0.1 ? ["ServerAlias bakery.example *.bakery.example"] : [])]);
  const lines = some(10, () => (next() < 0.3 ? host() : next() < 0.4 ? [pick(sound.serverLines)] : hostLine()));
  for (let mutations = next() < 0.12 ? 0 : 1 + upTo(1); mutations > 0; mutations--) mutate(lines, next, pick);
  return `${lines.join("\n")}\n`;
}

/** Changes one line as a slip of the hand would. */
function mutate(lines: string[], next: () => number, pick: (from: readonly string[]) => string): void {
  if (lines.length === 0) lines.push("");
  const at = Math.floor(next() * lines.length);
  const line = lines[at] ?? "";
  const words = line.split(" ");
  const word = Math.floor(next() * words.length);
  const place = Math.floor(next() * (line.length + 1));
  switch (Math.floor(next() * 15)) {
    case 0:
      lines[at] = line.slice(0, place) + line.slice(place + 1);
      return;
    case 1:
      lines[at] = line.slice(0, place) + pick(["a", "Z", "#", '"', "'", "\\", " ", ",", "=", ":", ">", "<", "(", ")", "[", "]", "*", "!", "-", "+", "/", "0", "$", "%", "\u00E9"]) + line.slice(place);
      return;
    case 2:
      lines[at] = line.slice(0, place) + (line[place + 1] ?? "") + (line[place] ?? "") + line.slice(place + 2);
      return;
    case 3:
      lines[at] = words.filter((_, index) => index !== word).join(" ");
      return;
    case 4:
      lines[at] = words.toSpliced(word, 0, words[word] ?? "").join(" ");
      return;
    case 5:
    case 6:
      lines[at] = words.with(word, pick(strays)).join(" ");
      return;
    case 7:
      lines[at] = words.toSpliced(word + 1, 0, pick(strays)).join(" ");
      return;
    case 8:
      lines.splice(at, 1);
      return;
    case 9:
      lines.splice(Math.floor(next() * lines.length), 0, line);
      return;
    case 10:
      lines.splice(at, 1);
      lines.splice(Math.floor(next() * (lines.length + 1)), 0, line);
      return;
    case 11:
      lines[at] = next() < 0.5 ? `${line}\\` : line.replace(" ", " \\\n");
      return;
    case 12:
      lines[at] = next() < 0.5 ? line.toUpperCase() : line.toLowerCase();
      return;
    case 13:
      lines.splice(at, 0, pick([...sound.hostLines, ...sound.directoryLines, ...sound.serverLines, ...sound.onlyDirectoryLines]));
      return;
    default:
      lines[at] = `${line} ${pick(strays)}`;
  }
}
