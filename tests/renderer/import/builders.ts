import type { ImportDraft } from "../../../app/contract/contract.ts";
import type { VersionMetadata } from "../../../app/model/work.ts";

/** A draft read from `<id>.txt`, with plain values for everything a test does not speak of. */
export function draft(id: string, metadata: Partial<VersionMetadata> = {}, given: Partial<ImportDraft> = {}): ImportDraft {
  return {
    draftId: id,
    fileName: `${id}.txt`,
    format: "text",
    text: "One. Two.",
    blocks: [],
    metadata: {
      title: `Title ${id}`,
      author: "",
      publisher: "",
      url: "",
      language: "es",
      publishedAt: "",
      kind: "article",
      relation: "original",
      relatedTo: null,
      ...metadata,
    },
    encoding: "utf-8",
    encodingSure: true,
    otherEncodings: [],
    leftOut: [],
    warnings: [],
    sha256: "0".repeat(64),
    sameAs: null,
    ...given,
  };
}
