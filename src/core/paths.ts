/** The directory of a path relative to the root, with `/`; "" for the root's own files. */
export const directoryOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
