import { afterAll, describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { Nginx, nginxVersion } from "../../fuzz/nginx/ask-nginx.ts";
import { ourVerdict } from "../../fuzz/nginx/our-verdict.ts";
import { directiveCases } from "./directive-cases.ts";
import { type LexicalCase, lexicalCases } from "./lexical-cases.ts";

test("there are enough cases", () => {
  const texts = [...lexicalCases, ...directiveCases].map(({ text }) => text);
  expect(texts.length).toBeGreaterThanOrEqual(400);
  expect(new Set(texts).size).toBe(texts.length);
});

describe("our reader's verdict", () => {
  test.each(lexicalCases)("$name", ({ text, accepted }: LexicalCase) => {
    const { problems } = parseNginx(new SourceFile("nginx.conf", text));
    expect(problems.map(({ message }) => message).length === 0).toBe(accepted);
  });
});

describe.skipIf(nginxVersion === undefined)(nginxVersion ?? "skipped: nginx is not on the PATH", () => {
  const nginx = new Nginx();
  afterAll(() => nginx.end());

  test.each(lexicalCases)("$name", async ({ text, accepted }: LexicalCase) => {
    const theirs = await nginx.ask({ "nginx.conf": text });
    expect(theirs?.accepted, theirs?.said).toBe(accepted);
  });

  // Other releases know other directives.
  describe.skipIf(nginxVersion !== "nginx/1.22.1")("verdict and line", () => {
    test.each([...lexicalCases, ...directiveCases])("$name", async ({ text }) => {
      const configuration = { "nginx.conf": text };
      const theirs = await nginx.ask(configuration);
      const ours = ourVerdict(configuration);
      expect(theirs, "nginx decides by the text").toBeDefined();
      expect(ours?.accepted, `nginx: ${theirs?.said ?? ""}\nwe: ${ours?.said ?? ""}`).toBe(theirs?.accepted);
      if (theirs?.line !== undefined) expect(ours?.line, `nginx: ${theirs.said}\nwe: ${ours?.said ?? ""}`).toBe(theirs.line);
    });
  });
});
