import { splitWords } from "../../../../parse/apache/words.ts";
import type { ValueCheck } from "./value-check.ts";

/** A time of mod_expires: `A3600`, or `access plus 1 month 2 days`. What the module compares is how a word begins. */
function isTime(text: string): boolean {
  if (/^[AM]/.test(text)) return true;
  const words = splitWords(text).map(({ value }) => value);
  if (!/^[nam]/i.test(words.shift() ?? "")) return false;
  if (/^p/i.test(words[0] ?? "")) words.shift();
  if (words.length % 2 === 1) return false;
  return words.every((word, index) => (index % 2 === 0 ? /^\d/.test(word) : /^(?:[ywdhs]|mo|mi)/i.test(word)));
}

/** ExpiresDefault and, behind the type, ExpiresByType. */
export const expiresAt =
  (index: number): ValueCheck =>
  ({ name, words }) => {
    const word = words[index];
    if (word === undefined || isTime(word.value)) return undefined;
    return { word, message: `${name} does not understand the time, so Apache does not start.`, help: 'Write "access plus 1 month", in quotes.' };
  };
