import type { Input } from "../../../app/contract/contract.ts";
import type { Category } from "../../../app/model/claim.ts";
import type { CorrectionId, JudgementId, PinId, VersionId } from "../../../app/model/ids.ts";
import type { Correction, Judgement, JudgementKind, Pin } from "../../../app/model/note.ts";
import { fromJson } from "./rows.ts";
import type { Store } from "./store.ts";

interface PinRow {
  readonly id: PinId;
  readonly version_a: VersionId;
  readonly version_b: VersionId;
  readonly a: string;
  readonly b: string;
}

/** The pins of a pair of versions in this order. */
export function listPins(store: Store, versionA: VersionId, versionB: VersionId): readonly Pin[] {
  return store.database
    .prepare<[string, string], PinRow>("SELECT * FROM pins WHERE version_a = ? AND version_b = ? ORDER BY pinned_at, rowid")
    .all(versionA, versionB)
    .map((row) => ({ id: row.id, versionA: row.version_a, versionB: row.version_b, a: fromJson(row.a), b: fromJson(row.b) }));
}

export function putPin(store: Store, pin: Input<"pins.put">): Pin {
  const id = store.newId() as PinId;
  store.database
    .prepare("INSERT INTO pins (id, version_a, version_b, a, b, pinned_at) VALUES (?, ?, ?, ?, ?, ?)")
    .run(id, pin.versionA, pin.versionB, JSON.stringify(pin.a), JSON.stringify(pin.b), store.now());
  return { id, ...pin };
}

export function removePin(store: Store, pinId: PinId): void {
  store.database.prepare("DELETE FROM pins WHERE id = ?").run(pinId);
}

interface CorrectionRow {
  readonly id: CorrectionId;
  readonly version_a: VersionId;
  readonly version_b: VersionId;
  readonly side: "a" | "b";
  readonly action: "split" | "merge";
  readonly place: string;
}

/** The sentence boundaries put right by hand for a pair of versions, in the order in which they were made. */
export function listCorrections(store: Store, versionA: VersionId, versionB: VersionId): readonly Correction[] {
  return store.database
    .prepare<[string, string], CorrectionRow>(
      "SELECT * FROM corrections WHERE version_a = ? AND version_b = ? ORDER BY corrected_at, rowid",
    )
    .all(versionA, versionB)
    .map((row) => ({
      id: row.id,
      versionA: row.version_a,
      versionB: row.version_b,
      side: row.side,
      action: row.action,
      place: fromJson(row.place),
    }));
}

export function putCorrection(store: Store, correction: Input<"corrections.put">): Correction {
  const id = store.newId() as CorrectionId;
  const { versionA, versionB, side, action, place } = correction;
  store.database
    .prepare("INSERT INTO corrections (id, version_a, version_b, side, action, place, corrected_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
    .run(id, versionA, versionB, side, action, JSON.stringify(place), store.now());
  return { id, ...correction };
}

export function removeCorrection(store: Store, correctionId: CorrectionId): void {
  store.database.prepare("DELETE FROM corrections WHERE id = ?").run(correctionId);
}

interface JudgementRow {
  readonly id: JudgementId;
  readonly version_a: VersionId;
  readonly version_b: VersionId;
  readonly category: Category;
  readonly a: string;
  readonly b: string;
  readonly value_a: string | null;
  readonly value_b: string | null;
  readonly kind: JudgementKind;
  readonly reason: string;
  readonly changed_at: string;
}

export function listJudgements(store: Store, versionA: VersionId, versionB: VersionId): readonly Judgement[] {
  return store.database
    .prepare<[string, string], JudgementRow>("SELECT * FROM judgements WHERE version_a = ? AND version_b = ? ORDER BY changed_at, rowid")
    .all(versionA, versionB)
    .map(judgementOf);
}

function judgementOf(row: JudgementRow): Judgement {
  return {
    id: row.id,
    finding: {
      versionA: row.version_a,
      versionB: row.version_b,
      category: row.category,
      a: fromJson(row.a),
      b: fromJson(row.b),
      valueA: row.value_a,
      valueB: row.value_b,
    },
    kind: row.kind,
    reason: row.reason,
    changedAt: row.changed_at,
  };
}

/** Judges a finding; a second judgement of the same finding replaces the first and keeps its id. */
export function putJudgement(store: Store, { finding, kind, reason }: Input<"judgements.put">): Judgement {
  const row = store.database
    .prepare<unknown[], JudgementRow>(
      `INSERT INTO judgements (id, version_a, version_b, category, a, b, value_a, value_b, kind, reason, changed_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (version_a, version_b, category, a, b) DO UPDATE SET
         value_a = excluded.value_a, value_b = excluded.value_b, kind = excluded.kind, reason = excluded.reason, changed_at = excluded.changed_at
       RETURNING *`,
    )
    .get(
      store.newId(),
      finding.versionA,
      finding.versionB,
      finding.category,
      JSON.stringify(finding.a),
      JSON.stringify(finding.b),
      finding.valueA,
      finding.valueB,
      kind,
      reason,
      store.now(),
    );
  if (!row) throw new Error("SQLite returned no row for a judgement");
  return judgementOf(row);
}

export function removeJudgement(store: Store, judgementId: JudgementId): void {
  store.database.prepare("DELETE FROM judgements WHERE id = ?").run(judgementId);
}
