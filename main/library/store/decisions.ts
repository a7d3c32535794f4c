import type { Input } from "../../../app/contract/contract.ts";
import type { Category } from "../../../app/model/claim.ts";
import type { CorrectionId, JudgementId, PinId, VersionId } from "../../../app/model/ids.ts";
import { mirrored, type Correction, type FindingReference, type Judgement, type JudgementKind, type Pin } from "../../../app/model/note.ts";
import { fromJson } from "./rows.ts";
import type { Store } from "./store.ts";

/** The two versions of a decision; the sides of everything else in it follow their order. */
interface Pair {
  readonly versionA: VersionId;
  readonly versionB: VersionId;
}

/**
 * A decision belongs to two versions whichever way round they stand on the screen. It is kept the way round in which the first id sorts first,
 * so that a decision made on the swapped pair meets the one made before, and is given back the way round that is asked for.
 */
function isKeptRound({ versionA, versionB }: Pair): boolean {
  return versionA <= versionB;
}

/** Turns a pair to the way round that is kept, or back. */
function keptPair(pair: Pair): Pair {
  return isKeptRound(pair) ? pair : { versionA: pair.versionB, versionB: pair.versionA };
}

function mirroredPin<P extends Input<"pins.put"> | Pin>(pin: P): P {
  return { ...pin, versionA: pin.versionB, versionB: pin.versionA, a: pin.b, b: pin.a };
}

function mirroredCorrection<C extends Input<"corrections.put"> | Correction>(correction: C): C {
  const { versionA, versionB, side } = correction;
  return { ...correction, versionA: versionB, versionB: versionA, side: side === "a" ? "b" : "a" };
}

interface PinRow {
  readonly id: PinId;
  readonly version_a: VersionId;
  readonly version_b: VersionId;
  readonly a: string;
  readonly b: string;
}

/** The pins of a pair of versions, whichever way round they were made, in the order in which they were made. */
export function listPins(store: Store, versionA: VersionId, versionB: VersionId): readonly Pin[] {
  const asked = { versionA, versionB };
  const kept = keptPair(asked);
  return store.database
    .prepare<[string, string], PinRow>("SELECT * FROM pins WHERE version_a = ? AND version_b = ? ORDER BY pinned_at, rowid")
    .all(kept.versionA, kept.versionB)
    .map((row) => ({ id: row.id, versionA: row.version_a, versionB: row.version_b, a: fromJson(row.a), b: fromJson(row.b) }) satisfies Pin)
    .map((pin) => (isKeptRound(asked) ? pin : mirroredPin(pin)));
}

/** Keeps a pin; it comes back the way round it was given. */
export function putPin(store: Store, pin: Input<"pins.put">): Pin {
  const id = store.newId() as PinId;
  const kept = isKeptRound(pin) ? pin : mirroredPin(pin);
  store.database
    .prepare("INSERT INTO pins (id, version_a, version_b, a, b, pinned_at) VALUES (?, ?, ?, ?, ?, ?)")
    .run(id, kept.versionA, kept.versionB, JSON.stringify(kept.a), JSON.stringify(kept.b), store.now());
  return { id, ...pin };
}

/** Takes a pin away; nothing happens when there is none of that id. */
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

/** The sentence boundaries put right by hand for a pair of versions, whichever way round, in the order in which they were made. */
export function listCorrections(store: Store, versionA: VersionId, versionB: VersionId): readonly Correction[] {
  const asked = { versionA, versionB };
  const kept = keptPair(asked);
  return store.database
    .prepare<[string, string], CorrectionRow>(
      "SELECT * FROM corrections WHERE version_a = ? AND version_b = ? ORDER BY corrected_at, rowid",
    )
    .all(kept.versionA, kept.versionB)
    .map(correctionOf)
    .map((correction) => (isKeptRound(asked) ? correction : mirroredCorrection(correction)));
}

function correctionOf(row: CorrectionRow): Correction {
  return {
    id: row.id,
    versionA: row.version_a,
    versionB: row.version_b,
    side: row.side,
    action: row.action,
    place: fromJson(row.place),
  };
}

/** Keeps a sentence boundary put right by hand; it comes back the way round it was given. */
export function putCorrection(store: Store, correction: Input<"corrections.put">): Correction {
  const id = store.newId() as CorrectionId;
  const { versionA, versionB, side, action, place } = isKeptRound(correction) ? correction : mirroredCorrection(correction);
  store.database
    .prepare("INSERT INTO corrections (id, version_a, version_b, side, action, place, corrected_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
    .run(id, versionA, versionB, side, action, JSON.stringify(place), store.now());
  return { id, ...correction };
}

/** Takes a correction away; nothing happens when there is none of that id. */
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

/** The judgements of a pair of versions, whichever way round they were made, in the order in which they were last changed. */
export function listJudgements(store: Store, versionA: VersionId, versionB: VersionId): readonly Judgement[] {
  const asked = { versionA, versionB };
  const kept = keptPair(asked);
  return store.database
    .prepare<[string, string], JudgementRow>("SELECT * FROM judgements WHERE version_a = ? AND version_b = ? ORDER BY changed_at, rowid")
    .all(kept.versionA, kept.versionB)
    .map(judgementOf)
    .map((judgement) => turned(judgement, asked));
}

function turned(judgement: Judgement, asked: Pair): Judgement {
  return isKeptRound(asked) ? judgement : { ...judgement, finding: mirrored(judgement.finding) };
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

/** Judges a finding; a second judgement of the same finding, whichever way round, replaces the first and keeps its id. */
export function putJudgement(store: Store, { finding, kind, reason }: Input<"judgements.put">): Judgement {
  const kept: FindingReference = isKeptRound(finding) ? finding : mirrored(finding);
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
      kept.versionA,
      kept.versionB,
      kept.category,
      JSON.stringify(kept.a),
      JSON.stringify(kept.b),
      kept.valueA,
      kept.valueB,
      kind,
      reason,
      store.now(),
    );
  if (!row) throw new Error("SQLite returned no row for a judgement");
  return turned(judgementOf(row), finding);
}

/** Takes a judgement back; nothing happens when there is none of that id. */
export function removeJudgement(store: Store, judgementId: JudgementId): void {
  store.database.prepare("DELETE FROM judgements WHERE id = ?").run(judgementId);
}
