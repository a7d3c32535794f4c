import { describe, expect, test } from "vitest";
import { decode } from "../../../main/import/encoding.ts";
import { readFile } from "./support.ts";

/** Finds the bytes of a text in an encoding that `TextEncoder` does not write, by asking the decoder for every byte and pair. */
function encoderFor(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  for (let first = 0xff; first >= 0x81; first -= 1) {
    for (let second = 0xff; second >= 0x30; second -= 1) table.set(decoder.decode(new Uint8Array([first, second])), [first, second]);
  }
  for (let byte = 0xff; byte >= 0; byte -= 1) table.set(decoder.decode(new Uint8Array([byte])), [byte]);
  return (text) =>
    new Uint8Array(
      [...text].flatMap((character) => {
        const found = table.get(character);
        if (found === undefined) throw new Error(`${character} is not in ${encoding}`);
        return found;
      }),
    );
}

const samples: readonly (readonly [string, string])[] = [
  ["windows-1251", "Мэрия объявила, что мост закроют на три недели из-за ремонта опор."],
  ["koi8-r", "Мэрия объявила, что мост закроют на три недели из-за ремонта опор."],
  ["windows-1250", "Mosty zostaną zamknięte na trzy tygodnie, ogłosił wczoraj burmistrz."],
  ["windows-1253", "Η γέφυρα θα κλείσει για τρεις εβδομάδες, ανακοίνωσε ο δήμαρχος."],
  ["windows-1254", "Köprü üç hafta boyunca kapalı kalacak, diye açıkladı belediye başkanı; işçiler hazır."],
  ["windows-1255", "הגשר ייסגר לשלושה שבועות, הודיע אתמול ראש העיר."],
  ["windows-1256", "أعلن رئيس البلدية أمس أن الجسر سيغلق لمدة ثلاثة أسابيع."],
  ["windows-874", "นายกเทศมนตรีกล่าวว่าสะพานจะปิดสามสัปดาห์"],
  ["gb18030", "市长昨天宣布，大桥将关闭三个星期进行维修。"],
  ["big5", "市長昨天宣布，大橋將關閉三個星期進行維修。"],
  ["shift_jis", "市長は昨日、橋を三週間閉鎖すると発表した。"],
  ["euc-jp", "市長は昨日、橋を三週間閉鎖すると発表した。"],
  ["euc-kr", "시장은 어제 다리를 삼 주 동안 닫는다고 발표했다."],
];

describe("undeclared encodings", () => {
  test.each(samples)("%s is told by the letters it gives", (encoding, text) => {
    const decoded = decode(encoderFor(encoding)(text), null);
    expect([decoded.encoding, decoded.sure, decoded.replaced]).toEqual([encoding, false, 0]);
    expect(decoded.text).toBe(text);
  });

  test("windows-1252 with typographic quotes, whose bytes some decoders read as controls", () => {
    const text = Buffer.concat([
      Buffer.from("Le café ", "latin1"),
      Buffer.from([0x93]),
      Buffer.from("à côté", "latin1"),
      Buffer.from([0x94, 0x20, 0x80]),
    ]);
    expect(decode(new Uint8Array(text), null)).toMatchObject({ encoding: "windows-1252", text: "Le café “à côté” €" });
  });

  test("the user's pick wins, and the other candidates stay on offer", () => {
    const bytes = encoderFor("koi8-r")("Мост закроют на три недели.");
    const guessed = decode(bytes, null);
    const picked = decode(bytes, "windows-1251");
    expect(picked).toMatchObject({ encoding: "windows-1251", sure: true });
    expect(picked.others).toContain("koi8-r");
    expect(guessed.others).toContain("windows-1251");
  });
});

