// Run at build time: compiles the word lists of the folder of resources given.
import { compileInto } from "./shelf.ts";

const [resources = ""] = process.argv.slice(2);
const bytes = compileInto(resources);
process.stderr.write(`variorum: word lists compiled, ${(bytes / 1e6).toFixed(1)} MB\n`);
