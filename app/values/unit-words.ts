import { list } from "../languages/notation.ts";
import { asianUnitWords } from "./unit-words-asian.ts";
import { europeanUnitWords } from "./unit-words-european.ts";

/** Symbols of every language with Latin letters, by UCUM code; read case-folded, after a number only. */
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
  m2: "m², m2, sq m, sq. m, кв. м, м², ㎡",
  cm2: "cm², cm2",
  m3: "m³, m3, м³, куб. м",
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
  Cel: "°c, º c, ºc, ° c, °с, ℃",
  "[degF]": "°f, ºf, ° f, ℉",
  deg: "°, º",
  "km/h": "km/h, kph, kmh, km / h, км/ч",
  "[mi_i]/h": "mph",
  "m/s": "m/s, м/с",
  "km/s": "km/s, км/с",
  "[kn_i]": "kn",
  W: "w, вт",
  kW: "kw, квт",
  MW: "mw, мвт",
  GW: "gw, гвт",
  TW: "tw",
  Wh: "wh",
  kWh: "kwh, квт·ч, квтч",
  MWh: "mwh",
  GWh: "gwh",
  TWh: "twh",
  eV: "ev",
  keV: "kev, кэв",
  MeV: "mev",
  GeV: "gev, гэв",
  TeV: "tev, тэв",
  PeV: "pev",
  Hz: "hz, гц",
  kHz: "khz, кгц",
  MHz: "mhz, мгц",
  GHz: "ghz, ггц",
  kBy: "kb",
  MBy: "mb, мб",
  GBy: "gb, гб",
  TBy: "tb, тб",
  kV: "kv",
  hPa: "hpa",
  dB: "db, дб",
  min: "min, min., мин, мин.",
  h: "h, hr, hrs, hs, ч",
  ms: "ms",
  kcal: "kcal, ккал",
};

export const unitSymbols: readonly (readonly [string, string])[] = Object.entries(symbols).flatMap(([code, words]) =>
  list(words).map((word) => [word, code] as const),
);

/** Words of units in one language with their codes. */
export function unitWords(language: string): readonly (readonly [string, string])[] {
  const words = europeanUnitWords[language] ?? asianUnitWords[language] ?? {};
  return Object.entries(words).flatMap(([code, forms]) => list(forms).map((form) => [form, code] as const));
}
