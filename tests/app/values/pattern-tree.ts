/** A regular expression as a tree; assertions keep their own tree. */
export type PatternTree =
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "edge"; readonly source: string }
  | { readonly kind: "look"; readonly behind: boolean; readonly negative: boolean; readonly body: PatternTree }
  | { readonly kind: "all" | "any"; readonly parts: readonly PatternTree[] }
  | { readonly kind: "repeat"; readonly body: PatternTree; readonly min: number; readonly max: number };

/** Reads the source of a JavaScript regular expression. Throws on what it does not know (back references), so that nothing is passed over. */
export function patternTree(source: string): PatternTree {
  const { tree, to } = alternatives(source, 0);
  if (to !== source.length) throw new Error(`Unread from ${String(to)}: ${source}`);
  return tree;
}

interface Read {
  readonly tree: PatternTree;
  readonly to: number;
}

function alternatives(source: string, from: number): Read {
  const parts: PatternTree[] = [];
  let to = from - 1;
  do {
    const read = sequence(source, to + 1);
    parts.push(read.tree);
    to = read.to;
  } while (source.charAt(to) === "|");
  const [only] = parts;
  return { tree: parts.length === 1 && only !== undefined ? only : { kind: "any", parts }, to };
}

function sequence(source: string, from: number): Read {
  const parts: PatternTree[] = [];
  let to = from;
  while (to < source.length && !/[|)]/.test(source.charAt(to))) {
    const read = repeated(source, term(source, to));
    parts.push(read.tree);
    to = read.to;
  }
  return { tree: { kind: "all", parts }, to };
}

function repeated(source: string, { tree, to }: Read): Read {
  const found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(to, to + 12));
  if (found === null) return { tree, to };
  const [sign, low = "0", comma, high = ""] = found;
  const lazy = source.charAt(to + sign.length) === "?" ? 1 : 0;
  const min = sign === "+" ? 1 : Number(low);
  const max =
    sign === "?" ? 1 : sign === "*" || sign === "+" || (comma === "," && high === "") ? Infinity : comma === "" ? min : Number(high);
  return { tree: { kind: "repeat", body: tree, min, max }, to: to + sign.length + lazy };
}

function term(source: string, from: number): Read {
  const rest = source.slice(from, from + 80);
  const look = /^\(\?(<?)([=!])/.exec(rest);
  if (look !== null) {
    const inner = alternatives(source, from + look[0].length);
    return { tree: { kind: "look", behind: look[1] === "<", negative: look[2] === "!", body: inner.tree }, to: closed(source, inner.to) };
  }
  const group = /^\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/.exec(rest);
  if (group !== null) {
    const inner = alternatives(source, from + group[0].length);
    return { tree: inner.tree, to: closed(source, inner.to) };
  }
  const edge = /^(?:[\^$]|\\[bB])/.exec(rest);
  if (edge !== null) return { tree: { kind: "edge", source: edge[0] }, to: from + edge[0].length };
  if (rest.startsWith("[")) return set(source, from, endOfClass(source, from));
  const escape = /^\\(?:[pP]\{[^}]+\}|u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[^\dk])/u.exec(rest);
  if (escape !== null) return set(source, from, from + escape[0].length);
  const plain = /^[^\\()[\]{}*+?|^$]/u.exec(rest);
  if (plain === null) throw new Error(`Unknown at ${String(from)}: ${source}`);
  return set(source, from, from + plain[0].length);
}

function set(source: string, from: number, to: number): Read {
  return { tree: { kind: "set", source: source.slice(from, to) }, to };
}

function closed(source: string, at: number): number {
  if (source.charAt(at) !== ")") throw new Error(`Not closed at ${String(at)}: ${source}`);
  return at + 1;
}

function endOfClass(source: string, from: number): number {
  let to = from + 1;
  while (to < source.length && source.charAt(to) !== "]") to += source.charAt(to) === "\\" ? 2 : 1;
  return to + 1;
}
