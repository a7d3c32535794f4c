// How long one search keeps the library process, over 200 articles of about 8,500 characters.
import { rmSync } from "node:fs";
import { searchAll } from "../main/library/store/search.ts";
import { addVersion } from "../main/library/store/versions.ts";
import { newVersion, temporaryFolder, temporaryStore } from "../tests/doubles/library.ts";
import { longText } from "../tests/doubles/long-text.ts";
import { millisOf, printRow } from "./measure.ts";

const articles = 200;
const characters = 8_500;
const runs = 9;

const { folder } = temporaryFolder();
const store = temporaryStore(folder);
for (let article = 0; article < articles; article++) {
  const text = longText(200, article).slice(0, characters - 20);
  addVersion(store, newVersion(`${text} Æolus ${String(article).padStart(3, "0")} qx.`));
}
for (const [name, query] of [
  ["a phrase at the end of every article (aim 60 ms)", "ÆOLUS"],
  ["a phrase that stands nowhere (aim 60 ms)", "no such phrase"],
  ["two letters at the end of every article (aim 120 ms)", "qx"],
  ["two letters that stand nowhere (aim 120 ms)", "zq"],
] as const) {
  const times: number[] = [];
  const hits: number[] = [];
  for (let run = 0; run < runs; run++) times.push(await millisOf(() => hits.push(searchAll(store, query).length)));
  printRow(`${name}, ${String(hits[0])} hits`, times);
}
store.database.close();
rmSync(folder, { recursive: true, force: true });
