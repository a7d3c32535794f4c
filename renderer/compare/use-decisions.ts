import { describePassage } from "../../app/anchoring/describe.ts";
import type { Input } from "../../app/contract/contract.ts";
import type { Comparison } from "../../app/model/comparison.ts";
import type { Finding, FindingId } from "../../app/model/finding.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Judgement, JudgementKind, Note, NoteTarget, Passage } from "../../app/model/note.ts";
import { textOf, type Span } from "../../app/model/span.ts";
import { useBridge, type Bridge } from "../bridge.ts";
import { useApp, type AppState } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { referenceOf } from "./judged.ts";
import type { Placed } from "./listed.ts";
import type { Side } from "./places.ts";
import type { Layout } from "./rows.ts";
import { selectedText } from "./selection.ts";
import type { CompareAction, CompareState, NoteDraft } from "./state.ts";

/** What the reader puts down about a pair: judgements and notes. Every one can be undone. */
export interface Decisions {
  /** Judges the current finding; the same judgement again takes it back. False when none is current. */
  readonly judge: (kind: JudgementKind) => boolean;
  /** Opens the editor on the selected words, else on the difference at hand, else on the current pair of passages. False when there are none. */
  readonly writeNote: () => boolean;
  /** Opens the editor on the current finding. */
  readonly noteOnFinding: () => void;
  readonly editNote: (note: Note) => void;
  readonly trashNote: (note: Note) => void;
  readonly saveNote: (draft: NoteDraft, body: string) => void;
}

interface DecisionParts {
  readonly comparison: Comparison;
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly workId: WorkId;
  readonly layout: Layout;
  readonly state: CompareState;
  readonly placed: readonly Placed[];
  readonly judged: ReadonlyMap<FindingId, Judgement>;
  readonly dispatch: (action: CompareAction) => void;
  readonly refresh: () => void;
}

export function useDecisions(parts: DecisionParts): Decisions {
  const bridge = useBridge();
  const app = useApp();
  const { comparison, chosen, state, dispatch } = parts;
  const finding = parts.placed.find((entry) => entry.finding.id === state.finding)?.finding ?? null;
  const open = (draft: NoteDraft | null): boolean => {
    if (draft === null) return false;
    dispatch({ do: "write-note", draft });
    return true;
  };
  return {
    judge: (kind) => {
      if (finding === null) return false;
      const kept = parts.judged.get(finding.id) ?? null;
      void app
        .perform({
          kind: "judge",
          label: t("judge.deed", { kind: t(`judgement.${kind}`) }),
          finding: kept?.finding ?? referenceOf(finding, comparison, chosen.a, chosen.b),
          before: kept?.kind ?? null,
          after: kept?.kind === kind ? null : kind,
        })
        .then(parts.refresh);
      return true;
    },
    writeNote: () => open(draftOnSelection(parts) ?? (finding === null ? draftOnRow(parts) : draftOnFinding(parts, finding))),
    noteOnFinding: () => {
      if (finding !== null) open(draftOnFinding(parts, finding));
    },
    editNote: (note) => {
      open({ noteId: note.id, target: note.target, body: note.body, quotes: quotesOf(note, parts) });
    },
    trashNote: (note) => {
      void app
        .perform({
          kind: "calls",
          label: t("note.deed.trash"),
          redo: [{ name: "notes.trash", input: { noteId: note.id } }],
          undo: [{ name: "notes.restore", input: { noteId: note.id } }],
        })
        .then(parts.refresh);
    },
    saveNote: (draft, body) => {
      void saveNote(bridge, app, parts.workId, draft, body).then((saved) => {
        if (saved) dispatch({ do: "close-note" });
        parts.refresh();
      });
    },
  };
}

