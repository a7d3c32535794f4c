import { english, translator } from "../../app/contract/strings.ts";

/** The language of the interface; dates and numbers in it follow. */
export const locale = "en-GB";

/** The sentence of a key, filled in. Every visible string comes from here. */
export const t = translator(english, locale);
