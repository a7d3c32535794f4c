import { useId, type ReactElement } from "react";
import { t } from "../state/translate.ts";
import { SelectField, type Choice } from "../ui/fields.tsx";
import { directionOf } from "../ui/written.ts";
import { encodingChoices, encodingLabel } from "./encodings.ts";
import styles from "./import.module.css";
import type { Plan } from "./plan.ts";

/** So much of a text is shown before it is kept, in UTF-16 units; enough to see whether the letters are right. */
const sampleLength = 4000;

interface Props {
  readonly plan: Plan;
  readonly onEncoding: (encoding: string) => void;
}

/** The text as it was read, how its bytes were read, and what was not taken. */
export function DraftText({ plan, onEncoding }: Props): ReactElement {
  const { draft, metadata } = plan;
  const heading = useId();
  const end = sampleEnd(draft.text);
  const pasted = draft.otherEncodings.length === 0 && draft.fileName === "";
  return (
    <section className={styles["text"]} aria-labelledby={heading}>
      {!pasted && <Encoding plan={plan} onEncoding={onEncoding} />}
      {draft.warnings.map((warning) => (
        <p key={warning} className={styles["warning"]}>
          {warning}
        </p>
      ))}
      <h3 id={heading}>{t("import.sample")}</h3>
      <div
        className={styles["sample"]}
        lang={metadata.language}
        dir={metadata.language === "und" ? "auto" : directionOf(metadata.language)}
        tabIndex={0}
      >
        {draft.text.slice(0, end)}
        {end < draft.text.length && <p className={styles["more"]}>{t("import.sample.more", { count: draft.text.length - end })}</p>}
      </div>
      <LeftOutParts plan={plan} />
    </section>
  );
}

/** Never inside a surrogate pair. */
function sampleEnd(text: string): number {
  if (text.length <= sampleLength) return text.length;
  return /[\uD800-\uDBFF]/.test(text.charAt(sampleLength - 1)) ? sampleLength - 1 : sampleLength;
}

function Encoding({ plan, onEncoding }: Props): ReactElement {
  const { encoding, encodingSure, otherEncodings } = plan.draft;
  const { likely, rest } = encodingChoices(encoding, otherEncodings);
  const choice = (name: string): Choice => ({ value: name, name: encodingLabel(name) });
  return (
    <SelectField
      label={t("import.encoding")}
      value={encoding.toLowerCase()}
      hint={encodingSure ? undefined : t("import.encoding.guessed")}
      choices={[]}
      groups={[
        { name: t("import.encoding.likely"), choices: likely.map(choice) },
        { name: t("import.encoding.other"), choices: rest.map(choice) },
      ]}
      onChange={onEncoding}
    />
  );
}

function LeftOutParts({ plan }: { readonly plan: Plan }): ReactElement | null {
  const { leftOut, format } = plan.draft;
  if (leftOut.length === 0) return format === "html" ? <p className={styles["quiet"]}>{t("import.left-out.none")}</p> : null;
  return (
    <details className={styles["left"]}>
      <summary>{t("import.left-out", { count: leftOut.length })}</summary>
      <ul>
        {leftOut.map((part, index) => (
          <li key={index}>
            <b>{part.reason}</b>
            <span dir="auto">{part.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
