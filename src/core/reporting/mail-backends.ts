import { type PyItem, text } from "../python.ts";

/** Where mails go with Django's backends for development. */
const keeping: ReadonlyMap<string, string> = new Map([
  ["django.core.mail.backends.console.EmailBackend", "they are printed to the log"],
  ["django.core.mail.backends.dummy.EmailBackend", "they are thrown away"],
  ["django.core.mail.backends.locmem.EmailBackend", "they stay in the memory of the process"],
  ["django.core.mail.backends.filebased.EmailBackend", "they are written to files"],
]);

/** Where a backend for development leaves mails, as the end of a sentence; undefined for any other backend. */
export const whereMailsStay = (backend: PyItem | undefined): string | undefined => keeping.get(text(backend) ?? "");

/** Whether a mail backend is one of Django's for development, with which nothing leaves the machine. */
export const isSendingNothing = (backend: PyItem | undefined): boolean => whereMailsStay(backend) !== undefined;
