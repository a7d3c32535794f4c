import type { When } from "../../app/contract/commands.ts";
import { Dialog } from "../ui/dialog.tsx";

export function KeySheet({ when, onClose }: { readonly when: When; readonly onClose: () => void }) {
  return (
    <Dialog title={when} onClose={onClose}>
      {when}
    </Dialog>
  );
}
