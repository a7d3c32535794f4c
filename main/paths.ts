import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, resolve, win32 } from "node:path";

/** Where the built children and the resources lie; a plain Node cannot read inside an asar, so children are kept unpacked. */
export interface Places {
  readonly entries: string;
  readonly resources: string;
  readonly renderer: string;
}

/** Places relative to the folder of the built main script (`out/main`). */
export function placesFrom(builtMain: string): Places {
  return {
    entries: builtMain.replace("app.asar", "app.asar.unpacked"),
    resources: resolve(builtMain, "..", "..", "resources").replace("app.asar", "app.asar.unpacked"),
    renderer: resolve(builtMain, "..", "renderer"),
  };
}

/** The value of `--name VALUE` or `--name=VALUE` among command-line arguments. */
export function optionOf(argv: readonly string[], name: string): string | null {
  const flag = `--${name}`;
  const joined = argv.find((argument) => argument.startsWith(`${flag}=`));
  if (joined !== undefined) return joined.slice(flag.length + 1);
  const at = argv.indexOf(flag);
  return at < 0 ? null : (argv[at + 1] ?? null);
}

interface FolderSources {
  readonly argv: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folder of the app's own settings, where the chosen library folder is noted. */
  readonly userData: string;
  readonly documents: string;
}

/** The library's folder: `--library DIR`, then VARIORUM_LIBRARY, then the chosen one, then `Variorum` among the user's documents. */
export function libraryFolder({ argv, environment, userData, documents }: FolderSources): string {
  const given = optionOf(argv, "library") ?? environment["VARIORUM_LIBRARY"];
  if (given !== undefined && given !== "") return resolve(given);
  return chosenFolder(userData) ?? join(documents, "Variorum");
}

interface System {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The text of a file, or null when there is none. */
  readonly read: (file: string) => string | null;
}

/** The folders that Electron's `app.getPath` gives the app on this system, for a command line that has no Electron to ask. */
export function userFolders({ platform, environment, home, read }: System): Pick<FolderSources, "userData" | "documents"> {
  const path = platform === "win32" ? win32 : posix;
  const documents = path.join(home, "Documents");
  if (platform === "win32") {
    return { userData: path.join(setting(environment, "APPDATA") ?? path.join(home, "AppData", "Roaming"), appName), documents };
  }
  if (platform === "darwin") return { userData: path.join(home, "Library", "Application Support", appName), documents };
  const configuration = setting(environment, "XDG_CONFIG_HOME") ?? path.join(home, ".config");
  const named = documentsFolder(read(path.join(configuration, "user-dirs.dirs")) ?? "", home);
  return { userData: path.join(configuration, appName), documents: named ?? documents };
}

/** The product's name in package.json, which Electron names the folder for. */
const appName = "Variorum";

function setting(environment: System["environment"], name: string): string | null {
  const value = environment[name];
  return value === undefined || value === "" ? null : value;
}

/** The last `XDG_DOCUMENTS_DIR="$HOME/Texte"` of a `user-dirs.dirs`: absolute or below the home folder, characters escaped by `\`, as xdg-user-dirs reads it. */
function documentsFolder(userDirectories: string, home: string): string | null {
  const lines = [...userDirectories.matchAll(/^[ \t]*XDG_DOCUMENTS_DIR[ \t]*=[ \t]*"((?:[^"\\]|\\.)*)"/gmu)];
  const written = lines.at(-1)?.[1];
  if (written === undefined) return null;
  const below = /^\$HOME(?=\/|$)(.*)$/su.exec(written)?.[1];
  if (below === undefined && !written.startsWith("/")) return null;
  const plain = (text: string): string => text.replace(/\\(.)/gsu, "$1");
  return below === undefined ? plain(written) : posix.join(home, plain(below));
}

const choiceFile = (userData: string): string => join(userData, "library-folder.txt");

function chosenFolder(userData: string): string | null {
  const file = choiceFile(userData);
  const chosen = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  return chosen === "" ? null : chosen;
}

/** Notes the folder chosen by the user; it counts from the next start. */
export function chooseFolder(userData: string, folder: string): void {
  writeFileSync(choiceFile(userData), folder);
}
