import type { Failure } from "../../app/contract/contract.ts";

/** Longest text and most paragraphs that are read; beyond, comparing and drawing would no longer answer in time. */
export const maxCharacters = 20_000_000;
export const maxBlocks = 100_000;
export const maxBytes = 200_000_000;

/** The sentence always has three parts: what happened, what was kept (nothing: a file is read before anything is stored), what to do. */
export function badFile(name: string, happened: string, whatToDo: string): Failure {
  return { code: "bad-file", message: `${subject(name)} ${happened}. Nothing was added to the library. ${whatToDo}` };
}

export function tooLong(name: string): Failure {
  return badFile(
    name,
    `holds more than ${String(maxCharacters / 1_000_000)} million characters, which is more than Variorum can compare`,
    "Cut it into parts and add these one by one.",
  );
}

export function tooManyParagraphs(name: string): Failure {
  return badFile(
    name,
    `has more than ${new Intl.NumberFormat("en").format(maxBlocks)} paragraphs, which is more than Variorum can compare`,
    "Cut it into parts and add these one by one.",
  );
}

export function noText(name: string): Failure {
  return badFile(
    name,
    "holds no article text that could be found",
    "Open it in the program it comes from, copy the article there and paste it into Variorum.",
  );
}

/** Names come from strangers: control and direction characters are taken out, and a long one is cut in its middle. */
export function printableName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "").trim();
  const characters = [...plain];
  return characters.length <= 80 ? plain : `${characters.slice(0, 50).join("")}…${characters.slice(-25).join("")}`;
}

function subject(name: string): string {
  const shown = printableName(name);
  return shown === "" ? "The pasted text" : `The file “${shown}”`;
}
