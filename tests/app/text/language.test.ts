import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../app/text/language.ts";

const samples: readonly (readonly [string, string])[] = [
  ["en", "The committee will meet again next week to decide who pays for the bridge."],
  ["es", "La comisión se reunirá de nuevo la próxima semana para decidir quién paga el puente."],
  ["fr", "La commission se réunira de nouveau la semaine prochaine pour décider qui paiera le pont."],
  ["de", "Der Ausschuss trifft sich nächste Woche erneut, um zu entscheiden, wer die Brücke bezahlt."],
  ["pt", "A comissão voltará a reunir-se na próxima semana para decidir quem paga a ponte."],
  ["it", "La commissione si riunirà di nuovo la prossima settimana per decidere chi pagherà il ponte."],
  ["ru", "Комитет снова соберётся на следующей неделе, чтобы решить, кто заплатит за мост."],
  ["uk", "Комітет знову збереться наступного тижня, щоб вирішити, хто заплатить за міст."],
  ["bg", "Комисията ще се събере отново следващата седмица, за да реши кой ще плати моста."],
  ["zh-Hans", "委员会将于下周再次开会，决定由谁支付桥梁的费用。"],
  ["zh-Hant", "委員會將於下週再次開會，決定由誰支付橋樑的費用。"],
  ["ja", "委員会は来週再び開かれ、誰が橋の費用を払うかを決める。"],
  ["ko", "위원회는 다음 주에 다시 모여 누가 다리 비용을 낼지 결정한다."],
  ["ar", "ستجتمع اللجنة مرة أخرى الأسبوع المقبل لتقرر من سيدفع تكاليف الجسر."],
  ["fa", "کمیته هفته آینده دوباره تشکیل جلسه می‌دهد تا تصمیم بگیرد چه کسی هزینه پل را می‌پردازد."],
  ["ur", "کمیٹی اگلے ہفتے دوبارہ ملے گی تاکہ فیصلہ کرے کہ پل کی قیمت کون ادا کرے گا۔"],
  ["he", "הוועדה תיפגש שוב בשבוע הבא כדי להחליט מי ישלם על הגשר."],
  ["hi", "समिति अगले सप्ताह फिर बैठक करेगी और तय करेगी कि पुल का खर्च कौन देगा।"],
  ["el", "Η επιτροπή θα συνεδριάσει ξανά την επόμενη εβδομάδα."],
  ["th", "คณะกรรมการจะประชุมอีกครั้งในสัปดาห์หน้า"],
];

describe("detectLanguage", () => {
  it.each(samples)("tells %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it("says und when there is nothing to go by", () => {
    expect(detectLanguage("")).toBe("und");
    expect(detectLanguage("2024: 15 – 20 %")).toBe("und");
    expect(detectLanguage("OK")).toBe("und");
  });

  it("is not led astray by a name in another script", () => {
    expect(detectLanguage("The ministry said that 国家统计局 would publish the figures for the second quarter in July.")).toBe("en");
    expect(detectLanguage("据 Reuters 报道，这家公司计划明年在 New York 上市。")).toBe("zh-Hans");
  });

  it("gives the same answer every time", () => {
    for (const [, text] of samples) expect(detectLanguage(text)).toBe(detectLanguage(text));
  });
});
