import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
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

test("every screen in every theme is free of accessibility violations", async () => {
  const { app, page } = await launch(home);
  await resize(app, 1600, 1000);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    for (const theme of ["light", "sepia", "dark"]) {
      await page.evaluate(async (name) => {
        const bridge = (globalThis as unknown as { variorum: { call(call: string, input: unknown): Promise<unknown> } }).variorum;
        await bridge.call("settings.set", { theme: name });
      }, theme);
      await app.evaluate(({ BrowserWindow }, command) => BrowserWindow.getAllWindows()[0]?.webContents.send("variorum", "command.run", { command }), `theme.${theme}`); // prettier-ignore
      await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
      await picture(page, `${screen}-${theme}`);
      found.push(...(await violations(page)).map((each) => `${screen}, ${theme}: ${each}`));
    }
  };
  await look("welcome");
  await openSample(page);
  await look("compare");
  await page.getByRole("button", { name: "Read", exact: true }).click();
  await look("read");
  await page.getByRole("button", { name: "Library", exact: true }).click();
  await look("library");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Settings" }).click();
  await look("settings");
  expect(found).toEqual([]);
  await app.close();
});
