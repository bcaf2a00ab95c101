import { directoryOf } from "../../core/paths.ts";
import { joinRepositoryPath } from "../container/container-paths.ts";
import { lastEntry, type SupervisorDocument } from "../../parse/supervisor/parse.ts";

/**
 * The file whose `[supervisord]` holds for a file's programs: itself, or the one that includes it. Undefined when that
 * is not here.
 */
export function daemonOf(document: SupervisorDocument, documents: readonly SupervisorDocument[]): SupervisorDocument | undefined {
  if (isDaemon(document)) return document;
  const including = documents.filter((other) => isDaemon(other) && globsOf(other).some((glob) => includes(glob, other, document)));
  return including.length === 1 ? including[0] : undefined;
}

const isDaemon = ({ sections }: SupervisorDocument): boolean => sections.some(({ value }) => value === "supervisord");

/** `files = conf.d/*.conf /etc/more/*.ini`, as seen from the file (supervisord.org/configuration.html, "[include]"). */
const globsOf = (document: SupervisorDocument): readonly string[] => (lastEntry(document, "include", "files")?.value?.text ?? "").replaceAll("%(here)s/", "").split(/\s+/).filter(Boolean);

/** An absolute glob is the machine's: its last directory and name must agree. */
function includes(glob: string, daemon: SupervisorDocument, { file: { path } }: SupervisorDocument): boolean {
  if (glob.startsWith("/")) return isMatch(lastTwo(path), lastTwo(glob));
  const whole = joinRepositoryPath(directoryOf(daemon.file.path), glob);
  return whole !== undefined && isMatch(path, whole);
}

const lastTwo = (path: string): string => path.split("/").slice(-2).join("/");

/** Whether a path fits a glob, in which `*` stands for any part of a name. Stars are tried from the left once: no text makes it slow. */
function isMatch(path: string, glob: string): boolean {
  const names = path.split("/");
  const wanted = glob.split("/");
  return names.length === wanted.length && names.every((name, index) => isNameMatch(name, wanted[index] ?? ""));
}

function isNameMatch(name: string, glob: string): boolean {
  const [first = "", ...rest] = glob.split("*");
  if (rest.length === 0) return name === glob;
  const last = rest.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
}
