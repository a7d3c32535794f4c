import { describe, expect, it } from "vitest";
import type { Moment } from "../../../app/model/claim.ts";
import { momentsAgree } from "../../../app/values/agree-moments.ts";
import { isMoment } from "../../../app/values/moment.ts";
import { readValues } from "../../../app/values/read.ts";
import { normalForm } from "../../../app/values/write.ts";
import { documentOf } from "./reading.ts";

function momentOf(language: string, text: string, published?: string): Moment {
  const document = documentOf(language, text);
  const found = readValues(published === undefined ? document : { ...document, published }).find(isMoment);
  if (found === undefined) throw new Error(`nothing read in ${text}`);
  return found;
}

describe("a relative date in a text of a known day", () => {
  it.each([
    ["en", "yesterday", "2024-03-01", "2024-02-29"],
    ["es", "mañana", "2023-12-31", "2024-01-01"],
    ["de", "vorgestern", "2024-03-01", "2024-02-28"],
    ["en", "last year", "2024", "2023"],
    ["fr", "le mois dernier", "2024-01-15", "2023-12"],
    ["en", "this week", "2024-03-13", "2024-03-11/2024-03-17"],
    ["en", "last week", "2024-03-11", "2024-03-04/2024-03-10"],
    ["en", "last summer", "2024-03-11", "2023-22"],
    ["en", "last summer", "2024-10-11", "2024-22"],
    ["en", "next spring", "2024-03-11", "2025-21"],
    ["en", "next spring", "2024-01-11", "2024-21"],
    ["en", "last winter", "2024-01-11", "2023-24"],
    ["en", "last winter", "2024-07-11", "2024-24"],
  ])("%s %s, published %s: %s", (language, text, published, expected) => {
    expect(normalForm(momentOf(language, text, published))).toBe(expected);
  });

  // last, this and next, at the edges of every season; winter is told by the year in which it ends
  it.each([
    ["winter", "2024-08-31", "2024 2024 2025"],
    ["winter", "2024-11-30", "2024 2025 2025"],
    ["winter", "2024-12-01", "2024 2025 2026"],
    ["winter", "2024-12-15", "2024 2025 2026"],
    ["winter", "2025-01-10", "2024 2025 2026"],
    ["winter", "2025-02-28", "2024 2025 2026"],
    ["winter", "2025-03-01", "2025 2025 2026"],
    ["spring", "2024-02-29", "2023 2024 2024"],
    ["spring", "2024-03-01", "2023 2024 2025"],
    ["spring", "2024-05-31", "2023 2024 2025"],
    ["spring", "2024-06-01", "2024 2024 2025"],
    ["summer", "2024-05-31", "2023 2024 2024"],
    ["summer", "2024-06-01", "2023 2024 2025"],
    ["summer", "2024-08-31", "2023 2024 2025"],
    ["summer", "2024-09-01", "2024 2024 2025"],
    ["autumn", "2024-08-31", "2023 2024 2024"],
    ["autumn", "2024-09-01", "2023 2024 2025"],
    ["autumn", "2024-11-30", "2023 2024 2025"],
    ["autumn", "2024-12-01", "2024 2024 2025"],
  ])("of %s, published %s, is one of %s", (season, published, expected) => {
    const code = { spring: "21", summer: "22", autumn: "23", winter: "24" }[season];
    const read = ["last", "this", "next"].map((lead) => normalForm(momentOf("en", `${lead} ${season}`, published)));
    expect(read).toEqual(expected.split(" ").map((year) => `${year}-${String(code)}`));
  });

  it("stays relative when the day of publication is unknown or too coarse", () => {
    expect(normalForm(momentOf("en", "yesterday"))).toBe("~yesterday");
    expect(normalForm(momentOf("en", "yesterday", "2024-03"))).toBe("~yesterday");
  });

  it("agrees with the date it means and differs from another", () => {
    const yesterday = momentOf("en", "yesterday", "2024-03-12");
    expect(momentsAgree(yesterday, momentOf("es", "el 11 de marzo de 2024"))).toBe("same");
    expect(momentsAgree(yesterday, momentOf("es", "el 11 de marzo"))).toBe("compatible");
    expect(momentsAgree(yesterday, momentOf("es", "el 12 de marzo"))).toBe("different");
    expect(momentsAgree(yesterday, momentOf("es", "ayer"))).toBe("same");
  });

  it("is told from two papers of different days", () => {
    expect(momentsAgree(momentOf("en", "yesterday", "2024-03-12"), momentOf("en", "today", "2024-03-11"))).toBe("same");
    expect(momentsAgree(momentOf("en", "yesterday", "2024-03-12"), momentOf("en", "today", "2024-03-12"))).toBe("different");
  });

  it("says nothing where both days use the same word, as a translation of another day does", () => {
    expect(momentsAgree(momentOf("en", "yesterday", "2024-03-12"), momentOf("en", "yesterday", "2024-03-11"))).toBe("compatible");
  });
});
