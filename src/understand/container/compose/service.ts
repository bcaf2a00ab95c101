import type { PublishedPort } from "../../../core/launch/container.ts";
import type { EnvironmentEntry, Text } from "../../../core/launch/launch.ts";
import type { DataNode } from "../../../parse/data/data-node.ts";
import { composeCommand, composeValue, splitWords, wholeWord } from "../../../parse/dockerfile/words.ts";
import type { DotenvEntry } from "../../../parse/dotenv/parse.ts";
import { dropStart, known, knownStart, type Argument } from "../../launch/argument.ts";
import { expandWhole, type Lookup } from "../../launch/expand.ts";
import type { ContainerCommand } from "../container-command.ts";
import { joinRepositoryPath, type Mount } from "../container-paths.ts";
import type { ComposeService, Layer } from "./stack.ts";

/** Reads an environment file of the repository; undefined where there is none at that path. */
export type ReadEnvironmentFile = (path: string) => readonly DotenvEntry[] | undefined;

/** The questions that are asked of a service, with its files merged and `${NAME}` filled in. */
export class ServiceReader {
  readonly service: ComposeService;
  readonly #lookup: Lookup;

  constructor(service: ComposeService, lookup: Lookup) {
    this.service = service;
    this.#lookup = lookup;
  }

  /** What the strongest file says under a key. */
  node(...path: readonly string[]): DataNode | undefined {
    return this.service.layers.map(({ node }) => node.get(...path)).findLast((found) => found !== undefined);
  }

  argument(node: DataNode | undefined): Argument | undefined {
    const text = node?.mapped;
    return text && expandWhole(wholeWord(text, composeValue), this.#lookup);
  }

  /** A text as far as it is known; where a variable has a default, that. */
  text(...path: readonly string[]): Text | undefined {
    const argument = this.argument(this.node(...path));
    const value = argument && textOrDefault(argument);
    return argument && value !== undefined ? { value, at: argument.at } : undefined;
  }

  /** `command` and `entrypoint`: a text is split as a shell would, without being one; `""` and `[]` take back the image's. */
  command(key: "command" | "entrypoint"): ContainerCommand | "none" | undefined {
    const node = this.node(key);
    if (!node || node.isNull) return undefined;
    const text = node.mapped;
    const argv = text ? splitWords(text, composeCommand).map((word) => expandWhole(word, this.#lookup)) : node.items.flatMap((item) => this.argument(item) ?? []);
    return argv.length === 0 ? "none" : { form: "exec", argv, at: node.at };
  }

  /** `env_file` first, then `environment`, which is stronger; in each the last entry of a name wins. */
  environment(readFile: ReadEnvironmentFile): { readonly entries: readonly EnvironmentEntry[]; readonly missing: readonly Text[] } {
    const entries: EnvironmentEntry[] = [];
    const missing: Text[] = [];
    for (const { node, directory } of this.service.layers) {
      const files = node.get("env_file");
      for (const file of files?.text ? [files] : (files?.items ?? [])) {
        const path = this.argument(file.get("path") ?? file);
        const value = path && textOrDefault(path);
        if (value === undefined || !path) continue;
        const inside = joinRepositoryPath(directory, value);
        const found = inside === undefined || value.startsWith("/") ? undefined : readFile(inside);
        if (found) for (const entry of found) entries.push({ name: entry.name, value: entry.value, at: entry.at });
        else missing.push({ value, at: path.at });
      }
    }
    for (const { node } of this.service.layers) entries.push(...this.#written(node.get("environment")));
    return { entries, missing };
  }

  /** `NAME: value` or `- NAME=value`; a name alone takes its value from whoever calls compose. */
  #written(node: DataNode | undefined): readonly EnvironmentEntry[] {
    const pairs = [
      ...(node?.entries ?? []).map(({ key, value }) => ({ name: key.value, at: key.at, value: this.argument(value) })),
      ...(node?.items ?? []).flatMap((item) => {
        const whole = this.argument(item);
        const [start, name, equals] = /^([^=\s]+)(=?)/.exec(knownStart(whole)) ?? [];
        return whole && start !== undefined && name !== undefined ? [{ name, at: whole.at, value: equals === "=" ? dropStart(whole, start.length) : undefined }] : [];
      }),
    ];
    return pairs.map(({ name, at, value }): EnvironmentEntry => {
      if (!value) {
        const passed = this.#lookup(name);
        return { name, value: passed?.text, at };
      }
      const text = known(value);
      const fallback = text === undefined ? textOrDefault(value) : undefined;
      return { name, value: text, at: value.pieces.length > 0 ? value.at : at, ...(fallback !== undefined && { fallback }) };
    });
  }

  get mounts(): readonly Mount[] {
    return this.service.layers.flatMap((layer) => (layer.node.get("volumes")?.items ?? []).flatMap((item) => this.#mount(item, layer) ?? []));
  }

  /** The paths at which something is mounted, whatever it is. */
  get mounted(): readonly string[] {
    return this.service.layers.flatMap(({ node }) => (node.get("volumes")?.items ?? []).flatMap((item) => this.#volume(item)[1] ?? []));
  }

  /** `source:target:mode`, or the long form. */
  #volume(item: DataNode): readonly (string | undefined)[] {
    const short = this.argument(item);
    const text = short && textOrDefault(short);
    return text === undefined ? ["source", "target"].map((key) => item.get(key)?.text?.value) : text.split(":");
  }

  #mount(item: DataNode, { directory }: Layer): Mount | undefined {
    const [source, target] = this.#volume(item);
    if (source === undefined || target === undefined || !/^\.{0,2}(?:\/|$)|^\./.test(source) || source.startsWith("/")) return undefined;
    const path = joinRepositoryPath(directory, source);
    return path === undefined ? undefined : { source: path, target };
  }

  get ports(): readonly PublishedPort[] {
    return this.service.layers.flatMap(({ node }) => (node.get("ports")?.items ?? []).flatMap((item) => this.#port(item) ?? []));
  }

  /** `127.0.0.1:8080:80/tcp`, `8080:80`, `80`, or the long form. */
  #port(item: DataNode): PublishedPort | undefined {
    const short = this.argument(item);
    if (!short) {
      const target = Number(this.argument(item.get("target"))?.pieces[0]?.text);
      const published = this.argument(item.get("published"));
      const host = item.get("host_ip")?.text?.value ?? "";
      return Number.isInteger(target) ? { host, hostPort: portOf(published && textOrDefault(published)), containerPort: target, at: item.at } : undefined;
    }
    const text = textOrDefault(short);
    const [, host, hostPort, containerPort] = /^(?:(?:([\d.]+|\[[^\]]*\]|localhost):)?(\d*):)?(\d+)(?:\/tcp)?$/.exec(text ?? "") ?? [];
    return containerPort === undefined ? undefined : { host: host ?? "", hostPort: portOf(hostPort), containerPort: Number(containerPort), at: short.at };
  }

  /** The names under which other services reach it. */
  get names(): readonly string[] {
    const { name, layers } = this.service;
    const aliases = layers.flatMap(({ node }) => [...(node.get("networks")?.entries ?? []).flatMap(({ value }) => value.get("aliases")?.texts ?? [])]);
    return [name, ...["container_name", "hostname"].flatMap((key) => this.text(key)?.value ?? []), ...aliases.map(({ value }) => value)];
  }
}

const portOf = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined);

/** The text of an argument, with the defaults of variables that nothing sets. */
export function textOrDefault(argument: Argument): string | undefined {
  const pieces = argument.pieces.map((piece) => piece.text ?? piece.fallback?.text);
  return pieces.includes(undefined) ? undefined : pieces.join("");
}
