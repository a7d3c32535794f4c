import { lettersIn } from "./blocks.ts";
import { attribute, nameWords, type Page } from "./page.ts";

/** A paragraph-like stretch of a page, before it is known whether it belongs to the article. */
export interface Run {
  readonly text: string;
  /** Index of the first text node. */
  readonly at: number;
  /** Index of the innermost element that makes it a paragraph of its own. */
  readonly owner: number;
  readonly letters: number;
  /** How many of the letters stand inside links. */
  readonly linked: number;
  /** Why no reader of the page sees it, or null. */
  readonly unseen: string | null;
}

const blockTags = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre section summary table tbody td tfoot th thead tr ul".split(" "),
); // prettier-ignore
/** No text of the page: code, media, form controls, readings printed above Chinese characters. */
const silentTags = new Set(
  "script style template head svg iframe object embed canvas audio video button select textarea input option datalist map rt rp".split(" "),
);
const unseenByTag: ReadonlyMap<string, string> = new Map([
  ["noscript", "shown only where scripts are off"],
  ["del", "struck out on the page"],
  ["s", "struck out on the page"],
  ["strike", "struck out on the page"],
]);

const superscripts: ReadonlyMap<string, string> = new Map(
  Array.from("0123456789+-−", (digit, index) => [digit, "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻".charAt(index)]),
);

interface Open {
  readonly end: number;
  readonly block: boolean;
  readonly owner: number;
  readonly silent: boolean;
  readonly link: boolean;
  readonly unseen: string | null;
  readonly keepsSpace: boolean;
  readonly superscript: boolean;
}

/** Cuts a page into its runs, in document order, hidden ones included. */
export function runsOf(page: Page): readonly Run[] {
  const runs: Run[] = [];
  const open: Open[] = [
    { end: page.nodes.length, block: true, owner: 0, silent: false, link: false, unseen: null, keepsSpace: false, superscript: false },
  ];
  let pieces: { readonly text: string; readonly link: boolean }[] = [];
  let first: { readonly at: number; readonly state: Open } | null = null;
  const flush = (): void => {
    const run = first === null ? null : finishRun(pieces, first.at, first.state);
    if (run !== null) runs.push(run);
    pieces = [];
    first = null;
  };
  page.nodes.forEach((node, index) => {
    let state = open.at(-1);
    while (state !== undefined && index >= state.end) {
      if (state.block) flush();
      open.pop();
      state = open.at(-1);
    }
    if (state === undefined || state.silent) return;
    if (node.tag === "#text") {
      if (first !== null && first.state.unseen !== state.unseen) flush();
      if (first === null && node.text.trim() !== "") first = { at: index, state };
      if (first !== null) pieces.push({ text: spaced(node.text, state), link: state.link });
      return;
    }
    if (node.tag === "br") {
      if (pieces.findLast((piece) => piece.text.trim() !== "" || piece.text === "\n")?.text === "\n") flush();
      else if (first !== null) pieces.push({ text: "\n", link: false });
      return;
    }
    const inner = enter(page, index, state);
    if (inner.block) flush();
    open.push(inner);
  });
  flush();
  return runs;
}

function enter(page: Page, index: number, outer: Open): Open {
  const node = page.nodes[index];
  const tag = node?.tag ?? "";
  const block = blockTags.has(tag);
  return {
    end: node?.end ?? index,
    block,
    owner: block ? index : outer.owner,
    silent: silentTags.has(tag),
    link: outer.link || tag === "a",
    unseen: outer.unseen ?? unseenByTag.get(tag) ?? (isHidden(page, index) ? "hidden on the page" : null),
    keepsSpace: outer.keepsSpace || tag === "pre",
    superscript: tag === "sup",
  };
}

function spaced(text: string, state: Open): string {
  if (state.keepsSpace) return text;
  const collapsed = text.replace(/[ \t\n\r\f]+/g, " ");
  const isPower = state.superscript && /^[\d+−-]{1,4}$/.test(collapsed.trim());
  // `10<sup>6</sup>` must not be read as 106.
  return isPower ? [...collapsed.trim()].map((digit) => superscripts.get(digit) ?? digit).join("") : collapsed;
}

function finishRun(pieces: readonly { readonly text: string; readonly link: boolean }[], at: number, state: Open): Run | null {
  const joined = pieces.map((piece) => piece.text).join("");
  const text = (state.keepsSpace ? joined : joined.replace(/ +/g, " ").replace(/ ?\n ?/g, "\n")).replace(
    /^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g,
    "",
  );
  if (text === "") return null;
  const linked = lettersIn(pieces.map((piece) => (piece.link ? piece.text : "")).join(""));
  return { text, at, owner: state.owner, letters: lettersIn(text), linked, unseen: state.unseen };
}

function isHidden(page: Page, index: number): boolean {
  const attributes = page.nodes[index]?.attributes;
  if (attributes === undefined || attributes.size === 0) return false;
  const hidden = attributes.get("hidden");
  if (hidden !== undefined && hidden !== "until-found") return true;
  if (attributes.get("aria-hidden") === "true") return true;
  const style = attribute(page, index, "style");
  if (
    /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?![.\d]*[1-9])|opacity\s*:\s*0(?![.\d]*[1-9])/i.test(style)
  )
    return true;
  const words = nameWords(page, index).join(" ");
  return /\b(?:sr only|visually hidden|visuallyhidden|screen reader text|assistive text)\b/.test(words);
}
