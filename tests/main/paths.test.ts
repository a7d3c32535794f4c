import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseFolder, libraryFolder, optionOf, placesFrom, userFolders } from "../../main/paths.ts";
import { temporaryFolder } from "../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

describe("the library's folder", () => {
  const sources = (argv: readonly string[], environment: Record<string, string>): Parameters<typeof libraryFolder>[0] => ({
    argv,
    environment,
    userData: temporary.folder,
    documents: "documents",
  });

  it("is the one named, then the environment's, then the chosen one, then the documents'", () => {
    expect(libraryFolder(sources([], {}))).toBe(join("documents", "Variorum"));
    chooseFolder(temporary.folder, "/chosen folder/库");
    expect(libraryFolder(sources([], {}))).toBe("/chosen folder/库");
    expect(libraryFolder(sources([], { VARIORUM_LIBRARY: "/from/environment" }))).toBe(resolve("/from/environment"));
    expect(libraryFolder(sources(["electron", ".", "--library", "/named"], { VARIORUM_LIBRARY: "/x" }))).toBe(resolve("/named"));
    expect(optionOf(["--library=/joined=by equals"], "library")).toBe("/joined=by equals");
    expect(optionOf(["--library"], "library")).toBeNull();
  });
});

describe("places", () => {
  it("of children lie outside the archive, the window's pages inside it", () => {
    const places = placesFrom(join("/opt", "app.asar", "out", "main"));
    expect(places.entries).toBe(join("/opt", "app.asar.unpacked", "out", "main"));
    expect(places.resources).toBe(join("/opt", "app.asar.unpacked", "resources"));
    expect(places.renderer).toBe(join("/opt", "app.asar", "out", "renderer"));
  });
});

describe("the user's folders", () => {
  const none = (): null => null;
  const directories = (text: string) => (file: string) => (file === "/home/ada/.config/user-dirs.dirs" ? text : null);
  const linux = { platform: "linux", environment: {}, home: "/home/ada", read: none } as const;

  it("are those that Electron gives on each system", () => {
    expect(userFolders(linux)).toEqual({ userData: "/home/ada/.config/Variorum", documents: "/home/ada/Documents" });
    expect(userFolders({ ...linux, environment: { XDG_CONFIG_HOME: "/settings" } }).userData).toBe("/settings/Variorum");
    expect(userFolders({ ...linux, environment: { XDG_CONFIG_HOME: "" } }).userData).toBe("/home/ada/.config/Variorum");
    expect(userFolders({ platform: "darwin", environment: {}, home: "/Users/ada", read: none })).toEqual({
      userData: "/Users/ada/Library/Application Support/Variorum",
      documents: "/Users/ada/Documents",
    });
    const windows = { platform: "win32", environment: { APPDATA: "D:\\Roaming" }, home: "C:\\Users\\ada", read: none } as const;
    expect(userFolders(windows)).toEqual({ userData: "D:\\Roaming\\Variorum", documents: "C:\\Users\\ada\\Documents" });
    expect(userFolders({ ...windows, environment: {} }).userData).toBe("C:\\Users\\ada\\AppData\\Roaming\\Variorum");
  });

  it.each([
    ['XDG_DOCUMENTS_DIR="$HOME/Dokumente"', "/home/ada/Dokumente"],
    ['# XDG_DOCUMENTS_DIR="/old"\nXDG_MUSIC_DIR="$HOME/Musik"\n  XDG_DOCUMENTS_DIR = "/data/My \\"texts\\""\n', '/data/My "texts"'],
    ['XDG_DOCUMENTS_DIR="$HOME/"', "/home/ada/"],
    ['XDG_DOCUMENTS_DIR="$HOMELESS/x"', "/home/ada/Documents"],
    ['XDG_DOCUMENTS_DIR="relative"', "/home/ada/Documents"],
  ])("documents lie where %s says", (text, documents) => {
    expect(userFolders({ ...linux, read: directories(text) }).documents).toBe(documents);
  });
});
