import type { Figure } from "../model/claim.ts";
import { currencyOfRegion, isFamily, isOfFamily, usualOf } from "./currency-families.ts";
import type { Scan } from "./rules.ts";
import { scaleOfUnit } from "./units.ts";

/**
 * Figures with nouns and signs of several currencies settled: by the other mentions in the document (`5 million Australian dollars … 3 million
 * dollars`), by the region of the language tag (`es-MX`), else as newspapers usually mean them; a peso or a krona of no country stays one. Pounds
 * that weigh become pounds of mass.
 */
export function settled(scan: Scan, figures: readonly Figure[]): readonly Figure[] {
  if (!figures.some((figure) => figure.kind === "money" && isFamily(figure.unit ?? ""))) return figures;
  const context = contextOf(figures);
  return figures.map((figure, index) => settledFigure(scan, figure, figures[index + 1], context));
}

/** What the other figures of a document say. */
interface Context {
  /** Currencies named without doubt. */
  readonly mentions: ReadonlySet<string>;
  /** Whether something is weighed. */
  readonly weighs: boolean;
}

function contextOf(figures: readonly Figure[]): Context {
  return {
    mentions: new Set(figures.flatMap((figure) => (figure.kind === "money" && !isFamily(figure.unit ?? "") ? [figure.unit ?? ""] : []))),
    weighs: figures.some((figure) => figure.kind === "quantity" && scaleOfUnit(figure.unit ?? "")?.dimension === "mass"),
  };
}

function settledFigure(scan: Scan, figure: Figure, next: Figure | undefined, context: Context): Figure {
  const code = figure.unit ?? "";
  if (figure.kind !== "money" || !isFamily(code)) return figure;
  const kind = code === "POUND" ? kindOfPounds(scan, figure, next, context) : "money";
  if (kind === "mass") return { ...figure, kind: "quantity", unit: "[lb_av]" };
  if (kind === "count") return { ...figure, kind: "number", unit: null };
  return { ...figure, unit: settledCode(scan, code, context.mentions) };
}

/** A sign says nothing by its likes: where foreign dollars are marked `C$`, the bare sign is the dollar of home. */
function settledCode(scan: Scan, code: string, mentions: ReadonlySet<string>): string {
  const mentioned = code === "$" ? [] : [...mentions].filter((mention) => isOfFamily(code, mention));
  const only = mentioned.length === 1 ? mentioned[0] : undefined;
  const home = currencyOfRegion(new Intl.Locale(scan.rules.tag).region ?? "");
  if (only !== undefined) return only;
  if (home !== null && isOfFamily(code, home)) return home;
  return usualOf(code, scan.rules.code) ?? code;
}

/** Words beside pounds that weigh, by language. */
const weighing: Readonly<Record<string, RegExp>> = {
  en: /\b(?:weigh|weight|heav|lighter|lost|lose|gain|kilo|kg)/,
  es: /\b(?:pesa|pesó|peso|kilo|kg)/,
  fr: /\b(?:pès|pes|poids|kilo|kg)/,
  de: /\b(?:wieg|wog|gewicht|schwer|kilo|kg)/,
  pt: /\b(?:pesa|pesou|peso|quilo|kg)/,
  it: /\b(?:pesa|pesò|peso|chil|kg)/,
  nl: /\b(?:weeg|weg|woog|gewicht|zwaar|kilo|kg)/,
  ca: /\b(?:pes|quilo|kg)/,
  ru: /вес|тяжел|килограмм/,
  uk: /ваг|важ|кілограм/,
  pl: /\b(?:waż|wag|kilo|kg)/,
  cs: /\b(?:váž|váh|hmotnost|kilo|kg)/,
  ja: /重|体重|キロ/,
  ko: /무게|체중|킬로/,
  hi: /वज़न|वजन|भार|किलो/,
};

/** Words of money beside pounds, by language. */
const paying: Readonly<Record<string, RegExp>> = {
  en: /\b(?:cost|pric|pay|paid|fine|salar|worth|spen|charg|fee|bill|tax|earn|wage|budget|fund|debt|loan|buy|bought|sell|sold|ticket|owe|donat|rais|dividend|capital|invest|revenue|profit)/,
  es: /\b(?:cost|cuest|prec|pag|mult|salari|valor|gast|impuest|gan|deud|compr|vend|dividend|capital|invers|inversi|benefici)/,
  fr: /\b(?:coût|prix|pay|pai|amende|salaire|dépens|impôt|dette|achet|vend|vaut|valeur|dividend|capital|invest|bénéfice)/,
  de: /(?:kost|preis|zahl|gehalt|lohn|wert|steuer|schuld|kauf|verdien|gebühr|strafe|dividend|kapital|invest|gewinn)/,
  pt: /\b(?:cust|preço|pag|mult|salári|valor|gast|impost|dívida|compr|vend|dividend|capital|invest|lucr)/,
  it: /\b(?:cost|prezz|pag|mult|stipend|valor|spes|tass|debit|compr|vend|dividend|capital|invest|util)/,
  nl: /(?:kost|prijs|betaal|betal|loon|salaris|waard|belasting|schuld|koop|kocht|boete|dividend|kapitaal|invest|winst)/,
  ca: /\b(?:cost|preu|pag|mult|sou|valor|gast|impost|deute|compr|ven)/,
  ru: /сто(?:и|я)|цен|плат|штраф|зарплат|налог|долг|куп|прода|дивиденд|капитал|инвест/,
  uk: /кошту|ціна|ціни|плат|штраф|податк|борг|купи|прода/,
  pl: /\b(?:koszt|cen|płac|kar|pensj|wart|podat|dług|kup|sprzed)/,
  cs: /\b(?:stál|stoj|cen|plat|pokut|mzd|daň|daně|dluh|koup|prod)/,
  tr: /fiyat|ücret|öde|maaş|vergi|borç|satın|ceza/,
  ja: /価格|値段|払|費|給|税|円|配当|資|売|利益|契約/,
  ko: /가격|지불|비용|급여|세금|벌금|상당|주당|배당|투자|자본|매출/,
  hi: /कीमत|मूल्य|भुगतान|वेतन|कर|खर्च/,
};

/** A sum of which nobody weighs so many. */
const surelyMoney = 100_000;

/**
 * Pounds of money or of weight (`weighs 20 pounds`, `20 pounds (9 kg)`), by the words beside them, the rest of the document and the region; a
 * small number of which nothing is known is a weight, in French a number of books.
 */
function kindOfPounds(scan: Scan, figure: Figure, next: Figure | undefined, context: Context): "money" | "mass" | "count" {
  const code = scan.rules.code;
  const near = scan.folded.slice(Math.max(0, figure.from - 30), figure.to + 14);
  const follows = next !== undefined && next.from - figure.to <= 4 && scaleOfUnit(next.unit ?? "")?.dimension === "mass";
  if (follows || weighing[code]?.test(near) === true) return "mass";
  const home = currencyOfRegion(new Intl.Locale(scan.rules.tag).region ?? "") ?? "";
  const named = [...context.mentions].some((mention) => isOfFamily("POUND", mention)) || isOfFamily("POUND", home);
  if (named || figure.value >= surelyMoney || paying[code]?.test(near) === true) return "money";
  if (context.weighs) return "mass";
  if (figure.value >= 1000) return "money";
  return code === "fr" ? "count" : code in weighing ? "mass" : "money";
}
