import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";

export const root = join(import.meta.dirname, "..", "..");
const pictures = join(root, "screenshots");

/** A running app on folders of its own. */
export interface Running {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Messages of the page's console that are errors. */
  readonly errors: readonly string[];
}

/** The folders of one journey; kept between a close and the next start. */
export interface Home {
  /** A folder for the journey's own files. */
  readonly files: string;
  readonly userData: string;
  readonly library: string;
  readonly remove: () => void;
}

export function makeHome(): Home {
  const folder = mkdtempSync(join(tmpdir(), "variorum journey ü-"));
  return {
    files: folder,
    userData: join(folder, "user data"),
    library: join(folder, "library 文"),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts the built app as a user would, in a sandbox where the system allows it (as root Chromium refuses its own). */
export async function launch(home: Home): Promise<Running> {
  const isRoot = process.platform === "linux" && process.getuid?.() === 0;
  const executablePath = process.env["VARIORUM_ELECTRON"];
  const app = await _electron.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...(isRoot ? ["--no-sandbox"] : []), root, `--user-data-dir=${home.userData}`, "--library", home.library],
    chromiumSandbox: !isRoot,
    colorScheme: null, // else Playwright's own scheme hides the app's theme
    env: Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
  });
  const page = await app.firstWindow();
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  return { app, page, errors };
}

export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, size) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
  }, { width, height }); // prettier-ignore
}

/** Writes a picture for people into the ignored folder `screenshots/`. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
