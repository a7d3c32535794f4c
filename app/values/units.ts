import type { UnitWord } from "./tokens.ts";
import { unitSymbols, unitWords } from "./unit-words.ts";

/** What a unit measures and how it is brought to the base unit of that dimension: `value * factor + offset`. */
export interface UnitScale {
  readonly dimension: string;
  readonly factor: number;
  readonly offset: number;
}

const day = 86_400;
const year = 365.25 * day;

/** Per dimension, UCUM codes with their factor. Chinese mu and li and the Japanese tsubo have no UCUM code and keep their sign. */
const dimensions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    nm: 1e-9,
    um: 1e-6,
    mm: 1e-3,
    cm: 0.01,
    dm: 0.1,
    m: 1,
    km: 1000,
    "[in_i]": 0.0254,
    "[ft_i]": 0.3048,
    "[yd_i]": 0.9144,
    "[mi_i]": 1609.344,
    "[nmi_i]": 1852,
    AU: 1.495978707e11,
    "[ly]": 9.4607304725808e15,
    pc: 3.0856775814913673e16,
    里: 500,
  },
  mass: {
    ug: 1e-9,
    mg: 1e-6,
    g: 1e-3,
    kg: 1,
    t: 1000,
    "[oz_av]": 0.028349523125,
    "[lb_av]": 0.45359237,
    "[stone_av]": 6.35029318,
    斤: 0.5,
  },
  volume: {
    mL: 1e-6,
    cL: 1e-5,
    dL: 1e-4,
    L: 1e-3,
    m3: 1,
    km3: 1e9,
    "[tsp_us]": 5e-6,
    "[tbs_us]": 1.5e-5,
    "[pt_us]": 4.73e-4,
    "[gal_us]": 3.785411784e-3,
    "[bbl_us]": 0.158987294928,
    "[cft_i]": 0.028316846592,
  },
  area: { cm2: 1e-4, m2: 1, km2: 1e6, har: 1e4, "[acr_us]": 4046.8726, "[sft_i]": 0.09290304, "[smi_us]": 2589988.11, 亩: 666.6667 },
  time: { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: day, wk: 7 * day, mo: year / 12, a: year },
  speed: { "m/s": 1, "km/h": 1 / 3.6, "km/s": 1000, "[mi_i]/h": 0.44704, "[kn_i]": 0.514444 },
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, "[HP]": 745.7 },
  work: { J: 1, kJ: 1e3, cal: 4.184, kcal: 4184, Wh: 3600, kWh: 3.6e6, MWh: 3.6e9, GWh: 3.6e12, TWh: 3.6e15 },
  particle: { eV: 1, keV: 1e3, MeV: 1e6, GeV: 1e9, TeV: 1e12, PeV: 1e15 },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
  data: { By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15 },
  voltage: { V: 1, kV: 1e3 },
  current: { A: 1 },
  pressure: { Pa: 1, hPa: 100, kPa: 1e3, bar: 1e5, mbar: 100 },
  loudness: { dB: 1 },
  angle: { deg: 1 },
};

const scales = new Map<string, UnitScale>([
  ...Object.entries(dimensions).flatMap(([dimension, units]) =>
    Object.entries(units).map(([code, factor]) => [code, { dimension, factor, offset: 0 }] as const),
  ),
  ["K", { dimension: "temperature", factor: 1, offset: 0 }],
  ["Cel", { dimension: "temperature", factor: 1, offset: 273.15 }],
  ["[degF]", { dimension: "temperature", factor: 5 / 9, offset: 459.67 * (5 / 9) }],
]);

/** How a UCUM code is brought to its base unit; null for a code that is not in the table. */
export function scaleOfUnit(code: string): UnitScale | null {
  return scales.get(code) ?? null;
}

/** Words and symbols of units in a language. */
export function unitEntries(language: string): readonly (readonly [string, UnitWord])[] {
  const words = unitWords(language).map(([word, code]) => unitEntry(word, code));
  return [...words, ...unitSymbols.map(([symbol, code]) => unitEntry(symbol, code))];
}

/** `10 a` as a code stands for ten of `a`. */
function unitEntry(word: string, code: string): readonly [string, UnitWord] {
  const many = /^(\d+(?:\.\d+)?(?:e\d+)?) (.+)$/.exec(code);
  return [word, { kind: "unit", code: many?.[2] ?? code, factor: Number(many?.[1] ?? 1) }];
}
