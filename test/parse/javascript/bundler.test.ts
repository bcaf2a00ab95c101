import { describe, expect, test } from "vitest";
import { SourceFile } from "../../../src/core/source.ts";
import { parseBundler } from "../../../src/parse/javascript/bundler.ts";
import { processorTime } from "../../processor-time.ts";

const read = async (path: string, text: string) => {
  const { bundle, problems } = await parseBundler(new SourceFile(path, text), true);
  return [bundle.directory, bundle.sourceMaps?.value, problems.length];
};

describe("Vite", () => {
  test.each([
    ["an object", "vite.config.js", "export default { build: { outDir: 'static', sourcemap: true } }", ["static", "true", 0]],
    ["the standard folder", "web/vite.config.js", "export default {}", ["web/dist", undefined, 0]],
    ["root", "web/vite.config.js", "export default { root: 'src', build: { outDir: '../../static', sourcemap: 'inline' } }", ["static", "inline", 0]],
    ["a name", "vite.config.mjs", "const config = { build: { sourcemap: true } };\nexport default config;", ["dist", "true", 0]],
    ["types", "vite.config.ts", "export default defineConfig((env: Env): UserConfig => ({ build: { sourcemap: true } }) satisfies UserConfig);", ["dist", "true", 0]],
    ["a function of one answer", "vite.config.js", "export default defineConfig(function () { setUp(); return { build: { outDir: 'a' } }; })", ["a", undefined, 0]],
    ["a function of two", "vite.config.js", "export default defineConfig(({ command }) => { if (command === 'serve') return {}; return { build: { sourcemap: true } }; })", [undefined, undefined, 0]],
    ["a condition", "vite.config.js", "export default { build: { sourcemap: process.env.MAPS } }", ["dist", undefined, 0]],
    ["out of the repository", "vite.config.js", "export default { build: { outDir: '../static', sourcemap: true } }", [undefined, "true", 0]],
    ["a folder that is not known", "vite.config.js", "export default { build: { outDir: process.env.OUT, sourcemap: true } }", [undefined, "true", 0]],
    ["a name for itself", "vite.config.js", "const a = a;\nexport default a;", [undefined, undefined, 0]],
    ["nonsense", "vite.config.js", "export default {{{", [undefined, undefined, 0]],
  ])("%s", async (_, path, text, expected) => expect(await read(path, text)).toEqual(expected));
});

describe("webpack", () => {
  test.each([
    ["a path", "module.exports = { devtool: 'cheap-module-source-map', output: { path: path.join(__dirname, '..', 'static') } }", ["static", "cheap-module-source-map", 0]],
    ["a path from where it starts", "module.exports = { output: { path: path.resolve('./static/') } }", ["web/static", undefined, 0]],
    ["the standard folder", "module.exports = () => ({ devtool: 'eval-source-map' })", ["web/dist", "eval-source-map", 0]],
    ["a developer's build", "module.exports = { mode: 'development', devtool: 'source-map' }", ["web/dist", undefined, 0]],
    ["hidden maps", "module.exports = { devtool: 'hidden-source-map' }", ["web/dist", undefined, 0]],
    ["maps without sources", "module.exports = { devtool: 'nosources-source-map' }", ["web/dist", undefined, 0]],
    ["a path of which a piece is not known", "module.exports = { output: { path: path.resolve(__dirname, name) } }", [undefined, undefined, 0]],
  ])("%s", async (_, text, expected) => expect(await read("web/webpack.config.js", text)).toEqual(expected));
});

test("deep nesting ends in time", { retry: 2 }, async () => {
  for (const text of [`export default ${"(".repeat(100_000)}`, `export default ${"() => ".repeat(50_000)}1`, `export default ${"defineConfig(".repeat(20_000)}`, `${"const a = b;\n".repeat(20_000)}export default a`]) {
    const started = processorTime();
    expect((await read("vite.config.ts", text))[1]).toBeUndefined();
    expect(processorTime() - started).toBeLessThan(5_000);
  }
});
