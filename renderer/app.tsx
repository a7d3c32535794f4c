import { useEffect, useReducer, useState } from "react";
import type { AppInfo } from "../app/contract/contract.ts";
import { isCommandId, type When } from "../app/contract/commands.ts";
import { assertNever } from "../app/result.ts";
import { useBridge, type Bridge } from "./bridge.ts";
import { CommandContext, commandRegistry, useWindowHandlers, type CommandRegistry } from "./commands.ts";
import { CompareScreen } from "./compare/compare-screen.tsx";
import { DropSheet, useDroppedFiles } from "./import/drop.tsx";
import { ImportOverlay } from "./import/import-overlay.tsx";
import { commandOf, isTyping } from "./keyboard.ts";
import { KeySheet } from "./keys/key-sheet.tsx";
import { LibraryScreen } from "./library/library-screen.tsx";
import { NotesScreen } from "./notes/notes-screen.tsx";
import { ReadScreen } from "./read/read-screen.tsx";
import { SettingsScreen } from "./settings/settings-screen.tsx";
import { AppContext, type AppState, type Overlay } from "./state/app-context.ts";
import { atLibrary, goBack, goTo, type Route, type Screen } from "./state/navigation.ts";
import { useSettingsState, useTheme } from "./state/settings.ts";
import { t } from "./state/translate.ts";
import { afterRedo, afterUndo, nothingDone, perform, remember, type Deed } from "./state/undo.ts";
import { ErrorBoundary } from "./ui/error-boundary.tsx";
import { WelcomeScreen } from "./welcome/welcome-screen.tsx";
import { DictionaryOverlay } from "./words/dictionary-overlay.tsx";
import { WordsScreen } from "./words/words-screen.tsx";

/** The window: which screen is shown, what lies over it, and what holds everywhere. `start` opens a screen other than the library. */
export function App({ start = null }: { readonly start?: Screen | null }) {
  const bridge = useBridge();
  const [registry] = useState(commandRegistry);
  const app = useAppState(bridge, start);
  useTheme(app.settings.theme, bridge);
  useWindowHandlers(windowHandlers(app), registry);
  useKeys(registry, app);
  useMenu(registry, bridge);
  const dragging = useDroppedFiles(app.overlay.name !== "none", (files) => {
    const source = { from: "files", files } as const;
    app.show(app.screen.name === "words" ? { name: "dictionary", source } : { name: "import", source, workId: workOf(app.screen) });
  });
  if (!app.ready) return null;
  return (
    <AppContext value={app}>
      <CommandContext value={registry}>
        <ErrorBoundary key={app.screen.name} onLeave={app.back}>
          <ScreenView screen={app.screen} />
        </ErrorBoundary>
        {dragging && <DropSheet says={dropSentence(app.screen)} />}
        {app.overlay.name === "keys" && (
          <KeySheet
            when={placeOf(app.screen)}
            onClose={() => {
              app.show({ name: "none" });
            }}
          />
        )}
        {app.overlay.name === "import" && (
          <ImportOverlay
            source={app.overlay.source}
            workId={app.overlay.workId}
            onClose={() => {
              app.show({ name: "none" });
            }}
          />
        )}
        {app.overlay.name === "dictionary" && (
          <DictionaryOverlay
            source={app.overlay.source}
            onClose={() => {
              app.show({ name: "none" });
            }}
          />
        )}
      </CommandContext>
    </AppContext>
  );
}

function ScreenView({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case "welcome":
      return <WelcomeScreen />;
    case "library":
      return <LibraryScreen query={screen.query} searching={screen.searching === true} />;
    case "compare":
      return <CompareScreen key={`${screen.a} ${screen.b}`} workId={screen.workId} a={screen.a} b={screen.b} place={screen.place} />;
    case "read":
      return <ReadScreen workId={screen.workId} versionId={screen.versionId} at={screen.at} />;
    case "notes":
      return <NotesScreen workId={screen.workId} />;
    case "settings":
      return <SettingsScreen />;
    case "words":
      return <WordsScreen part={screen.part} />;
    default:
      return assertNever(screen);
  }
}

