import { elements, isFalse, type PyItem, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

const has = (wanted: string) => (value: PyItem): boolean => elements(value).some((item) => text(item) === wanted);

export default rule({
  id: "settings/password-validators-missing",
  title: "Users may choose any password.",
  on: "settings",
  severity: "info",
  since: "0.1.0",
  why: `AUTH_PASSWORD_VALIDATORS is empty, which is Django's own default: only the settings that startproject writes have four. Users
and staff may take "123456" for a password, and some do.`,
  fix: `\`\`\`python
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
\`\`\``,
  except: "Nobody chooses a password on this site: people log in through another service.",
  references: ["https://docs.djangoproject.com/en/stable/topics/auth/passwords/#password-validation", "https://docs.djangoproject.com/en/stable/ref/settings/#auth-password-validators"],

  *check(settings) {
    // Without accounts of its own, or with other ways to log in, there may be no passwords.
    if (!settings.holds("INSTALLED_APPS", has("django.contrib.auth")) || !settings.holds("AUTHENTICATION_BACKENDS", has("django.contrib.auth.backends.ModelBackend"))) return;
    for (const hit of settings.hits("AUTH_PASSWORD_VALIDATORS", isFalse)) {
      if (hit.unless !== undefined) continue;
      yield hit.claim(`Users may choose "123456" for a password: AUTH_PASSWORD_VALIDATORS is ${hit.isDefault ? "not set" : "empty"}.`, { help: "Add the four validators that startproject writes." });
    }
  },
});
