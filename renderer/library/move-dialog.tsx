import { useState, type ReactElement } from "react";
import type { Work } from "../../app/model/work.ts";
import { locale, t } from "../state/translate.ts";
import { Fields, SelectField } from "../ui/fields.tsx";
import { DeedDialog } from "./deed-dialog.tsx";
import { moveVersion } from "./deeds.ts";
import { sortWorks, type VersionRow } from "./rows.ts";

interface Props {
  readonly row: VersionRow;
  readonly works: readonly Work[];
  readonly onClose: () => void;
}

/** Puts a version under another work. */
export function MoveDialog({ row, works, onClose }: Props): ReactElement {
  const others = sortWorks(
    works.filter((work) => work.id !== row.version.workId),
    "title",
    locale,
  );
  const siblings = works.find((work) => work.id === row.version.workId)?.versions ?? [];
  const [chosen, setChosen] = useState<string>(others[0]?.id ?? "");
  const target = others.find((work) => work.id === chosen);
  const deed = () => (target === undefined ? null : moveVersion(row.version, target.id, siblings));
  return (
    <DeedDialog title={t("library.move.title")} action={t("library.move.do")} deed={deed} onClose={onClose}>
      {others.length === 0 ? (
        <p>{t("library.move.none")}</p>
      ) : (
        <Fields>
          <SelectField
            label={t("library.move.field")}
            value={chosen}
            autoFocus
            choices={others.map((work) => ({ value: work.id, name: work.title || t("library.work.untitled") }))}
            onChange={setChosen}
          />
        </Fields>
      )}
    </DeedDialog>
  );
}
