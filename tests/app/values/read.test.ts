import { describe, expect, it } from "vitest";
import { figures } from "./reading.ts";

type Row = readonly [text: string, expected: string];
const nothing = "";

const english: readonly Row[] = [
  ["The bridge cost $12.5 million.", "$12.5 million = 12500000 USD"],
  ["They asked for 80,000 million euros.", "80,000 million euros = 80000000000 EUR"],
  ["Some 1,250 sheep were counted.", "Some 1,250 = ~1250"],
  ["More than 40,000 tickets were sold.", "More than 40,000 = >40000"],
  ["Between 6 and 9 boats sank.", "Between 6 and 9 = 6..9"],
  ["It took 5 to 7 million litres.", "5 to 7 million litres = 5000000..7000000 L"],
  ["Forty-two pupils and a hundred and five parents came.", "Forty-two = 42 | a hundred and five = 105"],
  ["Two thirds of the farms and a fifth of the mills closed.", "Two thirds = 0.6666666667 | a fifth = 0.2"],
  ["It was their third defeat in 18 games.", "third = 3. | 18 = 18"],
  ["Prices rose 3.5 per cent, or half a percentage point.", "3.5 per cent = 3.5% | half a percentage point = 0.5 pp"],
  ["The tower is 62 miles away, 300 ft high, at 50 °F.", "62 miles = 62 [mi_i] | 300 ft = 300 [ft_i] | 50 °F = 50 [degF]"],
  ["A 34-year-old woman ran 5km.", "34-year-old = 34 a | 5km = 5 km"],
  ["On March 12, 2024 at 6:30 p.m. they met.", "March 12, 2024 = 2024-03-12 | 6:30 p.m. = T18:30"],
  ["The first of April, a Tuesday, in 1998.", "first of April = XXXX-04-01 | Tuesday = XXXX-WXX-2 | 1998 = 1998"],
  ["In the 1990s and the 19th century.", "1990s = 199X | 19th century = 18XX"],
  ["Work ends at the end of 2028.", "the end of 2028 = ~end-2028"],
  ["At half past six, at noon, at 3 a.m.", "half past six = T06:30 | noon = T12:00 | 3 a.m. = T03:00"],
  ["Tens of thousands marched; dozens were held.", "Tens of thousands = ~10000..100000 | dozens = ~10..100"],
  ["Output doubled; it is twice as big.", "doubled = 2 | twice = 2"],
  ["The G20 flew F-16s after Covid-19 to room A4.", nothing],
  ["One of them is a friend.", nothing],
  ["Version 1.2.3 came out.", nothing],
  ["A decade later, three dozen ships.", "A decade = 10 a | three dozen = 36"],
  ["One in five pupils, less than one in a million.", "One in five = 0.2 | less than one in a million = <0.000001"],
  ["It rose from 11.5% to 12%, or .5 points, and sales fell by half.", "11.5% = 11.5% | 12% = 12% | .5 = 0.5 | half = 0.5"],
  ["The second largest farm; a second later.", "second = 2."],
  ["Call 1-800-5550 or see you on April 9.", "April 9 = XXXX-04-09"],
  ["Rs 2,50,000 were paid.", "Rs 2,50,000 = 250000 INR"],
];

