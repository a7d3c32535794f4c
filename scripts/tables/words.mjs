import { dataOf, furtherLocales, languages, tableText, versionOf } from "./cldr.mjs";

/** A keyword counts as the same as another when they stand at nearly the same signs: at least this share of the signs of both. */
const leastLikeness = 0.6;
/** At one or two signs a keyword may stand by chance. */
const leastSigns = 3;
/** Names of signs of more words than this are descriptions ("face with tears of joy"). */
const mostWords = 2;

/**
 * Words by meaning from CLDR's names and keywords of signs and emoji. Names are given sign by sign and so answer each other; keywords are
 * not, but two keywords of different languages that stand at the same signs mean the same.
 */
export function wordRows() {
  const signs = new Map(languages.map((language) => [language, signsOf(language)]));
  const rows = [...nameRowsOf(signs), ...keywordRowsOf(signs)];
  const seen = new Set();
  const different = rows.filter((row) => {
    const key = row.en.join("|").toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  return tableText(
    [
      "Things that have a sign: animals, food, tools, sports, weather, feelings",
      `Made by \`npm run tables\` from the annotations of the Unicode CLDR ${versionOf("cldr-annotations-full")} (Unicode licence). Do not edit.`,
    ],
    different,
  );
}

/** sign → { name, keywords } of a language with its further locales. */
function signsOf(language) {
  const signs = new Map();
  for (const locale of [language, ...(furtherLocales[language] ?? [])]) {
    const annotations = dataOf("cldr-annotations-full", `annotations/${locale}/annotations.json`)?.annotations.annotations ?? {};
    for (const [sign, { default: keywords = [], tts = [] }] of Object.entries(annotations)) {
      if (/[\u200d\u{1F3FB}-\u{1F3FF}]/u.test(sign)) continue; // variants by gender and colour of skin
      const before = signs.get(sign) ?? { names: [], keywords: [] };
      signs.set(sign, { names: [...before.names, ...tts], keywords: [...before.keywords, ...keywords] });
    }
  }
  return signs;
}

function isShort(language, word) {
  const unspaced = language === "zh" || language === "ja";
  return (unspaced ? word.length <= 6 : word.split(/[\s-]/u).length <= mostWords) && /^[\p{L}\p{M}\s'-]+$/u.test(word) && word.length > 1;
}

function nameRowsOf(signs) {
  const rows = [];
  for (const [sign, { names: english }] of signs.get("en")) {
    // A sign that English names in one word shows a thing; of more words it shows a face, a variant or a flag.
    if (!/\p{Extended_Pictographic}/u.test(sign) || !english.every((name) => /^\p{L}+$/u.test(name))) continue;
    const row = Object.fromEntries(
      languages.map((language) => [language, (signs.get(language).get(sign)?.names ?? []).filter((name) => isShort(language, name))]),
    );
    if (languages.filter((language) => row[language].length > 0).length >= languages.length / 2) rows.push(row);
  }
  return rows;
}

function keywordRowsOf(signs) {
  const indexes = new Map(languages.map((language) => [language, keywordIndex(language, signs.get(language))]));
  const english = indexes.get("en");
  const rows = [];
  for (const [word, places] of english) {
    if (places.size < leastSigns) continue;
    const row = { en: [word] };
    for (const language of languages.slice(1)) {
      const best = bestMatch(places, indexes.get(language));
      const back = best === null ? null : bestMatch(indexes.get(language).get(best), english);
      row[language] = best !== null && back === word ? [best] : [];
    }
    if (languages.filter((language) => row[language].length > 0).length >= languages.length / 2) rows.push(row);
  }
  return rows;
}

function keywordIndex(language, signs) {
  const index = new Map();
  for (const [sign, { keywords }] of signs) {
    for (const keyword of keywords) {
      if (!isShort(language, keyword)) continue;
      const places = index.get(keyword) ?? new Set();
      index.set(keyword, places.add(sign));
    }
  }
  return index;
}

/** The keyword at the most alike set of signs; null when none is alike enough, or two are equally so. */
function bestMatch(places, index) {
  let best = null;
  let bestLikeness = leastLikeness;
  let tied = false;
  for (const [word, others] of index) {
    if (others.size < places.size * leastLikeness || others.size > places.size / leastLikeness) continue;
    let shared = 0;
    for (const sign of places) if (others.has(sign)) shared += 1;
    const likeness = shared / (places.size + others.size - shared);
    if (likeness > bestLikeness) [best, bestLikeness, tied] = [word, likeness, false];
    else if (likeness === bestLikeness) tied = true;
  }
  return tied ? null : best;
}
