import { expect, test } from "@playwright/test";
import { launch, makeHome, type Home } from "./app.ts";
import { comparisonShown, currentFinding } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

test("the whole main job is done by keyboard alone", async () => {
  const { app, page, errors } = await launch(home);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const table = page.getByRole("table", { name: "Both versions, sentence by sentence" });

  // First run: the sample is one key away.
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeFocused();
  await press("Enter");
  await comparisonShown(page);
  await expect(table).toBeFocused();

  // From difference to difference and back; one is judged.
  const first = await currentFinding(page).getByRole("heading").textContent();
  await press("n");
  await expect(currentFinding(page).getByRole("heading")).not.toHaveText(first ?? "");
  await press("p");
  await expect(currentFinding(page).getByRole("heading")).toHaveText(first ?? "");
  await press("1");
  await expect(page.getByRole("button", { name: "Judged 1" })).toBeVisible();

  // A note on it; then the focus is back in the text.
  await press("c");
  await expect(page.getByRole("textbox", { name: "New note" })).toBeFocused();
  await page.keyboard.type("Ask where this figure comes from.");
  await press("Control+Enter");
  await expect(page.getByRole("list", { name: "Notes here" })).toContainText("Ask where this figure comes from.");
  await expect(table).toBeFocused();

  // Back in the library the arrows walk the lines, and Enter opens one.
  await press("Escape");
  await expect(page.getByRole("treegrid", { name: "Works" })).toBeVisible();
  await press("ArrowDown", "Home", "ArrowDown", "ArrowDown", "Enter");
  await comparisonShown(page);

  // A search leads into the text.
  await press("Control+Shift+F");
  await expect(page.getByRole("textbox", { name: "Search every version and note" })).toBeFocused();
  await page.keyboard.type("figure");
  const hits = page.getByRole("region", { name: "Search", exact: true });
  await expect(hits.getByRole("button", { name: /Ask where this/ })).toBeVisible();
  await press("ArrowDown");
  await expect(hits.getByRole("button").first()).toBeFocused();
  await press("Enter");
  await comparisonShown(page);

  // Another version of the same work is typed in, kept, and compared at once.
  await press("Control+Shift+V");
  const paste = page.getByRole("dialog", { name: "Paste a text" });
  await expect(paste.getByRole("textbox")).toBeFocused();
  await press("Control+A");
  await page.keyboard.type("The tram will cost 50 million euros. It will run from May, the mayor said.");
  await press("Control+Enter");
  await expect(page.getByRole("dialog", { name: "Add to the library" }).getByRole("button", { name: "Keep 1 version" })).toBeEnabled();
  await press("Enter");
  await comparisonShown(page);
  await expect(table).toContainText("The tram will cost 50 million euros.");
  expect(errors).toEqual([]);
  await app.close();
});
