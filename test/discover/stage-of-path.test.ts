import { expect, test } from "vitest";
import { isInDeployedDocs } from "../../src/discover/deployed-docs.ts";
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

test.each(["docs/nginx.conf", "documentation/deploy/site.conf", "examples/compose.yaml", "tests/nginx.conf", "temp/start/Dockerfile", "deploy/old/site.conf", "backups/2021/start.sh"])("production does not run %s", (path) => expect(isAwayFromProduction({ path })).toBeDefined());

test.each(["nginx/site.conf.example", "nginx/templates/site.conf", "threshold/site.conf", "deploy/example.com.conf", "conf/docs.bakery.example.conf"])("production may run %s", (path) => expect(isAwayFromProduction({ path })).toBeUndefined());

test("what a tool deploys to a server of documentation is no documentation", () => {
  expect(isAwayFromProduction({ path: "salt/docs/config/nginx.conf", inDeployedDocs: true })).toBeUndefined();
  expect(isAwayFromProduction({ path: "examples/salt/docs/nginx.conf", inDeployedDocs: true })).toBe("examples");
  expect(isAwayFromProduction({ path: "salt/docs/nginx.dev.conf", inDeployedDocs: true })).toBe("dev");
});

test.each([
  ["a state of Salt", "salt/docs/config/nginx.conf", ["salt/docs/init.sls"], true],
  ["a role of Ansible", "roles/docs/templates/nginx.conf", ["roles/docs/tasks/main.yml"], true],
  ["a cookbook of Chef", "cookbooks/docs/files/nginx.conf", ["cookbooks/docs/recipes/default.rb"], true],
  ["a module of Puppet", "modules/docs/files/nginx.conf", ["modules/docs/manifests/init.pp"], true],
  ["documentation", "docs/nginx.conf", ["docs/index.rst"], false],
  ["documentation beside states", "salt/docs/nginx.conf", ["salt/web/init.sls"], false],
  ["documentation that shows a state", "docs/salt/docs/nginx.conf", ["docs/salt/docs/init.sls"], false],
  ["something else", "salt/web/nginx.conf", ["salt/web/init.sls"], false],
])("%s", (_, path, others, isDeployed) => {
  expect(isInDeployedDocs(path, new Set([path, ...others]))).toBe(isDeployed);
});

test("what the configuration says stands above names", () => {
  expect(isAwayFromProduction({ path: "docs/nginx.conf", pinned: "production" })).toBeUndefined();
  expect(isAwayFromProduction({ path: "deploy/nginx.conf", pinned: "development" })).toBe("development");
});
