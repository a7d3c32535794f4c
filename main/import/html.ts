import { joinParts, lettersIn } from "./blocks.ts";
import type { Content } from "./content.ts";
import { extractArticle } from "./extract-article.ts";
import { pageMetadata } from "./metadata.ts";
import { parsePage } from "./page.ts";

/** A text with fewer letters is hardly an article; it is read, but with a warning. */
const fewLetters = 20;

/** Reads a saved web page: the article with its head, what the page says of itself, and what was left out. */
export function readHtml(html: string): Content {
  const page = parsePage(html);
  const metadata = pageMetadata(page);
  const { parts, leftOut } = extractArticle(page, metadata.title);
  const { text, blocks } = joinParts(parts);
  const headline = parts.find((part) => part.kind === "title")?.text.replaceAll("\n", " ");
  const isThin = lettersIn(text, fewLetters) < fewLetters;
  const warnings = isThin ? ["Hardly any text was found on this page. If it shows an article, copy that and paste it instead."] : [];
  return { ...metadata, text, blocks, title: headline ?? metadata.title, leftOut, warnings };
}
