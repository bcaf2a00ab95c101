/** Names whose texts are never shown. */
const secretName = /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|CREDENTIALS?|PRIVATE)(_|$)|(SECRET|API|ACCESS|ENCRYPTION|SIGNING|AUTH)_?KEY|_KEY$|_DSN$|^DSN$|^PWD$/i;
const plainName = /(_NAME|_FILE|_PATH|_URL|_ID|_AGE|_TIMEOUT|_SECONDS|_HASHERS|_VALIDATORS|_LENGTH|_COOKIE|_PREFIX|_CLASS|_BACKENDS?|_HEADER|_LIFETIME|_EXPIRY|_ENABLED)$|^PASSWORD_HASHERS$|KEY_PREFIX$|^CACHE_|^ANONYMOUS/i;

/** Whether a setting or a key of this name holds a secret. */
export const isSecretName = (name: string): boolean => /webhook/i.test(name) || (secretName.test(name) && !plainName.test(name));
