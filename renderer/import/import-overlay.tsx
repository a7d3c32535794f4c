import type { WorkId } from "../../app/model/ids.ts";
import type { ImportSource } from "../state/app-context.ts";
import { Dialog } from "../ui/dialog.tsx";

export function ImportOverlay(props: { readonly source: ImportSource; readonly workId: WorkId | null; readonly onClose: () => void }) {
  return (
    <Dialog title={props.source.from} onClose={props.onClose}>
      {props.workId}
    </Dialog>
  );
}
