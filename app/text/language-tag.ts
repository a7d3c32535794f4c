import type { LanguageTag } from "../model/document.ts";

/**
 * A language tag in its canonical form (`pt-BR` for `pt-br`, `he` for `iw`), or null for what is no tag: `en_US`, `x`, `english`. Languages are
 * named by two or three letters (BCP 47, 2.2.1): the longer subtags its grammar reserves name none. Only what passes here may be handed
 * to `Intl`, which throws on anything else.
 */
export function canonicalTag(tag: string): LanguageTag | null {
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