function useAppState(bridge: Bridge, start: Screen | null): AppState & { readonly undo: () => void; readonly redo: () => void } {
  const [route, travel] = useReducer(
    (before: Route, to: Screen | "back") => (to === "back" ? goBack(before) : goTo(before, to)),
    start === null ? atLibrary : goTo(atLibrary, start),
  );
  const [overlay, show] = useState<Overlay>({ name: "none" });
  const [deeds, setDeeds] = useState(nothingDone);
  const [announcement, announce] = useState("");
  const [revision, setRevision] = useState(0);
  const [info, setInfo] = useState<AppInfo | null>(null);
  const settings = useSettingsState(bridge);
  useEffect(
    () =>
      bridge.on("library.changed", () => {
        setRevision((before) => before + 1);
      }),
    [bridge],
  );
  useEffect(() => {
    void bridge.call("app.info", {}).then((answer) => {
      if (answer.ok) setInfo(answer.value);
    });
  }, [bridge]);

  const run = async (deed: Deed, direction: "undo" | "redo"): Promise<boolean> => {
    const done = await perform(bridge, deed, direction);
    announce(done.ok ? "" : done.error.message);
    setRevision((before) => before + 1);
    return done.ok;
  };
  const step = (direction: "undo" | "redo"): void => {
    const deed = direction === "undo" ? deeds.done.at(-1) : deeds.undone.at(-1);
    if (deed === undefined) {
      announce(t(direction === "undo" ? "undo.nothing" : "redo.nothing"));
      return;
    }
    void run(deed, direction).then((done) => {
      if (!done) return;
      setDeeds(direction === "undo" ? afterUndo : afterRedo);
      announce(t(direction === "undo" ? "undo.done" : "redo.done", { what: deed.label }));
    });
  };
  // A first start shows the welcome in place of the library.
  const screen: Screen = settings.settings.welcomed || route.screen.name !== "library" ? route.screen : { name: "welcome" };
  return {
    ...settings,
    screen,
    mac: info?.platform === "darwin",
    info,
    overlay,
    revision,
    announcement,
    announce,
    show,
    go: (to) => {
      announce("");
      travel(to);
    },
    back: () => {
      announce("");
      travel("back");
    },
    remember: (deed) => {
      setDeeds((before) => remember(before, deed));
    },
    perform: async (deed) => {
      const done = await run(deed, "redo");
      if (done) setDeeds((before) => remember(before, deed));
      return done;
    },
    undo: () => {
      step("undo");
    },
    redo: () => {
      step("redo");
    },
  };
}

function windowHandlers(app: ReturnType<typeof useAppState>): Parameters<typeof useWindowHandlers>[0] {
  return {
    "library.show": () => {
      app.go({ name: "library", query: "" });
    },
    "notes.show": () => {
      app.go({ name: "notes", workId: "workId" in app.screen ? app.screen.workId : null });
    },
    "settings.show": () => {
      app.go({ name: "settings" });
    },
    "import.choose": () => {
      app.show({ name: "import", source: { from: "choose" }, workId: workOf(app.screen) });
    },
    "import.paste": () => {
      app.show({ name: "import", source: { from: "paste" }, workId: workOf(app.screen) });
    },
    "search.library": () => {
      app.go({ name: "library", query: "", searching: true });
    },
    undo: app.undo,
    redo: app.redo,
    "keys.show": () => {
      app.show({ name: "keys" });
    },
    "step.back": () => {
      if (app.screen.name === "library" || app.screen.name === "welcome") return false;
      app.back();
      return true;
    },
    "theme.light": () => {
      app.change({ theme: "light" });
    },
    "theme.sepia": () => {
      app.change({ theme: "sepia" });
    },
    "theme.dark": () => {
      app.change({ theme: "dark" });
    },
    "theme.system": () => {
      app.change({ theme: "system" });
    },
  };
}

/** A version added while two versions of a work are compared belongs to that work. */
function workOf(screen: Screen) {
  return screen.name === "compare" || screen.name === "read" ? screen.workId : null;
}

/** What letting go of a file does on a screen. */
function dropSentence(screen: Screen): string {
  if (screen.name === "words") return t("words.drop");
  return t(workOf(screen) === null ? "drop.library" : "drop.work");
}

/** The part of the table of commands that holds on a screen. */
function placeOf(screen: Screen): When {
  return screen.name === "welcome" || screen.name === "settings" || screen.name === "words" ? "anywhere" : screen.name;
}

function useKeys(registry: CommandRegistry, app: AppState): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const scope = { when: placeOf(app.screen), mac: app.mac, typing: isTyping(event.target), singleKeys: app.settings.singleKeys };
      const command = commandOf(event, scope);
      if (command !== null && registry.run(command)) event.preventDefault();
    };
    window.addEventListener("keydown", press);
    return () => {
      window.removeEventListener("keydown", press);
    };
  }, [registry, app.screen, app.mac, app.settings.singleKeys]);
}

function useMenu(registry: CommandRegistry, bridge: Bridge): void {
  useEffect(
    () =>
      bridge.on("command.run", ({ command }) => {
        if (isCommandId(command)) registry.run(command);
      }),
    [registry, bridge],
  );
}
