import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { longText } from "../doubles/long-text.ts";
import { launch, makeHome, root, type Home } from "./app.ts";
import { comparisonShown, writeFile } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

test("2,000 sentences, added by the command line beside the running app, are drawn a screenful at a time", async () => {
  const { app, page } = await launch(home);
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Begin with an empty library" }).click();
  const files = [writeFile(home.files, "first.txt", longText(2_000)), writeFile(home.files, "second.txt", longText(2_000, 3))];
  const cli = join(root, "out", "main", "cli.cjs");
  execFileSync(process.execPath, [cli, "import", ...files, "--library", home.library, "--work", "A long report"], { encoding: "utf8" });
  // The list reads itself again when another process has written to the library: after the first file, and after the second.
  await expect(page.getByRole("row", { name: /second\.txt/ })).toBeVisible();
  await page
    .getByRole("row", { name: /A long report/ })
    .first()
    .dblclick();
  await comparisonShown(page);
  const rows = page.getByRole("table", { name: "Both versions, sentence by sentence" }).getByRole("row");
  expect(await rows.count()).toBeLessThan(120);
  await page.keyboard.press("Alt+End");
  await expect(page.getByText("2089 visits").or(page.getByText("2093 visits")).first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(120);
  await app.close();
});
