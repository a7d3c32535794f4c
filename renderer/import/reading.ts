import { useEffect, useRef, useState } from "react";
import { maxTextLength, type ImportOutcome } from "../../app/contract/contract.ts";
import type { Bridge } from "../bridge.ts";
import type { ImportSource } from "../state/app-context.ts";
import { t } from "../state/translate.ts";

/** What an import has come to so far. `waiting` = the system's own dialog may be open, so nothing is drawn. */
export type Reading =
  | { readonly state: "paste" }
  | { readonly state: "waiting" }
  | { readonly state: "reading"; readonly files: number | null }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "read"; readonly outcomes: readonly ImportOutcome[] };

export interface ReadingState {
  readonly reading: Reading;
  /** Reads a pasted text. */
  readonly paste: (text: string) => void;
  /** Ends a running job; its answer is no longer waited for. */
  readonly cancel: () => void;
}

/** Reads files or a pasted text through the import process. One job, begun once for the source. */
export function useReading(bridge: Bridge, source: ImportSource): ReadingState {
  const [jobId] = useState(() => crypto.randomUUID());
  const [reading, setReading] = useState<Reading>(() => firstState(source));
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current || source.from === "paste") return;
    begun.current = true;
    void begin(bridge, jobId, source).then(setReading);
  }, [bridge, jobId, source]);
  useEffect(
    () =>
      bridge.on("job.progress", (progress) => {
        if (progress.jobId === jobId) setReading((before) => (before.state === "waiting" ? { state: "reading", files: null } : before));
      }),
    [bridge, jobId],
  );
  return {
    reading,
    paste: (text) => {
      if (text.length > maxTextLength) {
        setReading({ state: "failed", message: t("import.too-long") });
        return;
      }
      setReading({ state: "reading", files: 1 });
      void bridge.call("import.text", { jobId, text }).then((answer) => {
        setReading(answer.ok ? { state: "read", outcomes: answer.value } : { state: "failed", message: answer.error.message });
      });
    },
    cancel: () => {
      void bridge.call("jobs.cancel", { jobId });
    },
  };
}

function firstState(source: ImportSource): Reading {
  if (source.from === "choose") return { state: "waiting" };
  return source.from === "paste" ? { state: "paste" } : { state: "reading", files: source.files.length };
}

async function begin(bridge: Bridge, jobId: string, source: Exclude<ImportSource, { from: "paste" }>): Promise<Reading> {
  if (source.from === "choose") {
    const answer = await bridge.call("import.choose", { jobId });
    return answer.ok ? { state: "read", outcomes: answer.value } : { state: "failed", message: answer.error.message };
  }
  const { files, refused } = await bytesOf(source.files);
  if (files.length === 0) return { state: "read", outcomes: refused };
  const answer = await bridge.call("import.read", { jobId, files: [...files] });
  return answer.ok ? { state: "read", outcomes: [...answer.value, ...refused] } : { state: "failed", message: answer.error.message };
}

/** The bytes of dropped files. A folder looks like a file until it is read; it gets a sentence of its own. */
export async function bytesOf(files: readonly File[]): Promise<{
  readonly files: readonly { name: string; bytes: Uint8Array }[];
  readonly refused: readonly ImportOutcome[];
}> {
  const read: { name: string; bytes: Uint8Array }[] = [];
  const refused: ImportOutcome[] = [];
  for (const file of files) {
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      const message = t("import.drop.unreadable", { name: file.name });
      refused.push({ read: false, fileName: file.name, failure: { code: "bad-file", message } });
    }
  }
  return { files: read, refused };
}
