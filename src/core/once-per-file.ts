import type { SourceFile } from "./source.ts";

/**
 * Makes a function of a file answer once for each. Files never change: another text is another file. What is remembered
 * goes when the file does.
 * @param answer depends on the file alone
 */
export function oncePerFile<T>(answer: (file: SourceFile) => T): (file: SourceFile) => T {
  const known = new WeakMap<SourceFile, { readonly answer: T }>();
  return (file) => {
    const found = known.get(file) ?? { answer: answer(file) };
    known.set(file, found);
    return found.answer;
  };
}
