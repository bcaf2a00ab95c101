import { expect, test } from "vitest";
import { settingsOf } from "./settings-of.ts";

const wanted = "django.middleware.security.SecurityMiddleware";

/** Whether shop.guards.Guard derives from SecurityMiddleware, with these files beside the settings. */
const isGuard = (files: Readonly<Record<string, string>>, path = "shop.guards.Guard"): boolean | undefined => settingsOf({ "settings.py": "", "shop/__init__.py": "", ...files }, "settings").derivesFrom(path, wanted);

test.each([
  ["imported", "from django.middleware.security import SecurityMiddleware\nclass Guard(SecurityMiddleware): pass\n"],
  ["under another name", "from django.middleware.security import SecurityMiddleware as Base\nclass Guard(Base): pass\n"],
  ["through its module", "from django.middleware import security\nclass Guard(security.SecurityMiddleware): pass\n"],
  ["through the whole path", "import django.middleware.security\nclass Guard(django.middleware.security.SecurityMiddleware): pass\n"],
  ["over a class between", "from django.middleware.security import SecurityMiddleware\nclass Quiet(SecurityMiddleware): pass\nclass Guard(Quiet): pass\n"],
  ["beside a mixin", "from django.middleware.security import SecurityMiddleware\nclass Logs: pass\nclass Guard(Logs, SecurityMiddleware, metaclass=type): pass\n"],
  ["where an import may fail", "try:\n    from django.middleware.security import SecurityMiddleware\nexcept ImportError:\n    SecurityMiddleware = object\nif True:\n    class Guard(SecurityMiddleware): pass\n"],
  ["of a package, by its name", "from ovens.middleware import StrictSecurityMiddleware\nclass Guard(StrictSecurityMiddleware): pass\n"],
])("a class derives, %s", (_, text) => {
  expect(isGuard({ "shop/guards.py": text })).toBe(true);
});

test.each([
  ["without a base", "class Guard: pass\n"],
  ["from object", "class Guard(object): pass\n"],
  ["from another class of Django's", "from django.utils.deprecation import MiddlewareMixin\nclass Guard(MiddlewareMixin): pass\n"],
  ["a function", "from django.middleware.security import SecurityMiddleware\ndef Guard(get_response): return get_response\n"],
  ["in a circle", "class Other(Guard): pass\nclass Guard(Other): pass\n"],
])("a class does not, %s", (_, text) => {
  expect(isGuard({ "shop/guards.py": text })).toBe(false);
});

test.each([
  ["made by a call", "class Guard(make_base()): pass\n"],
  ["from a package's class", "from ovens import Door\nclass Guard(Door): pass\n"],
  ["that is not written here", "from ovens import *\n"],
])("nobody can tell of one %s", (_, text) => {
  expect(isGuard({ "shop/guards.py": text })).toBeUndefined();
});

test("files lead on to each other, relative imports included", () => {
  const files = { "shop/guards/__init__.py": "from .strict import Guard\n", "shop/guards/strict.py": "from ..base import Quiet\nclass Guard(Quiet): pass\n", "shop/base.py": "from django.middleware.security import SecurityMiddleware\nclass Quiet(SecurityMiddleware): pass\n" };
  expect(isGuard(files)).toBe(true);
});

test("the class itself, another package's of that name, and any other", () => {
  expect(isGuard({}, wanted)).toBe(true);
  expect(isGuard({}, "ovens.middleware.BrickSecurityMiddleware")).toBe(true);
  expect(isGuard({}, "ovens.middleware.BrickMiddleware")).toBe(false);
});

test("a module of the project that is not here says nothing", () => {
  expect(isGuard({}, "shop.elsewhere.Guard")).toBeUndefined();
});

test("a long chain of classes ends in time", () => {
  const chain = Array.from({ length: 5000 }, (_, index) => `class C${index + 1}(C${index}): pass\n`).join("");
  expect(isGuard({ "shop/guards.py": `class C0: pass\n${chain}class Guard(C5000): pass\n` })).toBeUndefined();
});
