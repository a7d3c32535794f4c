import { useState, type ReactElement } from "react";
import type { VersionId } from "../../app/model/ids.ts";
import type { VersionMetadata } from "../../app/model/work.ts";
import { locale, t } from "../state/translate.ts";
import { isPublished } from "../ui/written.ts";
import { DeedDialog } from "./deed-dialog.tsx";
import { describeVersion, metadataOf } from "./deeds.ts";
import { MetadataFields } from "./metadata-fields.tsx";
import type { VersionRow, WorkRow } from "./rows.ts";
import { versionChoices } from "./version-choices.ts";

interface Props {
  readonly row: VersionRow;
  readonly of: WorkRow;
  readonly onClose: () => void;
}

/** Corrects what is said of a version; its text never changes. */
export function DetailsDialog({ row, of, onClose }: Props): ReactElement {
  const [value, setValue] = useState<VersionMetadata>(() => metadataOf(row.version));
  const deed = () => {
    if (!isPublished(value.publishedAt)) return null;
    return describeVersion(row.version, value.relation === "original" ? { ...value, relatedTo: null } : value);
  };
  return (
    <DeedDialog title={t("library.details.title", { sigil: row.sigil })} action={t("action.save")} deed={deed} onClose={onClose}>
      <MetadataFields
        t={t}
        locale={locale}
        autoFocus
        value={value}
        onChange={(patch) => {
          setValue((before) => ({ ...before, ...patch }));
        }}
        sources={versionChoices(of.versions.filter((each) => each !== row))}
        source={value.relatedTo ?? ""}
        onSource={(source) => {
          setValue((before) => ({ ...before, relatedTo: source === "" ? null : (source as VersionId) }));
        }}
      />
    </DeedDialog>
  );
}
