// src/core/settings/settings.ts
function compareVersions(left, right) {
  const [a = 0, b = 0] = left.split(".").map(Number);
  const [c = 0, d = 0] = right.split(".").map(Number);
  return a - c || b - d;
}

// src/core/launch/secret-names.ts
var secretName = /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|TOKEN|CREDENTIALS?|PRIVATE)(_|$)|(SECRET|API|ACCESS|ENCRYPTION|SIGNING|AUTH)_?KEY|_KEY$|_DSN$|^DSN$|^PWD$/i;
var plainName = /(_NAME|_FILE|_PATH|_URL|_ID|_AGE|_TIMEOUT|_SECONDS|_HASHERS|_VALIDATORS|_LENGTH|_COOKIE|_PREFIX|_CLASS|_BACKENDS?|_HEADER|_LIFETIME|_EXPIRY|_ENABLED)$|^PASSWORD_HASHERS$|KEY_PREFIX$|^CACHE_|^ANONYMOUS/i;
var isSecretName = (name) => /webhook/i.test(name) || secretName.test(name) && !plainName.test(name);

export {
  compareVersions,
  isSecretName
};