const spanish: readonly Row[] = [
  ["La obra costó 1.200 millones de euros.", "1.200 millones de euros = 1200000000 EUR"],
  ["Vinieron treinta y cinco vecinos.", "treinta y cinco = 35"],
  ["Unos 4.500 árboles cayeron.", "Unos 4.500 = ~4500"],
  ["Más de dos mil trescientas casas.", "Más de dos mil trescientas = >2300"],
  ["Entre 3 y 5 personas.", "Entre 3 y 5 = 3..5"],
  ["Subió un 3,5 por ciento.", "3,5 por ciento = 3.5%"],
  [
    "Medio millón de libras y un millón y medio de rublos.",
    "Medio millón de libras = 500000 GBP | un millón y medio de rublos = 1500000 RUB",
  ],
  ["La mitad del pueblo y dos tercios del valle.", "La mitad = 0.5 | dos tercios = 0.6666666667"],
  ["El 12 de marzo de 2024, a las 18.30 horas.", "12 de marzo de 2024 = 2024-03-12 | 18.30 = T18:30"],
  ["Nació en los años 90 del siglo XX.", "años 90 = 199X | siglo XX = 19XX"],
  ["A 40 kilómetros de la costa.", "40 kilómetros = 40 km"],
  ["El martes llegaron en 2019.", "martes = XXXX-WXX-2 | 2019 = 2019"],
  ["Miles de personas y decenas de miles de aves.", "Miles = ~1000..10000 | decenas de miles = ~10000..100000"],
  ["Es una casa y un jardín.", nothing],
  ["A finales de 2028 habrá quince trenes.", "A finales de 2028 = ~end-2028 | quince = 15"],
  ["Al menos 300 heridos.", "Al menos 300 = >=300"],
  ["Tardó veintidós meses y medio siglo.", "veintidós meses = 22 mo | medio siglo = 50 a"],
];

const french: readonly Row[] = [
  ["Le pont a coûté 1 200 millions d'euros.", "1 200 millions d'euros = 1200000000 EUR"],
  ["Soixante-dix-huit élèves sont venus.", "Soixante-dix-huit = 78"],
  ["Quatre-vingt-quinze moutons.", "Quatre-vingt-quinze = 95"],
  ["Plus de 5 000 arbres.", "Plus de 5 000 = >5000"],
  ["Entre 3 et 5 personnes.", "Entre 3 et 5 = 3..5"],
  ["Une hausse de 3,5 %.", "3,5 % = 3.5%"],
  ["La moitié des fermes.", "La moitié = 0.5"],
  ["Le 12 mars 2024 à 18h30.", "12 mars 2024 = 2024-03-12 | 18h30 = T18:30"],
  ["Au XIXe siècle et dans les années 1960.", "XIXe siècle = 18XX | années 1960 = 196X"],
  ["Il a couru 42 kilomètres en trois heures.", "42 kilomètres = 42 km | trois heures = 3 h"],
  ["Des dizaines de milliers d'oiseaux.", "Des dizaines de milliers = ~10000..100000"],
  ["Un chien et une chatte.", nothing],
  ["Ils sont partis mardi, le 1er mai.", "mardi = XXXX-WXX-2 | 1er mai = XXXX-05-01"],
  ["Deux cent cinquante mille livres.", "Deux cent cinquante mille livres = 250000 GBP"],
  ["Environ 40 tonnes.", "Environ 40 tonnes = ~40 t"],
];

const german: readonly Row[] = [
  ["Die Brücke kostete 1.200 Euro.", "1.200 Euro = 1200 EUR"],
  ["Einundzwanzig Kinder und zweihundertfünfzig Eltern.", "Einundzwanzig = 21 | zweihundertfünfzig = 250"],
  ["Rund 3,5 Mrd. Dollar fehlen.", "Rund 3,5 Mrd. Dollar = ~3500000000 USD"],
  ["Über 300 Häuser brannten.", "Über 300 = >300"],
  ["10 bis 15 Schafe.", "10 bis 15 = 10..15"],
  ["Am 28. September um halb acht.", "28. September = XXXX-09-28 | halb acht = T07:30"],
  ["Am 12.03.2024 um 18.30 Uhr.", "12.03.2024 = 2024-03-12 | 18.30 = T18:30"],
  ["Im 19. Jahrhundert und in den 1990er Jahren.", "19. Jahrhundert = 18XX | 1990er Jahren = 199X"],
  ["Die Hälfte der Höfe, ein Drittel der Mühlen.", "Die Hälfte = 0.5 | ein Drittel = 0.3333333333"],
  ["Ein 34-jähriger Mann lief 5 Kilometer.", "34-jähriger = 34 a | 5 Kilometer = 5 km"],
  ["Hunderttausende standen an.", "Hunderttausende = ~100000..1000000"],
  ["Der Preis stieg um 5 Prozent.", "5 Prozent = 5%"],
  ["Seit 2019 kamen mindestens 80 Gäste.", "2019 = 2019 | mindestens 80 = >=80"],
  ["Ein Hund und eine Katze.", nothing],
  ["Zwei Millionen Liter am Dienstag.", "Zwei Millionen Liter = 2000000 L | Dienstag = XXXX-WXX-2"],
];

