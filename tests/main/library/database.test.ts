import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { libraryFile, openDatabase } from "../../../main/library/store/database.ts";
import { keepCopy } from "../../../main/library/store/copy.ts";
import { applicationId } from "../../../main/library/store/inspect.ts";
import { migrate, migrations, newestSchema, schemaOf } from "../../../main/library/store/migrate.ts";
import { temporaryFolder } from "../../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  temporary = temporaryFolder();
});
afterEach(() => {
  temporary.remove();
});

function open(): Sqlite.Database {
  const opened = openDatabase(temporary.folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

describe("opening a library", () => {
  it("sets what durability rests on", () => {
    const database = open();
    const pragma = (name: string): unknown => database.pragma(name, { simple: true });
    expect({
      journal: pragma("journal_mode"),
      synchronous: pragma("synchronous"),
      keys: pragma("foreign_keys"),
      trusted: pragma("trusted_schema"),
    }).toEqual({
      journal: "wal",
      synchronous: 2,
      keys: 1,
      trusted: 0,
    });
    database.close();
  });

  it("keeps every ordinary table strict", () => {
    const database = open();
    const tables = database.prepare<[], { name: string; strict: number }>("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'").all(); // prettier-ignore
    expect(tables.length).toBeGreaterThan(8);
    expect(tables.filter((table) => table.strict === 0).map((table) => table.name).filter((name) => !name.includes("_search"))).toEqual([]); // prettier-ignore
    database.close();
  });

  it("refuses a library of a newer Variorum and leaves every byte as it was", () => {
    const database = open();
    database.pragma(`user_version = ${String(newestSchema + 10)}`);
    database.pragma("journal_mode = DELETE");
    database.close();
    const file = join(temporary.folder, libraryFile);
    const before = readFileSync(file);
    const opened = openDatabase(temporary.folder);
    expect(opened.ok ? null : opened.error.code).toBe("library-from-future");
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it("refuses a newer library whose last changes are still in its log, and leaves both files as they were", () => {
    const crashed = join(temporary.folder, "crashed");
    mkdirSync(crashed);
    const database = open();
    database.pragma("wal_checkpoint(TRUNCATE)");
    database.pragma(`user_version = ${String(newestSchema + 10)}`);
    for (const end of ["", "-wal"]) {
      copyFileSync(join(temporary.folder, `${libraryFile}${end}`), join(crashed, `${libraryFile}${end}`));
    }
    database.close();
    const contents = (): readonly string[] => ["", "-wal"].map((end) => readFileSync(join(crashed, `${libraryFile}${end}`), "base64"));
    const before = contents();
    expect(before[1]).not.toBe("");
    const opened = openDatabase(crashed);
    expect(opened.ok ? null : opened.error.code).toBe("library-from-future");
    expect(contents()).toEqual(before);
  });

  it("makes the folder where there is none", () => {
    const opened = openDatabase(join(temporary.folder, "of", "mine"));
    expect(opened.ok).toBe(true);
    if (opened.ok) opened.value.close();
  });

  it("says so where the folder cannot be made", () => {
    writeFileSync(join(temporary.folder, "letter.txt"), "");
    const opened = openDatabase(join(temporary.folder, "letter.txt", "library"));
    expect(opened.ok ? null : opened.error).toMatchObject({ code: "library-unavailable", message: expect.stringMatching(/could not be opened/) as string }); // prettier-ignore
  });

  it("refuses a file that is not a database, with a sentence", () => {
    writeFileSync(join(temporary.folder, libraryFile), "this is a shopping list, not a database ".repeat(100));
    const opened = openDatabase(temporary.folder);
    expect(opened.ok ? "" : opened.error.message).toMatch(/could not be opened.*left as it is/);
  });

  it.each([
    ["DELETE", 3],
    ["DELETE", 0],
    ["WAL", 0],
  ])("refuses another program's database (journal %s, version %i) and leaves it as it was", (journal, version) => {
    const file = join(temporary.folder, libraryFile);
    const other = new Sqlite(file);
    other.pragma(`journal_mode = ${journal}`);
    other.exec("CREATE TABLE recipes (name TEXT)");
    other.pragma(`user_version = ${String(version)}`);
    other.close();
    const before = readFileSync(file);
    const opened = openDatabase(temporary.folder);
    expect(opened.ok ? "" : opened.error.message).toMatch(/not a Variorum library/);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(temporary.folder)).toEqual([libraryFile]);
  });

  it("takes an empty database for a new library", () => {
    new Sqlite(join(temporary.folder, libraryFile)).exec("PRAGMA journal_mode = WAL").close();
    const database = open();
    expect(schemaOf(database)).toBe(newestSchema);
    database.close();
  });

  it("keeps a whole copy before it migrates, and never replaces an earlier one", () => {
    const copies = ["", "-2"].map((end) => `library-before-${String(newestSchema)}${end}.db`);
    writeFileSync(join(temporary.folder, copies[0] ?? ""), "an earlier copy");
    const old = new Sqlite(join(temporary.folder, libraryFile));
    migrate(old, 10);
    old.pragma(`application_id = ${String(applicationId)}`);
    old.prepare("INSERT INTO works (id, title, added_at, changed_at) VALUES ('w', 'Old', '2026', '2026')").run();
    old.close();
    open().close();
    expect(readFileSync(join(temporary.folder, copies[0] ?? ""), "utf8")).toBe("an earlier copy");
    const copy = new Sqlite(join(temporary.folder, copies[1] ?? ""), { readonly: true });
    expect(schemaOf(copy)).toBe(10);
    expect(copy.prepare("SELECT title FROM works").pluck().all()).toEqual(["Old"]);
    copy.close();
    expect(readdirSync(temporary.folder).filter((name) => name.includes(".part"))).toEqual([]);
  });

  it("keeps no copy that does not hold what the library holds", () => {
    const old = new Sqlite(join(temporary.folder, libraryFile));
    migrate(old, 10);
    const cheated = {
      prepare: (sql: string) => (sql.startsWith("VACUUM") ? old.prepare(sql) : { pluck: () => ({ get: () => "2 and 7" }) }),
    };
    expect(() => {
      keepCopy(cheated as unknown as Sqlite.Database, temporary.folder);
    }).toThrow(/holds 0 and 0 works and versions, not 2 and 7/);
    expect(readdirSync(temporary.folder)).toEqual([libraryFile]);
    old.close();
  });
});

describe("migrations", () => {
  it("have growing numbers", () => {
    const numbers = migrations.map((migration) => migration.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((x, y) => x - y));
  });

  const rows: readonly (readonly [upTo: number, fill: string, question: string, answer: readonly unknown[]])[] = [
    [10, insertVersion("v1", "El río crece."), "SELECT text FROM version_texts", ["El río crece."]],
    [20, `${insertVersion("v1", "One.")} INSERT INTO pins VALUES ('p', 'v1', 'v1', '[]', '[]', '2026');`, "SELECT id FROM pins", ["p"]],
    [30, `${insertVersion("v1", "One.")} INSERT INTO notes VALUES ('n', 'w', '{}', 'Ask the desk', '2026', '2026', NULL);`, "SELECT note_id FROM note_search WHERE body MATCH 'desk'", ["n"]], // prettier-ignore
    [30, insertVersion("v1", "El río crece."), "SELECT version_id FROM version_search WHERE body MATCH 'rio'", ["v1"]],
    [40, `${insertVersion("v1", "One.")} INSERT INTO pins VALUES ('p', 'v1', 'v1', '[]', '[]', '2026');`, "SELECT id || (SELECT count(*) FROM learned_marks) FROM pins", ["p0"]], // prettier-ignore
  ];
  it.each(rows)("keep what schema %i held", (upTo, fill, question, answer) => {
    const database = new Sqlite(":memory:");
    migrate(database, upTo);
    expect(schemaOf(database)).toBe(upTo);
    database.exec(fill);
    migrate(database);
    expect(schemaOf(database)).toBe(newestSchema);
    expect(database.prepare(question).pluck().all()).toEqual(answer);
    database.close();
  });
});

function insertVersion(id: string, text: string): string {
  const hash = "a".repeat(64);
  return `
    INSERT INTO works (id, title, added_at, changed_at) VALUES ('w', 'Work', '2026', '2026');
    INSERT INTO originals VALUES ('${hash}', x'00');
    INSERT INTO versions VALUES ('${id}', 'w', '', '', '', '', 'es', '', 'article', 'original', NULL, 'a.txt', 'text', 'utf-8', '${hash}', 3, '', '2026', NULL);
    INSERT INTO version_texts VALUES ('${id}', '${text}', '[]', '[]', '[]');`;
}
