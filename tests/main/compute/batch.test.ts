import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareLine, unfinishedLine } from "../../../main/compute/batch.ts";
import { runComparison } from "../../../main/compute/run.ts";

const resources = join(import.meta.dirname, "..", "..", "..", "resources");
const settings = { resources, lines: false, maxMillis: 60_000 };

interface Answer {
  readonly id: string | number | null;
  readonly error?: string;
  readonly a: {
    readonly lang: string;
    readonly text: string;
    readonly segments: readonly { readonly from: number; readonly to: number }[];
  };
}

function answerTo(entry: unknown): Answer {
  return JSON.parse(compareLine(JSON.stringify(entry), settings)) as Answer;
}

describe("given segments", () => {
  it("lose the white space around them, the text keeps it, and a blank one keeps its index", () => {
    const { a } = answerTo({
      a: { segments: ["  One two. ", " \t ", "", "\u00A0Three four.\n"], lang: "en" },
      b: { text: "One.", lang: "en" },
    });
    expect(a.segments.map(({ from, to }) => a.text.slice(from, to))).toEqual(["One two.", "", "", "Three four."]);
    expect(a.text).toContain("  One two. ");
  });
});

describe("the date of an entry", () => {
  const versions = { en: "The bridge fell yesterday.", es: "El puente cayó el 12 de mayo." };
  const verdicts = (date: string | undefined): readonly string[] => {
    const entry = { a: { text: versions.en, lang: "en", date }, b: { text: versions.es, lang: "es", date } };
    const { findings } = JSON.parse(compareLine(JSON.stringify(entry), settings)) as {
      findings: readonly { category: string; verdict: string }[];
    };
    return findings.filter(({ category }) => category === "date").map(({ verdict }) => verdict);
  };

  it("says which day yesterday was", () => {
    expect(verdicts("2026-05-13")).toEqual(["agrees"]);
    expect(verdicts("2026-05-20T08:00:00Z")).toEqual(["differs"]);
  });

  it("is missing in most: then nothing is said of the day", () => {
    expect(verdicts(undefined)).not.toContain("differs");
  });
});

describe("the language of an entry", () => {
  it.each(["en_US", "x", "*", "__proto__", "constructor", "english", "en-"])("%j is refused with a line, not with a stack", (lang) => {
    expect(answerTo({ id: 7, a: { text: "One.", lang }, b: { text: "One." } })).toEqual({
      id: 7,
      error: "a.lang: not a language tag such as en or pt-BR",
    });
  });

  it("is taken as a tag whatever its case, also one of which nothing is known", () => {
    for (const [lang, canonical] of [
      ["PT-br", "pt-BR"],
      ["zxx", "zxx"],
      ["xx-Abcd-XX", "xx-Abcd-XX"],
    ] as const) {
      // prettier-ignore
      expect(answerTo({ a: { text: "Dois de maio, 5 km.", lang }, b: { text: "May 2, 5 km.", lang: "en" } }).a.lang).toBe(canonical);
    }
  });

  it("that is none counts as unknown when a comparison is run without a batch", () => {
    const side = { text: "It cost 5 percent on May 2.", title: "", blocks: null, segments: null };
    for (const language of ["en_US", "*", "constructor", "toString", "__proto__"]) {
      const job = { a: { ...side, language }, b: { ...side, language: "en" }, pins: [], corrections: [], lines: false, resources, wordLists: [], sourcesOff: [], maxMillis: 60_000 }; // prettier-ignore
      expect(runComparison(job, () => undefined).a.lang).toBe("und");
    }
  });
});

describe("a line that was not finished", () => {
  it("is told with its id where it has one", () => {
    expect(JSON.parse(unfinishedLine('{"id":"x","a":{"text":"A"},"b":{"text":"B"}}', "why"))).toEqual({ id: "x", error: "why" });
    expect(JSON.parse(unfinishedLine("{ broken", "why"))).toEqual({ id: null, error: "why" });
  });
});
