import { describe, expect, test } from "vitest";
import { SourceFile, placeOf, textOf } from "../../../src/core/source.ts";
import { parseNginx } from "../../../src/parse/nginx/parse.ts";
import { type NginxStatement, type NginxTree, nameOf } from "../../../src/parse/nginx/tree.ts";

const parse = (text: string, path = "site.conf"): NginxTree => parseNginx(new SourceFile(path, text));
const values = (statement: NginxStatement | undefined): string[] => (statement?.words ?? []).map(({ value }) => value);
const first = (text: string): string[] => values(parse(text).statements[0]);

/** `line text: message` of each problem. */
const problemsOf = (text: string, path?: string): string[] => parse(text, path).problems.map(({ at, message }) => `${placeOf(at).split(":")[1] ?? ""} ${textOf(at)}: ${message}`);

describe("words", () => {
  test.each([
    ['a "b c" \'d;e\';', ["a", "b c", "d;e"]],
    ["return 200 \\\"a\"b;", ["return", "200", '"a"b']],
    ['return 200 "a\\tb\\r\\nc\\\\d\\xe\\.";', ["return", "200", "a\tb\r\nc\\d\\xe\\."]],
    ["return 200 a\\;c\\{d\\}e\\ f;", ["return", "200", "a\\;c\\{d\\}e\\ f"]],
    ["a\\\nb;", ["a\\\nb"]],
    ['server_name "a")b;', ["server_name", "a", ")b"]],
    ['if ($a = "b") {}', ["if", "($a", "=", "b", ")"]],
    ["a ${scheme}://${host}${{b;", ["a", "${scheme}://${host}${{b"]],
    ["a b}c#d'e;", ["a", "b}c#d'e"]],
    ["a \u00a0b\f c;", ["a", "\u00a0b\f", "c"]],
    ["a # ; {\n b;", ["a", "b"]],
    ['a "";', ["a", ""]],
  ])("%s", (text, expected) => expect(first(text)).toEqual(expected));

  test("carry their place, quotes included", () => {
    const { file, statements } = parse('  alias  "/srv/crepes/";');
    const word = statements[0]?.words[1];
    expect(file.text.slice(word?.start, word?.end)).toBe('"/srv/crepes/"');
    expect(word?.quoted).toBe(true);
  });
});

describe("statements", () => {
  test("blocks hold statements, and know where they end", () => {
    const { statements, file } = parse("http { server { listen 80; } } events {}");
    expect(statements.map(nameOf)).toEqual(["http", "events"]);
    const server = statements[0]?.children[0];
    expect(file.text.slice(server?.start, server?.end)).toBe("server { listen 80; }");
    expect(values(server?.children[0])).toEqual(["listen", "80"]);
  });

  test("the lines of a map are data, whatever they are called", () => {
    const { statements, problems } = parse('map $uri $to { root /srv; ~^/a location; "~^/\\d{2}$" x; }');
    expect(problems).toEqual([]);
    expect(statements[0]?.children.map(({ kind }) => kind)).toEqual(["raw-entry", "raw-entry", "raw-entry"]);
  });

  test("Lua is left alone", () => {
    const { statements, problems } = parse('location / { set_by_lua_block $x { -- }\n return "}" .. \'{\' .. [[ } ]] .. #t --[==[ } ]==] } root /srv; }');
    expect(problems).toEqual([]);
    expect(statements[0]?.children.map(({ kind }) => kind)).toEqual(["code", "simple"]);
  });

  test("comments are kept", () => {
    const { comments, file } = parse("# one\na; # two\n");
    expect(comments.map(({ start, end }) => file.text.slice(start, end))).toEqual(["# one", "# two"]);
  });
});

