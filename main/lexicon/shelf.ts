import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shelfFrom, type Shelf, type SourceRange } from "../../app/lexicon/compile.ts";
import type { LexiconFile } from "../../app/lexicon/concept.ts";
import { languageCodes } from "../../app/languages/languages.ts";

const manifestFile = "sources.json";

interface Manifest {
  readonly sources: readonly SourceRange[];
  readonly end: number;
}

/** The word lists of a folder of resources in the order of their files: `core`, and what was made from the CLDR; lists whose file name holds `names` are names. */
export function listsIn(resources: string): readonly LexiconFile[] {
  const folder = join(resources, "lexicon");
  const files = readdirSync(folder).filter((name) => name.endsWith(".tsv")).sort(byOrigin); // prettier-ignore
  return files.map((file) => {
    const kind = file.includes("names") ? "names" : "words";
    const name = file.startsWith("cldr-") ? "cldr" : kind === "names" ? "names" : "core";
    return { name, kind, text: readFileSync(join(folder, file), "utf8") };
  });
}

/** Our own words, our own names, then what was made. */
function byOrigin(x: string, y: string): number {
  const rank = (file: string): number => (file.startsWith("cldr-") ? 2 : 0) + (file.includes("names") ? 1 : 0);
  return rank(x) - rank(y) || (x < y ? -1 : 1);
}

/** The built-in lists, compiled at build time; where there was no build, or a list was edited since, they are compiled in memory. */
export function shelfIn(resources: string): Shelf {
  const folder = compiledFolder(resources);
  if (!isCurrent(resources)) return shelfFrom(listsIn(resources));
  const { sources, end } = JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) as Manifest;
  return {
    sources,
    end,
    compiled: (language) => {
      // The name of a file is never made of what a document says its language is.
      const file = languageCodes.find((code) => code === language);
      return file === undefined ? "" : readFileSync(join(folder, `${file}.txt`), "utf8");
    },
  };
}

/** True when the compiled lists are there and no list is younger. An installed program has no lists but the compiled ones. */
function isCurrent(resources: string): boolean {
  const manifest = join(compiledFolder(resources), manifestFile);
  if (!existsSync(manifest)) return false;
  const lists = join(resources, "lexicon");
  if (!existsSync(lists)) return true;
  const compiled = statSync(manifest).mtimeMs;
  return readdirSync(lists).every((file) => statSync(join(lists, file)).mtimeMs <= compiled);
}

/** Compiles the lists of a folder of resources into it, a file a language. The folder is replaced as a whole. Returns its size in bytes. */
export function compileInto(resources: string): number {
  const shelf = shelfFrom(listsIn(resources));
  const folder = compiledFolder(resources);
  // A name of its own, because a build and a test run may compile at the same time.
  const part = `${folder}.${String(process.pid)}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const texts = languageCodes.map((language) => [`${language}.txt`, shelf.compiled(language)] as const);
  const manifest: Manifest = { sources: shelf.sources, end: shelf.end };
  const files = [...texts, [manifestFile, JSON.stringify(manifest)] as const];
  for (const [name, text] of files) writeFileSync(join(part, name), text);
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  return files.reduce((bytes, [, text]) => bytes + Buffer.byteLength(text), 0);
}

function compiledFolder(resources: string): string {
  return join(resources, "compiled");
}
