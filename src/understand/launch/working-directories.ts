import type { Text } from "../../core/launch/launch.ts";
import { asText, knownStart, type Argument } from "./argument.ts";
import { hasHappened, type Place } from "./shell-variables.ts";
import { activatedBy } from "./virtual-environment.ts";

/** The changes of one kind that are looked at, from the last one backwards. */
const mostLookedAt = 100;

/** Something that holds from a place of a script on; undefined where it can't be known. */
interface Change {
  readonly text: Text | undefined;
  readonly place: Place;
}

/** What holds at a place: the last change that has surely happened there. */
function lastAt(changes: readonly Change[], place: Place): Text | undefined {
  for (const { text, place: earlier } of changes.slice(-mostLookedAt).reverse()) {
    const happened = hasHappened(earlier, place);
    if (happened !== "no") return happened === "yes" ? text : undefined;
  }
  return undefined;
}

/** A path below a directory; undefined where it takes a directory that is not known. */
function below(directory: Text | undefined, path: Text): Text | undefined {
  if (/^[/~]/.test(path.value)) return path;
  return directory && { value: `${directory.value.replace(/\/$/, "")}/${path.value}`, at: path.at };
}

/** Where a script stands as it is read from top to bottom, and which virtual environment is active there. */
export class WorkingDirectories {
  readonly #directories: Change[] = [];
  readonly #active: Change[] = [];

  /** `cd DIRECTORY` */
  change(args: readonly Argument[], place: Place): void {
    const text = asText(args.find((argument) => !knownStart(argument).startsWith("-")));
    this.#directories.push({ text: text && below(this.at(place), text), place });
  }

  /** `source DIRECTORY/bin/activate` */
  activate(path: Argument, place: Place): void {
    const text = activatedBy(path);
    this.#active.push({ text: text && below(this.at(place), text), place });
  }

  /** The directory at a place, as far as it is known. */
  at(place: Place): Text | undefined {
    return lastAt(this.#directories, place);
  }

  /** The virtual environment that is active at a place. */
  activeAt(place: Place): Text | undefined {
    return lastAt(this.#active, place);
  }
}
