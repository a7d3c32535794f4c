/**
 * What the engine has to know of one language and cannot ask of `Intl`. Purely declarative; every word is written in lower case and NFC,
 * in the form in which it stands in running text (inflected forms listed where they differ). Phrases are words joined by one space;
 * in scripts without spaces they are plain substrings. A trailing `*` means "any ending"; in cues a leading one means "any beginning". Apostrophes are written `'`; elided words
 * keep theirs (`l'`, `qu'`).
 */
export interface Language {
  /** Primary BCP 47 subtag. */
  readonly code: string;
  /** Words with a final dot that do not end a sentence, without that dot: `dr`, `z.b`, `ee.uu`. */
  readonly abbreviations: readonly string[];
  /** `28. September`, `3. Liga`: a number with a dot before a word is an ordinal and does not end a sentence. */
  readonly ordinalDot: boolean;
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly negation: NegationCues;
  readonly modality: ModalityCues;
  readonly attribution: AttributionCues;
  /** Articles, prepositions, conjunctions, auxiliaries, pronouns: little meaning of their own. */
  readonly functionWords: readonly string[];
  /** Titles and offices that may stand before a person's name and are not part of it: `president`, `dr`, `mr`, `sir`. */
  readonly titles: readonly string[];
  /** Words that make a capitalised sequence an organisation: `university`, `ministry`, `bank`, `party`. */
  readonly organisationWords: readonly string[];
}

export interface NumberWords {
  /** Marks in digits: `1.200,5` has group `.` and decimal `,`. Spaces (plain, no-break, thin) always group. */
  readonly decimal: "." | ",";
  readonly group: readonly string[];
  /** Cardinals that are a word of their own, by value: `zero` 0 … `twenty` 20 … `ninety` 90, irregular compounds (`veintidós` 22, `quatre-vingts` 80). */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Multipliers: `hundred` 100, `thousand` 1e3, `million` 1e6, `billion` 1e9 (long-scale languages: `billón` 1e12, `milliard` 1e9), `万` 1e4, `lakh` 1e5. */
  readonly scales: Readonly<Record<string, number>>;
  /** Abbreviated scales after digits: `m`, `bn`, `k`, `Mrd.`, `Mio.`, `mln`. Case as written. */
  readonly scaleMarks: Readonly<Record<string, number>>;
  /** Ordinals in words: `first` 1, `third` 3; with their inflected forms. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of ordinals in digits: `st`, `nd`, `º`, `ª`, `er`, `ème`. */
  readonly ordinalMarks: readonly string[];
  /** Fractions: `half` 0.5, `a third` 1/3, `two thirds` 2/3, `quarter` 0.25; longest phrases win. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Multiplicatives: `twice` 2, `double` 2, `tripled` 3. */
  readonly multiples: Readonly<Record<string, number>>;
  /** Words for a count: `dozen` 12, `a couple` 2, `score` 20, `decade` excluded (that is a unit). */
  readonly collectives: Readonly<Record<string, number>>;
  /** Joins parts of a number: `and`, `y`, `et`, `und`; `-` is always allowed. */
  readonly joiners: readonly string[];
  /** The words that can be a number but mostly are not (article `a`, `one`, `uno`, `un`): never a claim on their own. */
  readonly weak: readonly string[];
  /** Words of percent: `percent`, `per cent`, `por ciento`, `v. h.`, `个百分点` … (the sign `%` is known). */
  readonly percent: readonly string[];
  /** Words of percentage points, which are no percent: `percentage points`, `Prozentpunkte`, `个百分点`. A bare `points` does not belong here. */
  readonly percentagePoints: readonly string[];
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly atMost: readonly string[];
  readonly moreThan: readonly string[];
  readonly lessThan: readonly string[];
  /** Between the ends of a range: `to`, `a`, `bis`, `до`; dashes are always allowed. `between` words may open one. */
  readonly rangeBetween: readonly string[];
  readonly rangeOpeners: readonly string[];
}

