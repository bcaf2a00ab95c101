import { regexProblem } from "../../../pcre.ts";

/**
 * What is certainly wrong with one of Apache's regular expressions (ap_pregcomp).
 * @param closed whether Apache is the measured one, which has PCRE2
 */
export const regexMistake = (pattern: string, closed: boolean): string | undefined => regexProblem(pattern, { isPcre2: closed, duplicateNames: true });
