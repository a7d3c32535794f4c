import AxeBuilder from "@axe-core/playwright";
import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import { launch, makeHome, picture, resize, type Home } from "./app.ts";
import { comparisonShown, openSample } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

async function chooseSecond(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("button", { name: /^Second version/ }).click();
  await page.getByRole("menuitemradio", { name }).click();
  await comparisonShown(page);
}

/** Axe opens a page of its own in its normal mode, which the window refuses. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

test("Arabic stands right to left with its figures read, Chinese in its own measure", async () => {
  const { app, page } = await launch(home);
  await resize(app, 1280, 800);
  await openSample(page);
  await chooseSecond(page, /صحيفة المرفأ/);
  const arabic = page.locator('[lang="ar"]').first();
  await expect(arabic).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("listbox", { name: "All differences" })).toContainText("٥٣");
  await picture(page, "compare-arabic");
  await chooseSecond(page, /海岸日报/);
  await expect(page.getByRole("listbox", { name: "All differences" })).toContainText("1.90欧元");
  await picture(page, "compare-chinese");
  await app.close();
});

async function runCommand(app: ElectronApplication, command: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]?.webContents.send("variorum", "command.run", { command: id }), command); // prettier-ignore
}

test("every screen in every theme is free of accessibility violations", async () => {
  test.setTimeout(180_000);
  const { app, page } = await launch(home);
  await resize(app, 1600, 1000);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    for (const theme of ["light", "sepia", "dark"]) {
      await page.evaluate(async (name) => {
        const bridge = (globalThis as unknown as { variorum: { call(call: string, input: unknown): Promise<unknown> } }).variorum;
        await bridge.call("settings.set", { theme: name });
      }, theme);
      await runCommand(app, `theme.${theme}`);
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await picture(page, `${screen}-${theme}`);
      found.push(...(await violations(page)).map((each) => `${screen}, ${theme}: ${each}`));
    }
  };
  await look("welcome");
  await openSample(page);
  await look("compare");
  await resize(app, 800, 600);
  await page.keyboard.press("Control+J");
  await expect(page.getByRole("complementary", { name: "Findings" })).toBeVisible();
  await look("compare-narrow");
  await page.keyboard.press("Escape");
  await resize(app, 1600, 1000);
  await page.keyboard.press("c");
  await expect(page.getByRole("textbox", { name: "New note" })).toBeFocused();
  await look("note");
  await page.keyboard.type("Ask where this figure comes from.");
  await page.keyboard.press("Control+Enter");
  await expect(page.getByRole("list", { name: "Notes here" })).toBeVisible();
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await expect(page.getByRole("complementary", { name: "Notes" })).toBeVisible();
  await look("read");
  await page.getByRole("button", { name: "Notes", exact: true }).click();
  await expect(page.getByRole("textbox", { name: /Note on/ })).toBeVisible();
  await look("notes");
  await page.getByRole("button", { name: "Move this note to the trash" }).click();
  await page.getByRole("button", { name: "Library", exact: true }).click();
  await look("library");
  await page.getByRole("button", { name: /^Trash/ }).click();
  await expect(page.getByRole("button", { name: /^Restore/ })).toBeVisible();
  await look("trash");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
  await look("keys");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Shift+V");
  await page.getByRole("dialog", { name: "Paste a text" }).getByRole("textbox").fill("The council met. It approved 3 million euros.");
  await look("paste");
  await page.keyboard.press("Control+Enter");
  const draft = page.getByRole("dialog", { name: "Add to the library" });
  await expect(draft.getByRole("button", { name: "Keep 1 version" })).toBeEnabled();
  await look("draft");
  await page.keyboard.press("Escape");
  await expect(draft).toBeHidden();
  await page.keyboard.press("Control+Shift+F");
  await page.keyboard.type("Almendra");
  await expect(page.getByRole("region", { name: "Search", exact: true }).getByRole("button").first()).toBeVisible();
  await look("search");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  await look("settings");
  expect(found).toEqual([]);
  await app.close();
});
