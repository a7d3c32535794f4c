import { describe, expect, it } from "vitest";
import { dictd, file, packed, read, refusal, rowsOf, starDict, zip } from "./files.ts";

const boats = [["boat", "barco"], ["pier", "muelle"], ["rope", "cuerda"]] as const; // prettier-ignore
const mostMillis = 5_000;

/** Every refusal says what happened, what was kept and what to do. */
const sentences = /^The file “.+” .+\. Nothing was added to the library\. .+\.$/u;

describe("a file that is made to do harm", () => {
  it("is given up when it unpacks to far more than it is", async () => {
    const bomb = packed("words.dict.dz", new Uint8Array(60_000_000));
    const [ifo, idx] = starDict(boats);
    if (!ifo || !idx) throw new Error("three files");
    expect(bomb.bytes.length).toBeLessThan(100_000);
    for (const files of [
      [ifo, idx, bomb],
      [zip("words.zip", [ifo, idx, bomb])],
      [zip("words.zip", [file("words.tsv", new Uint8Array(60_000_000))])],
    ]) {
      const sentence = await refusal(files);
      expect(sentence).toMatch(/unpacks to more than a dictionary can hold/);
      expect(sentence).toMatch(sentences);
    }
  });

  it("is not believed when its zip file names places outside", async () => {
    for (const name of ["../../words.tsv", "/etc/words.tsv", "a/../../words.tsv", "..\\words.tsv", "C:\\words.tsv"]) {
      expect(await refusal([zip("words.zip", [file(name, "en\tes\nboat\tbarco")])])).toMatch(sentences);
    }
  });

  it("is refused when its zip file is locked, broken off or empty", async () => {
    const whole = zip("words.zip", [file("words.tsv", "en\tes\nboat\tbarco")]);
    expect(await refusal([zip("words.zip", [file("words.tsv", "en\tes\nboat\tbarco")], 1)])).toMatch(/locked with a password/);
    for (const length of [10, 60, whole.bytes.length - 10]) {
      expect(await refusal([{ name: "words.zip", bytes: whole.bytes.subarray(0, length) }])).toMatch(sentences);
    }
    expect(await refusal([zip("words.zip", [file("read-me.pdf", "x")])])).toMatch(sentences);
  });

  it("says when a part is missing or more than one dictionary is there", async () => {
    const [ifo, idx, dict] = starDict(boats);
    if (!ifo || !idx || !dict) throw new Error("three files");
    expect(await refusal([ifo, idx])).toMatch(/is only a part of a dictionary/);
    expect(await refusal([idx, dict])).toMatch(/is only a part of a dictionary/);
    expect(await refusal([...dictd("a", boats), ...dictd("b", boats)])).toMatch(/more than one dictionary/);
  });

  it("skips places outside the articles, and is refused when most are", async () => {
    const [ifo, idx, dict] = starDict(boats);
    if (!ifo || !idx || !dict) throw new Error("three files");
    const short = { ...dict, bytes: dict.bytes.subarray(0, -1) };
    expect(await read([ifo, idx, short])).toMatchObject({ entries: 2, skipped: 1 });
    expect(await refusal(starDict(boats, { shift: 4_000_000_000 }))).toMatch(/its index does not fit its articles/);
    expect(await refusal([file("a.index", "boat\tzzzzzzz\tB\npier\tB\t////////\nrope\tB\t!\n"), file("a.dict", "x")])).toMatch(
      /does not fit/,
    );
  });

  it("reads an index that is broken off as far as it goes", async () => {
    const [ifo, idx, dict] = starDict(boats);
    if (!ifo || !idx || !dict) throw new Error("three files");
    for (let length = 0; length < idx.bytes.length; length++) {
      const files = [ifo, { ...idx, bytes: idx.bytes.subarray(0, length) }, dict];
      const entries = Math.floor(length / 13);
      if (entries === 0) expect(await refusal(files)).toMatch(sentences);
      else expect(rowsOf(await read(files))).toHaveLength(entries);
    }
  });

  it("skips words and articles that are not UTF-8", async () => {
    const [index] = dictd("a", [["boat", "boat\nbarco\n"], ["pier", "pier\nmue\u0001\u0001e\n"]]); // prettier-ignore
    if (!index) throw new Error("two files");
    const bytes = Uint8Array.from(Buffer.from("boat\nbarco\npier\nmue\u0001\u0001e\n"), (byte) => (byte === 1 ? 0xff : byte));
    expect(await read([index, { name: "a.dict", bytes }])).toMatchObject({ entries: 1, skipped: 1 });
    expect(await refusal([{ name: "a.index", bytes: new Uint8Array([0xff, 0xfe, 0x00]) }, file("a.dict", "")])).toMatch(
      /not written in UTF-8/,
    );
  });

  it.each([
    ["a line of ten megabytes", () => [file("w.tsv", `en\tes\n${"boat ".repeat(2_000_000)}\tx\nboat\tbarco`)]],
    ["a quotation mark that is never closed", () => [file("w.csv", `en,es\n"${"boat,".repeat(2_000_000)}\nboat,barco`)]],
    [
      "an article of brackets",
      () =>
        starDict([
          ["boat", "barco"],
          ["x", "(<[{".repeat(200_000)],
        ]),
    ],
    [
      "an article of tags",
      () =>
        starDict(
          [
            ["boat", "barco"],
            ["x", "<div><i>".repeat(100_000)],
          ],
          { types: "h" },
        ),
    ],
    ...(
      [
        ["rows without cells", "h", "<tr>".repeat(50_000)],
        ["rows and one cell", "h", `${"<tr>".repeat(50_000)}<td>`],
        ["translations that are never closed", "x", "<dtrn>".repeat(100_000)],
        ["closing tags of nothing", "x", `${"<k>".repeat(60_000)}${"</gr>".repeat(60_000)}`],
        ["tags that are never ended, in plain text", "m", "<a".repeat(100_000)],
        ["one tag that is never ended, in plain text", "m", `<${"a".repeat(100_000)}`],
        ["ampersands", "h", "&#".repeat(50_000)],
      ] as const
    ).map(([what, types, article]) => [`an article of ${what}`, () => starDict([["boat", "barco"], ["x", article]], { types })] as const), // prettier-ignore
    [
      "an article of slashes and quotes",
      () =>
        starDict([
          ["boat", "barco"],
          ["x", `${"/a".repeat(100_000)}\n${'"'.repeat(100_000)}`],
        ]),
    ],
    [
      "a headword without end",
      () => [
        ...starDict([
          ["boat", "barco"],
          ["x".repeat(2_000_000), "y"],
        ]),
      ],
    ],
  ] as const)("is read in time with %s", async (_what, files) => {
    const before = performance.now();
    const found = await read(files());
    expect(rowsOf(found)).toContain("boat\tbarco");
    expect(performance.now() - before).toBeLessThan(mostMillis);
  });

  it.each([
    ["a picture", "words.tsv", "\u0089PNG\r\n"],
    ["a tar archive", "words.tar", `words.ifo${"\0".repeat(248)}ustar${"\0".repeat(300)}`],
    ["no table", "words.txt", "A text without any table, in one line.\nAnd another line\n"],
    ["nothing", "words.tsv", ""],
  ])("is refused when it is %s", async (_what, name, content) => {
    expect(await refusal([file(name, Uint8Array.from(Buffer.from(content, "latin1")))])).toMatch(sentences);
  });
});
