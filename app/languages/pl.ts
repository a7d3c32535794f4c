import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

const hard = ["y", "ego", "emu", "ym", "a", "ej", "ą", "e", "ych", "ymi"];
const soft = ["i", "iego", "iemu", "im", "ia", "iej", "ią", "ie", "ich", "imi"];

/** `pierwsz~` stands for all forms in `-y`, `drug=` for those in `-i`. */
function declined(text: string): string {
  return text.replace(/(\p{L}+)([~=])/gu, (_, stem: string, kind: string) =>
    (kind === "~" ? hard : soft).map((ending) => stem + ending).join(", "),
  );
}

export const polish: Language = {
  code: "pl",
  abbreviations: list(`
    dr, prof, mgr, inż, hab, red, p, pp, św, ks, bp, abp, gen, płk, mjr, kpt, por, ppor, adm, r, rr, w, ww, n.e, p.n.e, m.in, np, tj, tzn, tzw, itd, itp, etc, ul, al, pl, os, m, nr, art, ust, pkt, poz, str, s,
    t, tab, rys, rozdz, wyd, zob, ok, godz, min, sek, tys, mln, mld, zł, gr, szt, jw, wg, wsch, zach, płn, płd, stycz, lut, mar, kwiet, czerw, lip, sierp, wrz, paźdz, grudz, pn, wt, śr, czw, pt, sob,
    niedz, ang, niem, franc, ros, łac, woj, pow, gm, tel, zm, ur, przyp, cd, cdn, sp, z o.o, s.a, dyr, kier, zast, przew, pos, sen
  `),
  ordinalDot: true,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: zero, zera; 1: jeden, jedna, jedno, jednego, jednej, jednemu, jednym, jedną, jedni, jedne; 2: dwa, dwie, dwóch, dwu, dwóm, dwom, dwoma, dwiema, dwaj, dwoje, dwojga; 3: trzy, trzech, trzem, trzema, trzej, troje, trojga
      4: cztery, czterech, czterem, czterema, czterej, czworo; 5: pięć, pięciu, pięcioma, pięcioro; 6: sześć, sześciu, sześcioma, sześcioro; 7: siedem, siedmiu, siedmioma; 8: osiem, ośmiu, ośmioma; 9: dziewięć, dziewięciu, dziewięcioma
      10: dziesięć, dziesięciu, dziesięcioma; 11: jedenaście, jedenastu; 12: dwanaście, dwunastu; 13: trzynaście, trzynastu; 14: czternaście, czternastu; 15: piętnaście, piętnastu; 16: szesnaście, szesnastu
      17: siedemnaście, siedemnastu; 18: osiemnaście, osiemnastu; 19: dziewiętnaście, dziewiętnastu; 20: dwadzieścia, dwudziestu; 30: trzydzieści, trzydziestu; 40: czterdzieści, czterdziestu; 50: pięćdziesiąt, pięćdziesięciu
      60: sześćdziesiąt, sześćdziesięciu; 70: siedemdziesiąt, siedemdziesięciu; 80: osiemdziesiąt, osiemdziesięciu; 90: dziewięćdziesiąt, dziewięćdziesięciu; 200: dwieście, dwustu; 300: trzysta, trzystu; 400: czterysta, czterystu
      500: pięćset, pięciuset; 600: sześćset, sześciuset; 700: siedemset, siedmiuset; 800: osiemset, ośmiuset; 900: dziewięćset, dziewięciuset
    `),
    scales: valued(`
      100: sto, stu, setka, setki, setek, setkę, setkom; 1e3: tysiąc, tysiące, tysięcy, tysiąca, tysiącom, tysiącami, tysiącach; 1e6: milion, miliony, milionów, miliona, milionom, milionami, milionem
      1e9: miliard, miliardy, miliardów, miliarda, miliardom, miliardami, miliardem; 1e12: bilion, biliony, bilionów, biliona
    `),
    scaleMarks: valued("1e3: tys, tys., k; 1e6: mln, mln.; 1e9: mld, mld., mlrd; 1e12: bln, bln."),
    ordinals: valued(
      declined(`
      1: pierwsz~, pierwsi; 2: drug=, druga, drugą; 3: trzec=; 4: czwart~; 5: piąt~; 6: szóst~; 7: siódm~; 8: ósm~; 9: dziewiąt~; 10: dziesiąt~; 11: jedenast~; 12: dwunast~; 13: trzynast~; 14: czternast~; 15: piętnast~
      16: szesnast~; 17: siedemnast~; 18: osiemnast~; 19: dziewiętnast~; 20: dwudziest~; 30: trzydziest~; 40: czterdziest~; 50: pięćdziesiąt~; 60: sześćdziesiąt~; 70: siedemdziesiąt~; 80: osiemdziesiąt~; 90: dziewięćdziesiąt~; 100: setn~; 200: dwusetn~, dwóchsetn~; 300: trzechsetn~; 400: czterechsetn~; 500: pięćsetn~; 1000: tysięczn~
    `),
    ),
    ordinalMarks: list("."),
    fractions: valued(`
      1/2: pół, połowa, połowy, połowę, połowie, połową; 1/3: jedna trzecia, jednej trzeciej, jedną trzecią; 2/3: dwie trzecie, dwóch trzecich; 1/4: ćwierć, jedna czwarta, jednej czwartej, jedną czwartą; 3/4: trzy czwarte, trzech czwartych
      1/5: jedna piąta, jednej piątej, jedną piątą; 2/5: dwie piąte; 3/5: trzy piąte; 4/5: cztery piąte; 1/6: jedna szósta; 1/8: jedna ósma; 1/10: jedna dziesiąta, jedną dziesiątą; 9/10: dziewięć dziesiątych; 1/100: jedna setna
      1.5: półtora, półtorej; 2.5: dwa i pół, dwie i pół, dwóch i pół; 3.5: trzy i pół; 4.5: cztery i pół
    `),
    multiples: valued(`
      2: dwukrotnie, dwukrotny, dwukrotna, podwoił, podwoiła, podwoiło, podwoiły, podwoić, podwojenie, podwójny, podwójna, dwa razy, dwa razy więcej; 3: trzykrotnie, trzykrotny, potroił, potroiła, potroiło, potroiły, potroić, potrójny, trzy razy
      4: czterokrotnie, czterokrotny, cztery razy; 5: pięciokrotnie, pięć razy; 10: dziesięciokrotnie, dziesięć razy; 100: stukrotnie, sto razy; 1.5: półtora raza, półtorakrotnie
    `),
    collectives: valued(
      "2: para, pary; 10: dziesiątka, dziesiątki, dziesiątek; 12: tuzin, tuzina, tuziny, tuzinów, tuzinowi, tuzinem, tuzinie, tuzinom, tuzinami, tuzinach; 6: pół tuzina; 5e5: pół miliona; 5e8: pół miliarda; 15: piętnastka; 60: kopa",
    ),
    joiners: list("i"),
    weak: list("jeden, jedna, jedno, jednego, jednej, jednemu, jednym, jedną, jedni, jedne, pół"),
    percent: list("procent, procenta, procentów, procenty, procentami, proc, proc."),
    percentagePoints: list(
      "punkt procentowy, punktu procentowego, punktowi procentowemu, punktem procentowym, punkcie procentowym, punkty procentowe, punktów procentowych, punktom procentowym, punktami procentowymi, punktach procentowych, pkt proc, pkt proc., pkt. proc., p. p., p.p., pp, pp.",
    ),
    about: list(
      "około, ok, ok., blisko, prawie, mniej więcej, w przybliżeniu, niemal, jakieś, szacunkowo, rzędu, w granicach, bez mała, nieco ponad, nieco mniej niż, szacowany na, circa, praktycznie",
    ),
    atLeast: list("co najmniej, przynajmniej, nie mniej niż, minimum, lub więcej, i więcej, albo więcej, nie mniejsza niż, wzwyż"),
    atMost: list("co najwyżej, najwyżej, nie więcej niż, maksymalnie, do, maksimum, lub mniej, nie przekracza, nawet do, nie większy niż"),
    moreThan: list(
      "ponad, więcej niż, powyżej, przeszło, przekracza, przekroczył, przekroczyła, przekroczyło, przekroczyły, przekraczają, wyższy niż, wyższa niż, większy niż, starszych niż, z górą",
    ),
    lessThan: list(
      "mniej niż, poniżej, niespełna, niecałe, niecały, niecała, niższy niż, niższa niż, mniejszy niż, młodszych niż, ledwie, zaledwie",
    ),
    rangeBetween: list("do, a, i, lub, po"),
    rangeOpeners: list("między, pomiędzy, od"),
  },
  dates: {
    months: valued(
      "1: styczniu, styczniem; 2: lutym; 3: marcu, marcem; 4: kwietniu, kwietniem; 5: maju, majem; 6: czerwcu, czerwcem; 7: lipcu, lipcem; 8: sierpniu, sierpniem; 9: wrześniu, wrześniem; 10: październiku, październikiem; 11: listopadzie, listopadem; 12: grudniu, grudniem",
    ),
    weekdays: valued(
      "1: poniedziałku, poniedziałkiem, poniedziałki, poniedziałkowy; 2: wtorku, wtorkiem, wtorki; 3: środę, środy, środzie, środą; 4: czwartku, czwartkiem, czwartki; 5: piątku, piątkiem, piątki; 6: sobotę, soboty, sobocie, sobotą; 7: niedzielę, niedzieli, niedziele",
    ),
    joiners: list("roku, rok, r., w"),
    relative: keyed(`
      today: dziś, dzisiaj; yesterday: wczoraj; tomorrow: jutro; day-before-yesterday: przedwczoraj; day-after-tomorrow: pojutrze; tonight: dziś wieczorem, dziś w nocy, dzisiejszej nocy; last-night: wczoraj wieczorem, ostatniej nocy, minionej nocy, zeszłej nocy
      last-year: w zeszłym roku, w ubiegłym roku, zeszłego roku, ubiegłego roku, w poprzednim roku, rok temu, zeszły rok, ubiegły rok, minionego roku, w minionym roku; this-year: w tym roku, tego roku, w bieżącym roku, bieżącego roku, ten rok
      next-year: w przyszłym roku, przyszłego roku, w następnym roku, przyszły rok; last-month: w zeszłym miesiącu, w ubiegłym miesiącu, miesiąc temu, ubiegłego miesiąca, zeszłego miesiąca; this-month: w tym miesiącu, tego miesiąca, w bieżącym miesiącu
      next-month: w przyszłym miesiącu, przyszłego miesiąca; last-week: w zeszłym tygodniu, w ubiegłym tygodniu, zeszłego tygodnia, ubiegłego tygodnia, tydzień temu, w minionym tygodniu; this-week: w tym tygodniu, tego tygodnia, w bieżącym tygodniu
      next-week: w przyszłym tygodniu, przyszłego tygodnia; last-spring: zeszłej wiosny, ubiegłej wiosny; last-summer: zeszłego lata, ubiegłego lata, minionego lata; last-autumn: zeszłej jesieni, ubiegłej jesieni
      last-winter: zeszłej zimy, ubiegłej zimy; this-spring: tej wiosny; this-summer: tego lata; this-autumn: tej jesieni; this-winter: tej zimy; next-spring: przyszłej wiosny; next-summer: przyszłego lata; next-autumn: przyszłej jesieni
      next-winter: przyszłej zimy
    `),
    parts: keyed(`
      spring: wiosna, wiosny, wiosną, wiosnę; summer: lato, latem, lecie; autumn: jesień, jesieni, jesienią; winter: zima, zimy, zimą, zimę; beginning: początek, początku, na początku, początkiem
      end: koniec, końca, końcu, pod koniec, schyłku; middle: połowie, w połowie, środek, w środku
    `),
    dayParts: keyed(
      "noon: południe, w południe, południa; midnight: północ, o północy, północy; dawn: o świcie, świt, świtu; morning: rano, rankiem, ranem, nad ranem, ranka; afternoon: po południu, popołudnie, popołudniu, popołudniem; evening: wieczorem, wieczór, wieczora; night: w nocy, nocą, noc, nocy",
    ),
    clock: list("godzina, godziny, godzinie, godz, godz., godzin, h"),
    clockOffsets: valued("-30: wpół do, w pół do; 15: kwadrans po; -15: za kwadrans, kwadrans przed"),
  },
  negation: {
    words: list("nie, ani, bez, nigdy, nikt, nikogo, nic, niczego, żaden, żadna, żadne, żadnego, żadnej, żadnych, nigdzie, nie ma"),
    implicit: list(`
      zaprzeczył, zaprzeczyła, zaprzeczyli, zaprzecza, zaprzeczają, zaprzeczyć, odmówił, odmówiła, odmówili, odmawia, odmawiają, odmowa, odmówić, odrzucił, odrzuciła, odrzucili, odrzuca, odrzucają, odrzucony, odrzucić, wykluczył, wykluczyła,
      wykluczyli, wyklucza, wykluczają, wykluczyć, wykluczone, zdementował, zdementowała, dementuje, brak, braku, brakuje, brakowało, zabronił, zabroniła, zabronione, zabrania, zakazał, zakazała, zakazano, zakazuje, zakaz, zakazane, uniemożliwił,
      uniemożliwia, zapobiec, zapobiegł, niemożliwe, niemożliwy, niemożliwa, niezdolny, odwołał, odwołano, odwołany, odwołana, unieważniono, rzadko, ledwo, mało prawdopodobne, nie udało, uniknąć, niepowodzenie, niepowodzeniem,
      unikać, unika, unikając, zamiast, sprzeciwia się, sprzeciwił się, oprócz, z wyjątkiem, rezygnuje, zrezygnował,
      dopóki, dopóty, chyba że
    `),
    exceptions: list(
      "nie tylko, nie mniej niż, nie więcej niż, niemniej, nie mniej, bez wątpienia, nie ma wątpliwości, nie wyklucza, nie wyklucza się, nie wykluczył, nie wykluczyła, nie wykluczają, nie inaczej, nic innego jak, nie licząc, o ile nie, czy nie, bez wyjątku, bez mała, nie lada, nie kto inny, nie sposób, bez precedensu, na nic, nie mówiąc",
    ),
    concord: list(
      "nikt, nikogo, nikomu, nikim, nic, niczego, niczemu, niczym, nigdy, nigdzie, żaden, żadna, żadne, żadnego, żadnej, żadnych, żadnym, żadną, ani, wcale, bynajmniej",
    ),
  },
  modality: {
    possible: list(
      "może być, mógłby, mogłaby, mogliby, mogłyby, mogłoby, być może, możliwe, możliwy, możliwa, możliwość, możliwości, ewentualnie, ewentualny, ewentualna, potencjalnie, potencjalny, potencjalna, potencjalne, niewykluczone, nie wyklucza, nie wykluczył, nie wykluczyła, nie wykluczają, można by, jeśli się potwierdzi, jeśli to się potwierdzi, jeżeli się potwierdzi, o ile się potwierdzi, jeśli to prawda",
    ),
    able: list(
      "może, mogą, mógł, mogła, mogli, mogły, można, zdolny, zdolna, zdolni, w stanie, potrafi, potrafią, umożliwia, pozwala, pozwalają, mogę, możesz, możemy, możecie, mogło, móc, mogąc, umożliwiają, umożliwić, pozwoli, pozwolą",
    ),
    probable: list(
      "prawdopodobnie, prawdopodobny, prawdopodobna, prawdopodobne, zapewne, pewnie, najprawdopodobniej, chyba, wydaje się, wydają się, oczekuje się, spodziewa się, spodziewają się, oczekiwany, przypuszczalnie, podejrzewa, podejrzewają, podejrzany, podejrzani, podejrzanego, obawia się, obawiają się, obawy, sądzi, sądzą, wierzy, wierzą, uważa się, przewiduje, przewidują, przewiduje się, szacuje się, najwyraźniej, raczej, wygląda na to",
    ),
    reported: list(
      "podobno, rzekomo, rzekomy, rzekoma, rzekome, rzekomych, ponoć, jakoby, tak zwany, tak zwana, domniemany, domniemana, domniemanych, mówi się, według niepotwierdzonych, pogłoski, plotki, oskarżony, oskarżona, oskarżeni, miał rzekomo, domniemanego",
    ),
    intended: list(
      "planuje, planują, planował, planowała, planowany, planowana, planowane, zaplanowano, zaplanowany, zamierza, zamierzają, zamierzał, zamierzała, chce, chcą, chciał, chciała, chcieli, rozważa, rozważają, rozważał, ma nadzieję, mają nadzieję, proponuje, proponują, zaproponował, zaproponowała, dąży do, dążą do, obiecał, obiecała, obiecuje, przygotowuje się, przygotowują się, gotowy, gotowa, gotowi, gotów, zobowiązał się, zamiar",
    ),
    obliged: list(
      "musi, muszą, musiał, musiała, musieli, musiały, musimy, powinien, powinna, powinno, powinni, powinny, trzeba, należy, konieczne, konieczny, konieczna, konieczność, zobowiązany, zobowiązana, zobowiązani, zmuszony, zmuszona, zmuszeni, obowiązkowy, obowiązkowo, wymaga, wymagają, niezbędny, niezbędne, potrzebuje, potrzebują, trzeba było, koniecznie",
    ),
    certain: list(
      "na pewno, z pewnością, niewątpliwie, bez wątpienia, oczywiście, potwierdził, potwierdziła, potwierdzili, potwierdza, potwierdzają, potwierdzono, udowodnił, udowodniono, dowodzi, dowiódł, zdecydował, zdecydowała, zdecydowali, zdecydowano, postanowił, postanowiła, postanowili, rzeczywiście, faktycznie, naturalnie, jasne, gwarantuje, zagwarantował, stwierdzono, pewne, nie ma wątpliwości, ewidentnie",
    ),
  },
  attribution: {
    says: list(`
      powiedział, powiedziała, powiedzieli, mówi, mówią, mówił, mówiła, mówili, oświadczył, oświadczyła, oświadczyli, oświadcza, poinformował, poinformowała, poinformowali, poinformowało, poinformowano, informuje, informują, podał, podała, podali, podaje,
      podają, przekazał, przekazała, przekazali, przekazuje, dodał, dodała, dodali, dodaje, dodają, wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, zaznaczył, zaznaczyła, zaznacza, podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, wskazał, wskazała,
      wskazuje, wskazują, zauważył, zauważyła, zauważa, stwierdził, stwierdziła, stwierdzili, stwierdza, ogłosił, ogłosiła, ogłosili, ogłosiło, ogłasza, napisał, napisała, napisali, pisze, piszą, odpowiedział, odpowiedziała, odpowiada, zapytał, opowiedział,
      opowiadał, skomentował, skomentowała, komentuje, przypomniał, przypomniała, przypomina, relacjonuje, relacjonował, donosi, donoszą, opisał, opisuje, opublikował, opublikowała, wspomniał, wspomniała, zapowiedział, zapowiedziała, zapowiada, cytuje, wyraził
    `),
    loaded: list(`
      twierdzi, twierdzą, twierdził, twierdziła, twierdzili, przekonuje, przekonują, przekonywał, upiera się, nalegał, nalega, przyznał, przyznała, przyznali, przyznaje, przyznają, ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają, oskarżył, oskarżyła,
      oskarżyli, oskarża, oskarżają, zarzucił, zarzuca, zarzucają, skrytykował, skrytykowała, skrytykowali, krytykuje, krytykują, zaprzeczył, zaprzeczyła, zaprzecza, zaprzeczają, zażądał, zażądała, żąda, żądają, domaga się, domagają się, wezwał, wezwała,
      wezwali, wzywa, wzywają, zagroził, zagroziła, grozi, zapewnił, zapewniła, zapewnili, zapewnia, zapewniają, argumentuje, argumentował, uważa, uważają, uznał, uznała, ocenił, oceniła, ocenia, oceniają, obiecał, obiecała, potępił, potępiła, potępili,
      zasugerował, zasugerowała, sugeruje, poskarżył się, skarży się, broni, apeluje, apelują, zaapelował
    `),
    accordingTo: list(
      "według, zdaniem, jego zdaniem, jej zdaniem, ich zdaniem, zgodnie z, w opinii, w ocenie, jak podaje, jak podał, jak podała, jak poinformował, jak poinformowała, powołując się na, jak twierdzi, słowami, wg, jak podają, na podstawie",
    ),
    vagueSources: list(
      "źródła, źródło, źródeł, urzędnicy, urzędników, urzędnik, świadkowie, świadków, świadek, eksperci, ekspertów, ekspert, rzecznik, rzeczniczka, rzecznika, analitycy, analityków, analityk, obserwatorzy, krytycy, władze, władz, badacze, badaczy, naukowcy, naukowców, mieszkańcy, mieszkańców, lokalne media, media, dyplomaci, dyplomatów, aktywiści, aktywistów, ekonomiści, ekonomistów, specjaliści, przedstawiciel, przedstawiciele, funkcjonariusze, anonimowo",
    ),
  },
  functionWords: list(`
    i, w, we, na, z, ze, do, po, za, od, u, o, przy, nad, pod, przed, przez, między, dla, bez, około, wśród, przeciw, przeciwko, zamiast, oprócz, wobec, podczas, według, a, ale, lub, albo, czy, że, żeby, aby, by, jak, tak, jeśli, jeżeli, gdy, kiedy, dopóki,
    choć, chociaż, więc, dlatego, ponieważ, bo, też, także, również, jeszcze, już, tylko, nawet, właśnie, oto, nie, no, ja, ty, on, ona, ono, my, wy, oni, one, mnie, mi, ciebie, ci, go, jego, jemu, mu, nim, niego, niemu, ją, jej, nią, niej, nas, nam, nami, was,
    wam, ich, im, nich, nimi, je, się, siebie, sobie, sobą, mój, moja, moje, twój, nasz, nasza, nasze, naszego, wasz, swój, swoja, swoje, swojego, swojej, swoich, swoją, swoim, ten, ta, to, te, tego, tej, temu, tym, tą, tę, tych, tymi, tamten, tamta, taki,
    taka, takie, takich, który, która, które, którzy, którego, której, któremu, którym, którą, których, którymi, kto, kogo, co, czego, czemu, czym, gdzie, skąd, dokąd, dlaczego, jaki, jaka, jakie, jakich, czyj, cały, cała, całe, wszystko, wszyscy, wszystkie,
    wszystkich, wszystkim, sam, sama, sami, każdy, każda, każde, każdego, inny, inna, inne, innych, niektóre, niektórzy, kilka, kilku, jest, są, był, była, było, były, byli, być, będzie, będą, został, została, zostało, zostały, zostali, ma, mają, miał, miała,
    mieli, mieć, tu, tutaj, tam, wtedy, teraz, potem, jednak, natomiast, ponadto, bardziej, bardzo, wiele, wielu, mało, m.in, oraz, zaś
  `),
  titles: list(`
    pan, pana, panu, pani, panią, dr, doktor, prof, profesor, prezydent, prezydenta, prezydentem, prezydentowi, były prezydent, wiceprezydent, premier, premiera, premierem, wicepremier, minister, ministra, ministrem, kanclerz, kanclerza, sekretarz, sekretarz generalny,
    sekretarz stanu, król, króla, królowa, książę, księżna, księżniczka, papież, papieża, arcybiskup, biskup, kardynał, ksiądz, ojciec, generał, gen, pułkownik, major, kapitan, porucznik, sierżant, admirał, komisarz, sędzia, prokurator, prokurator generalny,
    senator, poseł, posłanka, gubernator, wojewoda, burmistrz, prezes, ambasador, dyrektor, przewodniczący, przewodnicząca, szef, szefowa, lider, rzecznik, rzeczniczka, marszałek, trener, hrabia, baron, święty, cesarz, sułtan, emir, szejk, imam, ajatollah
  `),
  organisationWords: list(`
    uniwersytet, uniwersytetu, uniwersytecie, szkoła, instytut, instytutu, akademia, politechnika, ministerstwo, ministerstwa, departament, bank, banku, partia, partii, firma, spółka, korporacja, grupa, stowarzyszenie, federacja, unia, unii, liga, klub, rada, rady,
    komitet, komisja, komisji, parlament, parlamentu, sejm, sejmu, senat, senatu, kongres, zgromadzenie, sąd, sądu, trybunał, trybunału, prokuratura, prokuratury, agencja, agencji, urząd, urzędu, biuro, fundacja, fundusz, organizacja, organizacji, szpital, klinika,
    muzeum, teatr, kościół, policja, policji, armia, wojsko, marynarka, siły, laboratorium, centrum, gazeta, telewizja, izba, sekretariat, służba, sojusz, front, ruch, forum, koalicja, związek
  `),
};
