/** What a name is compared by: small letters without accents, punctuation or possessive. */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036F\u064B-\u0652\u05B0-\u05C7]/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’](?:s)?(?=\s|$)/gu, "")
    .replace(/[^\p{L}\p{M}\p{N}]/gu, " ")
    .split(" ")
    .filter((word) => word !== "")
    .join(" ");
}

/** The sound of a key in Latin letters, roughly: spellings of one foreign name fall together (`zelensky`, `zelenskyy`, `selenskyj`, `zelenski`). */
export function soundOf(key: string): string {
  const sound = key
    .replace(/sch|sh|ch|tch|tsch|cz|sz/g, "x")
    .replace(/kh|gh/g, "h")
    .replace(/ph/g, "f")
    .replace(/[wv]/g, "v")
    .replace(/[zs]/g, "s")
    .replace(/[ckq]/g, "k")
    .replace(/ou|oe/g, "u")
    .replace(/[yij]/g, "i");
  return Array.from(sound)
    .filter((letter, index, all) => letter !== all[index - 1])
    .join("");
}
