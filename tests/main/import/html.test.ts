import { describe, expect, test } from "vitest";
import { textOf } from "../../../app/model/span.ts";
import { outline, readFile } from "./support.ts";

const sentence = (topic: string): string =>
  `The committee wrote a long report about ${topic}, and the council will discuss it in public next week.`;

const page = `<!DOCTYPE html><html lang="en"><head><title>Old bridge closes | The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post"><meta property="og:title" content="Old bridge closes">
<link rel="canonical" href="https://example.org/bridge"><meta name="author" content="Ana Ruiz">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","name":"x"},{"@type":"NewsArticle","headline":"Old bridge closes","datePublished":"2024-03-12T09:30:00+01:00","author":[{"@type":"Person","name":"Ana Ruiz"},{"@type":"Person","name":"Bo Li"}],"publisher":{"@type":"Organization","name":"The Harbour Post"}}]}</script>
<style>p { color: red }</style></head><body>
<header class="site-header"><a href="/">The Harbour Post</a><nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
<main><article>
<span class="kicker">City</span>
<h1>Old bridge closes</h1>
<p class="standfirst">Cracks were found in a pillar during a routine inspection</p>
<p class="byline">By <a rel="author" href="/ana">Ana Ruiz</a> and Bo Li</p>
<div class="share-buttons"><a href="#">Share</a> <a href="#">Tweet</a></div>
<figure><img src="https://canary.invalid/x.jpg"><figcaption>The bridge at dawn.</figcaption></figure>
<div class="body">
<p>${sentence("the pillars")}</p>
<div class="ad-slot">Buy our shoes today</div>
<h2>What happened</h2>
<p>${sentence("the cracks")}<br><br>${sentence("the river")}</p>
<ul><li>Rust in pillar three</li><li>A crack of 10<sup>2</sup> millimetres</li></ul>
<aside class="related"><h3>Related</h3><a href="/c">Another bridge fell down last year</a></aside>
<p hidden>A sentence for machines that nobody sees.</p>
<p style="display: none">Another one.</p>
<p>${sentence("the costs")}</p>
</div></article>
<section id="comments"><p>I have been saying this for years and nobody at the town hall would listen to me.</p></section>
</main>
<div class="corrections"><p>An earlier version of this article gave the wrong number of pillars.</p></div>
<footer>© The Harbour Post. All rights reserved.</footer></body></html>`;

describe("a saved news page", () => {
  const parsed = readFile("bridge.html", page);

  test("gives the article and its notice, block by block", () => {
    expect(outline(parsed)).toEqual([
      "title: Old bridge closes",
      "deck: Cracks were found in a pillar during a routine inspection",
      "byline: By Ana Ruiz and Bo Li",
      "caption: The bridge at dawn.",
      `paragraph: ${sentence("the pillars")}`,
      "heading: What happened",
      `paragraph: ${sentence("the cracks")}`,
      `paragraph: ${sentence("the river")}`,
      "list-item: Rust in pillar three",
      "list-item: A crack of 10² millimetres",
      `paragraph: ${sentence("the costs")}`,
      "notice: An earlier version of this article gave the wrong number of pillars.",
    ]);
  });

  test("tells what it says of itself", () => {
    expect(parsed.metadata).toEqual({
      title: "Old bridge closes",
      author: "Ana Ruiz, Bo Li",
      publisher: "The Harbour Post",
      url: "https://example.org/bridge",
      language: "en",
      publishedAt: "2024-03-12T09:30:00+01:00",
      kind: "article",
      relation: "original",
      relatedTo: null,
    });
  });

  test("lists everything else with a reason", () => {
    const reasonOf = (words: string): string | undefined => parsed.leftOut.find((each) => each.text.includes(words))?.reason;
    expect(reasonOf("Sport")).toBe("navigation");
    expect(reasonOf("City")).toBe("outside the article");
    expect(reasonOf("Tweet")).toBe("share buttons");
    expect(reasonOf("shoes")).toBe("advertisement");
    expect(reasonOf("Another bridge")).toBe("set beside the article");
    expect(reasonOf("for machines")).toBe("hidden on the page");
    expect(reasonOf("saying this for years")).toBe("comments");
    expect(reasonOf("All rights")).toBe("footer");
  });

  test("no visible word is lost: it stands in the text or in the list", () => {
    const everything = `${parsed.text} ${parsed.leftOut.map((each) => each.text).join(" ")}`;
    const visible = page
      .replace(/<(script|style|title)[^]*?<\/\1>/g, " ")
      .replace(/<sup>2<\/sup>/, "²")
      .replace(/<[^>]*>/g, " ");
    expect(visible.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !everything.includes(word))).toEqual([]);
  });
});

