import { serve } from "../child-port.ts";
import { blocksOf } from "../../app/lexicon/dictionary-blocks.ts";
import type { BlocksSource, DictionarySource } from "./dictionary/parsed.ts";
import { readDictionary } from "./dictionary/read.ts";
import { readSource, type Source } from "./read.ts";

// The import process: untrusted bytes in, a draft out. No database, no network; it is killed when it takes too long.
serve((input) => {
  const source = input as Source | DictionarySource | BlocksSource;
  switch (source.kind) {
    case "dictionary":
      return readDictionary(source);
    case "blocks":
      return blocksOf(source.text);
    default:
      return readSource(source);
  }
});
