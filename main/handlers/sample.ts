import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import type { Failure, SampleOpened } from "../../app/contract/contract.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Relation, VersionKind } from "../../app/model/work.ts";
import { err, ok, type Result } from "../../app/result.ts";
import type { LibraryClient } from "../library-client.ts";
import type { Places } from "../paths.ts";
import type { Imports } from "./imports.ts";

/** The folder of the sample work under resources/samples. */
const sampleFolder = "tranvia-de-la-costa";

interface SampleManifest {
  readonly title: string;
  readonly versions: readonly {
    readonly file: string;
    readonly title: string;
    readonly author: string;
    readonly publisher: string;
    readonly language: string;
    readonly publishedAt: string;
    readonly kind: VersionKind;
    readonly relation: Relation;
    /** Index of the version this one was made from; null for an original. */
    readonly relatedTo: number | null;
  }[];
}

/** Adds the self-written sample as a work, by the same way every file takes; an existing sample work is opened instead. */
export async function openSample(library: LibraryClient, imports: Imports, places: Places): Promise<Result<SampleOpened, Failure>> {
  const folder = join(places.resources, "samples", sampleFolder);
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as SampleManifest;
  const works = await library.call("works.list", { trashed: false });
  if (!works.ok) return works;
  const existing = works.value.find((work) => work.title === manifest.title && work.versions.length >= manifest.versions.length);
  if (existing) return ok({ workId: existing.id, versionIds: existing.versions.map((version) => version.id) });
  const outcomes = await imports.readPaths(
    randomUUID(),
    manifest.versions.map((version) => join(folder, version.file)),
  );
  const kept: VersionId[] = [];
  let workId: WorkId | null = null;
  for (const [index, version] of manifest.versions.entries()) {
    const outcome = outcomes[index];
    if (outcome?.read !== true) return err(outcome?.failure ?? missing);
    const { file: _file, relatedTo, ...metadata } = version;
    const related = relatedTo === null ? null : (kept[relatedTo] ?? null);
    const committed: Awaited<ReturnType<Imports["commit"]>> = await imports.commit(
      { draftId: outcome.draft.draftId, metadata: { ...metadata, url: "", relatedTo: related }, workId },
      manifest.title,
    );
    if (!committed.ok) return committed;
    workId = committed.value.workId;
    kept.push(committed.value.id);
  }
  const [base, first] = kept;
  if (workId === null || base === undefined || first === undefined) return err(missing);
  // The pair a first visitor meets: the original and the translation with the most mistakes.
  const opened = await library.call("comparisons.open", { workId, witnesses: [base, first], base });
  return opened.ok ? ok({ workId, versionIds: kept }) : opened;
}

const missing: Failure = { code: "not-found", message: "The sample is missing from this installation. Your library is unchanged." };
