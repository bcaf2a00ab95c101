import { type Chooser, type Kind, kinds, literals, variables } from "./vocabulary.ts";

/** The names that a statement may read, with the kind of what they hold. */
export type Names = ReadonlyMap<string, Kind>;

/** Writes a Python expression of a kind; most of them raise nothing. */
export function expression(choose: Chooser, names: Names, kind: Kind, depth: number): string {
  const { pick, chance, below } = choose;
  const e = (inner: Kind): string => expression(choose, names, inner, depth - 1);
  const some = (count: number, inner: Kind): string => Array.from({ length: below(count + 1) }, () => e(inner)).join(", ");
  const known = [...names].filter(([, other]) => other === kind).map(([name]) => name);
  const [firstKnown, ...moreKnown] = known;
  if (firstKnown !== undefined && chance(depth <= 0 ? 0.7 : 0.3)) return pick([firstKnown, ...moreKnown]);
  const variable = `"${pick(["SHOP_STAGE", ...variables])}"`;
  const small = String(below(4));
  const letter = pick(["x", "y", "z"]);
  const anything = (): string => e(pick(["str", ...kinds]));
  const leaf = (): string => {
    switch (kind) {
      case "str":
      case "int":
      case "float":
      case "bool":
        return pick(["0", ...literals[kind]].slice(1) as [string, ...string[]]);
      case "texts":
        return pick(["[]", '["a", "b"]', '["oven", "Rye", "oven"]', '"a,b".split(",")']);
      case "numbers":
        return pick(["[]", "[1, 2, 3]", "[3, 1, 2, 1]", "list(range(4))"]);
      case "dict":
        return pick(["{}", '{"a": 1}', '{"a": 1, "b": 2}', "dict(a=3)"]);
      case "tuple":
        return pick(["()", '("a", 1)', '("X-Proto", "https")', "(1,)"]);
      case "set":
        return pick(["set()", '{"a"}', '{"a", "b"}', "{1, 2}"]);
    }
  };
  if (depth <= 0) return leaf();
  const general = pick<() => string>([
    leaf,
    leaf,
    () => `(${e(kind)} if ${e("bool")} else ${e(kind)})`,
    () => `(${e(kind)} or ${e(kind)})`,
    () => `(${e(kind)} and ${e(kind)})`,
    () => `(lambda ${letter}: ${letter})(${e(kind)})`,
    () => `{"k": ${e(kind)}, 2: 0}["k"]`,
    () => `[${e(kind)}, ${e(kind)}][${pick(["0", "1", "-1"])}]`,
    () => `next(iter([${e(kind)}]))`,
    () => `(${e(kind)}, ${anything()})[0]`,
  ]);
  const own: Readonly<Record<Kind, () => string>> = {
    str: () =>
      pick<() => string>([
        () => `os.environ.get(${variable}, ${e("str")})`,
        () => `os.getenv(${variable}, ${e("str")})`,
        () => `os.environ[${variable}]`,
        () => `f"{${names.has("OVENS") ? "OVENS" : "12"}}-{${known[0] ?? "None"}}"`,
        // Quotes of its own in an f-string came with Python 3.12.
        () => `f"{${names.has("HOSTS") ? "HOSTS[:1]" : "7"}!s}{{}}{${names.has("DEBUG") ? "DEBUG" : "True"}}"`,
        () => `f"<{${(known[0] ?? "1")}}>"`,
        () => `f"{${names.has("N") ? "N" : "5"}:${pick(["05d", ">6", "<4", "^7", ",", "x", "+d", ".2f", "%"])}}"`,
        () => `f"{${known[0] ?? "3"}!r}"`,
        () => `${e("str")} + ${e("str")}`,
        () => `${e("str")} * ${small}`,
        () => `${e("str")}.${pick(["lower()", "upper()", "strip()", "title()", "capitalize()", "lstrip()", 'strip("/ ")', 'rstrip("b")', "swapcase()", "casefold()", 'replace("a", "o")', 'replace("a", "", 1)', 'removeprefix("a")', 'removesuffix("b")', "zfill(5)", 'center(9, "*")', "ljust(6)", 'rjust(6, "-")', "expandtabs()"])}`,
        () => `"%s=%s" % (${anything()}, ${e("int")})`,
        () => `"%d|%5s|%r" % (${e("int")}, ${e("str")}, ${e("str")})`,
        () => `"%(a)s %%" % {"a": ${anything()}}`,
        () => `"{}:{n}".format(${e("str")}, n=${e("int")})`,
        () => `"{0}{1}{0!r}".format(${e("str")}, ${e("int")})`,
        () => `"${pick([",", "", "; "])}".join(${e("texts")})`,
        () => `${e("str")}[${pick(["1:", ":2", "-2:", "::2", "::-1", "1:-1", ":", "3:1"])}]`,
        () => `${e("str")}.partition("${pick(["=", ",", "a"])}")[${String(below(3))}]`,
        () => `${e("str")}.rpartition("${pick(["=", ",", "a"])}")[${String(below(3))}]`,
        () => `${e("str")}.split("${pick([",", "=", "b"])}")[${pick(["0", "-1"])}]`,
        () => `str(${anything()})`,
        () => `repr(${anything()})`,
        () => `chr(97 + ${small})`,
        () => `hex(${small} + 20)`,
        () => `${e("dict")}.get("a", ${e("str")}) if False else ${e("str")}`,
        () => `max(["a"] + ${e("texts")})`,
        () => `os.path.join(${e("str")}, ${e("str")})`,
        () => `os.path.basename(${e("str")})`,
        () => `type(${anything()}).__name__`,
        () => `json.dumps(${e(pick(["texts", "dict", "numbers", "str", "bool", "int"]))})`,
      ])(),
    int: () =>
      pick<() => string>([
        () => `len(${e(pick(["str", "texts", "dict", "tuple", "set", "numbers"]))})`,
        () => `${e("int")} ${pick(["+", "-", "*"])} ${e("int")}`,
        () => `(${e("int")} ${pick(["//", "%"])} ${pick(["2", "3", "-3", "7"])})`,
        () => `(${e("int")} ${pick(["|", "&", "^", "<<", ">>"])} ${small})`,
        () => `${pick(["-", "+", "~"])}(${e("int")})`,
        () => `int(${e("float")})`,
        () => `int(os.environ.get(${variable}, "${pick(["3", "10", "0"])}"))`,
        () => `int(${e("bool")})`,
        () => `sum(${e("numbers")})`,
        () => `${pick(["min", "max"])}(${e("int")}, ${e("int")})`,
        () => `${pick(["min", "max"])}(${e("numbers")}, default=${small})`,
        () => `abs(${e("int")})`,
        () => `round(${e("float")})`,
        () => `${e("str")}.${pick(["count", "find", "rfind"])}("${pick(["a", "b", "", "en"])}")`,
        () => `${e("texts")}.count("a")`,
        () => `divmod(${e("int")}, 3)[${pick(["0", "1"])}]`,
        () => `pow(2, ${small})`,
        () => `ord("${pick(["a", "Z", "1"])}")`,
        () => `int("${pick(["ff", "10", "1f"])}", 16)`,
        () => `sum(1 for ${letter} in ${e("texts")} if ${letter} != "a")`,
        () => `sum(${letter} * 2 for ${letter} in ${e("numbers")})`,
        () => `${e("dict")}.get("a", ${e("int")})`,
      ])(),
    float: () =>
      pick<() => string>([
        () => `${e("int")} / ${pick(["2", "4", "8"])}`,
        () => `float(${e("int")})`,
        () => `${e("float")} ${pick(["+", "-", "*"])} ${e(pick(["float", "int"]))}`,
        () => `float("${pick(["1.5", "2", "1e3", " 3.0 "])}")`,
        () => `${pick(["min", "max"])}(${e("float")}, ${e("float")})`,
        () => `round(${e("float")}, ${small})`,
        () => `abs(${e("float")})`,
        () => `(${e("float")} // 2)`,
        () => `(${e("float")} % 2)`,
      ])(),
    bool: () =>
      pick<() => string>([
        () => `os.environ.get(${variable}) == "${pick(["1", "production", "true", ""])}"`,
        () => `os.environ.get(${variable}, "").lower() in (${pick(['"1", "true"', '"yes",', '"production", "on"'])})`,
        () => `${variable} in os.environ`,
        () => `bool(os.environ.get(${variable}))`,
        () => `not ${e(pick(["bool", "str", "texts", "int", "dict"]))}`,
        () => `${e("int")} ${pick(["<", "<=", ">", ">=", "==", "!="])} ${e(pick(["int", "float"]))}`,
        () => `0 <= ${e("int")} < 10`,
        () => `${e("str")} ${pick(["<", "==", "!=", ">="])} ${e("str")}`,
        () => `${e("numbers")} ${pick(["<", "==", ">="])} ${e("numbers")}`,
        () => `${e("str")} ${pick(["in", "not in"])} ${e(pick(["texts", "str", "dict", "set", "tuple"]))}`,
        () => `${e("str")}.${pick(['startswith("a")', 'endswith(("b", "n"))', "isdigit()", "isupper()", "islower()", "isalpha()", "isalnum()", "isspace()", "istitle()", "isidentifier()", "isnumeric()"])}`,
        () => `isinstance(${anything()}, ${pick(["str", "int", "(list, tuple)", "dict", "bool", "float", "set"])})`,
        () => `${pick(["any", "all"])}(${letter} == "a" for ${letter} in ${e("texts")})`,
        () => `${pick(["any", "all"])}(${e(pick(["texts", "numbers"]))})`,
        () => `(${anything()}) is ${pick(["None", "not None", "True", "False"])}`,
        () => `bool(${anything()})`,
        () => `(${e("bool")} ${pick(["and", "or"])} ${e("bool")})`,
        () => `${e("dict")} == ${e("dict")}`,
        () => `${e("tuple")} == ${e("tuple")}`,
        () => `${e("set")} ${pick(["<=", "==", ">", "<", ">="])} ${e("set")}`,
        () => `${e("set")}.${pick(["issubset", "isdisjoint", "issuperset"])}(${e("set")})`,
        () => `callable(${anything()})`,
        () => `hasattr(${e("str")}, "lower")`,
        () => `os.environ.get(${variable}) is None`,
      ])(),
    texts: () =>
      pick<() => string>([
        () => `[${some(3, "str")}]`,
        () => `[*${e("texts")}, ${e("str")}]`,
        () => `${e("str")}.split(${pick(["", '","', '",", 1', "None, 1", '"a"'])})`,
        () => `${e("str")}.rsplit("," , 1)`,
        () => `${e("str")}.splitlines()`,
        () => `os.environ.get(${variable}, "a,b").split(",")`,
        () => `[${letter}.strip() for ${letter} in os.environ.get(${variable}, "").split(",") if ${letter}]`,
        () => `[${letter}.${pick(["upper()", "title()", 'replace("a", "e")'])} for ${letter} in ${e("texts")}]`,
        () => `[${letter} for ${letter} in ${e("texts")} if ${pick([`${letter} != "a"`, `len(${letter}) > 1`, letter, `not ${letter}.islower()`])}]`,
        () => `[${letter} + w for ${letter} in ${e("texts")} for w in "pq"]`,
        () => `${e("texts")} + ${e("texts")}`,
        () => `${e("texts")} * ${pick(["0", "1", "2"])}`,
        () => `sorted(${e("texts")}${pick(["", ", reverse=True", ", key=len", ", key=str.lower", ", key=lambda t: (len(t), t)"])})`,
        () => `sorted(set(${e("texts")}))`,
        () => `${e("texts")}[${pick(["1:", ":1", "-1:", "::2", "::-1", ":"])}]`,
        () => `list(reversed(${e("texts")}))`,
        () => `list(filter(None, ${e("texts")}))`,
        () => `list(map(str.${pick(["strip", "lower", "upper"])}, ${e("texts")}))`,
        () => `list(map(str, ${e("numbers")}))`,
        () => `list(${e("str")})`,
        () => `list(dict.fromkeys(${e("texts")}))`,
        () => `list(${e("texts")})`,
        () => `[f"{i}{${letter}}" for i, ${letter} in enumerate(${e("texts")}${pick(["", ", 1", ", start=5"])})]`,
        () => `[a + b for a, b in zip(${e("texts")}, ${e("texts")})]`,
        () => `sum([${e("texts")}, ${e("texts")}], [])`,
        () => `${e("texts")}.copy()`,
        () => `list({${letter}: 1 for ${letter} in ${e("texts")}}.keys())`,
        () => `json.loads('["a", "b", "\\\\u00e9"]')`,
        () => `[str(v) for v in ${e("tuple")}]`,
      ])(),
    numbers: () =>
      pick<() => string>([
        () => `[${some(3, "int")}]`,
        () => `list(range(${small}${pick(["", ", 6", ", 9, 2"])}))`,
        () => `[${letter} ${pick(["+ 1", "* 2", "// 2", "% 3"])} for ${letter} in ${e("numbers")}]`,
        () => `[len(${letter}) for ${letter} in ${e("texts")}]`,
        () => `sorted(${e("numbers")}${pick(["", ", reverse=True", ", key=lambda n: -n"])})`,
        () => `${e("numbers")} + ${e("numbers")}`,
        () => `${e("numbers")}[${pick(["1:", ":2", "::-1"])}]`,
        () => `list(${e("dict")}.values())`,
        () => `[i for i, _ in enumerate(${e("texts")})]`,
        () => `list(map(int, "${pick(["123", "7", ""])}"))`,
        () => `list(map(lambda n: n + 1, ${e("numbers")}))`,
      ])(),
    dict: () =>
      pick<() => string>([
        () => `{"a": ${e("int")}, "${pick(["a", "b", "c"])}": ${e("int")}}`,
        () => `{**${e("dict")}, "c": ${e("int")}}`,
        () => `{**${e("dict")}, **${e("dict")}}`,
        () => `dict(${e("dict")}, b=${e("int")})`,
        () => `dict(zip(${e("texts")}, ${e("numbers")}))`,
        () => `{${letter}: len(${letter}) for ${letter} in ${e("texts")}}`,
        () => `{k: v + 1 for k, v in ${e("dict")}.items() if v ${pick(["> 0", "!= 1"])}}`,
        () => `${e("dict")} | ${e("dict")}`,
        () => `${e("dict")}.copy()`,
        () => `dict.fromkeys(${e("texts")}, ${small})`,
        () => `dict([("a", ${e("int")}), ("d", 4)])`,
        () => `dict(sorted(${e("dict")}.items()))`,
        () => `json.loads('{"a": 1, "b": 2}')`,
        () => `{${e("str")}: ${e("int")}}`,
      ])(),
    tuple: () =>
      pick<() => string>([
        () => `(${e("str")}, ${e("int")})`,
        () => `tuple(${e("texts")})`,
        () => `${e("tuple")} + ${e("tuple")}`,
        () => `${e("tuple")}[${pick(["1:", ":1", "::-1"])}]`,
        () => `(${e("bool")},)`,
        () => `(*${e("texts")}, None)`,
        () => `tuple(${letter} for ${letter} in ${e("numbers")})`,
        () => `${e("tuple")} * 2`,
        () => `tuple(sorted(${e("texts")}))`,
      ])(),
    set: () =>
      pick<() => string>([
        () => `{${e("str")}, ${e("str")}}`,
        () => `set(${e("texts")})`,
        () => `${e("set")} ${pick(["|", "&", "-", "^"])} ${e("set")}`,
        () => `{${letter} for ${letter} in ${e("texts")} if ${letter}}`,
        () => `${e("set")}.${pick(["union", "difference", "intersection"])}(${e("texts")})`,
        () => `frozenset(${e("texts")})`,
        () => `set(${e("dict")})`,
      ])(),
  };
  // In parentheses: what stands around it must not take it apart.
  return `(${chance(0.25) ? general() : own[kind]()})`;
}
