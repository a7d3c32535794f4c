import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from "electron";
import { libraryCalls, windowCalls, type EventName, type Events, type Failure } from "../app/contract/contract.ts";
import { dispatch, type Handlers, type LogBug } from "../app/contract/dispatch.ts";
import { err, type Result } from "../app/result.ts";
import { host, scheme } from "./scheme.ts";
import { developmentServer } from "./window.ts";

const channel = "variorum";

export type CallLibrary = (name: string, input: unknown) => Promise<Result<unknown, Failure>>;

/** Answers the windows' calls: library calls are relayed, the rest handled here. One channel, one check of the sender. */
export function answerCalls(callLibrary: CallLibrary, handlers: Handlers<typeof windowCalls>, logBug: LogBug): void {
  ipcMain.handle(channel, (event, name: unknown, input: unknown) => {
    if (!isOurs(event) || typeof name !== "string") {
      logBug("ipc", new Error(`Refused a call from ${event.senderFrame?.url ?? "a closed frame"}`));
      return err({ code: "bad-request", message: "Variorum refused a request from a page that is not its own." } satisfies Failure);
    }
    return Object.hasOwn(libraryCalls, name) ? callLibrary(name, input) : dispatch(windowCalls, handlers, name, input, logBug);
  });
}

/** Only the top frame of our own page may call. */
function isOurs(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null) return false;
  const server = developmentServer();
  return frame.url.startsWith(`${scheme}://${host}/`) || (server !== null && frame.url.startsWith(server));
}

/** Tells every window something. */
export function tell<Name extends EventName>(windows: readonly BrowserWindow[], name: Name, value: Events[Name]): void {
  for (const window of windows) if (!window.isDestroyed()) window.webContents.send(channel, name, value);
}
