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
  const mentions = new Set(
    figures.flatMap((figure) => (figure.kind === "money" && !isFamily(figure.unit ?? "") ? [figure.unit ?? ""] : [])),
  );
  return figures.map((figure, index) => settledFigure(scan, figure, figures[index + 1], mentions));
}

function settledFigure(scan: Scan, figure: Figure, next: Figure | undefined, mentions: ReadonlySet<string>): Figure {
  const code = figure.unit ?? "";
  if (figure.kind !== "money" || !isFamily(code)) return figure;
  if (code === "POUND" && isMass(scan, figure, next)) return { ...figure, kind: "quantity", unit: "[lb_av]" };
  const unit = settledCode(scan, code, mentions);
  if (code === "POUND" && scan.rules.code === "fr" && figure.value < 1000 && !mentions.has("GBP"))
    return { ...figure, kind: "number", unit: null };
  return { ...figure, unit };
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

/** `weighs 20 pounds`, `20 pounds (9 kg)`. */
function isMass(scan: Scan, figure: Figure, next: Figure | undefined): boolean {
  const follows = next !== undefined && next.from - figure.to <= 4 && scaleOfUnit(next.unit ?? "")?.dimension === "mass";
  return follows || weighing[scan.rules.code]?.test(scan.folded.slice(Math.max(0, figure.from - 30), figure.to + 12)) === true;
}
