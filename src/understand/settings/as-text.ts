import type { Obj } from "./objects.ts";

/** What `str(value)` gives; undefined where that is not known. */
export function asText(value: Obj): string | undefined {
  switch (value.kind) {
    case "str":
    case "path":
      return value.value;
    case "None":
      return "None";
    case "bool":
      return value.value ? "True" : "False";
    case "int":
      return String(value.value);
    case "float":
      return floatText(value.value);
    case "instance":
      return value.text;
    default:
      return undefined;
  }
}

/** Python writes numbers below 1e-4 and from 1e16 on with an exponent of two digits at least. */
function floatText(value: number): string {
  const size = Math.abs(value);
  if (Object.is(value, -0)) return "-0.0";
  if (size === 0 || (size >= 1e-4 && size < 1e16)) return Number.isInteger(value) ? `${value}.0` : String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, "e$10$2");
}
