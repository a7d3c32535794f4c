import { useId, useRef, type ReactElement, type ReactNode } from "react";
import { keyText } from "../keys/sheet.ts";
import { useApp } from "../state/app-context.ts";
import { t } from "../state/translate.ts";
import type { Deed } from "../state/undo.ts";
import { IconButton } from "../ui/button.tsx";
import { Icon } from "../ui/icons.tsx";
import styles from "./words.module.css";

interface PartProps {
  readonly title: string;
  readonly what: string;
  /** A button beside the title. */
  readonly action?: ReactNode;
  /** A line of controls below. */
  readonly controls?: ReactNode;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** One part of the screen: its title and what it is stand still, the rest scrolls. */
export function Part({ title, what, action, controls, busy = false, children }: PartProps): ReactElement {
  const id = useId();
  return (
    <section className={styles["part"]} aria-labelledby={id} aria-busy={busy} data-words-part="">
      <header className={styles["head"]}>
        <div className={styles["line"]}>
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          {action}
        </div>
        <p>{what}</p>
        {controls !== undefined && <div className={styles["controls"]}>{controls}</div>}
      </header>
      {children}
    </section>
  );
}

interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The search of a long list. Escape empties it before it leaves the screen. */
export function SearchField({ label, value, onChange }: SearchProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  return (
    <search className={styles["search"]}>
      <Icon name="search" size={14} />
      <input
        ref={field}
        type="text"
        value={value}
        placeholder={label}
        aria-label={label}
        dir="auto"
        spellCheck={false}
        onChange={(event) => {
          onChange(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== "Escape" || value === "") return;
          event.preventDefault();
          onChange("");
        }}
      />
      {value !== "" && (
        <IconButton
          icon="close"
          size={12}
          label={t("words.search.clear")}
          onClick={() => {
            onChange("");
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}

interface WhichProps {
  readonly label: string;
  readonly deleted: boolean;
  readonly onDeleted: (deleted: boolean) => void;
}

/** Chooses between what is in use and what was deleted. */
export function Which({ label, deleted, onDeleted }: WhichProps): ReactElement {
  const name = useId();
  return (
    <div className={styles["which"]} role="radiogroup" aria-label={label}>
      {[false, true].map((each) => (
        <label key={String(each)}>
          <input
            type="radio"
            name={name}
            checked={deleted === each}
            onChange={() => {
              onDeleted(each);
            }}
          />
          <span>{t(each ? "words.learned.deleted" : "words.learned.active")}</span>
        </label>
      ))}
    </div>
  );
}

/** What a list says when it has nothing to show. */
export function Nothing({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className={styles["nothing"]}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

/** Does a deed; when it is done, says so with the key that takes it back. A failure is said in its own words. */
export function useDeed(): (deed: Deed, said: string) => Promise<boolean> {
  const app = useApp();
  return async (deed, said) => {
    const done = await app.perform(deed);
    if (done) app.announce(t("words.undo-hint", { what: said, key: keyText("Ctrl+Z", app.mac) }));
    return done;
  };
}

/** Before a line of a list goes, its focus moves to the same button of the line that takes its place, else to the head of the part. */
export function focusBeside(button: HTMLElement): void {
  const line = button.closest("li");
  const beside = line?.nextElementSibling ?? line?.previousElementSibling;
  const same = beside?.querySelector<HTMLElement>("[data-goes]");
  const head = button.closest("[data-words-part]")?.querySelector<HTMLElement>("h2");
  (same ?? head)?.focus();
}
