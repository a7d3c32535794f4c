import { parse, type DefaultTreeAdapterTypes } from "parse5";

/**
 * A page as a flat list in document order. Everything below works on it with loops and ranges: nothing recurses, so nesting of any
 * depth cannot overflow the stack. Nothing is run or fetched: this is the source, not a live page.
 */
export interface Page {
  readonly nodes: readonly PageNode[];
}

/** An element (`tag` in lower case) or a text (`tag` is `#text`). Its descendants are the nodes from its own index + 1 up to `end`. */
export interface PageNode {
  readonly tag: string;
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Index of the parent, -1 for the topmost. */
  readonly parent: number;
  readonly end: number;
}

interface Growing {
  tag: string;
  text: string;
  attributes: ReadonlyMap<string, string>;
  parent: number;
  end: number;
}

type Source = DefaultTreeAdapterTypes.ChildNode;

const none: ReadonlyMap<string, string> = new Map();
/** Enough for any real element; a page with more is made to exhaust its reader. */
const mostAttributes = 200;

/** Parses HTML as a browser without scripts would. Comments, doctypes and the contents of `<template>` are not part of the page. */
export function parsePage(html: string): Page {
  const nodes: Growing[] = [];
  const pending: { readonly node: Source | null; readonly parent: number }[] = [];
  const push = (children: readonly Source[], parent: number): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) pending.push({ node: children[index] ?? null, parent });
  };
  push(parse(html, { scriptingEnabled: false }).childNodes, -1);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, parent } = next;
    if (node === null) {
      const closed = nodes[parent];
      if (closed !== undefined) closed.end = nodes.length;
    } else if ("value" in node) {
      nodes.push({ tag: "#text", text: node.value, attributes: none, parent, end: nodes.length + 1 });
    } else if ("tagName" in node) {
      const attributes = new Map(node.attrs.slice(0, mostAttributes).map(({ name, value }) => [name, value]));
      const at = nodes.push({ tag: node.tagName.toLowerCase(), text: "", attributes, parent, end: 0 }) - 1;
      pending.push({ node: null, parent: at });
      push(node.childNodes, at);
    }
  }
  return { nodes };
}

export function attribute(page: Page, index: number, name: string): string {
  return page.nodes[index]?.attributes.get(name) ?? "";
}

/** All text under an element, white space collapsed. */
export function textUnder(page: Page, index: number): string {
  const end = page.nodes[index]?.end ?? index;
  const texts: string[] = [];
  for (let at = index; at < end; at += 1) texts.push(page.nodes[at]?.text ?? "");
  return texts.join("").replace(/\s+/g, " ").trim();
}

/** Indexes of all elements with one of the tags, in document order. */
export function elements(page: Page, ...tags: readonly string[]): readonly number[] {
  return page.nodes.flatMap((node, index) => (tags.includes(node.tag) ? [index] : []));
}

/** The words of an element's class, id and role: `ArticleBody main-text__lead` gives article, body, main, text, lead. */
export function nameWords(page: Page, index: number): readonly string[] {
  const names = ["class", "id", "role", "itemprop", "data-testid", "data-component"].map((name) => attribute(page, index, name)).join(" ");
  return names
    .slice(0, 1_000)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