/** Keeps a note; a failure is announced and the editor stays open with the words in it. */
async function saveNote(bridge: Bridge, app: AppState, workId: WorkId, draft: NoteDraft, body: string): Promise<boolean> {
  const { noteId } = draft;
  if (noteId !== null) {
    return app.perform({
      kind: "calls",
      label: t("note.deed.change"),
      redo: [{ name: "notes.write", input: { noteId, body } }],
      undo: [{ name: "notes.write", input: { noteId, body: draft.body } }],
    });
  }
  const made = await bridge.call("notes.create", { workId, target: writable(draft.target), body });
  if (!made.ok) {
    app.announce(made.error.message);
    return false;
  }
  const { id } = made.value;
  app.remember({
    kind: "calls",
    label: t("note.deed.write"),
    redo: [{ name: "notes.restore", input: { noteId: id } }],
    undo: [{ name: "notes.trash", input: { noteId: id } }],
  });
  return true;
}

/** The contract's input types have no readonly arrays. */
function writable(target: NoteTarget): Input<"notes.create">["target"] {
  return target.on === "finding"
    ? { on: "finding", finding: { ...target.finding, a: [...target.finding.a], b: [...target.finding.b] } }
    : target;
}

function draftOnSelection({ comparison, chosen }: DecisionParts): NoteDraft | null {
  const selected = selectedText();
  if (selected === null) return null;
  const { side, span } = selected;
  const passage = passageOf(comparison, chosen, side, span);
  return { noteId: null, body: "", target: { on: "passage", passage }, quotes: [{ side, text: textOf(comparison[side].text, span) }] };
}

/** Both passages of the current row, or the one there is. */
function draftOnRow(parts: DecisionParts): NoteDraft | null {
  const { comparison, chosen } = parts;
  const spans = { a: spanOfRow(parts, "a"), b: spanOfRow(parts, "b") };
  const sides = (["a", "b"] as const).filter((side) => spans[side] !== null);
  const passages = sides.flatMap((side) => (spans[side] === null ? [] : [passageOf(comparison, chosen, side, spans[side])]));
  const quotes = sides.flatMap((side) => (spans[side] === null ? [] : [{ side, text: textOf(comparison[side].text, spans[side]) }]));
  const [first, second] = passages;
  if (first === undefined) return null;
  const target: NoteTarget = second === undefined ? { on: "passage", passage: first } : { on: "pair", a: first, b: second };
  return { noteId: null, body: "", target, quotes };
}

function spanOfRow({ comparison, layout, state }: DecisionParts, side: Side): Span | null {
  const cell = layout.rows[state.row]?.[side];
  if (cell?.kind !== "text") return null;
  const first = comparison[side].segments[cell.segments[0] ?? -1];
  const last = comparison[side].segments[cell.segments.at(-1) ?? -1];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

function draftOnFinding({ comparison, chosen }: DecisionParts, finding: Finding): NoteDraft {
  const quotes = (["a", "b"] as const)
    .filter((side) => finding[side].length > 0)
    .map((side) => ({ side, text: finding[side].map((span) => textOf(comparison[side].text, span)).join(" … ") }));
  return { noteId: null, body: "", target: { on: "finding", finding: referenceOf(finding, comparison, chosen.a, chosen.b) }, quotes };
}

function passageOf(comparison: Comparison, chosen: Readonly<Record<Side, VersionId>>, side: Side, span: Span): Passage {
  return { versionId: chosen[side], selector: describePassage(comparison[side].text, span) };
}

/** The words a kept note stands on, as far as they belong to this pair. */
function quotesOf(note: Note, { chosen }: DecisionParts): NoteDraft["quotes"] {
  const { target } = note;
  if (target.on === "work" || target.on === "version") return [];
  const passages: readonly Passage[] =
    target.on === "passage"
      ? [target.passage]
      : target.on === "pair"
        ? [target.a, target.b]
        : [
            ...target.finding.a.map((selector) => ({ versionId: target.finding.versionA, selector })),
            ...target.finding.b.map((selector) => ({ versionId: target.finding.versionB, selector })),
          ];
  return passages.flatMap(({ versionId, selector }) => {
    const side = versionId === chosen.a ? "a" : versionId === chosen.b ? "b" : null;
    return side === null ? [] : [{ side, text: selector.quote.exact }];
  });
}
