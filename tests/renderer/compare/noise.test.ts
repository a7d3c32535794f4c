import { describe, expect, it } from "vitest";
import { hiddenAt, hiddenTotal, noiseCounts, noiseSteps, stepBeside } from "../../../renderer/compare/noise.ts";
import { frenchRevision, spanishEnglish } from "../../doubles/comparison-fixtures.ts";

describe("the noise ladder", () => {
  it("hides more at every step and nothing at the first", () => {
    const sizes = noiseSteps.map((step) => hiddenAt(step).size);
    expect(sizes[0]).toBe(0);
    expect(sizes).toEqual([...new Set(sizes)].sort((x, y) => x - y));
  });

  it("stops at its ends", () => {
    expect(stepBeside("everything", -1)).toBe("everything");
    expect(stepBeside("claims-only", 1)).toBe("claims-only");
    expect(stepBeside("layout", 1)).toBe("typography");
  });

  it("counts what there is by kind, and what of it a step hides", () => {
    const { variants, findings } = frenchRevision;
    expect(noiseCounts(variants, findings, "typography")).toEqual([
      { kind: "typography", count: 1, hidden: true },
      { kind: "function-words", count: 1, hidden: false },
      { kind: "content", count: 2, hidden: false },
    ]);
    expect(noiseSteps.map((step) => hiddenTotal(noiseCounts(variants, findings, step)))).toEqual([0, 0, 1, 1, 2, 4]);
  });

  it("counts equal values that are written differently as hidden, across languages too", () => {
    expect(hiddenTotal(noiseCounts(spanishEnglish.variants, spanishEnglish.findings, "typography"))).toBe(2);
  });
});
