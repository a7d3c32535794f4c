import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../../app/model/span.ts";
import { segment } from "../../../app/segmentation/segment.ts";
import { documentFrom } from "../../../app/text/document.ts";

/** `|` marks every cut; the text without the marks must be cut exactly there. */
function cut(notation: string, language: string): string {
  const text = notation.replaceAll(" | ", language === "zh" || language === "ja" ? "" : " ");
  const document = documentFrom(text, { language, blocks: [{ from: 0, to: text.length, kind: "paragraph" }] });
  return segment(document, { lines: false })
    .map((one) => textOf(document.text, one))
    .join(" | ");
}

const notations: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The dam held. | Nobody was hurt.",
    "Dr. Jane Okoro met Mr. Lund on Wall St. in May. | They agreed.",
    "George W. Hart and J. R. Poole wrote it. | It sold well.",
    "The U.S. Senate voted at 6 p.m. Monday. | It was close.",
    "The vote was at 6 p.m. | Nobody left early, least of all the chair.",
    "It came from the U.S. | The rest was local.",
    "Prices rose 3.5 percent to $1,200.50. | Wages did not.",
    "See No. 5 on p. 12 for more. | It is short.",
    "She took vitamin C. | The others took none.",
    "“We won.” | “Did you?” she asked. | “Yes.”",
    '"Is it safe?" Marta Lund asked. | Nobody knew.',
    'He asked: "Who pays?" | Nobody answered.',
    "Wait... is that so? | Yes… | Perhaps.",
    "The games. in the end went ahead.",
    "They faced regional challenges. . | A second point followed.",
    "The plan (see Fig. 2. Also the annex) was dropped. | (It cost too much.) | That was all.",
    "The cat sat. | Maria laughed.",
    "This was shown before.[12] | Others disagree.¹ | The end.",
    "He wrote “[…] the rest is silence.” | The end.",
    "Visit example.com or Node.js today. | It helps.",
    "1. Open the box. | 2. Close it.",
    "Acme Inc. said so. | Others, e.g. Beta Ltd. of Leeds, did not.",
    "Line one goes on\nwith line two. | Line three.",
  ],
  es: [
    "La Sra. Ruiz vive en EE. UU. desde 2019. | El Sr. Paz, no.",
    "«No pagaremos», dijo. | «Nunca».",
    "—¡Vamos! —dijo Juan. | ¿Quién viene? | Nadie.",
    "Fue «un error.» | Nadie lo negó.",
    "Viajó a EE. UU. no. | Ana tampoco.",
    "Fue en el s. XIX. | Dijo que no. | Nada más.",
  ],
  fr: ["M. Dupont et Mme Roy sont venus. | Qui a payé ? | « Personne ! » | C’est tout.", "Il cite l’art. 5 du code. | Rien d’autre."],
  de: [
    "Am 28. September kam er. | Die 3. Liga pausiert.",
    "Das war im Jahr 2019. | Danach ging er.",
    "„Das geht nicht.“ | Er schwieg.",
    "Es gibt z. B. Brot und 5 Mio. Euro. | Mehr nicht.",
    "Er kam am 3. 10. 2021 an. | Dann ging er.",
  ],
  ru: ["В 2019 г. Иванов ушёл. | А. С. Пушкин жил на ул. Мойке.", "«Нет!» — сказал он. | Все молчали."],
  zh: [
    "委员会开会了。 | 谁付钱？ | 没人知道！",
    "“我们会付钱。”市长说。 | 会议结束了。",
    "他说：“桥很旧。 | 我们会修。” | 会议结束了。",
    "增长了3.5%。 | 很好。",
  ],
  ja: ["橋は古い。 | 誰が払うのか？", "市長は「橋は古い。 | 直す必要がある。」と述べた。 | 会議は終わった。"],
  ar: ["وصل د. أحمد أمس. | من سيدفع؟ | لا أحد يعرف."],
  ur: ["پل پرانا ہے۔ | کون ادا کرے گا؟"],
  hi: ["पुल पुराना है। | कौन देगा?"],
  und: ["Dr. Hu met St. Clair. | It went well.", "Yahoo! was sold. | Nobody minded."],
};

describe("sentences", () => {
  const rows = Object.entries(notations).flatMap(([language, texts]) => texts.map((text) => [language, text] as const));
  it.each(rows)("%s: %s", (language, notation) => {
    expect(cut(notation, language)).toBe(notation);
  });
});

describe("segment", () => {
  it("cuts where a space was forgotten", () => {
    const document = documentFrom("It is over.The crowd went home.Nobody stayed.", { language: "en" });
    expect(segment(document, { lines: false }).map((one) => one.to)).toEqual([11, 31, 45]);
  });

  it("takes a headline as one segment and says what each segment is", () => {
    const body = "The harbour master said that the ferry would sail again. Nobody had expected it so soon after the storm of last week.";
    const document = documentFrom(`Ferry repaired. It sails again\n\n${body}\n\n- one rope\n- one lamp`, { language: "en" });
    expect(segment(document, { lines: false }).map((one) => [one.kind, one.paragraph])).toEqual([
      ["title", 0],
      ["sentence", 1],
      ["sentence", 1],
      ["list-item", 2],
      ["list-item", 3],
    ]);
  });

  it("takes every line as one segment when asked, and leaves out empty ones", () => {
    const document = documentFrom("One. Two.\nThree\n\n  \nFour.", { language: "en" });
    expect(segment(document, { lines: true }).map((one) => textOf(document.text, one))).toEqual(["One. Two.", "Three", "Four."]);
  });

  const parts = fc.constantFrom(
    ...["word", "Word", "The", "U.S", "p.m", "3", "28", "I", "de", "。", ".", "!", "?", "…", "...", " ", " ", "\n", "\n\n", "\u00A0"],
    ...['"', "“", "”", "„", "«", "»", "(", ")", "[1]", "—", "- ", "字", "说", "「", "」", "と", "😀", "e\u0301", "،", "؟", "।", ",", ":"],
  );
  const texts = fc.array(parts, { maxLength: 60 }).map((list) => list.join(""));

  it("covers every character but white space, in order, without overlaps", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en", "de", "zh", "ja", "xx"), fc.boolean(), (raw, language, lines) => {
        const document = documentFrom(raw, { language });
        let end = 0;
        for (const one of segment(document, { lines })) {
          expect(one.from).toBeGreaterThanOrEqual(end);
          expect(one.to).toBeGreaterThan(one.from);
          expect(document.text.slice(end, one.from).trim()).toBe("");
          expect(textOf(document.text, one).trim()).toBe(textOf(document.text, one));
          expect(document.blocks[one.paragraph]).toBeDefined();
          end = one.to;
        }
        expect(document.text.slice(end).trim()).toBe("");
      }),
      { numRuns: 400 },
    );
  });

  it("stays fast on a text without any sentence and on one of stops alone", () => {
    for (const raw of [
      "word ".repeat(40_000),
      ". ".repeat(40_000),
      "A. b. ".repeat(20_000),
      "(".repeat(50_000),
      "He said “no. ".repeat(10_000),
    ]) {
      const document = documentFrom(raw, { language: "en" });
      expect(segment(document, { lines: false }).length).toBeGreaterThan(0);
    }
  }, 10_000);
});
