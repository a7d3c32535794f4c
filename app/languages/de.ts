import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

/** The endings of German adjectives, also those of ordinals. */
const endings = ["e", "en", "er", "es", "em"];

export const german: Language = {
  code: "de",
  abbreviations: list(`
    dr, prof, hr, hrn, fr, frl, dipl, ing, mag, hon, st, sr, jr, bzw, ca, evtl, ggf, inkl, exkl, insb, etc, usw, u.a, u. a, z.b, z. b, d.h, d. h, u.u, i.d.r,
    i. d. r, o.ä, u.ä, s.o, s.u, v.a, v. a, z.t, z. t, z.zt, vgl, sog, gem, allg, abs, nr, nrn, s, bd, bde, hg, hrsg, aufl, kap, abb, tab, anm,
    str, pl, tel, geb, gest, verst, verh, jh, jhd, jan, feb, mrz, apr, jun, jul, aug, sep, sept, okt, nov, dez, mio, mrd, tsd,
    std, min, sek, max, vs, co, gebr, ges, e.v, e. v, a.d, a. d, i.r, n.chr, v.chr, n. chr, v. chr, chr, v.h, kath, ev, amtl, österr, schweiz, dt, engl,
    franz, russ, lat, u.s, ff, f, lt, zz, zzt, einschl, ehem, stv, stellv, vors, rd, betr, bspw
  `),
  ordinalDot: true,
  numbers: {
    decimal: ",",
    group: [".", "'"],
    cardinals: valued(`
      0: null; 1: eins, ein, eine, einen, einem, einer, eines; 2: zwei, zwo, zweien, zweier; 3: drei, dreien, dreier; 4: vier; 5: fünf; 6: sechs; 7: sieben
      8: acht; 9: neun; 10: zehn; 11: elf; 12: zwölf; 13: dreizehn; 14: vierzehn; 15: fünfzehn; 16: sechzehn; 17: siebzehn; 18: achtzehn; 19: neunzehn
      20: zwanzig; 30: dreißig, dreissig; 40: vierzig; 50: fünfzig; 60: sechzig; 70: siebzig; 80: achtzig; 90: neunzig
    `),
    scales: valued(`
      100: hundert, hunderte, hunderten, hunderter; 1e3: tausend, tausende, tausenden, tausender; 1e6: million, millionen; 1e9: milliarde, milliarden
      1e12: billion, billionen; 1e15: billiarde, billiarden; 1e18: trillion, trillionen
    `),
    scaleMarks: valued("1e3: Tsd, Tsd., tsd, T, k; 1e6: Mio, Mio., mio, Mill, Mill.; 1e9: Mrd, Mrd., mrd, Mia, Mia.; 1e12: Bio, Bio., bio"),
    ordinals: valued(
      [
        "1: erst~; 2: zweit~; 3: dritt~; 4: viert~; 5: fünft~; 6: sechst~; 7: siebt~, siebent~; 8: acht~; 9: neunt~; 10: zehnt~; 11: elft~; 12: zwölft~",
        "13: dreizehnt~; 14: vierzehnt~; 15: fünfzehnt~; 16: sechzehnt~; 17: siebzehnt~; 18: achtzehnt~; 19: neunzehnt~; 20: zwanzigst~",
        "21: einundzwanzigst~; 25: fünfundzwanzigst~; 30: dreißigst~; 40: vierzigst~; 50: fünfzigst~; 60: sechzigst~; 70: siebzigst~; 80: achtzigst~",
        "90: neunzigst~; 100: hundertst~; 1000: tausendst~; 1e6: millionst~; 1e9: milliardst~; 1e12: billionst~",
      ]
        .join(";")
        .replace(/(\p{L}+)~/gu, (_, stem: string) => endings.map((ending) => stem + ending).join(", ")),
    ),
    ordinalMarks: list("."),
    fractions: valued(`
      1/2: halb, halbe, halben, halber, halbes, halbem, die hälfte, der hälfte, hälfte, ein halb, eine halbe, ein halbes
      1/3: ein drittel, einem drittel, eines drittels, das drittel, drittel; 2/3: zwei drittel, zweidrittel, zwei dritteln
      1/4: ein viertel, einem viertel, eines viertels, viertel; 3/4: drei viertel, dreiviertel, drei vierteln; 1/5: ein fünftel, einem fünftel, fünftel
      2/5: zwei fünftel; 3/5: drei fünftel; 4/5: vier fünftel; 1/6: ein sechstel, einem sechstel; 5/6: fünf sechstel; 1/7: ein siebtel
      1/8: ein achtel, einem achtel; 3/8: drei achtel; 7/8: sieben achtel; 1/9: ein neuntel; 1/10: ein zehntel, einem zehntel, zehntel; 3/10: drei zehntel
      7/10: sieben zehntel; 9/10: neun zehntel; 1/20: ein zwanzigstel; 1/100: ein hundertstel; 1/1000: ein tausendstel
      1.5: drei halbe, anderthalb, eineinhalb, einundeinhalb; 2.5: fünf halbe, zweieinhalb; 3.5: dreieinhalb; 4.5: viereinhalb; 5.5: fünfeinhalb; 6.5: sechseinhalb
      7.5: siebeneinhalb; 8.5: achteinhalb; 9.5: neuneinhalb
    `),
    multiples: valued(`
      2: doppelt, doppelte, doppelten, doppelter, doppeltes, verdoppelt, verdoppelte, verdoppelten, verdoppeln, verdoppelung, verdopplung, zweimal, zweifach
      3: dreifach, dreifache, dreifachen, verdreifacht, verdreifachte, verdreifachten, verdreifachen, dreimal
      4: vierfach, vierfache, vierfachen, vervierfacht, vervierfachte, vervierfachen, viermal; 5: fünffach, fünffache, fünffachen, verfünffacht, fünfmal
      6: sechsfach, sechsfache, sechsmal; 7: siebenfach, siebenmal; 8: achtfach, achtmal; 10: zehnfach, zehnfache, zehnfachen, verzehnfacht, zehnmal
      100: hundertfach, hundertfache
    `),
    collectives: valued(`
      2: ein duo; 3: trio; 4: quartett; 6: halbes dutzend, ein halbes dutzend, halben dutzend; 12: dutzend, dutzende, dutzenden
      60: schock
    `),
    joiners: list("und"),
    weak: list("ein, eine, einen, einem, einer, eines"),
    percent: list("prozent, prozents, v. h, v.h, v. h., v.h., vom hundert"),
    percentagePoints: list("prozentpunkt*, prozent punkte, % punkt*"),
    about: list(`
      etwa, ungefähr, rund, circa, zirka, ca, knapp, gut, fast, nahezu, annähernd, beinahe, gegen, um die, schätzungsweise, an die, geschätzt, geschätzte,
      geschätzten, geschätzt auf, in etwa, plus minus, im bereich von, in der größenordnung von, in der gegend von
    `),
    atLeast: list(`
      größer oder gleich, größer gleich, mehr als oder gleich, gleich oder größer als, nicht kleiner als,
      mindestens, wenigstens, nicht weniger als, zumindest, minimal, oder mehr, und mehr, oder älter, und älter, ein minimum von
    `),
    atMost: list(`
      kleiner oder gleich, kleiner gleich, weniger als oder gleich, gleich oder kleiner als, nicht größer als, nicht höher als,
      höchstens, maximal, bis zu, nicht mehr als, allenfalls, oder weniger, und weniger, oder jünger, längstens, ein maximum von
    `),
    moreThan: list(`
      mehr als, über, oberhalb von, größer als, höher als, älter als, länger als, übersteigt, überstieg, übersteigen, überschritten, überschritt, überschreitet,
      jenseits von, jenseits der, überstiegen, mehr denn
    `),
    lessThan: list(`
      weniger als, unter, unterhalb von, kleiner als, niedriger als, jünger als, kürzer als, geringer als, nicht einmal, unterschritten, unterschritt, kaum
    `),
    rangeBetween: list("bis, und, oder, bis zu"),
    rangeOpeners: list("zwischen, von, vom"),
  },
  dates: {
    months: valued(
      "1: jänner, jan; 2: feber, feb; 3: mrz, maerz; 4: apr; 6: jun, juno; 7: jul, julei; 8: aug; 9: sept, sep; 10: okt; 11: nov; 12: dez",
    ),
    weekdays: valued(`
      1: montags, montagmorgen, montagabend, montagnachmittag, montagvormittag, montagnacht; 2: dienstags, dienstagmorgen, dienstagabend, dienstagnachmittag, dienstagvormittag
      3: mittwochs, mittwochmorgen, mittwochabend, mittwochnachmittag, mittwochvormittag; 4: donnerstags, donnerstagmorgen, donnerstagabend, donnerstagnachmittag
      5: freitags, freitagmorgen, freitagabend, freitagnachmittag, freitagnacht; 6: sonnabend, sonnabends, samstags, samstagmorgen, samstagabend, samstagnachmittag
      7: sonntags, sonntagmorgen, sonntagabend, sonntagnachmittag, sonntagnacht
    `),
    joiners: list("des, des jahres, im, im jahr, im jahre, den, der"),
    relative: keyed(`
      today: heute; yesterday: gestern; tomorrow: morgen; day-before-yesterday: vorgestern; day-after-tomorrow: übermorgen
      tonight: heute abend, heute nacht; last-night: gestern abend, letzte nacht, vergangene nacht, in der vergangenen nacht
      last-year: letztes jahr, im letzten jahr, vergangenes jahr, im vergangenen jahr, vergangenen jahres, letzten jahres, voriges jahr, im vorjahr, vor einem jahr, vorjahr
      this-year: dieses jahr, in diesem jahr, diesen jahres, heuer, dieses jahres, laufenden jahres, im laufenden jahr
      next-year: nächstes jahr, im nächsten jahr, kommendes jahr, im kommenden jahr, nächsten jahres, kommenden jahres
      last-month: letzten monat, im letzten monat, vergangenen monat, im vergangenen monat, vorigen monat, vor einem monat, im vormonat
      this-month: diesen monat, in diesem monat; next-month: nächsten monat, im nächsten monat, kommenden monat, im kommenden monat
      last-week: letzte woche, vergangene woche, in der vergangenen woche, in der letzten woche, vorige woche, vor einer woche
      this-week: diese woche, in dieser woche; next-week: nächste woche, kommende woche, in der kommenden woche, in der nächsten woche
      last-spring: letzten frühling, im vergangenen frühling, im vergangenen frühjahr, im letzten frühjahr
      last-summer: letzten sommer, im vergangenen sommer, vergangenen sommer, im letzten sommer
      last-autumn: letzten herbst, im vergangenen herbst, vergangenen herbst, im letzten herbst
      last-winter: letzten winter, im vergangenen winter, vergangenen winter, im letzten winter
      this-spring: dieses frühjahr, in diesem frühjahr, diesen frühling; this-summer: diesen sommer, in diesem sommer
      this-autumn: diesen herbst, in diesem herbst; this-winter: diesen winter, in diesem winter; next-spring: im nächsten frühjahr, im kommenden frühjahr
      next-summer: nächsten sommer, im kommenden sommer, im nächsten sommer; next-autumn: nächsten herbst, im kommenden herbst; next-winter: nächsten winter
    `),
    parts: keyed(`
      spring: frühling, frühjahr, frühlings, frühjahrs; summer: sommer, sommers; autumn: herbst, herbstes; winter: winter, winters
      beginning: anfang, zu beginn, beginn, anfangs; end: ende, jahresende; middle: mitte
    `),
    dayParts: keyed(`
      noon: mittag, mittags, am mittag; midnight: mitternacht, um mitternacht; dawn: im morgengrauen, morgengrauen
      morning: morgens, am morgen, uhr morgens, früh, vormittags, am vormittag, uhr früh; afternoon: nachmittags, am nachmittag, uhr nachmittags
      evening: abends, am abend, uhr abends; night: nachts, in der nacht, uhr nachts
    `),
    clock: list("uhr, h"),
    clockOffsets: valued(
      "-30: halb; 15: viertel nach; -15: viertel vor, dreiviertel; 5: fünf nach; -5: fünf vor; 10: zehn nach; -10: zehn vor; 20: zwanzig nach; -20: zwanzig vor",
    ),
  },
  negation: {
    words: list(`
      nicht, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand, niemanden, niemandem, niemandes, nichts, ohne, weder, noch nie,
      nirgends, nirgendwo, keinesfalls, keineswegs, keinerlei, nimmer, nicht mehr, noch nicht
    `),
    implicit: list(`
      bestritt, bestreitet, bestreiten, bestritten, bestreite, dementiert, dementierte, dementierten, dementieren, dementi, verneint, verneinte, verneinen,
      leugnet, leugnete, leugnen, geleugnet, weigert, weigerte, weigern, weigerten, geweigert, weigerung, verweigert, verweigerte, verweigern, lehnt, lehnte,
      lehnen, lehnten, ablehnt, ablehnte, ablehnen, abgelehnt, ablehnung, verwarf, verworfen, zurückgewiesen, ausgeschlossen, ausschließen, ausschloss,
      ausschließt, scheiterte, scheitert, scheiterten, gescheitert, mangelt, mangelte, mangel an, fehlt, fehlte, fehlen, fehlten, verhindert, verhinderte,
      verhindern, verboten, verbietet, verbot, verbieten, untersagt, untersagte, untersagen, unmöglich, unfähig, abgesagt, unwahrscheinlich, kaum, selten,
      fehlende, fehlenden,
      vermeiden, vermeidet, vermied, vermieden, verzichten, verzichtet, verzichtete, verzicht, anstatt, statt, frei von, widersetzt, widersetzen, ausgenommen,
      es sei denn, solange, bis
    `),
    exceptions: list(`
      nicht nur, nicht bloß, nicht allein, nicht lediglich, nicht weniger als, nicht mehr als, nicht zuletzt, nichts als, nicht zu vergessen, ohne zweifel,
      kein zweifel, keine frage, zweifellos, ohne weiteres, wenn nicht, ob oder nicht, oder nicht, kein geringerer, nicht wenige, nicht selten, ohne ausnahme,
      ohnehin, ohnedies, nichtsdestotrotz, nichtsdestoweniger, nicht umsonst, nichts anderes als, nicht ohne, nicht viel später
    `),
    concord: list("noch"),
  },
  modality: {
    possible: list(`
      könnte, könnten, könne, möglicherweise, vielleicht, eventuell, möglich, mögliche, möglichen, möglicher, mögliches, womöglich, unter umständen,
      gegebenenfalls, möglichkeit, möglichkeiten, potenziell, potenzielle, potenziellen, potentiell, potentielle, denkbar, mag, mögen,
      allenfalls,
      falls bestätigt, sollte sich das bestätigen, sollte sich dies bestätigen, wenn sich das bestätigt, wenn sich dies bestätigt, falls sich das bestätigt, falls es stimmt, wenn es stimmt
    `),
    able: list(
      "kann, können, konnte, konnten, darf, dürfen, durfte, durften, in der lage, fähig, imstande, erlaubt, ermöglicht, kannst, könnt, konntest, dürft, vermag, vermögen, ermöglichen, erlauben",
    ),
    probable: list(`
      wahrscheinlich, wahrscheinliche, wahrscheinlichen, wohl, dürfte, dürften, vermutlich, voraussichtlich, anscheinend, offenbar, scheint, scheinen, schien,
      schienen, vermutet, vermuten, vermutete, vermuteten, befürchtet, befürchten, befürchtete, fürchtet, fürchten, erwartet, erwarten, erwartete, erwarteten,
      verdacht, verdächtigt, glaubt, glauben, glaubte, rechnet mit, rechnen mit, gerechnet, aller voraussicht nach, augenscheinlich,
      geht davon aus, gehen davon aus
    `),
    reported: list(`
      soll, sollen, angeblich, angebliche, angeblichen, angeblicher, mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, vorgeblich, sogenannte, sogenannten,
      dem vernehmen nach, hieß es, berichten zufolge, gerüchte, gerüchten zufolge, beschuldigt, vorgeworfen, wolle
    `),
    intended: list(`
      plant, planen, plante, planten, geplant, geplante, geplanten, beabsichtigt, beabsichtigen, beabsichtigte, will, wollen, wollte, wollten, erwägt,
      erwägen, erwog, erwogen, hofft, hoffen, hoffte, vorhaben, hat vor, haben vor, absicht, strebt an, streben an, anstrebt, angestrebt, vorgesehen,
      vorgesehene, schlägt vor, vorgeschlagen, schlug vor, versprach, verspricht, versprochen, bereit zu, möchte, möchten, zielt darauf ab, terminiert,
      angesetzt, vorbereitet
    `),
    obliged: list(`
      muss, müssen, musste, mussten, müsse, müsste, müssten, sollte, sollten, verpflichtet, gezwungen, notwendig, notwendige, notwendigen, nötig, erforderlich,
      erforderliche, erforderlichen, zwingend, pflicht, brauchen, braucht, hat zu, haben zu, ist zu, sind zu, notwendigerweise, obligatorisch, gehalten
    `),
    certain: list(`
      sicher, sicherlich, gewiss, zweifellos, ohne zweifel, kein zweifel, bestimmt, definitiv, bestätigt, bestätigte, bestätigten, bestätigen, bestätigung,
      bewiesen, beweist, bewies, beweisen, erwiesen, nachgewiesen, beschlossen, beschloss, beschließt, beschließen, entschied, entschieden, entscheidet,
      selbstverständlich, natürlich, eindeutig, offensichtlich, tatsächlich, garantiert, auf jeden fall, steht fest, stand fest, festgestellt
    `),
  },
  attribution: {
    says: list(`
      sagte, sagt, sagten, sagen, gesagt, sage, erklärte, erklärt, erklärten, erklären, erkläre, teilte mit, teilten mit, mitgeteilt, mitteilte, mitteilten,
      berichtet, berichtete, berichteten, berichten, äußerte, äußert, äußerten, geäußert, betont, betonte, betonten, betonen, schrieb, schreibt, schrieben,
      schreiben, geschrieben, erzählt, erzählte, erzählten, erläutert, erläuterte, ergänzte, ergänzt, fügte hinzu, fügt hinzu, hinzugefügt, hinzu, kündigte,
      kündigt, kündigten, ankündigte, angekündigt, meldet, meldete, meldeten, gemeldet, antwortete, antwortet, fragte, fragt, sprach, spricht, gesprochen,
      verkündete, verkündet, verkündeten, beschrieb, beschreibt, erinnerte, erinnert, kommentierte, kommentiert, verwies, verweist, hervorhob, so der, so die,
      bemerkte, bemerkt, notierte, informierte, informiert, gab bekannt, gaben bekannt, bekanntgegeben, bekannt gegeben, zitiert, stellte fest, nannte,
      nennt, unterstrich, unterstreicht, veröffentlichte, veröffentlicht, meinte, meint, meinten, führte aus, resümierte
    `),
    loaded: list(`
      behauptete, behauptet, behaupteten, behaupten, behaupte, warnte, warnt, warnten, warnen, gewarnt, gestand, gestanden, gesteht, räumte, räumt, räumten,
      eingeräumt, einräumte, gab zu, gaben zu, gibt zu, zugegeben, bestritt, bestreitet, bestritten, dementierte, dementiert, beharrte, beharrt, bestand darauf,
      versicherte, versichert, versicherten, beteuerte, beteuert, beteuerten, beklagte, beklagt, beklagten, kritisierte, kritisiert, kritisierten, forderte,
      fordert, forderten, fordern, gefordert, verlangte, verlangt, drohte, droht, drohten, gedroht, versprach, verspricht, argumentierte, argumentiert,
      argumentierten, warf vor, warfen vor, vorgeworfen, wirft vor, beschuldigte, beschuldigt, beschuldigten, bezichtigte, unterstellte, mutmaßte, prahlte,
      bedauerte, bedauert, lobte, lobt, mahnte, mahnt, mahnten, verteidigte, verteidigt, wies zurück, wiesen zurück, zurückgewiesen, vermutete, glaubt,
      schätzt, schätzte, schätzten, prophezeite, verurteilte, begrüßte, appellierte
    `),
    accordingTo: list(`
      laut, zufolge, nach angaben, nach angaben von, nach angaben der, nach angaben des, gemäß, nach ansicht, nach meinung, nach einschätzung, nach worten,
      nach den worten, nach aussage, nach aussagen, nach auskunft, nach darstellung, unter berufung auf, mit verweis auf, nach eigenen angaben, eigenen angaben zufolge,
      ihm zufolge, ihr zufolge, aus sicht
    `),
    vagueSources: list(`
      quellen, quelle, behörden, beamte, beamten, beamter, zeugen, zeuge, augenzeugen, experten, experte, expertin, sprecher, sprecherin, sprechers, analysten,
      analyst, beobachter, beobachtern, kritiker, kritikern, forscher, forschern, forscherin, wissenschaftler, wissenschaftlern, anwohner, medienberichte,
      medienberichten, staatsmedien, kreisen, kreise, diplomaten, aktivisten, ökonomen, insider, insidern, fachleute, fachleuten, verantwortliche
    `),
  },
  functionWords: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, jenes, jenen, jenem, ich, du, er,
    sie, es, wir, ihr, mich, dich, ihn, uns, euch, mir, dir, ihm, ihnen, sich, mein, meine, meinen, dein, deine, sein, seine, seinen, seinem, seiner,
    seines, ihre, ihren, ihrem, ihrer, ihres, unser, unsere, unseren, unserem, unserer, euer, eure, und, oder, aber, sondern, denn, doch, jedoch, dass, ob,
    wenn, weil, da, als, wie, wo, was, wer, wen, wem, wessen, welche, welcher, welches, welchen, warum, wann, während, bevor, nachdem, obwohl, damit,
    sodass, falls, indem, sobald, solange, in, im, ins, an, am, ans, auf, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, für, durch, gegen, ohne, um,
    über, unter, vor, hinter, neben, zwischen, seit, bis, trotz, wegen, statt, außer, innerhalb, außerhalb, gegenüber, entlang, ab, so, auch, nur, noch,
    schon, bereits, sehr, mehr, immer, hier, dort, dann, nun, jetzt, wieder, etwa, sogar, zudem, außerdem, dabei, dazu, daran, darauf, darin, daraus,
    dafür, dagegen, davon, dadurch, daher, deshalb, deswegen, also, allerdings, bin, bist, ist, sind, war, waren, wäre, wären, sei, seien, gewesen, hat,
    haben, habe, hatte, hatten, hätte, hätten, gehabt, wird, werden, werde, wurde, wurden, würde, würden, worden, geworden, man, alle, allen, aller, alles,
    jede, jeder, jedes, jeden, jedem, viele, vielen, vieler, einige, einigen, einiger, andere, anderen, anderer, anderes, beide, beiden, etwas, selbst,
    derselbe, dieselbe, dasselbe, ja, nein, zwar, eben, gerade, deren, dessen
  `),
  titles: list(`
    herr, herrn, frau, dr, doktor, prof, professor, professorin, präsident, präsidentin, präsidenten, ex-präsident, vizepräsident, vizepräsidentin,
    bundespräsident, bundeskanzler, bundeskanzlerin, kanzler, kanzlerin, altkanzler, ministerpräsident, ministerpräsidentin, premierminister,
    premierministerin, premier, minister, ministerin, außenminister, außenministerin, innenminister, innenministerin, finanzminister, finanzministerin,
    verteidigungsminister, verteidigungsministerin, staatssekretär, staatssekretärin, generalsekretär, generalsekretärin, us-präsident, us-außenminister,
    könig, königin, prinz, prinzessin, papst, erzbischof, bischof, kardinal, pater, pfarrer, general, oberst, major, hauptmann, leutnant, admiral,
    kommissar, kommissarin, richter, richterin, staatsanwalt, staatsanwältin, generalstaatsanwalt, senator, senatorin, abgeordneter, abgeordnete,
    gouverneur, gouverneurin, bürgermeister, bürgermeisterin, oberbürgermeister, botschafter, botschafterin, direktor, direktorin, vorsitzender, vorsitzende,
    chef, chefin, sprecher, sprecherin, trainer, trainerin, bundestrainer, vorstandschef, fürst, herzog, herzogin, graf, gräfin, freiherr, sankt, kaiser,
    kaiserin, sultan, emir, scheich, imam, ajatollah
  `),
  organisationWords: list(`
    universität, hochschule, schule, gymnasium, institut, akademie, ministerium, bundesministerium, amt, bundesamt, behörde, bank, sparkasse, partei,
    unternehmen, gesellschaft, konzern, gruppe, verband, bundesverband, verein, bund, union, liga, klub, club, rat, ausschuss, kommission, parlament,
    bundestag, bundesrat, landtag, senat, kongress, versammlung, gericht, bundesgericht, gerichtshof, staatsanwaltschaft, agentur, büro, stiftung, fonds,
    organisation, krankenhaus, klinik, museum, theater, kirche, polizei, armee, bundeswehr, marine, streitkräfte, werke, labor, zentrum, zeitung, sender,
    rundfunk, kammer, sekretariat, dienst, allianz, front, bewegung, forum, koalition, gewerkschaft, ag, gmbh, kg, se, e.v
  `),
};
