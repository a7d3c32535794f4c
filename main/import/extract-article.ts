import type { BlockKind } from "../../app/model/document.ts";
import type { LeftOut } from "../../app/model/work.ts";
import type { Part } from "./blocks.ts";
import { classify, findTitle, isByline, isDeck } from "./article-head.ts";
import { clutterOf } from "./clutter.ts";
import { gatherLeftOut, type Dropped } from "./left-out.ts";
import { isNotice } from "./notices.ts";
import { attribute, elements, nameWords, type Page } from "./page.ts";
import { runsOf, type Run } from "./runs.ts";

export interface Article {
  readonly parts: readonly Part[];
  readonly leftOut: readonly LeftOut[];
}

/** A run with its verdict: the reason why it is left out, or null. */
interface Judged {
  readonly run: Run;
  readonly reason: string | null;
  readonly prose: number;
}

/** Letters below which a run is no prose: a label, a date, a button. Han and kana say as much with a third of the letters. */
const leastProse = 25;
const leastProseHan = 10;
/** Above this share of letters in links a run is a list of links, not prose. */
const mostLinked = 0.4;
/** An element that holds at least this share of a page's prose is not clutter, whatever it is called. */
const tooMuchForClutter = 0.35;
/** Comments may outweigh a short article; they are still comments. */
const tooMuchForComments = 0.85;
/** Prose of a page below which an unmarked page is taken as a whole. */
const leastForSearch = 400;
/** A sibling of an unmarked article with at least this much prose is taken along. */
const leastJoined = 80;
/** An element is taken for the article if it holds this share of the prose … */
const enoughForMarked = 0.5;
/** … or, unmarked, this share of its parent's. */
const enoughForChild = 0.7;

/**
 * Finds the article of a page: its head (title, deck, byline), its body, and every notice wherever it stands. Whatever else has text is
 * listed with the reason. A page on which no prose stands out is taken as a whole.
 */
export function extractArticle(page: Page, headline: string): Article {
  const runs = runsOf(page);
  const judged = judge(page, runs);
  const root = articleRoot(page, judged);
  const within = articleRanges(page, judged, root);
  const title = findTitle(page, runs, headline, root);
  const parts: Part[] = [];
  const dropped: Dropped[] = [];
  const seenTitle = title === null ? -1 : runs.indexOf(title);
  judged.forEach(({ run, reason, prose }, index) => {
    const inside = within.some((range) => run.at >= range.from && run.at < range.to);
    const verdict = run === title ? null : (reason ?? placeReason({ page, run, prose, inside, index, seenTitle, root, title }));
    const notice = run.unseen === null && reason !== "comments" && isNotice(run.text);
    if (verdict !== null && !notice) dropped.push({ reason: verdict, text: run.text, at: run.owner });
    else parts.push({ kind: notice ? "notice" : run === title ? "title" : kindOf(page, run, index, seenTitle, parts), text: run.text });
  });
  return { parts, leftOut: gatherLeftOut(dropped) };
}

function proseOf(run: Run): number {
  const han = run.text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const least = han * 2 > run.letters ? leastProseHan : leastProse;
  const own = run.letters - run.linked;
  return run.letters >= least && run.linked <= run.letters * mostLinked ? own + 2 * han : 0;
}

/** Marks what stands inside clutter or is hidden; and lists of links without prose. */
function judge(page: Page, runs: readonly Run[]): readonly Judged[] {
  const prose = runs.map((run) => (run.unseen === null ? proseOf(run) : 0));
  const weigh = weigher(page, runs, prose);
  const whole = weigh(-1);
  const reasons = new Map<number, string>();
  for (let index = 0; index < page.nodes.length; index += 1) {
    const clutter = clutterOf(page, index);
    if (clutter === null) continue;
    const share = whole === 0 ? 0 : weigh(index) / whole;
    const limit = clutter.reason === "comments" ? tooMuchForComments : tooMuchForClutter;
    if (share > (clutter.strong ? limit : limit / 2)) continue;
    if (whole === 0 && holdsEverything(page, runs, index)) continue;
    reasons.set(index, clutter.reason);
    // What is inside needs no second reason.
    index = (page.nodes[index]?.end ?? index + 1) - 1;
  }
  const ranges = [...reasons].map(([from, reason]) => ({ from, to: page.nodes[from]?.end ?? from, reason }));
  let next = 0;
  return runs.map((run, index) => {
    while (next < ranges.length && (ranges[next]?.to ?? 0) <= run.at) next += 1;
    const range = ranges[next];
    const clutter = range !== undefined && range.from <= run.at ? range.reason : null;
    const reason = run.unseen ?? clutter;
    return { run, reason, prose: reason === null ? (prose[index] ?? 0) : 0 };
  });
}

