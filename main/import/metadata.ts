import { field } from "./blocks.ts";
import { dateAsWritten } from "./dates.ts";
import { attribute, elements, textUnder, type Page } from "./page.ts";

/** What a page says of itself; empty where it says nothing. */
export interface PageMetadata {
  /** The headline, without the name of the site. */
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
  /** EDTF. */
  readonly publishedAt: string;
  /** The language the page declares, as a BCP 47 tag. */
  readonly language: string;
}

type Fields = ReadonlyMap<string, string>;

const articleType = /(?:Article|Posting|Report|Review|Chapter|WebPage)$/;
const longestJson = 2_000_000;
const mostJsonNodes = 20_000;

/** Gathers metadata from JSON-LD, OpenGraph, Dublin Core and plain `meta`, `link` and `time` elements; the first of these that speaks wins. */
export function pageMetadata(page: Page): PageMetadata {
  const meta = metaFields(page);
  const linked = linkedData(page);
  const first = (...values: readonly (string | undefined)[]): string =>
    values.find((value) => value !== undefined && value.trim() !== "") ?? "";
  const site = first(linked.get("publisher"), meta.get("og:site_name"), meta.get("dc.publisher"), meta.get("application-name"));
  const heading = first(linked.get("headline"), meta.get("og:title"), meta.get("twitter:title"), meta.get("dc.title"), pageTitle(page));
  return {
    title: field(withoutSite(heading, site)),
    author: field(notUrl(first(linked.get("author"), meta.get("author"), meta.get("article:author"), meta.get("dc.creator"), meta.get("parsely-author"), meta.get("sailthru.author"), authorElement(page)))),
    publisher: field(site),
    url: webAddress(first(canonical(page), meta.get("og:url"), linked.get("url"))),
    publishedAt: firstDate([linked.get("datePublished"), meta.get("article:published_time"), meta.get("og:article:published_time"), meta.get("datepublished"), meta.get("dc.date.issued"), meta.get("dcterms.created"), meta.get("dc.date"), meta.get("date"), meta.get("pubdate"), meta.get("publishdate"), meta.get("publish-date"), meta.get("parsely-pub-date"), meta.get("sailthru.date"), timeElement(page)]),
    language: languageTag(first(attribute(page, elements(page, "html")[0] ?? -1, "lang"), attribute(page, elements(page, "html")[0] ?? -1, "xml:lang"), linked.get("inLanguage"), meta.get("content-language"), meta.get("og:locale"), meta.get("dc.language"))),
  }; // prettier-ignore
}

function metaFields(page: Page): Fields {
  const found = new Map<string, string>();
  for (const index of elements(page, "meta")) {
    const names = `${attribute(page, index, "property")} ${attribute(page, index, "name")} ${attribute(page, index, "itemprop")} ${attribute(page, index, "http-equiv")}`;
    for (const name of names.toLowerCase().split(/\s+/)) {
      if (name !== "" && !found.has(name)) found.set(name, attribute(page, index, "content").slice(0, 5_000));
    }
  }
  return found;
}

function pageTitle(page: Page): string {
  const title = elements(page, "title")[0];
  return title === undefined ? "" : textUnder(page, title);
}

/** "Headline | The Paper": the last part is the site when it is short, or known. */
function withoutSite(title: string, site: string): string {
  const plain = title.replace(/\s+/g, " ").trim();
  const cut = /^(.{10,}?)\s+[|–—·«»:\-]\s+([^|–—·]{2,60})$/u.exec(plain);
  if (cut?.[1] === undefined || cut[2] === undefined) return plain;
  const tail = cut[2].toLowerCase();
  const known = site !== "" && (tail.includes(site.toLowerCase()) || site.toLowerCase().includes(tail));
  return known || (/\s\|\s/.test(plain) && tail.length < cut[1].length) ? cut[1] : plain;
}

function canonical(page: Page): string {
  const link = elements(page, "link").find((index) => attribute(page, index, "rel").toLowerCase().split(/\s+/).includes("canonical"));
  return link === undefined ? "" : attribute(page, link, "href");
}

