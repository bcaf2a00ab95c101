/** The system's name for what went wrong, `EACCES`; undefined when it is no system error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** What went wrong, in a few words that fit after "because". */
export function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
    // Node's permission model.
    case "ERR_ACCESS_DENIED":
      return "permission is denied";
    case "ENOENT":
      return "it is not there";
    case "ENAMETOOLONG":
      return "its path is too long";
    case "EISDIR":
      return "it is a directory";
    case "EROFS":
      return "its file system is read-only";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    case "EBUSY":
    case "ETXTBSY":
      return "it is in use";
    case "EFBIG":
      return "the file would be larger than is allowed";
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
