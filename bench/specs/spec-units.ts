/** A unit as `app/values` writes it: a UCUM code, and how many of it one of theirs is. */
export interface SpecUnit {
  readonly code: string;
  readonly factor: number;
}

/** Their names of currencies without an ISO code, in all their languages; a bare name may be the money of any land that has it. */
const currencies: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^mark finlandais|^finnish markka|^marco finland/, ["FIM"]],
  [/canad/, ["CAD"]],
  [/hong kong/, ["HKD"]],
  [/états-unis|estadunidense|estadounidense|united states dollar/, ["USD"]],
  [/austral/, ["AUD"]],
  [/néo-zéland|neozel|new zealand/, ["NZD"]],
  [/^dollar$|^dólar$/, ["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "$"]],
  [/^cents?$|^centavo$/, ["USD", "EUR", "CAD", "AUD", "BRL", "MXN", "$"]],
  [/^centimes$/, ["EUR", "CHF", "FRF"]],
  [/^british pound|^pound$|^livre$|^libra$|^pence$|^penny$|^pêni$|^penique$/, ["GBP", "EGP", "LBP", "SYP"]],
  [/^franc suisse|^swiss franc|^franco su[ií]/, ["CHF"]],
  [/^franco?$/, ["CHF", "FRF", "XAF", "XOF", "BEF"]],
  [/^yen|^japanese yen/, ["JPY"]],
  [/yuan/, ["CNY"]],
  [/^peseta$/, ["ESP"]],
  [/netherlands guilder|florins? néerlandais|florim holand|florín neer/, ["NLG"]],
  [/^tientje|^kwartje|^dubbeltje|^stuiver/, ["NLG", "EUR"]],
  [/indian rupee|roupie indienne/, ["INR"]],
  [/^rupee$|^roupie$/, ["INR", "PKR", "LKR", "NPR"]],
  [/^euro$/, ["EUR"]],
  [/mexican/, ["MXN"]],
  [/^bitcoin$/, ["BTC", "XBT"]],
  [/cambodian riel/, ["KHR"]],
];

const hundredth = /^(?:cents?|centavo|centimes|pence|penny|pêni|penique|penni|pesewa|sen)$/;
const subunits: readonly (readonly [RegExp, number])[] = [
  [hundredth, 0.01],
  [/^tientje$/, 10],
  [/^kwartje$/, 0.25],
  [/^dubbeltje$/, 0.1],
  [/^stuiver$/, 0.05],
];

/** The currencies that a name of theirs may stand for, and the value in whole units of it. */
export function currencyOf(unit: string, iso: string | null, value: number): { readonly codes: readonly string[]; readonly value: number } {
  const name = unit.toLowerCase();
  const factor = subunits.find(([pattern]) => pattern.test(name))?.[1] ?? 1;
  const codes = iso === null ? (currencies.find(([pattern]) => pattern.test(name))?.[1] ?? []) : [iso];
  return { codes, value: value * factor };
}

/** `code: names`, or `factor code: names`; one name may stand in several lines and then any of them will do. */
const units = `
nm: nanometer; 1e-12 m: picometer; um: micrometer, micrômetro; mm: millimeter, millimètres, milímetro, millimetro; cm: centimeter, centimètres
dm: decimeter, décimètres; m: meter, mètres, metro; 100 m: hectomètre; km: kilometer, kilomètres, quilômetro, kilómetro, chilometro
[in_i]: inch, pouce, polegada, pulgada, pollice; [ft_i]: foot, pied, pé, pie, piede; [yd_i]: yard; [mi_i]: mile, milha, milla, miglio; [ly]: light year
ug: microgram, microgramme; mg: milligram; g: gram; kg: kilogram; 1000 kg: ton, tonne, tonelada, tonnellata, metric ton, tonne métrique, tonelada métrica
2000 [lb_av]: ton; 2240 [lb_av]: ton; [lb_av]: pound, livre, libra, libbra; [oz_av]: ounce, onces, onza, onça, oncia; 斤: jin; 50 g: liang; 0.00177184519 kg: dram
mL: milliliter, millilitre, mililitro, millilitro; L: liter, litre, litro; m3: cubic meter; mL: centímetro cúbico; [cft_i]: cubic foot, pieds cube, pie cúbico, pé cúbico, piede cubo
[gal_us]: gallon, galón, galão, gallone; [bbl_us]: barrel, baril, barril, barile; [tsp_us]: teaspoon; [tbs_us]: tablespoon; 2.365882365e-4 m3: cup; 3.6966911953125e-6 m3: dram
cm2: square centimeter; 0.01 cm2: square millimeter; 100 cm2: square decimeter; m2: square meter, mètre carré, metro quadrado, metro cuadrado, metro quadrato; 100 m2: square decameter
km2: square kilometer, kilomètre carré, quilômetro quadrado, kilómetro cuadrado, chilometro quadrato; har: hectare, square hectometer; [acr_us]: acre, acro; 亩: mu
[mi_i]/h: mile per hour, miles par heure, milha por hora, milla por hora, miglia all'ora; km/h: kilometer per hour; m/s: meter per second
1000 m/s: meter per millisecond; 10 m/s: centimeter per millisecond; 1e6 m/s: kilometer per millisecond
bit: bit; 1000 bit: kilobit; 1e6 bit: megabit; kBy: kilobyte; MBy: megabyte; GBy: gigabyte; TBy: terabyte; Hz: hertz; MHz: megahertz; kW: kilowatt; kcal: kilocalorie
deg: degree; Cel: degree, degré, grau, grado; [degF]: degree, degré, grau, grado; deg: degré, grau, grado; rad: radian; 360 deg: turn
Cel: c, grau celsius, grado celsius; [degF]: f, grau fahrenheit, grado fahrenheit; K: kelvin, k
a: year, ans, ano, año, anno, age; mo: month, mois, mês, mes, mese; wk: week, semaines, semana, settimana; d: day, jour, dia, día, giorno
`;

const byName = new Map<string, SpecUnit[]>();
for (const group of units.split(/[;\n]/).filter((text) => text.trim() !== "")) {
  const [head = "", names = ""] = group.split(": ");
  const many = /^([\de.-]+) (.+)$/.exec(head.trim());
  const unit = { code: many?.[2] ?? head.trim(), factor: Number(many?.[1] ?? 1) };
  for (const name of names.split(",").map((word) => word.trim())) byName.set(name, [...(byName.get(name) ?? []), unit]);
}

/** What a name of theirs may be: a ton is three things. Empty for a name that is not in the table. */
export function unitOf(unit: string): readonly SpecUnit[] {
  return byName.get(unit.toLowerCase()) ?? [];
}