describe("marked and unmistakable encodings", () => {
  const text = "Straße, naïve, 日本";
  const units = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const little = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  const big = units.flatMap((unit) => [unit >> 8, unit & 0xff]);

  test.each([
    ["utf-8", [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]],
    ["utf-16le", [0xff, 0xfe, ...little]],
    ["utf-16be", [0xfe, 0xff, ...big]],
    ["utf-32le", [0xff, 0xfe, 0, 0, ...units.flatMap((unit) => [unit & 0xff, unit >> 8, 0, 0])]],
    ["utf-32be", [0, 0, 0xfe, 0xff, ...units.flatMap((unit) => [0, 0, unit >> 8, unit & 0xff])]],
  ])("%s by its byte order mark", (encoding, bytes) => {
    expect(decode(new Uint8Array(bytes), null)).toMatchObject({ encoding, sure: true, text });
  });

  test("UTF-16 without a mark by its zero bytes", () => {
    expect(decode(new Uint8Array(little), null)).toMatchObject({ encoding: "utf-16le", sure: false, text });
    expect(decode(new Uint8Array(big), null)).toMatchObject({ encoding: "utf-16be", sure: false, text });
  });

  test("ISO-2022-JP by its escapes", () => {
    const bytes = new Uint8Array([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]);
    expect(decode(bytes, null)).toMatchObject({ encoding: "iso-2022-jp", sure: true, text: "日本" });
  });

  test("damaged UTF-8 stays UTF-8, and every broken place is counted", () => {
    const bytes = new Uint8Array([...new TextEncoder().encode("Größe, Straße, Füße, Käse, Öl: "), 0xff, 0x20, 0xc3]);
    const decoded = decode(bytes, null);
    expect(decoded).toMatchObject({ encoding: "utf-8", sure: false, replaced: 2 });
    expect(decoded.warnings.join(" ")).toMatch(/2 places could not be read as utf-8/);
  });

  test("a replacement character that the author wrote is not counted as damage", () => {
    expect(decode(new TextEncoder().encode("the sign \uFFFD stands for what is unreadable"), null).replaced).toBe(0);
  });
});

describe("declarations", () => {
  const cyrillic = encoderFor("windows-1251");
  const page = (charset: string, body: Uint8Array): Uint8Array =>
    new Uint8Array([
      ...Buffer.from(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>`),
      ...body,
      ...Buffer.from("</p></body></html>"),
    ]);

  test("are believed where the bytes allow it", () => {
    expect(decode(page("windows-1251", cyrillic("Мост закрыт.")), null)).toMatchObject({
      encoding: "windows-1251",
      sure: true,
      warnings: [],
    });
  });

  test("are overridden by valid UTF-8, with a warning", () => {
    const decoded = decode(page("iso-8859-1", new TextEncoder().encode("Größere Brücke")), null);
    expect(decoded.encoding).toBe("utf-8");
    expect(decoded.warnings.join(" ")).toMatch(/says it is written in windows-1252, but its bytes are not; it was read as utf-8/);
  });

  test("of UTF-8 are overridden by bytes that are not, with a warning", () => {
    const decoded = decode(page("utf-8", cyrillic("Мэрия объявила, что мост закроют на три недели.")), null);
    expect(decoded).toMatchObject({ encoding: "windows-1251", sure: false, replaced: 0 });
    expect(decoded.warnings.join(" ")).toMatch(/says it is written in utf-8/);
  });

  test("count when they stand far down in a long head, not when they stand in a comment", () => {
    const late = `<html><head><!-- charset=big5 --><!--${"x".repeat(5_000)}--><meta charset="windows-1251"></head><body>`;
    const bytes = new Uint8Array([...Buffer.from(late), ...cyrillic("Мост закрыт на ремонт.")]);
    expect(decode(bytes, null)).toMatchObject({ encoding: "windows-1251", sure: true });
  });

  test("of XML count too, and an unknown name is as none", () => {
    const xml = new Uint8Array([
      ...Buffer.from(`<?xml version="1.0" encoding="windows-1251"?><html><body><p>`),
      ...cyrillic("Мост закрыт."),
    ]);
    expect(decode(xml, null)).toMatchObject({ encoding: "windows-1251", sure: true });
    expect(decode(page("x-klingon", cyrillic("Мэрия объявила, что мост закроют на три недели.")), null)).toMatchObject({
      encoding: "windows-1251",
      sure: false,
    });
  });
});

test("characters that cannot stand in a text are replaced and reported", () => {
  const parsed = readFile("a.txt", "Before\0after and so on, a plain sentence.");
  expect(parsed.text).not.toContain("\0");
  expect(parsed.warnings.join(" ")).toMatch(/1 character that cannot stand in a text/);
});
