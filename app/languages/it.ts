import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const italian: Language = {
  code: "it",
  abbreviations: list(`
    sig, sigg, sig.ra, sig.na, dott, dott.ssa, dr, prof, prof.ssa, proff, avv, ing, arch, geom, rag, on, onn, sen, mons, card, p, s, ss, sta, sto, gen, col,
    ten, cap, magg, serg, amm, cav, comm, pres, min, v.le, p.za, p.zza, c.so, n, nr, nn, num, art, artt, pag, pagg, pp, vol, voll, ed, edd, fig, figg, es, ecc,
    etc, ca, circa, tel, max, a.c, d.c, a. c, d. c, a.m, p.m, h, feb, febbr, apr, mag, giu, giugn, lug, ago, sett, ott, nov, dic, lun, mer, gio, ven,
    sab, dom, s.p.a, s.r.l, soc, coop, f.lli, c.a, u.s, u.s.a, n.b, p.s, cfr, cit, op. cit, ibid, vs, v, sec, secc, segg, seg, dir, rep, dep, prov, reg, c.d,
    tab, ndr, n.d.r, dipl, univ, ist
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: zero; 1: uno, un, una; 2: due; 3: tre; 4: quattro; 5: cinque; 6: sei; 7: sette; 8: otto; 9: nove; 10: dieci; 11: undici; 12: dodici; 13: tredici; 14: quattordici
      15: quindici; 16: sedici; 17: diciassette; 18: diciotto; 19: diciannove; 20: venti; 21: ventuno, ventun; 22: ventidue; 23: ventitré, ventitre; 24: ventiquattro
      25: venticinque; 26: ventisei; 27: ventisette; 28: ventotto; 29: ventinove; 30: trenta; 31: trentuno; 32: trentadue; 33: trentatré; 34: trentaquattro
      35: trentacinque; 36: trentasei; 37: trentasette; 38: trentotto; 39: trentanove; 40: quaranta; 41: quarantuno; 42: quarantadue; 43: quarantatré; 44: quarantaquattro
      45: quarantacinque; 46: quarantasei; 47: quarantasette; 48: quarantotto; 49: quarantanove; 50: cinquanta; 51: cinquantuno; 52: cinquantadue; 53: cinquantatré
      54: cinquantaquattro; 55: cinquantacinque; 56: cinquantasei; 57: cinquantasette; 58: cinquantotto; 59: cinquantanove; 60: sessanta; 61: sessantuno; 62: sessantadue
      63: sessantatré; 64: sessantaquattro; 65: sessantacinque; 66: sessantasei; 67: sessantasette; 68: sessantotto; 69: sessantanove; 70: settanta; 71: settantuno
      72: settantadue; 73: settantatré; 74: settantaquattro; 75: settantacinque; 76: settantasei; 77: settantasette; 78: settantotto; 79: settantanove; 80: ottanta
      81: ottantuno; 82: ottantadue; 83: ottantatré; 84: ottantaquattro; 85: ottantacinque; 86: ottantasei; 87: ottantasette; 88: ottantotto; 89: ottantanove; 90: novanta
      91: novantuno; 92: novantadue; 93: novantatré; 94: novantaquattro; 95: novantacinque; 96: novantasei; 97: novantasette; 98: novantotto; 99: novantanove
      200: duecento; 300: trecento; 400: quattrocento; 500: cinquecento; 600: seicento; 700: settecento; 800: ottocento; 900: novecento
    `),
    scales: valued(
      "100: cento, centinaia, centinaio; 1e3: mille, mila, migliaia, migliaio; 1e6: milione, milioni; 1e9: miliardo, miliardi; 1e12: bilione, bilioni, trilione, trilioni",
    ),
    scaleMarks: valued("1e3: k, K, mila; 1e6: mln, mln., mil., M; 1e9: mld, mld., mrd, Mld"),
    ordinals: valued(`
      1: primo, prima, primi, prime; 2: secondo, seconda, secondi, seconde; 3: terzo, terza, terzi, terze; 4: quarto, quarta, quarti, quarte; 5: quinto, quinta, quinti
      6: sesto, sesta, sesti; 7: settimo, settima, settimi; 8: ottavo, ottava, ottavi; 9: nono, nona, noni; 10: decimo, decima, decimi; 11: undicesimo, undicesima
      12: dodicesimo, dodicesima; 13: tredicesimo, tredicesima; 14: quattordicesimo, quattordicesima; 15: quindicesimo, quindicesima; 16: sedicesimo, sedicesima
      17: diciassettesimo, diciassettesima; 18: diciottesimo, diciottesima; 19: diciannovesimo, diciannovesima; 20: ventesimo, ventesima; 21: ventunesimo, ventunesima
      30: trentesimo, trentesima; 40: quarantesimo, quarantesima; 50: cinquantesimo, cinquantesima; 60: sessantesimo, sessantesima; 100: centesimo, centesima
      1000: millesimo, millesima
    `),
    ordinalMarks: list("º, ª, °, esimo, esima, o, a"),
    fractions: valued(`
      1/2: mezzo, mezza, metà, la metà, metà di, la metà di, un mezzo; 1/3: un terzo, la terza parte; 2/3: due terzi; 1/4: un quarto, un quarto di, la quarta parte
      3/4: tre quarti; 1/5: un quinto, la quinta parte; 2/5: due quinti; 3/5: tre quinti; 4/5: quattro quinti; 1/6: un sesto; 5/6: cinque sesti; 1/7: un settimo
      1/8: un ottavo; 1/9: un nono; 1/10: un decimo, la decima parte; 9/10: nove decimi; 1/100: un centesimo; 1/1000: un millesimo
      1.5: uno e mezzo, una e mezza, un anno e mezzo, un'ora e mezza; 2.5: due e mezzo, due e mezza; 3.5: tre e mezzo, tre e mezza
    `),
    multiples: valued(`
      2: doppio, doppia, il doppio, raddoppiato, raddoppiata, raddoppiati, raddoppia, raddoppiare, raddoppiò, raddoppio, due volte, duplice
      3: triplo, tripla, il triplo, triplicato, triplicata, triplica, triplicare, tre volte, triplice; 4: quadruplo, quadruplicato, quadruplicare, quattro volte
      5: quintuplo, quintuplicato, cinque volte; 10: decuplo, decuplicato, dieci volte
    `),
    collectives: valued(`
      2: un paio, un paio di, paio di, una coppia; 3: terzetto; 6: mezza dozzina; 10: decina, decine, una decina; 12: dozzina, dozzine, una dozzina; 15: quindicina, una quindicina
      20: ventina, una ventina; 30: trentina, una trentina; 40: quarantina, una quarantina; 50: cinquantina, una cinquantina; 100: un centinaio; 1000: un migliaio
      5e5: mezzo milione
    `),
    joiners: list("e"),
    weak: list("un, uno, una, un'"),
    percent: list("per cento, percento, per cento dei"),
    percentagePoints: list("punto percentuale, punti percentuali, punto di percentuale, punti di percentuale, pp, p. p., p.p."),
    about: list(`
      circa, intorno a, intorno ai, intorno al, attorno a, attorno ai, quasi, all'incirca, pressappoco, approssimativamente, più o meno, suppergiù, nell'ordine di, dell'ordine di,
      stimato in, stimati in, praticamente, poco più di, poco meno di, verso le, pressoché, qualcosa come
    `),
    atLeast: list(
      "maggiore o uguale a, maggiori o uguali a, superiore o uguale a, superiori o uguali a, uguale o maggiore di, uguale o superiore a, non inferiore a, non inferiori a, almeno, come minimo, non meno di, perlomeno, per lo meno, un minimo di, minimo di, o più, e oltre, quantomeno, minimo, in su",
    ),
    atMost: list(
      "minore o uguale a, minori o uguali a, inferiore o uguale a, inferiori o uguali a, uguale o minore di, uguale o inferiore a, al massimo, fino a, non più di, al più, tutt'al più, un massimo di, massimo di, o meno, fino ai, fino al, non oltre, non superiore a, entro un massimo di",
    ),
    moreThan: list(`
      più grande di, più grandi di, più alto di, più alta di, maggiori di, più alto del, più in alto del,
      più di, oltre, superiore a, superiori a, superiore ai, maggiore di, sopra i, sopra le, al di sopra di, supera, superato, superano, superava, superando, superò, eccede,
      eccedono, oltre i, oltre le, e passa, superiore al, superiori ai
    `),
    lessThan: list(
      "più piccolo di, più piccoli di, più basso di, più bassa di, minori di, più basso del, più in basso del, meno di, inferiore a, inferiori a, inferiore ai, minore di, sotto i, sotto le, al di sotto di, al di sotto dei, neanche, nemmeno, inferiore al, inferiori ai, appena",
    ),
    rangeBetween: list("a, e, o, ai, al, fino a, alle"),
    rangeOpeners: list("tra, fra, da, dai, dal, dalle"),
  },
  dates: {
    months: valued("1: gen, genn; 2: feb, febbr; 3: mar; 4: apr; 5: mag; 6: giu; 7: lug; 8: ago; 9: sett, set; 10: ott; 11: nov; 12: dic"),
    weekdays: valued("1: lunedi, lun; 2: martedi; 3: mercoledi, mer; 4: giovedi, gio; 5: venerdi, ven; 6: sab; 7: domeniche, dom"),
    joiners: list("di, del, dell', dell'anno, il, nel, il giorno"),
    relative: keyed(`
      today: oggi, quest'oggi; yesterday: ieri; tomorrow: domani; day-before-yesterday: l'altro ieri, avantieri, ieri l'altro, altroieri; day-after-tomorrow: dopodomani
      tonight: stasera, stanotte, questa sera, questa notte; last-night: ieri sera, ieri notte, la scorsa notte, scorsa notte
      last-year: l'anno scorso, anno scorso, lo scorso anno, scorso anno, un anno fa, l'anno passato, l'anno precedente; this-year: quest'anno, l'anno in corso
      next-year: l'anno prossimo, il prossimo anno, prossimo anno, anno prossimo; last-month: il mese scorso, mese scorso, lo scorso mese, scorso mese, un mese fa
      this-month: questo mese; next-month: il mese prossimo, il prossimo mese, prossimo mese, mese prossimo
      last-week: la settimana scorsa, settimana scorsa, la scorsa settimana, scorsa settimana, una settimana fa; this-week: questa settimana
      next-week: la prossima settimana, prossima settimana, la settimana prossima, settimana prossima; last-spring: la scorsa primavera, la primavera scorsa, scorsa primavera
      last-summer: la scorsa estate, l'estate scorsa, scorsa estate; last-autumn: lo scorso autunno, l'autunno scorso, scorso autunno
      last-winter: lo scorso inverno, l'inverno scorso, scorso inverno; this-spring: questa primavera; this-summer: quest'estate, questa estate
      this-autumn: quest'autunno, questo autunno; this-winter: quest'inverno, questo inverno; next-spring: la prossima primavera; next-summer: la prossima estate
      next-autumn: il prossimo autunno; next-winter: il prossimo inverno
    `),
    parts: keyed(`
      spring: primavera; summer: estate; autumn: autunno; winter: inverno; beginning: inizio, all'inizio di, all'inizio del, inizi di, agli inizi di, primi di, ai primi di
      end: fine, alla fine di, alla fine del, fine del; middle: metà, a metà, metà di, alla metà di
    `),
    dayParts: keyed(`
      noon: mezzogiorno, a mezzogiorno; midnight: mezzanotte, a mezzanotte; dawn: all'alba, alba; morning: del mattino, di mattina, la mattina, della mattina, mattino, mattina
      afternoon: del pomeriggio, di pomeriggio, pomeriggio, nel pomeriggio; evening: di sera, della sera, sera, in serata; night: di notte, della notte, notte; am: a.m.; pm: p.m.
    `),
    clock: list("ore, ora, h, in punto, le ore, alle ore"),
    clockOffsets: valued(
      "30: e mezza, e mezzo, e trenta; 15: e un quarto, e quindici; -15: meno un quarto; 45: e tre quarti; -10: meno dieci; -5: meno cinque",
    ),
  },
  negation: {
    words: list(`
      non, mai, né, nessuno, nessuna, nessun, nessun', niente, nulla, senza, neanche, nemmeno, neppure, mica, non più, non ancora, no
    `),
    implicit: list(`
      nega, negato, negano, negò, negare, negava, negando, rifiuta, rifiutato, rifiutano, rifiutò, rifiutare, si rifiuta, si è rifiutato, si rifiutano, rifiuto, respinge, respinto,
      respinta, respingono, respinse, respingere, esclude, escluso, esclusa, escludono, escluse, escludere, smentisce, smentito, smentita, smentiscono, smentire, manca, mancano,
      mancava, mancanza di, impedisce, impedito, impediscono, impedire, vieta, vietato, vietata, vietano, vietare, divieto, proibito, proibisce, impossibile, incapace,
      incapaci, assenza di, annullato, annullata, annullare, fallito, fallisce, privo, priva, privi, prive, evitare, evitato, smesso di, improbabile, raramente, a malapena,
      evita, evitano, evitando, anziché, invece di, piuttosto che, si oppone, si oppongono, tranne, eccetto, rinuncia, rinunciare,
      finché, fino a quando, a meno che
    `),
    exceptions: list(`
      non solo, non soltanto, non solamente, nonostante, senza dubbio, senz'altro, senza alcun dubbio, non c'è dubbio, niente meno, nientemeno, non meno di, non più di, se non,
      o meno, non a caso, senza eccezione, senza eccezioni, senza precedenti, senzatetto, senza tetto, per nulla al mondo, non governativa, non governative, più che mai,
      non che, nonché, non appena, fuorché, non fosse altro, nulla osta, niente male, se no, o no, senza fissa dimora, senza scopo di lucro, non oltre
    `),
    concord: list("mai, nessuno, nessuna, nessun, nessun', niente, nulla, né, neanche, nemmeno, neppure, mica"),
  },
  modality: {
    possible: list(`
      potrebbe, potrebbero, forse, magari, possibilmente, possibile, possibili, possibilità, può darsi, eventuale, eventuali, eventualmente, potenziale, potenziali,
      potenzialmente, potesse, potessero, è possibile,
      se confermato, se confermata, se confermati, se fosse confermato, se fosse vero, se venisse confermato, qualora confermato
    `),
    able: list(
      "può, possono, potrà, potranno, poteva, potevano, possa, possano, in grado di, capace di, capaci di, permette, permettono, consente, consentono, posso, puoi, possiamo, potete, poté, poter, poteri, consentire, permettere, potuto",
    ),
    probable: list(`
      probabile, probabili, probabilmente, verosimilmente, dovrebbe, dovrebbero, a quanto pare, pare, sembra, sembrano, sembrava, apparentemente, ci si aspetta, si prevede,
      si ritiene, si crede, si teme, si stima, sospetta, sospettano, sospetto, sospettato, sospettati, teme, temono, ritiene, ritengono, crede, credono, atteso, attesa, attesi,
      attese, presumibilmente, prevede che, prevedono che, suggerisce, suggeriscono, si pensa, con ogni probabilità
    `),
    reported: list(`
      sarebbe, sarebbero, avrebbe, avrebbero, presunto, presunta, presunti, presunte, presuntamente, si dice, si dice che, a detta di, sedicente, cosiddetto, cosiddetta,
      cosiddetti, cosiddette, accusato di, accusata di, accusati di, voci, secondo alcune fonti, stando alle indiscrezioni, indiscrezioni, asserito
    `),
    intended: list(`
      prevede di, prevedono di, prevedeva di, intende, intendono, intendeva, vuole, vogliono, voleva, volevano, ha intenzione, hanno intenzione, intenzione di, pianifica, pianificano,
      pianificato, progetta, progettano, valuta, valutano, considera, considerano, spera, sperano, sperava, propone, propongono, proposto, mira a, mirano a, punta a, puntano a,
      cerca di, cercano di, si prepara a, si preparano a, in programma, previsto, prevista, previsti, previste, programmato, programmata, promesso, promette, disposto a,
      disposta a, disposti a, si è impegnato a, si impegna a, desidera, vorrebbe, vorrebbero
    `),
    obliged: list(`
      deve, devono, doveva, dovevano, dovrà, dovranno, debba, debbano, ha dovuto, hanno dovuto, dovette, bisogna, bisognava, occorre, occorrono, obbligato a, obbligata a,
      obbligati a, costretto a, costretta a, costretti a, obbligatorio, obbligatoria, obbligatoriamente, necessario, necessaria, necessari, necessarie, necessariamente,
      è necessario, ha bisogno di, richiede, richiedono, esige, va fatto, tenuto a, tenuta a, tenuti a
    `),
    certain: list(`
      certamente, sicuramente, senza dubbio, senz'altro, indubbiamente, ovviamente, evidentemente, chiaramente, confermato, conferma, confermano, confermò, confermata,
      confermare, dimostrato, dimostra, dimostrano, provato, deciso, decide, decidono, decisero, decisa, naturalmente, di certo, dà per scontato, infatti, garantisce, garantito,
      non c'è dubbio, è certo, effettivamente, accertato, accertata
    `),
  },
  attribution: {
    says: list(`
      ha detto, detto, dice, dicono, disse, dissero, diceva, dicendo, ha dichiarato, dichiarato, dichiara, dichiarano, dichiarò, ha spiegato, spiegato, spiega, spiegano, spiegò,
      ha aggiunto, aggiunto, aggiunge, aggiungono, aggiunse, ha affermato, affermato, afferma, affermano, affermò, affermando, ha annunciato, annunciato, annuncia, annunciano,
      annunciò, ha riferito, riferito, riferisce, riferiscono, riferì, ha raccontato, raccontato, racconta, raccontano, ha comunicato, comunicato, comunica, ha sottolineato,
      sottolineato, sottolinea, sottolineano, ha scritto, scritto, scrive, scrivono, scrisse, ha risposto, risposto, risponde, ha chiesto, chiede, ha commentato, commentato,
      commenta, ha osservato, osservato, osserva, ha ricordato, ricordato, ricorda, ricordano, ha precisato, precisato, precisa, ha informato, informato, informa, evidenziato,
      evidenzia, menzionato, descritto, descrive, pubblicato, rivelato, rivela, concluso, conclude, ribadito, ribadisce, riporta, riportato, riportano, prosegue, continua,
      rende noto, reso noto, espresso
    `),
    loaded: list(`
      sostiene, sostengono, sosteneva, sostenuto, sostenne, insiste, insistito, insistono, ammette, ammesso, ammettono, ammise, riconosce, riconosciuto, riconoscono, avverte,
      avvertito, avvertono, accusa, accusato, accusano, accusò, denuncia, denunciato, denunciano, critica, criticato, criticano, argomenta, argomentato, difende, difeso,
      difendono, assicura, assicurato, assicurano, nega, negato, negano, negò, smentisce, smentito, smentiscono, confessa, confessato, lamenta, lamentato, lamentano, minaccia,
      minacciato, promette, promesso, promettono, suggerisce, suggerito, insinua, ritiene, ritengono, crede, credono, considera, considerano, esige, preteso, pretende,
      rivendica, rivendicato, si vanta, chiesto di, invita, invitato, esorta, esortato, condanna, condannato, predetto, previsto, contesta, replica, replicato,
      garantisce, garantito, protesta
    `),
    accordingTo: list(
      "secondo, stando a, stando alle, stando al, a detta di, a parere di, a giudizio di, nelle parole di, citando, citato da, citata da, a dire di, in base a",
    ),
    vagueSources: list(`
      fonti, fonte, funzionari, funzionario, testimoni, testimone, esperti, esperto, esperta, portavoce, analisti, analista, osservatori, critici, autorità, ricercatori, scienziati,
      residenti, abitanti, media locali, media statali, diplomatici, attivisti, economisti, addetti ai lavori, responsabili, rapporti, specialisti, anonimato
    `),
  },
  functionWords: list(`
    il, lo, la, i, gli, le, l', un, uno, una, un', di, a, da, in, con, su, per, tra, fra, del, dello, della, dei, degli, delle, dell', al, allo, alla, ai, agli, alle, all', dal,
    dallo, dalla, dai, dagli, dalle, dall', nel, nello, nella, nei, negli, nelle, nell', sul, sullo, sulla, sui, sugli, sulle, sull', col, coi, e, ed, o, oppure, ma, però, né, che,
    chi, cui, quale, quali, quanto, quanta, quanti, come, quando, dove, perché, se, poiché, anche, mentre, sebbene, benché, quindi, dunque, allora, così, ancora, già, sempre, più,
    meno, molto, molta, molti, molte, poco, pochi, poche, troppo, tanto, tanti, tante, solo, soltanto, non, no, sì, io, tu, lui, lei, egli, ella, esso, essa, noi, voi, loro, essi,
    esse, mi, ti, si, ci, vi, ne, me, te, sé, mio, mia, miei, mie, tuo, tua, suo, sua, suoi, sue, nostro, nostra, nostri, nostre, vostro, questo, questa, questi, queste, quest',
    quello, quella, quelli, quelle, quel, quei, quegli, quell', ciò, stesso, stessa, stessi, stesse, altro, altra, altri, altre, ogni, tutto, tutta, tutti, tutte, qualche,
    alcuni, alcune, alcuno, alcuna, qualcuno, qualcosa, è, sono, era, erano, fu, furono, essere, stato, stata, stati, state, sia, siano, sarà, saranno, ha, hanno, ho, aveva,
    avevano, avere, avuto, abbia, abbiano, ebbe, avrà, viene, vengono, venne, fa, fare, fatto, qui, qua, là, lì, ora, adesso, poi, dopo, prima, inoltre, tuttavia, infine, sotto,
    sopra, contro, verso, presso, durante, senza, entro, circa
  `),
  titles: list(`
    signor, signore, signora, signorina, sig, sig.ra, dottor, dottore, dottoressa, dott, dott.ssa, professor, professore, professoressa, prof, avvocato, avv, ingegner, ingegnere,
    onorevole, on, presidente, presidentessa, ex presidente, vicepresidente, premier, primo ministro, prima ministra, ministro, ministra, ex ministro, cancelliere, cancelliera,
    segretario, segretaria, segretario generale, segretario di stato, sottosegretario, re, regina, principe, principessa, papa, arcivescovo, vescovo, cardinale, padre, don,
    monsignor, suor, fra, generale, colonnello, maggiore, comandante, capitano, tenente, sergente, ammiraglio, commissario, ispettore, giudice, procuratore, procuratrice, pm,
    senatore, senatrice, deputato, deputata, governatore, governatrice, sindaco, sindaca, prefetto, ambasciatore, ambasciatrice, direttore, direttrice, portavoce, leader, capo,
    allenatore, ct, duca, duchessa, conte, contessa, barone, san, santo, santa, imperatore, sultano, emiro, sceicco, imam, ayatollah
  `),
  organisationWords: list(`
    università, scuola, liceo, istituto, istituzione, accademia, ministero, dipartimento, banca, partito, azienda, compagnia, società, gruppo, associazione, federazione, unione,
    lega, club, consiglio, comitato, commissione, parlamento, senato, congresso, camera, assemblea, corte, tribunale, procura, agenzia, autorità, ufficio, fondazione, fondo,
    organizzazione, ospedale, clinica, museo, teatro, chiesa, polizia, carabinieri, guardia, esercito, marina, aeronautica, forza, forze, laboratorio, centro, giornale, rete,
    televisione, radio, segreteria, servizio, servizi, alleanza, fronte, movimento, forum, coalizione, sindacato, confederazione, comune, regione, prefettura, spa, s.p.a, srl
  `),
};
