import type { ReactElement } from "react";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import { versionRows } from "../library/rows.ts";
import { useApp } from "../state/app-context.ts";
import type { Place } from "../state/navigation.ts";
import { CompareView } from "./compare-view.tsx";
import { RunProgress } from "./run-progress.tsx";
import { useKept, useRun } from "./use-compare-data.ts";

interface CompareScreenProps {
  readonly workId: WorkId;
  readonly a: VersionId;
  readonly b: VersionId;
  /** Where to arrive; null = at the top. */
  readonly place: Place | null;
}

/** Two versions of a work side by side: first the comparison is made, then it is read. */
export function CompareScreen({ workId, a, b, place }: CompareScreenProps): ReactElement {
  const { go } = useApp();
  const handle = useRun(workId, a, b);
  const kept = useKept(workId, a, b);
  const versions = versionRows(kept.work?.versions ?? []);
  const chosen = { a, b };
  const choose = (side: "a" | "b", version: VersionId, at: Place | null): void => {
    const other = side === "a" ? b : a;
    const own = side === "a" ? a : b;
    const [left, right] = version === other ? [b, a] : side === "a" ? [version, other] : [other, version];
    if (version !== own) go({ name: "compare", workId, a: left, b: right, place: at });
  };
  if (handle.run.state !== "ready") {
    return (
      <RunProgress
        run={handle.run}
        handle={handle}
        kept={kept}
        versions={versions}
        chosen={chosen}
        onChoose={(side, id) => {
          choose(side, id, null);
        }}
      />
    );
  }
  return (
    <CompareView
      comparison={handle.run.comparison}
      kept={kept}
      versions={versions}
      chosen={chosen}
      workId={workId}
      place={place}
      onChoose={choose}
    />
  );
}
