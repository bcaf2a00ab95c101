import { asText } from "./as-text.ts";
import type { Obj } from "./objects.ts";

/** Nothing in settings is padded to more. */
const widest = 1_000;

/**
 * What `format(value, specification)` gives for texts and numbers; undefined where that is not followed.
 * Source: Python library reference, "Format Specification Mini-Language".
 */
export function formatted(value: Obj, specification: string): string | undefined {
  if (specification === "") return asText(value);
  const parts = /^(?:(.)?([<>=^]))?([+ -])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su.exec(specification);
  if (!parts) return undefined;
  const [, fill, align, sign, alternate, zero, width = "0", grouping, precision, type] = parts;
  if (alternate !== undefined || Number(width) > widest || Number(precision ?? 0) > 15) return undefined;
  if (value.kind === "str") {
    if (sign !== undefined || zero !== undefined || grouping !== undefined || align === "=" || (type !== undefined && type !== "s")) return undefined;
    if (/[^\u0000-\u024f]/.test(value.value)) return undefined;
    return padded(precision === undefined ? value.value : value.value.slice(0, Number(precision)), fill ?? " ", align ?? "<", Number(width));
  }
  if (value.kind !== "int" && value.kind !== "float") return undefined;
  const digits = digitsOf(value.kind, Math.abs(value.value), type, precision);
  if (digits === undefined || (Object.is(value.value, -0) && value.kind === "float")) return undefined;
  const mark = value.value < 0 ? "-" : sign === "+" || sign === " " ? sign : "";
  if (zero !== undefined && (grouping !== undefined || align !== undefined)) return undefined;
  if (grouping !== undefined && type !== undefined && !"dfF%eg".includes(type)) return undefined;
  const grouped = grouping === undefined ? digits : digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, grouping));
  if (zero !== undefined || align === "=") return mark + grouped.padStart(Number(width) - mark.length, zero ?? fill ?? " ");
  return padded(mark + grouped, fill ?? " ", align ?? ">", Number(width));
}

function digitsOf(kind: "int" | "float", size: number, type: string | undefined, precision: string | undefined): string | undefined {
  switch (type) {
    case "d":
      return kind === "int" && precision === undefined ? String(size) : undefined;
    case undefined:
      if (precision !== undefined) return undefined;
      return asText({ kind, value: size, tags: [] });
    case "x":
    case "o":
    case "b":
    case "X": {
      if (kind !== "int" || precision !== undefined) return undefined;
      const text = size.toString(type === "o" ? 8 : type === "b" ? 2 : 16);
      return type === "X" ? text.toUpperCase() : text;
    }
    case "f":
    case "F":
      return rounded(size, Number(precision ?? 6));
    case "%": {
      const text = rounded(size * 100, Number(precision ?? 6));
      return text && `${text}%`;
    }
    default:
      return undefined;
  }
}

/** Both languages round the exact binary value; past 1e21 JavaScript writes an exponent. */
const rounded = (size: number, places: number): string | undefined => (size < 1e15 && !isTie(size, places) ? size.toFixed(places) : undefined);

/** Whether a number lies in the middle of two: Python takes the even one, JavaScript the larger. */
const isTie = (size: number, places: number): boolean => {
  const scaled = size * 10 ** places;
  return Math.abs(scaled - Math.floor(scaled) - 0.5) < 1e-6;
};

function padded(text: string, fill: string, align: string, width: number): string {
  const missing = Math.max(0, width - Array.from(text).length);
  if (align === "<") return text + fill.repeat(missing);
  if (align === ">") return fill.repeat(missing) + text;
  const left = missing >> 1;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}
