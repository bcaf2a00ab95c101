import { elements, isOpen, isTrue, type PyItem, type PyValue, sizeOf, text } from "../../src/core/python.ts";
import { rule } from "../../src/core/rule.ts";

/** Keys of the WSGI environment beside headers that a front server may fill. */
const environmentKeys = new Set(["HTTPS", "REQUEST_SCHEME", "SERVER_PORT", "SERVER_PROTOCOL", "wsgi.url_scheme", "UWSGI_SCHEME"]);

/** The two values; a text of two letters is unpacked as well. Undefined where Django can't unpack it. */
const pairOf = (value: PyItem): readonly PyItem[] | undefined => (value.type !== "set" && sizeOf(value) === 2 ? elements(value) : undefined);

const isWrongShape = (value: PyValue): boolean => isTrue(value) && !isOpen(value) && value.type !== "dict" && value.type !== "object" && value.type !== "secret" && pairOf(value) === undefined;

/** A header arrives as HTTP_, then its name in upper case with underscores. Source: RFC 3875, 4.1.18. */
const isWrongKey = (value: PyValue): boolean => {
  const key = text(pairOf(value)?.[0]);
  return key !== undefined && !/^HTTP_[A-Z0-9_]+$/.test(key) && !environmentKeys.has(key);
};

const wanted = (key: string): string => `HTTP_${key.replace(/^HTTP[_-]/i, "").toUpperCase().replaceAll("-", "_")}`;

export default rule({
  id: "settings/proxy-ssl-header-malformed",
  title: "SECURE_PROXY_SSL_HEADER can't be what it is meant to be.",
  on: "settings",
  severity: "error",
  since: "0.1.0",
  why: `Behind a front server that ends TLS, this setting tells Django by which header it knows a request that came by HTTPS. The name stands there
as the environment has it: \`X-Forwarded-Proto\` is \`HTTP_X_FORWARDED_PROTO\`. Under another name Django never finds it and takes every
request for plain HTTP: SECURE_SSL_REDIRECT sends visitors round in circles, HSTS is not sent, forms may end with error 403.

A value that is not a pair ends every request with error 500 of which Django asks whether it came by HTTPS, each sent form among them.`,
  fix: `\`\`\`python
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
\`\`\``,
  except: "A key that the front server puts into the environment itself, such as `HTTPS`, is no header and is left alone where it is a known one.",
  references: ["https://docs.djangoproject.com/en/stable/ref/settings/#secure-proxy-ssl-header", "https://docs.djangoproject.com/en/stable/ref/request-response/#django.http.HttpRequest.META"],

  *check(settings) {
    const help = 'Write SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https").';
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", isWrongShape)) {
      yield hit.claim("Logins and other forms end with error 500: SECURE_PROXY_SSL_HEADER is not a pair.", { help });
    }
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", isWrongKey)) {
      const key = text(elements(hit.value)[0]) ?? "";
      yield hit.claim(`Django takes every request for plain HTTP: no header arrives under the name "${key}".`, { help: `Write "${wanted(key)}".` });
    }
    // Django compares with the text as it is; what front servers send is in lower case.
    const isOtherCase = (value: PyValue): boolean => {
      const second = text(pairOf(value)?.[1]);
      return second !== undefined && second !== second.toLowerCase() && second.toLowerCase() === "https";
    };
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => !isWrongKey(value) && isOtherCase(value))) {
      yield hit.claim('Django takes every request for plain HTTP: front servers send "https" in lower case.', { help });
    }
    const isNoText = (value: PyValue): boolean => {
      const second = pairOf(value)?.[1];
      return second !== undefined && ["bool", "None", "int"].includes(second.type);
    };
    for (const hit of settings.hits("SECURE_PROXY_SSL_HEADER", (value) => !isWrongKey(value) && isNoText(value))) {
      yield hit.claim("Django takes every request for plain HTTP: it compares the header with something that is no text.", { help });
    }
  },
});
