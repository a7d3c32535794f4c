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
  await first.page.keyboard.type("Ask the treasurer about this figure.");
  await first.page.keyboard.press("Control+Enter");
  await first.page.getByRole("button", { name: "Show or hide the left panel" }).or(first.page.getByRole("button", { name: "Notes" }).first()).first().click();
  await expect(first.page.getByText("Ask the treasurer about this figure.").first()).toBeVisible();
  await picture(first.page, "compare-note");
  await first.app.close();

  const second = await launch(home);
  await second.page.keyboard.press("Control+Shift+F");
  await second.page.keyboard.type("treasurer");
  const hit = second.page.getByText(/Ask the treasurer/).first();
  await expect(hit).toBeVisible();
  await picture(second.page, "search");
  await second.page.keyboard.press("Escape");
  await second.page.getByRole("button", { name: /^Notes/ }).first().click();
  await expect(second.page.getByText("Ask the treasurer about this figure.")).toBeVisible();
  await picture(second.page, "notes");
  await second.page.getByRole("button", { name: "Show in its place" }).first().click();
  await comparisonShown(second.page);
  await second.app.close();
});
