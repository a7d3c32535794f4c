import { useEffect, useRef, useState } from "react";
import type { Failure } from "../../app/contract/contract.ts";
import type { Page } from "../../app/model/words.ts";
import type { Result } from "../../app/result.ts";
import { partsToAsk, rowsAtOnce, unread, withParts, type Pages } from "./pages.ts";

/** Asks for a part of a long list. */
export type AskPage<T> = (from: number, count: number) => Promise<Result<Page<T>, Failure>>;

export interface PagesState<T> {
  readonly pages: Pages<T>;
  readonly failure: string | null;
  /** Says which rows are in view. */
  readonly view: (from: number, to: number) => void;
}

/**
 * A long list, read as it comes into view. With another `question` (what `ask` asks for) or another revision the rows shown stay until
 * the new ones are there, so nothing jumps while a search is typed; an answer that comes after a newer question is dropped.
 */
export function usePages<T>(question: string, revision: number, ask: AskPage<T>): PagesState<T> {
  const [pages, setPages] = useState<Pages<T>>(unread);
  const [failure, setFailure] = useState<string | null>(null);
  const [range, setRange] = useState({ from: 0, to: 0 });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  const missing = partsToAsk(pages, { question, revision, ...range }).join(" ");
  useEffect(() => {
    if (missing === "") return undefined;
    let wanted = true;
    const read = async (): Promise<void> => {
      const parts = missing.split(" ").map(Number);
      const answers = await Promise.all(parts.map((part) => latest.current(part * rowsAtOnce, rowsAtOnce)));
      if (!wanted) return;
      const failed = answers.find((answer) => !answer.ok);
      setFailure(failed?.ok === false ? failed.error.message : null);
      if (failed !== undefined) return;
      const read = answers.flatMap((answer, index) => (answer.ok ? [[parts[index] ?? 0, answer.value] as const] : []));
      setPages((before) => withParts(before, { question, revision }, read));
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [question, revision, missing]);
  return {
    pages,
    failure,
    view: (from, to) => {
      setRange((before) => (before.from === from && before.to === to ? before : { from, to }));
    },
  };
}
