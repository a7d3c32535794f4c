import type { Name } from "../model/claim.ts";
import type { Block } from "../model/document.ts";
import type { Span } from "../model/span.ts";
import type { Scan } from "./rules.ts";

export function namesIn(_scan: Scan, _blocks: readonly Block[], _taken: readonly Span[]): readonly Name[] {
  return [];
}
