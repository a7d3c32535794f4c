import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const catalan: Language = {
  code: "ca",
  abbreviations: list(`
    sr, sra, srta, srs, dr, dra, prof, profa, hble, ilm, excm, excma, mn, mons, fra, st, sta, gral, cap, tel, av, avda, c, pl, pça, ctra, núm, nre, n, art, arts, pàg, pàgs,
    p, pp, vol, vols, ed, eds, fig, ex, p. ex, p.ex, etc, aprox, màx, mín, a. c, d. c, a.c, d.c, a. m, p. m, a.m, p.m, h, gen, febr, abr, jul, ag, oct, nov, des,
    s.a, s.l, cia, dept, univ, ee.uu, vs, cf, op. cit
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: zero; 1: u, un, una; 2: dos, dues; 3: tres; 4: quatre; 5: cinc; 6: sis; 7: set; 8: vuit, huit; 9: nou; 10: deu; 11: onze; 12: dotze; 13: tretze; 14: catorze; 15: quinze
      16: setze; 17: disset, desset, dèsset; 18: divuit, devuit, díhuit; 19: dinou, denou, dènou; 20: vint; 21: vint-i-un, vint-i-una; 22: vint-i-dos, vint-i-dues; 23: vint-i-tres
      24: vint-i-quatre; 25: vint-i-cinc; 26: vint-i-sis; 27: vint-i-set; 28: vint-i-vuit; 29: vint-i-nou; 30: trenta; 40: quaranta; 50: cinquanta; 60: seixanta; 70: setanta
      80: vuitanta, huitanta; 90: noranta; 200: dos-cents, dues-centes; 300: tres-cents, tres-centes; 400: quatre-cents, quatre-centes; 500: cinc-cents, cinc-centes
      600: sis-cents, sis-centes; 700: set-cents, set-centes; 800: vuit-cents, vuit-centes; 900: nou-cents, nou-centes
    `),
    scales: valued(
      "100: cent, cents, centes, centenar, centenars; 1e3: mil, miler, milers; 1e6: milió, milions; 1e9: miliard, miliards; 1e12: bilió, bilions; 1e18: trilió, trilions",
    ),
    scaleMarks: valued("1e3: k, K; 1e6: M, MEUR"),
    ordinals: valued(`
      1: primer, primera, primers, primeres; 2: segon, segona, segons, segones; 3: tercer, tercera, tercers, terceres; 4: quart, quarta, quarts, quartes; 5: cinquè, cinquena, cinquens, quinta
      6: sisè, sisena, sisens; 7: setè, setena; 8: vuitè, vuitena; 9: novè, novena; 10: desè, desena; 11: onzè, onzena; 12: dotzè; 13: tretzè, tretzena; 14: catorzè, catorzena; 15: quinzè
      16: setzè, setzena; 17: dissetè, dissetena; 18: divuitè, divuitena; 19: dinovè, dinovena; 20: vintè, vintena; 30: trentè; 50: cinquantè; 100: centè; 1000: milè
    `),
    ordinalMarks: list("r, n, t, è, a, ena, º, ª, rs, ns"),
    fractions: valued(`
      1/2: mig, mitja, mitjos, mitges, la meitat, meitat, meitat de, la meitat de; 1/3: un terç, la tercera part; 2/3: dos terços, dues terceres parts; 1/4: un quart, la quarta part, un quart de
      3/4: tres quarts, tres quartes parts; 1/5: un cinquè, la cinquena part; 2/5: dos cinquens; 3/5: tres cinquens; 4/5: quatre cinquens; 1/6: un sisè; 1/8: un vuitè; 1/10: un dècim, la desena part
      9/10: nou dècims; 1/100: una centèsima; 1.5: un i mig, una i mitja, un any i mig, una hora i mitja; 2.5: dos i mig, dues i mitja; 3.5: tres i mig, tres i mitja
    `),
    multiples: valued(`
      2: doble, el doble, duplicat, duplicar, ha duplicat, va duplicar, doblat, doblar, dues vegades; 3: triple, el triple, triplicat, triplicar, va triplicar, tres vegades; 4: quàdruple, quadruplicat, quatre vegades
      5: quíntuple, quintuplicat, cinc vegades; 10: dècuple, deu vegades
    `),
    collectives: valued(
      "2: un parell, un parell de, parell de; 6: mitja dotzena; 12: dotzena, dotzenes, una dotzena; 10: una desena de, desenes; 20: una vintena; 30: una trentena; 40: una quarantena; 50: una cinquantena; 15: una quinzena; 100: un centenar; 1000: un miler",
    ),
    joiners: list("i"),
    weak: list("un, una, u"),
    percent: list("per cent, per 100"),
    percentagePoints: list("punt percentual, punts percentuals, punt de percentatge, punts de percentatge, pp, p. p., p.p."),
    about: list(
      "prop de, al voltant de, aproximadament, uns, unes, gairebé, quasi, més o menys, entorn de, a l'entorn de, vora, cap a, pels volts de, si fa no fa, a prop de, voltant de, poc més de, poc menys de, estimat en",
    ),
    atLeast: list("almenys, com a mínim, pel cap baix, no menys de, un mínim de, mínim de, si més no, o més, o superior"),
    atMost: list("com a màxim, fins a, no més de, a tot estirar, un màxim de, màxim de, o menys, com a molt, pel cap alt, sense superar"),
    moreThan: list(
      "més de, més del, superior a, superiors a, per sobre de, per damunt de, més que, supera, superen, va superar, superat, sobrepassa, excedeix, passa de, passen de, major de, majors de",
    ),
    lessThan: list(
      "menys de, menys del, inferior a, inferiors a, per sota de, per davall de, menor de, menors de, no arriba a, no arriben a, amb prou feines",
    ),
    rangeBetween: list("a, i, o, fins a, al, fins al"),
    rangeOpeners: list("entre, de, des de, del"),
  },
  dates: {
    months: valued("1: gen; 2: febr, feb; 3: mç; 4: abr; 6: jun; 7: jul; 8: ag; 9: set, setem; 10: oct; 11: nov; 12: des"),
    weekdays: valued("1: dl; 2: dt; 3: dc; 4: dj; 5: dv; 6: ds, dissabtes; 7: dg, diumenges"),
    joiners: list("de, d', del, de l', de l'any, el, dia, el dia"),
    relative: keyed(`
      today: avui, hui, el dia d'avui; yesterday: ahir; tomorrow: demà; day-before-yesterday: abans-d'ahir, despús-ahir; day-after-tomorrow: demà passat; tonight: aquesta nit, avui al vespre
      last-night: anit, ahir a la nit, ahir al vespre, la nit passada; last-year: l'any passat, any passat, el passat any, fa un any, l'any anterior; this-year: enguany, aquest any, l'any en curs
      next-year: l'any que ve, l'any vinent, el pròxim any, l'any pròxim; last-month: el mes passat, mes passat, fa un mes; this-month: aquest mes; next-month: el mes que ve, el pròxim mes, el mes vinent
      last-week: la setmana passada, setmana passada, fa una setmana; this-week: aquesta setmana; next-week: la setmana que ve, la setmana vinent, la pròxima setmana
      last-spring: la primavera passada; last-summer: l'estiu passat; last-autumn: la tardor passada; last-winter: l'hivern passat; this-spring: aquesta primavera; this-summer: aquest estiu
      this-autumn: aquesta tardor; this-winter: aquest hivern; next-summer: l'estiu vinent, l'estiu que ve; next-autumn: la pròxima tardor; next-spring: la pròxima primavera; next-winter: el pròxim hivern
    `),
    parts: keyed(`
      spring: primavera; summer: estiu; autumn: tardor; winter: hivern; beginning: principis de, a principis de, inicis de, començament de, a començaments de, a l'inici de
      end: finals de, a finals de, final de, fi de; middle: mitjan, a mitjan, mitjans de, a mitjans de, mitjan de
    `),
    dayParts: keyed(`
      noon: migdia, al migdia; midnight: mitjanit, a mitjanit; dawn: de la matinada, matinada, alba, a trenc d'alba; morning: del matí, al matí, matí; afternoon: de la tarda, a la tarda, tarda
      evening: del vespre, al vespre, vespre; night: de la nit, a la nit, nit; am: a.m., a. m.; pm: p.m., p. m.
    `),
    clock: list("h, hores, hora, en punt, les"),
    clockOffsets: valued("30: i mitja; 15: i quart; -15: menys quart"),
  },
  negation: {
    words: list("no, mai, ni, sense, tampoc, ningú, res, cap dels, cap de les, enlloc, gens, ni tan sols, ja no, encara no, pas"),
    implicit: list(`
      va negar, nega, neguen, negat, negar, es nega, es va negar, rebutja, va rebutjar, rebutgen, rebutjat, rebutjar, descarta, va descartar, descarten, descartat, descartar, manca de, falta de, evitar,
      impedeix, va impedir, impedir, prohibeix, va prohibir, prohibit, prohibida, prohibir, desmenteix, va desmentir, desmentir, incapaç, incapaços, impossible, absència de, cancel·lat, cancel·lada, cancel·lar,
      va deixar de, fracassar, improbable, rarament, a penes,
      evita, eviten, evitant, en lloc de, en comptes de, s'oposa, excepte, llevat,
      fins que, llevat que
    `),
    exceptions: list(`
      no només, no solament, no sols, no obstant, no obstant això, sense dubte, sens dubte, no hi ha dubte, res més, res menys, no menys de, no més de, si no, o no, de res, sense excepció, sense precedents,
      sense sostre, sense llar, sense ànim de lucre, no governamental, no governamentals, ni més ni menys, pas a pas, un pas, el pas, passos
    `),
    concord: list("ningú, res, mai, tampoc, ni, ni tan sols, cap, enlloc, gens, pas"),
  },
  modality: {
    possible: list(
      "podria, podrien, pogués, poguessin, potser, tal vegada, possiblement, possible, possibles, possibilitat, possibilitats, eventualment, potencial, potencials, és possible, pot ser que, si es confirma, de confirmar-se, si és cert",
    ),
    able: list(
      "pot, poden, podrà, podran, podia, podien, pugui, puguin, capaç de, capaços de, permet, permeten, puc, pots, podem, podeu, va poder, van poder, permetre",
    ),
    probable: list(
      "probable, probables, probablement, segurament, s'espera, es preveu, s'estima, es creu, es tem, previsiblement, aparentment, sembla, semblen, semblava, pel que sembla, sospita, sospiten, sospitós, tem, temen, creu, creuen, previst, prevista, presumiblement, es calcula",
    ),
    reported: list(
      "presumptament, presumpte, presumpta, presumptes, suposadament, suposat, suposada, suposats, hauria, haurien, estaria, estarien, es diu que, acusat de, acusada de, rumors, se suposa, diuen que",
    ),
    intended: list(
      "planeja, planegen, pretén, pretenen, té previst, tenen previst, té la intenció, tenen la intenció, intenció de, pensa, pensen, estudia, estudien, vol, volen, volia, volien, espera, esperen, proposa, proposen, va proposar, busca, busquen, es disposa a, programat, programada, va prometre, promet, disposat a, disposada a, es va comprometre a",
    ),
    obliged: list(
      "ha de, han de, havia de, havien de, haurà de, hauran de, hauria de, haurien de, va haver de, cal, calia, caldrà, caldria, obligat a, obligada a, obligats a, obliga, obliguen, obligatori, obligatòria, necessari, necessària, necessita, necessiten, exigeix, exigeixen, requereix",
    ),
    certain: list(
      "certament, sens dubte, sense dubte, indubtablement, clarament, evidentment, òbviament, per descomptat, va confirmar, confirma, confirmen, confirmat, confirmada, demostra, va demostrar, demostrat, provat, comprovat, va decidir, decideix, decidit, dona per fet, garanteix, de fet, és cert, segur que, en efecte",
    ),
  },
  attribution: {
    says: list(`
      va dir, diu, diuen, van dir, ha dit, han dit, deia, dit, dient, va afirmar, afirma, afirmen, ha afirmat, va explicar, explica, expliquen, ha explicat, va assenyalar, assenyala, ha assenyalat, va indicar,
      indica, indiquen, va declarar, declara, ha declarat, va afegir, afegeix, ha afegit, va comentar, comenta, va informar, informa, informen, ha informat, va anunciar, anuncia, ha anunciat, va apuntar, apunta,
      va precisar, precisa, va escriure, escriu, va respondre, respon, va preguntar, va recordar, recorda, va relatar, relata, va subratllar, subratlla, va destacar, destaca, ha destacat, va remarcar, remarca,
      va detallar, detalla, va manifestar, manifesta, publica, va publicar, descriu, va concloure, conclou, va expressar, va comunicar, va aclarir, segons ha explicat
    `),
    loaded: list(`
      va assegurar, assegura, asseguren, ha assegurat, sosté, va sostenir, sostenen, al·lega, va al·legar, insisteix, va insistir, admet, va admetre, ha admès, reconeix, va reconèixer, ha reconegut, adverteix,
      va advertir, ha advertit, acusa, va acusar, acusen, denuncia, va denunciar, denuncien, reclama, va reclamar, reclamen, exigeix, va exigir, critica, va criticar, critiquen, ha criticat, argumenta, defensa,
      va defensar, desmenteix, va desmentir, nega, va negar, neguen, confessa, va confessar, lamenta, va lamentar, amenaça, promet, va prometre, suggereix, va suggerir, considera, va considerar, creu, creuen,
      opina, demana, va demanar, insta, alerta, va alertar, condemna, va condemnar
    `),
    accordingTo: list("segons, d'acord amb, en paraules de, a parer de, en opinió de, a judici de, tal com, citant, citat per"),
    vagueSources: list(
      "fonts, font, funcionaris, funcionari, testimonis, testimoni, experts, expert, experta, portaveu, portaveus, analistes, analista, observadors, crítics, autoritats, investigadors, científics, veïns, residents, mitjans locals, diplomàtics, activistes, economistes, responsables, informes, especialistes",
    ),
  },
  functionWords: list(`
    el, la, els, les, l', lo, un, una, uns, unes, del, dels, al, als, pel, pels, de, d', a, en, per, amb, sense, sobre, entre, fins, des, cap, contra, segons, durant, mitjançant, davant, sota, darrere, i, o, ni,
    però, sinó, encara, perquè, doncs, que, què, qui, qual, quals, quin, quina, quins, quines, com, quan, on, quant, si, sí, no, ja, molt, molta, molts, moltes, més, menys, tan, tant, tanta, tants, també, només,
    sempre, llavors, aleshores, així, aquí, allà, allí, ara, després, abans, mentre, jo, tu, ell, ella, nosaltres, vosaltres, ells, elles, vostè, vostès, em, et, es, ens, us, li, ho, hi, ne, m', t', s', n', me,
    te, se, meu, meva, meus, teu, seu, seva, seus, seves, nostre, nostra, nostres, aquest, aquesta, aquests, aquestes, aquell, aquella, aquells, aquelles, això, allò, altre, altra, altres, mateix, mateixa, mateixos,
    tot, tota, tots, totes, cada, poc, poca, pocs, algun, alguna, alguns, algunes, alguna cosa, algú, és, són, era, eren, va, van, ser, estat, sigui, siguin, serà, seran, seria, està, estan, estava, estaven, estar,
    ha, han, he, hem, havia, havien, haver, hagi, hi ha, té, tenen, tenir, tenia, fa, fan, fer, feia, a més, tanmateix
  `),
  titles: list(`
    senyor, senyora, sr, sra, don, dona, doctor, doctora, dr, dra, professor, professora, president, presidenta, expresident, expresidenta, vicepresident, vicepresidenta, primer ministre, primera ministra, ministre,
    ministra, exministre, canceller, cancellera, secretari, secretària, secretari general, rei, reina, príncep, princesa, papa, arquebisbe, bisbe, cardenal, pare, mossèn, general, coronel, comandant, capità, tinent,
    sergent, almirall, inspector, inspectora, comissari, jutge, jutgessa, fiscal, senador, senadora, diputat, diputada, governador, governadora, alcalde, alcaldessa, regidor, regidora, conseller, consellera,
    ambaixador, ambaixadora, director, directora, portaveu, líder, cap, entrenador, entrenadora, duc, duquessa, comte, comtessa, sant, santa, emperador, soldà, emir, imam
  `),
  organisationWords: list(`
    universitat, col·legi, escola, institut, institució, acadèmia, ministeri, departament, banc, caixa, partit, empresa, companyia, corporació, grup, associació, federació, unió, lliga, club, consell, comitè, comissió,
    parlament, senat, congrés, assemblea, tribunal, audiència, jutjat, fiscalia, agència, autoritat, oficina, fundació, fons, organització, societat, hospital, clínica, museu, teatre, església, policia, mossos, exèrcit,
    marina, força, forces, laboratori, centre, diari, televisió, ràdio, cambra, secretaria, servei, serveis, aliança, front, moviment, fòrum, coalició, sindicat, confederació, ajuntament, diputació, generalitat, govern
  `),
};
