import { expect, test } from "vitest";
import { SourceFile, textOf } from "../../src/core/source.ts";
import { secretsOfWebServer } from "../../src/understand/web-server-secrets.ts";

test.each([
  ['proxy_set_header Authorization "Basic YmFrZXI6cnll";', ['"Basic YmFrZXI6cnll"']],
  ["location / { proxy_set_header X-Api-Key rye42; }", ["rye42"]],
  ["fastcgi_param DJANGO_SECRET_KEY 'rye and spelt';", ["'rye and spelt'"]],
  ["set $upload_token rye;", ["rye"]],
  ["proxy_pass http://baker:rye@10.0.0.1;", ["rye"]],
  ["SetEnv DB_PASSWORD rye", ["rye"]],
  ['RequestHeader set Authorization "Bearer rye"', ['"Bearer rye"']],
  ["ProxyPass / ajp://127.0.0.1:8009/ secret=rye", ["rye"]],
  ["AuthLDAPBindPassword rye\n", ["rye"]],
  ["proxy_set_header Authorization $http_authorization;", []],
  ['proxy_set_header Authorization "";', []],
  ['Header edit Set-Cookie "(.*)" "$1; Secure"', []],
  ["proxy_set_header Host $host;", []],
  ["SetEnv DJANGO_SETTINGS_MODULE bakery.settings", []],
  ['RequestHeader set X-Token "%{TOKEN}e"', []],
] as const)("%s", (text, wanted) => {
  expect(secretsOfWebServer(new SourceFile("site.conf", text)).map(textOf)).toEqual(wanted);
});
