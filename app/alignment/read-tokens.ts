import type { Lexicon } from "../lexicon/lexicon.ts";
import { wordsIn } from "../lexicon/words-in.ts";
import type { Value } from "../model/claim.ts";
import { primaryLanguage, type LanguageTag } from "../model/document.ts";
import { overlaps, type Span } from "../model/span.ts";
import { foldDigits } from "../text/fold.ts";
import type { AlignmentSide } from "./side.ts";
import { fold, transcribes } from "./sound.ts";

/**
 * What a token is to the aligner: kinds differ in how often a translation keeps them. `figure`: digits, dates, amounts; `name`: capitalised
 * inside a sentence, or foreign script; `word`: all else; `mark`: punctuation that a translation tends to keep.
 */
export type TokenKind = "figure" | "name" | "word" | "mark";

/** A token of a segment: `form` is equal for equal tokens of both sides, `written` is the word in lower case as it stands. */
export interface Token {
  readonly form: string;
  readonly written: string;
  readonly kind: TokenKind;
  /** A key shared by all languages when the lexicon knows the name. */
  readonly nameKey: string | null;
  /** Written without a capital; a word that is so once is no name. */
  readonly lower: boolean;
}

/** The tokens of every segment of a side. */
export function readTokens(side: AlignmentSide, lexicon: Lexicon): readonly (readonly Token[])[] {
  const { text, language } = side.document;
  const reader: WordReader = (from, span) => wordsIn(from, span, language, lexicon);
  let next = 0;
  return side.segments.map((segment) => {
    while (next < side.values.length && (side.values[next]?.to ?? 0) <= segment.from) next++;
    const inside: Value[] = [];
    for (let k = next; k < side.values.length; k++) {
      const value = side.values[k];
      if (value === undefined || value.from >= segment.to) break;
      inside.push(value);
    }
    return tokensOf(text, segment, inside, reader, lexicon, language);
  });
}

type WordReader = (text: string, span: Span) => readonly Span[];

function tokensOf(
  text: string,
  segment: Span,
  values: readonly Value[],
  reader: WordReader,
  lexicon: Lexicon,
  language: LanguageTag,
): readonly Token[] {
  const read = values.filter((value) => value.kind !== "name");
  const tokens: Token[] = values.flatMap((value) => valueTokens(text, value, lexicon, language));
  let first = true;
  let k = 0;
  for (const span of reader(text, segment)) {
    while (k < read.length && (read[k]?.to ?? 0) <= span.from) k++;
    const value = read[k];
    if (value === undefined || !overlaps(value, span)) tokens.push(wordToken(text.slice(span.from, span.to), first));
    first = false;
  }
  return [
    ...tokens,
    ...markTokens(text.slice(segment.from, segment.to)),
    ...transcribedNames(text.slice(segment.from, segment.to), language),
  ];
}

function wordToken(written: string, first: boolean): Token {
  const digits = plainDigits(written);
  if (digits !== null) return figure(digits);
  const lower = written.toLowerCase();
  const capital = lower !== written && !first;
  const foreign = /^[A-Za-z]/.test(written) ? false : /^[\p{sc=Katakana}ー]{3,}$/u.test(written);
  return {
    form: fold(written),
    written: lower,
    kind: capital || foreign ? "name" : "word",
    nameKey: null,
    lower: lower === written && !foreign,
  };
}

function figure(value: string): Token {
  return { form: `#${value}`, written: value, kind: "figure", nameKey: null, lower: false };
}

/** Digits of any script without grouping marks: `8.848`, `8,848` and `٨٨٤٨` all give `8848`. Null for anything with a letter. */
function plainDigits(written: string): string | null {
  if (!/^\p{Nd}[\p{Nd}.,'’٫٬]*$/u.test(written)) return null;
  return foldDigits(written)
    .replace(/[.,'’٫٬](?=\d{3}(?!\d))/g, "")
    .replace(/[,٫]/g, ".");
}

/** What a read value says, independent of language. A date is given in its parts, since versions leave out the year or add the weekday. */
function valueTokens(text: string, value: Value, lexicon: Lexicon, language: LanguageTag): readonly Token[] {
  switch (value.kind) {
    case "name": {
      const nameKey = lexicon.nameKey(text.slice(value.from, value.to), language);
      return nameKey === null ? [] : [{ form: `@${nameKey}`, written: value.key, kind: "name", nameKey, lower: false }];
    }
    case "date":
    case "time":
      return dateParts(value.value).map(figure);
    default: {
      const parts = [String(value.value), ...(value.upTo === null ? [] : [String(value.upTo)])];
      // A small number in words may be an article or part of an idiom: it counts as a word, which need not be kept.
      return parts.map((part): Token => (value.words && value.value <= 10 ? { ...figure(part), kind: "word" } : figure(part)));
    }
  }
}

function dateParts(value: string): readonly string[] {
  if (value.startsWith("T") || value.startsWith("~")) return [value];
  const [year = "", month = "", day = ""] = value.split("T")[0]?.split("-") ?? [];
  const parts: string[] = [];
  if (!year.includes("X")) parts.push(year);
  if (month !== "" && !month.includes("X")) parts.push(`month ${month}`);
  if (day !== "" && !day.includes("X")) parts.push(month.startsWith("W") ? `weekday ${day}` : String(Number(day)));
  return parts;
}

const marks: readonly (readonly [string, RegExp])[] = [
  ["?", /[?？؟]/u],
  ["!", /[!！]/u],
  ['"', /["“”„«»「」『』]/u],
  ["(", /[(（]/u],
  [":", /[:：]/u],
  ["%", /[%％٪]/u],
];

function markTokens(text: string): readonly Token[] {
  return marks
    .filter(([, pattern]) => pattern.test(text))
    .map(([form]) => ({ form, written: form, kind: "mark", nameKey: null, lower: false }));
}

/** Runs of characters with which Chinese writes foreign names by sound; dictionaries of words cut them into single characters. */
function transcribedNames(text: string, language: LanguageTag): readonly Token[] {
  if (primaryLanguage(language) !== "zh") return [];
  const names: Token[] = [];
  let run = "";
  for (const character of `${text} `) {
    if (transcribes(character)) {
      run += character;
      continue;
    }
    if (run.length >= 3) names.push({ form: run, written: run, kind: "name", nameKey: null, lower: false });
    run = "";
  }
  return names;
}
