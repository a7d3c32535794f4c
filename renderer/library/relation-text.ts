import { t } from "../state/translate.ts";
import type { VersionRow } from "./rows.ts";

/** "Original", "Translation of A", or "Revision" where the version it was made from is not kept. */
export function relationText({ version, relatedSigil }: VersionRow): string {
  if (version.relation === "original") return t("library.relation.original");
  if (relatedSigil === null) return t(`library.relation.${version.relation}`);
  return t(`library.relation.${version.relation}.of`, { sigil: relatedSigil });
}
