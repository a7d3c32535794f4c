import { join } from "node:path";
import { app, BrowserWindow, clipboard, dialog, Menu, nativeTheme, protocol, utilityProcess } from "electron";
import type { windowCalls } from "../app/contract/contract.ts";
import type { Handlers } from "../app/contract/dispatch.ts";
import { english, translator } from "../app/contract/strings.ts";
import { ok } from "../app/result.ts";
import { startForked, startService, startUtility, type Service, type StartChild } from "./children.ts";
import { runComparisonOf } from "./handlers/comparisons.ts";
import { dictionaries } from "./handlers/dictionaries.ts";
import { imports } from "./handlers/imports.ts";
import { commandLine, runHeadless } from "./headless.ts";
import { openSample } from "./handlers/sample.ts";
import { answerCalls, tell } from "./ipc.ts";
import { jobTable, type Jobs } from "./jobs.ts";
import { libraryClient } from "./library-client.ts";
import type { LibraryEvent } from "./library/protocol.ts";
import { openLog, type Log } from "./log.ts";
import { buildMenu } from "./menu.ts";
import { chooseFolder, libraryFolder, placesFrom, type Places } from "./paths.ts";
import { answerRequest, scheme } from "./scheme.ts";
import { engineVersion } from "./version.ts";
import { fence, lockDown, openWindow } from "./window.ts";

/** better-sqlite3 needs Node-API 10; an older runtime does not refuse it but crashes. */
const neededNodeApi = 10;

// As root Chromium refuses its sandbox, and enableSandbox() would take --no-sandbox away again.
if (!app.commandLine.hasSwitch("no-sandbox")) app.enableSandbox();
protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
app.on("web-contents-created", (_event, contents) => {
  fence(contents);
});

const command = commandLine(process.argv);
if (command !== null) void app.whenReady().then(() => runHeadless(command, chooseStarter(), builtPlaces()));
else if (app.requestSingleInstanceLock()) void app.whenReady().then(startOrSay);
else app.quit();

/** Without a window there is no other place for a failure to be seen. */
function startOrSay(): void {
  try {
    start();
  } catch (error) {
    dialog.showErrorBox("Variorum could not start", `Nothing was changed. ${error instanceof Error ? error.message : String(error)}`);
    app.exit(1);
  }
}

function builtPlaces(): Places {
  return placesFrom(app.isPackaged ? __dirname : join(app.getAppPath(), "out", "main"));
}

