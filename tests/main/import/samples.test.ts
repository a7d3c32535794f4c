import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { relations, versionKinds, type Relation, type VersionKind } from "../../../app/model/work.ts";
import { outline, readFile } from "./support.ts";

const folder = join(import.meta.dirname, "../../../resources/samples/tranvia-de-la-costa");

interface SampleVersion {
  readonly file: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly relation: Relation;
  readonly relatedTo: number | null;
  readonly kind: VersionKind;
}
interface Planted {
  readonly version: number;
  readonly against: number;
  readonly category: string;
  readonly a: string | null;
  readonly b: string | null;
}

const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
  readonly title: string;
  readonly versions: readonly SampleVersion[];
};
const planted = JSON.parse(readFileSync(join(folder, "differences.json"), "utf8")) as {
  readonly differences: readonly Planted[];
  readonly quiet: readonly Planted[];
};
const drafts = manifest.versions.map((version) => readFile(version.file, readFileSync(join(folder, version.file))));

describe("the sample", () => {
  test.each(manifest.versions.map((version, index) => [version.file, version, index] as const))(
    "%s is read cleanly",
    (_, version, index) => {
      const draft = drafts[index];
      expect(draft?.warnings).toEqual([]);
      expect(draft).toMatchObject({ encoding: "utf-8", encodingSure: true });
      expect(draft?.metadata).toMatchObject({ title: version.title, language: version.language });
      const kinds = draft?.blocks.map((block) => block.kind) ?? [];
      expect(kinds.filter((kind) => kind === "title").length).toBe(1);
      expect(kinds.filter((kind) => kind === "byline").length).toBe(1);
      expect(kinds.filter((kind) => kind === "heading").length).toBe(2);
      expect(kinds.filter((kind) => kind === "paragraph").length).toBeGreaterThan(7);
    },
  );

  test("the saved pages tell the rest of the manifest by themselves", () => {
    manifest.versions.forEach((version, index) => {
      if (!version.file.endsWith(".html")) return;
      const { author, publisher, publishedAt } = version;
      expect(drafts[index]?.metadata).toMatchObject({ author, publisher, publishedAt });
    });
  });

  test("nothing around the article gets into it, and all of it is listed", () => {
    const [original] = drafts;
    const leftOut = original?.leftOut.map((each) => each.text).join(" ") ?? "";
    for (const words of ["Deportes", "Compartir", "zapatos cómodos", "última librería", "cuando lo vea pasar", "derechos reservados"]) {
      expect(original?.text).not.toContain(words);
      expect(leftOut).toContain(words);
    }
  });

  test("the revision keeps its correction as a notice", () => {
    expect(drafts[2] === undefined ? [] : outline(drafts[2]).filter((each) => each.startsWith("notice"))).toEqual([
      "notice: Corrección: Una versión anterior de este artículo decía que el temporal obligó a evacuar a 47 pasajeros. Fueron 43.",
    ]);
  });

  test("relations and kinds are those of the model", () => {
    for (const [index, version] of manifest.versions.entries()) {
      expect(relations).toContain(version.relation);
      expect(versionKinds).toContain(version.kind);
      expect(version.relatedTo === null || version.relatedTo < index).toBe(true);
    }
  });
});

describe("every planted difference stands where it is said to stand", () => {
  test.each(
    [...planted.differences, ...planted.quiet].map(
      (each) => [`${String(each.version)} ${each.category}: ${each.b ?? each.a ?? ""}`, each] as const,
    ),
  )("%s", (_, each) => {
    const own = drafts[each.version]?.text ?? "";
    const base = drafts[each.against]?.text ?? "";
    if (each.a !== null) expect(base).toContain(each.a);
    if (each.b !== null) expect(own).toContain(each.b);
    // The passage of the one side does not stand on the other (but in a notice that tells of it), else there would be nothing to find.
    const draft = drafts[each.version];
    if (draft === undefined || each.a === null || draft.metadata.language !== "es") return;
    expect(outline(draft).filter((block) => !block.startsWith("notice") && block.includes(each.a ?? ""))).toEqual([]);
  });
});
