/** What dates need of a language beyond its language file: patterns over folded text, as sources of regular expressions. */
export interface DatePatterns {
  /** A decade in digits: `1990s`, `años 90`; group `d` holds the digits. */
  readonly decade: string | null;
  /** A decade in words: `nineties`, `años noventa`; group `w` holds the word. */
  readonly decadeWord: string | null;
  readonly decadeWords: Readonly<Record<string, number>>;
  /** A century; group `n` holds digits, group `r` a Roman numeral, group `w` an ordinal in words. */
  readonly century: string | null;
  /** Names of centuries by themselves: Italian `Novecento`. */
  readonly centuryNames: Readonly<Record<string, number>>;
  /** Words before a year: `in`, `since`. */
  readonly beforeYear: string;
  /** Words after a year that make it one: `года`, `roku`. */
  readonly afterYear: string;
  /** Words before a time of day: `at`, `a las`, `um`. */
  readonly beforeTime: string;
}

const none: DatePatterns = {
  decade: null,
  decadeWord: null,
  decadeWords: {},
  century: null,
  centuryNames: {},
  beforeYear: "",
  afterYear: "",
  beforeTime: "",
};

function decades(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(" ").map((word, index) => [word, 20 + index * 10]));
}

const roman = "(?<r>[ivxl]+)";

