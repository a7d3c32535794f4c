/** Words beside the number words themselves, by language; alternatives parted by `|`. */
export interface NumberParts {
  /** `minus five`. */
  readonly minus: string;
  /** Between a whole number and its decimals in words: `three point one four`. */
  readonly point: string;
  /** Between numerator and denominator, or part and whole: `one in five`, `üç bölü dört`, `dos de cada tres`. */
  readonly over: string;
  /** The same with the whole first: Hindi `तीन में से एक`, Korean `셋 중 하나`. */
  readonly outOf: string;
}

const none: NumberParts = { minus: "", point: "", over: "", outOf: "" };

const table: Readonly<Record<string, NumberParts>> = {
  en: { ...none, minus: "minus|negative", point: "point", over: "in|out of|in every|out of every" },
  es: { ...none, minus: "menos", point: "coma|punto", over: "de cada|sobre" },
  fr: { ...none, minus: "moins|négatif|négative", point: "virgule", over: "sur" },
  de: { ...none, minus: "minus", point: "komma", over: "von" },
  pt: { ...none, minus: "menos", point: "vírgula|virgula|ponto", over: "em|de|em cada|de cada|sobre" },
  it: { ...none, minus: "meno", point: "virgola|punto", over: "su|ogni" },
  ca: { ...none, minus: "menys", point: "coma", over: "de cada" },
  nl: { ...none, minus: "min|minus", point: "komma|punt", over: "op de|van de|op|uit|uit de" },
  ru: { ...none, minus: "минус", point: "целых|целая|запятая", over: "из" },
  uk: { ...none, minus: "мінус", point: "цілих|ціла|кома", over: "з|із" },
  pl: { ...none, minus: "minus", point: "przecinek", over: "na|z" },
  cs: { ...none, minus: "minus|mínus", point: "celá|celé|celých" },
  tr: { ...none, minus: "eksi", point: "nokta|virgül", over: "bölü" },
  ar: { ...none, minus: "سالب|ناقص", point: "فاصلة|نقطة", over: "على|من|جزء من|أجزاء من|اجزاء من" },
  he: { ...none, minus: "מינוס", point: "נקודה" },
  fa: { ...none, minus: "منفی", point: "ممیز" },
  hi: { ...none, minus: "माइनस|ऋण|निगेटिव|नेगेटिव", point: "दशमलव|पॉइंट", over: "बटा|बटे", outOf: "में से" },
  zh: { ...none, minus: "负|負|零下" },
  ja: { ...none, minus: "マイナス|負の" },
  ko: { ...none, minus: "마이너스|음수|영하", outOf: "중" },
};

/** The words between the parts of numbers in a language; empty for one not listed. */
export function numberPartsOf(code: string): NumberParts {
  return table[code] ?? none;
}