export interface DateWords {
  /** Month names that `Intl` does not give, such as genitives, old or local names: word → 1 … 12. */
  readonly months: Readonly<Record<string, number>>;
  /** Weekday names and short forms that `Intl` does not give: word → 1 (Monday) … 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Words allowed between the parts of a date: `of`, `de`, `del`, `of the`. */
  readonly joiners: readonly string[];
  /** Relative days and periods → a key shared by all languages: `today`, `yesterday`, `tomorrow`, `last-year`, `this-year`, `next-year`, `last-month`,
   * `this-month`, `next-month`, `last-week`, `this-week`, `next-week`, `last-spring`, `last-summer`, `last-autumn`, `last-winter`,
   * `day-before-yesterday`, `day-after-tomorrow`, `last-night`, `tonight`. */
  readonly relative: Readonly<Record<string, string>>;
  /** Parts of a year: `spring` … as keys `spring`, `summer`, `autumn`, `winter`, `beginning`, `end`, `middle`. */
  readonly parts: Readonly<Record<string, string>>;
  /** Day halves and times of day → `am`, `pm`, `noon`, `midnight`, `dawn`, `morning`, `afternoon`, `evening`, `night`: `a.m.`, `de la tarde`, `Uhr morgens`, `凌晨`. */
  readonly dayParts: Readonly<Record<string, string>>;
  /** Words that make a number a clock time: `o'clock`, `Uhr`, `h`, `时`, `点`. */
  readonly clock: readonly string[];
  /** `half past`: adds 30; German `halb` → -30. Phrase → minutes added to the hour that follows or precedes. */
  readonly clockOffsets: Readonly<Record<string, number>>;
}

export interface NegationCues {
  /** Words that negate their clause: `not`, `never`, `no`, `nobody`, `without`, `n't`. */
  readonly words: readonly string[];
  /** Words meaning a negated event by themselves: `denied`, `refused`, `failed to`, `rejected`, `rules out`, `lacks`. Counted as weaker evidence. */
  readonly implicit: readonly string[];
  /** Phrases that hold a negative word but negate nothing: `not only`, `no sólo`, `no doubt`, `nothing but`, `nicht nur`, `不仅`. */
  readonly exceptions: readonly string[];
  /**
   * Negative words that only go along with another one: Spanish `nadie`, `nunca` after `no`; French `ne` alone; Slavic negative concord.
   * One that can also negate by itself (`nadie vino`) stands in `words` as well.
   */
  readonly concord: readonly string[];
}

/** Words by strength; a change between two classes is a finding. */
export interface ModalityCues {
  /** It may be so: `may`, `might`, `could`, `possibly`, `perhaps`, `podría`, `可能`. */
  readonly possible: readonly string[];
  /**
   * Ability or permission that another language may use for possibility: `can`, `puede`, `peut`, `kann`, `может`. Never a claim on its
   * own; it answers a `possible` cue on the other side.
   */
  readonly able: readonly string[];
  /** It is thought likely: `likely`, `probably`, `expected to`, `suspected`, `fears`. */
  readonly probable: readonly string[];
  /** Told by others, not vouched for: `reportedly`, `allegedly`, `is said to`, French conditional of report `aurait`, German `soll`, `angeblich`, `据称`. */
  readonly reported: readonly string[];
  /** Meant or under way: `plans to`, `considering`, `intends`, `is scheduled`. */
  readonly intended: readonly string[];
  /** Must, has to: `must`, `has to`, `debe`, `muss`. */
  readonly obliged: readonly string[];
  /** Vouched for: `certainly`, `undoubtedly`, `confirmed`, `proved`, `decided`, `takes for granted`. */
  readonly certain: readonly string[];
}

export interface AttributionCues {
  /** Neutral verbs of saying, every common form: `said`, `says`, `told`, `stated`, `explained`. */
  readonly says: readonly string[];
  /** Verbs that keep a distance or weigh: `claimed`, `alleged`, `insisted`, `admitted`, `conceded`, `boasted`, `warned`, `denied`. */
  readonly loaded: readonly string[];
  /** `according to`, `in the words of`, `según`, `laut`, `据`, `по словам`. */
  readonly accordingTo: readonly string[];
  /** Sources without a name: `sources`, `officials`, `witnesses`, `experts`, `a spokesperson`. */
  readonly vagueSources: readonly string[];
}
