import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

const hard = ["ý", "ého", "ému", "ým", "ém", "á", "é", "ou", "í", "ých", "ými"];
const soft = ["í", "ího", "ímu", "ím", "ích", "ími"];

/** `druh~` stands for all forms in `-ý`, `prvn=` for those in `-í`. */
function declined(text: string): string {
  return text.replace(/(\p{L}+)([~=])/gu, (_, stem: string, kind: string) =>
    (kind === "~" ? hard : soft).map((ending) => stem + ending).join(", "),
  );
}

/** The past, present and future forms of common verbs, negated by the prefix `ne`. */
const negatedVerbs = `
  ní, jsou, byl, byla, bylo, byli, byly, bude, budou, má, mají, měl, měla, měli, mělo, může, mohou, mohl, mohla, mohli, mohlo, chce, chtějí, chtěl, chtěla, chtěli, ví, vědí, věděl, věděla, dal, dala, dali, došlo, dojde, podařilo, podaří,
  existuje, existují, musí, musel, musela, smí, lze, dělá, dělal, udělal, řekl, řekla, řekli, uvedl, uvedla, uvedli, potvrdil, potvrdila, potvrdili, dostal, dostala, dostali, získal, získala, stal, stala, stalo, přijal, přijala, přijali, věří, souhlasí,
  souhlasil, souhlasila, plánuje, plánují, umí, platí, znamená, dokázal, dokázala, dokázali, dovolil, zúčastnil, zúčastnila, odpověděl, odpověděla, reagoval, reagovala, zná, znají, vyloučil, vyloučila, vylučuje
`;

