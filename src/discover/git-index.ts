/** Fixed fields of an entry before its name: times, device, inode, mode, owner, size, the object's SHA-1, flags. */
const fixed = 62;
const extended = 0x4000;

/** Of all names together, in bytes: the names of version 4 are made of those before them, without an end that the size of the file would set. */
const most = 1 << 27;

/**
 * The names of the files that git tracks, from its index, sorted by code unit. Of an index that shares entries with another one, its own.
 * @param bytes `.git/index`, of version 2, 3 or 4 with SHA-1 names (git's `Documentation/gitformat-index`)
 * @returns undefined for anything else
 */
export function namesInIndex(bytes: Buffer): readonly string[] | undefined {
  if (bytes.length < 12 || bytes.toString("latin1", 0, 4) !== "DIRC") return undefined;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return undefined;
  const names: string[] = [];
  let at = 12;
  let last: Buffer = Buffer.alloc(0);
  let total = 0;
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    if (at + fixed > bytes.length) return undefined;
    const start = at;
    at += fixed + ((bytes.readUInt16BE(at + fixed - 2) & extended) === 0 ? 0 : 2);
    let kept = 0;
    if (version === 4) {
      // Of the name before it, so many bytes are to go: seven bits a byte, each further byte adding one.
      let dropped = 0;
      for (let first = true, more = true; more; first = false) {
        const byte = bytes[at++];
        if (byte === undefined || dropped > bytes.length) return undefined;
        dropped = ((first ? dropped : dropped + 1) << 7) | (byte & 0x7f);
        more = byte >= 0x80;
      }
      kept = last.length - dropped;
    }
    const end = bytes.indexOf(0, at);
    if (kept < 0 || end < 0) return undefined;
    if (kept + end - at > most) return undefined;
    last = kept === 0 ? bytes.subarray(at, end) : Buffer.concat([last.subarray(0, kept), bytes.subarray(at, end)]);
    total += last.length;
    if (total > most) return undefined;
    names.push(last.toString("utf8"));
    // Older versions fill an entry up with one to eight NULs.
    at = version === 4 ? end + 1 : start + ((end - start + 8) & ~7);
  }
  return names.sort();
}
