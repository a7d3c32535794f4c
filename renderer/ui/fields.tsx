import { useId, type ReactNode } from "react";
import styles from "./fields.module.css";

interface RowProps {
  readonly label: string;
  /** A quiet sentence below the control. */
  readonly hint?: string | undefined;
  /** What is wrong with the present value; read out with the control. */
  readonly fault?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly lang?: string | undefined;
}

export interface ChoiceGroup {
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** Fields one below the other: labels in one column, controls in the next. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={styles["fields"]}>{children}</div>;
}

/** A line of text with its label. `lang` sets the direction of what is typed as well. */
export function TextField(
  props: RowProps & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly lang?: string | undefined;
    readonly autoFocus?: boolean | undefined;
    readonly type?: "text" | "url" | undefined;
  },
) {
  const id = useId();
  return (
    <FieldRow {...props} id={id}>
      <input
        id={id}
        className={styles["control"]}
        type={props.type ?? "text"}
        value={props.value}
        dir="auto"
        lang={props.lang}
        ref={props.autoFocus === true ? focusAll : undefined}
        spellCheck={false}
        aria-invalid={props.fault !== undefined || undefined}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      />
    </FieldRow>
  );
}

/**
 * Takes the focus with everything selected backwards, so that the beginning of a long text stays in sight. The attribute, which React does
 * not write, tells a dialog that opens only afterwards where its focus belongs.
 */
function focusAll(input: HTMLInputElement | HTMLSelectElement | null): void {
  input?.setAttribute("autofocus", "");
  input?.focus();
  if (!(input instanceof HTMLInputElement)) return;
  input.setSelectionRange(0, input.value.length, "backward");
  input.scrollLeft = 0;
}

/** A choice among few or many, with its label; groups, if any, follow the plain choices. */
export function SelectField(
  props: RowProps & {
    readonly value: string;
    readonly choices: readonly Choice[];
    readonly groups?: readonly ChoiceGroup[] | undefined;
    readonly onChange: (value: string) => void;
    readonly disabled?: boolean | undefined;
    readonly autoFocus?: boolean | undefined;
  },
) {
  const id = useId();
  return (
    <FieldRow {...props} id={id}>
      <select
        id={id}
        className={styles["control"]}
        value={props.value}
        disabled={props.disabled}
        ref={props.autoFocus === true ? focusAll : undefined}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => {
          props.onChange(event.target.value);
        }}
      >
        <Options choices={props.choices} />
        {props.groups?.map((group) => (
          <optgroup key={group.name} label={group.name}>
            <Options choices={group.choices} />
          </optgroup>
        ))}
      </select>
    </FieldRow>
  );
}

function Options({ choices }: { readonly choices: readonly Choice[] }) {
  return choices.map((choice) => (
    <option key={choice.value} value={choice.value} lang={choice.lang}>
      {choice.name}
    </option>
  ));
}

function FieldRow({ id, label, hint, fault, children }: RowProps & { readonly id: string; readonly children: ReactNode }) {
  return (
    <div className={styles["row"]}>
      <label htmlFor={id}>{label}</label>
      <div>
        {children}
        {fault !== undefined && (
          <p id={`${id}-fault`} className={styles["fault"]} role="alert">
            {fault}
          </p>
        )}
        {hint !== undefined && fault === undefined && (
          <p id={`${id}-hint`} className={styles["hint"]}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}

function describedBy(id: string, { hint, fault }: RowProps): string | undefined {
  if (fault !== undefined) return `${id}-fault`;
  return hint === undefined ? undefined : `${id}-hint`;
}
