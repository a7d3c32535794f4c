import AxeBuilder from "@axe-core/playwright";
import { expect, test, type ElectronApplication, type Page } from "@playwright/test";
import { launch, makeHome, picture, resize, type Home } from "./app.ts";
import { chooseFiles, openSample, writeFile } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

/** Rare words of a trade, with senses no shipped list can have. */
const table = ["es\ten", "tranvía\tcoastbound tramcar|shoreline streetcar", "vela\tsail", "ancla\tanchor", "sin pareja\t"].join("\n");

async function openWords(page: Page): Promise<void> {
  await page.keyboard.press("Control+,");
  await page.getByRole("button", { name: "Word lists…" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Words" })).toBeVisible();
}

async function part(page: Page, name: RegExp): Promise<void> {
  await page.getByRole("navigation", { name: "Parts of the words" }).getByRole("button", { name }).click();
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/** What axe finds in the three themes; the pictures are for people. */
async function look(app: ElectronApplication, page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ["light", "sepia", "dark"]) {
    await app.evaluate(({ BrowserWindow }, id) => BrowserWindow.getAllWindows()[0]?.webContents.send("variorum", "command.run", { command: id }), `theme.${theme}`); // prettier-ignore
    await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
    await picture(page, `words-${name}-${theme}`);
    found.push(...(await violations(page)).map((each) => `${name}, ${theme}: ${each}`));
  }
  return found;
}

/** Rests the pointer on a word of a column, as a reader does. */
async function pointAt(page: Page, word: string): Promise<void> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("[role=table]") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const from = (node.textContent ?? "").indexOf(wanted);
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      const rect = range.getBoundingClientRect();
      return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    }
    return null;
  }, word);
  if (place === null) throw new Error(`“${word}” stands nowhere in the table`);
  await page.mouse.move(place.x - 40, place.y);
  await page.mouse.move(place.x, place.y);
}

