import { SaxesParser } from "saxes";
import type { Failure } from "../../../app/contract/contract.ts";
import { primaryLanguage, type LanguageTag } from "../../../app/model/document.ts";
import { err, ok, type Result } from "../../../app/result.ts";
import { badFile } from "../failures.ts";
import type { Content } from "./content.ts";
import { cleanWord, gatherEntries } from "./entries.ts";
import { knownTag } from "./languages.ts";
import { damaged } from "./unpack.ts";

/** A unit by the primary languages of its variants. */
type Unit = ReadonlyMap<LanguageTag, string>;

const mostUnits = 1_000_000;
const longestSegment = 500;
const deepest = 50;
/** How much is given to the parser at a time: it looks for the end of its work between two pieces. */
const pieceLength = 100_000;
/** Native code of the program the text was translated in. */
const codes = new Set(["bpt", "ept", "ph", "it", "ut"]);

/**
 * Reads a translation memory (TMX 1.4b). Only units of the length of a word or short phrase are taken: a sentence teaches no word. A document
 * type that declares entities is refused; one that only names the DTD of TMX is never fetched.
 */
export function readTmx(fileName: string, text: string): Result<Content, Failure> {
  const units = unitsIn(fileName, text);
  if (!units.ok) return units;
  const { found, skipped } = units.value;
  const languages = languagesOf(found);
  if (languages.length < 2) {
    return err(
      badFile(
        fileName,
        "holds no words in two languages: its units are all longer than four words",
        "A memory of terms is needed here, not one of sentences.",
      ),
    );
  }
  const entries = gatherEntries();
  for (let count = 0; count < skipped; count++) entries.skip();
  for (const unit of found) {
    if (entries.isFull()) break;
    entries.addRow(languages.map((language) => (unit.has(language) ? [unit.get(language) ?? ""] : [])));
  }
  return ok({ format: "tmx", name: "", columns: languages, gathered: entries.result() });
}

interface Units {
  readonly found: readonly Unit[];
  readonly skipped: number;
}

function unitsIn(fileName: string, text: string): Result<Units, Failure> {
  const parser = new SaxesParser();
  const state = {
    failure: null as Failure | null,
    isTmx: false,
    found: [] as Unit[],
    skipped: 0,
    unit: new Map<LanguageTag, string>(),
    language: null as LanguageTag | null,
    segment: null as string | null,
    hidden: 0,
    depth: 0,
  };
  const fail = (failure: Failure): void => {
    state.failure ??= failure;
  };
  const addText = (piece: string): void => {
    if (state.segment !== null && state.hidden === 0 && state.segment.length <= longestSegment) state.segment += piece;
  };
  parser.on("error", (error) => {
    fail(damaged(fileName, `it is not well-formed XML (${error.message.slice(0, 100)})`));
  });
  parser.on("doctype", (type) => {
    if (type.includes("["))
      fail(
        badFile(fileName, "declares entities of its own, which Variorum does not read", "Save it again from the program it comes from."),
      );
  });
  parser.on("opentag", ({ name, attributes }) => {
    state.depth++;
    if (state.depth > deepest) fail(damaged(fileName, "its elements are nested too deep"));
    if (state.depth === 1 && name !== "tmx")
      fail(badFile(fileName, "is not a translation memory (TMX)", "Choose a file that was exported as TMX."));
    if (name === "tu") state.unit = new Map();
    if (name === "tuv") state.language = knownTag((attributes["xml:lang"] ?? attributes["lang"] ?? "").replaceAll("_", "-"));
    if (name === "seg") state.segment = "";
    if (codes.has(name)) state.hidden++;
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", ({ name }) => {
    state.depth--;
    if (codes.has(name)) state.hidden--;
    if (name === "seg") {
      const word = cleanWord(state.segment ?? "");
      if (word !== null && state.language !== null) state.unit.set(primaryLanguage(state.language), word);
      state.segment = null;
    }
    if (name !== "tu") return;
    if (state.unit.size < 2) state.skipped++;
    else state.found.push(state.unit);
    if (state.found.length + state.skipped > mostUnits)
      fail(badFile(fileName, "holds more than a million units", "Split it and choose the parts one by one."));
  });
  for (let at = 0; at < text.length && state.failure === null; at += pieceLength) parser.write(text.slice(at, at + pieceLength));
  if (state.failure === null) parser.close();
  return state.failure === null ? ok({ found: state.found, skipped: state.skipped }) : err(state.failure);
}

/** A word list is a table: languages with few units would make it wide and empty. */
const mostLanguages = 10;

/** The languages with the most units, the first of them first. */
function languagesOf(units: readonly Unit[]): readonly LanguageTag[] {
  const counts = new Map<LanguageTag, number>();
  for (const unit of units) for (const language of unit.keys()) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, x], [, y]) => y - x).slice(0, mostLanguages).map(([language]) => language); // prettier-ignore
}
