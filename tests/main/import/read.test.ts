import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readSource } from "../../../main/import/read.ts";
import { bytesOf, outline, readFile, refusalOf } from "./support.ts";

describe("refusals are one clear text: what happened, what was kept, what to do", () => {
  const pdfPage = "<!-- %PDF-1.7 --><html><body><p>Both at once.</p></body></html>";
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ["empty.txt", "", /is empty/],
    ["blank.html", " \n\t ", /is empty/],
    ["bom.txt", bytesOf(0xef, 0xbb, 0xbf), /is empty/],
    ["program.html", bytesOf(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0), /is a program, not a text/],
    ["picture.txt", bytesOf(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), /is a picture, not a text/],
    ["letter.txt", "PK\u0003\u0004....word/document.xml", /is a Word document, not a text/],
    ["files.md", "PK\u0003\u0004....readme", /is a compressed archive, not a text/],
    ["page.html", pdfPage, /is a PDF, not a text/],
    ["notes.rtf", "{\\rtf1\\ansi Hello}", /rich text document/],
    ["page.mht", "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n", /web archive/],
    [
      "noise.txt",
      new Uint8Array(Array.from({ length: 600 }, (_, index) => ((index * 7) % 32 === 9 ? 200 : (index * 7) % 32))),
      /not a text/,
    ],
    ["signs.txt", "--- *** ---", /holds no article text/],
    ["scripts.html", "<html><body><script>go()</script></body></html>", /holds no article text/],
  ])("%s", (name, content, why) => {
    const message = refusalOf(name, content);
    expect(message).toMatch(why);
    expect(message).toContain(`“${name}”`);
    expect(message).toContain("Nothing was added to the library.");
    expect(message.endsWith(".")).toBe(true);
  });

  test("more paragraphs than can be compared", () => {
    expect(refusalOf("many.html", `<html><body>${"<p>One more line.</p>".repeat(100_001)}</body></html>`)).toMatch(
      /more than 100,000 paragraphs/,
    );
  });

  test("a name cannot write over the sentence", () => {
    const message = refusalOf("a\u202E\u001B[2Jtxt.exe\n.txt", "");
    expect(message).not.toMatch(/[\p{Cc}\u202E]/u);
  });
});

describe("formats are told by content first, then by name", () => {
  const html = "<!-- saved --><!DOCTYPE html><html><body><p>A bridge was closed.</p></body></html>";
  test.each([
    ["article.txt", html, "html"],
    ["article.html", "No tag at all, just a sentence.", "text"],
    ["article", "<article><p>A bridge was closed.</p></article>", "html"],
    ["article.md", "# Bridge\n\nIt was closed.", "markdown"],
    ["article.txt", "# Bridge\n\nIt was closed.", "text"],
    ["article.xhtml", `<?xml version="1.0"?><html><body><p>A bridge was closed.</p></body></html>`, "html"],
    ["article.log", "Plain words.", "text"],
  ])("%s", (name, content, format) => {
    expect(readFile(name, content).format).toBe(format);
  });
});

describe("plain text", () => {
  const text =
    "Bridge closed for three weeks\n\nBy Ana Ruiz\n\nThe old bridge over the river was closed on Monday.\n\nCorrection: An earlier sentence gave a wrong date.\n";

  test("gets headline, byline and notices from its words", () => {
    expect(outline(readFile("bridge.txt", text))).toEqual([
      "title: Bridge closed for three weeks",
      "byline: By Ana Ruiz",
      "paragraph: The old bridge over the river was closed on Monday.",
      "notice: Correction: An earlier sentence gave a wrong date.",
    ]);
  });

  test("a long line under the headline is its deck", () => {
    const deck = "Engineers found cracks in a pillar and asked for an immediate closure";
    const parsed = readFile("bridge.txt", text.replace("By Ana Ruiz", `${deck}\n\nBy Ana Ruiz`));
    expect(outline(parsed).slice(0, 3)).toEqual(["title: Bridge closed for three weeks", `deck: ${deck}`, "byline: By Ana Ruiz"]);
  });

  test("pasted text is read likewise, and hashed as UTF-8", () => {
    const result = readSource({ kind: "text", text });
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value).toMatchObject({ fileName: "", format: "text", encoding: "utf-8", encodingSure: true, otherEncodings: [] });
    expect(result.value.metadata).toMatchObject({
      title: "Bridge closed for three weeks",
      language: "en",
      relation: "original",
      relatedTo: null,
    });
    expect(result.value.sha256).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
  });

  test("blocks refer to the stored text, whatever the line ends", () => {
    const parsed = readFile("bridge.txt", text.replaceAll("\n", "\r\n"));
    expect(outline(parsed)).toEqual(outline(readFile("bridge.txt", text)));
    expect(parsed.text).not.toContain("\r");
  });
});
