import type { EnvironmentEntry, CommandServer, Text } from "../../core/launch/launch.ts";
import { indexOf } from "../../core/path-index.ts";
import { directoryOf, joinPath, nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import type { UwsgiDocument } from "../../parse/uwsgi/parse.ts";
import { asText } from "./argument.ts";
import type { CommandLine } from "./read-options.ts";
import { type Configured, notHere } from "./server-configuration.ts";
import { readUwsgiConfiguration, uwsgiIncludes } from "./uwsgi-configuration.ts";
import { literalPattern } from "../../core/literal-pattern.ts";

/** Reads a configuration file of gunicorn; undefined when it can't be read. */
export type ReadGunicorn = (path: string, environment: readonly EnvironmentEntry[]) => Configured | undefined;

export interface ConfigurationSources {
  /** Every path of the repository. */
  readonly paths: ReadonlySet<string>;
  readonly uwsgi: readonly UwsgiDocument[];
  /** The file of the repository that its images have at a path, where one is known and all that have it agree. */
  readonly inImages?: (path: string) => string | undefined;
  /** Absent while the Python parser is not loaded. */
  readonly gunicorn?: ReadGunicorn;
}

/** A server's command, as far as its configuration files depend on it. */
export interface Configurable {
  readonly server: CommandServer;
  readonly line: CommandLine;
  readonly environment: readonly EnvironmentEntry[];
  /** Where it starts. */
  readonly directory: Text | undefined;
  /** The file that starts it. */
  readonly starter: SourceFile;
}

/** Everything is said already. */
const nothing: Configured = { options: [], complete: true, files: [] };

/** Finds and reads the configuration files that servers are started with. */
export class Configurations {
  readonly #sources: ConfigurationSources;
  readonly #used = new Set<UwsgiDocument>();
  #wantsPython = false;

  constructor(sources: ConfigurationSources) {
    this.#sources = sources;
  }

  /** Whether a file was asked for that only the Python parser could read. */
  get wantsPython(): boolean {
    return this.#wantsPython;
  }

  /** Whether a command loads the configuration. */
  isUsed(document: UwsgiDocument): boolean {
    return this.#used.has(document);
  }

  /** What the configuration files of a command set. */
  of(command: Configurable): Configured {
    if (command.server === "uwsgi") return this.#uwsgi(command);
    return command.server === "gunicorn" || command.server === "gunicorn_django" ? this.#gunicorn(command) : nothing;
  }

  // ------------------------------------------------------------------ gunicorn

  #gunicorn({ line, environment, directory, starter }: Configurable): Configured {
    const option = line.options.findLast(({ name }) => name === "config");
    const path = option ? this.#named(option.value?.value ?? option.end?.value.slice(1), starter) : this.#standard(directory?.value);
    if (path === undefined) return option ? notHere : nothing;
    if (path === "unknown") return notHere;
    if (!this.#sources.gunicorn) {
      this.#wantsPython = true;
      return notHere;
    }
    return this.#sources.gunicorn(path, environment) ?? notHere;
  }

  /** `-c deploy/gunicorn.py`, `-c file:…`, `-c python:shop.gunicorn` (gunicorn/app/base.py, `load_config_from_module_name_or_filename`). */
  #named(text: string | undefined, starter: SourceFile): string | undefined {
    if (text === undefined) return undefined;
    if (text.startsWith("python:")) return this.#find(`${text.slice("python:".length).replaceAll(".", "/")}.py`, starter.path);
    return this.#find(text.replace(/^file:/, ""), starter.path);
  }

  /**
   * `./gunicorn.conf.py`, which gunicorn looks for where it starts, whatever `--chdir` says (gunicorn/config.py,
   * `get_default_config_file`). Where that is can be told only by the directory's name.
   */
  #standard(directory: string | undefined): string | undefined {
    const all = indexOf(this.#sources.paths).endingIn("gunicorn.conf.py");
    const [only, ...others] = all;
    if (only === undefined) return undefined;
    const start = directory?.replace(/(?<!\/)\/+$/, "");
    const matching = start === undefined ? [] : all.filter((path) => directoryOf(path) !== "" && `${start}/`.endsWith(`/${directoryOf(path)}/`));
    if (matching.length === 1) return matching[0];
    const isPlain = directoryOf(only) === "" || this.#sources.paths.has(joinPath(directoryOf(only), ["manage.py"]));
    const startsElsewhere = start !== undefined && (directoryOf(only) !== "" || indexOf(this.#sources.paths).endingIn("manage.py").some((path) => path !== "manage.py" && `${start}/`.endsWith(`/${directoryOf(path)}/`)));
    return others.length === 0 && isPlain && !startsElsewhere ? only : "unknown";
  }

  /** The path of the repository that a path on the server, or below a directory that is not known, names. */
  #find(path: string, beside: string): string | undefined {
    const plain = path.replace(/^(?:\.\/)+/, "");
    const { paths } = this.#sources;
    const neighbour = joinPath(directoryOf(beside), [plain]);
    if (!plain.startsWith("/") && paths.has(neighbour)) return neighbour;
    if (paths.has(plain)) return plain;
    const copiedInto = plain.startsWith("/") ? this.#sources.inImages?.(plain) : undefined;
    if (copiedInto !== undefined && paths.has(copiedInto)) return copiedInto;
    if (!plain.startsWith("/")) {
      const found = indexOf(paths).endingIn(plain);
      return found.length === 1 ? found[0] : undefined;
    }
    // The longest path that fits says most of an absolute one. Where none does, both files are copied to the server from
    // one directory of examples: `contrib/site.service` names `/opt/site/gunicorn.py`, which lies beside it here.
    const copied = joinPath(directoryOf(beside), [nameOf(plain)]);
    const tail = plain.split("/").map((_, index, parts) => parts.slice(index + 1).join("/")).find((candidate) => paths.has(candidate));
    return tail ?? (paths.has(copied) ? copied : undefined);
  }

  // ------------------------------------------------------------------ uWSGI

  /** `--ini uwsgi.ini`, `--ini uwsgi.ini:section`, `uwsgi uwsgi.ini`. */
  #uwsgi({ line, environment, directory, starter }: Configurable): Configured {
    const named = line.options.flatMap(({ name, value, end }) => (uwsgiIncludes.has(name) ? [{ target: value?.value ?? end?.value.slice(1), start: value ? directory?.value : undefined }] : []));
    const positional = line.positionals.map((argument) => ({ target: asText(argument)?.value, start: directory?.value }));
    const found = [...named, ...positional].map(({ target, start }): Configured => {
      const [, path, section = "uwsgi"] = /^(.*?\.\w+)(?::([^:/]*))?$/.exec(target ?? "") ?? [];
      const document = path === undefined ? undefined : this.#document(path, starter.path, starter);
      if (path === undefined || !document) return notHere;
      const absolute = path.startsWith("/") ? path : start === undefined ? undefined : `${start.replace(/\/$/, "")}/${path}`;
      return readUwsgiConfiguration({ document, section, directory: absolute === undefined ? undefined : directoryOf(absolute), environment }, (name, beside) => this.#document(name, beside));
    });
    return { options: found.flatMap(({ options }) => options), complete: found.every(({ complete }) => complete), files: found.flatMap(({ files }) => files) };
  }

  #document(path: string, beside: string, starter?: SourceFile): UwsgiDocument | undefined {
    const found = this.#find(path, beside);
    const made = found === undefined ? starter && templateOf(path, starter) : undefined;
    const source = made === undefined ? found : this.#find(made, beside);
    const document = this.#sources.uwsgi.find(({ file }) => file.path === source);
    if (document) this.#used.add(document);
    return document;
  }
}

/** The file that a script makes another from before it starts the server: `envsubst <uwsgi.conf.ini >uwsgi.ini`, `cp`. */
function templateOf(path: string, { text }: SourceFile): string | undefined {
  const name = literalPattern(path);
  const making = new RegExp(`^[^#\\n]{0,500}?(?:<[ \\t]*([\\w./-]+)[ \\t]*>|\\bcp[ \\t]+(?:-\\w+[ \\t]+)*([\\w./-]+))[ \\t]*${name}(?![\\w./-])`, "m");
  const [, redirected, copied] = making.exec(text) ?? [];
  return redirected ?? copied;
}
