import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerRequest, contentSecurityPolicy, fileOf } from "../../main/scheme.ts";
import { temporaryFolder } from "../doubles/library.ts";

let temporary: ReturnType<typeof temporaryFolder>;
let pages: string;
beforeEach(() => {
  temporary = temporaryFolder();
  pages = join(temporary.folder, "renderer");
  mkdirSync(join(pages, "assets"), { recursive: true });
  writeFileSync(join(temporary.folder, "secret.html"), "secret");
  writeFileSync(join(pages, "index.html"), "<!doctype html>");
  writeFileSync(join(pages, "assets", "a b.js"), "1");
  writeFileSync(join(pages, "notes.txt"), "not a kind of file the window loads");
});
afterEach(() => {
  temporary.remove();
});

describe("app:// addresses", () => {
  it.each(["app://bundle/index.html", "app://bundle/assets/a%20b.js", "app://bundle/index.html?x=1#y"])(
    "%s is served with the policy",
    async (address) => {
      const answer = await answerRequest(address, pages);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-security-policy")).toBe(contentSecurityPolicy);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it.each([
    "app://bundle/../secret.html",
    "app://bundle/%2e%2e/secret.html",
    "app://bundle/..%2fsecret.html",
    "app://bundle/..%5csecret.html",
    "app://bundle/assets/%2e%2e%2f%2e%2e%2fsecret.html",
    "app://bundle//etc/passwd.html",
    "app://other/index.html",
    "app://user@bundle/index.html",
    "app://bundle:80/index.html",
    "file:///index.html",
    "https://bundle/index.html",
    "app://bundle/notes.txt",
    "app://bundle/",
    "app://bundle/missing.html",
    "app://bundle/%",
    "app://bundle/index.html%00.js",
    "not an address",
  ])("%s is not found", async (address) => {
    expect((await answerRequest(address, pages)).status).toBe(404);
  });

  it("never names a file outside the folder", () => {
    expect(fileOf("app://bundle/..%2f..%2f..%2fetc/x.html", pages)).toBeNull();
  });

  it("the policy allows nothing from outside and nothing inline", () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
  });
});
