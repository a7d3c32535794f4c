import en from "./strings/en.json" with { type: "json" };

/** Keys come from the English table; a missing translation does not compile, an unused key fails a test. */
export type StringKey = keyof typeof en;
export type StringTable = Readonly<Record<StringKey, string | PluralForms>>;

/** Forms by CLDR plural category, chosen by the parameter `count`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export type Parameters = Readonly<Record<string, string | number>>;
export type Translate = (key: StringKey, parameters?: Parameters) => string;

export const english: StringTable = en;

/** A function that fills whole sentences: `{name}` is replaced, numbers in the locale's form, plurals by `count`. */
export function translator(table: StringTable, locale: string): Translate {
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (key, parameters = {}) => {
    const entry = table[key];
    const count = parameters["count"];
    const sentence = typeof entry === "string" ? entry : (entry[plurals.select(typeof count === "number" ? count : 0)] ?? entry.other);
    return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = parameters[name];
      return value === undefined ? whole : typeof value === "number" ? numbers.format(value) : value;
    });
  };
}
