import type { SourceFile, Span } from "../../core/source.ts";
import { span } from "../../core/source.ts";
import type { Expression, Node, Statement } from "../../parse/python/ast.ts";
import { objectOf } from "./alias.ts";
import { isSecretName } from "./conversion.ts";
import { Journal } from "./journal.ts";
import { type Binding, Namespace } from "./namespace.ts";
import { keyOf } from "./keys.ts";
import { type CallArguments, type DictObj, type FunctionObj, type ListObj, type ModuleObj, type Obj, reaching, type Scope, unknown } from "./objects.ts";
import { type Asked, ProcessEnvironment } from "./process-environment.ts";
import { type PythonSource, whyRewritten } from "./python-source.ts";
import { deepTags, tagged } from "./tagging.ts";
import { noTags, type Tags, union } from "./tags.ts";
import { BrokenOff, OutOfSteps, PythonError } from "./python-error.ts";
import { deciding, fileTag, secretTag, varyingVariables, type World } from "./world.ts";

/** How a block of statements ended; undefined when it just did. */
export type Completion =
  | undefined
  | { readonly kind: "return"; readonly value: Obj }
  | { readonly kind: "break" | "continue" }
  /** A loop's end depends on something unknown. */
  | { readonly kind: "lost"; readonly why: string };

/** The two halves of the interpreter, each of which needs the other. */
export interface Interpreter {
  evaluate(run: Run, expression: Expression, scope: Scope): Obj;
  execute(run: Run, statements: readonly Statement[], scope: Scope): Completion;
  call(run: Run, callee: Obj, args: CallArguments, at: Span, scope: Scope): Obj;
  /** Imports a module, as `import_module` does. */
  load(run: Run, module: string, at: Span, scope: Scope): Obj;
}

/** What is known of the elements of a list or set. */
export type ListContents = Pick<ListObj, "items" | "spoiled" | "outline">;

/** Real settings take a few thousand steps. */
const stepsOfARun = 400_000;
const deepestCall = 40;

/** Most names come by no import and replace nothing: one list for all of these. */
const nothing: readonly never[] = [];

/** One evaluation of a settings module in one world. */
export class Run {
  readonly world: World;
  readonly source: PythonSource;
  readonly interpreter: Interpreter;
  readonly journal = new Journal();
  /** Modules of the repository that were imported, by dotted name. */
  readonly modules = new Map<string, Namespace>();
  readonly environment: ProcessEnvironment;
  /** Variables without which the start fails. */
  readonly required = new Set<string>();
  /** Names of modules that the settings' own code reads. */
  readonly read = new Set<string>();
  /** Texts that a variable was compared with: worth trying as its value. */
  readonly compared = new Map<string, Set<string>>();
  /** Variables that decided which statements run. */
  readonly deciders = new Set<string>();
  /** The calls of the project's own functions that are under way, outermost first. */
  readonly callers: Span[] = [];
  /** Library modules, made when they are first imported. */
  readonly libraries = new Map<string, ModuleObj>();
  /** Names in upper case that were given a plain value and later another one. */
  readonly changed = new Set<string>();
  readonly #given = new Map<string, string>();
  /** Which packages a branch supposes to be installed. */
  readonly installed = new Map<string, boolean>();
  /** What decided that the statement at hand runs. */
  control: Tags = noTags;
  /** How many enclosing `try` blocks could catch what is raised now. */
  guards = 0;
  /** Results of the returns that a function may or may not have reached. */
  pendingReturns: Obj[] = [];
  /** How many values were worked out, while something could catch, that may have raised instead. */
  doubts = 0;
  /** Whether the first such value does raise: the side of a `try` that is broken off. */
  breaksOff = false;
  #steps = stepsOfARun;
  #calls = 0;

  constructor(world: World, source: PythonSource, interpreter: Interpreter) {
    this.world = world;
    this.source = source;
    this.interpreter = interpreter;
    this.environment = new ProcessEnvironment(world, this.journal);
  }

  /** The steps that were taken. */
  get steps(): number {
    return stepsOfARun - this.#steps;
  }

