import { linesOf, localeData, locales, moduleOf, plainWord } from "./value-words.mjs";

/** UCUM code (ours where UCUM has none) by CLDR unit. Left out: what news does not measure, and words that are mostly something else (points, drops, nights, bars). A calorie in news is one of food: a kilocalorie. */
const codes = {
  "length-kilometer": "km",
  "length-meter": "m",
  "length-decimeter": "dm",
  "length-centimeter": "cm",
  "length-millimeter": "mm",
  "length-micrometer": "um",
  "length-nanometer": "nm",
  "length-picometer": "pm",
  "length-mile": "[mi_i]",
  "length-yard": "[yd_i]",
  "length-foot": "[ft_i]",
  "length-inch": "[in_i]",
  "length-nautical-mile": "[nmi_i]",
  "length-furlong": "[fur_us]",
  "length-fathom": "[fth_i]",
  "length-light-year": "[ly]",
  "length-parsec": "pc",
  "length-astronomical-unit": "AU",
  "area-square-kilometer": "km2",
  "area-hectare": "har",
  "area-square-meter": "m2",
  "area-square-centimeter": "cm2",
  "area-square-mile": "[smi_us]",
  "area-acre": "[acr_us]",
  "area-square-yard": "[syd_i]",
  "area-square-foot": "[sft_i]",
  "area-square-inch": "[sin_i]",
  "area-dunam": "dunam",
  "volume-cubic-kilometer": "km3",
  "volume-cubic-meter": "m3",
  "volume-cubic-centimeter": "cm3",
  "volume-cubic-mile": "[cmi_i]",
  "volume-cubic-yard": "[cyd_i]",
  "volume-cubic-foot": "[cft_i]",
  "volume-cubic-inch": "[cin_i]",
  "volume-megaliter": "ML",
  "volume-hectoliter": "hL",
  "volume-liter": "L",
  "volume-deciliter": "dL",
  "volume-centiliter": "cL",
  "volume-milliliter": "mL",
  "volume-bushel": "[bu_us]",
  "volume-gallon": "[gal_us]",
  "volume-gallon-imperial": "[gal_br]",
  "volume-quart": "[qt_us]",
  "volume-pint": "[pt_us]",
  "volume-fluid-ounce": "[foz_us]",
  "volume-tablespoon": "[tbs_us]",
  "volume-teaspoon": "[tsp_us]",
  "volume-barrel": "[bbl_us]",
  "mass-tonne": "t",
  "mass-kilogram": "kg",
  "mass-gram": "g",
  "mass-milligram": "mg",
  "mass-microgram": "ug",
  "mass-ton": "[ston_av]",
  "mass-pound": "[lb_av]",
  "mass-ounce": "[oz_av]",
  "mass-ounce-troy": "[oz_tr]",
  "mass-carat": "[car_m]",
  "temperature-celsius": "Cel",
  "temperature-fahrenheit": "[degF]",
  "temperature-kelvin": "K",
  "angle-degree": "deg",
  "angle-radian": "rad",
  "speed-kilometer-per-hour": "km/h",
  "speed-meter-per-second": "m/s",
  "speed-mile-per-hour": "[mi_i]/h",
  "speed-knot": "[kn_i]",
  "power-gigawatt": "GW",
  "power-megawatt": "MW",
  "power-kilowatt": "kW",
  "power-watt": "W",
  "power-milliwatt": "mW",
  "power-horsepower": "[HP]",
  "energy-kilowatt-hour": "kWh",
  "energy-kilojoule": "kJ",
  "energy-joule": "J",
  "energy-kilocalorie": "kcal",
  "energy-foodcalorie": "kcal",
  "energy-calorie": "kcal",
  "energy-electronvolt": "eV",
  "energy-british-thermal-unit": "[Btu]",
  "force-newton": "N",
  "pressure-pascal": "Pa",
  "pressure-hectopascal": "hPa",
  "pressure-kilopascal": "kPa",
  "pressure-megapascal": "MPa",
  "pressure-millibar": "mbar",
  "pressure-atmosphere": "atm",
  "pressure-millimeter-ofhg": "mm[Hg]",
  "pressure-pound-force-per-square-inch": "[psi]",
  "frequency-gigahertz": "GHz",
  "frequency-megahertz": "MHz",
  "frequency-kilohertz": "kHz",
  "frequency-hertz": "Hz",
  "electric-ampere": "A",
  "electric-milliampere": "mA",
  "electric-volt": "V",
  "electric-ohm": "Ohm",
  "energy-becquerel": "Bq",
  "energy-sievert": "Sv",
  "digital-petabyte": "PBy",
  "digital-terabyte": "TBy",
  "digital-gigabyte": "GBy",
  "digital-megabyte": "MBy",
  "digital-kilobyte": "kBy",
  "digital-byte": "By",
  "digital-terabit": "Tbit",
  "digital-gigabit": "Gbit",
  "digital-megabit": "Mbit",
  "digital-kilobit": "kbit",
  "digital-bit": "bit",
  "consumption-liter-per-100-kilometer": "L/(100.km)",
  "consumption-mile-per-gallon": "[mi_i]/[gal_us]",
  "duration-century": "100 a",
  "duration-decade": "10 a",
  "duration-year": "a",
  "duration-month": "mo",
  "duration-week": "wk",
  "duration-day": "d",
  "duration-hour": "h",
  "duration-minute": "min",
  "duration-second": "s",
  "duration-millisecond": "ms",
  "duration-microsecond": "us",
  "duration-nanosecond": "ns",
};