const portuguese: readonly Row[] = [
  ["A ponte custou 1.200 milhões de euros.", "1.200 milhões de euros = 1200000000 EUR"],
  ["O prejuízo foi de R$ 3,5 bilhões.", "R$ 3,5 bilhões = 3500000000 BRL"],
  ["Trinta e cinco vizinhos.", "Trinta e cinco = 35"],
  ["Duzentas e vinte casas.", "Duzentas e vinte = 220"],
  ["Mais de 5.000 árvores.", "Mais de 5.000 = >5000"],
  ["Entre 3 e 5 pessoas.", "Entre 3 e 5 = 3..5"],
  ["Subiu 3,5%.", "3,5% = 3.5%"],
  ["Em 12 de março de 2024.", "12 de março de 2024 = 2024-03-12"],
  ["No século XIX e na década de 1990.", "século XIX = 18XX | década de 1990 = 199X"],
  ["A metade das casas.", "A metade = 0.5"],
  ["A 40 quilômetros da costa.", "40 quilômetros = 40 km"],
  ["Na terça-feira vieram 80 toneladas.", "terça-feira = XXXX-WXX-2 | 80 toneladas = 80 t"],
  ["Dezenas de milhares de aves.", "Dezenas de milhares = ~10000..100000"],
  ["Um cão e uma gata.", nothing],
  ["Pelo menos 300 feridos.", "Pelo menos 300 = >=300"],
];

const italian: readonly Row[] = [
  ["Il ponte è costato 1.200 milioni di euro.", "1.200 milioni di euro = 1200000000 EUR"],
  ["Duecentocinquanta alunni e ventuno maestri.", "Duecentocinquanta = 250 | ventuno = 21"],
  ["Oltre 5.000 alberi.", "Oltre 5.000 = >5000"],
  ["Tra 3 e 5 persone.", "Tra 3 e 5 = 3..5"],
  ["Un aumento del 3,5 per cento.", "3,5 per cento = 3.5%"],
  ["Il 12 marzo 2024 alle 18:30.", "12 marzo 2024 = 2024-03-12 | 18:30 = T18:30"],
  ["Nel XIX secolo, nel Novecento e negli anni '90.", "XIX secolo = 18XX | Novecento = 19XX | anni '90 = 199X"],
  ["La metà delle fattorie.", "La metà = 0.5"],
  ["A 40 chilometri dalla costa.", "40 chilometri = 40 km"],
  ["Decine di migliaia di uccelli.", "Decine di migliaia = ~10000..100000"],
  ["Mercoledì sono arrivati nel 2019.", "Mercoledì = XXXX-WXX-3 | 2019 = 2019"],
  ["Un cane e una gatta.", nothing],
  ["Circa 40 tonnellate.", "Circa 40 tonnellate = ~40 t"],
  ["Almeno 300 feriti.", "Almeno 300 = >=300"],
  ["Mezzo milione di euro.", "Mezzo milione di euro = 500000 EUR"],
];

