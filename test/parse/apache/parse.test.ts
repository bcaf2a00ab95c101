import { readFileSync } from "node:fs";
import { join } from "node:path";
import glob from "fast-glob";
import { describe, expect, test } from "vitest";
import { SourceFile, textOf } from "../../../src/core/source.ts";
import { sniffWebServer } from "../../../src/discover/sniff.ts";
import { parseApache } from "../../../src/parse/apache/parse.ts";
import { directiveArguments, optionArguments, printApache, rewriteArguments, sectionArguments, type ApacheNode, type ApacheTree, type DirectiveNode } from "../../../src/parse/apache/tree.ts";
import { randomConfiguration } from "./random-configuration.ts";
import { processorTime } from "../../processor-time.ts";

const top = join(import.meta.dirname, "../../..");
const parse = (text: string): ApacheTree => parseApache(new SourceFile("bakery.conf", text));

/** Every node of a tree, outermost first. */
function allNodes(tree: ApacheTree): ApacheNode[] {
  const found: ApacheNode[] = [];
  const stack: ApacheNode[] = [...tree.children].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    if (node.kind === "section") stack.push(...[...node.children].reverse());
  }
  return found;
}

function firstDirective(tree: ApacheTree): DirectiveNode {
  const found = allNodes(tree).find((node) => node.kind === "directive");
  if (found?.kind !== "directive") throw new Error("no directive");
  return found;
}

/** What must hold of every tree: nothing is lost, and every span says what stands there. */
function expectSound(tree: ApacheTree): void {
  expect(printApache(tree)).toBe(tree.file.text);
  let at = 0;
  for (const line of tree.lines) {
    expect(line.start).toBe(at);
    at = line.end;
  }
  expect(at).toBe(tree.file.text.length);
  for (const node of allNodes(tree)) {
    const words = node.kind === "directive" ? directiveArguments(tree.file, node) : sectionArguments(tree.file, node);
    for (const word of [node.name, ...words]) {
      expect(word.at.start).toBeGreaterThanOrEqual(node.line.start);
      expect(word.at.end).toBeLessThanOrEqual(node.line.end);
      // Without escapes and continuations the decoded word is what the file has, less its quotes.
      const written = textOf(word.at);
      if (!/[\\\n]/.test(written) && word.quote === "") expect(written).toContain(word.value);
    }
  }
}

describe("nothing is lost", () => {
  const files = glob.sync(["fixtures/**", "examples/**"], { cwd: top, dot: true }).filter((path) => /\.(?:conf|j2)$|\.htaccess$/.test(path));
  const apache = files.map((path) => ({ path, text: readFileSync(join(top, path), "utf8") })).filter(({ text }) => sniffWebServer(text) === "apache");

  test("there are files to try", () => expect(apache.length).toBeGreaterThan(40));

  test.each(apache.map(({ path, text }) => [path, text]))("%s", (_, text) => {
    expectSound(parse(text));
  });

  test("200 generated files", () => {
    let problems = 0;
    for (let seed = 1; seed <= 200; seed++) {
      const tree = parse(randomConfiguration(seed));
      expectSound(tree);
      problems += tree.problems.length;
    }
    // The generator makes mistakes too; else only half of the parser would have been tried.
    expect(problems).toBeGreaterThan(100);
  });
});

describe("places", () => {
  test("a word that runs over a continuation covers both lines", () => {
    const tree = parse("ServerName www.bak\\\nery.example\n");
    const [name] = directiveArguments(tree.file, firstDirective(tree));
    expect(name?.value).toBe("www.bakery.example");
    expect(name && textOf(name.at)).toBe("www.bak\\\nery.example");
  });

  test("a word behind continuations stands where it stands", () => {
    const tree = parse("   ServerAlias \\\r\n  one.example \\\r\n\ttwo.example\r\n");
    const words = directiveArguments(tree.file, firstDirective(tree));
    expect(words.map(({ at }) => textOf(at))).toEqual(["one.example", "two.example"]);
    expect(words.map(({ at }) => tree.file.positionAt(at.start))).toEqual([{ line: 2, column: 3 }, { line: 3, column: 2 }]);
  });

  test("a byte order mark does not shift what follows", () => {
    const tree = parse("\uFEFF  ServerName bakery.example\n");
    expect(textOf(firstDirective(tree).name.at)).toBe("ServerName");
    expect(tree.problems).toHaveLength(1);
  });
});

