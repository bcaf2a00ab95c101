import { expect, test } from "vitest";
import { isAwayFromProduction, isDevelopmentPath } from "../../src/discover/stage-of-path.ts";

test.each([
  ["nginx/nginx.dev.conf", "dev"],
  ["conf/nginx/nginx.debug.conf", "debug"],
  ["compose/local/nginx/default.conf", "local"],
  ["docker/Development/site.conf", "Development"],
  ["tests/nginx.conf", "tests"],
  ["conf/nginx-test.conf", "test"],
  ["ci/nginx.conf", "ci"],
  ["e2e/proxy.conf", "e2e"],
  [".devcontainer/nginx.conf", "devcontainer"],
  ["vagrant/files/site", "vagrant"],
  ["deploy/prod/nginx.local.conf", "local"],
  ["crepes.local.conf", "local"],
])("%s is development's: %s", (path, word) => expect(isDevelopmentPath(path)).toBe(word));

test.each([
  "nginx/nginx.conf",
  "deploy/nginx.conf.example",
  "docker/usr/local/etc/nginx/site.conf",
  "rootfs/etc/local/nginx.conf",
  ".local/share/nginx.conf",
  "ci/production/nginx.conf",
  "dev/staging.conf",
  "latest/site.conf",
  "device/contest/localhost.conf",
  ".circleci/nginx.conf",
  "devices.conf",
])("%s is production's", (path) => expect(isDevelopmentPath(path)).toBeUndefined());

test.each(["docs/nginx.conf", "documentation/deploy/site.conf", "examples/compose.yaml", "tests/nginx.conf"])("production does not run %s", (path) => expect(isAwayFromProduction({ path })).toBeDefined());

test.each(["nginx/site.conf.example", "deploy/example.com.conf", "conf/docs.bakery.example.conf"])("production may run %s", (path) => expect(isAwayFromProduction({ path })).toBeUndefined());

test("what the configuration says stands above names", () => {
  expect(isAwayFromProduction({ path: "docs/nginx.conf", pinned: "production" })).toBeUndefined();
  expect(isAwayFromProduction({ path: "deploy/nginx.conf", pinned: "development" })).toBe("development");
});
