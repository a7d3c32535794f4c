import type { WorkId } from "../../app/model/ids.ts";
import type { Point } from "../ui/context-menu.tsx";
import type { Line } from "./rows.ts";

/** A line whose menu is open, and where. */
export interface MenuAt {
  readonly line: Line;
  readonly point: Point;
}

/** What a line can be asked to do; the same for pointer and keys. */
export interface LineActions {
  open(line: Line): void;
  toggle(workId: WorkId): void;
  current(line: Line): void;
  menu(line: Line, point: Point): void;
}
