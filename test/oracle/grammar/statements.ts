import { expression } from "./expressions.ts";
import { type Chooser, type Kind, variables } from "./vocabulary.ts";

/** Names that modules assign; each keeps its kind, so that most statements fit those before. */
const kindOfName: readonly (readonly [string, Kind])[] = [
  ["NAME", "str"],
  ["TITLE", "str"],
  ["N", "int"],
  ["OVENS", "int"],
  ["RATE", "float"],
  ["DEBUG", "bool"],
  ["TLS", "bool"],
  ["HOSTS", "texts"],
  ["APPS", "texts"],
  ["SIZES", "numbers"],
  ["OPTIONS", "dict"],
  ["CACHES", "dict"],
  ["HEADER", "tuple"],
  ["TAGS", "set"],
];

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `    ${line}`);

/** Writes the statements of a settings module. */
export class ModuleWriter {
  readonly #choose: Chooser;
  readonly #names = new Map<string, Kind>();
  #count = 0;

  constructor(choose: Chooser) {
    this.#choose = choose;
  }

  /** One statement of the module, with what belongs to it: its lines. */
  statement(depth = 2): readonly string[] {
    const { pick, chance } = this.#choose;
    if (depth <= 0 || chance(0.45)) return this.#simple();
    return pick<() => readonly string[]>([
      () => this.#if(depth),
      () => this.#if(depth),
      () => this.#for(depth),
      () => this.#while(depth),
      () => this.#try(depth),
      () => this.#function(depth),
      () => this.#function(depth),
      () => this.#generator(),
      () => this.#decorated(),
      () => this.#class(),
      () => this.#match(depth),
      () => this.#with(depth),
      () => this.#fork(depth),
      () => this.#fork(depth),
    ])();
  }

  #e(kind: Kind, depth = 3): string {
    return expression(this.#choose, this.#names, kind, this.#choose.below(depth + 1));
  }

