import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

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
