import { describe, expect, it } from "vitest";
import { documentFrom } from "../../../app/text/document.ts";
import { textOf } from "../../../app/model/span.ts";

const long =
  "The harbour master said on Monday that the ferry would sail again once its second engine had been repaired and tested at sea.";
const longer = `${long} Passengers were taken across by a fishing boat in the meantime.`;

function blocksOf(raw: string, title?: string): readonly string[] {
  const document = documentFrom(raw, title === undefined ? {} : { title });
  return document.blocks.map((block) => `${block.kind}: ${textOf(document.text, block).slice(0, 12)}`);
}

describe("documentFrom", () => {
  it("makes a paragraph of each stretch between empty lines", () => {
    expect(blocksOf(`${long}\n\n${longer}`)).toEqual(["paragraph: The harbour ", "paragraph: The harbour "]);
  });

  it("takes lines for paragraphs when they are long and nothing else parts them", () => {
    expect(blocksOf(`${long}\n${longer}\n${long}`)).toHaveLength(3);
  });

  it("keeps wrapped lines and verse together", () => {
    expect(
      blocksOf("The harbour master said on Monday that\nthe ferry would sail again once its\nsecond engine had been repaired."),
    ).toHaveLength(1);
    expect(blocksOf("Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you")).toHaveLength(1);
  });

  it("finds title and headings by their shape", () => {
    const raw = `Ferry to sail again\n\n${long}\n\nWhat the crew says\n\n${longer}`;
    expect(blocksOf(raw)).toEqual(["title: Ferry to sai", "paragraph: The harbour ", "heading: What the cre", "paragraph: The harbour "]);
    expect(documentFrom(raw, {}).title).toBe("Ferry to sail again");
  });

  it("finds a headline that stands on its own line", () => {
    expect(blocksOf(`Ferry to sail again\n${long}\n${longer}`)[0]).toBe("title: Ferry to sai");
  });

  it("does not take a short sentence or a list of names for headings", () => {
    expect(blocksOf(`The ferry is back.\n\n${long}`)[0]).toBe("paragraph: The ferry is");
    expect(blocksOf("Anna\n\nBerta\n\nClara")).toEqual(["paragraph: Anna", "paragraph: Berta", "paragraph: Clara"]);
  });

  it("recognises the given title in the text even when it ends like a sentence", () => {
    expect(blocksOf(`Who pays?\n\n${long}`, "Who pays?")[0]).toBe("title: Who pays?");
  });

  it("finds list items, one a line or one a paragraph", () => {
    expect(blocksOf("Bring these:\n- a rope\n- a lamp\n  with oil\n- bread")).toEqual([
      "paragraph: Bring these:",
      "list-item: - a rope",
      "list-item: - a lamp\n  w",
      "list-item: - bread",
    ]);
    expect(blocksOf("1. First things.\n\n2. Second things.")).toEqual(["list-item: 1. First thi", "list-item: 2. Second th"]);
    expect(blocksOf(`— Well, said the captain.\n\n${long}`)[0]).toBe("paragraph: — Well, said");
  });

  it("lets given blocks win, carries their offsets, and loses no text", () => {
    const raw = `Head\r\n\r\n${long}\r\n\r\nrest`;
    const document = documentFrom(raw, { blocks: [{ from: 8, to: 8 + long.length, kind: "caption" }] });
    expect(document.blocks.map((block) => [block.kind, textOf(document.text, block)])).toEqual([
      ["paragraph", "Head"],
      ["caption", long],
      ["paragraph", "rest"],
    ]);
  });

  it("keeps the language it is given and detects it otherwise", () => {
    expect(documentFrom(long, { language: "de" }).language).toBe("de");
    expect(documentFrom(long, {}).language).toBe("en");
  });

  it("copes with a text of nothing", () => {
    expect(documentFrom("", {})).toEqual({ language: "und", title: "", text: "", blocks: [] });
    expect(documentFrom(" \n\n ", {}).blocks).toEqual([]);
  });
});