const russian: readonly Row[] = [
  ["Мост стоил 1 200 миллионов евро.", "1 200 миллионов евро = 1200000000 EUR"],
  ["Двухсот пятидесяти учеников не было.", "Двухсот пятидесяти = 250"],
  ["Более 5 тысяч деревьев.", "Более 5 тысяч = >5000"],
  ["От 3 до 5 человек.", "От 3 до 5 = 3..5"],
  ["Рост на 3,5 процента.", "3,5 процента = 3.5%"],
  ["12 марта 2024 года в 18:30.", "12 марта 2024 = 2024-03-12 | 18:30 = T18:30"],
  ["В XIX веке и в 1990-х годах.", "XIX веке = 18XX | 1990-х годах = 199X"],
  ["Половина ферм закрыта.", "Половина = 0.5"],
  ["В 40 километрах от берега.", "40 километрах = 40 km"],
  ["34-летний учитель.", "34-летний = 34 a"],
  ["Десятки тысяч птиц.", "Десятки тысяч = ~10000..100000"],
  ["Полтора миллиона рублей.", "Полтора миллиона рублей = 1500000 RUB"],
  ["В 2014 году пришли во вторник.", "2014 = 2014 | вторник = XXXX-WXX-2"],
  ["Около 40 тонн, 1,2 млн долларов.", "Около 40 тонн = ~40 t | 1,2 млн долларов = 1200000 USD"],
  ["Двадцать пять вагонов.", "Двадцать пять = 25"],
];

const chinese: readonly Row[] = [
  ["这座桥耗资12亿欧元。", "12亿欧元 = 1200000000 EUR"],
  ["共有三千六百万人。", "三千六百万 = 36000000"],
  ["两国签署了十五项协议。", "两 = 2 | 十五 = 15"],
  ["约1.2万棵树倒下。", "约1.2万 = ~12000"],
  ["超过5000棵树，300多座房屋。", "超过5000 = >5000 | 300多 = >300"],
  ["3至5人受伤。", "3至5 = 3..5"],
  ["上涨百分之三点五，即3.5%。", "百分之三点五 = 3.5% | 3.5% = 3.5%"],
  ["2024年3月12日凌晨3时47分。", "2024年3月12日 = 2024-03-12 | 凌晨3时47分 = T03:47"],
  ["二〇二二年和20世纪90年代。", "二〇二二年 = 2022 | 20世纪90年代 = 199X"],
  ["三分之二的农场，七成居民。", "三分之二 = 0.6666666667 | 七成 = 0.7"],
  ["距海岸40公里，气温10摄氏度。", "40公里 = 40 km | 10摄氏度 = 10 Cel"],
  ["数万只鸟。", "数万 = ~10000..100000"],
  ["星期二下午6点30分。", "星期二 = XXXX-WXX-2 | 下午6点30分 = T18:30"],
  ["一个人，一些四川菜，十分好吃。", nothing],
  ["第三次，产量是去年的三倍。", "第三 = 3. | 去年 = ~last-year | 三倍 = 3"],
  ["误差是百万分之一，总额3600万亿。", "百万分之一 = 0.000001 | 3600万亿 = 3600000000000000"],
  ["过去十年，以每秒4.8公里飞行。", "十年 = 10 a | 每秒4.8公里 = 4.8 km/s"],
  ["半年后，一个半月，翻一番。", "半年 = 0.5 a | 一个半月 = 1.5 mo | 翻一番 = 2"],
  ["２０２４年花费４００万元。", "２０２４年 = 2024 | ４００万元 = 4000000 CNY"],
];

const arabic: readonly Row[] = [
  ["بلغت كلفة الجسر ٤٠٠ مليون يورو.", "٤٠٠ مليون يورو = 400000000 EUR"],
  ["خمسة وعشرون طالبا.", "خمسة وعشرون = 25"],
  ["أكثر من 5000 شجرة.", "أكثر من 5000 = >5000"],
  ["ارتفع بنسبة 5 في المئة.", "5 في المئة = 5%"],
  ["في ١٢ مارس 2024.", "١٢ مارس 2024 = 2024-03-12"],
  ["عشرات الآلاف من الطيور.", "عشرات الآلاف = ~10000..100000"],
  ["على بعد 40 كيلومترا.", "40 كيلومترا = 40 km"],
  ["نصف مليون دولار.", "نصف مليون دولار = 500000 USD"],
  ["منذ عام 2019.", "2019 = 2019"],
  ["في القرن التاسع عشر.", "القرن التاسع عشر = 18XX"],
];

