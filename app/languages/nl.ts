import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const dutch: Language = {
  code: "nl",
  abbreviations: list(`
    dr, drs, mr, ir, ing, prof, dhr, mevr, mw, hr, st, sr, jr, gen, kol, kap, lt, ds, z.k.h, h.m, bijv, bv, o.a, d.w.z, dwz, m.a.w, m.b.t, i.v.m, i.p.v, t.o.v, t.a.v, t.w.v,
    e.d, enz, etc, ca, nl, resp, evt, incl, excl, max, min, nr, nrs, blz, p, pp, hfdst, fig, tab, vgl, zgn, a.d.h.v, n.a.v, t.n.v, o.l.v, e.a, v.chr, n.chr, v. chr, n. chr,
    jan, feb, febr, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec, vr, mln, mld, mrd, dzd, str, tel, n.v, b.v, v.d, vs, jl, ll, geb, gem, plm, a.s, u
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: nul; 1: een, één, eén; 2: twee; 3: drie; 4: vier; 5: vijf; 6: zes; 7: zeven; 8: acht; 9: negen; 10: tien; 11: elf; 12: twaalf; 13: dertien; 14: veertien; 15: vijftien
      16: zestien; 17: zeventien; 18: achttien; 19: negentien; 20: twintig; 30: dertig; 40: veertig; 50: vijftig; 60: zestig; 70: zeventig; 80: tachtig; 90: negentig
    `),
    scales: valued(
      "100: honderd, honderden; 1e3: duizend, duizenden; 1e6: miljoen, miljoenen; 1e9: miljard, miljarden; 1e12: biljoen, biljoenen; 1e15: biljard, biljarden",
    ),
    scaleMarks: valued("1e3: k, K, dzd; 1e6: mln, mln., milj, M; 1e9: mld, mld., mrd, mrd.; 1e12: bln"),
    ordinals: valued(`
      1: eerste; 2: tweede; 3: derde; 4: vierde; 5: vijfde; 6: zesde; 7: zevende; 8: achtste; 9: negende; 10: tiende; 11: elfde; 12: twaalfde; 13: dertiende; 14: veertiende
      15: vijftiende; 16: zestiende; 17: zeventiende; 18: achttiende; 19: negentiende; 20: twintigste; 21: eenentwintigste; 30: dertigste; 40: veertigste; 50: vijftigste
      60: zestigste; 70: zeventigste; 80: tachtigste; 90: negentigste; 100: honderdste; 1000: duizendste
    `),
    ordinalMarks: list("e, de, ste"),
    fractions: valued(`
      1/2: half, halve, de helft, helft, een halve, een half; 1/3: een derde, één derde, eenderde; 2/3: twee derde, twee derden, tweederde; 1/4: een kwart, kwart, één kwart, een vierde
      3/4: drie kwart, driekwart, drie vierde; 1/5: een vijfde; 2/5: twee vijfde; 3/5: drie vijfde; 4/5: vier vijfde; 1/6: een zesde; 5/6: vijf zesde; 1/7: een zevende
      1/8: een achtste; 1/9: een negende; 1/10: een tiende; 9/10: negen tiende; 1/100: een honderdste; 1/1000: een duizendste; 1.5: anderhalf, anderhalve; 2.5: tweeënhalf, twee en een half, tweeëneenhalf
      3.5: drieënhalf, drie en een half
    `),
    multiples: valued(`
      2: dubbel, dubbele, het dubbele, verdubbeld, verdubbelde, verdubbelden, verdubbelen, verdubbelt, verdubbeling, tweemaal, tweevoudig, twee keer
      3: drievoudig, driedubbel, verdrievoudigd, verdrievoudigde, verdrievoudigen, driemaal, drie keer, het drievoudige; 4: viervoudig, verviervoudigd, verviervoudigde, viermaal, vier keer
      5: vijfvoudig, vervijfvoudigd, vijfmaal, vijf keer; 10: tienvoudig, vertienvoudigd, tienmaal, tien keer, tienvoudige
    `),
    collectives: valued(
      "2: een duo, koppel; 6: half dozijn, een half dozijn; 10: tiental, tientallen, een tiental; 12: dozijn, dozijnen, een dozijn, twaalftal; 20: twintigtal; 50: vijftigtal; 100: honderdtal; 30: dertigtal; 15: vijftiental",
    ),
    joiners: list("en"),
    weak: list("een"),
    percent: list("procent, percent, ten honderd"),
    percentagePoints: list("procentpunt, procentpunten, procentpuntje, percentagepunt, percentagepunten"),
    about: list(
      "ongeveer, circa, zo'n, rond, rond de, zowat, bijna, om en nabij, ruwweg, naar schatting, geschatte, plusminus, nagenoeg, vrijwel, omstreeks, tegen de, in de buurt van, krap, dik, rond het",
    ),
    atLeast: list(
      "hoger of gelijk aan, groter of gelijk aan, hoger dan of gelijk aan, groter dan of gelijk aan, meer dan of gelijk aan, gelijk aan of meer dan, gelijk of meer dan, gelijk aan of hoger dan, gelijk aan of groter dan, niet kleiner dan, minstens, ten minste, tenminste, minimaal, niet minder dan, op zijn minst, of meer, en ouder, of ouder, en meer, een minimum van",
    ),
    atMost: list(
      "lager of gelijk aan, kleiner of gelijk aan, lager dan of gelijk aan, kleiner dan of gelijk aan, minder dan of gelijk aan, gelijk aan of minder dan, gelijk of minder dan, gelijk aan of lager dan, gelijk aan of kleiner dan, kleiner of gelijk dan, maximum, hooguit, hoogstens, maximaal, niet meer dan, ten hoogste, tot wel, of minder, of jonger, en jonger, een maximum van, op zijn hoogst, tot maximaal",
    ),
    moreThan: list(
      "groter als, hoger als, groter is dan, meer dan, ruim, boven de, hoger dan, groter dan, ouder dan, langer dan, overschrijdt, overschreed, overstijgt, oversteeg, overstegen, voorbij de, over de",
    ),
    lessThan: list(
      "kleiner als, lager als, kleiner is dan, minder dan, onder de, lager dan, kleiner dan, jonger dan, korter dan, beneden de, nog geen, amper, nauwelijks, net geen",
    ),
    rangeBetween: list("tot, en, of, tot en met, t/m, à"),
    rangeOpeners: list("tussen, van, tussen de"),
  },
  dates: {
    months: valued("1: jan; 2: feb, febr; 3: mrt; 4: apr; 6: jun; 7: jul; 8: aug; 9: sept, sep; 10: okt; 11: nov; 12: dec"),
    weekdays: valued(`
      1: maandags, maandagmorgen, maandagochtend, maandagmiddag, maandagavond; 2: dinsdagochtend, dinsdagmiddag, dinsdagavond; 3: woensdagochtend, woensdagmiddag, woensdagavond
      4: donderdagochtend, donderdagmiddag, donderdagavond; 5: vrijdagochtend, vrijdagmiddag, vrijdagavond, vrijdagnacht; 6: zaterdags, zaterdagochtend, zaterdagmiddag, zaterdagavond
      7: zondags, zondagochtend, zondagmiddag, zondagavond
    `),
    joiners: list("van, van het jaar, in, de"),
    relative: keyed(`
      today: vandaag; yesterday: gisteren, gister; tomorrow: morgen; day-before-yesterday: eergisteren; day-after-tomorrow: overmorgen; tonight: vanavond, vannacht
      last-night: gisteravond, gisterenavond, afgelopen nacht; last-year: vorig jaar, afgelopen jaar, het afgelopen jaar, verleden jaar, een jaar geleden; this-year: dit jaar, lopende jaar
      next-year: volgend jaar, komend jaar, het komende jaar; last-month: vorige maand, afgelopen maand, een maand geleden; this-month: deze maand; next-month: volgende maand, komende maand
      last-week: vorige week, afgelopen week, een week geleden; this-week: deze week; next-week: volgende week, komende week; last-spring: afgelopen voorjaar, vorig voorjaar, afgelopen lente
      last-summer: afgelopen zomer, vorige zomer; last-autumn: afgelopen herfst, afgelopen najaar, vorig najaar; last-winter: afgelopen winter, vorige winter; this-spring: dit voorjaar, deze lente
      this-summer: deze zomer; this-autumn: dit najaar, deze herfst; this-winter: deze winter; next-spring: volgend voorjaar, komend voorjaar; next-summer: volgende zomer, komende zomer
      next-autumn: volgend najaar, komend najaar; next-winter: komende winter
    `),
    parts: keyed(`
      spring: lente, voorjaar; summer: zomer; autumn: herfst, najaar; winter: winter; beginning: begin, begin van, het begin van, aan het begin van; end: eind, einde, eind van, het einde van
      middle: midden, halverwege, medio
    `),
    dayParts: keyed(`
      noon: middaguur, twaalf uur 's middags; midnight: middernacht; dawn: dageraad, zonsopgang; morning: 's ochtends, 's morgens, ochtend, in de ochtend
      afternoon: 's middags, middag, in de middag; evening: 's avonds, avond, in de avond; night: 's nachts, nacht, in de nacht
    `),
    clock: list("uur, u, h"),
    clockOffsets: valued("-30: half; 15: kwart over; -15: kwart voor; 10: tien over; -10: tien voor; 5: vijf over; -5: vijf voor"),
  },
  negation: {
    words: list("niet, geen, nooit, niemand, niets, niks, zonder, noch, nergens, geenszins, nimmer, niet meer, nog niet, allerminst"),
    implicit: list(`
      ontkende, ontkent, ontkennen, ontkenden, ontkend, ontkenning, weigerde, weigert, weigeren, weigerden, geweigerd, weigering, verwierp, verwerpt, verwerpen, verwierpen, verworpen, afgewezen,
      afwees, afwijst, wees af, wijst af, uitgesloten, uitsluiten, sluit uit, sloot uit, ontbreekt, ontbrak, ontbreken, ontbraken, gebrek aan, voorkwam, voorkomt, voorkomen, verhinderde,
      verhinderd, verboden, verbiedt, verbood, verbieden, verbod, onmogelijk, geannuleerd, afgelast, mislukte, mislukt, mislukten, nauwelijks, zelden, onwaarschijnlijk, slaagde er niet,
      vermijden, vermijdt, vermeed, in plaats van, verzet zich, behalve, afzien, ziet af, vrij van,
      totdat, tot, tenzij
    `),
    exceptions: list(`
      niet alleen, niet slechts, niet enkel, niet minder dan, niet meer dan, niet in de laatste plaats, zonder twijfel, geen twijfel, ongetwijfeld, niets dan, of niet, zo niet, niet te vergeten,
      niet voor niets, zonder meer, niet zozeer, niets minder dan, zonder uitzondering, nietwaar
    `),
    concord: [],
  },
  modality: {
    possible: list(
      "zou kunnen, zouden kunnen, misschien, wellicht, mogelijk, mogelijke, mogelijkerwijs, mogelijkheid, mogelijkheden, eventueel, eventuele, potentieel, potentiële, kan zijn, denkbaar, mogelijks, indien bevestigd, als dit wordt bevestigd, als dit bevestigd wordt, als het klopt, mocht dit worden bevestigd",
    ),
    able: list("kan, kunnen, kon, konden, mag, mogen, mocht, in staat, staat toe, zou, kunt, kun, mogelijk maken, maakt mogelijk"),
    probable: list(`
      waarschijnlijk, waarschijnlijke, vermoedelijk, vermoedelijke, naar verwachting, verwacht, verwachten, verwachtte, verwachtten, lijkt, lijken, leek, leken, schijnt, blijkbaar, kennelijk,
      vermoedt, vermoeden, vermoedde, vreest, vrezen, vreesde, gelooft, geloven, allicht, denkt, denken, gaat ervan uit, gaan ervan uit, verdachte, verdacht
    `),
    reported: list(
      "zou hebben, zouden hebben, naar verluidt, vermeend, vermeende, zogenaamd, zogenaamde, zogeheten, beweerd, geruchten, naar eigen zeggen, beschuldigd van, schijnbaar, zou zijn, zouden zijn",
    ),
    intended: list(`
      plant, plannen, plande, gepland, geplande, van plan, wil, willen, wilde, wilden, overweegt, overwegen, overwoog, beoogt, beoogde, hoopt, hopen, hoopte, hoopten, stelt voor, voorgesteld, stelde voor,
      streeft naar, streven naar, belooft, beloofde, beloofden, bereid, bereidt zich voor, voornemens, bedoeling, voornemen, ingepland
    `),
    obliged: list(
      "moet, moeten, moest, moesten, dient, dienen, diende, hoeft, hoeven, verplicht, verplichte, gedwongen, noodzakelijk, noodzakelijke, nodig, vereist, vereisen, genoodzaakt, moeten worden, behoort",
    ),
    certain: list(`
      zeker, stellig, ongetwijfeld, zonder twijfel, geen twijfel, beslist, bevestigt, bevestigde, bevestigd, bevestigen, bevestigden, bewezen, bewijst, bewees, aangetoond, besloot, besloten, besluit, besliste,
      uiteraard, natuurlijk, vanzelfsprekend, inderdaad, duidelijk, garandeert, gegarandeerd, staat vast, vastgesteld
    `),
  },
  attribution: {
    says: list(`
      zei, zegt, zeiden, zeggen, gezegd, zegde, verklaarde, verklaart, verklaarden, verklaard, vertelde, vertelt, vertelden, verteld, meldde, meldt, meldden, melden, gemeld, liet weten, laat weten, lieten weten,
      schreef, schrijft, schreven, schrijven, legt uit, legde uit, legden uit, voegde toe, voegt toe, voegde eraan toe, benadrukte, benadrukt, benadrukten, kondigde aan, kondigt aan, aangekondigd,
      antwoordde, antwoordt, vroeg, vraagt, merkte op, merkt op, opgemerkt, aldus, bericht, berichtte, berichten, deelde mee, meegedeeld, onderstreepte, stelde, stelt, stelden, sprak, spreekt, reageerde,
      reageert, gaf aan, geeft aan, gaven aan, noemde, noemt, vermeldde, beschreef, maakte bekend, maakten bekend, lichtte toe, citeerde, vervolgde, publiceerde
    `),
    loaded: list(`
      beweerde, beweert, beweerden, beweren, waarschuwde, waarschuwt, waarschuwden, gewaarschuwd, gaf toe, geeft toe, gaven toe, toegegeven, erkende, erkent, erkenden, hield vol, houdt vol, ontkende, ontkent,
      ontkenden, betoogde, betoogt, beschuldigde, beschuldigt, beschuldigden, bekritiseerde, bekritiseert, klaagde, klaagt, dreigde, dreigt, beloofde, belooft, eiste, eist, eisten, riep op, roept op,
      riepen op, suggereerde, suggereert, vindt, vinden, vond, meent, menen, meende, veroordeelde, veroordeelt, verdedigde, verdedigt, bekende, betreurde, betreurt, pleitte, pleit, verzekerde, verzekert,
      voorspelde, voorspelt, drong aan, benadrukte dat
    `),
    accordingTo: list(
      "volgens, naar eigen zeggen, in de woorden van, naar de mening van, op basis van, luidens, blijkens, zoals gemeld door, onder verwijzing naar",
    ),
    vagueSources: list(`
      bronnen, bron, functionarissen, ambtenaren, ambtenaar, getuigen, getuige, ooggetuigen, deskundigen, deskundige, experts, expert, woordvoerder, woordvoerster, woordvoerders, analisten, analist, waarnemers,
      critici, autoriteiten, onderzoekers, wetenschappers, bewoners, omwonenden, lokale media, staatsmedia, diplomaten, activisten, economen, ingewijden, betrokkenen, anoniem
    `),
  },
  functionWords: list(`
    de, het, een, 't, 's, dit, dat, deze, die, ik, jij, je, u, hij, zij, ze, wij, we, jullie, mij, me, jou, hem, haar, ons, hen, hun, zich, zichzelf, mijn, jouw, uw, zijn, onze, wie, wat, waar, wanneer, waarom,
    hoe, welke, welk, en, of, maar, want, dus, omdat, doordat, terwijl, hoewel, als, toen, dan, nadat, voordat, zodat, indien, tenzij, van, in, op, aan, met, voor, door, bij, naar, uit, over, tot, om, te, tegen,
    tussen, onder, boven, na, naast, achter, sinds, tijdens, zonder, binnen, buiten, langs, rond, volgens, wegens, ondanks, vanwege, per, via, er, hier, daar, daarom, daarna, daarbij, hierbij, waarbij, waarin,
    waarop, waardoor, ook, nog, al, reeds, wel, niet, geen, ja, nee, zo, toch, echter, bovendien, alleen, slechts, zeer, heel, erg, meer, meest, veel, weinig, minder, ben, bent, is, was, waren, geweest, heb,
    hebt, heeft, hebben, had, hadden, gehad, word, wordt, worden, werd, werden, geworden, zal, zullen, zou, zouden, kan, kunnen, men, alle, alles, elke, elk, ieder, iedereen, sommige, enkele, andere, ander, beide,
    iets, iemand, zelf, zelfde, dezelfde, hetzelfde, nu, weer, steeds, altijd, immers, namelijk
  `),
  titles: list(`
    meneer, mijnheer, mevrouw, heer, dhr, mevr, mw, dr, dokter, prof, professor, president, presidente, vicepresident, ex-president, premier, minister-president, eerste minister, minister, staatssecretaris,
    kanselier, bondskanselier, secretaris-generaal, koning, koningin, prins, prinses, paus, aartsbisschop, bisschop, kardinaal, pastoor, pater, dominee, generaal, kolonel, majoor, kapitein, luitenant, sergeant,
    admiraal, commissaris, rechter, officier van justitie, procureur, senator, gouverneur, burgemeester, wethouder, ambassadeur, directeur, voorzitter, woordvoerder, leider, partijleider, chef, trainer, bondscoach,
    hertog, hertogin, graaf, baron, sint, keizer, sultan, emir, sjeik, imam, ayatollah, kroonprins
  `),
  organisationWords: list(`
    universiteit, hogeschool, school, college, instituut, academie, ministerie, departement, bank, partij, bedrijf, maatschappij, groep, vereniging, federatie, unie, bond, liga, club, raad, comité, commissie,
    parlement, senaat, congres, kamer, rechtbank, hof, gerechtshof, openbaar ministerie, agentschap, autoriteit, bureau, stichting, fonds, organisatie, ziekenhuis, kliniek, museum, theater, kerk, politie, leger,
    marine, luchtmacht, strijdkrachten, laboratorium, centrum, krant, omroep, secretariaat, dienst, alliantie, front, beweging, forum, coalitie, vakbond, gemeente, n.v, b.v, nv, bv
  `),
};
