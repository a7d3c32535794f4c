import { useMemo, useReducer, useRef, type ReactElement } from "react";
import type { Comparison } from "../../app/model/comparison.ts";
import { isDifference, type FindingId } from "../../app/model/finding.ts";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import { useHandlers } from "../commands.ts";
import type { VersionRow } from "../library/rows.ts";
import { useApp } from "../state/app-context.ts";
import { useArrivalFocus } from "../ui/use-arrival-focus.ts";
import type { Place } from "../state/navigation.ts";
import { classes } from "../ui/classes.ts";
import { Frame } from "../ui/frame.tsx";
import type { RowContext } from "./bead-row.tsx";
import type { ColumnsHandle } from "./columns.tsx";
import styles from "./compare-view.module.css";
import { ControlBar } from "./control-bar.tsx";
import { ColumnHeads } from "./heads.tsx";
import { recogniseJudgements } from "./judged.ts";
import { listFindings, placeFindings, type Placed } from "./listed.ts";
import { marksBySegment } from "./marks.ts";
import { hiddenAt } from "./noise.ts";
import { placeNotes } from "./noted.ts";
import { outlineOf } from "./outline.ts";
import { FindingsPanel } from "./panel.tsx";
import { segmentAt, type Side } from "./places.ts";
import { Rail } from "./rail.tsx";
import { Reader } from "./reader.tsx";
import { layoutOf, type Layout } from "./rows.ts";
import { reduce, startAt, type CompareState } from "./state.ts";
import { CompareStatus } from "./status.tsx";
import { TitleBar } from "./title-bar.tsx";
import { compareHandlers } from "./handlers.ts";
import { useDecisions } from "./use-decisions.ts";
import { useSides } from "./use-sides.ts";
import type { Kept } from "./use-compare-data.ts";

export interface CompareViewProps {
  readonly comparison: Comparison;
  readonly kept: Kept;
  readonly versions: readonly VersionRow[];
  readonly chosen: Readonly<Record<Side, VersionId>>;
  readonly workId: WorkId;
  readonly place: Place | null;
  readonly onChoose: (side: Side, version: VersionId, at: Place | null) => void;
}

/** A finished comparison, to be read and judged. */
export function CompareView(props: CompareViewProps): ReactElement {
  const { comparison, kept, versions, chosen, place } = props;
  const app = useApp();
  const { settings } = app;
  const columns = useRef<ColumnsHandle>(null);
  const layout = useMemo(() => layoutOf(comparison), [comparison]);
  const placed = useMemo(() => placeFindings(comparison, layout), [comparison, layout]);
  const [state, dispatch] = useReducer(reduce, null, () => firstState(place, chosen, comparison, layout, placed));
  const sides = useSides(state.draft !== null);
  const judged = useMemo(() => recogniseJudgements(kept.judgements, comparison, chosen.a), [kept.judgements, comparison, chosen.a]);
  const notes = useMemo(
    () => placeNotes(kept.notes, comparison, layout, { a: chosen.a, b: chosen.b }),
    [kept.notes, comparison, layout, chosen.a, chosen.b],
  );
  const hidden = useMemo(() => hiddenAt(settings.noise), [settings.noise]);
  const marks = useMemo(() => {
    const options = {
      hidden,
      marks: settings.marks,
      current: state.finding,
      notes: { a: notes.flatMap(({ spans }) => spans.a), b: notes.flatMap(({ spans }) => spans.b) },
    };
    return { a: marksBySegment(comparison, "a", options), b: marksBySegment(comparison, "b", options) };
  }, [comparison, hidden, settings.marks, state.finding, notes]);
  const badges = useMemo(() => badgesByRow(placed, state.finding), [placed, state.finding]);
  const lit = useMemo(() => placed.filter(({ finding }) => isDifference(finding)).map(({ row }) => row), [placed]);
  const litRows = useMemo(() => new Set(lit), [lit]);
  const isJudged = (finding: FindingId): boolean => judged.byFinding.has(finding);
  const listed = listFindings(placed, state.kind, state.tab, isJudged);
  const everything = listFindings(placed, { by: "every" }, "all", isJudged);

  const showFinding = (entry: Placed): void => {
    dispatch({ do: "show-finding", entry });
    columns.current?.show(entry.row, "nearest");
  };
  const showRow = (row: number, side: Side | null, where: "nearest" | "start" | "stay" = "nearest"): void => {
    const first = placed.find((entry) => entry.row === row && isDifference(entry.finding));
    dispatch({ do: "show-row", row, finding: first?.finding.id ?? null });
    if (side !== null) dispatch({ do: "set-side", side });
    if (where !== "stay") columns.current?.show(row, where);
  };
  const findById = (id: FindingId): void => {
    const entry = placed.find(({ finding }) => finding.id === id);
    if (entry === undefined) return;
    showFinding(entry);
    sides.showPanel();
  };
  const sigils = { a: sigilOf(versions, chosen.a) ?? "A", b: sigilOf(versions, chosen.b) ?? "B" };
  const decisions = useDecisions({
    ...props,
    layout,
    state,
    dispatch,
    judged: judged.byFinding,
    refresh: kept.refresh,
    placed,
  });
  const here = (): Place => placeOfRow(comparison, layout, state.row, chosen);
  useArrivalFocus(() => columns.current?.focus(state.side));
  useHandlers(
    "compare",
    compareHandlers({
      app,
      state,
      dispatch,
      layout,
      listed,
      columns,
      sides,
      decisions,
      showFinding,
      showRow,
      swap: () => {
        props.onChoose("a", chosen.b, here());
      },
    }),
  );
  const context: RowContext = {
    comparison,
    layout,
    marks,
    badges,
    showMarks: settings.marks,
    letters: sides.columns ? null : sigils,
    current: { row: state.row, finding: state.finding },
    isJudged,
    onFinding: findById,
    onRow: (row, side) => {
      showRow(row, side, side === null ? "nearest" : "stay");
    },
  };
  // Unlocking and locking draw the columns anew; they then begin at the row the reader chose.
  const startRow = state.chosen ? state.row : 0;
  const struck = isRevision(versions, chosen, comparison);
  return (
    <Frame
      title={
        <TitleBar
          work={kept.work}
          versions={versions}
          chosen={chosen}
          onChoose={(side, version) => {
            props.onChoose(side, version, here());
          }}
        />
      }
      controls={
        <ControlBar
          comparison={comparison}
          place={listed.shown.findIndex(({ finding }) => finding.id === state.finding) + 1}
          total={listed.shown.length}
          sides={sides}
        />
      }
      status={<CompareStatus comparison={comparison} layout={layout} row={state.row} findings={everything.all} open={everything.open} />}
    >
      <div className={classes(styles["body"], struck && "revision")} data-rail={sides.rail} data-panel={sides.panel}>
        <Rail
          place={sides.rail}
          outline={outlineOf(comparison, layout.rows, lit, state.row)}
          sentences={layout.numbers.a.filter((number) => number !== null).length}
          versions={versions}
          chosen={chosen}
          notes={notes}
          onOpen={sides.toggleRail}
          onRow={(row) => {
            showRow(row, null, "start");
          }}
          onVersion={(version) => {
            if (version !== chosen.a) props.onChoose("b", version, here());
          }}
          onNote={(note) => {
            if (note.row !== null) showRow(note.row, null);
            decisions.editNote(note.note);
          }}
        />
        <Reader
          context={context}
          locked={settings.scrollLock || !sides.columns}
          side={state.side}
          startRow={startRow}
          readingSize={settings.readingSize}
          glosses={settings.glosses}
          rowsWithFindings={litRows}
          heads={sides.columns && <ColumnHeads comparison={comparison} versions={versions} chosen={chosen} sigils={sigils} />}
          columns={columns}
          onJump={(row) => {
            showRow(row, null);
          }}
          onScroll={(row) => columns.current?.show(row, "center")}
        />
        {sides.panel !== "hidden" && (
          <FindingsPanel
            over={sides.panel === "over"}
            comparison={comparison}
            sigils={sigils}
            state={state}
            dispatch={dispatch}
            placed={placed}
            listed={listed}
            judged={judged}
            notes={notes.filter(({ row }) => row === state.row)}
            decisions={decisions}
            onFinding={findById}
            onEntry={showFinding}
            onLeaveNote={() => columns.current?.focus(state.side)}
          />
        )}
      </div>
    </Frame>
  );
}

