/** An address as nginx chooses by it: decoded, without dots and double slashes. */
export interface RequestTarget {
  readonly path: string;
  /** What follows the question mark, as it was sent; empty where there is none. */
  readonly args: string;
}

const [slash, dot, percent, question, hash] = [0x2f, 0x2e, 0x25, 0x3f, 0x23];

/**
 * Reads what a request asks for: `%41` decoded, `/./` and `/../` resolved, slashes merged (ngx_http_parse_complex_uri). An
 * encoded slash or dot counts like a written one.
 * @param mergeSlashes what `merge_slashes` says, by default true
 * @returns undefined where nginx answers 400: no slash in front, a broken escape, a NUL, a step above the root
 */
export function readRequestTarget(target: string, mergeSlashes = true): RequestTarget | undefined {
  if (!target.startsWith("/")) return undefined;
  const bytes = Buffer.from(target, "utf8");
  const path: number[] = [];
  let state = "usual" as "usual" | "slash" | "dot" | "dots";
  let at = 0;
  for (; at < bytes.length; at++) {
    let byte = bytes[at] ?? 0;
    let escaped = false;
    if (byte === percent) {
      const digits = bytes.toString("latin1", at + 1, at + 3);
      if (!/^[0-9a-f]{2}$/i.test(digits)) return undefined;
      byte = Number.parseInt(digits, 16);
      if (byte === 0) return undefined;
      at += 2;
      escaped = byte === percent || byte === hash || byte === question;
    }
    if (!escaped && (byte === question || byte === hash)) break;
    if (byte === slash && !escaped) {
      if (state === "dots" && !stepUp(path)) return undefined;
      if (state === "dot") path.pop();
      if (state === "usual" || (state === "slash" && !mergeSlashes)) path.push(byte);
      state = "slash";
      continue;
    }
    path.push(byte);
    state = byte === dot && state === "slash" ? "dot" : byte === dot && state === "dot" ? "dots" : "usual";
  }
  if (state === "dots" && !stepUp(path)) return undefined;
  if (state === "dot") path.pop();
  const query = bytes[at] === question ? bytes.toString("utf8", at + 1) : "";
  return { path: Buffer.from(path).toString("utf8"), args: query.split("#", 1)[0] ?? "" };
}

/** Takes `x/..` off a path that ends with it; false where there is nothing above. */
function stepUp(path: number[]): boolean {
  path.length -= 3;
  if (path.length === 0) return false;
  while (path.length > 0 && path.at(-1) !== slash) path.pop();
  return path.length > 0;
}
