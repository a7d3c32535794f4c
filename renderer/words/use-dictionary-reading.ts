import { useEffect, useRef, useState } from "react";
import type { DictionaryDraft, DictionaryOutcome, Failure } from "../../app/contract/contract.ts";
import type { Result } from "../../app/result.ts";
import type { Bridge } from "../bridge.ts";
import { bytesOf } from "../import/reading.ts";
import type { DictionaryFrom } from "../state/app-context.ts";
import { t } from "../state/translate.ts";

/** What reading has come to. `waiting` = the system's own dialog may be open, so nothing is drawn; `nothing` = it was closed, or reading was cancelled. */
export type DictionaryReading =
  | { readonly state: "waiting" }
  | { readonly state: "reading" }
  | { readonly state: "nothing" }
  | { readonly state: "failed"; readonly message: string }
  | { readonly state: "read"; readonly draft: DictionaryDraft };

/** As many files as a dictionary can have. */
const mostFiles = 20;

/** Reads one dictionary from what was chosen or dropped. One job, begun once for the source. */
export function useDictionaryReading(
  bridge: Bridge,
  source: DictionaryFrom,
): { readonly reading: DictionaryReading; readonly cancel: () => void } {
  const [jobId] = useState(() => crypto.randomUUID());
  const [reading, setReading] = useState<DictionaryReading>({ state: source.from === "choose" ? "waiting" : "reading" });
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void begin(bridge, jobId, source).then(setReading);
  }, [bridge, jobId, source]);
  useEffect(() => {
    const started = (): void => {
      setReading((before) => (before.state === "waiting" ? { state: "reading" } : before));
    };
    // When the dialog of the system closes, the window has the focus again.
    window.addEventListener("focus", started);
    const end = bridge.on("job.progress", (progress) => {
      if (progress.jobId === jobId) started();
    });
    return () => {
      window.removeEventListener("focus", started);
      end();
    };
  }, [bridge, jobId]);
  return {
    reading,
    cancel: () => {
      void bridge.call("jobs.cancel", { jobId });
    },
  };
}

async function begin(bridge: Bridge, jobId: string, source: DictionaryFrom): Promise<DictionaryReading> {
  if (source.from === "choose") return readingOf(await bridge.call("dictionary.choose", { jobId }));
  if (source.files.length > mostFiles) return { state: "failed", message: t("words.draft.several", { count: mostFiles }) };
  const { files, refused } = await bytesOf(source.files);
  const [unreadable] = refused;
  if (unreadable?.read === false) return { state: "failed", message: unreadable.failure.message };
  return readingOf(await bridge.call("dictionary.read", { jobId, files: [...files] }));
}

/** What an answer about a dictionary comes to. */
export function readingOf(answer: Result<DictionaryOutcome | null, Failure>): DictionaryReading {
  if (!answer.ok) return { state: "failed", message: answer.error.message };
  const outcome = answer.value;
  if (outcome === null) return { state: "nothing" };
  if (outcome.read) return { state: "read", draft: outcome.draft };
  return outcome.failure.code === "cancelled" ? { state: "nothing" } : { state: "failed", message: outcome.failure.message };
}
