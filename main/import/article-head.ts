import type { BlockKind } from "../../app/model/document.ts";
import { attribute, nameWords, type Page } from "./page.ts";
import type { Run } from "./runs.ts";

const mostAncestors = 6;

/** The headline: an `<h1>` (or an `<h2>` that repeats the page's title) that is seen, nearest to what the page calls itself. */
export function findTitle(page: Page, runs: readonly Run[], headline: string, root: number): Run | null {
  const headings = runs.filter((run) => run.unseen === null && run.letters > 0 && /^h[1-3]$/.test(headingTag(page, run)));
  const repeating = headings.filter((run) => repeats(headline, run.text));
  const named = repeating.find((run) => headingTag(page, run) === "h1") ?? repeating[0];
  if (named !== undefined) return named;
  const first = headings.filter((run) => headingTag(page, run) === "h1");
  const inside = first.find((run) => run.at >= root && run.at < (page.nodes[root]?.end ?? 0));
  // A lone h1 above the article that does not repeat the page's title is mostly the name of the site.
  return inside ?? (headline === "" ? (first[0] ?? null) : null);
}

/** True when one text is the other, or the beginning of it: page titles carry the site's name behind the headline. */
function repeats(headline: string, text: string): boolean {
  const x = plain(headline);
  const y = plain(text);
  return y.length > 2 && (x === y || x.startsWith(`${y} `) || (x.length > 12 && y.startsWith(x)) || (y.length > 12 && x.includes(y)));
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function headingTag(page: Page, run: Run): string {
  return (
    ancestors(page, run)
      .map((index) => page.nodes[index]?.tag ?? "")
      .find((tag) => /^h[1-6]$/.test(tag)) ?? ""
  );
}

/** Innermost first, from the run's own element; bounded, because only the nearest say what a run is. */
function ancestors(page: Page, run: Run): readonly number[] {
  const found: number[] = [];
  for (let at = page.nodes[run.at]?.parent ?? -1; at >= 0 && found.length < mostAncestors; at = page.nodes[at]?.parent ?? -1)
    found.push(at);
  return found;
}

/** What a run is by its tags alone: heading, caption, list item or paragraph. */
export function classify(page: Page, run: Run): BlockKind {
  const tags = ancestors(page, run).map((index) => page.nodes[index]?.tag ?? "");
  if (tags.some((tag) => /^h[1-6]$/.test(tag))) return "heading";
  if (tags.some((tag) => tag === "figcaption" || tag === "caption")) return "caption";
  if (
    ownNames(page, run, 3).some((word) =>
      /^(?:caption|figcaption|credit|photocredit|legend|bildunterschrift|didascalia|legende)$/.test(word),
    )
  )
    return "caption";
  return tags.slice(0, 3).includes("li") ? "list-item" : "paragraph";
}

/** Names of the run's own element and the nearest ones around it that are not containers of many runs. */
function ownNames(page: Page, run: Run, reach: number): readonly string[] {
  return ancestors(page, run)
    .slice(0, reach)
    .flatMap((index) => (isSmall(page, index) ? nameWords(page, index) : []));
}

function isSmall(page: Page, index: number): boolean {
  const node = page.nodes[index];
  return node !== undefined && node.end - index < 40;
}

const bylineStart = /^(?:by|por|par|von|di|de|door|av|af|от|автор|текст|文|作者|記者|记者|بقلم|كتب)[\s:：]/iu;

/** Who wrote it: by class, `rel`, `itemprop`, or an opening such as "By" before something short. */
export function isByline(page: Page, run: Run): boolean {
  if (run.text.length > 200) return false;
  const near = ancestors(page, run).slice(0, 4);
  if (near.some((index) => /\bauthor\b/i.test(`${attribute(page, index, "rel")} ${attribute(page, index, "itemprop")}`))) return true;
  if (ownNames(page, run, 4).some((word) => /^(?:byline|byline?s|author|authors|autor|autores|autora|firma|auteur|autore|dateline|dateblock|pubdate|published|timestamp|date|time)$/.test(word))) return true; // prettier-ignore
  if (near.some((index) => page.nodes[index]?.tag === "time")) return true;
  return run.text.length <= 90 && bylineStart.test(run.text) && !/[.!?。]$/.test(run.text);
}

/** The sentence under the headline: by class or `itemprop`. */
export function isDeck(page: Page, run: Run): boolean {
  return ownNames(page, run, 4).some(
    (word) =>
    /^(?:deck|dek|standfirst|subtitle|subtitulo|subheadline|subhead|subheading|summary|lede|bajada|entradilla|chapo|chapeau|vorspann|unterzeile|sommario|occhiello|intro|excerpt|description|alternativeheadline|alternativeHeadline)$/i.test(word), // prettier-ignore
  );
}
