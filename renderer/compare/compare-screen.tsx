import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Place } from "../state/navigation.ts";

export function CompareScreen(props: { readonly workId: WorkId; readonly a: VersionId; readonly b: VersionId; readonly place: Place | null }) {
  return <main>{props.workId}</main>;
}
