import { expect, test } from "@playwright/test";
import { launch, makeHome, picture, type Home } from "./app.ts";
import { comparisonShown, openSample } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

test("a note on a pair of passages is there after a restart, found by search, and leads back to its place", async () => {
  const first = await launch(home);
  await openSample(first.page);
  await first.page.keyboard.press("n");
  await first.page.keyboard.press("c");
  await expect(first.page.getByRole("textbox", { name: "New note" })).toBeFocused();
  await first.page.keyboard.type("Ask the treasurer about this figure.");
  await first.page.keyboard.press("Control+Enter");
  await first.page.getByRole("navigation", { name: "Where I am" }).getByRole("button", { name: "Notes" }).click();
  await expect(first.page.getByRole("navigation", { name: "Where I am" })).toContainText("Ask the treasurer about this figure.");
  await picture(first.page, "compare-note");
  await first.app.close();

  const second = await launch(home);
  await expect(second.page.getByRole("treegrid", { name: "Works" })).toBeVisible();
  await second.page.keyboard.press("Control+Shift+F");
  await second.page.keyboard.type("treasurer");
  const hit = second.page.getByText(/Ask the treasurer/).first();
  await expect(hit).toBeVisible();
  await picture(second.page, "search");
  await second.page.keyboard.press("Escape");
  await second.page
    .getByRole("navigation", { name: "Parts of the library" })
    .getByRole("button", { name: /^Notes/ })
    .click();
  await expect(second.page.getByRole("textbox", { name: /Note on/ })).toHaveValue("Ask the treasurer about this figure.");
  await picture(second.page, "notes");
  await second.page.getByRole("button", { name: "Show in its place" }).first().click();
  await comparisonShown(second.page);
  await second.app.close();
});