  /** Counts a step of work. @throws OutOfSteps past the bound */
  step(cost = 1): void {
    this.#steps -= cost;
    if (this.#steps < 0) throw new OutOfSteps();
  }

  /** The tags of a value and of everything in it, which is work that counts. @throws OutOfSteps past the bound */
  deepTags(value: Obj): Tags {
    return deepTags(value, (elements) => this.step(elements >> 3));
  }

  /** Runs a call one level deeper. @throws PythonError RecursionError past the bound */
  deeper<T>(work: () => T): T {
    if (this.#calls >= deepestCall) throw new PythonError("RecursionError", "maximum recursion depth exceeded", this.control);
    this.#calls += 1;
    try {
      return work();
    } finally {
      this.#calls -= 1;
    }
  }

  /** Says that what is worked out may raise. @throws BrokenOff where it is to */
  doubt(): void {
    this.doubts += 1;
    if (this.breaksOff) throw new BrokenOff();
  }

  spanOf(scope: Scope, node: Node): Span {
    return span(scope.file, node.start, node.end);
  }

  /** Raises a Python exception where the control flow stands. */
  raise(type: string, message: string, tags: Tags = noTags, at?: Span): never {
    throw new PythonError(type, message, union(this.control, tags), at);
  }

  /** Notes what decided which statements run, and answers with the tags that are handed on. */
  decide(tags: Tags): Tags {
    for (const name of varyingVariables(tags)) this.deciders.add(name);
    return deciding(tags);
  }

  /** Hands a module to the imports that follow: in a branch, to those of the branch. */
  setModule(name: string, namespace: Namespace): void {
    const { modules } = this;
    this.journal.remember({
      target: modules,
      key: name,
      read: () => modules.get(name),
      write: (state) => {
        if (state === undefined) modules.delete(name);
        else modules.set(name, state as Namespace);
      },
    });
    modules.set(name, namespace);
  }

  // ------------------------------------------------------------------ names

  /** Binds a name in the innermost scope, or in the module where `global` says so. */
  bind(scope: Scope, name: string, value: Obj, at: Span, via: Binding["via"] = nothing, overridden: readonly Span[] = nothing): void {
    const secret = (value.kind === "str" || value.kind === "bytes") && isSecretName(name) ? union(this.control, [secretTag]) : this.control;
    this.bindIn(scope.globals.has(name) ? scope.module : scope.locals, name, { value: tagged(value, secret), at, via, overridden });
  }

  /** Binds or (with undefined) unbinds a name of a namespace. */
  bindIn(namespace: Namespace, name: string, assigned: Binding | undefined): void {
    const { pinned } = this.world;
    const rewriter = assigned && this.source.rewritten?.get(name);
    const there = rewriter === undefined ? undefined : unknown(whyRewritten(rewriter));
    const binding = assigned && pinned?.name === name ? { ...assigned, value: pinned.value } : assigned && there ? { ...assigned, value: there } : assigned;
    if (binding) this.#noteChange(name, binding.value);
    this.journal.remember({
      target: namespace,
      key: name,
      read: () => namespace.bindings.get(name),
      write: (state) => {
        if (state === undefined) namespace.bindings.delete(name);
        else namespace.bindings.set(name, state as Binding);
      },
    });
    // A later assignment takes a later place: the order of names is that of their final assignment.
    const before = namespace.bindings.get(name);
    namespace.bindings.delete(name);
    if (binding) namespace.bindings.set(name, before ? { ...binding, overridden: chain(before, binding) } : binding);
    else if (this.control.length > 0) namespace.taint(name, this.control);
  }

  #noteChange(name: string, value: Obj): void {
    const plain = /^[A-Z]/.test(name) ? keyOf(value) : undefined;
    if (plain === undefined) return;
    const first = this.#given.get(name);
    if (first === undefined) this.#given.set(name, plain);
    else if (first !== plain) this.changed.add(name);
  }

  /** Whether a name is certainly bound in one of the scopes. */
  isBound(scope: Scope, name: string): boolean {
    for (let at: Scope | undefined = scope; at; at = at.enclosing) if ((at.globals.has(name) ? at.module : at.locals).bindings.has(name)) return true;
    return false;
  }

  /** Looks a name up as Python does; undefined when it is bound nowhere. */
  lookUp(scope: Scope, name: string): Obj | undefined {
    this.read.add(name);
    for (let at: Scope | undefined = scope; at; at = at.enclosing) {
      const namespace = at.globals.has(name) ? at.module : at.locals;
      const binding = namespace.bindings.get(name);
      if (binding) return binding.value;
      if (namespace.open !== undefined) return unknown(namespace.open);
    }
    return undefined;
  }

  /** The object that a name stands for; undefined when it is bound nowhere. It is not taken for read. */
  holds(scope: Scope, name: string): Obj | undefined {
    for (let at: Scope | undefined = scope; at; at = at.enclosing) {
      const binding = (at.globals.has(name) ? at.module : at.locals).bindings.get(name);
      if (binding) return binding.value;
    }
    return undefined;
  }

  /**
   * Makes names unknown: something that can't be followed may have changed them.
   * @param reached what they may be afterwards
   */
  forget(scope: Scope, names: Iterable<string>, why: string, at: Span, tags: Tags = noTags, reached: readonly Obj[] = []): void {
    for (const name of names) {
      const value = this.holds(scope, name);
      if (value?.kind === "list" || value?.kind === "set" || value?.kind === "dict") this.spoil(value, why);
      this.bind(scope, name, reaching(unknown(why, tags), value, ...reached), at);
    }
  }

  /**
   * Makes every name of a namespace unknown, and those that it does not hold as well. What is imported or defined under
   * a name in lower case stays: what sets settings by the dozen does not replace `os`.
   */
  forgetAll(namespace: Namespace, why: string, at: Span, tags: Tags = noTags): void {
    for (const [name, { value }] of [...namespace.bindings]) {
      const stays = ["module", "builtin", "function", "class"].includes(value.kind) && name !== name.toUpperCase();
      if (!stays) this.bindIn(namespace, name, { value: unknown(why, tags), at, via: [] });
    }
    this.open(namespace, why);
  }

  /** Says that names which a namespace does not hold may exist all the same. */
  open(namespace: Namespace, why: string): void {
    this.journal.remember({ target: namespace, key: "*open", read: () => namespace.open, write: (state) => (namespace.open = state as string | undefined) });
    namespace.open = why;
  }

  // ------------------------------------------------------------------ mutable objects

  /** Changes the contents of a list or set. */
  setItems(changed: ListObj, items: readonly Obj[]): void {
    this.step(items.length >> 4);
    this.#rememberList(objectOf(changed));
    objectOf(changed).items = items;
    objectOf(changed).outline = undefined;
    this.dependsOn(changed, this.control);
  }

  /** Changes the contents of a dict. */
  setEntries(changed: DictObj, entries: DictObj["entries"]): void {
    this.step(entries.size >> 4);
    const object = objectOf(changed);
    this.#rememberContents(object, () => object.entries, (state) => (object.entries = state as DictObj["entries"]));
    object.entries = entries;
    this.dependsOn(changed, this.control);
  }

  /** Says that what an object holds was made from something; what chose the object chose what was changed. */
  dependsOn(changed: ListObj | DictObj, tags: Tags): void {
    const object = objectOf(changed);
    object.tags = union(union(object.tags, changed.tags), tags);
  }

  /**
   * Says that what an object holds can't be known any more.
   * @param outline what is certain of a list all the same
   */
  spoil(changed: ListObj | DictObj, why: string, outline?: readonly Obj[]): void {
    const object = objectOf(changed);
    if (object.kind !== "dict") {
      this.step((outline?.length ?? 0) >> 4);
      this.#rememberList(object);
      object.outline = outline;
      object.spoiled = why;
      return;
    }
    this.journal.remember({ target: object, key: "spoiled", read: () => object.spoiled, write: (state) => (object.spoiled = state as string | undefined) });
    object.spoiled = why;
  }

  #rememberList(object: ListObj): void {
    const read = (): ListContents => ({ items: object.items, spoiled: object.spoiled, outline: object.outline });
    this.#rememberContents(object, read, (state) => Object.assign(object, state));
  }

