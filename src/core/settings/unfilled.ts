/** A name in angle brackets. */
const blank = /<[^<>]+>/;

/** Whether a text waits for somebody, or a script of the deployment, to write the real one into it: `https://<DOMAIN>`. */
export const isUnfilled = (text: string): boolean => blank.test(text);
