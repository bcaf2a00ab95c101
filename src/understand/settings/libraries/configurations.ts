import { type Span, textOf } from "../../../core/source.ts";
import { Namespace } from "../namespace.ts";
import { builtin, type CallArguments, type CallSite, type ClassObj, instance, type InstanceObj, linearise, list, moduleOf, type ModuleObj, none, type Obj, type Scope, str, tuple, unknown } from "../objects.ts";
import { tagged } from "../tagging.ts";
import { noTags } from "../tags.ts";
import type { Run } from "../run.ts";
import { variableTags } from "../world.ts";
import { bindNames } from "./arguments.ts";
import { applyCast } from "./environ-casts.ts";

const configuration = "configurations.Configuration";

const isConfiguration = (object: Obj, depth = 0): boolean =>
  object.kind === "class" && depth < 20 && (object.name === configuration || object.bases.some((base) => isConfiguration(base, depth + 1)));

/**
 * A class that derives from `Configuration` holds the settings when DJANGO_CONFIGURATION names it. Where that is not
 * known, no setting of the module is.
 * Source: django-configurations 2.5, importer.py.
 */
export function adoptConfiguration(run: Run, object: ClassObj, scope: Scope, at: Span): void {
  if (!isConfiguration(object) || scope.locals !== scope.module) return;
  const chosen = run.variable("DJANGO_CONFIGURATION", { at, required: true });
  if (chosen?.kind !== "str") {
    run.forgetAll(scope.module, "it is set in the class that DJANGO_CONFIGURATION names", at, variableTags("DJANGO_CONFIGURATION"));
    return;
  }
  if (chosen.value !== object.name) return;
  const classes = linearise(object);
  if (!classes) {
    run.forgetAll(scope.module, "one of the bases of its class is not followed", at, chosen.tags);
    return;
  }
  const attributes = new Map(classes.toReversed().flatMap(({ namespace }) => [...namespace.bindings]));
  for (const [name, binding] of attributes) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
    const value = settle(run, name, binding.value, { at, scope });
    run.bindIn(scope.module, name, { ...binding, value: tagged(value, chosen.tags) });
    if (binding.value.kind === "instance" && binding.value.type === "configurations.EmailURLValue") {
      for (const other of mailSettings) run.bindIn(scope.module, other, { ...binding, value: unknown("it is part of an address of mail", chosen.tags, at) });
    }
  }
  const why = "its class is set up in a way that is not followed";
  const hooks = classes.flatMap(({ namespace }) => ["pre_setup", "post_setup"].map((hook) => namespace.bindings.get(hook)?.at)).filter((place) => place !== undefined);
  if (classes.some(({ namespace }) => namespace.bindings.has("DOTENV") || namespace.bindings.has("setup")) || hooks.some(mayChangeAll)) run.forgetAll(scope.module, why, at, chosen.tags);
  else run.forget({ ...scope, locals: scope.module }, new Set(hooks.flatMap(changedBy)), why, at, chosen.tags);
}

/** Takes the settings from a class that the settings module imports: a package gathers its classes so. */
export function adoptImportedConfigurations(run: Run, scope: Scope): void {
  for (const { value, at, via } of [...scope.module.bindings.values()]) if (value.kind === "class" && via.length > 0) adoptConfiguration(run, value, scope, at);
}

/** Whether a hook of the class does more than to assign attributes by their names: it hands the class on, or sets what it computes. */
function mayChangeAll(hook: Span): boolean {
  const text = textOf(hook).replace(/\bsuper\([^()]*\)/g, "");
  return /\b(?:setattr|delattr|globals|locals|vars|exec|eval|__dict__)\b|[(,=]\s*(?:cls|self)\s*[,)\n]/.test(text.replace(/^.*\bdef\b.*/m, ""));
}

/** The attributes that a hook assigns, or changes in place. */
const changedBy = (hook: Span): readonly string[] =>
  Array.from(textOf(hook).matchAll(/\b(?:cls|self)\.([A-Z]\w*)(?:\[[^\]\n]{0,200}\])*\s*(?:[-+|*]?=(?!=)|\.(?:append|insert|extend|update|remove|pop|setdefault|add|clear|sort|reverse)\b)/g), ([, name = ""]) => name);

/** What an attribute of a configuration becomes: a `Value` reads its variable, a function is called. */
function settle(run: Run, name: string, value: Obj, site: CallSite): Obj {
  if (value.kind === "function") return unknown("it is what a method returns", value.tags, site.at);
  const read = value.kind === "instance" && value.type === "configurations.Value" ? value.attributes.get("*") : undefined;
  return read ? run.call(read, { positional: [str(name)], keywords: new Map() }, value.at ?? site.at, site.scope) : value;
}

/** What one `EmailURLValue` sets. Source: django-configurations, values.py, and dj-email-url. */
const mailSettings = "BACKEND HOST HOST_USER HOST_PASSWORD PORT USE_TLS USE_SSL FILE_PATH TIMEOUT SSL_CERTFILE SSL_KEYFILE".split(" ").map((name) => `EMAIL_${name}`);