  #rememberContents(object: object, read: () => unknown, write: (state: unknown) => void): void {
    this.journal.remember({ target: object, key: "contents", read, write });
  }

  // ------------------------------------------------------------------ environment

  /**
   * Reads an environment variable; undefined when this world leaves it unset. The value carries its name as a tag.
   * @param asked where, unless the question is the evaluator's own
   */
  variable(name: string, asked?: Asked): Obj | undefined {
    // A function of the project that asks for many variables says less than the places that call it.
    return this.environment.read(name, asked && { ...asked, at: this.callers[0] ?? asked.at, required: asked.required === true && this.guards === 0 });
  }

  /** Reads a variable that must be there. Unset and caught by nothing, it stops the start, so production sets it. */
  requiredVariable(name: string, error: string, at: Span): Obj {
    const value = this.variable(name, { at, required: true });
    if (value) return value;
    if (this.guards > 0) this.raise(error, name, [name], at);
    // On one side of a condition that is not known it is required only if that side is taken.
    if (!this.journal.active) this.required.add(name);
    return { ...unknown(`it is read from ${name}`, [name]), text: true };
  }

  /** Writes into the process's environment, as `os.environ[…] = …` does; undefined takes the variable out. */
  setVariable(name: string, value: Obj | undefined): void {
    this.environment.write(name, value && tagged(value, this.control));
  }

  /** Says that something that can't be followed may have set any variable. */
  loseEnvironment(why: string): void {
    for (const name of this.environment.written) this.setVariable(name, unknown(why));
    this.environment.lose(why);
  }

  /** Whether this world supposes a module that is not in the repository to be there. */
  supposesFile(name: string): boolean {
    return this.world.files.has(fileTag(name));
  }

  /** Calls a function of the project. */
  call(callee: Obj, args: CallArguments, at: Span, scope: Scope): Obj {
    return this.interpreter.call(this, callee, args, at, scope);
  }
}

/** A name that a loop assigns again and again is shown with the last of its assignments. */
const mostOverridden = 8;

/** The assignments that came before one. */
function chain(before: Binding, { at, overridden = [] }: Binding): readonly Span[] {
  const all = [...(before.overridden ?? []), ...(before.at.file === at.file && before.at.start === at.start ? [] : [before.at]), ...overridden];
  return all.slice(-mostOverridden);
}

/** A scope for a module's statements. */
export const moduleScope = (namespace: Namespace, file: SourceFile): Scope => ({ locals: namespace, enclosing: undefined, module: namespace, file, globals: new Set() });

/** A scope for a function's statements. */
export const functionScope = (callee: FunctionObj): Scope => ({
  locals: new Namespace(callee.scope.module.module),
  enclosing: callee.scope,
  module: callee.scope.module,
  file: callee.scope.file,
  globals: new Set(),
});
