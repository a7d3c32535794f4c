import { useState, type ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { t } from "../state/translate.ts";
import { Fields, TextField } from "../ui/fields.tsx";
import { DeedDialog } from "./deed-dialog.tsx";
import { renameWork } from "./deeds.ts";

/** Gives a work another title. */
export function RenameDialog({ work, onClose }: { readonly work: Work; readonly onClose: () => void }): ReactElement {
  const [title, setTitle] = useState(work.title);
  const deed = () => (title.trim() === "" ? null : renameWork(work, title.trim()));
  return (
    <DeedDialog title={t("library.rename.title")} action={t("action.save")} deed={deed} onClose={onClose}>
      <Fields>
        <TextField label={t("library.rename.field")} value={title} onChange={setTitle} autoFocus />
      </Fields>
    </DeedDialog>
  );
}
