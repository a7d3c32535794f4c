import { describe, expect, it } from "vitest";
import { agoText, directionOf, isPublished, languageName, publishedText } from "../../../renderer/ui/written.ts";

const now = new Date("2024-06-10T12:00:00");

describe("a date of publication", () => {
  it("is written as precisely as it is known, in the publisher's own hour", () => {
    const written = (published: string) => publishedText(published, "en-GB", now);
    expect(written("2024-05-03T09:12+02:00")).toBe("3 May, 09:12");
    expect(written("2019-05-03")).toBe("3 May 2019");
    expect(written("2024-05")).toBe("May 2024");
    expect(written("1987")).toBe("1987");
    expect(written("spring 1987")).toBe("spring 1987");
  });
  it("must exist", () => {
    expect(["", "2024", "2024-02-29", "2024-05-03T09:12", "2024-05-03T09:12:30.5Z"].map(isPublished)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(["2023-02-29", "2024-13", "2024-05-03T24:01", "3 May", "24-05-03"].map(isPublished)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("an instant", () => {
  const before = (millis: number) => agoText(new Date(now.getTime() - millis).toISOString(), "en-GB", now);
  it("is told as its age for a week, then as a date", () => {
    expect([before(12 * 60_000), before(3 * 3_600_000), before(86_400_000)]).toEqual(["12 minutes ago", "3 hours ago", "yesterday"]);
    expect(before(20 * 86_400_000)).toBe("21 May");
    expect(before(-5000)).toBe("this minute");
  });
});

describe("a language", () => {
  it("has a name and a direction, unless it is unknown or no tag", () => {
    expect([languageName("zh-Hant", "en"), languageName("und", "en"), languageName("not a tag", "en")]).toEqual([
      "Traditional Chinese",
      null,
      null,
    ]);
    expect([directionOf("ar-EG"), directionOf("FA"), directionOf("es")]).toEqual(["rtl", "rtl", "ltr"]);
  });
});
