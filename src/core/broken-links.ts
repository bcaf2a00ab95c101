import { elements, type PyItem, text } from "./python.ts";

/** Whether an entry of MIDDLEWARE mails broken links: Django's own class, or one of the project's named after it. */
export const isBrokenLinkMiddleware = (item: PyItem): boolean => /\.\w*BrokenLink\w*$/.test(text(item) ?? "");

export const mailsBrokenLinks = (middleware: PyItem): boolean => elements(middleware).some(isBrokenLinkMiddleware);
