import { serve } from "../child-port.ts";
import { readSource, type Source } from "./read.ts";

// The import process: untrusted bytes in, a draft out. No database, no network; it is killed when it takes too long.
serve((input) => readSource(input as Source));
