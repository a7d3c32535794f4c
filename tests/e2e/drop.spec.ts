import { expect, test, type Page } from "@playwright/test";
import { launch, makeHome, type Home } from "./app.ts";
import { comparisonShown, openSample } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

/** Holds a file above the window, or lets go of it there, or takes it away again. */
async function drag(page: Page, type: "dragenter" | "dragover" | "dragleave" | "drop", text: string): Promise<void> {
  await page.evaluate(
    ({ type: name, text: words }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new TextEncoder().encode(words)], "harbour.txt", { type: "text/plain" }));
      document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { type, text },
  );
}

const text = "The harbour opens again\n\nTwelve ships may enter on Friday, the port office said.";

test("a file held above the window is announced, and dropped becomes a version", async () => {
  const { app, page, errors } = await launch(home);
  const sheet = page.getByText("Drop to add to the library");
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await drag(page, "dragenter", text);
  await expect(sheet).toBeVisible();
  await drag(page, "dragleave", text);
  await expect(sheet).toBeHidden();
  await drag(page, "dragover", text);
  await expect(sheet).toBeVisible();
  await drag(page, "drop", text);
  await expect(sheet).toBeHidden();
  const dialog = page.getByRole("dialog", { name: "Add to the library" });
  await expect(dialog).toContainText("Twelve ships may enter on Friday");

  // While a dialog is open a second file neither takes its place nor leaves the window.
  await drag(page, "dragover", "Something else.");
  await expect(sheet).toBeHidden();
  await drag(page, "drop", "Something else.");
  await expect(dialog).toContainText("Twelve ships may enter on Friday");
  await dialog.getByRole("button", { name: "Keep 1 version" }).click();
  await expect(page.getByRole("treegrid", { name: "Works" })).toContainText("The harbour opens again");
  expect(page.url()).toMatch(/^app:\/\/bundle\//);
  expect(errors).toEqual([]);
  await app.close();
});

test("dropped on an open work, a file becomes a version of it", async () => {
  const { app, page } = await launch(home);
  await openSample(page);
  await drag(page, "dragover", text);
  await expect(page.getByText("Drop to add to this work")).toBeVisible();
  await drag(page, "drop", text);
  await page.getByRole("dialog", { name: "Add to the library" }).getByRole("button", { name: "Keep 1 version" }).click();
  await comparisonShown(page);
  // The sample has five versions; the sixth is compared with its original.
  await expect(page.getByRole("button", { name: /^Second version: F / })).toBeVisible();
  await app.close();
});