function start(): void {
  const log = openLog(join(app.getPath("userData"), "logs", "variorum.log"));
  process.on("uncaughtException", (error) => { log("main", error); }); // prettier-ignore
  process.on("unhandledRejection", (error) => { log("main", error); }); // prettier-ignore
  const places = builtPlaces();
  const folder = libraryFolder({
    argv: process.argv,
    environment: process.env,
    userData: app.getPath("userData"),
    documents: app.getPath("documents"),
  });
  lockDown();
  protocol.handle(scheme, (request) => answerRequest(request.url, places.renderer));
  const startChild = chooseStarter();
  const windows = (): readonly BrowserWindow[] => BrowserWindow.getAllWindows();
  const library = openLibrary(startChild, places, folder, log, (at) => { tell(windows(), "library.changed", { at }); }); // prettier-ignore
  const client = libraryClient((request) => library.call(request));
  const jobs = jobTable();
  answerCalls((name, input) => client.relay(name, input), windowHandlers({ client, startChild, places, folder, log, windows, jobs }), log);
  Menu.setApplicationMenu(
    buildMenu(translator(english, "en"), (command) => {
      tell(windows(), "command.run", { command });
    }),
  );
  openWindow(places.entries.replace("app.asar.unpacked", "app.asar"));
  app.on("second-instance", () => {
    const [window] = windows();
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on("window-all-closed", () => {
    app.quit();
  });
  closeBeforeQuitting(jobs, library);
}

/** Ends what computes, and lets the library finish what it was asked before the app goes. */
function closeBeforeQuitting(jobs: Jobs, library: Service): void {
  const state = { closed: false };
  app.on("will-quit", (event) => {
    jobs.cancelAll();
    if (state.closed) return;
    event.preventDefault();
    state.closed = true;
    void library.close().then(() => {
      app.quit();
    });
  });
}

/** Utility processes where the runtime can load the database; else the Node that the start script names. */
function chooseStarter(): StartChild {
  const node = process.env["VARIORUM_NODE"];
  if (Number(process.versions["napi"] ?? 0) >= neededNodeApi || node === undefined) return startUtility(utilityProcess);
  return startForked(node);
}

function openLibrary(start: StartChild, places: Places, folder: string, log: Log, onChanged: (at: string) => void): Service {
  return startService(
    start,
    join(places.entries, "library.cjs"),
    [folder, places.resources],
    (event) => {
      onChanged((event as LibraryEvent).at);
    },
    (code) => {
      log("library", new Error(`the library process ended with ${String(code)}`));
    },
  );
}

interface HandlerTools {
  readonly client: ReturnType<typeof libraryClient>;
  readonly startChild: StartChild;
  readonly places: Places;
  readonly folder: string;
  readonly log: Log;
  readonly windows: () => readonly BrowserWindow[];
  readonly jobs: Jobs;
}

function windowHandlers({ client, startChild, places, folder, log, windows, jobs }: HandlerTools): Handlers<typeof windowCalls> {
  const shared = {
    library: client,
    start: startChild,
    places,
    jobs,
    log,
    onProgress: (progress: Parameters<typeof tell<"job.progress">>[2]) => {
      tell(windows(), "job.progress", progress);
    },
  };
  const importer = imports(shared);
  const dictionaryReader = dictionaries(shared);
  return {
    "app.info": () =>
      ok({
        version: engineVersion,
        platform: process.platform === "win32" || process.platform === "darwin" ? process.platform : "linux",
        developmentRuntime: Number(process.versions["napi"] ?? 0) < neededNodeApi,
        libraryFolder: folder,
      }),
    "import.choose": async ({ jobId }) => {
      const chosen = await dialog.showOpenDialog({ properties: ["openFile", "multiSelections"] });
      return ok(await importer.readPaths(jobId, chosen.filePaths));
    },
    "import.read": async ({ jobId, files }) => ok(await importer.readFiles(jobId, files)),
    "import.text": async ({ jobId, text }) => ok(await importer.readText(jobId, text)),
    "import.decode": (input) => importer.decode(input),
    "import.commit": (input) => importer.commit(input),
    "import.discard": ({ draftIds }) => {
      importer.discard(draftIds);
      return ok(null);
    },
    "sample.open": () => openSample(client, importer, places),
    "comparison.run": (input) => runComparisonOf(shared, input),
    "jobs.cancel": ({ jobId }) => {
      jobs.cancel(jobId);
      return ok(null);
    },
    // A promise since Electron 40, a string before.
    "clipboard.read": async () => ok({ text: await Promise.resolve(clipboard.readText()) }),
    "library.choose-folder": async () => {
      const chosen = await dialog.showOpenDialog({ properties: ["openDirectory", "createDirectory"] });
      const [next] = chosen.filePaths;
      if (next !== undefined) chooseFolder(app.getPath("userData"), next);
      return ok({ folder: next ?? null });
    },
    "window.theme": ({ theme }) => {
      nativeTheme.themeSource = theme === "system" ? "system" : theme === "dark" ? "dark" : "light";
      return ok(null);
    },
    "dictionary.choose": async ({ jobId }) => {
      const { filePaths } = await dialog.showOpenDialog({ properties: ["openFile", "multiSelections"] });
      return filePaths.length === 0 ? ok(null) : dictionaryReader.readPaths(jobId, filePaths);
    },
    "dictionary.read": ({ jobId, files }) => dictionaryReader.readFiles(jobId, files),
    "dictionary.keep": (input) => dictionaryReader.keep(input),
    "dictionary.discard": ({ draftId }) => {
      dictionaryReader.discard(draftId);
      return ok(null);
    },
  };
}
