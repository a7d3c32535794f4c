import type { ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import type { FindingId } from "../../app/model/finding.ts";
import type { Judgement } from "../../app/model/note.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { classes } from "../ui/classes.ts";
import sides from "./compare-view.module.css";
import { FindingCard } from "./finding-card.tsx";
import { FindingList } from "./finding-list.tsx";
import type { Recognised } from "./judged.ts";
import { stepFrom, type Listed, type Placed } from "./listed.ts";
import { NoteEditor } from "./note-editor.tsx";
import type { NotePlace } from "./noted.ts";
import styles from "./panel.module.css";
import type { Side } from "./places.ts";
import type { CompareAction, CompareState } from "./state.ts";
import type { Decisions } from "./use-decisions.ts";

interface FindingsPanelProps {
  /** True when it lies over the text, for want of room beside it. */
  readonly over: boolean;
  readonly comparison: Comparison;
  readonly sigils: Readonly<Record<Side, string>>;
  readonly state: CompareState;
  readonly dispatch: (action: CompareAction) => void;
  readonly placed: readonly Placed[];
  readonly listed: Listed;
  readonly judged: Recognised<Judgement>;
  /** The notes on the current row. */
  readonly notes: readonly NotePlace[];
  readonly decisions: Decisions;
  readonly onFinding: (finding: FindingId) => void;
  readonly onEntry: (entry: Placed) => void;
  /** Takes the focus when a note is closed and what had it before is gone. */
  readonly onLeaveNote: () => void;
}

/** What it means: the finding at hand or the note being written, the notes here, and the list of all findings. */
export function FindingsPanel(props: FindingsPanelProps): ReactElement {
  const { comparison, sigils, state, dispatch, placed, listed, judged } = props;
  return (
    <aside className={classes(styles["panel"], props.over && sides["over"], props.over && sides["end"])} aria-label={t("panel.name")}>
      <div className={styles["upper"]}>
        <AtHand {...props} />
        <NotesHere {...props} />
      </div>
      <FindingList
        placed={placed}
        listed={listed}
        comparison={comparison}
        sigils={sigils}
        tab={state.tab}
        kind={state.kind}
        current={state.finding}
        isJudged={(id) => judged.byFinding.has(id)}
        onTab={(tab) => {
          dispatch({ do: "set-tab", tab });
        }}
        onKind={(kind) => {
          dispatch({ do: "set-kind", kind });
        }}
        onFinding={props.onFinding}
        onStep={(direction) => {
          const entry = stepFrom(listed.shown, state.finding, state.row, direction);
          if (entry !== null) props.onEntry(entry);
        }}
        lost={judged.lost.length}
      />
    </aside>
  );
}

function AtHand(props: FindingsPanelProps): ReactElement {
  const { comparison, sigils, state, dispatch, placed, judged, decisions, onFinding } = props;
  const { mac } = useApp();
  const { draft } = state;
  if (draft !== null) {
    return (
      <NoteEditor
        key={draft.noteId ?? "new"}
        draft={draft}
        comparison={comparison}
        sigils={sigils}
        mac={mac}
        onSave={(body) => {
          decisions.saveNote(draft, body);
        }}
        onCancel={() => {
          dispatch({ do: "close-note" });
        }}
        onLeave={props.onLeaveNote}
      />
    );
  }
  const entry = placed.find(({ finding }) => finding.id === state.finding);
  if (entry === undefined) return <NothingHere placed={placed} row={state.row} decisions={decisions} onFinding={onFinding} />;
  return (
    <FindingCard
      finding={entry.finding}
      comparison={comparison}
      sigils={sigils}
      judgement={judged.byFinding.get(entry.finding.id) ?? null}
      onJudge={decisions.judge}
      onNote={decisions.noteOnFinding}
    />
  );
}

interface NothingHereProps {
  readonly placed: readonly Placed[];
  readonly row: number;
  readonly decisions: Decisions;
  readonly onFinding: (finding: FindingId) => void;
}

/** A passage where nothing lights up says what was looked at and found to agree, so that its silence means something. */
function NothingHere({ placed, row, decisions, onFinding }: NothingHereProps): ReactElement {
  const quiet = placed.filter((entry) => entry.row === row);
  return (
    <section className={styles["finding"]} aria-label={t("panel.current")}>
      <header>
        <span>{t(quiet.length === 0 ? "panel.nothing" : "panel.nothing.but")}</span>
        <span className={styles["push"]}>
          <Button small onClick={() => void decisions.writeNote()}>
            {t("panel.note")} <kbd>c</kbd>
          </Button>
        </span>
      </header>
      <ul className={styles["quietList"]}>
        {quiet.map(({ finding }) => (
          <li key={finding.id}>
            <button
              type="button"
              onClick={() => {
                onFinding(finding.id);
              }}
            >
              {finding.summary}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NotesHere({ notes, state, decisions }: FindingsPanelProps): ReactElement | null {
  const shown = notes.filter(({ note }) => note.id !== state.draft?.noteId);
  if (shown.length === 0) return null;
  return (
    <ul className={styles["notes"]} aria-label={t("panel.notes")}>
      {shown.map(({ note }) => (
        <li key={note.id}>
          <p dir="auto">{note.body}</p>
          <footer>
            <Button
              small
              onClick={() => {
                decisions.editNote(note);
              }}
            >
              {t("note.edit")}
            </Button>
            <Button
              small
              onClick={() => {
                decisions.trashNote(note);
              }}
            >
              {t("note.trash")}
            </Button>
          </footer>
        </li>
      ))}
    </ul>
  );
}
