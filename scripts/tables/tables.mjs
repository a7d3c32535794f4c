import { currencyTables } from "./currencies.mjs";
import { simplifiedCharacters } from "./han.mjs";
import { nameRows } from "./names.mjs";
import { unitTables } from "./units.mjs";
import { wordRows } from "./words.mjs";

/** Every table: where it is kept and its text. The same packages give the same bytes. */
export async function tables() {
  return [
    { path: "app/text/generated/simplified.ts", text: simplifiedCharacters() },
    { path: "app/values/generated/currencies.ts", text: currencyTables() },
    { path: "app/values/generated/units.ts", text: unitTables() },
    { path: "resources/lexicon/cldr-names.tsv", text: nameRows() },
    { path: "resources/lexicon/cldr-words.tsv", text: wordRows() },
  ];
}