/** How one class of values reads a text. */
type Convert = (value: Obj & { readonly kind: "str" }, site: CallSite) => Obj;

/** `values.BooleanValue(default, environ=True, environ_name=None, environ_prefix="DJANGO", environ_required=False)` */
function valueClass(run: Run, convert: Convert | undefined, prepare: (fallback: Obj) => Obj = (fallback) => fallback, required = false): Obj {
  const read = (args: CallArguments, name: string, site: CallSite): Obj => {
    const { default: fallback = none, environ, environ_name: own, environ_prefix: prefix, environ_required: must } = bindNames(args, "default", "environ", "environ_name", "environ_prefix", "environ_required");
    if (environ?.kind === "bool" && !environ.value) return prepare(fallback);
    const plain = (value: Obj | undefined, otherwise: string): string | undefined => (value === undefined ? otherwise : value.kind === "str" ? value.value : value.kind === "None" ? "" : undefined);
    const [start, end] = [plain(prefix, "DJANGO"), own?.kind === "None" ? name : plain(own, name)];
    if ((environ && environ.kind !== "bool") || start === undefined || end === undefined) return unknown("it is read from a variable whose name is not known", [], site.at);
    const variable = start === "" ? end : `${start.replace(/_$/, "")}_${end}`;
    const found = run.variable(variable, { at: site.at, fallback, required: required || (must?.kind === "bool" && must.value) });
    if (!found) return required || (must?.kind === "bool" && must.value) ? run.requiredVariable(variable, "ValueError", site.at) : tagged(prepare(fallback), variableTags(variable));
    if (found.kind !== "str" || !convert) return convert === undefined && found.kind !== "str" ? found : unknown(found.kind === "unknown" ? found.why : "it is no text", found.tags, site.at);
    return convert(found, site);
  };
  return builtin("Value", (args, site) => {
    const { at } = site;
    // With a name of its own it is read at once, wherever it stands. Source: django-configurations, values.py, Value.__new__.
    const { environ_name: own, late_binding: late } = bindNames(args, "default", "environ", "environ_name", "environ_prefix", "environ_required", "late_binding");
    if (own?.kind === "str" && late === undefined) return read(args, own.value, site);
    return {
      ...instance("configurations.Value", {}, at),
      attributes: new Map([["*", builtin("setup", ({ positional: [name] }, inner) => read(args, name?.kind === "str" ? name.value : "", inner))]]),
    } satisfies InstanceObj;
  });
}

/** `yes y true 1` and `no n false 0`, an empty text is False. @throws PythonError ValueError */
const toBool =
  (run: Run): Convert =>
  (value, site) => {
    const word = value.value.trim().toLowerCase();
    const truth = ["yes", "y", "true", "1"].includes(word);
    if (!truth && !["no", "n", "false", "0", ""].includes(word)) return run.raise("ValueError", "Cannot interpret boolean value", value.tags, site.at);
    return { kind: "bool", value: truth, tags: value.tags, at: value.at ?? site.at };
  };

const sequence = (collect: typeof list | typeof tuple): Convert => (value) => collect(value.value.trim().split(",").map((part) => part.trim()).filter((part) => part !== "").map((part) => str(part, value.tags, value.at)), value.tags, value.at);

/** The module `configurations` and its `values`. */
export function configurations(run: Run): ModuleObj {
  const base: ClassObj = { kind: "class", name: configuration, bases: [], namespace: new Namespace("configurations"), tags: noTags };
  return moduleOf("configurations", { Configuration: base, values: configurationValues(run) });
}

/** The module `configurations.values`. */
export function configurationValues(run: Run): ModuleObj {
  const asSequence = (collect: typeof list | typeof tuple) => (fallback: Obj): Obj => {
    if (fallback.kind === "None") return collect([], fallback.tags, fallback.at);
    return fallback.kind === "list" || fallback.kind === "tuple" ? collect(fallback.items, fallback.tags, fallback.at) : unknown("its default is no sequence", fallback.tags, fallback.at);
  };
  const text: Convert = (value) => value;
  const names = {
    Value: valueClass(run, text),
    BooleanValue: valueClass(run, toBool(run)),
    IntegerValue: valueClass(run, (value, site) => applyCast(run, "int", value, site)),
    PositiveIntegerValue: valueClass(run, (value, site) => applyCast(run, "int", value, site)),
    ListValue: valueClass(run, sequence(list), asSequence(list)),
    TupleValue: valueClass(run, sequence(tuple), asSequence(tuple)),
    EmailURLValue: builtin("EmailURLValue", (_args, { at }) => instance("configurations.EmailURLValue", {}, at)),
    SecretValue: valueClass(run, (value, site) => (value.value === "" ? run.raise("ValueError", "Secret value is not set", value.tags, site.at) : value), undefined, true),
  };
  return moduleOf("configurations.values", names);
}
