/** `newPassword` as `new_password` */
const inSnakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase().replaceAll("-", "_");

const owner = "(?:user|old|new|current|login|account|my|your|repeat|repeated|confirm|confirmed|re|retype|admin|email|register|signup)";
const password = new RegExp(`^(?:${owner}_?){0,2}(?:password|passwd|passwort|pwd|passphrase)(?:_?(?:\\d|confirm|confirmation|again|repeat|check|verify|verification|old|new|current))?$`);
const other = /^(?:(?:credit_?)?card_?(?:number|no|num)|cc_?(?:number|no|num)|cvv2?|cvc2?|ssn|social_security_number|iban|private_key|client_secret)$/;

/**
 * Whether a form's field holds what nobody else should see, by its name: a password or the number of a card. Words
 * that stand for a button or a link (`reset_password`, `password_url`) do not.
 */
export function isSensitiveName(name: string): boolean {
  if (name.length > 60) return false;
  const words = inSnakeCase(name);
  return password.test(words) || other.test(words);
}
