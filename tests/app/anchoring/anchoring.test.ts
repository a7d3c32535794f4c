import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contextLength, describePassage } from "../../../app/anchoring/describe.ts";
import { findPassage } from "../../../app/anchoring/match-quote.ts";
import { textOf } from "../../../app/model/span.ts";

const article =
  "The council of Harlow met on Tuesday. Team Alpha finished the survey of 12 bridges in nine weeks, the mayor said. " +
  "Team Beta needed longer. The report will be printed in June. The council thanked everyone who had helped.";

function spanOf(text: string, words: string): { readonly from: number; readonly to: number } {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
}

function find(words: string, later: string): readonly [string, string | null] {
  const found = findPassage(later, describePassage(article, spanOf(article, words)));
  return [found.state, found.span === null ? null : textOf(later, found.span)];
}

describe("describePassage", () => {
  it("keeps 32 characters on both sides where the text has them", () => {
    const selector = describePassage(article, spanOf(article, "the mayor said"));
    expect(selector.quote.prefix).toHaveLength(contextLength);
    expect(selector.quote.suffix).toHaveLength(contextLength);
    expect(describePassage(article, spanOf(article, "The council of")).quote.prefix).toBe("");
  });

  it("never cuts a grapheme", () => {
    const family = "👩‍👩‍👧";
    const text = `${family.repeat(10)}word${family.repeat(10)}`;
    const selector = describePassage(text, { from: family.length + 2, to: text.length - 3 });
    expect(selector.quote.exact.startsWith(family)).toBe(true);
    expect(selector.quote.exact.endsWith(family)).toBe(true);
    const middle = describePassage(text, spanOf(text, "word"));
    expect(middle.quote.prefix).toBe(family.repeat(4));
    expect(middle.quote.suffix).toBe(family.repeat(4));
  });
});

describe("findPassage", () => {
  it("finds the same words in the same place", () => {
    expect(find("in nine weeks", article)).toEqual(["exact", "in nine weeks"]);
  });

  it("finds words that moved with their context", () => {
    expect(find("in nine weeks", `A new first sentence. ${article}`)).toEqual(["shifted", "in nine weeks"]);
  });

  it("finds one of several repetitions by its context", () => {
    const second = article.lastIndexOf("The council");
    const later = `Something new. ${article}`;
    const found = findPassage(later, describePassage(article, { from: second, to: second + "The council".length }));
    expect(found).toEqual({
      state: "shifted",
      span: { from: later.lastIndexOf("The council"), to: later.lastIndexOf("The council") + 11 },
    });
  });

  it("does not trust a repetition whose context is gone", () => {
    expect(find("The council", "Nobody came. The council waited. The council left.")[0]).toBe("doubtful");
  });

  it("does not trust a short word that stands alone in other surroundings", () => {
    expect(find("June", "He was born in June and liked it very much.")).toEqual(["doubtful", "June"]);
  });

  it("does not trust the old position when other words stand around it", () => {
    const selector = describePassage("aaa bbb ccc the ddd eee fff", { from: 12, to: 15 });
    expect(findPassage("www xxx yyy the zzz. And the end", selector).state).toBe("doubtful");
  });

  it("takes other quotation marks and spaces for the same words", () => {
    const before = "She said “we never saw the second letter, or the third” and left the room without a word.";
    const after = 'Then she said "we never saw the  second letter, or the third" and left the room without a word.';
    const found = findPassage(after, describePassage(before, spanOf(before, "said “we never saw the second letter, or the third”")));
    expect(found.state).toBe("shifted");
    expect(found.span === null ? "" : textOf(after, found.span)).toContain("we never saw the  second letter, or the third");
  });

  it("doubts similar words", () => {
    const later = article.replace("finished the survey of 12 bridges", "finished the long survey of 12 bridges");
    expect(find("Team Alpha finished the survey of 12 bridges in nine weeks", later)).toEqual([
      "doubtful",
      "Team Alpha finished the long survey of 12 bridges in nine weeks",
    ]);
  });

  it("never takes another number or name for the same", () => {
    const numbers = article.replace("12 bridges", "14 bridges");
    expect(find("finished the survey of 12 bridges in nine weeks", numbers)[0]).toBe("doubtful");
    expect(find("Team Alpha finished", "Team Beta finished the report. Nothing else is known.")[0]).toBe("lost");
  });

  it("finds the place of a replaced word by its neighbours, and doubts it", () => {
    expect(find("nine", article.replace("nine", "seven"))).toEqual(["doubtful", "seven"]);
  });

  it("says lost when nothing is alike", () => {
    expect(find("The report will be printed in June", "An entirely unrelated text about otters and rivers.")).toEqual(["lost", null]);
    expect(find("The report will be printed in June", "")).toEqual(["lost", null]);
  });

  it("finds an empty passage by its context", () => {
    const selector = describePassage(article, { from: 38, to: 38 });
    expect(findPassage(article, selector)).toEqual({ state: "exact", span: { from: 38, to: 38 } });
    expect(findPassage(`New. ${article}`, selector)).toEqual({ state: "shifted", span: { from: 43, to: 43 } });
  });

  it("is quick on a long text that does not hold the quotation", () => {
    const long = article.replaceAll("June", "July").repeat(2000);
    expect(find("The report will be printed in June", long)[0]).not.toBe("exact");
  }, 5000);

  const words = fc.array(fc.constantFrom("dam", "the", "held", "12", "Ann", "wet", "e\u0301", "字", "👩‍👩‍👧", "so."), {
    minLength: 1,
    maxLength: 40,
  });

  it("finds every passage of an unchanged text exactly where it was", () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, x, y) => {
        const text = list.join(" ");
        const from = x % text.length;
        const selector = describePassage(text, { from, to: from + (y % (text.length - from)) + 1 });
        const { start, end } = selector.position;
        expect(findPassage(text, selector)).toEqual({ state: "exact", span: { from: start, to: end } });
      }),
    );
  });

  it("finds a unique quotation wherever it goes with its context", () => {
    fc.assert(
      fc.property(words, words, words, words, (before, head, tail, after) => {
        const text = `${head.join(" ")} unique marker ${tail.join(" ")}`;
        const later = `${before.join(" ")} ${text} ${after.join(" ")}`;
        const at = later.indexOf("unique marker");
        const found = findPassage(later, describePassage(text, spanOf(text, "unique marker")));
        expect(found).toEqual({ state: "shifted", span: { from: at, to: at + "unique marker".length } });
      }),
    );
  });

  const solid = (text: string): string => text.replace(/[\s.]+/gu, "");

  it("does not trust the same words with another sign", () => {
    const later = article.replace("12 bridges", "12% bridges");
    expect(find("finished the survey of 12 bridges in nine weeks", later)[0]).toBe("doubtful");
  });

  it("when certain, has found the very same words", () => {
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (list, other, x, y) => {
        const text = list.join(" ");
        const later = [...other, ...list.slice(x % list.length), ...other].join(" ");
        const from = y % text.length;
        const selector = describePassage(text, { from, to: Math.min(text.length, from + 9) });
        const found = findPassage(later, selector);
        if (found.span === null) expect(found.state).toBe("lost");
        else if (found.state !== "doubtful") expect(solid(textOf(later, found.span))).toBe(solid(selector.quote.exact));
      }),
    );
  });
});
