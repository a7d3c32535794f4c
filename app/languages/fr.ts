import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const french: Language = {
  code: "fr",
  abbreviations: list(`
    m, mm, mme, mmes, mlle, mlles, dr, drs, pr, prof, mgr, st, ste, sts, stes, vve, gal, gén, col, cdt, cap, lt, adj, sgt, amb, av, bd, boul, pl, rte,
    fg, art, tél, fax, n°, no, nos, al, chap, ch, p, pp, vol, vols, t, éd, éds, fig, cf, ex, p. ex, p.ex, etc, env, min, max, hab, apr, av. j.-c,
    apr. j.-c, j.-c, s.a, s.a.r.l, cie, éts, ets, sté, dép, dépt, gouv, univ, inst, janv, févr, fév, avr, juil, sept, oct, nov, déc, lun, jeu,
    ven, sam, dim, c.-à-d, i.e, n.d.l.r, ndlr, r.-v, s.m, s.e, s.s, j.-p, j.-m, j.-f, j.-l, m.-c, é.-u, u.e, o.n.u, u.r.s.s, h, hon, bcp, adr,
    réf, suiv, ss, vs, op. cit, loc. cit, ibid
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: zéro; 1: un, une; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 9: neuf; 10: dix; 11: onze; 12: douze; 13: treize
      14: quatorze; 15: quinze; 16: seize; 17: dix-sept, dix sept; 18: dix-huit, dix huit; 19: dix-neuf, dix neuf; 20: vingt; 21: vingt et un, vingt et une, vingt-et-un
      30: trente; 31: trente et un, trente et une; 40: quarante; 41: quarante et un, quarante et une; 50: cinquante; 51: cinquante et un
      60: soixante; 61: soixante et un, soixante et une; 70: soixante-dix, soixante dix, septante; 71: soixante et onze, soixante-et-onze
      72: soixante-douze; 73: soixante-treize; 74: soixante-quatorze; 75: soixante-quinze; 76: soixante-seize; 77: soixante-dix-sept
      78: soixante-dix-huit; 79: soixante-dix-neuf; 80: quatre-vingts, quatre-vingt, quatre vingts, quatre vingt, huitante, octante
      90: quatre-vingt-dix, quatre vingt dix, nonante; 91: quatre-vingt-onze; 92: quatre-vingt-douze; 93: quatre-vingt-treize
      94: quatre-vingt-quatorze; 95: quatre-vingt-quinze; 96: quatre-vingt-seize; 97: quatre-vingt-dix-sept; 98: quatre-vingt-dix-huit
      99: quatre-vingt-dix-neuf
    `),
    scales: valued(`
      100: cent, cents; 1e5: lakh, lakhs; 1e7: crore, crores; 1e3: mille, milliers, millier; 1e6: million, millions; 1e9: milliard, milliards; 1e12: billion, billions; 1e15: billiard, billiards
      1e18: trillion, trillions
    `),
    scaleMarks: valued("1e3: k, K; 1e6: M, mio, Mio, mln; 1e9: Md, Mds, md, mds, mrd, Mrd, G"),
    ordinals: valued(`
      1: premier, première, premiers, premières; 2: deuxième, deuxièmes, second, seconde, seconds, secondes; 3: troisième, troisièmes; 4: quatrième, quatrièmes
      5: cinquième, cinquièmes; 6: sixième, sixièmes; 7: septième, septièmes; 8: huitième, huitièmes; 9: neuvième, neuvièmes; 10: dixième, dixièmes
      11: onzième; 12: douzième; 13: treizième; 14: quatorzième; 15: quinzième; 16: seizième; 17: dix-septième; 18: dix-huitième; 19: dix-neuvième
      20: vingtième; 21: vingt et unième; 30: trentième; 40: quarantième; 50: cinquantième; 60: soixantième; 70: soixante-dixième; 80: quatre-vingtième
      90: quatre-vingt-dixième; 100: centième; 1000: millième
    `),
    ordinalMarks: list("er, re, ère, e, ème, eme, ième, ieme, nd, nde, ers, es, èmes"),
    fractions: valued(`
      1/2: demi, demie, la moitié, moitié, la moitié de, une moitié, un demi, une demi; 1/3: un tiers, tiers, le tiers; 2/3: deux tiers, les deux tiers
      1/4: un quart, le quart, un quart de, quart; 3/4: trois quarts, les trois quarts; 1/5: un cinquième, le cinquième; 2/5: deux cinquièmes
      3/5: trois cinquièmes; 4/5: quatre cinquièmes; 1/6: un sixième; 5/6: cinq sixièmes; 1/7: un septième; 1/8: un huitième; 1/9: un neuvième
      1/10: un dixième, le dixième; 9/10: neuf dixièmes; 1/20: un vingtième; 1/100: un centième; 1/1000: un millième
      1.5: un et demi, une et demie, un an et demi, une heure et demie; 2.5: deux et demi, deux ans et demi; 3.5: trois ans et demi
    `),
    multiples: valued(`
      2: double, doublé, doublée, doubler, doublent, doublait, doublant, deux fois, le double; 3: triple, triplé, triplée, tripler, trois fois, le triple
      4: quadruple, quadruplé, quadrupler; 5: quintuple, quintuplé, quintupler; 6: sextuple; 10: décuple, décuplé, décupler; 100: centuple
    `),
    collectives: valued(`
      2: une paire, une paire de, un couple de; 6: demi-douzaine, une demi-douzaine; 8: huitaine, une huitaine; 10: dizaine, dizaines, une dizaine
      12: douzaine, douzaines, une douzaine; 15: quinzaine, une quinzaine; 20: vingtaine, une vingtaine; 30: trentaine, une trentaine
      40: quarantaine, une quarantaine; 50: cinquantaine, une cinquantaine; 60: soixantaine, une soixantaine; 100: centaine, centaines, une centaine
      1000: un millier
    `),
    joiners: list("et"),
    weak: list("un, une"),
    percent: list("pourcent, pourcents, pour-cent, pourcentage, pourcentages, pour cent, p. 100, pour 100, p. cent"),
    percentagePoints: list(
      "point de pourcentage, points de pourcentage, point de pourcent, points de pourcent, point de %, points de %, pp",
    ),
    about: list(`
      environ, autour de, près de, à peu près, approximativement, quelque, quelques, presque, vers, aux alentours de, aux environs de, de l'ordre de, à peine plus de,
      un peu plus de, un peu moins de, plus ou moins, grosso modo, estimé à, estimée à, estimés à, quasiment, pratiquement, avoisine, avoisinant, env, proche de
    `),
    atLeast: list(`
      supérieur ou égal à, supérieure ou égale à, supérieurs ou égaux à, supérieures ou égales à, égal ou supérieur à, égale ou supérieure à, égaux ou supérieurs à, au moins de,
      au moins, au minimum, pas moins de, un minimum de, minimum de, ou plus, et plus, au bas mot, pour le moins, ne serait-ce que
    `),
    atMost: list(`
      inférieur ou égal à, inférieure ou égale à, inférieurs ou égaux à, inférieures ou égales à, égal ou inférieur à, égale ou inférieure à, égaux ou inférieurs à,
      au plus, au maximum, jusqu'à, tout au plus, pas plus de, un maximum de, maximum de, ou moins, et moins, jusqu'aux, sans dépasser, n'excédant pas,
      ne dépassant pas, à concurrence de
    `),
    moreThan: list(`
      plus que, plus grand que, plus grande que, plus élevé que, plus élevée que, plus haut que, plus âgé que, plus âgée que,
      plus de, plus du, plus d', supérieur à, supérieure à, supérieurs à, supérieures à, au-dessus de, au-delà de, dépasse, dépassent, dépassé, dépassait,
      dépassant, excède, excédant, passé la barre des, franchi la barre des, âgés de plus de, au-dessus des
    `),
    lessThan: list(`
      moins que, plus petit que, plus petite que, plus bas que, plus jeune que,
      moins de, moins du, moins d', inférieur à, inférieure à, inférieurs à, inférieures à, en dessous de, au-dessous de, sous la barre des, en deçà de, à peine,
      sous les, n'atteint pas, en dessous des
    `),
    rangeBetween: list("à, et, ou, au, jusqu'à, jusqu'au, aux"),
    rangeOpeners: list("entre, de, du, des"),
  },
  dates: {
    months: valued("1: janv, jan; 2: févr, fév, fevrier; 4: avr; 7: juil; 8: aout; 9: sept; 10: oct; 11: nov; 12: déc, dec, decembre"),
    weekdays: valued("1: lun, lundis; 2: mardis; 3: mer, mercredis; 4: jeu, jeudis; 5: ven, vendredis; 6: sam, samedis; 7: dim, dimanches"),
    joiners: list("de, d', du, de l'année, l'an, en, le"),
    relative: keyed(`
      today: aujourd'hui, ce jour; yesterday: hier; tomorrow: demain; day-before-yesterday: avant-hier; day-after-tomorrow: après-demain
      tonight: ce soir, cette nuit; last-night: hier soir, la nuit dernière
      last-year: l'année dernière, l'an dernier, l'an passé, l'année passée, l'année précédente, il y a un an, année dernière, an dernier
      this-year: cette année, l'année en cours; next-year: l'année prochaine, l'an prochain, an prochain, année prochaine
      last-month: le mois dernier, mois dernier, le mois passé, il y a un mois; this-month: ce mois-ci, ce mois; next-month: le mois prochain, mois prochain
      last-week: la semaine dernière, semaine dernière, la semaine passée, il y a une semaine; this-week: cette semaine
      next-week: la semaine prochaine, semaine prochaine; last-spring: le printemps dernier, au printemps dernier; last-summer: l'été dernier, été dernier
      last-autumn: l'automne dernier, automne dernier; last-winter: l'hiver dernier, hiver dernier; this-spring: ce printemps; this-summer: cet été
      this-autumn: cet automne; this-winter: cet hiver; next-spring: le printemps prochain; next-summer: l'été prochain; next-autumn: l'automne prochain
      next-winter: l'hiver prochain
    `),
    parts: keyed(`
      spring: printemps; summer: été; autumn: automne; winter: hiver
      beginning: début, au début de, début de, au début du; end: fin, à la fin de, fin de, à la fin du; middle: mi, milieu de, au milieu de, courant
    `),
    dayParts: keyed(`
      noon: midi; midnight: minuit; dawn: à l'aube, aube; morning: du matin, le matin, matin; afternoon: de l'après-midi, l'après-midi, après-midi
      evening: du soir, le soir, soir, soirée; night: de la nuit, la nuit, nuit; am: a.m.; pm: p.m.
    `),
    clock: list("h, heures, heure"),
    clockOffsets: valued(
      "30: et demie, et demi; 15: et quart; -15: moins le quart, moins quart; -10: moins dix; -5: moins cinq; -20: moins vingt",
    ),
  },
  negation: {
    words: list(`
      pas, jamais, rien, aucun, aucune, aucuns, aucunes, sans, ni, nul, nulle, nullement, aucunement, non, point, guère, personne n', personne ne, n'est plus,
      ne sont plus, n'a plus, n'ont plus, n'était plus, n'étaient plus, ne peut plus, ne peuvent plus, ne veut plus, ne sera plus, ne seront plus,
      n'y a plus, n'avait plus, n'avaient plus, ne doit plus, ne fait plus, ne font plus, ne va plus, nulle part
    `),
    implicit: list(`
      nie, nié, nient, nier, niait, niant, dément, démenti, démentent, démentir, démentant, refuse, refusé, refusent, refuser, refusait, refusant, refus,
      rejette, rejeté, rejetée, rejettent, rejeter, rejetant, exclut, exclu, excluent, exclure, excluant, écarte, écarté, écarter, échoué, échoue, échouer,
      manque de, manquent, empêche, empêché, empêchent, empêcher, interdit, interdite, interdits, interdire, interdiction, incapable, incapables,
      impossible, absence d', absence de, faute de, annulé, annulée, annuler, dépourvu, cesse de, cessé de, défaut de, peu probable, à peine, rarement,
      évite, évitent, éviter, évité, évitant, plutôt que, au lieu de, s'oppose, s'opposent, opposé, excepté, à l'exception, sauf, renonce, renoncé, renoncer, exempt,
      jusqu'à ce que, à moins que, à moins de, tant que
    `),
    exceptions: list(`
      pas seulement, non seulement, pas uniquement, pas que, sans doute, sans aucun doute, nul doute, sans nul doute, pas moins de, pas plus de, non loin,
      rien que, rien de moins, sans compter, sans parler, sans cesse, sans précédent, sans-abri, sans-papiers, au point, point de vue, ne fait aucun doute,
      pas mal, ou non, ou pas, sinon, si ce n'est, à point, point de pourcentage, points de pourcentage, pourquoi pas, non-gouvernementale,
      non gouvernementale, non gouvernementales, à but non lucratif, à plus d'un titre, ni plus ni moins, sans faute, sans exception, sur le point,
      à tel point, point commun, point fort, points, point culminant, mise au point, un point, premier point, ce point, quel point, plus que jamais
    `),
    concord: list(
      "ne, n', aucun, aucune, rien, jamais, nul, nulle, guère, ni, nulle part, personne n', personne ne, pas, point, nullement, aucunement",
    ),
  },
  modality: {
    possible: list(`
      pourrait, pourraient, peut-être, possible, possibles, possiblement, éventuel, éventuelle, éventuels, éventuelles, éventuellement, possibilité,
      possibilités, potentiel, potentielle, potentiels, potentiellement, il se peut, susceptible de, susceptibles de, hypothèse,
      si elle est confirmée, s'il est confirmé, si cela se confirme, si c'est confirmé, si c'est vrai, si l'information se confirme, si elle se confirme, s'il se confirme
    `),
    able: list(
      "peut, peuvent, pouvait, pouvaient, pourra, pourront, puisse, puissent, permet, permettent, capable de, capables de, en mesure de, peux, pouvez, pouvons, pouvions, pourrez, pourrons, susceptible d', susceptibles d', permettant, permettre",
    ),
    probable: list(`
      probable, probables, probablement, sans doute, vraisemblablement, vraisemblable, devrait, devraient, semble, semblent, semblait, semblaient,
      apparemment, il paraît, on s'attend à, s'attend à, s'attendent à, soupçonne, soupçonné, soupçonnée, soupçonnés, soupçonnent, craint, craignent,
      craignait, croit, croient, estime probable, attendu, attendue, attendus, attendues, suggère, suggèrent, présumer, on estime, prévoit que, prévoient que
    `),
    reported: list(`
      aurait, auraient, serait, seraient, prétendument, présumé, présumée, présumés, présumées, soi-disant, supposé, supposée, supposés, supposées,
      selon certaines informations, dit-on, on dit que, accusé de, accusée de, accusés de, prétendu, prétendue, prétendus, rumeurs, rumeur, ferait, feraient
    `),
    intended: list(`
      prévoit de, prévoient de, prévoyait de, prévu, prévue, prévus, prévues, envisage, envisagent, envisageait, envisagé, compte, comptent, entend, entendent,
      a l'intention de, ont l'intention de, intention de, souhaite, souhaitent, souhaitait, veut, veulent, voulait, voulaient, espère, espèrent, projette,
      projettent, propose, proposent, proposé, cherche à, cherchent à, cherchait à, vise à, visent à, visant à, s'apprête à, s'apprêtent à, projet de,
      programmé, programmée, promis de, s'est engagé à, s'engage à, prêt à, prête à, prêts à, étudie la possibilité
    `),
    obliged: list(`
      doit, doivent, devait, devaient, devra, devront, dû, doive, doivent être, faut, il faut, fallait, a fallu, faudra, faudrait, faille, obligé de,
      obligée de, obligés de, oblige à, contraint de, contrainte de, contraints de, forcé de, forcés de, obligatoire, obligatoires, obligatoirement,
      nécessaire, nécessaires, nécessairement, exige, exigent, est tenu de, sont tenus de, impératif
    `),
    certain: list(`
      certainement, assurément, indubitablement, sans aucun doute, nul doute, évidemment, bien sûr, manifestement, clairement, confirme, confirmé, confirmée,
      confirment, confirmer, prouvé, prouve, prouvent, démontré, démontre, démontrent, décidé, décide, décident, en effet, à coup sûr, garantit, garanti,
      sûr que, il est certain, ne fait aucun doute, tient pour acquis, incontestablement, effectivement, avéré, avérée
    `),
  },
  attribution: {
    says: list(`
      dit, disent, disait, disaient, a dit, ont dit, dira, disant, déclare, déclaré, déclarent, déclarait, déclarant, explique, expliqué, expliquent,
      expliquait, expliquant, indique, indiqué, indiquent, indiquait, indiquant, ajoute, ajouté, ajoutent, ajoutait, précise, précisé, précisent, précisait,
      annonce, annoncé, annoncent, annonçait, rapporte, rapporté, rapportent, rapportait, raconte, raconté, racontent, souligne, souligné, soulignent,
      soulignant, affirme, affirmé, affirment, affirmait, affirmant, écrit, écrivent, écrivait, note, noté, notent, constate, constatent, relève, remarque,
      répond, répondu, répondent, rappelle, rappelé, rappellent, conclut, confie, confié, témoigne, témoigné, poursuit, résume, décrit, observe, commente,
      commenté, communiqué, informé, informe, fait savoir, fait valoir, selon lui, selon elle, évoque, évoqué, lance, lancé, glisse, détaille, détaillé,
      publié, publie, mentionné, cité, exprimé
    `),
    loaded: list(`
      prétend, prétendent, prétendait, assure, assuré, assurent, assurait, insiste, insisté, insistent, admet, admis, admettent, reconnaît, reconnu,
      reconnaissent, concède, concédé, avoue, avoué, avertit, averti, avertissent, met en garde, mis en garde, mettent en garde, accuse, accusé, accusent,
      dénonce, dénoncé, dénoncent, nie, nié, nient, dément, démenti, démentent, soutient, soutenu, soutiennent, maintient, martèle, martelé, estime, estimé,
      estiment, juge, jugé, jugent, considère, considéré, considèrent, plaide, plaidé, argue, argué, allègue, critique, critiqué, critiquent, déplore,
      déploré, regrette, regretté, menace, menacé, promet, promettent, réclame, réclamé, réclament, exige, exigé, exigent, revendique, revendiqué, suggère,
      suggéré, se vante, se félicite, s'est félicité, s'inquiète, alerte, alerté, condamne, condamné, prédit, appelle à, appelé à
    `),
    accordingTo: list(`
      selon, d'après, aux dires de, à en croire, de l'avis de, pour sa part, citant, cité par, citée par, cités par, au dire de, de source, de sources, suivant,
      selon les mots de, aux yeux de
    `),
    vagueSources: list(`
      sources, source, responsables, responsable, officiels, témoins, témoin, experts, expert, experte, porte-parole, analystes, analyste, observateurs,
      critiques, autorités, chercheurs, scientifiques, habitants, riverains, médias locaux, médias d'état, diplomates, militants, économistes, spécialistes,
      proches, un haut responsable, sous couvert d'anonymat, rapports
    `),
  },
  functionWords: list(`
    le, la, les, l', un, une, des, du, de, d', au, aux, à, en, dans, par, pour, sur, sous, avec, sans, chez, entre, vers, contre, depuis, pendant, avant,
    après, dès, jusque, jusqu', lors, selon, malgré, parmi, envers, et, ou, où, ni, mais, car, donc, or, si, s', que, qu', qui, quoi, dont, lequel, laquelle,
    lesquels, lesquelles, duquel, auquel, quand, comme, comment, pourquoi, lorsque, lorsqu', puisque, puisqu', parce, quoique, tandis, afin, ainsi, alors,
    aussi, puis, ensuite, encore, déjà, toujours, très, trop, plus, moins, peu, beaucoup, assez, bien, ne, n', pas, non, oui, je, j', tu, il, elle, on,
    nous, vous, ils, elles, me, m', te, t', se, lui, leur, leurs, y, eux, moi, toi, soi, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos,
    votre, vos, ce, c', cet, cette, ces, cela, ça, ceci, celui, celle, ceux, celles, celui-ci, celle-ci, ceux-ci, tout, toute, tous, toutes, même, mêmes,
    autre, autres, quelque, quelques, chaque, plusieurs, certains, certaines, tel, telle, tels, telles, aucun, aucune, est, sont, était, étaient, fut,
    furent, être, été, étant, sera, seront, serait, soit, soient, a, ont, ai, as, avons, avez, avait, avaient, avoir, ayant, eu, aura, auront, ait, fait,
    font, faire, faisait, va, vont, aller, ici, là, cependant, toutefois, pourtant, notamment, également, seulement, -t, -il, -elle
  `),
  titles: list(`
    m, mm, mme, mlle, monsieur, madame, mademoiselle, messieurs, dr, docteur, docteure, pr, professeur, professeure, me, maître, mgr, monseigneur, président,
    présidente, ex-président, ancien président, vice-président, vice-présidente, premier ministre, première ministre, ministre, ex-ministre, chancelier,
    chancelière, secrétaire, secrétaire d'état, secrétaire général, secrétaire générale, roi, reine, prince, princesse, pape, archevêque, évêque, cardinal,
    père, abbé, frère, sœur, général, colonel, commandant, capitaine, lieutenant, sergent, amiral, commissaire, inspecteur, juge, procureur, procureure,
    sénateur, sénatrice, député, députée, gouverneur, gouverneure, maire, préfet, préfète, ambassadeur, ambassadrice, directeur, directrice, pdg,
    porte-parole, chef, patron, entraîneur, sélectionneur, duc, duchesse, comte, comtesse, baron, saint, sainte, empereur, sultan, émir, cheikh, imam,
    ayatollah
  `),
  organisationWords: list(`
    université, collège, école, lycée, institut, institution, académie, ministère, département, banque, parti, entreprise, compagnie, société, groupe,
    association, fédération, union, ligue, club, conseil, comité, commission, parlement, sénat, congrès, assemblée, cour, tribunal, parquet, agence,
    autorité, bureau, fondation, fonds, organisation, hôpital, clinique, musée, théâtre, église, police, gendarmerie, armée, marine, force, forces,
    laboratoire, laboratoires, centre, journal, chaîne, télévision, radio, chambre, secrétariat, service, services, alliance, front, mouvement, forum,
    coalition, syndicat, confédération, mairie, préfecture, haut-commissariat, office, caisse, observatoire
  `),
};