  #fresh(prefix: string): string {
    this.#count += 1;
    return `${prefix}_${this.#count}`;
  }

  /** A name that holds a value of a kind for certain; made by a line before when there is none. */
  #held(kind: Kind): { readonly name: string; readonly before: readonly string[] } {
    const name = [...this.#names].find(([, other]) => other === kind)?.[0];
    if (name !== undefined) return { name, before: [] };
    const [made] = kindOfName.filter(([, other]) => other === kind).map(([each]) => each);
    const line = `${made ?? "EXTRA"} = ${this.#e(kind, 1)}`;
    this.#names.set(made ?? "EXTRA", kind);
    return { name: made ?? "EXTRA", before: [line] };
  }

  #assign(): readonly string[] {
    const [name, kind] = this.#choose.pick(kindOfName as [readonly [string, Kind], ...(readonly [string, Kind])[]]);
    const line = `${name} = ${this.#e(kind)}`;
    this.#names.set(name, kind);
    return [line];
  }

  #simple(): readonly string[] {
    const { pick, below } = this.#choose;
    const on = (kind: Kind, make: (name: string) => string): (() => readonly string[]) => () => {
      const { name, before } = this.#held(kind);
      return [...before, make(name)];
    };
    const assign = (): readonly string[] => this.#assign();
    return pick<() => readonly string[]>([
      assign,
      assign,
      assign,
      assign,
      () => {
        const [first, second] = [this.#fresh("LEFT"), this.#fresh("RIGHT")];
        return [`${first} = ${second} = ${this.#e("texts")}`, `${first}.append(${this.#e("str")})`];
      },
      () => [`${this.#fresh("A")}, ${this.#fresh("B")} = ${this.#e("str")}, ${this.#e("int")}`],
      () => [`${this.#fresh("A")}, *${this.#fresh("B")} = ${this.#e("texts")} or ["none"]`],
      () => [`*${this.#fresh("A")}, ${this.#fresh("B")} = ["first"] + ${this.#e("texts")}`],
      () => [`(${this.#fresh("A")}, (${this.#fresh("B")}, ${this.#fresh("C")})) = (1, ${this.#e("str")}.partition("=")[:2])`],
      on("str", (name) => `${name} += ${this.#e("str")}`),
      on("int", (name) => `${name} ${pick(["+=", "-=", "*=", "//=", "|=", "%="])} ${pick(["1", "2", "3"])}`),
      on("texts", (name) => `${name} += ${this.#e(pick(["texts", "tuple", "str"]))}`),
      on("texts", (name) => `${name} *= ${pick(["1", "2"])}`),
      on("texts", (name) => `${name}.append(${this.#e("str")})`),
      on("texts", (name) => `${name}.extend(${this.#e(pick(["texts", "str", "set"]) === "str" ? "str" : "texts")})`),
      on("texts", (name) => `${name}.insert(${pick(["0", "1", "-1", "99"])}, ${this.#e("str")})`),
      on("texts", (name) => `${name}.sort(${pick(["", "reverse=True", "key=len"])})`),
      on("texts", (name) => `${name}.reverse()`),
      on("texts", (name) => `${name}[:${String(below(3))}] = ${this.#e("texts")}`),
      on("texts", (name) => `if ${name}: ${name}.pop(${pick(["", "0", "-1"])})`),
      on("texts", (name) => `if "a" in ${name}: ${name}.remove("a")`),
      on("texts", (name) => `${name}[0:1] = []`),
      on("dict", (name) => `${name}["${pick(["a", "b", "z"])}"] = ${this.#e("int")}`),
      on("dict", (name) => `${name}.update(${pick([this.#e("dict"), `x=${this.#e("int")}`, '[("p", 1)]'])})`),
      on("dict", (name) => `${name}.setdefault("a", ${this.#e("int")})`),
      on("dict", (name) => `${name}.pop("${pick(["a", "b", "q"])}", None)`),
      on("dict", (name) => `${name} |= ${this.#e("dict")}`),
      on("dict", (name) => `${name}["a"] = ${name}.get("a", 0) + 1`),
      on("set", (name) => `${this.#fresh("SIZE")} = len(${name} ${pick(["|", "&", "-"])} ${this.#e("set")})`),
      on("dict", (name) => `if "a" in ${name}: del ${name}["a"]`),
      on("tuple", (name) => `${name} += ${this.#e("tuple")}`),
      () => [`os.environ.setdefault("${pick(["SHOP_STAGE", ...variables])}", ${this.#e("str", 1)})`],
      () => [`os.environ["${pick(["SHOP_STAGE", ...variables])}"] = ${this.#e("str", 1)}`],
      () => [`globals()["${this.#fresh("WRITTEN")}"] = ${this.#e(pick(["str", "int", "texts"]))}`],
      () => [`globals().update({"${this.#fresh("WRITTEN")}": ${this.#e("str")}})`],
      () => [`setattr(sys.modules[__name__], "${this.#fresh("WRITTEN")}", ${this.#e("str")})`],
      () => [`vars()["${this.#fresh("WRITTEN")}"] = ${this.#e("int")}`],
      () => [`if (found := ${this.#e("str")}): ${this.#fresh("FOUND")} = found`],
      () => [`${this.#fresh("LAST")} = [last := part for part in ${this.#e("texts")}]`, `${this.#fresh("COUNT")} = len([1 for part in "ab" if part])`],
      () => {
        const name = this.#fresh("DATABASES");
        return [`${name} = {"default": {"NAME": ${this.#e("str")}, "OPTIONS": ${this.#e("dict")}}}`, `${name}["default"]["OPTIONS"].update(n=${this.#e("int")})`, `${name}["default"]["HOST"] = ${this.#e("str")}`];
      },
      () => [`assert ${pick(["True", `isinstance(${this.#e("str")}, str)`, "1 < 2"])}`],
      () => [`${this.#fresh("LAZY")} = ${pick(["list", "tuple", "sorted"])}(str(part) for part in ${this.#e(pick(["texts", "numbers"]))})`],
      () => [`${this.#fresh("ODD")} = ${pick([`map(str.strip, ${this.#e("texts")})`, `filter(None, ${this.#e("texts")})`, `${this.#e("dict")}.keys()`, `${this.#e("dict")}.items()`, "range(3)", `zip(${this.#e("texts")}, "ab")`, `(x for x in ${this.#e("texts")})`, `reversed(${this.#e("texts")})`, `enumerate(${this.#e("texts")})`])}`],
    ])();
  }

  #block(depth: number): readonly string[] {
    return Array.from({ length: 1 + this.#choose.below(2) }, () => this.statement(depth - 1)).flat();
  }

  /** A block that may not run: names that it alone assigns are not held afterwards. */
  #maybe(depth: number): readonly string[] {
    const before = new Map(this.#names);
    const lines = this.#block(depth);
    this.#names.clear();
    for (const [name, kind] of before) this.#names.set(name, kind);
    return indent(lines);
  }

  #if(depth: number): readonly string[] {
    const { chance } = this.#choose;
    return [`if ${this.#e("bool")}:`, ...this.#maybe(depth), ...(chance(0.4) ? [`elif ${this.#e("bool")}:`, ...this.#maybe(depth)] : []), ...(chance(0.5) ? ["else:", ...this.#maybe(depth)] : [])];
  }

  /** A condition that the evaluator can't know, and lists that it changes; Python takes either side. */
  #fork(depth: number): readonly string[] {
    const { pick, chance } = this.#choose;
    const { name, before } = this.#held(pick(["texts", "texts", "tuple"]));
    const isTuple = this.#names.get(name) === "tuple";
    const change = (): string => {
      const [text, texts] = [this.#e("str", 1), this.#e("texts", 1)];
      if (isTuple) return pick([`${name} += (${text},)`, `${name} = (${text},) + ${name}`, `${name} = (*${name}, ${text})`]);
      return pick([
        `${name}.append(${text})`,
        `${name} += [${text}]`,
        `${name} += (${text}, "b")`,
        `${name}.insert(${pick(["0", "1", "-1", "99"])}, ${text})`,
        `${name}.extend(${texts})`,
        `${name} = [${text}] + ${name}`,
        `${name} = ${name} + ${texts}`,
        `${name} = [*${name}, ${text}]`,
        `if "a" in ${name}: ${name}.remove("a")`,
        `${name} = list(${name})`,
        `${name}[0:1] = []`,
        `${name}.reverse()`,
      ]);
    };
    const [other, seen] = [this.#fresh("ALSO"), this.#fresh("SEEN")];
    const sides = (): readonly string[] => indent([change(), ...(chance(0.3) ? [change()] : [])]);
    const condition = pick(["time.time() > 0", "time.time() < 0"]);
    return [
      ...before,
      ...(chance(0.3) ? [`${other} = ${name}`] : []),
      `if ${condition}:`,
      ...sides(),
      ...(chance(0.2) ? this.#maybe(depth) : []),
      ...(chance(0.3) ? ["else:", ...sides()] : []),
      ...(chance(0.6) ? [change()] : []),
      ...(chance(0.3) ? [`${seen} = (${name} + ${isTuple ? '("s",)' : '["s"]'}) if ${pick(["time.time() > 0", "time.time() < 0"])} else ${name}`] : []),
      ...(chance(0.3) ? [`if "a" ${pick(["in", "not in"])} ${name}:`, ...indent([`${seen}_IN = ${this.#e("str", 1)}`])] : []),
    ];
  }

  #for(depth: number): readonly string[] {
    const { pick, chance } = this.#choose;
    const name = this.#fresh("each");
    const over = pick([this.#e("texts", 1), this.#e("str", 1), `${this.#e("texts", 1)} + ["a"]`, this.#e("tuple", 1), `list(${this.#e("dict", 1)})`]);
    const body = this.#maybe(depth);
    const stop = chance(0.4) ? indent([`if ${pick([`${name} == "a"`, this.#e("bool", 1)])}:`, ...indent([pick(["break", "continue"])])]) : [];
    const collected = this.#fresh("SEEN");
    return [`${collected} = []`, `for ${name} in (${over})[:4]:`, ...stop, ...indent([`${collected}.append(${name})`]), ...body, ...(chance(0.3) ? ["else:", ...this.#maybe(depth)] : [])];
  }

  #while(depth: number): readonly string[] {
    const { below, chance } = this.#choose;
    const name = this.#fresh("left");
    const stop = chance(0.3) ? indent([`if ${this.#e("bool", 1)}:`, ...indent(["break"])]) : [];
    return [`${name} = ${String(below(4))}`, `while ${name} > 0:`, ...indent([`${name} -= 1`]), ...stop, ...this.#maybe(depth), ...(chance(0.3) ? ["else:", ...this.#maybe(depth)] : [])];
  }

  #try(depth: number): readonly string[] {
    const { pick, chance } = this.#choose;
    const risky = pick([
      `${this.#fresh("KEY")} = os.environ["${pick(["SHOP_STAGE", "SHOP_DEBUG"])}"]`,
      `${this.#fresh("NUMBER")} = int(${this.#e("str", 1)})`,
      `${this.#fresh("ITEM")} = ${this.#e("dict", 1)}["${pick(["a", "b"])}"]`,
      `${this.#fresh("ITEM")} = ${this.#e("texts", 1)}[${pick(["0", "2"])}]`,
      `${this.#fresh("PLACE")} = ${this.#e("texts", 1)}.index("a")`,
      `${this.#fresh("SHARE")} = 1 / ${this.#e("int", 1)}`,
      `raise ${pick(['ValueError("no")', "KeyError", "RuntimeError()"])}`,
      `${this.#fresh("MISSING")} = undefined_name`,
      `${this.#fresh("A")}, ${this.#fresh("B")} = ${this.#e("texts", 1)}`,
      "import shop_local",
      `${this.#fresh("SUM")} = ${this.#e("str", 1)} + ${this.#e("int", 1)}`,
    ]);
    const handlers = pick(["Exception", "Exception", "(KeyError, ValueError, IndexError)", "LookupError", "ImportError", ""]);
    const marks = [this.#fresh("TRIED"), this.#fresh("CAUGHT"), this.#fresh("ENDED")] as const;
    const last = handlers === "" || handlers === "Exception" ? [] : ["except Exception as error:", ...indent([`${marks[1]} = type(error).__name__`])];
    return [
      "try:",
      ...indent([`${marks[0]} = 1`, risky]),
      ...this.#maybe(depth),
      `except${handlers === "" ? "" : ` ${handlers}`}:`,
      ...indent([`${marks[1]} = True`]),
      ...this.#maybe(depth),
      ...last,
      ...(chance(0.4) ? ["else:", ...this.#maybe(depth)] : []),
      ...(chance(0.4) ? ["finally:", ...indent([`${marks[2]} = "end"`]), ...this.#maybe(depth)] : []),
    ];
  }

  #function(depth: number): readonly string[] {
    const { pick, chance } = this.#choose;
    const name = this.#fresh("make");
    const shape = pick<() => { readonly head: string; readonly body: readonly string[]; readonly call: string }>([
      () => ({ head: 'item, suffix="-x", *rest, flag=False, **more', body: ["if flag:", ...indent(["return item + suffix"]), "return [item, suffix, list(rest), sorted(more.items())]"], call: pick([`(${this.#e("str")})`, `(${this.#e("str")}, "y", 1, 2, flag=${this.#e("bool")})`, `(${this.#e("str")}, n=${this.#e("int")})`, `(*[${this.#e("str")}], **{"suffix": ${this.#e("str")}})`]) }),
      () => ({ head: "", body: [`global MADE, ${kindOfName.map(([known]) => known).join(", ")}`, `MADE = ${this.#e("str")}`, ...this.#maybe(depth).map((line) => line.slice(4)).map((line) => line.replaceAll(/\bvars\(\)/g, "globals()")), "return MADE"], call: "()" }),
      () => ({ head: "count", body: ["total = 0", "for each in range(count):", ...indent(["if each == 2:", ...indent(["continue"]), "total += each"]), "return total"], call: `(${pick(["0", "3", "5"])})` }),
      () => ({ head: "base", body: ["extra = base * 2", "def inner(more=1):", ...indent(["return extra + more"]), "return inner"], call: `(${this.#e("int")})(${pick(["", "5"])})` }),
      () => ({ head: "", body: ["seen = 0", "def add():", ...indent(["nonlocal seen", "seen += 1", "return seen"]), "add()", "return add()"], call: "()" }),
      () => ({ head: "item, into=[]", body: ["into.append(item)", "return list(into)"], call: `(${this.#e("str")}) + ${name}("again")` }),
      () => ({ head: "name, default=None", body: ["try:", ...indent(["return os.environ[name]"]), "except KeyError:", ...indent(["if default is None:", ...indent(['raise ValueError("set " + name)']), "return default"])], call: `("${pick(["SHOP_STAGE", ...variables])}", ${this.#e("str")})` }),
      () => ({ head: "value", body: ["if value > 3:", ...indent(["return 'many'"]), "elif value:", ...indent(["return 'some'"])], call: `(${this.#e("int")})` }),
      () => ({ head: "n", body: ["return 1 if n < 2 else n * " + name + "(n - 1)"], call: `(${pick(["1", "4", "6"])})` }),
      () => ({ head: "first, /, second=2, *, third", body: ["return (first, second, third)"], call: `(${this.#e("int")}, third=${this.#e("str")})` }),
      () => ({ head: "where", body: ["where['added'] = len(where)", "where = {}", "return where"], call: `(${this.#held("dict").name})` }),
    ])();
    // What `#held` needs is made before the function is called.
    const before = shape.call.includes("OPTIONS") || shape.call.includes("CACHES") ? ["OPTIONS = {}", "CACHES = {}"] : [];
    const result = this.#fresh("RESULT");
    return [...before, `def ${name}(${shape.head}):`, ...indent(shape.body), `${result} = ${name}${shape.call}`, ...(chance(0.2) ? [`${this.#fresh("RESULT")} = ${name}${shape.call}`] : [])];
  }

  #generator(): readonly string[] {
    const name = this.#fresh("parts");
    return [`def ${name}(items):`, ...indent(["for item in items:", ...indent(["if item:", ...indent(["yield item.lower()"])])]), `${this.#fresh("PARTS")} = ${this.#choose.pick(["list", "tuple", "sorted", "set"])}(${name}(${this.#e("texts")}))`];
  }

  #decorated(): readonly string[] {
    const [name, wrap] = [this.#fresh("shown"), this.#fresh("wrap")];
    return [`def ${wrap}(function):`, ...indent(["def inner(*args, **kwargs):", ...indent(["return [function(*args, **kwargs)]"]), "return inner"]), `@${wrap}`, `def ${name}(item):`, ...indent(["return item * 2"]), `${this.#fresh("SHOWN")} = ${name}(${this.#e("int")})`];
  }

  #class(): readonly string[] {
    const { pick } = this.#choose;
    const [name, below] = [this.#fresh("Base"), this.#fresh("Shop")];
    return [
      `class ${name}:`,
      ...indent([`size = ${this.#e("int")}`, `hosts = ${this.#e("texts")}`, "double = size * 2"]),
      `class ${below}(${name}):`,
      ...indent([`${pick(["size", "other"])} = ${this.#e("int")}`, `hosts = ${name}.hosts + ["own"]`, ...pick([[], ["def total(self):", "    return self.size + len(self.hosts)"], ["@staticmethod", "def total():", "    return 5"], ["@property", "def total(self):", "    return self.size"], ["def __init__(self, n=1):", "    self.n = n"], ["@classmethod", "def total(cls):", "    return cls.size"]])]),
      `${this.#fresh("SIZES")} = [${below}.size, ${below}.double, ${below}.hosts]`,
      pick([`${this.#fresh("HAS")} = hasattr(${below}, "total")`, `${this.#fresh("GOT")} = getattr(${below}, "missing", ${this.#e("int")})`, `${this.#fresh("GOT")} = getattr(${below}, "size")`, `${this.#fresh("MADE")} = ${below}().size`, `${below}.size = 9; ${this.#fresh("SET")} = (${name}.size, ${below}.size)`]),
    ];
  }

  #match(depth: number): readonly string[] {
    const { pick } = this.#choose;
    return [
      `match ${pick([this.#e("str"), this.#e("texts"), this.#e("tuple"), this.#e("dict"), 'os.environ.get("SHOP_STAGE", "none")'])}:`,
      ...indent([`case ${pick(['"production" | "live"', '"a"', "[first]", "[_, *rest]", '{"a": value}', "(str() as name, 1)", "str() as name if name"])}:`, ...this.#maybe(depth), "case _:", ...this.#maybe(depth)]),
    ];
  }

  #with(depth: number): readonly string[] {
    return ["with contextlib.suppress(KeyError, ValueError, IndexError):", ...indent([this.#choose.pick([`${this.#fresh("KEY")} = os.environ["SHOP_STAGE"]`, `${this.#fresh("NUMBER")} = int(${this.#e("str", 1)})`, `${this.#fresh("NAME")} = ${this.#e("str")}`])]), ...this.#maybe(depth)];
  }
}

/** The statements of a module, each as its lines. */
export function moduleStatements(choose: Chooser): readonly (readonly string[])[] {
  const writer = new ModuleWriter(choose);
  return [["import contextlib", "import json", "import os", "import sys", "import time"], ...Array.from({ length: 4 + choose.below(6) }, () => writer.statement())];
}