export const czech: Language = {
  code: "cs",
  abbreviations: list(`
    dr, prof, doc, mgr, bc, ing, judr, mudr, phdr, rndr, csc, p, pí, sl, sv, gen, plk, mjr, kpt, por, npor, adm, r, st, stol, př. n. l, n. l, např, tj, tzn, tzv, atd, apod, aj, mj, resp, popř, příp, event, cca, č, čp, čís, čl, odst, písm, str, s, obr, tab, kap,
    vyd, viz, srov, pozn, red, ul, nám, tř, tis, mil, mld, mio, kč, ks, hod, min, sek, ún, bře, kvě, čvn, čvc, srp, zář, říj, út, čt, pá, angl, něm, fr, rus, lat, okr, kr, tel, a.s, s.r.o, spol, zn, mn, max, zvl, zejm, nar, zem
  `),
  ordinalDot: true,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: nula, nuly; 1: jeden, jedna, jedno, jednoho, jedné, jednomu, jednom, jedním, jednu, jednou; 2: dva, dvě, dvou, dvěma, dvoje, dvojice; 3: tři, tří, třem, třemi, třech, troje; 4: čtyři, čtyř, čtyřem, čtyřmi, čtyřech, čtvero; 5: pět, pěti
      6: šest, šesti; 7: sedm, sedmi; 8: osm, osmi; 9: devět, devíti; 10: deset, deseti, desíti; 11: jedenáct, jedenácti; 12: dvanáct, dvanácti; 13: třináct, třinácti; 14: čtrnáct, čtrnácti; 15: patnáct, patnácti; 16: šestnáct, šestnácti; 17: sedmnáct, sedmnácti
      18: osmnáct, osmnácti; 19: devatenáct, devatenácti; 20: dvacet, dvaceti; 30: třicet, třiceti; 40: čtyřicet, čtyřiceti; 50: padesát, padesáti; 60: šedesát, šedesáti; 70: sedmdesát, sedmdesáti; 80: osmdesát, osmdesáti; 90: devadesát, devadesáti
      21: jednadvacet, dvacet jedna; 22: dvaadvacet; 25: pětadvacet; 35: pětatřicet
    `),
    scales: valued(`
      100: sto, sta, set, stě, stovka, stovky, stovek, stovku, stům; 1e3: tisíc, tisíce, tisíců, tisícům, tisíci, tisících; 1e6: milion, miliony, milionů, milionu, milionům, milión, milióny, miliónů; 1e9: miliarda, miliardy, miliard, miliardu, miliardám, miliardě
      1e12: bilion, biliony, bilionů, bilionu
    `),
    scaleMarks: valued("1e3: tis, tis.; 1e6: mil., mio, mio., mln; 1e9: mld, mld., mrd; 1e12: bil, bil."),
    ordinals: valued(
      declined(`
      1: prvn=, prvý, prvá; 2: druh~, druzí; 3: třet=; 4: čtvrt~; 5: pát~; 6: šest~; 7: sedm~; 8: osm~; 9: devát~; 10: desát~; 11: jedenáct~; 12: dvanáct~; 13: třináct~; 14: čtrnáct~; 15: patnáct~; 16: šestnáct~; 17: sedmnáct~; 18: osmnáct~; 19: devatenáct~
      20: dvacát~; 30: třicát~; 40: čtyřicát~; 50: padesát~; 60: šedesát~; 70: sedmdesát~; 80: osmdesát~; 90: devadesát~; 100: st~; 200: dvoust~; 300: třist~; 400: čtyřst~; 500: pětist~; 1000: tisíc=
    `),
    ),
    ordinalMarks: list("."),
    fractions: valued(`
      1/2: půl, polovina, poloviny, polovinu, polovině, polovinou, půlka, půlku; 1/3: třetina, třetiny, třetinu, třetině, jedna třetina; 2/3: dvě třetiny, dvou třetin; 1/4: čtvrtina, čtvrtiny, čtvrtinu, čtvrt, jedna čtvrtina; 3/4: tři čtvrtiny, tří čtvrtin, třičtvrtě
      1/5: pětina, pětiny, pětinu, jedna pětina; 2/5: dvě pětiny; 3/5: tři pětiny; 4/5: čtyři pětiny; 1/6: šestina, šestinu; 1/7: sedmina; 1/8: osmina, osminu; 1/10: desetina, desetiny, desetinu; 9/10: devět desetin; 1/100: setina, setinu; 1/1000: tisícina
      1.5: jeden a půl, jedna a půl, půldruhého, jeden a půl roku; 2.5: dva a půl, dvě a půl; 3.5: tři a půl; 4.5: čtyři a půl
    `),
    multiples: valued(`
      2: dvakrát, dvojnásobek, dvojnásobně, dvojnásobný, dvojnásobná, zdvojnásobil, zdvojnásobila, zdvojnásobilo, zdvojnásobily, zdvojnásobit, dvojitý, dvojnásobku; 3: třikrát, trojnásobek, trojnásobně, trojnásobný, ztrojnásobil, ztrojnásobila, ztrojnásobilo, ztrojnásobit
      4: čtyřikrát, čtyřnásobek, čtyřnásobně; 5: pětkrát, pětinásobek, pětinásobně; 6: šestkrát; 10: desetkrát, desetinásobek, desetinásobně; 100: stokrát, stonásobek; 1.5: jedenapůlkrát
    `),
    collectives: valued(
      "2: dvojici; 3: trojice, trojici; 10: desítka, desítky, desítek, desítku, desítce, desítkou, desítkám, desítkami, desítkách; 12: tucet, tuctu, tucty, tuctů, tuctem, tuctům, tuctech; 6: půltucet, půl tuctu; 5e5: půl milionu, půlmilion; 5e8: půl miliardy; 60: kopa",
    ),
    joiners: list("a"),
    weak: list("jeden, jedna, jedno, jednoho, jedné, jednomu, jednom, jedním, jednu, jednou, půl, set, sta"),
    percent: list("procento, procenta, procent, procentem, procentům, procenty"),
    percentagePoints: list(
      "procentní bod*, procentního bodu, procentnímu bodu, procentním bod*, procentních bod*, procentními body, p. b., p.b.",
    ),
    about: list(
      "asi, zhruba, přibližně, okolo, kolem, téměř, skoro, cca, odhadem, bezmála, řádově, takřka, víceméně, plus minus, v řádu, něco přes, těsně pod, blízko",
    ),
    atLeast: list("nejméně, alespoň, minimálně, aspoň, ne méně než, přinejmenším, a více, nebo více, či více, a starší"),
    atMost: list("nejvýše, maximálně, ne více než, nanejvýš, až, až do, nejvíce, do výše, nebo méně, či méně, nepřesahuje, nepřesáhne"),
    moreThan: list(
      "více než, víc než, přes, nad, vyšší než, větší než, přesahuje, přesáhl, přesáhla, přesáhlo, přesáhly, přesahují, překročil, překročila, překročilo, starší než",
    ),
    lessThan: list(
      "méně než, míň než, pod, nižší než, menší než, necelých, necelé, necelý, necelá, mladší než, sotva, nedosahuje, nedosáhl",
    ),
    rangeBetween: list("až, do, a, nebo, či"),
    rangeOpeners: list("mezi, od, z"),
  },
  dates: {
    months: valued(
      "1: lednu, lednem; 2: únoru, únorem; 3: březnu, březnem; 4: dubnu, dubnem; 5: květnu, květnem; 6: červnu, červnem; 7: červenci, červencem; 8: srpnu, srpnem; 9: září, zářím; 10: říjnu, říjnem; 11: listopadem; 12: prosinci, prosincem",
    ),
    weekdays: valued(
      "1: pondělí, pondělím, pondělní; 2: úterý, úterým, úterní; 3: středu, středy, středě, středeční; 4: čtvrtka, čtvrtku, čtvrteční; 5: pátku, pátkem, páteční; 6: sobotu, soboty, sobotě, sobotní; 7: neděli, nedělí, nedělní",
    ),
    joiners: list("roku, rok, v, dne"),
    relative: keyed(`
      today: dnes, dneska; yesterday: včera; tomorrow: zítra; day-before-yesterday: předevčírem; day-after-tomorrow: pozítří; tonight: dnes večer, dnes v noci; last-night: včera večer, minulou noc, včera v noci
      last-year: loni, vloni, minulý rok, v minulém roce, minulého roku, loňského roku, v loňském roce, před rokem; this-year: letos, tento rok, v tomto roce, tohoto roku, letošního roku, v letošním roce; next-year: příští rok, v příštím roce, příštího roku, napřesrok
      last-month: minulý měsíc, v minulém měsíci, před měsícem, minulého měsíce; this-month: tento měsíc, v tomto měsíci, tohoto měsíce; next-month: příští měsíc, v příštím měsíci; last-week: minulý týden, v minulém týdnu, před týdnem, uplynulý týden
      this-week: tento týden, v tomto týdnu, tohoto týdne; next-week: příští týden, v příštím týdnu; last-spring: loni na jaře, minulé jaro; last-summer: loni v létě, minulé léto; last-autumn: loni na podzim, minulý podzim; last-winter: loni v zimě, minulou zimu
      this-spring: letos na jaře; this-summer: letos v létě; this-autumn: letos na podzim; this-winter: letos v zimě; next-spring: příští jaro; next-summer: příští léto; next-autumn: příští podzim; next-winter: příští zimu
    `),
    parts: keyed(
      "spring: jaro, jara, jaře; summer: léto, léta, létě; autumn: podzim, podzimu; winter: zima, zimy, zimě, zimu; beginning: začátek, začátku, na začátku, začátkem, počátku, počátkem; end: konec, konci, konce, koncem; middle: polovině, uprostřed, v polovině",
    ),
    dayParts: keyed(
      "am: dop., dopoledne; pm: odp.; noon: poledne, v poledne; midnight: půlnoc, o půlnoci, půlnoci; dawn: svítání, za úsvitu, úsvit; morning: ráno, zrána; afternoon: odpoledne; evening: večer, večera; night: v noci, noc, noci",
    ),
    clock: list("hodina, hodiny, hodin, hodině, hod, hod., h"),
    clockOffsets: valued("-30: půl; 15: čtvrt na; -15: tři čtvrtě na, třičtvrtě na"),
  },
  negation: {
    words: [
      ...list(
        "ne, nikoli, nikoliv, nikdy, nikdo, nikoho, nic, ničeho, bez, ani, žádný, žádná, žádné, žádného, žádných, nikde, nelze, nejde, není, nejsou, nebyl, nebyla, nebylo, nebyli, nebyly, už ne",
      ),
      ...list(negatedVerbs).map((verb) => `ne${verb}`),
    ].filter((word, index, words) => words.indexOf(word) === index),
    implicit: list(`
      popřel, popřela, popřeli, popírá, popírají, popřít, odmítl, odmítla, odmítli, odmítá, odmítají, odmítnout, odmítnutí, zamítl, zamítla, zamítli, zamítá, zamítnout, zamítnut, vyvrátil, vyvrátila, vyvrací, zakázal, zakázala, zakázali, zakazuje, zakázáno, zákaz,
      zabránil, zabránila, zabránit, brání, nemožné, nemožný, neschopný, neschopná, zrušil, zrušila, zrušili, zrušeno, zrušen, zrušena, chybí, chyběl, chyběla, nedostatek, nepřítomnost, selhal, selhala, selhání, zřídka, málokdy, stěží, nepravděpodobné, vyhnout se,
      neúspěch,
      vyhnout, vyhýbá, místo, namísto, kromě, s výjimkou, vzdal,
      dokud, ledaže
    `),
    exceptions: list(
      "nejen, nejenom, ne méně než, ne více než, nicméně, nejde jen, není pochyb, bez pochyb, bezpochyby, nevyloučil, nevyloučila, nevylučuje, pokud ne, nebo ne, či ne, nic jiného než, ne-li, bez výjimky, nejeden, nemluvě, nepočítaje, ne že by, neméně, zdaleka nejen",
    ),
    concord: list(
      "nikdo, nikoho, nikomu, nikým, nic, ničeho, ničemu, ničím, nikdy, nikde, nikam, žádný, žádná, žádné, žádného, žádných, žádnou, žádném, žádnému, ani, nijak, vůbec",
    ),
  },
  modality: {
    possible: list(
      "mohl by, mohla by, mohli by, mohlo by, mohly by, by mohl, by mohla, by mohli, by mohlo, by mohly, možná, snad, možné, možný, možnost, možnosti, případně, případný, případná, eventuálně, potenciálně, potenciální, nevylučuje, nevyloučil, nevyloučila, pokud se potvrdí, pokud se to potvrdí, jestli se potvrdí, je-li to pravda, pokud je to pravda",
    ),
    able: list(
      "může, mohou, mohl, mohla, mohli, mohlo, mohly, lze, schopen, schopna, schopni, schopný, dokáže, dokážou, umožňuje, umožní, smí, mohu, můžu, můžeš, můžeme, můžete, můžou, moci, umožňují, dovoluje, mají",
    ),
    probable: list(
      "pravděpodobně, pravděpodobný, pravděpodobná, pravděpodobné, nejspíš, nejspíše, zřejmě, patrně, asi, očekává se, očekává, očekávají, očekávaný, zdá se, předpokládá, předpokládají, předpokládá se, podezřelý, podezřelého, podezírá, podezření, obává se, obávají se, obavy, domnívá se, domnívají se, věří, soudí, odhaduje se, vypadá to, podle všeho",
    ),
    reported: list(
      "údajně, údajný, údajná, údajné, údajného, údajných, prý, takzvaný, takzvaná, takzvané, domnělý, říká se, fámy, obviněný, obviněná, obviněn, obviněna, podle nepotvrzených",
    ),
    intended: list(
      "plánuje, plánují, plánoval, plánovala, plánovaný, plánovaná, plánované, hodlá, hodlají, hodlal, zamýšlí, chce, chtějí, chtěl, chtěla, chtěli, zvažuje, zvažují, zvažoval, doufá, doufají, navrhuje, navrhují, navrhl, navrhla, snaží se, slíbil, slíbila, slibuje, připravuje se, připravují se, ochoten, ochotna, připraven, připravena, připraveni, naplánován, naplánována, naplánováno, v úmyslu, úmysl, usiluje, usilují, zavázal se",
    ),
    obliged: list(
      "musí, musel, musela, museli, muselo, muset, měl by, měla by, měli by, mělo by, by měl, by měla, by měli, by mělo, by měly, je třeba, je nutné, nutné, nutný, nutná, nezbytné, nezbytný, povinen, povinna, povinni, povinný, povinná, povinnost, nucen, nucena, nuceni, donucen, vyžaduje, vyžadují, potřebuje, potřebují, potřeba, zapotřebí, nutně",
    ),
    certain: list(
      "určitě, jistě, zajisté, bezpochyby, nepochybně, samozřejmě, jednoznačně, potvrdil, potvrdila, potvrdili, potvrzuje, potvrzují, potvrzeno, potvrzen, dokázal, dokázala, prokázal, prokázala, prokázáno, rozhodl, rozhodla, rozhodli, rozhodl se, rozhodla se, není pochyb, skutečně, opravdu, zaručuje, zaručil, zjistil, zjistila, jasně, zcela jistě, v každém případě",
    ),
  },
  attribution: {
    says: list(`
      řekl, řekla, řekli, říká, říkají, říkal, říkala, uvedl, uvedla, uvedli, uvádí, uvádějí, uvedlo, sdělil, sdělila, sdělili, sděluje, sdělilo, oznámil, oznámila, oznámili, oznámilo, oznamuje, prohlásil, prohlásila, prohlásili, prohlašuje, informoval, informovala,
      informovali, informuje, informují, dodal, dodala, dodali, dodává, doplnil, doplnila, vysvětlil, vysvětlila, vysvětlili, vysvětluje, zdůraznil, zdůraznila, zdůraznili, zdůrazňuje, podotkl, podotkla, poznamenal, poznamenala, upozornil, upozornila, upozornili,
      upozorňuje, napsal, napsala, napsali, píše, píší, odpověděl, odpověděla, odpovídá, zeptal se, popsal, popsala, popisuje, komentoval, okomentoval, okomentovala, připomněl, připomněla, připomíná, zveřejnil, zveřejnila, zmínil, zmínila, konstatoval, konstatovala,
      vyjádřil, vyjádřila, citoval, cituje, vyprávěl, vypráví, hovořil, mluvil, mluví, shrnul
    `),
    loaded: list(`
      tvrdí, tvrdil, tvrdila, tvrdili, trvá na, trval na, připustil, připustila, připustili, připouští, přiznal, přiznala, přiznali, přiznává, varoval, varovala, varovali, varuje, varují, obvinil, obvinila, obvinili, obviňuje, obviňují, kritizoval, kritizovala, kritizuje,
      kritizují, zkritizoval, popřel, popřela, popírá, požadoval, požaduje, požadují, vyzval, vyzvala, vyzvali, vyzývá, pohrozil, pohrozila, hrozí, ujistil, ujistila, ujišťuje, argumentuje, argumentoval, považuje, považují, domnívá se, myslí si, míní, slíbil, slíbila,
      odsoudil, odsoudila, odsoudili, naznačil, naznačila, naznačuje, stěžuje si, stěžoval si, hájí, obhajuje, apeluje, apeloval, předpověděl, namítl, namítla
    `),
    accordingTo: list(
      "podle, dle, podle něj, podle ní, podle nich, slovy, jak uvedl, jak uvedla, jak uvádí, jak informoval, s odkazem na, s odvoláním na, na základě, podle jeho slov, podle jejích slov",
    ),
    vagueSources: list(
      "zdroje, zdroj, zdrojů, úředníci, úředník, představitelé, představitel, svědci, svědků, svědek, očití svědci, odborníci, odborníků, odborník, experti, expert, mluvčí, analytici, analytik, analytiků, pozorovatelé, kritici, úřady, vědci, vědců, výzkumníci, obyvatelé, obyvatel, místní média, státní média, média, diplomaté, diplomat, aktivisté, ekonomové, ekonom, specialisté, činitel, anonymně",
    ),
  },
  functionWords: list(`
    a, v, ve, na, z, ze, do, po, za, od, u, o, při, nad, pod, před, přes, mezi, pro, bez, kolem, okolo, během, mimo, kromě, proti, vůči, místo, vedle, podle, kvůli, díky, k, ke, s, se, i, ale, nebo, či, že, aby, by, jak, tak, jestli, zda, když, až, pokud, ačkoli, ačkoliv,
    protože, neboť, proto, tedy, také, též, rovněž, ještě, už, již, jen, jenom, pouze, dokonce, právě, ne, ano, já, ty, on, ona, ono, my, vy, oni, ony, mě, mne, mi, mně, tě, ho, jeho, jemu, mu, jím, něj, něho, němu, něm, jí, ji, ni, nás, nám, námi, vás, vám, je, jich, jim,
    nich, nim, nimi, si, sebe, sobě, sebou, můj, moje, má, tvůj, náš, naše, našeho, váš, vaše, svůj, svá, své, svého, svou, svých, svým, ten, ta, to, ti, toho, té, tomu, tom, tím, tu, těch, těm, těmi, tento, tato, toto, tito, tyto, tohoto, této, tomto, těchto, takový, taková,
    takové, který, která, které, kteří, kterého, kterému, kterém, kterým, kterou, kterých, kterými, jenž, kdo, koho, co, čeho, čemu, čím, kde, odkud, kam, proč, jaký, jaká, jaké, čí, celý, celá, celé, všechno, vše, všichni, všechny, všech, všem, sám, sama, sami, každý,
    každá, každé, každého, jiný, jiná, jiné, jiných, další, dalších, některé, některých, někteří, několik, několika, jsem, jsi, jsme, jste, jsou, byl, byla, bylo, byli, byly, být, bude, budou, mají, měl, měla, měli, tady, zde, tam, tehdy, teď, nyní, pak, potom, však,
    ovšem, navíc, více, velmi, mnoho, málo
  `),
  titles: list(`
    pan, pana, panu, paní, dr, doktor, doktorka, prof, profesor, profesorka, prezident, prezidenta, prezidentem, prezidentka, exprezident, viceprezident, viceprezidentka, premiér, premiéra, premiérka, předseda vlády, ministr, ministra, ministryně, kancléř, kancléře, kancléřka,
    tajemník, generální tajemník, král, krále, královna, princ, princezna, papež, papeže, arcibiskup, biskup, kardinál, otec, generál, gen, plukovník, major, kapitán, poručík, admirál, komisař, komisařka, soudce, soudkyně, státní zástupce, generální prokurátor, senátor, senátorka,
    poslanec, poslankyně, guvernér, hejtman, primátor, starosta, starostka, velvyslanec, velvyslankyně, ředitel, ředitelka, předseda, předsedkyně, šéf, šéfka, lídr, mluvčí, trenér, vévoda, hrabě, baron, svatý, císař, sultán, emír, šejk, imám, ajatolláh
  `),
  organisationWords: list(`
    univerzita, univerzity, univerzitě, škola, fakulta, ústav, ústavu, institut, akademie, ministerstvo, ministerstva, úřad, úřadu, banka, banky, strana, strany, firma, společnost, společnosti, korporace, skupina, sdružení, asociace, federace, unie, liga, klub, rada, rady, výbor,
    komise, parlament, parlamentu, sněmovna, sněmovny, senát, senátu, kongres, shromáždění, soud, soudu, tribunál, zastupitelství, agentura, agentury, správa, kancelář, nadace, fond, fondu, organizace, nemocnice, klinika, muzeum, divadlo, církev, policie, armáda, armády, námořnictvo,
    síly, laboratoř, centrum, noviny, deník, televize, rozhlas, komora, sekretariát, služba, aliance, fronta, hnutí, fórum, koalice, odbory, svaz
  `),
};
