import { expect, test } from "vitest";
import { outline, readFile } from "./support.ts";

test("blocks come from the structure, without its signs", () => {
  const source = [
    "# The bridge",
    "",
    "*A short account of a long repair*",
    "",
    "By Ana Ruiz",
    "",
    "The **old** bridge [was closed](https://example.org/x) on",
    "Monday. ![The bridge at dawn](bridge.jpg)",
    "",
    "## What happened",
    "",
    "- rust in pillar 3",
    "- a crack",
    "",
    "> “It will take weeks.”",
    "",
    "**Correction:** The pillar was given as 4.",
  ].join("\n");
  const parsed = readFile("bridge.md", source);
  expect(outline(parsed)).toEqual([
    "title: The bridge",
    "deck: A short account of a long repair",
    "byline: By Ana Ruiz",
    "paragraph: The old bridge was closed on\nMonday.",
    "heading: What happened",
    "list-item: rust in pillar 3",
    "list-item: a crack",
    "paragraph: “It will take weeks.”",
    "notice: Correction: The pillar was given as 4.",
  ]);
  expect(parsed.leftOut).toEqual([{ reason: "description of a picture", text: "The bridge at dawn" }]);
});

test("front matter gives metadata by plain lines and is left out", () => {
  const source = `---\ntitle: "Bridge: closed"\nauthor: [Ana Ruiz, 'Bo Li']\ndate: 2024-03-12\nlang: en-GB\nurl: javascript:alert(1)\n__proto__: {polluted: true}\nx: &a [*a]\n---\nThe bridge was closed.\n`;
  const parsed = readFile("bridge.md", source);
  expect(parsed.metadata).toMatchObject({
    title: "Bridge: closed",
    author: "Ana Ruiz, Bo Li",
    publishedAt: "2024-03-12",
    language: "en-GB",
    url: "",
  });
  expect(parsed.text.trim()).toBe("The bridge was closed.");
  expect(parsed.leftOut[0]?.reason).toBe("front matter of the file");
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("a rule at the beginning is no front matter", () => {
  expect(readFile("bridge.md", "---\n\nThe bridge was closed.\n\n---\n").text).toContain("The bridge was closed.");
});

test("HTML inside stays literal text, and links keep only their words", () => {
  const parsed = readFile("bridge.md", `Words <img src=x onerror=alert(1)> and [a link](http://example.org "t").`);
  expect(parsed.text).toBe("Words <img src=x onerror=alert(1)> and a link.");
});

test("nesting too deep for the parser loses no text", () => {
  const parsed = readFile("deep.md", `${"> ".repeat(150)}the innermost words\n`);
  expect(parsed.text).toContain("the innermost words");
  expect(parsed.warnings.join(" ")).toMatch(/nested too deeply/);
});
