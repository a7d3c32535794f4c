import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

export const scheme = "app";
export const host = "bundle";
export const startPage = `${scheme}://${host}/index.html`;

/** Nothing from outside, nothing inline, nothing framed. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The only kinds of file the window may load. */
const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** The file an `app://` address stands for, or null when the address is not one of ours. */
export function fileOf(address: string, folder: string): string | null {
  const path = pathOf(address);
  if (path === null || path.includes("\0")) return null;
  const file = normalize(join(folder, path));
  return file.startsWith(folder + sep) && contentTypes[extname(file)] !== undefined ? file : null;
}

function pathOf(address: string): string | null {
  try {
    const url = new URL(address);
    if (url.protocol !== `${scheme}:` || url.host !== host || url.username !== "" || url.port !== "") return null;
    return decodeURIComponent(url.pathname);
  } catch {
    return null; // not an address, or a broken percent sign
  }
}

/** Answers a request for an `app://` address from the built renderer; anything else is 404. */
export async function answerRequest(address: string, folder: string): Promise<Response> {
  const file = fileOf(address, folder);
  const bytes = file === null ? null : await readFile(file).catch(() => null);
  if (file === null || bytes === null) return new Response("Not found", { status: 404, headers: { "content-type": "text/plain" } });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
      "content-security-policy": contentSecurityPolicy,
      "x-content-type-options": "nosniff",
    },
  });
}
