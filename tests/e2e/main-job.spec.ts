import { expect, test } from "@playwright/test";
import { launch, makeHome, picture, resize, type Home } from "./app.ts";
import { chooseFiles, comparisonShown, currentFinding, findingList, openSample, writeFile } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

const german = `Stausee wird erst im Herbst geleert

Der Umbau des Damms kostet 400 Millionen Euro, teilte das Ministerium am 4. Mai mit.

Fünfzehn Dörfer hängen vom Wasser des Sees ab. Die Bauern lehnen den Plan nicht ab.
`;
const english = `Reservoir to be drained only in autumn

Rebuilding the dam will cost 300 million euros, the ministry said on May 4.

Fifteen villages depend on the water of the lake. The farmers do not reject the plan.
`;

test("first run: the sample opens as a comparison whose differences are explained", async () => {
  const { app, page, errors } = await launch(home);
  await resize(app, 1280, 800);
  await expect(page.getByRole("heading", { name: "Every version of a text, side by side" })).toBeVisible();
  await picture(page, "welcome");
  await openSample(page);
  const amount = findingList(page).getByRole("option", { name: /48 billion euros/ });
  await amount.click();
  await expect(currentFinding(page)).toContainText("The amount differs");
  await expect(currentFinding(page)).toContainText("48 000 000 000 EUR");
  await picture(page, "compare-sample");
  expect(errors).toEqual([]);
  await app.close();
});

test("two files are imported, compared, gone through by keyboard, judged, and all of it is there after a restart", async () => {
  const paths = [writeFile(home.files, "stausee.txt", german), writeFile(home.files, "reservoir.txt", english)];
  const first = await launch(home);
  await chooseFiles(first.app, paths);
  await expect(first.page.getByRole("button", { name: "Add files" })).toBeVisible();
  await first.page.keyboard.press("Control+O");
  const dialog = first.page.getByRole("dialog", { name: "Add to the library" });
  await expect(dialog.getByRole("button", { name: "Keep 2 versions" })).toBeEnabled();
  await picture(first.page, "import");
  await dialog.getByRole("button", { name: "Keep 2 versions" }).press("Enter");
  await comparisonShown(first.page);

  // The first difference is at hand when the comparison opens; one step on and back leads to it again.
  await expect(currentFinding(first.page)).toContainText("400 million euros in A, 300 million euros in B");
  await first.page.keyboard.press("n");
  await first.page.keyboard.press("Alt+Home");
  await expect(currentFinding(first.page)).toContainText("The amount differs");
  await first.page.keyboard.press("1");
  await expect(first.page.getByRole("button", { name: "Judged 1" })).toBeVisible();
  await first.page.keyboard.press("Control+Z");
  await expect(first.page.getByRole("button", { name: "Judged 0" })).toBeVisible();
  await first.page.keyboard.press("1");
  await expect(first.page.getByRole("button", { name: "Judged 1" })).toBeVisible();
  expect(first.errors).toEqual([]);
  await first.app.close();

  const second = await launch(home);
  await second.page
    .getByRole("row", { name: /Stausee wird erst im Herbst geleert/ })
    .first()
    .dblclick();
  await comparisonShown(second.page);
  await expect(second.page.getByRole("button", { name: "Judged 1" })).toBeVisible();
  await second.app.close();
});
