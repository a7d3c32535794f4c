import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { launch, makeHome, picture, root, type Home } from "./app.ts";
import { chooseFiles, openSample, writeFile } from "./steps.ts";

let home: Home;
test.beforeEach(() => {
  home = makeHome();
});
test.afterEach(() => {
  home.remove();
});

const hostilePage = `<!doctype html><html lang="en"><head><title>Harbour closed for repairs</title>
<meta http-equiv="refresh" content="0;url=https://example.org/away">
<script>globalThis.__pwned = "script"</script><base href="https://example.org/"></head>
<body onload="globalThis.__pwned='onload'"><article><h1>Harbour closed for repairs</h1>
<p>The harbour stays closed until <img src=x onerror="globalThis.__pwned='onerror'">Friday, the port office said on Monday morning.</p>
<p>Twelve ships wait outside. <svg onload="globalThis.__pwned='svg'"><script>globalThis.__pwned='svg script'</script></svg>Nobody was hurt in the accident.</p>
<p><a href="javascript:globalThis.__pwned='link'">A link in the text</a> and &lt;img src=x onerror="globalThis.__pwned='escaped'"&gt; as words.</p>
<iframe src="https://example.org/frame" srcdoc="<script>parent.__pwned='frame'</script>"></iframe>
<form action="https://example.org/steal"><input autofocus onfocus="globalThis.__pwned='focus'"></form></article></body></html>`;

test("a hostile page does nothing but become text", async () => {
  const { app, page } = await launch(home);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await chooseFiles(app, [writeFile(home.files, "hostile.html", hostilePage)]);
  await page.getByRole("button", { name: "Add files" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to the library" });
  await expect(dialog).toContainText("The harbour stays closed until Friday");
  await dialog.getByRole("button", { name: "Keep 1 version" }).click();
  await expect(dialog).toBeHidden();
  await page
    .getByRole("row", { name: /Harbour closed for repairs/ })
    .first()
    .dblclick();
  await expect(page.getByText("Nobody was hurt in the accident.").first()).toBeVisible();
  await picture(page, "hostile-page-as-text");
  expect(await page.evaluate(() => (globalThis as { __pwned?: string }).__pwned ?? null)).toBeNull();
  expect(page.url()).toMatch(/^app:\/\/bundle\//);
  expect(requests.filter((url) => !url.startsWith("app://bundle/") && !url.startsWith("data:"))).toEqual([]);
  expect(app.windows()).toHaveLength(1);
  await app.close();
});

test("a broken, an empty and a foreign file are refused politely, and good ones beside them are kept", async () => {
  const { app, page } = await launch(home);
  await chooseFiles(app, [
    writeFile(home.files, "program.txt", new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0])),
    writeFile(home.files, "empty.txt", ""),
    writeFile(home.files, "book.docx", new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0])),
    writeFile(home.files, "good.txt", "The council met on Tuesday. It approved the budget of 3 million euros."),
  ]);
  await page.getByRole("button", { name: "Add files" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to the library" });
  await expect(dialog.getByRole("button", { name: /Keep 1 version|Keep this version/ }).first()).toBeEnabled();
  for (const name of ["program.txt", "empty.txt", "book.docx"]) await expect(dialog).toContainText(name);
  await picture(page, "refused-files");
  await dialog.getByRole("button", { name: "Keep 1 version" }).click();
  await expect(page.getByText("The council met on Tuesday.").first()).toBeVisible();
  await app.close();
});

test("the window is fenced in: sandbox, no Node, no navigation, no new windows, no permissions, no network", async () => {
  const { app, page } = await launch(home);
  await openSample(page);
  // No spell checker: its languages are read back below.
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined;
    return contents?.getLastWebPreferences() ?? {};
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  const inside = await page.evaluate(async () => {
    const refused = async (work: () => Promise<unknown>): Promise<boolean> => work().then(() => false, () => true); // prettier-ignore
    const bridge = (
      globalThis as unknown as { variorum: { call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> } }
    ).variorum;
    return {
      node: "require" in globalThis || "process" in globalThis,
      bridge: Object.keys(bridge).sort(),
      fetch: await refused(() => fetch("https://example.org/")),
      file: await refused(() => fetch("file:///etc/hostname")),
      opened: window.open("https://example.org/") === null,
      notifications: await Notification.requestPermission(),
      internal: (await bridge.call("internal.find-bytes", { sha256: "x" })).error?.code,
      unknown: (await bridge.call("shell.run", {})).error?.code,
      badInput: (await bridge.call("notes.create", { workId: {} })).error?.code,
    };
  });
  expect(inside).toEqual({
    node: false,
    bridge: ["call", "on"],
    fetch: true,
    file: true,
    opened: true,
    notifications: "denied",
    internal: "bad-request",
    unknown: "bad-request",
    badInput: "bad-request",
  });
  await page.evaluate(() => {
    location.href = "https://example.org/";
  });
  await page.evaluate(() => {
    const link = document.createElement("a");
    link.href = "file:///etc/hostname";
    document.body.append(link);
    link.click();
    link.remove();
  });
  expect(page.url()).toMatch(/^app:\/\/bundle\//);
  // Playwright's locators wait for the refused navigation; the page itself is asked.
  expect(await page.evaluate(() => document.querySelector("table, [role=table]") !== null)).toBe(true);
  expect(await app.evaluate(({ session }) => session.defaultSession.getSpellCheckerLanguages())).toEqual([]);
  await app.close();
});

test("children run as utility processes too, where they need no database", async () => {
  const { app } = await launch(home);
  const entry = join(root, "out", "main", "import.cjs");
  const parsed = await app.evaluate(
    ({ utilityProcess }, file) =>
      new Promise<unknown>((resolve) => {
        const child = utilityProcess.fork(file, [], { serviceName: "variorum" });
        child.on("message", (message: { kind: string; value?: unknown }) => {
          if (message.kind === "ready")
            child.postMessage({ kind: "run", job: 1, input: { kind: "text", text: "One sentence. Another one." } });
          else resolve(message.value);
          if (message.kind !== "ready") child.kill();
        });
      }),
    entry,
  );
  expect(parsed).toMatchObject({ ok: true, value: { text: "One sentence. Another one.", format: "text" } });
  await app.close();
});
