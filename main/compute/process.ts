import { serve } from "../child-port.ts";
import type { ComparisonJob } from "./job.ts";
import { runComparison } from "./run.ts";

// The compute process: no database, no network, one comparison after another; killed when the user cancels.
serve((input, report) => runComparison(input as ComparisonJob, report));