test("a dictionary is added, answers in a comparison, is switched off, removed, and comes back", async () => {
  const { app, page, errors } = await launch(home);
  await resize(app, 1280, 800);
  const found: string[] = [];
  await openSample(page);
  await openWords(page);
  await expect(page.getByRole("switch", { name: "Word list" })).toBeChecked();
  found.push(...(await look(app, page, "sources")));

  // A file that is none is said to be none, in words.
  await part(page, /^Dictionaries/);
  await expect(page.getByRole("heading", { name: "No dictionary yet" })).toBeVisible();
  found.push(...(await look(app, page, "dictionaries-empty")));
  await chooseFiles(app, [writeFile(home.files, "nothing.tsv", "\u0001\u0002\u0003")]);
  await page.getByRole("button", { name: "Add a dictionary…" }).click();
  const refused = page.getByRole("dialog", { name: "No dictionary was added" });
  await expect(refused.getByRole("alert")).toContainText("nothing.tsv");
  await page.keyboard.press("Escape");
  await expect(refused).toBeHidden();

  // A good one is looked at before it is kept.
  await chooseFiles(app, [writeFile(home.files, "trams.tsv", table)]);
  await page.getByRole("button", { name: "Add a dictionary…" }).click();
  const draft = page.getByRole("dialog", { name: "Add a dictionary" });
  await expect(draft.getByRole("row", { name: /tranvía/ })).toContainText("coastbound tramcar");
  found.push(...(await look(app, page, "draft")));
  await draft.getByRole("textbox", { name: "Name" }).fill("Trams and boats");
  await page.keyboard.press("Enter");
  await expect(draft).toBeHidden();
  await expect(page.getByRole("heading", { level: 3, name: "Trams and boats" })).toBeVisible();
  found.push(...(await look(app, page, "dictionaries")));

  // It explains a word in a comparison.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("table", { name: "Both versions, sentence by sentence" })).toBeVisible();
  const tip = page.getByRole("tooltip");
  await pointAt(page, "tranvía");
  await expect(tip).toContainText("coastbound tramcar");
  await expect(tip).toContainText("Trams and boats");
  await picture(page, "words-gloss");

  // Switched off it is silent; the switch can be taken back.
  await openWords(page);
  const own = page.getByRole("switch", { name: "Trams and boats" });
  await own.focus();
  await page.keyboard.press("Space");
  await expect(own).not.toBeChecked();
  await page.keyboard.press("Control+Z");
  await expect(own).toBeChecked();
  await page.keyboard.press("Control+Y");
  await expect(own).not.toBeChecked();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("table", { name: "Both versions, sentence by sentence" })).toBeVisible();
  await pointAt(page, "tranvía");
  await expect(tip).toBeVisible();
  await expect(tip).not.toContainText("coastbound tramcar");

  // Renamed, removed, and back by Ctrl+Z.
  await openWords(page);
  await part(page, /^Dictionaries/);
  await page.getByRole("button", { name: "Rename “Trams and boats”" }).click();
  await page.getByRole("dialog", { name: "Rename the dictionary" }).getByRole("textbox", { name: "Name" }).fill("Rails");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove “Rails”" }).click();
  await expect(page.getByRole("status").filter({ hasText: "“Rails” was removed. Ctrl Z takes it back." })).toBeVisible();
  await expect(page.getByRole("button", { name: "Restore: Rails" })).toBeVisible();
  found.push(...(await look(app, page, "dictionaries-removed")));
  await page.keyboard.press("Control+Z");
  await expect(page.getByRole("button", { name: "Remove “Rails”" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Restore: Rails" })).toBeHidden();

  // A file dropped on this screen is a dictionary; its languages are asked where it does not say them.
  await page.evaluate(() => {
    for (const type of ["dragover", "drop"]) {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new TextEncoder().encode("zorpelo\tblarfin\nquimbro\tsnarvel\n")], "words.tsv"));
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  });
  await expect(draft.getByRole("button", { name: "Add dictionary" })).toBeDisabled();
  await expect(draft).toContainText("The file does not say in which language these words are.");
  await draft.getByRole("combobox", { name: "Language 1" }).selectOption("gl");
  await draft.getByRole("combobox", { name: "Language 2" }).selectOption("gl");
  await expect(draft.getByRole("alert")).toHaveText("Another column has this language already.");
  await draft.getByRole("combobox", { name: "Language 2" }).selectOption("en");
  await draft.getByRole("button", { name: "Add dictionary" }).click();
  await expect(page.getByRole("heading", { level: 3, name: "words", exact: true })).toBeVisible();
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await app.close();
});

