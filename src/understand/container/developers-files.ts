import { isBrought } from "../../core/launch/brought.ts";
import { directoryOf, nameOf } from "../../core/paths.ts";
import type { SourceFile } from "../../core/source.ts";
import { isAwayFromProduction } from "../../discover/stage-of-path.ts";
import type { DockerfileDocument } from "../../parse/dockerfile/parse.ts";
import type { LauncherDocument } from "../launch/launcher-document.ts";
import { wordsOf } from "./container-command.ts";
import type { ContainerProcess } from "./container-process.ts";
import { literalPattern } from "../../core/literal-pattern.ts";
import { grouped } from "../../core/grouped.ts";

/** What a project's containers and their files show. */
export interface DevelopersSources {
  readonly containers: readonly ContainerProcess[];
  readonly documents: readonly LauncherDocument[];
  readonly paths: ReadonlySet<string>;
  readonly read: (path: string) => SourceFile | undefined;
}

/**
 * Finds the files that only developers' containers use, by what names and commands say: configurations of web servers,
 * and Dockerfiles. One that production may use as well, because a script or a page for deployers names it, is none.
 */
export class DevelopersFiles {
  readonly #sources: DevelopersSources;
  #deployers: readonly string[] | undefined;
  /** The services, each with why it is a developer's. */
  readonly #services: readonly (readonly [service: ContainerProcess, developers: string | undefined])[];

  constructor(sources: DevelopersSources) {
    this.#sources = sources;
    const services = sources.containers.filter(({ kind }) => kind === "compose");
    const serving = new Map([...grouped(services, ({ path }) => path)].map(([path, stack]) => [path, this.#servesDevelopers(stack)] as const));
    this.#services = services.map((service) => {
      const pin = sources.read(service.path)?.pinned;
      return [service, pin === undefined ? (service.developers ?? serving.get(service.path)) : pin === "development" ? "the configuration says so" : undefined];
    });
  }

  /** Why a configuration of a web server is used by developers alone; undefined where it is not known to be. */
  ofWebServer(path: string): string | undefined {
    const users = this.#services.filter(([{ brings }]) => brings && isBrought(path, brings));
    const [first] = users;
    if (!first || users.some(([, developers]) => developers === undefined)) return undefined;
    // An image that no service here builds is built by who knows whom.
    const built = new Set(this.#services.map(([{ dockerfile }]) => dockerfile));
    const elsewhere = this.#sources.containers.some(({ kind, dockerfile, brings, stage }) => kind === "dockerfile" && !built.has(dockerfile) && brings && isBrought(path, brings) && stage("gunicorn").verdict !== "development");
    return elsewhere || this.#isNamedByDeployers(path) ? undefined : `${first[0].label} alone uses it`;
  }

  /** Why an image is built by developers alone, while production runs something else. */
  ofImage(document: DockerfileDocument): string | undefined {
    const builders = this.#services.filter(([{ dockerfile }]) => dockerfile === document);
    const [first] = builders;
    if (!first || document.file.pinned !== undefined || builders.some(([, developers]) => developers === undefined)) return undefined;
    const image = this.#sources.containers.find(({ kind, dockerfile }) => kind === "dockerfile" && dockerfile === document);
    const isDevelopmentServer = image !== undefined && this.#starts(image) === "development";
    const isReplaced = this.#services.some(([service, developers]) => developers === undefined && service.dockerfile !== undefined && service.dockerfile !== document && this.#starts(service) === "application");
    return (isDevelopmentServer || isReplaced) && !this.#isBuiltElsewhere() && !this.#isNamedByDeployers(document.file.path) ? `${first[0].label} alone builds it` : undefined;
  }

  /** Whether files deploy images without saying which Dockerfile makes them. */
  #isBuiltElsewhere(): boolean {
    const deploys = this.#sources.documents.some(({ language, file }) => (language === "kubernetes" || language === "platform") && isAwayFromProduction(file) === undefined);
    return deploys || this.#ofDeployers().some((path) => /\bdocker(?:\s+buildx)?\s+build\b|build-push-action|kaniko|gcloud\s+builds|container:push/.test(this.#sources.read(path)?.text ?? ""));
  }

  /** Whether a stack starts the development server with the source mounted, and no application server but developers' own. */
  #servesDevelopers(stack: readonly ContainerProcess[]): string | undefined {
    const started = stack.map((service) => [service, this.#starts(service)] as const);
    const [own, ...others] = started.filter(([, kind]) => kind === "application");
    // `target: development` may start an application server as well.
    if (own && [own, ...others].every(([{ developers }]) => developers !== undefined)) return `${own[0].label} is development's`;
    if (own) return undefined;
    const found = started.find(([{ stage }, kind]) => kind === "development" && stage("runserver").verdict === "development");
    return found && `${found[0].label} is development's`;
  }

  /** What kind of server the words of a container's command, and the scripts among them, speak of. */
  #starts(process: ContainerProcess): "application" | "development" | undefined {
    const texts = [process.entrypoint, process.command].flatMap((command) => (command ? [wordsOf(command)] : []));
    for (let turn = 0, from = 0; turn < deepest; turn++) {
      const found = texts.slice(from).flatMap((text) => text.match(/(?<![\w./-])[\w-]*[/.][\w./-]+/g) ?? []).slice(0, mostScripts);
      from = texts.length;
      for (const word of new Set(found)) {
        const path = process.locate(word);
        const file = path === undefined || !this.#sources.paths.has(path) || path.endsWith(".py") ? undefined : this.#sources.read(path);
        if (file) texts.push(file.text);
      }
    }
    const text = texts.join("\n");
    return /\b(?:gunicorn|uwsgi|uvicorn|daphne|hypercorn|waitress-serve|granian|mod_wsgi|apache2)\b/.test(text) ? "application" : /\brun(?:server|server_plus|sslserver)\b/.test(text) ? "development" : undefined;
  }

  /** Whether a file that is no developer's names another by its path: a script, a workflow, a page about deployment. */
  #isNamedByDeployers(path: string): boolean {
    const form = formOf(path);
    return this.#ofDeployers().some((other) => other !== path && !this.#builds(other, path) && form.test(this.#sources.read(other)?.text ?? ""));
  }

