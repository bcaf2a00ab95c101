import { describe, expect, test } from "vitest";
import { indexOf } from "../../src/core/path-index.ts";

const index = indexOf(new Set(["manage.py", "shop/settings.py", "old_shop/settings.py", "a/b/c/shop/settings.py", "sites/a/b/c/shop/settings.py", "shop/my_wsgi.py"]));

describe("the index of a repository's paths", () => {
  test("finds paths by their end, whole components compared, in the order of the set", () => {
    expect(index.endingIn("settings.py")).toEqual(["shop/settings.py", "old_shop/settings.py", "a/b/c/shop/settings.py", "sites/a/b/c/shop/settings.py"]);
    expect(index.endingIn("shop/settings.py")).toEqual(["shop/settings.py", "a/b/c/shop/settings.py", "sites/a/b/c/shop/settings.py"]);
    expect(index.endingIn("manage.py")).toEqual(["manage.py"]);
    for (const absent of ["wsgi.py", "x/manage.py", "/manage.py", "", "shop"]) expect(index.endingIn(absent)).toEqual([]);
  });

  test("compares ends of any length in full", () => {
    expect(index.endingIn("b/c/shop/settings.py")).toEqual(["a/b/c/shop/settings.py", "sites/a/b/c/shop/settings.py"]);
    expect(index.endingIn("a/b/c/shop/settings.py")).toEqual(["a/b/c/shop/settings.py", "sites/a/b/c/shop/settings.py"]);
    expect(index.endingIn("sites/a/b/c/shop/settings.py")).toEqual(["sites/a/b/c/shop/settings.py"]);
    expect(index.endingIn("z/a/b/c/shop/settings.py")).toEqual([]);
  });

  test("knows what lies in a directory, and which directories there are", () => {
    expect(index.filesIn("shop")).toEqual(["shop/settings.py", "shop/my_wsgi.py"]);
    expect(index.filesIn("")).toEqual(["manage.py"]);
    expect(index.filesIn("a")).toEqual([]);
    expect(["a", "b", "shop", "settings.py", "op", ""].map((name) => index.hasDirectory(name))).toEqual([true, true, true, false, false, false]);
  });

  test("remembers what a pattern matches", () => {
    const pattern = /shop\/settings\.py$/;
    expect(index.matching(pattern)).toHaveLength(4);
    expect(index.matching(pattern)).toBe(index.matching(pattern));
    expect(index.matching((path) => path.startsWith("a/"))).toEqual(["a/b/c/shop/settings.py"]);
  });
});
