import { describe, expect, test } from "vitest";
import { elements, type PyItem, text } from "../../../src/core/python.ts";
import { settingsOf } from "./settings-of.ts";

/** A list as it is known: texts, in braces what may stand in a place, and `?` for a single element that is not known. */
const shown = (item: PyItem): string => {
  if (item.type === "unknown") return item.among ? `{${item.among.map(shown).join(" ")}}` : "?";
  return text(item) ?? elements(item).map(shown).join(" ");
};

const head = 'import socket\nhere = socket.gethostname() == "oven"\nX = ["a", "b", "c"]\n';

function known(code: string): string {
  const value = settingsOf({ "s.py": head + code }, "s").value("X");
  return value.kind === "known" ? shown(value.value) : value.kind;
}

describe("a list that a condition changes which can't be known", () => {
  test.each([
    ["grows at its end", 'if here:\n    X += ["d"]', "a b c {d}"],
    ["is appended to", 'if here:\n    X.append("d")', "a b c {d}"],
    ["grows at its start", 'if here:\n    X.insert(0, "d")', "{d} a b c"],
    ["is made anew", 'if here:\n    X = ["d"] + X', "{d} a b c"],
    ["is made anew, unpacked", 'if here:\n    X = ["d", *X]', "{d} a b c"],
    ["grows otherwise on the other side", 'if here:\n    X.append("d")\nelse:\n    X.append("e")', "a b c {d e}"],
    ["loses an element", 'if here:\n    X.remove("b")', "a {b} c"],
    ["grows on both sides alike", 'if here:\n    X.append("d")\nelse:\n    X += ["d"]', "a b c d"],
    ["grows twice", 'if here:\n    X.append("d")\nX.append("e")\nif socket.getfqdn():\n    X.append("f")', "a b c {d} e {f}"],
    ["grows within another such condition", 'if here:\n    if socket.getfqdn():\n        X.append("d")\n    X.append("e")', "a b c {d e}"],
    ["grows where a package is there", 'try:\n    import toolbar\nexcept ImportError:\n    pass\nelse:\n    X.append("d")', "a b c {d}"],
    ["grows by a part that depends on it", 'X += ["d"] if here else []', "a b c {d}"],
    ["is one of two", 'X = ["a"] if here else ["a", "b"]', "a {b}"],
    ["is what a function returns", 'def grown(items):\n    if here:\n        return items + ["d"]\n    return items\nX = grown(X)', "a b c {d}"],
    ["is a tuple", 'X = ("a",)\nif here:\n    X += ("b",)\nX += ("c",)', "a {b} c"],
    ["lies in a dict", 'D = {"x": X}\nif here:\n    D["x"].append("d")', "a b c {d}"],
  ])("%s", (_what, code, expected) => expect(known(code)).toBe(expected));

  test("has nothing certain where nothing is left of it", () => {
    expect(known("if here:\n    X.clear()")).toBe("unknown");
    expect(known('if here:\n    X = ["z"]')).toBe("unknown");
    expect(known('if here:\n    X = ["y", *X, "z"]')).toBe("unknown");
    expect(known('X = []\nif here:\n    X.append("d")')).toBe("unknown");
  });
});

describe("what is done with it afterwards", () => {
  const open = 'if here:\n    X.append("d")\n';
  test.each([
    ["it grows at its end", 'X += ("e", "f")\nX.extend(["g"])', "a b c {d} e f g"],
    ["it grows at its start", 'X.insert(0, "z")', "z a b c {d}"],
    ["it grows before its end", 'X.append("e")\nX.insert(-1, "f")', "a b c {d} f e"],
    ["it is a part of a sum", 'X = ["z"] + X + ["e"]\nX.append("f")', "z a b c {d} e f"],
    ["it is copied", 'X = list(X)\nX.append("e")', "a b c {d} e"],
    ["an element is taken out", 'X.remove("b")', "a c {d}"],
    ["a certain element is asked for", 'if "a" in X:\n    X.append("yes")\nif "z" not in X:\n    X.append("no")', "a b c {d} yes no"],
    ["one that may be there is asked for", 'if "d" in X:\n    X.append("yes")', "a b c {d} {yes}"],
  ])("%s", (_what, code, expected) => expect(known(open + code)).toBe(expected));

  test.each([
    ["it is sorted", "X.sort()"],
    ["it is turned round", "X.reverse()"],
    ["an element that is not known is taken from it", "X.pop()"],
    ["an element is written", 'X[0] = "z"'],
    ["a place beyond the uncertain part is meant", 'X.insert(4, "z")'],
    ["what may be there is taken out", 'X.remove("d")'],
    ["it grows by something that is not known", "X += socket.names()"],
    ["a loop changes it that is not followed", "for name in socket.names():\n    X.append(name)"],
    ["a function of the project that is not known is handed it", "from .local import change\nchange(X)"],
  ])("nothing is certain any more: %s", (_what, code) => expect(known(open + code)).toBe("unknown"));
});

describe("by another name", () => {
  test("a list that may be this one is changed with it", () => {
    expect(known('Y = X\nif here:\n    X = ["d"] + X\nX.append("e")\nX = Y')).toBe("unknown");
    expect(known('Y = X\nif here:\n    X = ["d"] + X\nY.append("e")')).toBe("unknown");
    expect(known('Y = X\nif here:\n    X = ["d"] + X\nY.insert(0, "e")')).toBe("{d e} a b c");
    expect(known("Y = X\nif here:\n    X = list(X)\nX.append(\"d\")\nX = Y")).toBe("unknown");
  });

  test("a list is compared with what its own side left in it", () => {
    expect(known('X = []\nif here:\n    X.append("d")\n    X = ["d"]\nX = ["a"] + X')).toBe("a {d}");
  });

  test("what a function may have returned is changed with what it did return", () => {
    expect(known('def chosen(items):\n    if here:\n        return ["z"]\n    return items\nY = chosen(X)\nY.append("e")')).toBe("unknown");
  });
});
