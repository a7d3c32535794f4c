import { join } from "node:path";
import { compileInto } from "../main/lexicon/shelf.ts";

/** Before the tests: the compiled word lists are those of the files as they are now. */
export function setup(): void {
  compileInto(join(import.meta.dirname, "..", "resources"));
}
