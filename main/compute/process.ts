import { serve } from "../child-port.ts";
import { compareLine } from "./batch.ts";
import type { ComputeRequest } from "./requests.ts";
import { runComparison } from "./run.ts";

// The compute process: no database, no network, one request after another; killed when the user cancels.
serve((input, report) => {
  const request = input as ComputeRequest;
  return request.kind === "comparison"
    ? runComparison(request.job, report)
    : request.lines.map((line) => compareLine(line, request.settings));
});
