import { describe, expect, it } from "vitest";
import type { Language } from "../../../app/languages/language.ts";
import { languageCodes, languageOf } from "../../../app/languages/languages.ts";

const languages = languageCodes.map((code) => known(code));
const main = ["en", "es", "fr", "de", "zh", "ru", "ar", "ja", "pt", "it"];

function known(code: string): Language {
  const language = languageOf(code);
  if (language === null) throw new Error(`no language ${code}`);
  return language;
}

/** Every list of words of a language, with the path of its field. */
function listsOf(language: Language): readonly (readonly [string, readonly string[]])[] {
  const { numbers, dates, negation, modality, attribution } = language;
  return [
    ...listsIn("", language),
    ...listsIn("numbers.", numbers),
    ...listsIn("dates.", dates),
    ...listsIn("negation.", negation),
    ...listsIn("modality.", modality),
    ...listsIn("attribution.", attribution),
  ];
}

function listsIn(path: string, group: object): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    if (isWords(value)) return [[path + key, value] as const];
    if (isRecord(value) && key !== "scaleMarks" && !["numbers", "dates", "negation", "modality", "attribution"].includes(key)) {
      return [[path + key, Object.keys(value)] as const];
    }
    return [];
  });
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function duplicates(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

/** Words that stand in more than one of the lists. */
function shared(...lists: readonly (readonly string[])[]): readonly string[] {
  return duplicates(lists.flat());
}

describe.each(languages.map((language) => [language.code, language] as const))("%s", (code, language) => {
  const lists = listsOf(language);

  it("is written in lower case, NFC, with plain apostrophes and single spaces", () => {
    const wrong = lists.flatMap(([path, words]) =>
      words
        .filter((word) => word !== word.toLocaleLowerCase(code).normalize("NFC") || /^\s|\s$|\s\s|[’`]|^$/u.test(word))
        .map((word) => `${path}: ${word}`),
    );
    expect(wrong).toEqual([]);
  });

  it("lists no word twice", () => {
    expect(lists.flatMap(([path, words]) => duplicates(words).map((word) => `${path}: ${word}`))).toEqual([]);
  });

  it("has a star only at the beginning or end of a word", () => {
    expect(lists.flatMap(([, words]) => words.filter((word) => /.\*./u.test(word)))).toEqual([]);
  });

  it("keeps the strengths of modality apart", () => {
    const { possible, able, probable, reported, intended, obliged, certain } = language.modality;
    expect(shared(possible, able, probable, reported, intended, obliged, certain)).toEqual([]);
  });

  it("keeps bounds apart", () => {
    const { about, atLeast, atMost, moreThan, lessThan } = language.numbers;
    expect(shared(about, atLeast, atMost, moreThan, lessThan)).toEqual([]);
  });

  it("does not group digits with the decimal mark", () => {
    expect(language.numbers.group).not.toContain(language.numbers.decimal);
  });

  it("counts from 0 to 10, in tens or by scales", () => {
    const values = new Set([...Object.values(language.numbers.cardinals), ...Object.values(language.numbers.scales)]);
    for (let value = 0; value <= 10; value++) expect(values, String(value)).toContain(value);
    for (const scale of [100, 1e3, 1e6])
      expect(code === "zh" || code === "ja" || code === "ko" ? 1e4 : scale).toSatisfy((value: number) => values.has(value));
  });

  it("gives plausible values", () => {
    const { cardinals, scales, scaleMarks, ordinals, fractions, multiples, collectives } = language.numbers;
    expect(Object.values(cardinals).every((value) => Number.isInteger(value) && value >= 0 && value <= 1000)).toBe(true);
    expect(Object.values({ ...scales, ...scaleMarks }).every((value) => Number.isInteger(value) && value >= 10)).toBe(true);
    expect(Object.values(ordinals).every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    expect(Object.values(fractions).every((value) => value > 0 && value < 10 && !Number.isInteger(value))).toBe(true);
    expect(Object.values({ ...multiples, ...collectives }).every((value) => value > 0)).toBe(true);
  });

  it("numbers months and weekdays within their range and shares the keys of dates", () => {
    const { months, weekdays, relative, parts, dayParts } = language.dates;
    expect(Object.values(months).every((value) => value >= 1 && value <= 12 && Number.isInteger(value))).toBe(true);
    expect(Object.values(weekdays).every((value) => value >= 1 && value <= 7 && Number.isInteger(value))).toBe(true);
    expect(Object.values(relative).filter((key) => !relativeKey.test(key))).toEqual([]);
    expect(Object.values(parts).filter((key) => !partKeys.includes(key))).toEqual([]);
    expect(Object.values(dayParts).filter((key) => !dayPartKeys.includes(key))).toEqual([]);
  });

  it("leaves no list of cues empty", () => {
    const needed = lists.filter(([path]) => mayBeEmpty.every((optional) => optional !== path));
    expect(needed.filter(([, words]) => words.length === 0).map(([path]) => path)).toEqual([]);
  });

  it("has enough words", () => {
    const spaced = !["zh", "ja"].includes(code);
    expect(language.functionWords.length).toBeGreaterThanOrEqual(spaced ? 100 : 60);
    expect(language.titles.length).toBeGreaterThanOrEqual(15);
    expect(language.organisationWords.length).toBeGreaterThanOrEqual(15);
    if (["en", "es", "fr", "de", "ru", "pt", "it"].includes(code)) expect(language.abbreviations.length).toBeGreaterThanOrEqual(40);
  });

  it("is written in its own script", () => {
    const script = scripts[code] ?? /^[\p{Script=Latin}\p{M}\d\s.,'·*\-–/%ªº]+$/u;
    const foreign = lists
      .filter(([path]) => !mayBeForeign.includes(path))
      .flatMap(([path, words]) => words.filter((word) => !script.test(word)).map((word) => `${path}: ${word}`));
    expect(foreign).toEqual([]);
  });
});

const relativeKey =
  /^(?:today|yesterday|tomorrow|tonight|last-night|day-before-yesterday|day-after-tomorrow|(?:last|this|next)-(?:year|month|week|spring|summer|autumn|winter))$/u;
const partKeys = ["spring", "summer", "autumn", "winter", "beginning", "middle", "end"];
const dayPartKeys = ["am", "pm", "noon", "midnight", "dawn", "morning", "afternoon", "evening", "night"];

/** Lists a language may do without: no concord in English, no dots of abbreviation in Chinese, no month that Intl lacks in Portuguese … */
const mayBeEmpty = [
  "abbreviations",
  "negation.concord",
  "dates.months",
  "dates.joiners",
  "numbers.joiners",
  "numbers.ordinalMarks",
  "numbers.weak",
  "numbers.rangeOpeners",
];
/** Lists that may hold Latin letters in any language: `pm`, `CEO`, `Inc`. */
const mayBeForeign = [
  "abbreviations",
  "dates.dayParts",
  "numbers.ordinalMarks",
  "organisationWords",
  "titles",
  "dates.clock",
  "numbers.percent",
  "numbers.group",
];
const scripts: Readonly<Record<string, RegExp>> = {
  ru: /^[\p{Script=Cyrillic}\s.,'’*\-\d]+$/u,
  uk: /^[\p{Script=Cyrillic}\s.,'’*\-\d]+$/u,
  ar: /^[\p{Script=Arabic}\p{M}\s.*\d]+$/u,
  fa: /^[\p{Script=Arabic}\p{M}\s.*\d\u200c]+$/u,
  he: /^[\p{Script=Hebrew}\s.*\-'"׳״\d]+$/u,
  hi: /^[\p{Script=Devanagari}\s.*\-\d]+$/u,
  zh: /^[\p{Script=Han}〇\d\s]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー〇\d０-９\s]+$/u,
  ko: /^[\p{Script=Hangul}\p{Script=Han}\s.*\d]+$/u,
};

describe("the languages", () => {
  it("include the ten of the main service", () => {
    expect(languageCodes.filter((code) => main.includes(code))).toEqual(main);
  });

  it("are found by any tag of theirs, and only those", () => {
    expect(languageOf("es-MX")?.code).toBe("es");
    expect(languageOf("zh-Hant")?.code).toBe("zh");
    expect(languageOf("und")).toBeNull();
  });
});

describe("words with a value", () => {
  it.each([
    ["en", "twelve", 12],
    ["es", "veintidós", 22],
    ["es", "quinientas", 500],
    ["fr", "quatre-vingt-dix", 90],
    ["fr", "soixante et onze", 71],
    ["de", "zwölf", 12],
    ["zh", "两", 2],
    ["ru", "двести", 200],
    ["ru", "пяти", 5],
    ["ar", "أحد عشر", 11],
    ["ja", "七", 7],
    ["pt", "dezesseis", 16],
    ["pt", "dezasseis", 16],
    ["it", "ventuno", 21],
    ["nl", "tachtig", 80],
    ["pl", "dwadzieścia", 20],
    ["cs", "čtyři", 4],
    ["tr", "otuz", 30],
    ["he", "שלוש", 3],
    ["fa", "بیست", 20],
    ["hi", "पचास", 50],
    ["ko", "스물", 20],
  ])("%s: %s is %d", (code, word, value) => {
    expect(known(code).numbers.cardinals[word]).toBe(value);
  });

  it.each([
    ["en", "billion", 1e9],
    ["es", "billón", 1e12],
    ["es", "millones", 1e6],
    ["fr", "milliards", 1e9],
    ["fr", "billion", 1e12],
    ["de", "billionen", 1e12],
    ["pt", "bilhões", 1e9],
    ["pt", "biliões", 1e12],
    ["it", "miliardi", 1e9],
    ["ru", "миллиардов", 1e9],
    ["ar", "ملايين", 1e6],
    ["zh", "亿", 1e8],
    ["zh", "萬", 1e4],
    ["ja", "兆", 1e12],
    ["hi", "लाख", 1e5],
    ["ko", "억", 1e8],
  ])("%s: %s multiplies by %d", (code, word, value) => {
    expect(known(code).numbers.scales[word]).toBe(value);
  });

  it.each([
    ["es", "media docena", "collectives", 6],
    ["fr", "une douzaine", "collectives", 12],
    ["zh", "三分之一", "fractions", 1 / 3],
    ["zh", "两成", "fractions", 0.2],
    ["ja", "三割", "fractions", 0.3],
    ["de", "anderthalb", "fractions", 1.5],
    ["ru", "полтора", "fractions", 1.5],
    ["it", "due terzi", "fractions", 2 / 3],
    ["en", "twice", "multiples", 2],
  ] as const)("%s: %s in %s is %d", (code, word, field, value) => {
    expect(known(code).numbers[field][word]).toBeCloseTo(value);
  });
});
