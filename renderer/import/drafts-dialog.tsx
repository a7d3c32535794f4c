import { useState, type ReactElement } from "react";
import type { ImportDraft } from "../../app/contract/contract.ts";
import type { VersionSummary, Work } from "../../app/model/work.ts";
import { useBridge } from "../bridge.ts";
import { screenOf } from "../library/open.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { afterKeeping, keptDeed } from "./after.ts";
import { DraftForm } from "./draft-form.tsx";
import { DraftList } from "./draft-list.tsx";
import { DraftText } from "./draft-text.tsx";
import styles from "./import.module.css";
import { hasBadDate, type Refused } from "./plan.ts";
import { useBatch } from "./use-batch.ts";

interface Props {
  readonly drafts: readonly ImportDraft[];
  readonly refused: readonly Refused[];
  /** The work in view when the import began. */
  readonly inView: Work | null;
  readonly works: readonly Work[];
  readonly onClose: () => void;
}

/** Everything that was read, to be looked at and corrected before it is kept. */
export function DraftsDialog({ drafts, refused, inView, works, onClose }: Props): ReactElement {
  const bridge = useBridge();
  const app = useApp();
  const batch = useBatch(bridge, drafts, inView, works);
  const [shown, setShown] = useState(0);
  const [chosen, setChosen] = useState(false);
  const [partly, setPartly] = useState<string | null>(null);
  const plan = batch.plans[shown] ?? batch.plans[0];
  const wanted = batch.plans.filter((each) => each.keep).length;
  const blocked = batch.plans.find(hasBadDate);
  const cancel = (): void => {
    batch.discard();
    finish(batch.kept);
  };
  const finish = (kept: readonly VersionSummary[]): void => {
    onClose();
    if (kept.length > 0) void leave(kept);
  };
  /** Where several versions of one work are there now, they are compared at once. */
  const leave = async (kept: readonly VersionSummary[]): Promise<void> => {
    app.change({ welcomed: true });
    const asked = await Promise.all(
      [...new Set(kept.map((version) => version.workId))].map((workId) => bridge.call("works.get", { workId })),
    );
    const founded = asked.flatMap((answer) => (answer.ok ? [answer.value] : []));
    app.remember(keptDeed(kept, founded));
    const next = afterKeeping(kept, founded);
    app.go(next === null ? { name: "library", query: "" } : screenOf(next.work, next.opening));
    app.announce(t("import.kept", { count: kept.length }));
  };
  const keep = async (): Promise<void> => {
    const { kept, failed } = await batch.keep();
    if (failed === 0) {
      batch.discard();
      finish(kept);
      return;
    }
    setShown(0);
    const keptText = t("library.count.versions", { count: kept.length });
    setPartly(kept.length === 0 ? t("import.kept.none", { count: failed }) : t("import.kept.partly", { kept: keptText, count: failed }));
  };
  const busy = batch.progress !== null;
  const said = batch.progress === null ? partly : t("import.keeping", { ...batch.progress });
  return (
    <Dialog
      className={styles["dialog"]}
      title={batch.plans.length === 0 ? t("import.title.none") : t("import.title")}
      onClose={cancel}
      actions={
        <>
          <span className={styles["said"]} role="status">
            {blocked === undefined ? said : `${blocked.draft.fileName}: ${t("meta.published.bad")}`}
          </span>
          <Button look="line" onClick={cancel} disabled={busy}>
            {batch.plans.length === 0 || batch.kept.length > 0 ? t("action.close") : t("action.cancel")}
          </Button>
          {batch.plans.length > 0 && (
            <Button look="solid" disabled={busy || wanted === 0 || blocked !== undefined} onClick={() => void keep()}>
              {t("import.keep", { count: wanted })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles["drafts"]} data-alone={batch.plans.length + refused.length < 2 || undefined}>
        {batch.plans.length + refused.length > 1 && (
          <DraftList
            plans={batch.plans}
            faults={batch.faults}
            refused={refused}
            shown={plan?.draft.draftId ?? null}
            onShow={(place) => {
              setShown(place);
              setChosen(true);
            }}
          />
        )}
        {plan !== undefined && (
          <>
            <DraftForm
              key={`form ${plan.draft.draftId}`}
              plan={plan}
              plans={batch.plans}
              autoFocus={!chosen}
              works={batch.works}
              fault={batch.faults.get(plan.draft.draftId) ?? null}
              onChange={(change) => {
                batch.change(plan.draft.draftId, change);
              }}
              onPlace={(place) => {
                batch.move(plan.draft.draftId, place);
              }}
              onKeep={() => void keep()}
            />
            <DraftText
              key={`text ${plan.draft.draftId}`}
              plan={plan}
              onEncoding={(encoding) => {
                batch.decode(plan.draft.draftId, encoding);
              }}
            />
          </>
        )}
        {plan === undefined && refused.length === 1 && <p role="alert">{refused[0]?.message}</p>}
      </div>
    </Dialog>
  );
}