const japanese: readonly Row[] = [
  ["橋の費用は12億ユーロだった。", "12億ユーロ = 1200000000 EUR"],
  ["約20人、5人以上が参加した。", "約20 = ~20 | 5人以上 = >=5"],
  ["2024年3月12日午後6時30分。", "2024年3月12日 = 2024-03-12 | 午後6時30分 = T18:30"],
  ["令和4年2月4日。", "令和4年2月4日 = 2022-02-04"],
  ["農場の3割が閉鎖。", "3割 = 0.3"],
  ["海岸から40キロ。", "40キロ = 40 km"],
  ["火曜日に100万円。", "火曜日 = XXXX-WXX-2 | 100万円 = 1000000 JPY"],
  ["19世紀と1990年代。", "19世紀 = 18XX | 1990年代 = 199X"],
  ["3.5%上昇した。", "3.5% = 3.5%"],
  ["三分の二の村。", "三分の二 = 0.6666666667"],
];

const others: Readonly<Record<string, readonly Row[]>> = {
  nl: [
    ["Op 12 maart 2024 om 18.30 uur.", "12 maart 2024 = 2024-03-12 | 18.30 = T18:30"],
    ["Vijfentwintig schapen, meer dan 5.000 euro.", "Vijfentwintig = 25 | meer dan 5.000 euro = >5000 EUR"],
  ],
  ca: [
    [
      "El 12 de març, trenta-cinc cases i més de 5.000 euros.",
      "12 de març = XXXX-03-12 | trenta-cinc = 35 | més de 5.000 euros = >5000 EUR",
    ],
  ],
  uk: [["12 березня, двадцять п'ять людей, 1,5 млн євро.", "12 березня = XXXX-03-12 | двадцять п'ять = 25 | 1,5 млн євро = 1500000 EUR"]],
  pl: [
    [
      "12 marca, dwadzieścia pięć osób, ponad 5 tys. złotych.",
      "12 marca = XXXX-03-12 | dwadzieścia pięć = 25 | ponad 5 tys. złotych = >5000 PLN",
    ],
  ],
  cs: [
    [
      "Dne 12. března, více než 5 000 korun, 3,5 procenta.",
      "12. března = XXXX-03-12 | více než 5 000 korun = >5000 CZK | 3,5 procenta = 3.5%",
    ],
  ],
  tr: [["12 Mart 2024, yirmi beş kişi, yüzde 5.", "12 Mart 2024 = 2024-03-12 | yirmi beş = 25 | yüzde 5 = 5%"]],
  he: [["עשרים וחמישה אנשים, חצי מיליון דולר.", "עשרים וחמישה = 25 | חצי מיליון דולר = 500000 USD"]],
  fa: [["بیست و پنج نفر، ۵ درصد، ۴۰۰ میلیارد دلار.", "بیست و پنج = 25 | ۵ درصد = 5% | ۴۰۰ میلیارد دلار = 400000000000 USD"]],
  hi: [["पच्चीस लोग, 10 लाख रुपये, 5 प्रतिशत।", "पच्चीस = 25 | 10 लाख रुपये = 1000000 INR | 5 प्रतिशत = 5%"]],
  ko: [
    ["25명, 5000명 이상, 4천억 달러, 3분의 2.", "25 = 25 | 5000명 이상 = >=5000 | 4천억 달러 = 400000000000 USD | 3분의 2 = 0.6666666667"],
  ],
  und: [["€ 12 and 3.5 %", "€ 12 = 12 EUR | 3.5 % = 3.5%"]],
};

const tables: Readonly<Record<string, readonly Row[]>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  pt: portuguese,
  it: italian,
  ru: russian,
  zh: chinese,
  ar: arabic,
  ja: japanese,
  ...others,
};

describe.each(Object.entries(tables))("values of %s", (language, rows) => {
  it.each(rows)("%s", (text, expected) => {
    expect(figures(language, text)).toBe(expected);
  });
});