/** Prose under an element (or, for -1, on the whole page), by prefix sums over the runs. */
function weigher(page: Page, runs: readonly Run[], prose: readonly number[]): (index: number) => number {
  const upTo = new Float64Array(page.nodes.length + 1);
  runs.forEach((run, index) => {
    upTo[run.at + 1] = (upTo[run.at + 1] ?? 0) + (prose[index] ?? 0);
  });
  for (let at = 1; at < upTo.length; at += 1) upTo[at] = (upTo[at] ?? 0) + (upTo[at - 1] ?? 0);
  return (index) => (upTo[index < 0 ? page.nodes.length : (page.nodes[index]?.end ?? 0)] ?? 0) - (upTo[Math.max(0, index)] ?? 0);
}

function holdsEverything(page: Page, runs: readonly Run[], index: number): boolean {
  return runs.every((run) => run.unseen !== null || isUnder(page, run, index));
}

function isUnder(page: Page, run: Run, index: number): boolean {
  return run.at >= index && run.at < (page.nodes[index]?.end ?? 0);
}

/** The element that holds the article: marked as such, or reached by following the prose downwards while one child has most of it. */
function articleRoot(page: Page, judged: readonly Judged[]): number {
  const weigh = weigher(page, judged.map(({ run }) => run), judged.map(({ prose }) => prose)); // prettier-ignore
  const whole = weigh(-1);
  if (whole === 0) return 0;
  const heaviest = (candidates: readonly number[]): number | null => {
    const best = candidates.reduce<number | null>((found, index) => (found === null || weigh(index) > weigh(found) ? index : found), null);
    return best !== null && weigh(best) >= whole * enoughForMarked ? best : null;
  };
  const bodies = page.nodes.flatMap((_, index) => (isMarkedBody(page, index) ? [index] : []));
  const marked = heaviest(bodies) ?? heaviest(elements(page, "article")) ?? heaviest(elements(page, "main"));
  // On a page with a few lines nothing can be told to be "the" article, and nothing may be lost.
  if (marked === null && whole < leastForSearch) return 0;
  const start = marked ?? 0;
  return marked !== null && bodies.includes(marked) ? marked : descend(page, start, weigh);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The root, and for an unmarked one what beside it reads like a continuation: siblings with prose (text after an advertisement often
 * stands in one), and plain paragraphs beside the elements around it. Too much is better here than too little: what is missing would
 * look like an omission by the newspaper.
 */
function articleRanges(page: Page, judged: readonly Judged[], root: number): readonly Range[] {
  const own = { from: root, to: page.nodes[root]?.end ?? page.nodes.length };
  const ranges: Range[] = [own];
  let inner = root;
  for (let outer = page.nodes[root]?.parent ?? -1; outer >= 0; outer = page.nodes[outer]?.parent ?? -1) {
    if (isMarked(page, inner)) break;
    for (const child of childrenOf(page, outer)) {
      const range = { from: child, to: page.nodes[child]?.end ?? child + 1 };
      const mayJoin = inner === root || isPlainParagraph(page, child);
      if (child !== inner && mayJoin && isContinuation(judged, range)) ranges.push(range);
    }
    inner = outer;
  }
  return ranges;
}

function isMarked(page: Page, index: number): boolean {
  const tag = page.nodes[index]?.tag;
  return tag === "article" || tag === "main" || isMarkedBody(page, index);
}

function isPlainParagraph(page: Page, index: number): boolean {
  const node = page.nodes[index];
  return node?.tag === "p" && node.attributes.size === 0;
}

function childrenOf(page: Page, index: number): readonly number[] {
  const children: number[] = [];
  for (let at = index + 1; at < (page.nodes[index]?.end ?? 0); at = page.nodes[at]?.end ?? at + 1) children.push(at);
  return children;
}

function isContinuation(judged: readonly Judged[], range: Range): boolean {
  const inside = judged.filter(({ run, reason }) => reason === null && run.at >= range.from && run.at < range.to);
  const letters = inside.reduce((sum, { run }) => sum + run.letters, 0);
  const prose = inside.reduce((sum, each) => sum + each.prose, 0);
  return prose >= leastJoined && prose * 2 > letters && !inside.some(({ run }) => /^(?:©|\(c\)|copyright\b)/i.test(run.text));
}

function isMarkedBody(page: Page, index: number): boolean {
  if (page.nodes[index]?.tag === "#text") return false;
  if (/\barticleBody\b/i.test(attribute(page, index, "itemprop"))) return true;
  const words = nameWords(page, index);
  return (
    words.length < 12 &&
    /(?:^| )(?:(?:article|story|entry|post|news) (?:body|content|text)|articlebody|storybody)(?: |$)/.test(words.join(" "))
  );
}

function descend(page: Page, from: number, weigh: (index: number) => number): number {
  let at = from;
  for (;;) {
    let heaviest = -1;
    for (let child = at + 1; child < (page.nodes[at]?.end ?? 0); child = page.nodes[child]?.end ?? child + 1) {
      if (heaviest < 0 || weigh(child) > weigh(heaviest)) heaviest = child;
    }
    const node = page.nodes[heaviest];
    if (
      node === undefined ||
      node.tag === "#text" ||
      !/^(?:html|body|div|main|article|section|center|table|tbody|tr|td|form|span|font)$/.test(node.tag)
    )
      return at;
    if (weigh(heaviest) < weigh(at) * enoughForChild) return at;
    at = heaviest;
  }
}

interface Placed {
  readonly page: Page;
  readonly run: Run;
  readonly prose: number;
  readonly inside: boolean;
  readonly index: number;
  readonly seenTitle: number;
  readonly root: number;
  readonly title: Run | null;
}

/** Why a visible run outside all clutter is still no part of the article. */
function placeReason({ page, run, prose, inside, index, seenTitle, root, title }: Placed): string | null {
  if (title !== null && run.text === title.text && classify(page, run) === "heading") return "repeats the headline";
  const beforeTitle = seenTitle >= 0 && index < seenTitle;
  if (inside) {
    if (beforeTitle && prose === 0) return "label above the headline";
    return isLinkOnly(run) ? "link to another page" : null;
  }
  const inHead = seenTitle >= 0 && index > seenTitle && run.at < root;
  if (!inHead) return "outside the article";
  const belongs = isByline(page, run) || isDeck(page, run) || prose > 0 || classify(page, run) === "caption";
  return belongs ? null : "outside the article";
}

/** "Read also: …" in whatever language: a line that is nothing but one link and no sentence of its own. */
function isLinkOnly(run: Run): boolean {
  return (
    run.letters > 0 && run.linked >= run.letters * 0.95 && run.letters < 160 && !/[.!?。！？][”"»’']?$/.test(run.text) && run.letters > 12
  );
}

function kindOf(page: Page, run: Run, index: number, seenTitle: number, before: readonly Part[]): BlockKind {
  const kind = classify(page, run);
  if (kind !== "paragraph" && kind !== "heading") return kind;
  const inHead =
    seenTitle >= 0 &&
    index > seenTitle &&
    before.every((part) => part.kind === "title" || part.kind === "byline" || part.kind === "caption" || part.kind === "deck");
  if (!inHead) return kind;
  if (isByline(page, run)) return "byline";
  const rightBehind = index === seenTitle + 1;
  const long = run.letters > 40;
  return isDeck(page, run) || (kind === "heading" && rightBehind && long) ? "deck" : kind;
}
