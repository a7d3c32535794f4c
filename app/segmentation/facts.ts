import type { Language } from "../languages/language.ts";

/** What sentence splitting asks of a language, ready for lookup. */
export interface SentenceFacts {
  /** Without the final dot, lower case, without inner spaces: `dr`, `z.b`, `ee.uu`. */
  readonly abbreviations: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** Words of running text that a listed abbreviation may also be: `no`, `in`. */
  readonly ordinaryWords: ReadonlySet<string>;
  readonly sayingWords: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly ordinalDot: boolean;
  /** Names and titles are abbreviated with a capital, so that `sat.` and `mass.` are words. True of English. */
  readonly capitalisedAbbreviations: boolean;
}

const known = new Map<string, SentenceFacts>();

/** The facts of a language; for a language without a file, initials, dotted letters and case are all there is to go by. */
export function sentenceFacts(language: Language | null): SentenceFacts {
  const code = language?.code ?? "";
  const found = known.get(code);
  if (found !== undefined) return found;
  const made = language === null ? nothing : factsOf(language);
  known.set(code, made);
  return made;
}

const nothing: SentenceFacts = {
  abbreviations: new Set(),
  titles: new Set(),
  functionWords: new Set(),
  ordinaryWords: new Set(),
  sayingWords: new Set(),
  months: new Set(),
  weekdays: new Set(),
  ordinalDot: false,
  capitalisedAbbreviations: false,
};

function factsOf(language: Language): SentenceFacts {
  return {
    abbreviations: new Set(language.abbreviations.map((word) => word.replace(/\s/gu, "").replace(/\.$/u, ""))),
    titles: new Set(language.titles),
    functionWords: new Set(language.functionWords),
    ordinaryWords: new Set([...language.functionWords, ...language.negation.words]),
    sayingWords: new Set([...language.attribution.says, ...language.attribution.loaded]),
    months: new Set([...names(language.code, { month: "long" }), ...Object.keys(language.dates.months)]),
    weekdays: new Set([...names(language.code, { weekday: "long" }), ...Object.keys(language.dates.weekdays)]),
    ordinalDot: language.ordinalDot,
    capitalisedAbbreviations: language.code === "en",
  };
}

/** Names of months (a day in each) or of weekdays (more days than a week has), in lower case. */
function names(code: string, options: Intl.DateTimeFormatOptions): readonly string[] {
  const format = new Intl.DateTimeFormat(code, { ...options, timeZone: "UTC" });
  const days = options.weekday === undefined ? Array.from({ length: 12 }, (_, month) => Date.UTC(2024, month, 15)) : weekDays();
  return days.map((day) => format.format(day).toLowerCase());
}

function weekDays(): readonly number[] {
  return Array.from({ length: 7 }, (_, day) => Date.UTC(2024, 0, 1 + day));
}