describe("other splitters", () => {
  test("RewriteRule keeps an escaped blank and a group in quotes", () => {
    const tree = parse('RewriteRule ^/old\\ menu$ "/new menu" [R=301,L] # note\n');
    expect(rewriteArguments(tree.file, firstDirective(tree)).slice(0, 3).map(({ value }) => value)).toEqual(["^/old\\ menu$", "/new menu", "[R=301,L]"]);
  });

  test("mod_wsgi's options have their quotes behind the =", () => {
    const tree = parse("WSGIDaemonProcess bakery python-path=\"/srv/the bakery\" threads=5 display-name='%{GROUP}'\n");
    const options = optionArguments(tree.file, firstDirective(tree), 1);
    expect(options.map(({ name, value }) => [name, value.value])).toEqual([["python-path", "/srv/the bakery"], ["threads", "5"], ["display-name", "%{GROUP}"]]);
    expect(options.map(({ at }) => textOf(at))).toEqual(['python-path="/srv/the bakery"', "threads=5", "display-name='%{GROUP}'"]);
  });
});

describe("recovery", () => {
  test("a tag that closes an outer section closes the inner ones, and the rest is read on", () => {
    const tree = parse("<VirtualHost *:80>\n<Directory /srv>\n</VirtualHost>\n<VirtualHost *:443>\n</VirtualHost>\n");
    expect(tree.problems).toHaveLength(1);
    expect(tree.problems[0]?.related && textOf(tree.problems[0].related.at)).toBe("<Directory /srv>");
    expect(tree.children).toHaveLength(2);
  });

  test("problems stand in the order of the file", () => {
    const tree = parse("<Directory /a>\n</Location>\n<Files b\n");
    expect(tree.problems.map(({ at }) => tree.file.positionAt(at.start).line)).toEqual([1, 2, 3, 3]);
  });
});

describe("templates", () => {
  test("what a reader fills in by hand is one word", () => {
    const tree = parse('ServerName <server name>\nServerAlias "<other.name>" www.<domain>\nRewriteRule ^(?<page>.*)$ /$1\n  <Directory "/srv/<user name>/site">\n  </Directory>\n');
    const values = tree.children.flatMap((node) => (node.kind === "directive" ? directiveArguments(tree.file, node) : sectionArguments(tree.file, node)));
    expect(values.map(({ value, placeholder }) => [value, placeholder])).toEqual([["<server name>", true], ["<other.name>", true], ["www.<domain>", true], ["^(?<page>.*)$", false], ["/$1", false], ["/srv/<user name>/site", true]]);
    expect(tree.problems).toEqual([]);
  });

  test("an expression with blanks is part of one word, as it is written", () => {
    const tree = parse('ServerName "{{ site.name }}.example"\nServerAlias www.<%= @name %>.example\n');
    expect(tree.template).toBe(true);
    const values = tree.children.flatMap((node) => (node.kind === "directive" ? directiveArguments(tree.file, node) : []));
    expect(values.map(({ value, placeholder }) => [value, placeholder])).toEqual([["{{ site.name }}.example", true], ["www.<%= @name %>.example", true]]);
  });

  test("with expressions alone the structure is still judged", () => {
    expect(parse("<VirtualHost {{ address }}:80>\nServerName {{ name }}\n").problems).toHaveLength(1);
  });

  test("with branches it is not", () => {
    const tree = parse("{% if tls %}\n<VirtualHost *:443>\n{% else %}\n<VirtualHost *:80>\n{% endif %}\n</VirtualHost>\n");
    expect(tree.problems).toEqual([]);
    expect(tree.choices).toHaveLength(1);
    expect(printApache(tree)).toContain("{% else %}");
  });
});

describe("size", () => {
  const build = (megabytes: number, line: string): string => line.repeat(Math.ceil((megabytes * 1_000_000) / line.length));
  const host = "<VirtualHost *:80>\n    ServerName bakery.example\n    # the shop\n    Alias /static/ /srv/bakery/static/\n</VirtualHost>\n";
  const timed = (text: string): number => {
    const start = processorTime();
    expect(printApache(parse(text)).length).toBe(text.length);
    return processorTime() - start;
  };

  test("100,000 nested sections", () => {
    const deep = 100_000;
    const tree = parse("<Directory /srv>\n".repeat(deep) + "</Directory>\n".repeat(deep));
    expect(tree.problems).toEqual([]);
    expect(allNodes(tree)).toHaveLength(deep);
    expect(parse("<Directory /srv>\n".repeat(deep)).problems).toHaveLength(deep);
  });

  test.each([
    [5, "virtual hosts", host],
    [5, "continuations", "ServerAlias a \\\n"],
    [2, "sections that are never closed", "<Directory /srv>\n"],
    [1, "tags that close nothing", "<A>\n</B>\n"],
    [5, "template marks that are never closed", "{{ {% {# <% "],
    [5, "quotes", '"\\"'],
    [5, "one line", "x"],
  ])("%d MB of %s in time that grows with the length", (megabytes, _, line) => {
    timed(build(megabytes / 10, line));
    const [small, large] = [timed(build(megabytes / 10, line)), timed(build(megabytes, line))];
    expect(large).toBeLessThan(Math.max(small, 30) * 60);
  }, 60_000);
});
