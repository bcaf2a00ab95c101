/** Settings that are lists, and what a text in their place does. `since`: the first Django that refuses it at the start. */
export const listSettings: readonly { readonly name: string; readonly effect: string; readonly since?: string }[] = [
  { name: "INSTALLED_APPS", effect: "Django does not start", since: "1.7" },
  { name: "LOCALE_PATHS", effect: "Django does not start", since: "2.1" },
  { name: "SECRET_KEY_FALLBACKS", effect: "Django does not start", since: "4.1" },
  { name: "MIDDLEWARE", effect: "Django does not start" },
  { name: "AUTHENTICATION_BACKENDS", effect: "Nobody can log in" },
  { name: "STATICFILES_DIRS", effect: "collectstatic finds none of these files" },
  { name: "PASSWORD_HASHERS", effect: "Nobody can log in" },
];
