/** What kind of value an expression is made to have. */
export type Kind = "str" | "int" | "float" | "bool" | "texts" | "numbers" | "dict" | "tuple" | "set";

export const kinds: readonly Kind[] = ["str", "int", "float", "bool", "texts", "numbers", "dict", "tuple", "set"];

/** The variables that generated modules read, and the texts that they are compared with. */
export const variables: readonly string[] = ["SHOP_STAGE", "SHOP_DEBUG", "SHOP_HOSTS", "SHOP_OVENS"];

const texts: readonly string[] = ["", "False", "0", "1", "true", "production", "shop.example, www.example", "7", " on ", "a=b,c=d"];

/** Environments in which a module is compared: unset, all the same text, and mixtures. */
export function environmentsFrom(draw: () => number): readonly Readonly<Record<string, string>>[] {
  const pick = (): string => texts[Math.floor(draw() * texts.length)] ?? "";
  const same = pick();
  return [{}, Object.fromEntries(variables.map((name) => [name, same])), Object.fromEntries(variables.filter(() => draw() < 0.7).map((name) => [name, pick()]))];
}

/** Texts as they are written in a module. */
export const literals: Readonly<Record<Exclude<Kind, "texts" | "numbers" | "dict" | "tuple" | "set">, readonly string[]>> = {
  str: ['""', '"oven"', '"Rye Bread"', "'a,b,c'", '"True"', '"0"', '" crumb "', '"caf\\u00e9"', '"x=1"', 'r"\\d"', '"it\'s"', '"a" "b"', '"%s"', '"{}"', '"/srv/shop"', '"tab\\t"', '"A1"', '"\\u00df"'],
  int: ["0", "1", "2", "3", "-1", "7", "10", "60 * 60", "0x1f", "1_000", "255", "-4", "2 ** 31"],
  float: ["0.0", "0.5", "1.0", "2.5", "-1.25", "1e3", "0.1", "3.", "1e16", "1e-5"],
  bool: ["True", "False"],
};

/** A source of choices; the same seed gives the same module. */
export interface Chooser {
  readonly draw: () => number;
  /** One of these. */
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
  readonly chance: (probability: number) => boolean;
  /** A whole number from 0 up to the bound, which is left out. */
  readonly below: (bound: number) => number;
}

export function chooser(draw: () => number): Chooser {
  const below = (bound: number): number => Math.floor(draw() * bound);
  return { draw, below, chance: (probability) => draw() < probability, pick: ([first, ...more]) => [first, ...more][below(more.length + 1)] ?? first };
}
