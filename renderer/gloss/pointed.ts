/** A place in the text of a block that the pointer is at: the block's words as sent, and where in them. */
export interface Pointed {
  readonly block: HTMLElement;
  readonly text: string;
  readonly at: number;
  readonly language: string;
}

const blockTags = "p, h1, h2, h3, li, figcaption";

/** What the pointer is at inside `within`; null over margins, buttons and empty space. */
export function pointedAt(within: HTMLElement, x: number, y: number): Pointed | null {
  const caret = caretAt(x, y);
  if (caret === null || caret.node.nodeType !== Node.TEXT_NODE) return null;
  const element = caret.node.parentElement;
  const block = element?.closest<HTMLElement>(blockTags) ?? null;
  if (
    element === null ||
    block === null ||
    !within.contains(block) ||
    element.closest("button, a, textarea, [aria-hidden='true']") !== null
  )
    return null;
  const pieces = textNodesOf(block);
  const index = pieces.indexOf(caret.node as Text);
  if (index < 0) return null;
  const before = pieces.slice(0, index).reduce((length, piece) => length + piece.data.length, 0);
  return {
    block,
    text: pieces.map((piece) => piece.data).join(""),
    at: before + caret.offset,
    language: block.closest<HTMLElement>("[lang]")?.lang ?? "und",
  };
}

/** The rectangle of the words between two places of a block that stands nearest the pointer; null when the pointer is on none of its lines. */
export function rectOf(block: HTMLElement, from: number, to: number, x: number, y: number): DOMRect | null {
  const range = document.createRange();
  const start = nodeAt(block, from);
  const end = nodeAt(block, to);
  if (start === null || end === null) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  const on = (rect: DOMRect): boolean => x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top - 2 && y <= rect.bottom + 2;
  return [...range.getClientRects()].find(on) ?? null;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position === null ? null : { node: position.offsetNode, offset: position.offset };
}

/** The text of a block without that of buttons in it, such as the numbers of notes. */
function textNodesOf(block: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest("button") === null ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
}

function nodeAt(block: HTMLElement, place: number): { readonly node: Text; readonly offset: number } | null {
  let before = 0;
  for (const node of textNodesOf(block)) {
    if (place <= before + node.data.length) return { node, offset: place - before };
    before += node.data.length;
  }
  return null;
}
