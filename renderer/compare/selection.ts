import type { Span } from "../../app/model/span.ts";
import type { Side } from "./places.ts";

export interface TextSelection {
  readonly side: Side;
  readonly span: Span;
}

/** The words selected in a pane, in positions of its text; null when nothing is. A selection over both panes counts in the one it began in. */
export function selectedText(): TextSelection | null {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const anchor = pointOf(selection.anchorNode, selection.anchorOffset);
  const focus = pointOf(selection.focusNode, selection.focusOffset);
  const side = anchor?.side ?? focus?.side;
  if (side === undefined) return null;
  const inside = [...document.querySelectorAll<HTMLElement>(`[data-side="${side}"][data-from]`)].filter((run) => range.intersectsNode(run));
  const places = [anchor, focus].flatMap((point) => (point?.side === side ? [point.at] : []));
  if (places.length < 2) {
    // One end lies outside the text of this pane: the selection reaches to the last of its words that it covers.
    for (const run of inside) places.push(Number(run.dataset["from"]), Number(run.dataset["from"]) + run.textContent.length);
    const known = anchor?.side === side ? anchor.at : focus?.at;
    const backwards = known !== undefined && places.some((place) => place < known) && range.startContainer !== (anchor ?? focus)?.node;
    const ends = known === undefined ? places : places.filter((place) => (backwards ? place <= known : place >= known));
    return spanIn(side, ends);
  }
  return spanIn(side, places);
}

function spanIn(side: Side, places: readonly number[]): TextSelection | null {
  const from = Math.min(...places);
  const to = Math.max(...places);
  return places.length > 0 && from < to ? { side, span: { from, to } } : null;
}

interface Point {
  readonly side: Side;
  readonly at: number;
  readonly node: Node;
}

function pointOf(node: Node | null, offset: number): Point | null {
  const element = node instanceof HTMLElement ? node : node?.parentElement;
  const run = element?.closest<HTMLElement>("[data-from]");
  if (node === null || run === null || run === undefined) return null;
  const side = run.dataset["side"] === "b" ? "b" : "a";
  const inside = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : run.textContent.length;
  return { side, at: Number(run.dataset["from"]) + inside, node };
}