test("names are said to be the same by keyboard, edited, deleted and restored", async () => {
  const { app, page, errors } = await launch(home);
  await resize(app, 1280, 800);
  const found: string[] = [];
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await openWords(page);
  await part(page, /^Your names/);
  await expect(page.getByRole("heading", { name: "No names yet" })).toBeVisible();
  found.push(...(await look(app, page, "names-empty")));

  await page.getByRole("button", { name: "Add names…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "These names are the same" });
  await dialog.getByRole("textbox", { name: "Name 1" }).fill("Ushuaïe-les-Bains");
  await page.keyboard.press("Enter");
  await expect(dialog.getByRole("alert")).toHaveText("At least two names are needed, each with its language.");
  await dialog.getByRole("combobox", { name: "Language of name 1" }).selectOption("fr");
  await dialog.getByRole("combobox", { name: "Language of name 2" }).selectOption("ar");
  await dialog.getByRole("textbox", { name: "Name 2" }).fill("أوشواي الحمّامات");
  await dialog.getByRole("button", { name: "Another name" }).press("Enter");
  await dialog.getByRole("combobox", { name: "Language of name 3" }).selectOption("zh");
  await dialog.getByRole("textbox", { name: "Name 3" }).fill("乌什艾温泉");
  found.push(...(await look(app, page, "names-dialog")));
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  const list = page.getByRole("list", { name: "Your names" });
  await expect(list).toContainText("乌什艾温泉");
  found.push(...(await look(app, page, "names")));

  await page.getByRole("button", { name: /^Edit “Ushuaïe/ }).click();
  await dialog.getByRole("textbox", { name: "Name 3" }).fill("乌什艾");
  await page.keyboard.press("Enter");
  await expect(list).toContainText("乌什艾");
  await expect(list).not.toContainText("乌什艾温泉");
  await page.getByRole("textbox", { name: "Search the names" }).fill("ushuaie");
  await expect(list).toContainText("乌什艾");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Delete “Ushuaïe/ }).click();
  await expect(page.getByRole("heading", { name: "No names yet" })).toBeVisible();
  await page.getByRole("radio", { name: "Deleted" }).check();
  await page.getByRole("button", { name: /^Restore “Ushuaïe/ }).click();
  await expect(page.getByRole("heading", { name: "No names were deleted." })).toBeVisible();
  await page.getByRole("radio", { name: "In use" }).check();
  await expect(list).toContainText("乌什艾");
  await page.getByRole("heading", { name: "Your names" }).focus();
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await page.keyboard.press("Control+Z");
  await expect(list).toContainText("乌什艾温泉");
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await app.close();
});

/** Invented words, so that no list knows them: `bazera` for 0, and so on, each with the same beginning as its partner. */
function invented(count: number, ending: string): readonly string[] {
  const syllables = ["ba", "de", "fo", "gu", "ki", "lo", "me", "nu", "pa", "ri", "so", "tu"];
  return Array.from({ length: count }, (_each, index) => {
    const [first, second] = [syllables[Math.floor(index / 12)] ?? "", syllables[index % 12] ?? ""];
    return `${first}z${second}${ending}`;
  });
}

/** Keeps two texts as versions of one work and confirms each of their sentences with the one opposite. */
async function confirmSentences(page: Page, a: readonly string[], b: readonly string[]): Promise<void> {
  await page.evaluate(
    async ([first, second]) => {
      interface Answer {
        readonly ok: boolean;
        readonly value: never;
      }
      const bridge = (globalThis as unknown as { variorum: { call(call: string, input: unknown): Promise<Answer> } }).variorum;
      const call = async <T>(name: string, input: unknown): Promise<T> => {
        const answer = await bridge.call(name, input);
        if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
        return answer.value;
      };
      const keep = async (lines: readonly string[], language: string, workId: string | null) => {
        const [outcome] = await call<readonly { draft: { draftId: string; metadata: object } }[]>("import.text", { jobId: crypto.randomUUID(), text: lines.join("\n\n") }); // prettier-ignore
        const { draftId, metadata } = outcome?.draft ?? { draftId: "", metadata: {} };
        const input = { draftId, metadata: { ...metadata, language, title: "Words of the harbour" }, workId };
        const { id, workId: kept } = await call<{ id: string; workId: string }>("import.commit", input);
        return { id, workId: kept, text: (await call<{ text: string }>("versions.get", { versionId: id })).text };
      };
      const selector = (text: string, exact: string) => {
        const start = text.indexOf(exact);
        const quote = { type: "TextQuoteSelector", exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(start + exact.length, start + exact.length + 32) }; // prettier-ignore
        return { quote, position: { type: "TextPositionSelector", start, end: start + exact.length } };
      };
      const es = await keep(first ?? [], "es", null);
      const en = await keep(second ?? [], "en", es.workId);
      for (const [index, sentence] of (first ?? []).entries()) {
        const input = { versionA: es.id, versionB: en.id, a: [selector(es.text, sentence)], b: [selector(en.text, second?.[index] ?? "")] };
        await call("pins.put", input);
      }
    },
    [a, b],
  );
}

