import { asText } from "./as-text.ts";
import { type CallArguments, int, type Obj, str, tuple, unknown } from "./objects.ts";

type Numbers = (first: Obj, second: Obj | undefined) => Obj | undefined;

const isSafe = (value: number): boolean => Number.isSafeInteger(value);

/** Python rounds a tie to the even neighbour, and of other numbers the exact binary value. */
function rounded(value: number, places: number): number | undefined {
  const scale = 10 ** places;
  const scaled = value * scale;
  const fraction = Math.abs(scaled - Math.trunc(scaled));
  // Near a tie the product's own error decides; without places it is exact.
  if (places === 0) return fraction === 0.5 ? 2 * Math.round(value / 2) : Math.round(value);
  if (places < 0 || places > 12 || Math.abs(value) > 1e9 || Math.abs(fraction - 0.5) < 1e-6) return undefined;
  return Number(value.toFixed(places));
}

const functions: Readonly<Partial<Record<string, Numbers>>> = {
  hex: (value) => (value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0x${Math.abs(value.value).toString(16)}`) : undefined),
  oct: (value) => (value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0o${Math.abs(value.value).toString(8)}`) : undefined),
  bin: (value) => (value.kind === "int" ? str(`${value.value < 0 ? "-" : ""}0b${Math.abs(value.value).toString(2)}`) : undefined),
  chr: (value) => (value.kind === "int" && value.value >= 0 && value.value < 0xd800 ? str(String.fromCharCode(value.value)) : undefined),
  ord: (value) => (value.kind === "str" && value.value.length === 1 ? int(value.value.charCodeAt(0)) : undefined),
  pow: (base, exponent) => {
    if (base.kind !== "int" || exponent?.kind !== "int" || exponent.value < 0) return undefined;
    const result = base.value ** exponent.value;
    return isSafe(result) ? int(result) : undefined;
  },
  divmod: (left, right) => {
    if (left.kind !== "int" || right?.kind !== "int" || right.value === 0) return undefined;
    const quotient = Math.floor(left.value / right.value);
    return tuple([int(quotient + 0), int(left.value - right.value * quotient + 0)]);
  },
  round: (value, places) => {
    if (value.kind === "int" && !places) return value;
    if (value.kind !== "float" || (places && places.kind !== "int" && places.kind !== "None")) return undefined;
    const result = rounded(value.value, places?.kind === "int" ? places.value : 0);
    if (result === undefined) return undefined;
    if (places?.kind === "int") return places.value > 0 ? { kind: "float", value: result, tags: [] } : undefined;
    return isSafe(result) ? int(result + 0) : undefined;
  },
};

/** Python's functions of numbers that settings use; undefined for another name. */
export function numberFunction(name: string): ((args: CallArguments) => Obj) | undefined {
  const own = Object.hasOwn(functions, name) ? functions[name] : undefined;
  return (
    own &&
    (({ positional: [first, second, ...more], keywords }) => {
      const result = first && more.length === 0 && keywords.size === 0 ? own(first, second) : undefined;
      const lost = [first, second].find((value) => value?.kind === "unknown");
      return result ?? unknown(lost?.kind === "unknown" ? lost.why : `${name} of ${(first && asText(first)) ?? "this"} is not followed`);
    })
  );
}
