import { describe, expect, test } from "vitest";
import { readRequestTarget } from "../../src/core/nginx/request-target.ts";

describe("what a request asks for, as nginx reads it", () => {
  test.each([
    ["/", "/", ""],
    ["/a?b=c", "/a", "b=c"],
    ["/a/?", "/a/", ""],
    ["/a#b?c", "/a", ""],
    ["/a?b#c", "/a", "b"],
    ["/a%20b%3fc%23d", "/a b?c#d", ""],
    ["//a///b", "/a/b", ""],
    ["/a/./b/.", "/a/b/", ""],
    ["/a/../b/..", "/", ""],
    ["/a/.%2e/b", "/b", ""],
    ["/a%2fb%2f%2fc", "/a/b/c", ""],
    ["/a/...", "/a/...", ""],
    ["/.a/..b/", "/.a/..b/", ""],
    ["/%25%32%65", "/%2e", ""],
    ["/caf%C3%A9", "/caf\u00e9", ""],
  ])("%s", (target, path, args) => expect(readRequestTarget(target)).toEqual({ path, args }));

  test.each(["a", "", "/..", "/a/../..", "/%2e%2e/a", "/%", "/%4", "/%zz", "/a%00"])("%s is answered with 400", (target) => expect(readRequestTarget(target)).toBeUndefined());
  test("merge_slashes off", () => expect(readRequestTarget("//a//..//b", false)?.path).toBe("//a//b"));
});
