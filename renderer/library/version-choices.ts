import { t } from "../state/translate.ts";
import type { Choice } from "../ui/fields.tsx";
import { versionName, type VersionRow } from "./rows.ts";

/** Versions to choose from, by letter and name. */
export function versionChoices(rows: readonly VersionRow[]): readonly Choice[] {
  return rows.map(({ version, sigil }) => ({ value: version.id, name: t("meta.named", { sigil, name: versionName(version) }) }));
}
