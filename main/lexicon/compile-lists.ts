// Run at build time: compiles the word lists of the folder of resources given.
import { compileInto } from "./shelf.ts";

const [resources = ""] = process.argv.slice(2);
compileInto(resources);
