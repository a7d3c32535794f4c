import fc from "fast-check";
import { expect, test } from "vitest";
import { toBeads } from "../../../app/export/beads.ts";
import { toCsv } from "../../../app/export/csv.ts";
import { toHtml } from "../../../app/export/html.ts";
import { toBatchLine, toErrorLine, toJson } from "../../../app/export/json.ts";
import { toMarkdown } from "../../../app/export/markdown.ts";
import { toText } from "../../../app/export/text.ts";
import { toTmx } from "../../../app/export/tmx.ts";
import { sample } from "./sample.ts";

const awkward = fc.string({ unit: "binary", maxLength: 40 });

test("JSON has the keys of the contract in their order", () => {
  const value = JSON.parse(toBatchLine(sample("Three", "Cinco"), "x1")) as Record<string, Record<string, unknown>>;
  expect(Object.keys(value)).toEqual(["schema", "engine", "id", "a", "b", "beads", "findings", "variants", "coverage", "exact"]);
  expect(Object.keys(value["engine"] ?? {})).toEqual(["version", "options", "lexicons"]);
  expect(Object.keys(value["a"] ?? {})).toEqual(["lang", "title", "text", "segments"]);
  expect(Object.keys(value["coverage"] ?? {})).toEqual(["checked", "notChecked", "agrees", "differs", "onlyA", "onlyB", "unsure"]);
  const findings = value["findings"] as unknown as readonly Record<string, unknown>[];
  expect(Object.keys(findings[0] ?? {})).toEqual([
    "id",
    "category",
    "verdict",
    "a",
    "b",
    "valueA",
    "valueB",
    "rule",
    "confidence",
    "summary",
  ]);
});

test("JSON without an id leaves it out and ends in a line break", () => {
  const text = toJson(sample("Three", "Cinco"));
  expect(JSON.parse(text)).not.toHaveProperty("id");
  expect(text.endsWith("}\n")).toBe(true);
});

test("a batch line and an error line are one line whatever the text", () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(toBatchLine(sample(text, text), 7)).not.toContain("\n");
      expect(JSON.parse(toErrorLine("x", text))).toEqual({ id: "x", error: text });
    }),
  );
});

test("text takes escape sequences and direction overrides out of documents", () => {
  const report = toText(sample("Red \u001b[31malarm\u0007 \u202Eevil", "Rojo \u009b2J", "\u001b]0;title\u0007"));
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  expect(report).toContain("Red [31malarm");
});

test("text shows sentences, findings and what was not checked", () => {
  const report = toText(sample("Three men", "Cinco hombres"));
  expect(report).toContain("  A  Three men\n  B  Cinco hombres\n  !  number: The number differs");
  expect(report).toContain("Not checked: modality (no cues for ca)");
});

test("HTML holds no markup of the documents", () => {
  const page = toHtml(sample("<script>alert(1)</script>", "\"><img src=x onerror='x'>", "</title><b>"));
  expect(page).not.toMatch(/<script|<img|<b>/);
  expect(page).toContain("&lt;script&gt;alert(1)");
});

test("HTML marks the spans of the differences", () => {
  expect(toHtml(sample("Three", "Cinco"))).toContain("<mark>Three</mark>");
});

test("Markdown holds no markup of the documents", () => {
  const page = toMarkdown(sample("| *a* [x](javascript:1) <i>", "`b` ![y](http://z.example)"));
  expect(page).toContain(String.raw`\| \*a\* \[x\]\(javascript:1\) &lt;i&gt;`);
  expect(page).toContain(String.raw`\!\[y\]`);
});

test.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1", "＝1+1", " =1"])("CSV does not let %j become a formula", (text) => {
  const row = toCsv(sample(text, "x")).split("\r\n")[1] ?? "";
  expect(row.split(",")[3]?.replace(/^"/, "")).toMatch(/^'/);
});

test("CSV quotes commas, quotation marks and line breaks", () => {
  expect(toCsv(sample('a "b", c', "x"))).toContain('"a ""b"", c"');
});

test("CSV has as many rows as findings, whatever the text", () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(toCsv(sample(text, text)).split("\r\n")).toHaveLength(3);
    }),
  );
});

test("TMX is well-formed text whatever the text", () => {
  fc.assert(
    fc.property(awkward, awkward, (a, b) => {
      const memory = toTmx(sample(`x${a}`, `y${b}`));
      expect(memory).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(memory.match(/<seg>[^<>]*<\/seg>/g)).toHaveLength(2);
      expect(memory.match(/&(?!(?:amp|lt|gt|quot|#39);)/)).toBeNull();
    }),
  );
});

test("TMX leaves out what has no counterpart", () => {
  expect(toTmx(sample("Alone", ""))).not.toContain("<tu ");
});

test("TMX replaces a lone surrogate", () => {
  expect(toTmx(sample("bad \ud800 text", "x"))).toContain("bad \ufffd text");
});

test("beads are written one a line", () => {
  const bead = { confidence: 1, moved: false };
  expect(
    toBeads({
      beads: [
        { a: [0, 1], b: [0], ...bead },
        { a: [2], b: [], ...bead },
      ],
    }),
  ).toBe("[0,1]:[0]\n[2]:[]\n");
});