test("learned pairs are searched, explained, put right in their place, deleted and restored", async () => {
  const { app, page, errors } = await launch(home);
  await resize(app, 1280, 800);
  const found: string[] = [];
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await openWords(page);
  await part(page, /^Learned pairs/);
  await expect(page.getByRole("heading", { name: "No pair learned yet" })).toBeVisible();
  found.push(...(await look(app, page, "learned-empty")));
  const spanish = invented(130, "ra");
  const english = invented(130, "nk");
  await confirmSentences(
    page,
    spanish.map((word) => `El ${word}.`),
    english.map((word) => `The ${word}.`),
  );
  const list = page.getByRole("list", { name: "Learned pairs" });
  await expect(page.getByText("130 pairs", { exact: true })).toBeVisible({ timeout: 40_000 });
  await expect(list).toContainText("bazbank – bazbara");
  // The end of a long list is read when it comes into view; the arrows walk from line to line.
  await list.getByRole("button", { name: /^Why “bazbank”/ }).focus();
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("button", { name: /^Why “bazdenk”/ })).toBeFocused();
  await list.evaluate((element) => {
    element.parentElement?.scrollTo({ top: element.scrollHeight });
  });
  await expect(
    list
      .getByRole("button", { name: /^Why “tuz/ })
      .or(list.getByRole("button", { name: /^Why “so/ }))
      .last(),
  ).toBeVisible();

  await page.getByRole("textbox", { name: "Search the pairs" }).fill("fozk");
  await expect(page.getByText("1 pair", { exact: true })).toBeVisible();
  await list.getByRole("button", { name: "Why “fozkink” and “fozkira”?" }).press("Enter");
  const why = page.getByRole("list", { name: "Sentence pairs with “fozkink” and “fozkira”" });
  await expect(why).toContainText("The fozkink.");
  await expect(why).toContainText("El fozkira.");
  await page.getByRole("textbox", { name: "Search the pairs" }).fill("fozk");
  found.push(...(await look(app, page, "learned-why")));

  await list.getByRole("button", { name: "Edit “fozkink” and “fozkira”" }).press("Enter");
  const field = page.getByRole("textbox", { name: "Word in English" });
  await expect(field).toBeFocused();
  await field.fill("#fozkink");
  await page.keyboard.press("Enter");
  await expect(list.getByRole("alert")).toContainText("no # or -");
  await field.fill("fozkinks");
  found.push(...(await look(app, page, "learned-edit")));
  await page.keyboard.press("Enter");
  await expect(list).toContainText("fozkinks – fozkira");
  await expect(list).toContainText("put right by hand");
  await expect(list.getByRole("button", { name: "Edit “fozkinks” and “fozkira”" })).toBeFocused();

  await list.getByRole("button", { name: "Delete “fozkinks” and “fozkira”" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Nothing here has “fozk”." })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Learned pairs" })).toBeFocused();
  await page.getByRole("radio", { name: "Deleted" }).check();
  await expect(list).toContainText("fozkinks – fozkira");
  found.push(...(await look(app, page, "learned-deleted")));
  await list.getByRole("button", { name: "Restore “fozkinks” and “fozkira”" }).press("Enter");
  await page.getByRole("radio", { name: "In use" }).check();
  await expect(list).toContainText("fozkinks – fozkira");
  // Everything is taken back, the restoring, the deleting and the edit.
  await page.getByRole("heading", { level: 2, name: "Learned pairs" }).focus();
  for (const _deed of ["restore", "delete", "edit"]) await page.keyboard.press("Control+Z");
  await expect(list).toContainText("fozkink – fozkira");
  await page.getByRole("textbox", { name: "Search the pairs" }).fill("");
  await expect(page.getByText("130 pairs", { exact: true })).toBeVisible();
  found.push(...(await look(app, page, "learned")));
  await resize(app, 1600, 1000);
  await picture(page, "words-learned-wide");
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
  await app.close();
});
