/** Elements whose content is no translation: headword, pronunciation, grammar, label, comment, example, reference (XDXF and HTML). */
const asides = new Set("k tr gr pos abr co ex ex_orig ex_tran kref iref rref su sr etm mrkd nu di i em small sup sub style script head title rt rp".split(" ")); // prettier-ignore
const breaks = new Set("br p div tr td dd dt dl ul ol li h1 h2 h3 h4 h5 h6 blockquote def deftext article".split(" "));
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "" };
const longestTag = 2_000;
/** Asides within asides beyond this are taken as one: no article is written like that, and each closing tag looks through those that are open. */
const deepestAside = 64;

/**
 * The text of an article in HTML, XDXF or Pango markup, with a line for a block and `1. ` before a list item. Tags are taken one after another;
 * nothing is built, so nesting costs nothing and the time grows with the length. Where an article marks its translations (`dtrn`), only these
 * are taken.
 */
export function textOfMarkup(article: string): string {
  const marked = markedTranslations(article);
  return marked.length > 0 ? marked.map((each) => `1. ${plain(each)}`).join("\n") : plain(article);
}

/** What stands between each `dtrn` and the next closing one. One pass: a search for the closing tag from every opening one would be quadratic. */
function markedTranslations(article: string): readonly string[] {
  const found: string[] = [];
  let from: number | null = null;
  for (const tag of article.matchAll(/<(\/?)dtrn>/giu)) {
    if (tag[1] === "") from ??= tag.index + tag[0].length;
    else if (from !== null) {
      found.push(article.slice(from, tag.index));
      from = null;
    }
  }
  return found;
}

function plain(markup: string): string {
  // In HTML `tr` is a row, in XDXF a transcription.
  const hasCells = markup.includes("<td");
  const skipping: string[] = [];
  let text = "";
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    const end = open < 0 ? markup.length : open;
    if (skipping.length === 0) text += markup.slice(at, end);
    if (open < 0) break;
    const close = markup.indexOf(">", open);
    if (close < 0 || close - open > longestTag) break;
    const tag = /^<(\/?)([a-zA-Z][\w]*)[^]*?(\/?)>$/u.exec(markup.slice(open, close + 1));
    at = close + 1;
    if (tag === null) continue;
    const [, slash = "", written = "", selfClosing = ""] = tag;
    const name = written.toLowerCase();
    const isAside = asides.has(name) && !(name === "tr" && hasCells);
    if (isAside && slash === "/") closeAside(skipping, name);
    else if (isAside && selfClosing === "" && skipping.length < deepestAside) skipping.push(name);
    else if (!isAside && breaks.has(name) && skipping.length === 0)
      text += name === "li" || name === "def" ? (slash === "" ? "\n1. " : "\n") : "\n";
  }
  return text.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/giu, (_whole, name: string) => entityOf(name));
}

/** Ends the innermost aside of that name and all within it. */
function closeAside(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at >= 0) open.length = at;
}

function entityOf(name: string): string {
  if (!name.startsWith("#")) return entities[name.toLowerCase()] ?? " ";
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : " ";
}
