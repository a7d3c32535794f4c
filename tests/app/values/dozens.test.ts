import { describe, expect, it } from "vitest";
import { figures } from "./reading.ts";

/** Five dozen of something, in every language. */
const five: readonly (readonly [language: string, text: string, phrase: string])[] = [
  ["en", "Five dozen bottles stood on the shelf.", "Five dozen"],
  ["de", "Fünf Dutzend Flaschen standen im Regal.", "Fünf Dutzend"],
  ["fr", "Cinq douzaines de bouteilles attendaient.", "Cinq douzaines"],
  ["es", "Cinco docenas de botellas esperaban.", "Cinco docenas"],
  ["pt", "Cinco dúzias de garrafas esperavam.", "Cinco dúzias"],
  ["it", "Cinque dozzine di bottiglie aspettavano.", "Cinque dozzine"],
  ["ca", "Cinc dotzenes d'ampolles esperaven.", "Cinc dotzenes"],
  ["nl", "Vijf dozijn flessen stonden klaar.", "Vijf dozijn"],
  ["ru", "Пять дюжин бутылок стояли на полке.", "Пять дюжин"],
  ["uk", "П'ять дюжин пляшок стояли на полиці.", "П'ять дюжин"],
  ["pl", "Pięć tuzinów butelek stało na półce.", "Pięć tuzinów"],
  ["cs", "Pět tuctů lahví stálo na polici.", "Pět tuctů"],
  ["tr", "Beş düzine şişe rafta duruyordu.", "Beş düzine"],
  ["ar", "خمس دزينات من الزجاجات كانت على الرف.", "خمس دزينات"],
  ["he", "חמישה תריסרים של בקבוקים עמדו על המדף.", "חמישה תריסרים"],
  ["fa", "پنج دوجین بطری روی قفسه بود.", "پنج دوجین"],
  ["hi", "पाँच दर्जन बोतलें रखी थीं।", "पाँच दर्जन"],
  ["zh", "架上放着五打瓶子。", "五打"],
  ["ja", "棚には五ダースの瓶があった。", "五ダース"],
  ["ko", "선반에 다섯 다스의 병이 있었다.", "다섯 다스"],
];

/** Forms that prepositions and cases ask for. */
const inflected: readonly (readonly [language: string, text: string, expected: string])[] = [
  ["ru", "У трёх дюжин учеников.", "трёх дюжин = 36"],
  ["ru", "Помогли трём дюжинам учеников.", "трём дюжинам = 36"],
  ["ru", "Приехал с тремя дюжинами учеников.", "тремя дюжинами = 36"],
  ["ru", "Это было в трёх дюжинах деревень.", "трёх дюжинах = 36"],
  ["ru", "Пришёл с дюжиной друзей.", "дюжиной = 12"],
  ["ru", "Жили в пяти десятках деревень.", "пяти десятках = 50"],
  ["uk", "Допомогли трьом дюжинам учнів.", "трьом дюжинам = 36"],
  ["uk", "Прийшов із трьома дюжинами учнів.", "трьома дюжинами = 36"],
  ["uk", "Жили у п'яти десятках сіл.", "п'яти десятках = 50"],
  ["pl", "Pomogli trzem tuzinom uczniów.", "trzem tuzinom = 36"],
  ["pl", "Przyszli z trzema tuzinami uczniów.", "trzema tuzinami = 36"],
  ["pl", "Mieszkali w trzech tuzinach wsi.", "trzech tuzinach = 36"],
  ["cs", "Pomohli třem tuctům žáků.", "třem tuctům = 36"],
  ["cs", "Žili ve třech tuctech vesnic.", "třech tuctech = 36"],
  ["cs", "Přišel s pěti desítkami lahví.", "pěti desítkami = 50"],
  ["tr", "Beş düzineden fazla şişe vardı.", "Beş düzineden fazla = >60"],
  ["he", "שני תריסרים של ביצים.", "שני תריסרים = 24"],
  ["zh", "她买了十二打毛巾和20打袜子。", "十二打 = 144 | 20打 = 240"],
];

describe("dozens", () => {
  it.each(five)("%s %s", (language, text, phrase) => {
    expect(figures(language, text)).toBe(`${phrase} = 60`);
  });

  it.each(inflected)("%s %s", (language, text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });

  it.each(["他一打开门就走了。", "两打电话都没人接。", "双打比赛开始了。", "第三打是多余的。"])(
    "leave the Chinese verb alone: %s",
    (text) => {
      expect(figures("zh", text)).not.toMatch(/\b(?:12|24|36)\b/);
    },
  );
});
