import type { WorkId } from "../../app/model/ids.ts";

export function NotesScreen({ workId }: { readonly workId: WorkId | null }) {
  return <main>{workId}</main>;
}
