import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseFolder, libraryFolder, optionOf, placesFrom } from "../../main/paths.ts";
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
