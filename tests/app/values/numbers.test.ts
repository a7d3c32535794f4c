import { describe, expect, it } from "vitest";
import { figures } from "./reading.ts";

type Row = readonly [text: string, expected: string];

const nothing = "";

const tables: Readonly<Record<string, readonly Row[]>> = {
  en: [
    ["The dose fell to three point one four grams.", "three point one four grams = 3.14 g"],
    ["It cost one point five million dollars.", "one point five million dollars = 1500000 USD"],
    ["At one point five sheep got out.", "five = 5"],
    ["Minus five degrees at dawn, minus 12.5 at night.", "Minus five degrees = -5 deg | minus 12.5 = -12.5"],
    ["She tested negative two days later.", "two days = 2 d"],
    ["Twenty-three fifths of the wall and one twenty-fifth of the roof.", "Twenty-three fifths = 4.6 | one twenty-fifth = 0.04"],
    [
      "A hundred and three quarters, six million and a quarter.",
      "A hundred and three quarters = 100.75 | six million and a quarter = 6250000",
    ],
    ["The one hundred and third house, the third house of three.", "one hundred and third = 103. | third = 3. | three = 3"],
    ["The rule of thirds is taught here.", nothing],
    ["Grains of 6.2 × 10⁻⁴ grams and 2.5e6 cells.", "6.2 × 10⁻⁴ grams = 0.00062 g | 2.5e6 = 2500000"],
    ["Pages 22,24,26,31 are torn.", "22 = 22 | 24 = 24 | 26 = 26 | 31 = 31"],
    ["Some 1 234 567 bees and 40 000 wasps.", "Some 1 234 567 = ~1234567 | 40 000 = 40000"],
    ["Only 10M saw it, of 1.2b; the 5G mast stood.", "10M = 10000000 | 1.2b = 1200000000"],
    ["A walk of 5k-20k steps.", "5k-20k = 5000..20000"],
    ["Fifteen dozen eggs and 3 dozen ducks.", "Fifteen dozen = 180 | 3 dozen = 36"],
    ["More than 0.3 million and 0.2 million hives.", "More than 0.3 million = >300000 | 0.2 million = 200000"],
    ["It may not exceed 40; it was greater than or equal to 30.", "not exceed 40 = <=40 | greater than or equal to 30 = >=30"],
    ["Rows with >30 or ≤ 5 goats.", ">30 = >30 | ≤ 5 = <=5"],
    ["Between the tenth and the fifteenth lap.", "Between the tenth and the fifteenth = 10..15."],
    ["See https://example.org/a%2030/12 for more.", nothing],
    ["They won 14½-13½.", "14½ = 14.5 | 13½ = 13.5"],
    ["Inches: 2 3/4, 5 1/2.", "2 3/4 = 2.75 | 5 1/2 = 5.5"],
    ["Only a percentage was paid.", nothing],
  ],
  es: [
    ["Subió un dos coma setenta y uno por ciento.", "dos coma setenta y uno por ciento = 2.71%"],
    ["A menos tres grados; todos menos dos, al menos cuatro.", "menos tres grados = -3 deg | dos = 2 | al menos cuatro = >=4"],
    ["Ciento treinta y dos quintos de litro.", "Ciento treinta y dos quintos de litro = 26.4 L"],
    ["El tricentésimo cuadragésimo séptimo socio.", "tricentésimo cuadragésimo séptimo = 347."],
    ["Quince docenas de huevos.", "Quince docenas = 180"],
    ["De 10 a 15 ovejas.", "De 10 a 15 = 10..15"],
    ["Tres millones de abejas, tres milesimos de gramo.", "Tres millones = 3000000 | tres milesimos de gramo = 0.003 g"],
    ["Mucho menos un profesor.", nothing],
    ["Un valor mayor o igual a 20.", "mayor o igual a 20 = >=20"],
  ],
  pt: [
    ["Vieram dois milhoes e tres mil.", "dois milhoes e tres mil = 2003000"],
    ["Sete vírgula cinco litros e três vinte avos.", "Sete vírgula cinco litros = 7.5 L | três vinte avos = 0.15"],
    ["O vigésimo primeiro barco, a décima segunda volta.", "vigésimo primeiro = 21. | décima segunda = 12."],
    ["Mais da metade das vacas.", "Mais da metade = >0.5"],
  ],
  fr: [
    ["Sept virgule vingt-cinq litres.", "Sept virgule vingt-cinq litres = 7.25 L"],
    ["Vingt-trois cinquièmes de la terre, le vingt et unième arbre.", "Vingt-trois cinquièmes = 4.6 | vingt et unième = 21."],
    ["Dix-sept oies et trente et une poules.", "Dix-sept = 17 | trente et une = 31"],
    ["Moins douze degrés ; au moins douze chèvres.", "Moins douze degrés = -12 deg | au moins douze = >=12"],
    ["Le 12 sept. 2020, sept personnes.", "12 sept. 2020 = 2020-09-12 | sept = 7"],
    ["Le résultat est négatif trois ; treize lakh de boîtes.", "négatif trois = -3 | treize lakh = 1300000"],
    ["La 255ème brebis.", "255ème = 255."],
    ["Un prix supérieur ou égal à 20.", "supérieur ou égal à 20 = >=20"],
  ],
  de: [
    ["Zwei Komma drei Liter.", "Zwei Komma drei Liter = 2.3 L"],
    ["Minus fünf Grad.", "Minus fünf Grad = -5 deg"],
    ["Sieben Zwanzigstel der Fläche und die zweihundertste Kuh.", "Sieben Zwanzigstel = 0.35 | zweihundertste = 200."],
    ["Der millionste Gast trank fuenfundzwanzig Tassen.", "millionste = 1000000. | fuenfundzwanzig = 25"],
    ["Er nahm noch eine dritte.", "dritte = 3."],
    ["Erstens war es kalt.", nothing],
    ["Dreißig Dutzend Eier.", "Dreißig Dutzend = 360"],
  ],
  it: [
    ["Sono duecento virgola settantuno metri.", "duecento virgola settantuno metri = 200.71 m"],
    ["Il centocinquesimo gregge, centottanta capre.", "centocinquesimo = 105. | centottanta = 180"],
    ["Tre ventunesimi del campo.", "Tre ventunesimi = 0.1428571429"],
    ["Da mille a millecinquecento pecore.", "Da mille a millecinquecento = 1000..1500"],
  ],
  nl: [
    ["Twee komma vijf liter.", "Twee komma vijf liter = 2.5 L"],
    ["De honderdvijfentwintigste koe, de honderd derde.", "honderdvijfentwintigste = 125. | honderd derde = 103."],
    ["Drie vijfentwintigste van het land.", "Drie vijfentwintigste = 0.12"],
  ],
  ru: [
    ["Минус пять градусов.", "Минус пять градусов = -5 deg"],
    ["Пришло 5 миллионов 300 тысяч гусей.", "5 миллионов 300 тысяч = 5300000"],
    ["Двухсотый гость.", "Двухсотый = 200."],
  ],
  pl: [["Dwudziesty pierwszy wóz.", "Dwudziesty pierwszy = 21."]],
  cs: [["Čtyři sta třicet ovcí a sto šedesátý strom.", "Čtyři sta třicet = 430 | sto šedesátý = 160."]],
  tr: [
    ["Üç bölü dört, iki nokta beş.", "Üç bölü dört = 0.75 | iki nokta beş = 2.5"],
    ["Yirmiden fazla koyun, eksi beş derece.", "Yirmiden fazla = >20 | eksi beş derece = -5 deg"],
    ["Onun evi 11'inci sırada.", "11'inci = 11."],
    ["20 ve 30 arasında, onbinaltıyüz kuş.", "20 ve 30 = 20..30 | onbinaltıyüz = 10600"],
    ["On dört büyük zafer.", "On dört = 14"],
  ],
  hi: [
    ["तीन बटा चार, दो दशमलव पांच।", "तीन बटा चार = 0.75 | दो दशमलव पांच = 2.5"],
    ["एक सौ पच्चीसवां पेड़, माइनस पांच।", "एक सौ पच्चीसवां = 125. | माइनस पांच = -5"],
    ["20 और 30 के बीच।", "20 और 30 = 20..30"],
  ],
  ar: [
    ["مائة و واحد و ستون خروفا.", "مائة و واحد و ستون = 161"],
    ["واحد من عشرين، خمسة أثمان.", "واحد من عشرين = 0.05 | خمسة أثمان = 0.625"],
    ["اثنين وخمسون طالبا يوم الاثنين.", "اثنين وخمسون = 52 | الاثنين = XXXX-WXX-1"],
    ["عشرون و ثلاثة أخماس.", "عشرون و ثلاثة أخماس = 20.6"],
    ["سالب خمسة، وأكثر من ٣٠.", "سالب خمسة = -5 | وأكثر من ٣٠ = >30"],
    ["المرة الخامسة والعشرون.", "الخامسة والعشرون = 25."],
  ],
  zh: [
    ["负三十二只羊。", "负三十二 = -32"],
    ["共计肆佰陆拾元。", "肆佰陆拾元 = 460 CNY"],
    ["三又二分之一，百分之十五。", "三又二分之一 = 3.5 | 百分之十五 = 15%"],
    ["十多万只，二十几万头，五百余万人。", "十多万 = >100000 | 二十几万 = ~200000..300000 | 五百余万 = >5000000"],
    ["台风登陆万宁，陆军参加。", nothing],
    ["八折出售，后来75折，纸折叠。", "八折 = 0.8 | 75折 = 0.75"],
    ["大于等于20，超过了80。", "大于等于20 = >=20 | 超过了80 = >80"],
    ["10000与20000之间。", "10000与20000 = 10000..20000"],
  ],
  ja: [
    ["14億1402万1100人。", "14億1402万1100 = 1414021100"],
    ["二百五人が来た。", "二百五 = 205"],
    ["二・五倍と103と3分の2。", "二・五倍 = 2.5 | 103と3分の2 = 103.6666667"],
    ["20より大きく、15を超える。", "20より大き = >20 | 15を超え = >15"],
    ["鉛筆3ダース、三十番目の席。", "3ダース = 36 | 三十番目 = 30."],
    ["平均は-5%だった。", "-5% = -5%"],
    ["一万と二万の間。", "一万と二万 = 10000..20000"],
  ],
  ko: [
    ["오 점 이, 오분의 삼.", "오 점 이 = 5.2 | 오분의 삼 = 0.6"],
    ["스물한 번째 집, 제3의 길, 11번째이다.", "스물한 번째 = 21. | 제3 = 3. | 11번째 = 11."],
    ["100보다 크고 300보다 작다.", "100보다 크 = >100 | 300보다 작 = <300"],
    ["제 이름은 그렇다. 하나만 주세요.", nothing],
    ["천 마리 미만, 4,700건 이상.", "천 마리 미만 = <1000 | 4,700건 이상 = >=4700"],
    ["일백삼과 삼분의 이.", "일백삼과 삼분의 이 = 103.6666667"],
  ],
};

describe.each(Object.entries(tables))("numbers of %s", (language, rows) => {
  it.each(rows)("%s", (text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});
