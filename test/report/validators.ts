import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { marked } from "marked";
import { expect } from "vitest";
import { memoryPages, validateXML } from "xmllint-wasm";
import type { FormatName } from "../../src/report/formats.ts";

const top = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(top, path), "utf8");

/** A schema of draft 4 says what draft 7 says with the same words, as far as reviewdog's goes. */
function schema(path: string): object {
  return { ...(JSON.parse(read(path)) as object), $schema: undefined };
}

const ajv = new Ajv({ allErrors: true, strict: false });
const document = ajv.compile({ ...schema("schema/report-v1.json"), $id: "report-v1.json" });
const line = ajv.compile(schema("schema/report-line-v1.json"));
const rdjson = ajv.compile(schema("test/report/schemas/rdjson.json"));
const gitlab = ajv.compile(schema("test/report/schemas/gitlab.json"));
const ajv2020 = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv2020);
const sarif = ajv2020.compile(schema("node_modules/@microsoft/sarif-multitool-ts/assets/sarif-2.1.0.schema.json"));

type Check = typeof document;

function expectValid(check: Check, value: unknown): void {
  check(value);
  expect(check.errors ?? []).toEqual([]);
}

/** Reads a text as the programs do for which its format is, by their schema where they have one. */
export const validators: Readonly<Record<FormatName, (text: string) => void | Promise<void>>> = {
  text: expectLines,
  concise: (text) => {
    for (const one of text.split("\n").slice(0, -1)) expect(one).toMatch(/^[^\n]+?:(?:\d+:\d+: (?:error|warning|info): .+ \[[a-z]+\/[a-z][a-z0-9-]*\]| problem: .+)$/);
  },
  json: (text) => {
    expectValid(document, JSON.parse(text));
  },
  jsonl: (text) => {
    const objects = text.trimEnd().split("\n").map((one) => JSON.parse(one) as { readonly kind: string });
    for (const object of objects) expectValid(line, object);
    expect([objects[0]?.kind, objects.at(-1)?.kind]).toEqual(["run", "summary"]);
  },
  sarif: (text) => {
    expectValid(sarif, JSON.parse(text));
  },
  github: (text) => {
    for (const one of text.split("\n").filter((some) => some.trimStart().startsWith("::"))) expect(one).toMatch(/^::(?:error|warning|notice) (?:\w+=[^,:]*(?:,|(?=::)))+::.+$/);
  },
  gitlab: (text) => {
    const entries = JSON.parse(text) as readonly { readonly fingerprint: string }[];
    expectValid(gitlab, entries);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
  },
  junit: async (text) => {
    const { valid, errors } = await validateXML({ xml: { fileName: "report.xml", contents: text }, schema: { fileName: "junit.xsd", contents: read("test/report/schemas/junit.xsd") }, initialMemoryPages: 16 * memoryPages.MiB });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  },
  rdjson: (text) => {
    expectValid(rdjson, JSON.parse(text));
  },
  markdown: (text) => {
    const html = marked.parse(text, { async: false, gfm: true });
    for (const [tag, name] of html.matchAll(/<\/?(\w+)[^>]*>?/g)) expect(markdownElements, tag).toContain(name);
    // A cell that ends too soon would make a row longer than its head.
    for (const [row] of html.matchAll(/<tr>[^]*?<\/tr>/g)) expect([2, 4]).toContain(row.split(/<t[hd]>/).length - 1);
    for (const [, url] of html.matchAll(/<a href="([^"]*)"/g)) expect(url).toMatch(/^https:\/\/docs\.djangoproject\.com\//);
  },
  html: expectPage,
};

const markdownElements = new Set(["h2", "p", "code", "pre", "table", "thead", "tbody", "tr", "th", "td", "br", "a", "strong", "details", "summary"]);

function expectLines(text: string): void {
  expect(text.endsWith("\n")).toBe(true);
}

/** The page is as strict as XML once elements without an end have one: each element is closed where it must be. */
async function expectPage(text: string): Promise<void> {
  for (const [tag, name = ""] of text.matchAll(/<([a-z]\w*)[^>]*>/gi)) {
    expect(pageElements, tag).toContain(name);
    const attributes = tag.replace(/="[^"]*"/g, "");
    expect(attributes).not.toMatch(/[="'`]| (?:on\w|style\b|src)/i);
    expect(/ href="([^"]*)"/.exec(tag)?.[1] ?? "#").toMatch(/^(?:https:\/\/|#)/);
  }
  const closed = text.replace("<!DOCTYPE html>", "").replace(/<(meta|input)\b([^>]*?)( checked)?>/g, '<$1$2/>').replace(/<style>[^]*?<\/style>/, "<style/>");
  const { errors } = await validateXML({ xml: { fileName: "page.xml", contents: closed }, normalization: "format", schema: { fileName: "any.xsd", contents: anyElement }, initialMemoryPages: 16 * memoryPages.MiB });
  expect(errors).toEqual([]);
}

const pageElements = new Set("html head meta title style body main h1 h2 h3 h4 p code fieldset legend label input section header span div svg g path rect text circle article figure figcaption pre i b a mark ul li details summary footer".split(" "));

const anyElement = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="html"><xs:complexType mixed="true"><xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence><xs:anyAttribute processContents="skip"/></xs:complexType></xs:element></xs:schema>';
