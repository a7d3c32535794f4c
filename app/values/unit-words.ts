import { list } from "../languages/notation.ts";
import { cldrUnitWords } from "./generated/units.ts";
import { asianUnitWords } from "./unit-words-asian.ts";
import { europeanUnitWords } from "./unit-words-european.ts";
import { wordLines } from "./word-lines.ts";

/** Symbols of every language with Latin or Cyrillic letters, by UCUM code; read after a number only, with the capitals that are written here at least. */
const symbols: Readonly<Record<string, string>> = {
  km: "km, kms, км",
  m: "m, м",
  cm: "cm, см",
  mm: "mm, мм",
  um: "µm, μm, мкм",
  nm: "nm, нм",
  "[ft_i]": "ft, ft.",
  "[mi_i]": "mi, mi.",
  "[yd_i]": "yd, yds",
  km2: "km², km2, sq km, sq. km, km^2, кв. км, кв км, км², ㎢",
  m2: "m², m2, m^2, sq m, sq. m, кв. м, м², ㎡",
  cm2: "cm², cm2, cm^2",
  m3: "m³, m3, m^3, м³, куб. м",
  km3: "km³, km3",
  "[sft_i]": "sq ft, sq. ft",
  "[smi_us]": "sq mi, sq. mi",
  har: "ha, га",
  kg: "kg, kgs, кг, ㎏",
  g: "g, г",
  mg: "mg, мг",
  ug: "µg, μg, mcg, мкг",
  t: "t, т",
  "[lb_av]": "lb, lbs, lbs.",
  "[oz_av]": "oz",
  L: "l, л",
  mL: "ml, мл",
  cL: "cl",
  dL: "dl",
  K: "kelvin",
  Cel: "celsius, celcius, centigrade, °c, º c, ºc, ° c, °с, ℃, ° celsius, °celsius",
  "[degF]": "fahrenheit, farenheit, °f, ºf, ° f, º f, ℉, ° fahrenheit, °fahrenheit",
  deg: "°, º, deg, deg.",
  "km/h": "km/h, kph, kmh, kmph, km / h, km/hr, км/ч, км/год",
  "[mi_i]/h": "mph",
  "m/s": "m/s, м/с",
  "km/s": "km/s, км/с",
  "[kn_i]": "kn",
  W: "W, Вт",
  kW: "kW, кВт",
  MW: "MW, МВт",
  GW: "GW, ГВт",
  TW: "TW",
  Wh: "Wh",
  kWh: "kWh, кВт·ч, кВтч",
  MWh: "MWh",
  GWh: "GWh",
  TWh: "TWh",
  eV: "eV",
  keV: "keV, кэВ",
  MeV: "MeV",
  GeV: "GeV, ГэВ",
  TeV: "TeV, ТэВ",
  PeV: "PeV",
  Hz: "Hz, Гц",
  kHz: "kHz, кГц",
  MHz: "MHz, МГц",
  GHz: "GHz, ГГц",
  kBy: "kB",
  kbit: "kbit, kbits",
  Mbit: "Mbit, Mbits",
  Gbit: "Gbit, Gbits",
  MBy: "MB, Мб",
  GBy: "GB, Гб",
  TBy: "TB, Тб",
  kV: "kV",
  hPa: "hPa",
  dB: "dB, дБ",
  min: "min, min., мин, мин.",
  h: "h, hr, hrs, hs, ч",
  ms: "ms",
  kcal: "kcal, ккал",
  rad: "rad",
  hm: "hm",
  cm3: "cc, cm³, cm3, cm^3",
  "[HP]": "hp, bhp",
  "km/ms": "km/ms",
};

export const unitSymbols: readonly (readonly [string, string])[] = Object.entries(symbols).flatMap(([code, words]) =>
  list(words).map((word) => [word, code] as const),
);

/**
 * Words of units in one language with their codes. What is written by hand comes first: it holds what CLDR lacks and settles what a word means
 * in news (a ton is a tonne); then CLDR's names and symbols.
 */
export function unitWords(language: string): readonly (readonly [string, string])[] {
  const byHand = Object.entries(europeanUnitWords[language] ?? asianUnitWords[language] ?? {}).map(
    ([code, forms]) => [code, list(forms)] as const,
  );
  const taken = new Set([...byHand.flatMap(([, forms]) => forms), ...unitSymbols.map(([symbol]) => symbol.toLowerCase())]);
  const fromCldr = wordLines(cldrUnitWords[language] ?? "").map(
    ([code, forms]) => [code, forms.flatMap(spellings).filter((form) => !taken.has(form))] as const,
  );
  return [...byHand, ...fromCldr].flatMap(([code, forms]) => forms.map((form) => [form, code] as const));
}

/**
 * Other ways to write a name of CLDR's: Hebrew abbreviations with the marks of their alphabet or of typewriters (`ק״מ`, `ק"מ`), Korean areas and volumes
 * by either word and with a space (`제곱미터`, `평방 미터`), Hindi without its dots (`फ़ुट`, `फुट`).
 */
function spellings(word: string): readonly string[] {
  if (/[״׳]/u.test(word)) return [word, word.replaceAll("״", '"').replaceAll("׳", "'")];
  if (word.includes("\u093C")) return [word, word.replaceAll("\u093C", "")];
  const korean = /^(제곱|세제곱)(\p{Script=Hangul}+)$/u.exec(word);
  if (korean === null) return [word];
  const powers = korean[1] === "제곱" ? ["제곱", "평방"] : ["세제곱", "입방"];
  return powers.flatMap((power) => [`${power}${korean[2] ?? ""}`, `${power} ${korean[2] ?? ""}`]);
}
