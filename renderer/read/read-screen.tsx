import type { VersionId, WorkId } from "../../app/model/ids.ts";

export function ReadScreen(props: { readonly workId: WorkId; readonly versionId: VersionId; readonly at: number | null }) {
  return <main>{props.versionId}</main>;
}
