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

/** Per dimension, UCUM codes with their factor; units without a UCUM code (Chinese mu and li, the Japanese tsubo, the dunam) keep their own sign. */
const dimensions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    pm: 1e-12,
    nm: 1e-9,
    um: 1e-6,
    mm: 1e-3,
    cm: 0.01,
    dm: 0.1,
    m: 1,
    hm: 100,
    km: 1000,
    "[in_i]": 0.0254,
    "[ft_i]": 0.3048,
    "[yd_i]": 0.9144,
    "[mi_i]": 1609.344,
    "[nmi_i]": 1852,
    "[fur_us]": 201.168,
    "[fth_i]": 1.8288,
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
    两: 0.05,
    "[ston_av]": 907.18474,
    "[oz_tr]": 0.0311034768,
    "[car_m]": 2e-4,
  },
  volume: {
    mL: 1e-6,
    cL: 1e-5,
    dL: 1e-4,
    L: 1e-3,
    hL: 0.1,
    ML: 1000,
    cm3: 1e-6,
    m3: 1,
    km3: 1e9,
    "[tsp_us]": 4.92892159375e-6,
    "[tbs_us]": 1.478676478125e-5,
    "[pt_us]": 4.73176473e-4,
    "[qt_us]": 9.46352946e-4,
    "[gal_us]": 3.785411784e-3,
    "[gal_br]": 4.54609e-3,
    "[foz_us]": 2.95735295625e-5,
    "[bu_us]": 0.03523907016688,
    "[bbl_us]": 0.158987294928,
    "[cin_i]": 1.6387064e-5,
    "[cft_i]": 0.028316846592,
    "[cyd_i]": 0.764554857984,
    "[cmi_i]": 4168181825.440579584,
  },
  area: {
    mm2: 1e-6,
    cm2: 1e-4,
    dm2: 0.01,
    m2: 1,
    dam2: 100,
    har: 1e4,
    km2: 1e6,
    "[sin_i]": 6.4516e-4,
    "[sft_i]": 0.09290304,
    "[syd_i]": 0.83612736,
    "[acr_us]": 4046.8726,
    "[smi_us]": 2589988.11,
    dunam: 1000,
    亩: 666.6667,
    坪: 400 / 121,
  },
  time: { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: day, wk: 7 * day, mo: year / 12, a: year },
  speed: {
    "m/s": 1,
    "km/h": 1 / 3.6,
    "km/s": 1000,
    "cm/s": 0.01,
    "m/h": 1 / 3600,
    "cm/h": 0.01 / 3600,
    "[ft_i]/s": 0.3048,
    "[mi_i]/s": 1609.344,
    "[mi_i]/h": 0.44704,
    "[kn_i]": 0.514444,
    "km/ms": 1e6,
    "m/ms": 1000,
    "cm/ms": 10,
  },
  power: { mW: 1e-3, W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12, "[HP]": 745.7 },
  work: {
    J: 1,
    kJ: 1e3,
    MJ: 1e6,
    GJ: 1e9,
    TJ: 1e12,
    "[Btu]": 1055.05585262,
    cal: 4.184,
    kcal: 4184,
    Wh: 3600,
    kWh: 3.6e6,
    MWh: 3.6e9,
    GWh: 3.6e12,
    TWh: 3.6e15,
  },
  particle: { eV: 1, keV: 1e3, MeV: 1e6, GeV: 1e9, TeV: 1e12, PeV: 1e15 },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9, THz: 1e12 },
  data: { bit: 0.125, kbit: 125, Mbit: 125e3, Gbit: 125e6, Tbit: 125e9, By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15 },
  voltage: { V: 1, kV: 1e3 },
  current: { A: 1, mA: 1e-3 },
  resistance: { Ohm: 1 },
  force: { N: 1 },
  dose: { Sv: 1, mSv: 1e-3, uSv: 1e-6 },
  decay: { Bq: 1 },
  pressure: { Pa: 1, hPa: 100, kPa: 1e3, MPa: 1e6, bar: 1e5, mbar: 100, atm: 101_325, "mm[Hg]": 133.322387415, "[psi]": 6894.757293168 },
  loudness: { dB: 1 },
  angle: { deg: 1, rad: 180 / Math.PI, "'": 1 / 60, "''": 1 / 3600, turn: 360 },
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
  const symbols = unitSymbols.map(([symbol, code]) => unitEntry(symbol, code));
  const cased = Object.entries(casedSymbols).map(([written, code]) => [written, { kind: "unit", code, factor: 1, written }] as const);
  return [...words, ...symbols, ...cased];
}

/** Symbols that another unit has in other capitals. */
const casedSymbols: Readonly<Record<string, string>> = { Mb: "Mbit", Gb: "Gbit", kb: "kbit", Tb: "Tbit", mW: "mW" };

/** `10 a` as a code stands for ten of `a`. */
function unitEntry(word: string, code: string): readonly [string, UnitWord] {
  const many = /^(\d+(?:\.\d+)?(?:e\d+)?) (.+)$/.exec(code);
  const token = { kind: "unit", code: many?.[2] ?? code, factor: Number(many?.[1] ?? 1) } as const;
  const capitals = capitalised.get(word) ?? (word === word.toLowerCase() ? writtenAsCode(word, code) : word);
  return [word, capitals === null ? token : { ...token, capitals }];
}

/** Symbols of single languages that words of small letters look like: Russian `па`, French `to`. */
const capitalised: ReadonlyMap<string, string> = new Map(
  ["эВ", "еВ", "Па", "гПа", "кПа", "МПа", "кДж", "Бк", "Зв", "Go", "To", "Mo"].map((symbol) => [symbol.toLowerCase(), symbol]),
);

/** A symbol that is its own UCUM code has the capitals of the code (`pa` is `Pa`), but for litres and for words such as `ohm`. */
function writtenAsCode(word: string, code: string): string | null {
  return word === code.toLowerCase() && word !== code && word !== "ohm" && !code.endsWith("L") ? code : null;
}
