/** Seconds of a time as nginx writes it (`60`, `75s`, `2m`, `1h 30m`, `500ms`); undefined for anything else. */
export function nginxSeconds(text: string): number | undefined {
  const units: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86400, w: 604800 };
  if (/^\d+$/.test(text)) return Number(text);
  if (!/^(?:\d+(?:ms|[smhdw])\s*)+$/.test(text)) return undefined;
  return [...text.matchAll(/(?<!\d)(\d+)(ms|[smhdw])/g)].reduce((sum, [, amount = "0", unit = "s"]) => sum + Number(amount) * (units[unit] ?? 0), 0);
}

/** Bytes of a size as nginx writes it (`512`, `10m`, `1G`); undefined for anything else. */
export function nginxBytes(text: string): number | undefined {
  const found = /^(\d+)([kmg]?)$/i.exec(text);
  if (!found) return undefined;
  return Number(found[1]) * ({ "": 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[found[2]?.toLowerCase() ?? ""] ?? 1);
}