describe("mistakes", () => {
  test.each([
    ["root /srv\nlocation / { }", '1 root /srv: "root" is not terminated by ";", so nginx does not start.'],
    ["root /srv\nindex a;\n", '1 root /srv: "root" is not terminated by ";", so nginx does not start.'],
    ["listen 80\nserver_name a;", '1 listen 80: "listen" is not terminated by ";", so nginx does not start.'],
    ["location / { return 204 }", '1 return 204: "return" is not terminated by ";", so nginx does not start.'],
    ["user www", '1 user www: "user" is not terminated by ";", so nginx does not start.'],
    ["map $a $b { default 1 }", '1 default 1: This line is not terminated by ";", so nginx does not start.'],
    ["a;\n;;;", '2 ;: A ";" without a directive before it stops nginx: it does not start.'],
    ["a;\n}\n}", '2 }: This "}" closes nothing, so nginx does not start.'],
    ["\n{ }", '2 {: A "{" without a directive before it stops nginx: it does not start.'],
    ["http {\n server {\n }\n", '1 http: The block "http" that starts here is never closed, so nginx does not start.'],
    ["server {\n  location / {\n    deny all;\n  location /a {\n  }\n}\n", '2 location: The block "location" that starts here is never closed, so nginx does not start.'],
    ["map $a $b {\n a 1;\nserver {\n}\n", '1 map: The block "map" that starts here is never closed, so nginx does not start.'],
    ['a "b;\nc;', '1 "b: The quote opened here is never closed, so nginx does not start.'],
    ['a "b;\nc "d";', '1 "b: The quote opened here is never closed, so nginx does not start.'],
    ['a "b"c;', '1 "b": Text follows directly after a closing quote, so nginx does not start.'],
    ["location ~ ^/\\d{4}/\\d{2}$ { }", '1 ^/\\d{: The pattern ends at its "{" for want of quotes, so nginx does not start.'],
    ["content_by_lua_block {\n return {}\n", "1 content_by_lua_block {: This block of code is never closed, so nginx does not start."],
  ])("%j", (text, expected) => {
    expect(problemsOf(text)[0]).toBe(expected);
  });

  test("do not hide what stands behind them", () => {
    const { statements, problems } = parse('root /srv\nlocation /a { return 200 "x;\n}\nlocation /b { }\n');
    expect(problems).toHaveLength(2);
    expect(statements.map((statement) => values(statement).join(" "))).toEqual(["root /srv", "location /a", "location /b"]);
  });

  test("a closing brace that is part of a word is explained", () => {
    const { problems } = parse("location / { return 200 ok}\n");
    expect(problems.map(({ help }) => help)).toEqual(['Put ";" before the "}": without it the brace is part of the word.']);
  });

  test("the brace that closes the wrong block is shown", () => {
    const { problems } = parse("server {\n  location / {\n    deny all;\n}\n");
    expect(problems[0]?.related && placeOf(problems[0].related.at)).toBe("site.conf:4");
  });

  test("names that nginx would take as arguments are no mistake", () => {
    expect(problemsOf("server_name a\n listen;")).toEqual([]);
    expect(problemsOf("server { server_name root\n listen 80; }")).toEqual([]);
  });
});

describe("templates", () => {
  const servers = (text: string, path?: string): string[] => {
    const tree = parse(text, path);
    expect(tree.problems).toEqual([]);
    expect(tree.template).toBe(true);
    return tree.statements.map((statement) => values(statement).join(" "));
  };

  test("values are pieces of words", () => {
    expect(servers("server_name {{ domain }} www.{{ domain }};\nlisten 80;")).toEqual(["server_name {{ domain }} www.{{ domain }}", "listen 80"]);
    expect(servers("server_name <%= @domain %>;\nlisten 80;")).toEqual(["server_name <%= @domain %>", "listen 80"]);
    expect(servers("server_name %{domain} {other};")).toEqual(["server_name %{domain} {other}"]);
    expect(parse("server_name {{ domain }};").conditional).toBe(false);
  });

  test("code is no line", () => {
    const text = "{% if tls %}\nlisten 443 ssl;\n{% else %}\nlisten 80;\n{% endif %}\n{{ more }}\nroot /srv;\n";
    expect(servers(text)).toEqual(["listen 443 ssl", "listen 80", "root /srv"]);
    expect(parse(text).conditional).toBe(true);
    expect(servers("{{- if .TLS }}\nlisten 443;\n{{- end }}\n", "nginx.conf.tmpl")).toEqual(["listen 443"]);
    expect(servers("<% if tls %>\nlisten 443;\n<% end %>\n")).toEqual(["listen 443"]);
    expect(servers("${EXTRA}\nlocation / { }\n")).toEqual(["location /"]);
  });

  test("what envsubst fills in is nginx's own syntax", () => {
    const tree = parse("server_name ${DOMAIN} $OTHER;", "default.conf.template");
    expect(tree.template).toBe(false);
    expect(parse("root /srv\nlocation / { }", "default.conf.template").problems).toHaveLength(1);
  });

  test("a template that still can't be read has no problems", () => {
    const tree = parse("{% for site in sites %}server {{% endfor %}\n}}", "sites.conf.j2");
    expect(tree).toMatchObject({ problems: [], template: true, conditional: true });
  });

  test("JSON in quotes is no template", () => {
    const tree = parse(`log_format json '{"a": {"b": {{"$uri"}}}}';`);
    expect(tree).toMatchObject({ problems: [], template: false });
  });
});
