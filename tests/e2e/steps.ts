import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type ElectronApplication, type Locator, type Page } from "@playwright/test";

/** A comparison may take a while on a busy machine; what is waited for is a condition, never a time. */
const comparisonTimeout = 40_000;

export function currentFinding(page: Page): Locator {
  return page.getByRole("region", { name: "Difference at hand" });
}

export function findingList(page: Page): Locator {
  return page.getByRole("listbox", { name: "All differences" });
}

/** The comparison is on the screen with its findings. */
export async function comparisonShown(page: Page): Promise<void> {
  await expect(page.getByRole("table", { name: "Both versions, sentence by sentence" })).toBeVisible({ timeout: comparisonTimeout });
  await expect(page.getByRole("button", { name: "What was checked" })).toBeVisible();
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the sample" }).click();
  await comparisonShown(page);
}

/** The next file dialog answers with these files, as if the user had chosen them. */
export async function chooseFiles(app: ElectronApplication, paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths });
  }, [...paths]); // prettier-ignore
}

export function writeFile(folder: string, name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
