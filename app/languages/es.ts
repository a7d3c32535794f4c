import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const spanish: Language = {
  code: "es",
  abbreviations: list(`
    sr, sra, srta, sres, sras, d, dª, dña, dr, dra, dres, prof, profa, lic, ing, arq, gral, cnel, tte, cap, pdte, pdta, excmo, excma, ilmo, ilma, mons,
    sto, sta, fr, ud, uds, vd, vds, ee.uu, ee. uu, eeuu, rr.hh, ff.aa, jj.oo, cc.oo, ss.mm, s.m, s.a, s.l, s.a.r, s.r.l, cía, cia, hnos, depto, dpto,
    avda, av, pza, pl, ctra, km, núm, num, nº, n, art, arts, caps, pág, págs, p, pp, vol, vols, ed, eds, fig, ej, p.ej, p. ej, etc, aprox,
    tel, máx, mín, a.c, d.c, a. d. a.m, p.m, a. p. h, ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic, q.e.p.d, r.d, pts,
    ptas, dto, vs, cf, cfr, op. cit, ob. cit, izq, dcha, entlo, bco, gob, univ
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: cero; 1: uno, un, una; 2: dos; 3: tres; 4: cuatro; 5: cinco; 6: seis; 7: siete; 8: ocho; 9: nueve; 10: diez
      11: once; 12: doce; 13: trece; 14: catorce; 15: quince; 16: dieciséis, dieciseis; 17: diecisiete; 18: dieciocho; 19: diecinueve; 20: veinte
      21: veintiuno, veintiún, veintiuna, veintiun; 22: veintidós, veintidos; 23: veintitrés, veintitres; 24: veinticuatro; 25: veinticinco
      26: veintiséis, veintiseis; 27: veintisiete; 28: veintiocho; 29: veintinueve
      30: treinta; 40: cuarenta; 50: cincuenta; 60: sesenta; 70: setenta; 80: ochenta; 90: noventa
      200: doscientos, doscientas; 300: trescientos, trescientas; 400: cuatrocientos, cuatrocientas; 500: quinientos, quinientas
      600: seiscientos, seiscientas; 700: setecientos, setecientas; 800: ochocientos, ochocientas; 900: novecientos, novecientas
    `),
    scales: valued(`
      100: cien, ciento, cientos, centenares, centenar; 1e3: mil, miles, millar, millares; 1e6: millón, millones, millon
      1e9: millardo, millardos; 1e12: billón, billones, billon; 1e18: trillón, trillones
    `),
    scaleMarks: valued("1e3: k, K; 1e6: M, mill, mill., mlls, mlls., mm, MM, mdd; 1e9: mmdd"),
    ordinals: valued(`
      60: sexagésimo, sexagésima; 70: septuagésimo, septuagésima; 80: octogésimo, octogésima; 90: nonagésimo, nonagésima; 200: ducentésimo, ducentésima; 300: tricentésimo, tricentésima
      400: cuadringentésimo, cuadringentésima; 500: quingentésimo, quingentésima; 600: sexcentésimo, sexcentésima; 700: septingentésimo, septingentésima
      800: octingentésimo, octingentésima; 900: noningentésimo, noningentésima; 1e6: millonésimo, millonésima, millonésimos, millonésimas; 1e12: billonésimo, billonésima

      1: primero, primera, primer, primeros, primeras; 2: segundo, segunda, segundos, segundas; 3: tercero, tercera, tercer, terceros, terceras
      4: cuarto, cuarta, cuartos, cuartas; 5: quinto, quinta, quintos, quintas; 6: sexto, sexta, sextos, sextas
      7: séptimo, séptima, séptimos, séptimas; 8: octavo, octava, octavos, octavas; 9: noveno, novena, novenos, novenas
      10: décimo, décima, décimos, décimas; 11: undécimo, undécima, decimoprimero, decimoprimera; 12: duodécimo, duodécima, decimosegundo, decimosegunda
      13: decimotercero, decimotercera, decimotercer; 14: decimocuarto, decimocuarta; 15: decimoquinto, decimoquinta; 16: decimosexto, decimosexta
      17: decimoséptimo, decimoséptima; 18: decimoctavo, decimoctava; 19: decimonoveno, decimonovena; 20: vigésimo, vigésima
      30: trigésimo, trigésima; 40: cuadragésimo, cuadragésima; 50: quincuagésimo, quincuagésima; 100: centésimo, centésima; 1000: milésimo, milésima
    `),
    ordinalMarks: list("º, ª, er, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, .º, .ª, .er"),
    fractions: valued(`
      1/2: medio, media, la mitad, mitad, la mitad de, mitad de, una mitad
      1/3: un tercio, tercio, la tercera parte, una tercera parte; 2/3: dos tercios, las dos terceras partes, dos terceras partes
      1/4: un cuarto de, la cuarta parte, una cuarta parte, un cuarto; 3/4: tres cuartos, tres cuartas partes, las tres cuartas partes
      1/5: un quinto, la quinta parte, una quinta parte; 2/5: dos quintos, dos quintas partes; 3/5: tres quintos, tres quintas partes
      4/5: cuatro quintos, cuatro quintas partes; 1/6: un sexto, la sexta parte, una sexta parte; 5/6: cinco sextos; 1/7: la séptima parte
      1/8: un octavo, la octava parte; 1/9: la novena parte; 1/10: un décimo, una décima parte, la décima parte; 9/10: nueve décimos, nueve décimas partes
      1/100: la centésima parte, una centésima parte; 1/1000: la milésima parte, una milésima
      1.5: uno y medio, una y media, un año y medio, una hora y media; 2.5: dos y medio, dos y media; 3.5: tres y medio, tres y media
    `),
    multiples: valued(`
      2: doble, el doble, duplicó, duplica, duplicado, duplicar, duplicaron, se duplicó, dos veces
      3: triple, el triple, triplicó, triplica, triplicado, triplicar, triplicaron, tres veces; 4: cuádruple, cuadruplicó, cuadruplicado, cuadruplicar
      5: quíntuple, quintuplicó, quintuplicar; 6: séxtuple; 10: décuplo, decuplicó
    `),
    collectives: valued(`
      2: un par, un par de, par de, una pareja; 3: terna, trío; 6: media docena; 10: decena, decenas, una decena; 12: docena, docenas, docenas de, una docena, dz, dzs, doz, dozs; 15: quincena
      20: veintena, una veintena; 30: treintena, una treintena; 40: cuarentena de; 50: cincuentena, medio centenar; 500: medio millar
      5e5: medio millón; 18: docena y media
    `),
    joiners: list("y"),
    weak: list("un, una, uno"),
    percent: list("por ciento, por cien, por 100"),
    percentagePoints: list(
      "punto porcentual, puntos porcentuales, punto de porcentaje, puntos de porcentaje, punto percentual, puntos percentuales, pp, p. p., p.p.",
    ),
    about: list(`
      cerca de, alrededor de, aproximadamente, unos, unas, casi, más o menos, en torno a, en torno al, aproximado, aproximada, cosa de, poco más de,
      poco menos de, prácticamente, se estima en, estimado en, estimados, aprox, sobre las, hacia las, a eso de las, o así, del orden de, rondan, ronda,
      rondando, cerca del, alrededor del, próximo a, cercano a, cercana a
    `),
    atLeast: list(`
      mayor o igual a, mayor o igual que, igual o mayor a, igual o mayor que, igual a o mayor a, igual a o mayor que, mayores o iguales a, mayores o iguales que, iguales o mayores a, iguales o mayores que, iguales a o mayores a, iguales a o mayores que, superior o igual a, superior o igual que, igual o superior a, igual o superior que, igual a o superior a, igual a o superior que, superiores o iguales a, superiores o iguales que, iguales o superiores a, iguales o superiores que, iguales a o superiores a, iguales a o superiores que,
      al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo de, cuando menos, cuanto menos, o más, en adelante, o mayores, como poco,
      siquiera
    `),
    atMost: list(`
      menor o igual a, menor o igual que, igual o menor a, igual o menor que, igual a o menor a, igual a o menor que, menores o iguales a, menores o iguales que, iguales o menores a, iguales o menores que, iguales a o menores a, iguales a o menores que, inferior o igual a, inferior o igual que, igual o inferior a, igual o inferior que, igual a o inferior a, igual a o inferior que, inferiores o iguales a, inferiores o iguales que, iguales o inferiores a, iguales o inferiores que, iguales a o inferiores a, iguales a o inferiores que,
      como máximo, no más de, a lo sumo, hasta, un máximo de, máximo de, a lo más, o menos, como mucho, sin superar, sin exceder, tope de, no superior a
    `),
    moreThan: list(`
      más alto que, más alta que, más altos que, más altas que, más alto que el, mayores que, más grande que,
      más de, más del, superior a, superiores a, superior al, por encima de, por encima del, mayor de, mayores de, mayor que, superó los, superó las,
      supera los, supera las, superan los, superan las, supera el, superan el, superó el, superaron los, superando los, pasa de, pasan de, sobrepasa,
      sobrepasó, excede, exceden, excedió, y pico, mayor a, mayores a, encima de, más de los, más de las
    `),
    lessThan: list(`
      más bajo que, más baja que, más bajos que, más bajas que, más bajo que el, menores que, más pequeño que,
      menos de, menos del, inferior a, inferiores a, inferior al, por debajo de, por debajo del, menor de, menores de, menor que, no llega a, no llegan a,
      no llegó a, no alcanza, no alcanzan, menor a, menores a, debajo de, apenas
    `),
    rangeBetween: list("a, y, o, hasta, al, hasta los, a los"),
    rangeOpeners: list("entre, de, desde, del"),
  },
  dates: {
    months: valued(
      "1: ene; 2: feb; 3: mar; 4: abr; 5: may; 6: jun; 7: jul; 8: ago; 9: setiembre, sep, sept, set; 10: oct; 11: nov; 12: dic",
    ),
    weekdays: valued("1: lun; 2: mar; 3: mié, mie, miercoles; 4: jue; 5: vie; 6: sáb, sab, sabado, sábados; 7: dom, domingos"),
    joiners: list("de, del, del año, de este, el, el día, día"),
    relative: keyed(`
      today: hoy, el día de hoy, hoy día; yesterday: ayer, el día de ayer; tomorrow: mañana, el día de mañana; day-before-yesterday: anteayer, antier
      day-after-tomorrow: pasado mañana; tonight: esta noche; last-night: anoche, ayer por la noche, ayer en la noche
      last-year: el año pasado, año pasado, el pasado año, el último año, hace un año, el año anterior, del año pasado
      this-year: este año, el presente año, el año en curso, el año actual; next-year: el próximo año, el año que viene, el año próximo, próximo año
      last-month: el mes pasado, mes pasado, el pasado mes, hace un mes; this-month: este mes, el presente mes; next-month: el próximo mes, el mes que viene
      last-week: la semana pasada, semana pasada, la pasada semana, hace una semana; this-week: esta semana, la presente semana
      next-week: la próxima semana, la semana que viene, próxima semana; last-spring: la primavera pasada, la pasada primavera
      last-summer: el verano pasado, el pasado verano; last-autumn: el otoño pasado, el pasado otoño; last-winter: el invierno pasado, el pasado invierno
      this-spring: esta primavera; this-summer: este verano; this-autumn: este otoño; this-winter: este invierno
      next-spring: la próxima primavera; next-summer: el próximo verano; next-autumn: el próximo otoño; next-winter: el próximo invierno
    `),
    parts: keyed(`
      spring: primavera; summer: verano; autumn: otoño; winter: invierno
      beginning: principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de, primeros de, a primeros de
      end: finales de, a finales de, fines de, a fines de, fin de, últimos de; middle: mediados de, a mediados de
    `),
    dayParts: keyed(`
      am: a.m., a. m., am; pm: p.m., p. m., pm; noon: mediodía, al mediodía, del mediodía; midnight: medianoche, a medianoche
      dawn: de la madrugada, madrugada, amanecer, al amanecer; morning: de la mañana, por la mañana, en la mañana
      afternoon: de la tarde, por la tarde, en la tarde; night: de la noche, por la noche, en la noche
    `),
    clock: list("h, hs, hrs, horas, hora, en punto"),
    clockOffsets: valued(
      "30: y media; 15: y cuarto; -15: menos cuarto, un cuarto para; 5: y cinco; 10: y diez; 20: y veinte; -5: menos cinco; -10: menos diez",
    ),
  },
  negation: {
    words: list(`
      no, nunca, jamás, ni, sin, tampoco, nadie, nada, ningún, ninguno, ninguna, ningunos, ningunas, ni siquiera, ya no, todavía no, aún no
    `),
    implicit: list(`
      negó, niega, niegan, negaron, negar, negando, negado, se negó, se niega, se niegan, se negaron, rechazó, rechaza, rechazan, rechazaron, rechazar,
      rechazado, rechazada, descartó, descarta, descartan, descartaron, descartar, descartado, carece, carecen, carecía, carecían, falta de, evitó, evitar,
      impidió, impide, impiden, impidieron, impedir, prohibió, prohíbe, prohíben, prohibieron, prohibir, prohibido, prohibida, desmintió, desmiente,
      desmintieron, desmentir, incapaz, incapaces, imposible, ausencia de, canceló, cancelado, cancelada, cancelar, dejó de, dejaron de, deja de,
      desestimó, improbable, negativa, apenas, raramente, rara vez,
      evita, evitan, evitando, evitaron, en lugar de, en vez de, se opone, se oponen, se opuso, se opusieron, excepto, salvo, libre de, renuncia, renunció,
      hasta que, a menos que, a no ser que, salvo que, mientras no
    `),
    exceptions: list(`
      no solo, no sólo, no solamente, no únicamente, no obstante, sin embargo, sin duda, sin lugar a dudas, no cabe duda, nada más, nada menos, no menos de,
      no más de, no hay duda, si no, cuando no, o no, no en vano, sin falta, sin excepción, ni mucho menos, a no ser, no es que, más que nada, 
      antes de nada, de nada, no hace mucho, sin precedentes, sin techo, sin hogar, sin fines de lucro, sin ánimo de lucro, no gubernamental,
      no gubernamentales, no fuera que, no dejó de, no deja de, no pudo menos
    `),
    concord: list("nadie, nada, nunca, jamás, ningún, ninguno, ninguna, ningunos, ningunas, tampoco, ni, ni siquiera"),
  },
  modality: {
    possible: list(`
      podría, podrían, podríamos, pudiera, pudieran, pudiese, quizá, quizás, tal vez, posiblemente, posible, posibles, posibilidad, posibilidades, acaso,
      a lo mejor, es posible, potencial, potenciales, potencialmente, puede que, cabe la posibilidad, eventualmente,
      de confirmarse, si se confirma, de ser cierto, de ser cierta, si se confirmara, si es cierto, de comprobarse
    `),
    able: list(
      "puede, pueden, podrá, podrán, podía, podían, pueda, puedan, capaz de, capaces de, permite, permiten, puedo, puedes, podemos, podré, podrás, podremos, pudo, pudieron, poder, permite que, permitió, permitiría",
    ),
    probable: list(`
      probable, probables, probablemente, seguramente, se espera, se prevé, se estima, se cree, se teme, previsiblemente, aparentemente, parece, parecen,
      parecía, al parecer, sospecha, sospechan, sospechaba, sospechoso, teme, temen, temía, creen, cree, es de esperar, se calcula, se supone, apunta a,
      sugiere, sugieren, presumiblemente, previsto, prevista, previstos, previstas, espera que, esperan que, prevé, prevén
    `),
    reported: list(`
      presuntamente, presunto, presunta, presuntos, presuntas, supuestamente, supuesto, supuesta, supuestos, supuestas, habría, habrían, estaría, estarían,
      se dice, se dice que, según se informa, según se dice, según trascendió, trascendió, acusado de, acusada de, rumores, se rumorea, tendría, tendrían
    `),
    intended: list(`
      planea, planean, planeaba, planeó, planear, pretende, pretenden, pretendía, tiene previsto, tienen previsto, tenía previsto, tiene la intención,
      tienen la intención, intención de, piensa, piensan, baraja, barajan, estudia, estudian, considera, consideran, quiere, quieren, quería, querían,
      espera, esperan, propone, proponen, propuso, busca, buscan, buscaba, se propone, se dispone a, se disponen a, aspira a, planes de, planes para,
      programado, programada, programados, programadas, prometió, promete, dispuesto a, dispuesta a, dispuestos a, se comprometió a
    `),
    obliged: list(`
      debe, deben, debía, debían, deberá, deberán, debería, deberían, debió, debieron, deba, deban, tiene que, tienen que, tenía que, tuvo que, tuvieron que,
      tendrá que, tendrán que, tenga que, tendría que, hay que, obligado a, obligada a, obligados a, obligadas a, obliga a, obligan a, obligatorio,
      obligatoria, obligatoriamente, necesario, necesaria, necesita, necesitan, ha de, han de, exige, exigen, es preciso, hace falta, se requiere, requiere,
      requieren, es necesario
    `),
    certain: list(`
      ciertamente, indudablemente, sin duda, sin lugar a dudas, claramente, evidentemente, obviamente, desde luego, por supuesto, confirmó, confirma,
      confirman, confirmaron, confirmado, confirmada, confirmar, demostró, demuestra, demuestran, demostrado, probado, comprobado, comprobó, decidió, decide,
      decidieron, decidido, decidida, da por hecho, dan por hecho, da por sentado, dio por hecho, no cabe duda, es cierto que, en efecto, garantiza,
      garantizó, seguro que, con seguridad, de hecho
    `),
  },
  attribution: {
    says: list(`
      dijo, dice, dicen, dijeron, decía, decían, dicho, diciendo, ha dicho, han dicho, diría, digo, señaló, señala, señalan, señalaron, señalado,
      explicó, explica, explican, explicaron, explicado, indicó, indica, indican, indicaron, indicado, manifestó, manifiesta, manifestaron, manifestado,
      declaró, declara, declararon, declarado, añadió, añade, añaden, añadieron, añadido, agregó, agrega, agregaron, comentó, comenta, comentan,
      comentaron, contó, cuenta, cuentan, contaron, informó, informa, informan, informaron, informado, anunció, anuncia, anuncian, anunciaron, anunciado,
      expresó, expresa, expresaron, afirma, afirman, afirmó, afirmaron, afirmado, apuntó, apunta, apuntan, apuntaron, precisó, precisa, precisan,
      precisaron, detalló, detalla, detallan, escribió, escribe, escriben, escrito, respondió, responde, contestó, contesta, preguntó, pregunta, recordó,
      recuerda, relató, relata, reportó, reporta, publicó, publica, mencionó, menciona, subrayó, subraya, subrayaron, destacó, destaca, destacaron, resaltó,
      resume, resumió, concluye, concluyó, describió, describe, observó, comunicó, comunicaron, puntualizó, prosigue, prosiguió, continuó, continúa, refirió,
      remarcó, remarca, recalcó, recalca, matizó, aclaró, aclara, asegura, asegurando
    `),
    loaded: list(`
      aseguró, aseguran, aseguraron, asegurado, sostuvo, sostiene, sostienen, sostuvieron, alegó, alega, alegan, alegaron, insistió, insiste, insisten,
      insistieron, admitió, admite, admiten, admitieron, admitido, reconoció, reconoce, reconocen, reconocieron, reconocido, advirtió, advierte, advierten,
      advirtieron, advertido, acusó, acusa, acusan, acusaron, denunció, denuncia, denuncian, denunciaron, reclamó, reclama, reclaman, exigió, exige, exigen,
      criticó, critica, critican, criticaron, argumentó, argumenta, argumentan, argumentaron, defendió, defiende, defienden, desmintió, desmiente, negó,
      niega, niegan, negaron, confesó, confiesa, presumió, presume, presumen, lamentó, lamenta, lamentan, amenazó, amenaza, prometió, promete, prometen,
      juró, jura, sugirió, sugiere, sugieren, insinuó, opina, opinó, opinan, considera, consideró, consideran, cree, creen, estima, estiman, estimó, pidió,
      piden, instó, urgió, alertó, alerta, alertan, celebró, censuró, condenó, predijo, pronosticó
    `),
    accordingTo: list(`
      según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, conforme a, citando a, citado por, citada por, citados por,
      al decir de, tal como informó, tal y como explica, según informó, según informa, según fuentes, a decir de
    `),
    vagueSources: list(`
      fuentes, fuente, funcionarios, funcionario, testigos, testigo, expertos, experto, experta, expertas, portavoz, portavoces, vocero, vocera, voceros,
      analistas, analista, observadores, críticos, autoridades, investigadores, científicos, vecinos, residentes, medios locales, medios estatales,
      diplomáticos, activistas, economistas, responsables, oficiales, informes, allegados, especialistas
    `),
  },
  functionWords: list(`
    el, la, los, las, lo, un, una, unos, unas, al, del, de, a, en, por, para, con, sin, sobre, entre, hasta, desde, hacia, según, contra, durante,
    mediante, ante, bajo, tras, y, e, o, u, ni, pero, sino, aunque, porque, pues, que, qué, quien, quién, quienes, cual, cuál, cuales, cuáles, cuyo, cuya,
    cuyos, cuyas, como, cómo, cuando, cuándo, donde, dónde, cuanto, cuánto, si, sí, no, ya, muy, más, menos, tan, tanto, tanta, tantos, tantas, también,
    solo, sólo, aún, todavía, siempre, entonces, así, aquí, allí, ahí, ahora, luego, después, antes, mientras, yo, tú, él, ella, ello, nosotros, nosotras,
    vosotros, ellos, ellas, usted, ustedes, me, te, se, nos, os, le, les, mi, mis, tu, tus, su, sus, nuestro, nuestra, nuestros, nuestras, suyo, suya,
    suyos, suyas, este, esta, esto, estos, estas, ese, esa, eso, esos, esas, aquel, aquella, aquello, aquellos, aquellas, otro, otra, otros, otras, mismo,
    misma, mismos, mismas, todo, toda, todos, todas, cada, mucho, mucha, muchos, muchas, poco, poca, pocos, pocas, algún, alguno, alguna, algunos,
    algunas, algo, alguien, es, son, era, eran, fue, fueron, ser, sido, siendo, sea, sean, será, serán, sería, está, están, estaba, estaban, estar, estado,
    estuvo, ha, han, he, hemos, había, habían, haber, hay, haya, hubo, habrá, tiene, tienen, tener, tenía, hace, hacer, hizo, va, van, ir, además, embargo
  `),
  titles: list(`
    señor, señora, señorita, sr, sra, srta, don, doña, doctor, doctora, dr, dra, profesor, profesora, presidente, presidenta, expresidente, expresidenta,
    vicepresidente, vicepresidenta, primer ministro, primera ministra, ministro, ministra, exministro, exministra, canciller, secretario, secretaria,
    secretario general, secretaria general, secretario de estado, rey, reina, príncipe, princesa, infanta, papa, arzobispo, obispo, cardenal, padre, fray,
    sor, general, coronel, comandante, capitán, teniente, sargento, almirante, inspector, inspectora, comisario, comisaria, juez, jueza, magistrado,
    magistrada, fiscal, fiscal general, senador, senadora, diputado, diputada, gobernador, gobernadora, alcalde, alcaldesa, concejal, embajador,
    embajadora, director, directora, portavoz, líder, jefe, jefa, consejero, consejera, consejero delegado, entrenador, seleccionador, duque, duquesa, conde,
    condesa, marqués, san, santa, santo, emperador, sultán, emir, jeque, imán, ayatolá
  `),
  organisationWords: list(`
    universidad, colegio, escuela, instituto, institución, academia, ministerio, departamento, banco, caja, partido, empresa, compañía, corporación, grupo,
    asociación, federación, unión, liga, club, consejo, comité, comisión, parlamento, senado, congreso, asamblea, tribunal, audiencia, juzgado, fiscalía,
    agencia, autoridad, oficina, fundación, fondo, organización, sociedad, hospital, clínica, museo, teatro, iglesia, policía, guardia, ejército, armada,
    fuerza, fuerzas, aerolíneas, laboratorio, laboratorios, centro, diario, cadena, televisión, radio, cámara, secretaría, servicio, servicios, alianza,
    frente, movimiento, foro, coalición, sindicato, confederación, ayuntamiento, diputación, generalitat, junta, gobierno, real
  `),
};