  /** The files that deploy, or tell how: those of developers' stacks are none. */
  #ofDeployers(): readonly string[] {
    return (this.#deployers ??= this.#findDeployers());
  }

  #findDeployers(): readonly string[] {
    const developers = new Set(this.#services.flatMap(([service, why]) => (why === undefined ? [] : [service.path])));
    const launchers = this.#sources.documents.filter(({ language, file }) => language !== "dotenv" && isAwayFromProduction(file) === undefined).map(({ file }) => file.path);
    const others = [...this.#sources.paths].filter((path) => ofDeployers.test(path) && isAwayFromProduction({ path }) === undefined);
    return [...new Set([...launchers, ...others])].filter((path) => !developers.has(path));
  }

  /** A Dockerfile that services build brings the file to them, and has been judged as theirs. */
  #builds(other: string, path: string): boolean {
    return this.#services.some(([{ dockerfile, brings }]) => dockerfile?.file.path === other && brings !== undefined && isBrought(path, brings));
  }
}

/** Scripts that start scripts. */
const deepest = 3;
const mostScripts = 50;

/** Files of no reader of ours that tell how a project is deployed. */
const ofDeployers = /(?:^|\/)(?:fabfile\.py|Jenkinsfile|\.gitlab-ci\.yml|(?:buildspec|cloudbuild|bitbucket-pipelines)\.ya?ml|\.github\/workflows\/[^/]+|\.circleci\/config\.yml|readme[^/]*|[^/]*(?:deploy|playbook|install)[^/]*\.(?:ya?ml|py|rb|md|rst|txt))$/i;

/** A path as another file may write it: with the directory that holds it, or by its name alone where that is the root. */
function formOf(path: string): RegExp {
  const directory = nameOf(directoryOf(path));
  const tail = directory === "" ? nameOf(path) : `${directory}/${nameOf(path)}`;
  return new RegExp(`(?:^|[\\s"'\`=:,(${directory === "" ? "" : "/."}])(?:\\./)?${literalPattern(tail)}(?![\\w.-])`, "m");
}
