import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invisiblesIn } from "../../../app/text/invisibles.ts";
import { normalise, normalText } from "../../../app/text/normalise.ts";

/** Texts full of what normalising has to deal with. */
const difficult = fc
  .array(
    fc.constantFrom(
      ...["a", "é", "e\u0301", "A\u030A", "\u1100\u1161\u11A8", "각", "ü", "\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f"],
      ...[" ", "\t", "\u00A0", "\u200B", "\u202E", "\uFEFF", "\0", "\uD800", "\uDC00", "\uFFFF", "😀", "。", "ﬁ", "\u0344", "\u{1D15E}"],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("normalise", () => {
  it("turns every kind of line end into \\n", () => {
    expect(normalText("a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh")).toBe("a\nb\nc\nd\ne\nf\ng\nh");
  });

  it("leaves one empty line between paragraphs and none around the text", () => {
    expect(normalText("\n \n\na\r\n\r\n \t\r\n\r\nb\n\n\n")).toBe("a\n\nb\n");
  });

  it("keeps spaces inside and at the ends of lines", () => {
    expect(normalText("  a\u00A0b \n\u3000c ")).toBe("  a\u00A0b \n\u3000c ");
  });

  it("composes to NFC", () => {
    expect(normalText("re\u0301sume\u0301 \u1112\u1161\u11AB")).toBe("résumé 한");
  });

  it("replaces what cannot stand in a text", () => {
    expect(normalText("a\0b\uD800c\uFFFEd\u{1FFFF}e")).toBe("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
  });

  it("keeps invisible and bidirectional characters", () => {
    const text = "\uFEFFa\u200Bb\u00ADc\u202Ed\u202C\u2067e\u2069 f\u200Dg";
    expect(normalText(text)).toBe(text);
  });

  it("gives back a text in normal form byte for byte", () => {
    const words = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
      .map((word) => word.normalize("NFC").replace(/[\0\v\f\r\n\u0085\u2028\u2029]/gu, "x"));
    const paragraph = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => `w${list.join(" ")}w`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), fc.constantFrom("\n", "\n\n"), (paragraphs, glue) => {
        const text = paragraphs.join(glue).normalize("NFC");
        fc.pre(!/\p{Noncharacter_Code_Point}|\p{Surrogate}/u.test(text));
        expect(normalText(text)).toBe(text);
      }),
    );
  });

  it("is idempotent and always NFC", () => {
    fc.assert(
      fc.property(difficult, (raw) => {
        const once = normalText(raw);
        expect(normalText(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(once).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

describe("offsets", () => {
  it("carry a word over rewritten text in both directions", () => {
    const raw = "\r\nre\u0301sume\u0301\r\n\r\n\r\nnext";
    const { text, offsets } = normalise(raw);
    expect(text).toBe("résumé\n\nnext");
    expect(offsets.toNormal(raw.indexOf("next"))).toBe(text.indexOf("next"));
    expect(offsets.toRaw(text.indexOf("next"))).toBe(raw.indexOf("next"));
    expect(offsets.toNormal(raw.length)).toBe(text.length);
    expect(offsets.toRaw(text.length)).toBe(raw.length);
    expect(offsets.toNormal(raw.indexOf("sume"))).toBe(2);
  });

  it("go up and stay inside the text", () => {
    fc.assert(
      fc.property(difficult, (raw) => {
        const { text, offsets } = normalise(raw);
        let before = 0;
        for (let at = 0; at <= raw.length; at += 1) {
          const to = offsets.toNormal(at);
          expect(to).toBeGreaterThanOrEqual(before);
          expect(to).toBeLessThanOrEqual(text.length);
          before = to;
        }
      }),
    );
  });

  it("are exact where nothing was rewritten", () => {
    fc.assert(
      fc.property(difficult, difficult, (before, after) => {
        const raw = `a${before}|${after}`;
        const { text, offsets } = normalise(raw);
        const at = raw.indexOf("|");
        expect(text.charAt(offsets.toNormal(at))).toBe("|");
        expect(offsets.toRaw(offsets.toNormal(at))).toBe(at);
      }),
    );
  });
});

describe("invisiblesIn", () => {
  it("lists what cannot be seen, with its kind", () => {
    const found = invisiblesIn("a b\u00A0c\u200Bd\u202Ee\u200Df\u00ADg\u0007\n");
    expect(found.map((one) => [one.from, one.kind])).toEqual([
      [3, "space"],
      [5, "zero-width"],
      [7, "bidi"],
      [9, "joiner"],
      [11, "soft-hyphen"],
      [13, "control"],
    ]);
    expect(found[0]?.codePoint).toBe(0xa0);
  });
});