/** Units whose short forms are words or letters of text (`in`, `st`, `po`, `au`, `pm`): of these only the long names are taken. */
const longOnly =
  /^(?:duration-(?!millisecond)|length-(?:inch|foot|picometer|light|parsec|astro|furlong|fathom|mile)|mass-(?:ton$|stone|carat|ounce)|angle-|volume-(?:megaliter|bushel|barrel|pint|quart|tablespoon|teaspoon)|energy-(?:calorie|foodcalorie|joule)|pressure-atm|temperature-|force-|electric-|graphics-|digital-|speed-knot|power-horse|consumption-)/;

/** Words that are a number or grammar first: French `thousand`, Hebrew `hundred`, Hindi `took`. */
const otherWords = new Set(["mille", "מאה", "מאות", "ली", "segons", "dec", "м.", "ом", "оме"]);

/** Prefixes that CLDR has a pattern for but no unit: terawatts, gigawatt hours, kiloelectronvolts. */
const prefixed = [
  ["power-watt", "10p12", "TW"],
  ["energy-electronvolt", "10p3", "keV"],
  ["energy-electronvolt", "10p6", "MeV"],
  ["energy-electronvolt", "10p9", "GeV"],
  ["energy-electronvolt", "10p12", "TeV"],
  ["energy-electronvolt", "10p15", "PeV"],
  ["energy-joule", "10p6", "MJ"],
  ["energy-joule", "10p9", "GJ"],
  ["energy-joule", "10p12", "TJ"],
  ["electric-volt", "10p3", "kV"],
  ["energy-sievert", "10p-3", "mSv"],
  ["energy-sievert", "10p-6", "uSv"],
  ["frequency-hertz", "10p12", "THz"],
];

/** The text of app/values/generated/units.ts. */
export function unitTables() {
  return moduleOf({
    name: "cldrUnitWords",
    contract:
      "Names and symbols of units in every number and case, by language and UCUM code (`10 a` stands for ten of them); one code a line.",
    packages: ["cldr-units-full"],
    tables: Object.fromEntries(Object.entries(locales).map(([code, known]) => [code, linesOf(wordsOf(known))])),
  });
}

function wordsOf(known) {
  const words = new Map(Object.values(codes).map((code) => [code, new Set()]));
  for (const locale of known) {
    const units = localeData("cldr-units-full", locale, "units.json")?.units;
    if (units === undefined) continue;
    for (const [unit, code] of Object.entries(codes)) {
      for (const form of formsOf(units, unit)) words.get(code)?.add(form);
    }
    for (const [unit, prefix, code] of prefixed) {
      const pattern = units.long[prefix]?.unitPrefixPattern;
      if (!words.has(code)) words.set(code, new Set());
      if (pattern !== undefined)
        for (const form of patternsOf(units.long[unit])) words.get(code)?.add(plainWord(pattern.replace("{0}", form)));
    }
  }
  return onlyOnce(words);
}

function formsOf(units, unit) {
  const short = longOnly.test(unit)
    ? []
    : [...patternsOf(units.short[unit]), ...patternsOf(units.narrow[unit])].filter((form) => isSymbol(form));
  return [...patternsOf(units.long[unit]), ...short].filter(
    (form) => form.length > 1 && !/^\/|[\d,:]/u.test(form) && !otherWords.has(form),
  );
}

/** What stands around the number in each pattern. A pattern with words on both sides (`每秒{0}米`) has no one name and is left out. */
function patternsOf(unit) {
  const patterns = Object.entries(unit ?? {}).filter(([key]) => /count|case|accusative|genitive/u.test(key));
  const forms = patterns.map(([, pattern]) => pattern).filter((pattern) => pattern.startsWith("{0}"));
  return [...new Set(forms.map((form) => plainWord(form.replace("{0}", ""))))];
}

function isSymbol(form) {
  return form.length > 1 && !/^['"″′]/u.test(form);
}

/** A word of two units belongs to the first: the metric ton before the short one. A point after a symbol that has none is the end of a sentence. */
function onlyOnce(words) {
  const taken = new Set();
  for (const forms of words.values()) {
    for (const form of [...forms]) if (form.endsWith(".") && forms.has(form.slice(0, -1))) forms.delete(form);
    for (const form of [...forms]) {
      if (taken.has(form)) forms.delete(form);
      taken.add(form);
    }
  }
  return words;
}