function authorElement(page: Page): string {
  const index = page.nodes.findIndex(
    ({ attributes }) =>
      /\bauthor\b/i.test(`${attributes.get("rel") ?? ""} ${attributes.get("itemprop") ?? ""}`) &&
      (attributes.get("rel") ?? "") !== "noauthor",
  );
  const text = index < 0 ? "" : textUnder(page, index);
  return text.length <= 100 ? text.replace(/^(?:by|por|par|von|di|de)\s+/i, "") : "";
}

/** Marked as the date of publication, or the first `<time>` in an article or a header. */
function timeElement(page: Page): string {
  const times = elements(page, "time").filter((index) => attribute(page, index, "datetime") !== "");
  const marked = times.find((index) =>
    /datePublished|pubdate/i.test(`${attribute(page, index, "itemprop")} ${[...(page.nodes[index]?.attributes.keys() ?? [])].join(" ")}`),
  );
  const chosen = marked ?? times[0];
  return chosen === undefined ? "" : attribute(page, chosen, "datetime");
}

function firstDate(values: readonly (string | undefined)[]): string {
  for (const value of values) {
    const date = value === undefined ? "" : dateAsWritten(value);
    if (date !== "") return date;
  }
  return "";
}

/** Only the web's own schemes: the address is shown and may be opened by the reader. */
function webAddress(value: string): string {
  if (!URL.canParse(value)) return "";
  const url = new URL(value);
  return url.protocol === "https:" || url.protocol === "http:" ? field(url.href, 2_000) : "";
}

function notUrl(value: string): string {
  return /^https?:/i.test(value.trim()) ? "" : value;
}

/** A well-formed tag, or empty. OpenGraph writes `es_ES`. */
export function languageTag(value: string): string {
  const plain = (value.split(",")[0] ?? "").trim().replaceAll("_", "-");
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(plain)) return "";
  try {
    return Intl.getCanonicalLocales(plain)[0] ?? "";
  } catch (error) {
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/** The fields of the first article-like object in the page's JSON-LD. */
function linkedData(page: Page): Fields {
  const scripts = elements(page, "script").filter((index) => attribute(page, index, "type").toLowerCase() === "application/ld+json");
  const objects = scripts.flatMap((index) => jsonObjects(rawText(page, index)));
  const article =
    objects.find((object) => typesOf(object).some((type) => articleType.test(type) && type !== "WebPage")) ??
    objects.find((object) => typesOf(object).some((type) => articleType.test(type)));
  if (article === undefined) return new Map();
  const read: readonly (readonly [string, unknown])[] = [
    ["headline", article["headline"] ?? article["name"]],
    ["author", article["author"] ?? article["creator"]],
    ["publisher", article["publisher"]],
    ["datePublished", article["datePublished"]],
    ["inLanguage", article["inLanguage"]],
    ["url", article["url"] ?? article["mainEntityOfPage"]],
  ];
  return new Map(read.map(([name, value]) => [name, namesOf(value).join(", ")] as const).filter(([, value]) => value !== ""));
}

function rawText(page: Page, index: number): string {
  return page.nodes[index + 1]?.tag === "#text" ? (page.nodes[index + 1]?.text ?? "") : "";
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Every object in a piece of JSON, outermost first, without recursion; nothing for JSON that is broken or too long. */
function jsonObjects(source: string): readonly JsonObject[] {
  if (source.length > longestJson) return [];
  const pending: unknown[] = [parseJson(source)];
  const found: JsonObject[] = [];
  for (let at = 0; at < pending.length && at < mostJsonNodes; at += 1) {
    const value = pending[at];
    if (Array.isArray(value)) pending.push(...(value as readonly unknown[]).slice(0, 1_000));
    else if (isObject(value)) {
      found.push(value);
      pending.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === "object")
          .slice(0, 1_000),
      );
    }
  }
  return found;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source.trim().replace(/;$/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function typesOf(object: JsonObject): readonly string[] {
  const type = object["@type"];
  return (Array.isArray(type) ? type : [type]).filter((each): each is string => typeof each === "string");
}

/** A text, the name (or address) of an object, or those of a list. */
function namesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((each) => (Array.isArray(each) ? [] : namesOf(each)));
  if (!isObject(value)) return [];
  const name = value["name"] ?? value["alternateName"] ?? value["@id"];
  return typeof name === "string" ? [name] : [];
}