const table: Readonly<Record<string, DatePatterns>> = {
  en: {
    decade: "(?:the )?(?<d>(?:1\\d|20)\\d0|'?[2-9]0)'?s",
    decadeWord: "(?:the )?(?<w>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    decadeWords: decades("twenties thirties forties fifties sixties seventies eighties nineties"),
    century: "(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>[a-z]+(?:-[a-z]+)?))[ -]centur(?:y|ies)",
    centuryNames: {},
    beforeYear: "in|since|by|until|till|before|after|from|during|through|circa|of|for|and|to|between|year|early|late|mid",
    afterYear: "",
    beforeTime: "at|by|until|around|about|before|after|from|since|till|to",
  },
  es: {
    decade: "(?:los )?(?:años|década de los|década de|decenio de) (?:los )?(?:años )?(?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord:
      "(?:los )?(?:años|década de los|década de) (?:los )?(?:años )?(?<w>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)",
    decadeWords: decades("veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa"),
    century: `siglos? (?:${roman}|(?<n>\\d{1,2}))`,
    centuryNames: {},
    beforeYear: "en|desde|hasta|de|del|para|durante|año|y|a|entre",
    afterYear: "",
    beforeTime: "a las?|las?|desde las?|hasta las?|sobre las?|hacia las?",
  },
  fr: {
    decade: "(?:les )?années (?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "(?:les )?années (?<w>vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?)",
    decadeWords: { ...decades("vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix"), "quatre-vingts": 80 },
    century: `${roman}(?:e|ème|er) siècles?|(?<n>\\d{1,2})(?:e|ème|er) siècles?`,
    centuryNames: {},
    beforeYear: "en|depuis|dès|de|d'|jusqu'en|pour|pendant|année|l'année|l'an|et|à|entre|avant|après",
    afterYear: "",
    beforeTime: "à|vers|dès|jusqu'à|de|avant|après|depuis",
  },
  de: {
    decade: "(?:den |die |der )?(?<d>(?:1\\d|20)\\d0|[2-9]0)er(?:[ -]?jahren?)?",
    decadeWord: "(?:den |die |der )?(?<w>zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger|neunziger)[ -]?jahren?",
    decadeWords: decades("zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"),
    century: "(?<n>\\d{1,2})\\. ?jahrhunderts?",
    centuryNames: {},
    beforeYear: "in|im jahre?|seit|bis|von|ab|jahre?s?|und|vor|nach|ende|anfang|mitte|sommer|herbst|winter|frühjahr|frühling",
    afterYear: "",
    beforeTime: "um|ab|bis|gegen|von|vor|nach|seit",
  },
  pt: {
    decade: "(?:os )?(?:anos|década de|decénio de) (?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "(?:os )?(?:anos|década de) (?<w>vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa)",
    decadeWords: decades("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"),
    century: `séculos? (?:${roman}|(?<n>\\d{1,2}))`,
    centuryNames: {},
    beforeYear: "em|desde|até|de|do|para|durante|ano|e|a|entre",
    afterYear: "",
    beforeTime: "às?|as|até às|desde as|pelas|por volta das|das",
  },
  it: {
    decade: "(?:gli |negli |degli )?anni '?(?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "(?:gli |negli |degli )?anni (?<w>venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta)",
    decadeWords: decades("venti trenta quaranta cinquanta sessanta settanta ottanta novanta"),
    century: `(?:${roman} secolo|secolo (?<r2>[ivxl]+)|(?<n>\\d{1,2})[º°] secolo)`,
    centuryNames: {
      duecento: 13,
      trecento: 14,
      quattrocento: 15,
      cinquecento: 16,
      seicento: 17,
      settecento: 18,
      ottocento: 19,
      novecento: 20,
    },
    beforeYear: "nel|dal|del|al|fino al|entro il|anno|in|tra il|e il|il",
    afterYear: "",
    beforeTime: "alle|alle ore|ore|all'|dalle|fino alle|verso le|le|per le",
  },
  nl: {
    decade: "(?:de )?jaren '?(?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "(?:de )?jaren (?<w>twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)",
    decadeWords: decades("twintig dertig veertig vijftig zestig zeventig tachtig negentig"),
    century: "(?<n>\\d{1,2})(?:e|ste|de) eeuw",
    centuryNames: {},
    beforeYear: "in|sinds|tot|van|vanaf|jaar|en|voor|na|eind|begin",
    afterYear: "",
    beforeTime: "om|tot|rond|vanaf|sinds|voor|na",
  },
  ca: {
    decade: "(?:els |dels )?(?:anys|dècada del|dècada dels) (?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "(?:els |dels )?(?:anys|dècada dels) (?<w>vint|trenta|quaranta|cinquanta|seixanta|setanta|vuitanta|noranta)",
    decadeWords: decades("vint trenta quaranta cinquanta seixanta setanta vuitanta noranta"),
    century: `segles? (?:${roman}|(?<n>\\d{1,2}))`,
    centuryNames: {},
    beforeYear: "el|al|del|des del|fins al|de|any|l'any",
    afterYear: "",
    beforeTime: "a les|les|a la|fins a les|cap a les",
  },
  ru: {
    decade: "(?<d>(?:1\\d|20)\\d0|[2-9]0)-?(?:е|х|м|ми)(?: год(?:ы|ов|ах|ами|ам))?",
    decadeWord:
      "(?<w>двадцаты|тридцаты|сороковы|пятидесяты|шестидесяты|семидесяты|восьмидесяты|девяносты)(?:е|х|ми|м)(?: год(?:ы|ов|ах|ами|ам))?",
    decadeWords: decades("двадцаты тридцаты сороковы пятидесяты шестидесяты семидесяты восьмидесяты девяносты"),
    century: `(?:${roman}|(?<n>\\d{1,2})(?:-(?:й|го|м|ом))?) (?:век(?:а|е|у|ом|ов|ах)?|столети(?:я|е|и))`,
    centuryNames: {},
    beforeYear: "в|с|до|к|от|после|по|и",
    afterYear: "год(?:а|у|ом|е|ы|ов|ах)?|г\\.|гг\\.",
    beforeTime: "в|к|до|с|около|после",
  },
  uk: {
    decade: "(?<d>(?:1\\d|20)\\d0|[2-9]0)-?(?:ті|і|х|их|ми)(?: рок(?:и|ів|ах))?",
    decadeWord: "(?<w>двадцят|тридцят|сороков|п'ятдесят|шістдесят|сімдесят|вісімдесят|дев'яност)(?:і|их|ими) рок(?:и|ів|ах)",
    decadeWords: decades("двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност"),
    century: `(?:${roman}|(?<n>\\d{1,2})(?:-(?:й|го|му))?) (?:століття|столітті|віку?|віці)`,
    centuryNames: {},
    beforeYear: "в|у|з|до|від|після|і",
    afterYear: "р(?:ік|оку|оці|оки|оків|оках)|р\\.",
    beforeTime: "о|об|до|з|близько|після",
  },
  pl: {
    decade: "lat(?:a|ach|ami)? (?<d>(?:1\\d|20)\\d0|[2-9]0)\\.?(?: XX wieku)?",
    decadeWord:
      "lat(?:a|ach)? (?<w>dwudzieste|trzydzieste|czterdzieste|pięćdziesiąte|sześćdziesiąte|siedemdziesiąte|osiemdziesiąte|dziewięćdziesiąte)(?:ch)?",
    decadeWords: {
      ...decades("dwudzieste trzydzieste czterdzieste pięćdziesiąte sześćdziesiąte siedemdziesiąte osiemdziesiąte dziewięćdziesiąte"),
    },
    century: `${roman} (?:wiek|wieku|wieków|w\\.)`,
    centuryNames: {},
    beforeYear: "w|od|do|po|przed|rok|roku|z|i",
    afterYear: "rok(?:u|iem)?|r\\.",
    beforeTime: "o|do|od|około|po|przed|godz\\.|godzinie|o godz\\.",
  },
  cs: {
    decade: "(?<d>[2-9]0)\\. let(?:a|ech)?",
    decadeWord: null,
    decadeWords: {},
    century: "(?<n>\\d{1,2})\\. století",
    centuryNames: {},
    beforeYear: "v roce|roku|od roku|do roku|v|od|do|rok|po roce|před rokem",
    afterYear: "",
    beforeTime: "v|ve|od|do|kolem|po|před",
  },
  tr: {
    decade: "(?<d>(?:1\\d|20)\\d0|[2-9]0)'?(?:lar|ler|lı|li|lu|lü)(?:\\p{L}*)(?: yıllar\\p{L}*)?",
    decadeWord: null,
    decadeWords: {},
    century: "(?<n>\\d{1,2})\\. yüzyıl\\p{L}*",
    centuryNames: {},
    beforeYear: "",
    afterYear: "yılın?\\p{L}*|senesi\\p{L}*",
    beforeTime: "saat|saati",
  },
  ar: {
    decade: "(?:عقد|سنوات|اعوام) (?<d>(?:1\\d|20)\\d0)",
    decadeWord:
      "(?<w>العشرينيات|الثلاثينيات|الاربعينيات|الخمسينيات|الستينيات|السبعينيات|الثمانينيات|التسعينيات|عشرينيات|ثلاثينيات|اربعينيات|خمسينيات|ستينيات|سبعينيات|ثمانينيات|تسعينيات|التسعينات|الثمانينات|السبعينات|الستينات)(?: القرن (?:الماضي|العشرين))?",
    decadeWords: {
      ...decades("عشرينيات ثلاثينيات اربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات"),
      ...decades("العشرينيات الثلاثينيات الاربعينيات الخمسينيات الستينيات السبعينيات الثمانينيات التسعينيات"),
      التسعينات: 90,
      الثمانينات: 80,
      السبعينات: 70,
      الستينات: 60,
    },
    century:
      "القرن (?:ال)?(?<w>واحد والعشرين|حادي والعشرين|عشرين|تاسع عشر|ثامن عشر|سابع عشر|سادس عشر|خامس عشر|رابع عشر|ثالث عشر|ثاني عشر|حادي عشر|عاشر)|القرن (?:ال ?)?(?<n>\\d{1,2})",
    centuryNames: {},
    beforeYear: "عام|العام|سنة|في|منذ|في عام|منذ عام|حتى عام|لعام|بحلول عام|وعام|بعام|من|الى|حتى",
    afterYear: "",
    beforeTime: "الساعة|في الساعة|عند الساعة",
  },
  he: {
    decade: "שנות ה-?(?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: "שנות ה(?<w>עשרים|שלושים|ארבעים|חמישים|שישים|שבעים|שמונים|תשעים)",
    decadeWords: decades("עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים"),
    century: "המאה ה-?(?<n>\\d{1,2})",
    centuryNames: {},
    beforeYear: "בשנת|שנת|משנת|עד שנת|מאז|בשנים|ב",
    afterYear: "",
    beforeTime: "בשעה|השעה|עד השעה",
  },
  fa: {
    decade: "دهه (?<d>(?:1\\d|20)\\d0|[2-9]0)",
    decadeWord: null,
    decadeWords: {},
    century: "قرن (?<n>\\d{1,2})|قرن (?<w>نوزدهم|بیستم|هجدهم|هفدهم|شانزدهم|بیست و یکم)",
    centuryNames: {},
    beforeYear: "سال|در سال|از سال|تا سال|سالهای|سال‌های|در",
    afterYear: "",
    beforeTime: "ساعت",
  },
  hi: {
    decade: "(?<d>(?:1\\d|20)\\d0|[2-9]0) के दशक",
    decadeWord: null,
    decadeWords: {},
    century: "(?<n>\\d{1,2})(?:वीं|वी) (?:सदी|शताब्दी)",
    centuryNames: {},
    beforeYear: "सन|साल|वर्ष",
    afterYear: "में|से|तक|के",
    beforeTime: "सुबह|शाम|रात|दोपहर",
  },
  zh: {
    ...none,
    decade: "(?:(?<c>\\d{1,2}|二十|二十一|十九)世纪|上世纪|上个世纪)?(?<d>(?:1\\d|20)\\d0|[2-9]0) ?年代",
    decadeWord: "(?:(?<c>\\d{1,2}|二十|二十一|十九)世纪|上世纪|上个世纪)?(?<w>二十|三十|四十|五十|六十|七十|八十|九十)年代",
    decadeWords: decades("二十 三十 四十 五十 六十 七十 八十 九十"),
    century: "(?<n>\\d{1,2})世纪|(?<h>[一二三四五六七八九十]{1,3})世纪",
  },
  ja: {
    ...none,
    decade: "(?:(?<c>\\d{1,2})世紀)?(?<d>(?:1\\d|20)\\d0|[2-9]0) ?年代",
    century: "(?<n>\\d{1,2})世紀|(?<h>[一二三四五六七八九十]{1,3})世紀",
  },
  ko: { ...none, decade: "(?<d>(?:1\\d|20)\\d0|[2-9]0)년대", century: "(?<n>\\d{1,2})세기" },
};

/** Ordinals of centuries in words that are not in a language's own list. */
export const centuryOrdinals: Readonly<Record<string, number>> = {
  "واحد والعشرين": 21,
  "حادي والعشرين": 21,
  عشرين: 20,
  "تاسع عشر": 19,
  "ثامن عشر": 18,
  "سابع عشر": 17,
  "سادس عشر": 16,
  "خامس عشر": 15,
  "رابع عشر": 14,
  "ثالث عشر": 13,
  "ثاني عشر": 12,
  "حادي عشر": 11,
  عاشر: 10,
  نوزدهم: 19,
  بیستم: 20,
  هجدهم: 18,
  هفدهم: 17,
  شانزدهم: 16,
  "بیست و یکم": 21,
  "twenty-first": 21,
};

export function datePatternsOf(code: string): DatePatterns {
  return table[code] ?? none;
}
