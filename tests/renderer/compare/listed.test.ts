import { describe, expect, it } from "vitest";
import { layoutOf } from "../../../renderer/compare/rows.ts";
import { categoryCounts, listFindings, phraseOf, placeFindings, stepFrom } from "../../../renderer/compare/listed.ts";
import { spanishEnglish } from "../../doubles/comparison-fixtures.ts";

const placed = placeFindings(spanishEnglish, layoutOf(spanishEnglish));
const every = { by: "every" } as const;
const none = (): boolean => false;

describe("placeFindings", () => {
  it("puts findings in the order of reading, with sentence numbers", () => {
    const lines = listFindings(placed, every, "all", none).shown.map(({ finding, number, side }) => `${finding.id} ${side}${number}`);
    expect(lines).toEqual([
      "sources a1",
      "money a2",
      "quote a4",
      "neg a5",
      "omit a6",
      "hedge a8",
      "date a8",
      "name a10",
      "source a11",
      "add b13",
      "rides a16",
    ]);
  });
});

describe("listFindings", () => {
  it("lists differences, leaving out what agrees or stays unsure unless it is asked for", () => {
    expect(listFindings(placed, { by: "verdict", verdict: "agrees" }, "all", none).shown.map(({ finding }) => finding.id)).toEqual([
      "count",
      "same",
    ]);
    expect(listFindings(placed, { by: "verdict", verdict: "unsure" }, "all", none).all).toBe(1);
    expect(listFindings(placed, { by: "category", category: "number" }, "all", none).shown.map(({ finding }) => finding.id)).toEqual([
      "sources",
      "rides",
    ]);
  });

  it("keeps judged findings in their place under All and parts them under Open and Judged", () => {
    const judged = (id: string): boolean => id === "money";
    const all = listFindings(placed, every, "all", judged);
    expect([all.all, all.open, all.judged]).toEqual([11, 10, 1]);
    expect(all.shown[1]?.finding.id).toBe("money");
    expect(listFindings(placed, every, "open", judged).shown.map(({ finding }) => finding.id)).not.toContain("money");
    expect(listFindings(placed, every, "judged", judged).shown.map(({ finding }) => finding.id)).toEqual(["money"]);
  });

  it("counts differences by category", () => {
    expect(categoryCounts(placed)[0]).toEqual({ category: "number", count: 2 });
  });
});

describe("stepFrom", () => {
  const { shown } = listFindings(placed, every, "all", none);
  const step = (current: string | null, row: number, direction: 1 | -1): string | undefined =>
    stepFrom(shown, shown.find(({ finding }) => finding.id === current)?.finding.id ?? null, row, direction)?.finding.id;

  it("goes to the neighbour and stays at the ends", () => {
    expect(step("money", 0, 1)).toBe("quote");
    expect(step("money", 0, -1)).toBe("sources");
    expect(step("rides", 0, 1)).toBeUndefined();
  });

  it("goes from a row without a finding to the nearest one beyond it", () => {
    const row = shown.find(({ finding }) => finding.id === "omit")?.row ?? 0;
    expect(step(null, row + 1, 1)).toBe("hedge");
    expect(step(null, row - 1, -1)).toBe("neg");
  });
});

describe("phraseOf", () => {
  it("joins the phrases of a side and folds white space", () => {
    const money = spanishEnglish.findings.find(({ id }) => id === "money");
    expect(money && phraseOf(spanishEnglish.a.text, money, "a")).toBe("12 millones de euros");
  });
});
