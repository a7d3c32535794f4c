import type { ReactElement } from "react";
import type { VersionId, WorkId } from "../../app/model/ids.ts";
import type { Work } from "../../app/model/work.ts";
import { MetadataFields } from "../library/metadata-fields.tsx";
import { sortWorks, versionName, versionRows } from "../library/rows.ts";
import { versionChoices } from "../library/version-choices.ts";
import { locale, t } from "../state/translate.ts";
import { Button } from "../ui/button.tsx";
import { Fields, SelectField, type Choice } from "../ui/fields.tsx";
import { fileText } from "./draft-list.tsx";
import styles from "./import.module.css";
import type { Place, Plan, Source } from "./plan.ts";

interface Props {
  readonly plan: Plan;
  readonly plans: readonly Plan[];
  readonly works: readonly Work[];
  readonly fault: string | null;
  /** True for the form the dialog opens with. */
  readonly autoFocus: boolean;
  readonly onChange: (change: (plan: Plan) => Plan) => void;
  readonly onPlace: (place: Place) => void;
  readonly onKeep: () => void;
}

/** What is known of one text, to be corrected: its work, its relation, and what a person says of it. */
export function DraftForm({ plan, plans, works, fault, autoFocus, onChange, onPlace, onKeep }: Props): ReactElement {
  return (
    <form
      noValidate
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      {fault !== null && (
        <p role="alert" className={styles["fault"]}>
          {fault}
        </p>
      )}
      <SameBytes plan={plan} works={works} onChange={onChange} />
      <Fields>
        <SelectField
          label={t("import.place")}
          value={placeValue(plan.place)}
          choices={placeChoices(plan, plans)}
          groups={works.length === 0 ? [] : [{ name: t("import.place.works"), choices: workChoices(works) }]}
          onChange={(value) => {
            onPlace(placeOfValue(value));
          }}
        />
      </Fields>
      <MetadataFields
        t={t}
        locale={locale}
        autoFocus={autoFocus}
        value={plan.metadata}
        sources={sourceChoices(plan, plans, works)}
        source={sourceValue(plan.source)}
        onChange={(patch) => {
          onChange((before) => ({ ...before, metadata: { ...before.metadata, ...patch } }));
        }}
        onSource={(value) => {
          onChange((before) => ({ ...before, source: sourceOfValue(value) }));
        }}
      />
      {plans.length > 1 && (
        <label className={styles["check"]}>
          <input
            type="checkbox"
            checked={plan.keep}
            onChange={(event) => {
              const keep = event.target.checked;
              onChange((before) => ({ ...before, keep }));
            }}
          />
          {t("import.keep.this")}
        </label>
      )}
      <button type="submit" hidden />
    </form>
  );
}

function SameBytes({ plan, works, onChange }: Pick<Props, "plan" | "works" | "onChange">): ReactElement | null {
  const { sameAs } = plan.draft;
  if (sameAs === null) return null;
  const work = works.find(({ id }) => id === sameAs.workId)?.title ?? "";
  const choose = (keep: boolean) => () => {
    onChange((before) => ({ ...before, keep }));
  };
  return (
    <div className={styles["same"]}>
      <p>{t("import.same", { name: versionName(sameAs), work })}</p>
      <Button look="line" aria-pressed={!plan.keep} onClick={choose(false)}>
        {t("import.same.skip")}
      </Button>
      <Button look="line" aria-pressed={plan.keep} onClick={choose(true)}>
        {t("import.same.keep")}
      </Button>
    </div>
  );
}

/* Places and sources as values of a select: a letter for the kind, then the id. */

function placeValue(place: Place): string {
  return place.in === "new" ? "new" : place.in === "work" ? `w:${place.workId}` : `d:${place.draftId}`;
}

function placeOfValue(value: string): Place {
  if (value.startsWith("w:")) return { in: "work", workId: value.slice(2) as WorkId };
  return value.startsWith("d:") ? { in: "batch", draftId: value.slice(2) } : { in: "new" };
}

function sourceValue(source: Source): string {
  if (source === null) return "";
  return source.kind === "version" ? source.versionId : `d:${source.draftId}`;
}

function sourceOfValue(value: string): Source {
  if (value === "") return null;
  return value.startsWith("d:") ? { kind: "draft", draftId: value.slice(2) } : { kind: "version", versionId: value as VersionId };
}

/** A new work, or that of another draft that founds one. */
function placeChoices(plan: Plan, plans: readonly Plan[]): readonly Choice[] {
  const founders = plans.filter((each) => each !== plan && each.place.in === "new" && each.keep);
  const joined = plan.place;
  const named = plans.filter((each) => founders.includes(each) || (joined.in === "batch" && each.draft.draftId === joined.draftId));
  return [
    { value: "new", name: t("import.place.new") },
    ...named.map(({ draft }) => ({ value: `d:${draft.draftId}`, name: t("import.place.batch", { name: fileText(draft.fileName) }) })),
  ];
}

function workChoices(works: readonly Work[]): readonly Choice[] {
  return sortWorks(works, "changed", locale).map((work) => ({ value: `w:${work.id}`, name: work.title || t("library.work.untitled") }));
}

/** Versions and drafts that stand in the same work. */
function sourceChoices(plan: Plan, plans: readonly Plan[], works: readonly Work[]): readonly Choice[] {
  const here = placeValue(plan.place);
  const founder = plan.place.in === "new" ? `d:${plan.draft.draftId}` : here;
  const beside = plans.filter((each) => each !== plan && (placeValue(each.place) === founder || `d:${each.draft.draftId}` === here));
  const work = works.find(({ id }) => `w:${id}` === here);
  return [
    ...(work === undefined ? [] : versionChoices(versionRows(work.versions))),
    ...beside.map(({ draft }) => ({ value: `d:${draft.draftId}`, name: fileText(draft.fileName) })),
  ];
}
