import { join } from "node:path";
import { app, BrowserWindow, nativeTheme, session, type WebContents } from "electron";
import { startPage } from "./scheme.ts";

/** The address of the development server, if the app runs under it; never in a packaged app. */
export function developmentServer(): string | null {
  const address = process.env["ELECTRON_RENDERER_URL"];
  return app.isPackaged || address === undefined || address === "" ? null : address;
}

/** Opens the one window. It has no Node, runs in the sandbox, and can go nowhere. */
export function openWindow(builtMain: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    title: "Variorum",
    backgroundColor: nativeTheme.shouldUseDarkColors ? "#1B1D20" : "#FBFAF7",
    webPreferences: {
      preload: join(builtMain, "..", "preload", "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => {
    window.show();
  });
  void window.loadURL(developmentServer() ?? startPage);
  return window;
}

/** Denies what no screen of ours needs. Call once, when the app is ready. */
export function lockDown(): void {
  const ours = session.defaultSession;
  // The spell checker asks a server for dictionaries unless it has no language at all.
  ours.setSpellCheckerLanguages([]);
  ours.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  ours.setPermissionCheckHandler(() => false);
  ours.setDevicePermissionHandler(() => false);
  ours.on("will-download", (event) => {
    event.preventDefault();
  });
}

/** Keeps every page where it is: no navigation, no second window, no embedded page. */
export function fence(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    event.preventDefault();
  });
  contents.on("will-redirect", (event) => {
    event.preventDefault();
  });
  contents.on("will-attach-webview", (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: "deny" }));
}