describe("pages of other builds", () => {
  test("without any markup the article is found by its prose", () => {
    const html = `<html><body><table><tr><td><a href="1">Home</a><br><a href="2">Archive</a></td><td><font><h1>Bridge</h1>${[1, 2, 3, 4].map((each) => `<p>${sentence(`part ${String(each)}`)}</p>`).join("")}</font></td></tr></table></body></html>`;
    const parsed = readFile("old.html", html);
    expect(outline(parsed).filter((each) => each.startsWith("paragraph")).length).toBe(4);
    expect(parsed.text).not.toContain("Archive");
  });

  test("an article in two halves with an advertisement between them is kept whole", () => {
    const half = (from: number): string =>
      `<div class="chunk">${[0, 1, 2, 3].map((each) => `<p>${sentence(`part ${String(from + each)}`)}</p>`).join("")}</div>`;
    const parsed = readFile(
      "halves.html",
      `<html><body><div><div class="ad">Buy!</div>${half(1)}<div class="ad">Buy!</div>${half(5)}</div></body></html>`,
    );
    expect([1, 2, 3, 4, 5, 6, 7, 8].filter((each) => !parsed.text.includes(`about part ${String(each)},`))).toEqual([]);
    expect(parsed.text).not.toContain("Buy!");
  });

  test("a container called sidebar that holds the article is no sidebar", () => {
    const parsed = readFile(
      "named.html",
      `<html><body><div class="content has-sidebar"><p>${sentence("one")}</p><p>${sentence("two")}</p></div></body></html>`,
    );
    expect(parsed.text).toContain("about two");
  });

  test("in Chinese and Arabic alike", () => {
    const chinese = readFile(
      "zh.html",
      `<html><body><nav><a>首页</a></nav><article><h1>大桥关闭三周</h1><p>市长昨天说，大桥将关闭三个星期，进行维修。</p><p>更正：此前报道的桥墩数目有误。</p></article></body></html>`,
    );
    expect(outline(chinese)).toEqual([
      "title: 大桥关闭三周",
      "paragraph: 市长昨天说，大桥将关闭三个星期，进行维修。",
      "notice: 更正：此前报道的桥墩数目有误。",
    ]);
    expect(chinese.metadata.language).toBe("zh-Hans");
    const arabic = readFile(
      "ar.html",
      `<html dir="rtl"><body><article><h1>إغلاق الجسر القديم</h1><p>أعلن رئيس البلدية أمس أن الجسر سيغلق لمدة ثلاثة أسابيع.</p><p>تصحيح: ورد عدد الأعمدة خطأ في نسخة سابقة.</p></article></body></html>`,
    );
    expect(outline(arabic).map((each) => each.split(":")[0])).toEqual(["title", "paragraph", "notice"]);
    expect(arabic.metadata.language).toBe("ar");
  });

  test("a declared language that the text contradicts is corrected with a warning", () => {
    const paragraph =
      "<p>El puente viejo permanecerá cerrado durante tres semanas, según anunció ayer la alcaldesa en una rueda de prensa celebrada en el ayuntamiento.</p>";
    const parsed = readFile("es.html", `<html lang="en"><body><article>${paragraph.repeat(3)}</article></body></html>`);
    expect(parsed.metadata.language).toBe("es");
    expect(parsed.warnings.join(" ")).toMatch(/says it is written in English, but the text reads as Spanish/);
    expect(readFile("mx.html", `<html lang="es-MX"><body><article>${paragraph}</article></body></html>`).metadata.language).toBe("es-MX");
  });
});

describe("pages made to break a reader", () => {
  test.each([
    ["20,000 nested elements", `<html><body>${"<div>".repeat(20_000)}The innermost sentence.`],
    ["20,000 nested inline elements", `<html><body><p>${"<b><i>".repeat(5_000)}The innermost sentence.`],
    [
      "an element with 50,000 attributes",
      `<html><body><p ${Array.from({ length: 50_000 }, (_, index) => `a${String(index)}=1`).join(" ")}>The innermost sentence.</p>`,
    ],
    [
      "JSON-LD nested 10,000 deep",
      `<html><head><script type="application/ld+json">${"[".repeat(10_000)}${"]".repeat(10_000)}</script></head><body><p>The innermost sentence.</p>`,
    ],
    [
      "a template and a script",
      `<html><body><template><p>Hidden</p></template><script>document.write("Hidden")</script><p>The innermost sentence.</p>`,
    ],
  ])("%s", (_, html) => {
    const parsed = readFile("hostile.html", html);
    expect(parsed.text).toBe("The innermost sentence.");
  });

  test("addresses of other schemes are no metadata", () => {
    const parsed = readFile(
      "x.html",
      `<html><head><link rel="canonical" href="javascript:alert(1)"></head><body><p>A plain sentence.</p></body></html>`,
    );
    expect(parsed.metadata.url).toBe("");
  });

  test("every block is a stretch of the text", () => {
    const parsed = readFile("bridge.html", page);
    expect(parsed.blocks.map((block) => textOf(parsed.text, block)).join("\n\n")).toBe(parsed.text);
  });
});