/** Begins at the place asked for, else with the first difference at hand and the text at its beginning. */
function firstState(
  place: Place | null,
  chosen: Readonly<Record<Side, VersionId>>,
  comparison: Comparison,
  layout: Layout,
  placed: readonly Placed[],
): CompareState {
  const differences = placed.filter(({ finding }) => isDifference(finding));
  const side = place?.versionId === chosen.b ? "b" : "a";
  if (place === null || (place.versionId !== chosen.a && place.versionId !== chosen.b)) {
    return startAt(differences[0]?.row ?? 0, differences[0]?.finding.id ?? null);
  }
  const segment = Math.max(0, segmentAt(comparison[side].segments, place.at));
  const row = Math.max(0, layout.rowOfSegment[side][segment] ?? 0);
  return { ...startAt(row, differences.find((entry) => entry.row === row)?.finding.id ?? null), side, chosen: true };
}

/** The place a swap or another partner keeps in view. */
function placeOfRow(comparison: Comparison, layout: Layout, index: number, chosen: Readonly<Record<Side, VersionId>>): Place {
  const row = layout.rows[index];
  const side: Side = row?.a.kind === "text" ? "a" : "b";
  const cell = row?.[side];
  const segment = cell?.kind === "text" ? comparison[side].segments[cell.segments[0] ?? 0] : undefined;
  return { versionId: chosen[side], at: segment?.from ?? 0 };
}

/** The differences of each row, and the current finding whatever its verdict. */
function badgesByRow(placed: readonly Placed[], current: FindingId | null): ReadonlyMap<number, readonly Placed[]> {
  const byRow = new Map<number, Placed[]>();
  for (const entry of placed) {
    if (!isDifference(entry.finding) && entry.finding.id !== current) continue;
    const row = byRow.get(entry.row);
    if (row === undefined) byRow.set(entry.row, [entry]);
    else row.push(entry);
  }
  return byRow;
}

function sigilOf(versions: readonly VersionRow[], id: VersionId): string | null {
  return versions.find(({ version }) => version.id === id)?.sigil ?? null;
}

/** Words are struck only where the second is a later version in the language of the first. */
function isRevision(versions: readonly VersionRow[], chosen: Readonly<Record<Side, VersionId>>, comparison: Comparison): boolean {
  const b = versions.find(({ version }) => version.id === chosen.b)?.version;
  const primary = (tag: string): string => tag.split("-")[0] ?? tag;
  return b?.relation === "revision" && primary(comparison.a.lang) === primary(comparison.b.lang);
}
