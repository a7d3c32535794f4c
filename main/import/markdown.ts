import MarkdownIt, { type Token } from "markdown-it";
import type { BlockKind } from "../../app/model/document.ts";
import type { LeftOut } from "../../app/model/work.ts";
import { field, joinParts, type Part } from "./blocks.ts";
import { nothingSaid, type Content } from "./content.ts";
import { dateAsWritten } from "./dates.ts";
import { languageTag } from "./metadata.ts";
import { isNotice } from "./notices.ts";
import { readText } from "./text.ts";

/** Deeper than this the parser drops text without a word, so such a file is read as plain text instead. */
const maxNesting = 100;
const frontMatterReach = 65_536;

/** Reads Markdown (CommonMark with tables): blocks from its structure, metadata from front matter. HTML inside stays literal text. */
export function readMarkdown(source: string): Content {
  const { fields, body, leftOut } = frontMatter(source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const tokens = new MarkdownIt({ html: false, linkify: false, typographer: false, maxNesting }).parse(body, {});
  const said = { ...nothingSaid, ...metadataOf(fields) };
  if (tokens.some((token) => token.level >= maxNesting - 2)) {
    return { ...readText(body), ...said, leftOut, warnings: ["The Markdown is nested too deeply and was read as plain text."] };
  }
  const { parts, pictures } = partsOf(tokens);
  const { text, blocks } = joinParts(parts);
  const headline = parts.find((part) => part.kind === "title")?.text ?? "";
  return { ...said, text, blocks, title: said.title === "" ? field(headline) : said.title, leftOut: [...leftOut, ...pictures] };
}

function partsOf(tokens: readonly Token[]): { readonly parts: readonly Part[]; readonly pictures: readonly LeftOut[] } {
  const parts: Part[] = [];
  const pictures: LeftOut[] = [];
  let heading = 0;
  let listDepth = 0;
  for (const token of tokens) {
    if (token.type === "heading_open") heading = Number(token.tag.slice(1));
    else if (token.type === "heading_close") heading = 0;
    else if (token.type === "list_item_open") listDepth += 1;
    else if (token.type === "list_item_close") listDepth -= 1;
    else if (token.type === "fence" || token.type === "code_block") parts.push({ kind: "paragraph", text: token.content.trim() });
    else if (token.type === "inline") {
      const { text, alternatives } = inlineText(token);
      pictures.push(...alternatives.map((each) => ({ reason: "description of a picture", text: each })));
      parts.push({ kind: kindOf(text, heading, listDepth, parts, token), text });
    }
  }
  return { parts, pictures };
}

function inlineText(token: Token): { readonly text: string; readonly alternatives: readonly string[] } {
  const alternatives: string[] = [];
  const pieces = (token.children ?? []).map((child) => {
    if (child.type === "softbreak" || child.type === "hardbreak") return "\n";
    if (child.type !== "image") return child.content;
    if (child.content.trim() !== "") alternatives.push(child.content);
    return "";
  });
  return { text: pieces.join("").trim(), alternatives };
}

const byline = /^(?:by|por|par|von|di|door|от|文|作者|بقلم)[\s:：]\s*\p{L}/iu;

function kindOf(text: string, heading: number, listDepth: number, before: readonly Part[], token: Token): BlockKind {
  if (isNotice(text)) return "notice";
  if (heading === 1 && before.every((part) => part.kind !== "title")) return "title";
  if (heading > 0) return "heading";
  const last = before.findLast((part) => part.text !== "")?.kind;
  const inHead = last === "title" || last === "deck";
  if (inHead && text.length <= 90 && byline.test(text) && !/[.!?。]$/.test(text)) return "byline";
  if (last === "title" && isEmphasised(token)) return "deck";
  return listDepth > 0 ? "list-item" : "paragraph";
}

/** A paragraph set in italics or bold from beginning to end. */
function isEmphasised(token: Token): boolean {
  const children = (token.children ?? []).filter((child) => child.type !== "text" || child.content !== "");
  const first = children[0]?.type;
  return (first === "em_open" || first === "strong_open") && children.at(-1)?.type === first.replace("_open", "_close");
}

type Fields = ReadonlyMap<string, string>;

/** Lines `key: value` between two `---` at the very start. Only plain values are read: no engine that could build objects sees them. */
function frontMatter(source: string): { readonly fields: Fields; readonly body: string; readonly leftOut: readonly LeftOut[] } {
  const found = /^---[ \t]*\n([^]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(0, frontMatterReach));
  if (found?.[1] === undefined || !/^[\w-]+\s*:/m.test(found[1])) return { fields: new Map(), body: source, leftOut: [] };
  const pairs = found[1].split("\n").flatMap((line): readonly (readonly [string, string])[] => {
    const pair = /^([A-Za-z_-]{1,40})\s*:\s*(\S.*)$/.exec(line);
    return pair?.[1] === undefined || pair[2] === undefined ? [] : [[pair[1].toLowerCase(), plainValue(pair[2])]];
  });
  const leftOut = [{ reason: "front matter of the file", text: found[1].slice(0, 2_000) }];
  return { fields: new Map(pairs), body: source.slice(found[0].length), leftOut };
}

/** Takes quotes off, and joins a list in brackets: `["A", "B"]` is `A, B`. */
function plainValue(value: string): string {
  const trimmed = value.trim();
  const list = /^\[(.*)\]$/.exec(trimmed)?.[1];
  if (list !== undefined) return list.split(",").map((each) => plainValue(each)).join(", "); // prettier-ignore
  return /^(["'])(.*)\1$/.exec(trimmed)?.[2] ?? trimmed;
}

function metadataOf(fields: Fields): Pick<Content, "title" | "author" | "publisher" | "url" | "publishedAt" | "language"> {
  const value = (...names: readonly string[]): string =>
    field(names.map((name) => fields.get(name) ?? "").find((each) => each !== "") ?? "");
  const url = value("url", "canonical", "source", "link");
  return {
    title: value("title", "headline"),
    author: value("author", "authors", "byline"),
    publisher: value("publisher", "site", "publication", "newspaper"),
    url: /^https?:\/\//i.test(url) && URL.canParse(url) ? url : "",
    publishedAt: dateAsWritten(value("date", "published", "publishdate", "pubdate")),
    language: languageTag(value("lang", "language", "locale")),
  };
}
