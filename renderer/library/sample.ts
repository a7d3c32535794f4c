import type { Bridge } from "../bridge.ts";
import type { AppState } from "../state/app-context.ts";
import { screenOfWork } from "./open.ts";

/** Puts the sample into the library, or finds it there, and opens it. The sentence of a failure, or null. */
export async function openSample(bridge: Bridge, app: AppState): Promise<string | null> {
  const opened = await bridge.call("sample.open", {});
  const work = opened.ok ? await bridge.call("works.get", { workId: opened.value.workId }) : opened;
  if (!work.ok) {
    app.announce(work.error.message);
    return work.error.message;
  }
  app.change({ welcomed: true });
  app.go((await screenOfWork(bridge, work.value)) ?? { name: "library", query: "" });
  return null;
}
