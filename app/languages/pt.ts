import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

/** Brazilian and European forms stand side by side. */
export const portuguese: Language = {
  code: "pt",
  abbreviations: list(`
    sr, sra, srta, srs, sras, dr, dra, drs, prof, profa, d, exmo, exma, ilmo, eng, arq, pe, fr, sto, sta, s, gen, cel, ten, cap, maj, sgt, alm, pres, min, dep,
    sen, gov, av, r, pç, pca, al, est, rod, km, n, nº, núm, art, arts, caps, pág, págs, p, pp, vol, vols, ed, eds, fig, ex, p. ex, p.ex, etc, aprox, tel,
    máx, mín, a.c, d.c, a. c, d. c, a.m, p.m, h, jan, fev, abr, mai, jun, jul, ago, nov, s.a, ltda, cia, cª, e.u.a, eua, vs, cf, obs, op. cit,
    ib, v, vd, séc, sécs, inc, esp, lic, depto, dept, ref, adj, jr, i.e, q.b, v. ex, s. exa, c/c, ap, apto, qua, qui, sáb, dom
  `),
  ordinalDot: false,
  numbers: {
    decimal: ",",
    group: ["."],
    cardinals: valued(`
      0: zero; 1: um, uma; 2: dois, duas; 3: três; 4: quatro; 5: cinco; 6: seis; 7: sete; 8: oito; 9: nove; 10: dez; 11: onze; 12: doze; 13: treze
      14: catorze, quatorze; 15: quinze; 16: dezesseis, dezasseis; 17: dezessete, dezassete; 18: dezoito; 19: dezenove, dezanove; 20: vinte; 30: trinta
      40: quarenta; 50: cinquenta, cinqüenta; 60: sessenta; 70: setenta; 80: oitenta; 90: noventa; 200: duzentos, duzentas; 300: trezentos, trezentas
      400: quatrocentos, quatrocentas; 500: quinhentos, quinhentas; 600: seiscentos, seiscentas; 700: setecentos, setecentas; 800: oitocentos, oitocentas
      900: novecentos, novecentas
    `),
    scales: valued(`
      100: cem, cento, centena, centenas; 1e3: mil, milhar, milhares; 1e6: milhão, milhões; 1e9: bilhão, bilhões; 1e12: trilhão, trilhões, bilião, biliões
      1e18: trilião, triliões
    `),
    scaleMarks: valued("1e3: k, K; 1e6: M, mi, mi., mln; 1e9: bi, bi., B, bn; 1e12: tri"),
    ordinals: valued(`
      60: sexagésimo, sexagésima; 70: septuagésimo, septuagésima; 80: octogésimo, octogésima; 90: nonagésimo, nonagésima; 200: ducentésimo, ducentésima; 300: tricentésimo, tricentésima, trecentésimo, trecentésima
      400: quadringentésimo, quadringentésima; 500: quingentésimo, quingentésima; 600: sexcentésimo, sexcentésima, seiscentésimo, seiscentésima; 700: septingentésimo, septingentésima
      800: octingentésimo, octingentésima; 900: noningentésimo, noningentésima; 1e6: milionésimo, milionésima, milionésimos, milionésimas; 1e9: bilionésimo, bilionésima, bilionésimos

      1: primeiro, primeira, primeiros, primeiras; 2: segundo, segunda, segundos, segundas; 3: terceiro, terceira, terceiros, terceiras
      4: quarto, quarta, quartos, quartas; 5: quinto, quinta, quintos, quintas; 6: sexto, sexta, sextos, sextas; 7: sétimo, sétima, sétimos, sétimas
      8: oitavo, oitava, oitavos, oitavas; 9: nono, nona; 10: décimo, décima, décimos, décimas; 11: undécimo, undécima, décimo primeiro, décima primeira
      12: décimo segundo, décima segunda; 13: décimo terceiro, décima terceira; 14: décimo quarto, décima quarta; 15: décimo quinto, décima quinta
      16: décimo sexto, décima sexta; 17: décimo sétimo, décima sétima; 18: décimo oitavo, décima oitava; 19: décimo nono, décima nona; 20: vigésimo, vigésima
      30: trigésimo, trigésima; 40: quadragésimo, quadragésima; 50: quinquagésimo, quinquagésima; 100: centésimo, centésima; 1000: milésimo, milésima
    `),
    ordinalMarks: list("º, ª, o, a, .º, .ª"),
    fractions: valued(`
      1/2: meio, meia, metade, a metade, metade de, metade da, metade do; 1/3: um terço, terço, a terça parte; 2/3: dois terços
      1/4: um quarto, a quarta parte, um quarto de; 3/4: três quartos; 1/5: um quinto, a quinta parte; 2/5: dois quintos; 3/5: três quintos; 4/5: quatro quintos
      1/6: um sexto; 5/6: cinco sextos; 1/7: um sétimo; 1/8: um oitavo; 1/9: um nono; 1/10: um décimo, a décima parte; 9/10: nove décimos
      1/100: um centésimo; 1/1000: um milésimo; 1.5: um e meio, uma e meia, um ano e meio, uma hora e meia; 2.5: dois e meio, duas e meia; 3.5: três e meio, três e meia
    `),
    multiples: valued(`
      2: dobro, o dobro, dobrou, dobra, dobrar, dobraram, dobrado, duplicou, duplicar, duplicaram, duplicado, duplo, dupla, duas vezes
      3: triplo, o triplo, triplicou, triplicar, triplicaram, triplicado, três vezes; 4: quádruplo, quadruplicou, quadruplicar, quatro vezes
      5: quíntuplo, quintuplicou, cinco vezes; 10: décuplo, decuplicou, dez vezes
    `),
    collectives: valued(`
      2: um par, um par de, par de; 3: trio; 6: meia dúzia, meia-dúzia; 10: dezena, dezenas, uma dezena; 12: dúzia, dúzias, uma dúzia; 15: quinzena
      20: vintena; 5e5: meio milhão; 50: meia centena; 500: meio milhar
    `),
    joiners: list("e"),
    weak: list("um, uma"),
    percent: list("por cento, por cem"),
    percentagePoints: list(
      "ponto percentual, pontos percentuais, ponto porcentual, pontos porcentuais, ponto de percentagem, pontos de percentagem, p. p., p.p., pp",
    ),
    about: list(`
      cerca de, aproximadamente, por volta de, em torno de, uns, umas, quase, mais ou menos, perto de, à volta de, ao redor de, na ordem de, da ordem de, algo como,
      praticamente, estimado em, estimada em, estimados em, estimadas em, próximo de, em volta de, pouco mais de, pouco menos de, perto dos, cerca das
    `),
    atLeast: list(
      "maior ou igual a, maior ou igual que, igual ou maior a, igual ou maior que, igual a ou maior a, igual a ou maior que, maiores ou iguais a, maiores ou iguais que, iguais ou maiores a, iguais ou maiores que, iguais a ou maiores a, iguais a ou maiores que, superior ou igual a, superior ou igual que, igual ou superior a, igual ou superior que, igual a ou superior a, igual a ou superior que, superiores ou iguais a, superiores ou iguais que, iguais ou superiores a, iguais ou superiores que, iguais a ou superiores a, iguais a ou superiores que, como mínimo, pelo menos, ao menos, no mínimo, não menos de, um mínimo de, mínimo de, ou mais, ou superior, não menos que",
    ),
    atMost: list(
      "menor ou igual a, menor ou igual que, igual ou menor a, igual ou menor que, igual a ou menor a, igual a ou menor que, menores ou iguais a, menores ou iguais que, iguais ou menores a, iguais ou menores que, iguais a ou menores a, iguais a ou menores que, inferior ou igual a, inferior ou igual que, igual ou inferior a, igual ou inferior que, igual a ou inferior a, igual a ou inferior que, inferiores ou iguais a, inferiores ou iguais que, iguais ou inferiores a, iguais ou inferiores que, iguais a ou inferiores a, iguais a ou inferiores que, como máximo, no máximo, até, não mais de, não mais que, um máximo de, máximo de, ou menos, quando muito, sem exceder, não superior a, teto de, limite de",
    ),
    moreThan: list(`
      mais alto que, mais alta que, mais altos que, mais altas que, mais alto do que, maiores que, maiores do que, maior de, mais da, mais do, mais dos, mais das,
      mais de, mais do que, mais que, superior a, superiores a, acima de, acima dos, maior que, maior do que, ultrapassa, ultrapassou, ultrapassam, ultrapassaram,
      excede, excedeu, excedem, supera, superou, superam, além de, além dos, superior aos, passou dos, maiores de, passa dos
    `),
    lessThan: list(
      "mais baixo que, mais baixa que, mais baixos que, mais baixas que, mais baixo do que, menores que, menores do que, menor de, menos da, menos do, menos dos, menos das, menos de, menos do que, menos que, inferior a, inferiores a, abaixo de, abaixo dos, menor que, menor do que, não chega a, não chegam a, nem sequer, apenas uns, menores de",
    ),
    rangeBetween: list("a, e, ou, até, ao, aos, às"),
    rangeOpeners: list("entre, de, desde, do"),
  },
  dates: {
    months: valued("1: jan; 2: fev; 3: mar; 4: abr; 5: mai; 6: jun; 7: jul; 8: ago; 9: set; 10: out; 11: nov; 12: dez"),
    weekdays: valued(`
      1: nesta segunda, desta segunda, segunda feira, segundas-feiras; 2: terça, terça feira, terças-feiras; 3: nesta quarta, desta quarta, quarta feira, quartas-feiras
      4: nesta quinta, desta quinta, quinta feira, quintas-feiras; 5: nesta sexta, desta sexta, sexta feira, sextas-feiras; 6: sábados, sab; 7: domingos
    `),
    joiners: list("de, do, do ano, deste, o, dia, do ano de"),
    relative: keyed(`
      today: hoje, o dia de hoje; yesterday: ontem; tomorrow: amanhã; day-before-yesterday: anteontem; day-after-tomorrow: depois de amanhã
      tonight: esta noite, hoje à noite; last-night: ontem à noite, noite passada, na noite passada, na noite de ontem
      last-year: ano passado, no ano passado, o ano passado, do ano passado, há um ano, ano anterior, último ano; this-year: este ano, neste ano, deste ano, ano em curso, ano corrente
      next-year: próximo ano, no próximo ano, ano que vem, no ano que vem; last-month: mês passado, no mês passado, há um mês, mês anterior
      this-month: este mês, neste mês, deste mês; next-month: próximo mês, no próximo mês, mês que vem; last-week: semana passada, na semana passada, há uma semana
      this-week: esta semana, nesta semana, desta semana; next-week: próxima semana, na próxima semana, semana que vem
      last-spring: primavera passada, na primavera passada; last-summer: verão passado, no verão passado; last-autumn: outono passado, no outono passado
      last-winter: inverno passado, no inverno passado; this-spring: esta primavera, nesta primavera; this-summer: este verão, neste verão
      this-autumn: este outono, neste outono; this-winter: este inverno, neste inverno; next-spring: próxima primavera; next-summer: próximo verão
      next-autumn: próximo outono; next-winter: próximo inverno
    `),
    parts: keyed(`
      spring: primavera; summer: verão; autumn: outono; winter: inverno
      beginning: início de, no início de, início do, começo de, no começo de, princípio de, princípios de, inícios de
      end: fim de, no fim de, final de, no final de, finais de, fins de, fim do, final do; middle: meados de, em meados de, meados do
    `),
    dayParts: keyed(`
      noon: meio-dia, ao meio-dia; midnight: meia-noite, à meia-noite; dawn: da madrugada, de madrugada, madrugada, amanhecer, ao amanhecer
      morning: da manhã, de manhã, pela manhã, manhã; afternoon: da tarde, à tarde, de tarde, tarde; night: da noite, à noite, de noite, noite; am: a.m.; pm: p.m.
    `),
    clock: list("h, hs, horas, hora, em ponto, hrs"),
    clockOffsets: valued(
      "30: e meia; 15: e um quarto, e quinze; -15: menos um quarto, um quarto para as, quinze para as; -10: dez para as; -5: cinco para as",
    ),
  },
  negation: {
    words: list(
      "não, nunca, jamais, nem, sem, nada, ninguém, nenhum, nenhuma, nenhuns, nenhumas, tampouco, nem sequer, já não, ainda não, não mais",
    ),
    implicit: list(`
      negou, nega, negam, negaram, negar, negado, negando, recusou, recusa, recusam, recusaram, recusar, recusou-se, recusa-se, recusaram-se, se recusou, se recusa,
      se recusaram, rejeitou, rejeita, rejeitam, rejeitaram, rejeitar, rejeitado, rejeitada, descartou, descarta, descartam, descartar, descartado, excluiu, excluir,
      desmentiu, desmente, desmentiram, carece, carecem, falta de, evitou, evitar, impediu, impede, impediram, impedir, proibiu, proíbe, proibiram, proibir, proibido,
      proibida, proibição, impossível, incapaz, incapazes, ausência de, cancelou, cancelado, cancelada, deixou de, deixaram de, fracassou, improvável, recusa-se a,
      raramente, dificilmente,
      evita, evitam, evitando, em vez de, ao invés de, opõe-se, se opõe, opõem-se, exceto, salvo, renunciou,
      até que, a menos que, a não ser que
    `),
    exceptions: list(`
      não só, não apenas, não somente, não obstante, sem dúvida, sem dúvidas, sem dúvida alguma, nada menos, nada mais, não menos de, não mais de, não menos que, não mais que,
      não há dúvida, se não, senão, ou não, quando não, sem falta, sem exceção, sem precedentes, sem-teto, sem-abrigo, sem-terra, sem fins lucrativos, não governamental,
      não governamentais, não-governamental, nem que, de nada, a não ser, nada mal, não é à toa, não faz muito
    `),
    concord: list("ninguém, nada, nunca, jamais, nenhum, nenhuma, nenhuns, nenhumas, tampouco, nem, nem sequer"),
  },
  modality: {
    possible: list(`
      poderia, poderiam, pudesse, pudessem, talvez, possivelmente, possível, possíveis, possibilidade, possibilidades, porventura, quiçá, eventualmente, potencial,
      potenciais, potencialmente, é possível, pode ser que,
      se confirmado, se confirmada, se for confirmado, se for confirmada, a confirmar-se, caso se confirme, se for verdade
    `),
    able: list(
      "pode, podem, poderá, poderão, podia, podiam, possa, possam, capaz de, capazes de, permite, permitem, consegue, conseguem, posso, podemos, pôde, puderam, poder, puder, puderem, permitiu, permitir",
    ),
    probable: list(`
      provável, prováveis, provavelmente, espera-se, é esperado, se espera, prevê-se, prevê, preveem, estima-se, acredita-se, teme-se, previsivelmente,
      aparentemente, parece, parecem, parecia, ao que parece, ao que tudo indica, suspeita, suspeitam, suspeito, suspeitos, teme, temem, acredita, acreditam, acreditava,
      presumivelmente, esperado, esperada, espera que, esperam que, calcula-se, sugere, sugerem, estimado
    `),
    reported: list(`
      alegadamente, supostamente, suposto, suposta, supostos, supostas, presumível, teria, teriam, estaria, estariam, diz-se, consta que, segundo consta, acusado de,
      acusada de, acusados de, alegado, alegada, alegados, rumores, boatos, presumido, haveria
    `),
    intended: list(`
      planeja, planejam, planejava, planeia, planeiam, planejou, planejado, planejada, pretende, pretendem, pretendia, tenciona, tencionam, tem a intenção, intenção de,
      considera, consideram, cogita, cogitam, quer, querem, queria, queriam, espera, esperam, propõe, propõem, propôs, busca, buscam, procura, procuram, visa, visam,
      prepara-se, está previsto, está prevista, previsto, prevista, previstos, previstas, agendado, agendada, marcado, marcada, programado, programada, prometeu, promete,
      disposto a, disposta a, dispostos a, comprometeu-se, planos de, planos para, estuda
    `),
    obliged: list(`
      deve, devem, devia, deviam, deverá, deverão, deveria, deveriam, deva, devam, tem de, têm de, tem que, têm que, tinha de, tinha que, teve de, teve que, tiveram de,
      tiveram que, terá de, terá que, terão de, terão que, precisa, precisam, precisava, obrigado a, obrigada a, obrigados a, obriga, obrigatório, obrigatória,
      obrigatoriamente, necessário, necessária, é preciso, há que, forçado a, forçada a, forçados a, exige, exigem, requer, é necessário
    `),
    certain: list(`
      certamente, sem dúvida, com certeza, indubitavelmente, claramente, evidentemente, obviamente, naturalmente, confirmou, confirma, confirmam, confirmaram, confirmado,
      confirmada, provou, prova que, provado, comprovou, comprovado, comprovada, decidiu, decide, decidiram, decidido, decidida, dá como certo, de fato, de facto, garante,
      garantiu, não há dúvida, seguramente, demonstrou, demonstra, é claro
    `),
  },
  attribution: {
    says: list(`
      disse, diz, dizem, disseram, dizia, dito, dizendo, dirá, afirmou, afirma, afirmam, afirmaram, afirmando, explicou, explica, explicam, explicaram, declarou, declara,
      declararam, acrescentou, acrescenta, acrescentaram, adicionou, contou, conta, contaram, informou, informa, informaram, anunciou, anuncia, anunciaram, relatou, relata,
      relataram, comentou, comenta, indicou, indica, indicaram, apontou, aponta, apontaram, destacou, destaca, destacaram, ressaltou, ressalta, salientou, salienta, sublinhou,
      sublinha, enfatizou, enfatiza, frisou, frisa, observou, observa, escreveu, escreve, respondeu, responde, perguntou, pergunta, lembrou, lembra, recordou, recorda,
      mencionou, menciona, noticiou, noticia, publicou, publica, descreveu, descreve, referiu, refere, referiram, revelou, revela, reportou, concluiu, conclui, adiantou,
      adianta, esclareceu, esclarece, detalhou, expressou, manifestou, comunicou, prosseguiu, continuou, realçou, falou
    `),
    loaded: list(`
      alegou, alega, alegam, alegaram, insistiu, insiste, insistem, admitiu, admite, admitem, admitiram, reconheceu, reconhece, reconhecem, reconheceram, advertiu, adverte,
      advertiram, alertou, alerta, alertam, alertaram, avisou, avisa, acusou, acusa, acusam, acusaram, denunciou, denuncia, denunciaram, criticou, critica, criticam,
      criticaram, argumentou, argumenta, argumentam, defendeu, defende, defendem, defenderam, sustentou, sustenta, garantiu, garante, garantem, assegurou, assegura,
      desmentiu, desmente, negou, nega, negam, negaram, confessou, confessa, gabou-se, lamentou, lamenta, ameaçou, ameaça, prometeu, promete, jurou, sugeriu, sugere,
      insinuou, considera, considerou, consideram, acredita, acreditam, acha, acham, exigiu, exige, exigem, pediu, pede, pediram, apelou, apela, instou, condenou, condena,
      reivindicou, queixou-se, previu, opinou, reclamou, contestou, reiterou, reitera
    `),
    accordingTo: list(
      "segundo, de acordo com, conforme, nas palavras de, na opinião de, no entender de, na visão de, citando, citado por, citada por",
    ),
    vagueSources: list(`
      fontes, fonte, funcionários, funcionário, autoridades, testemunhas, testemunha, especialistas, especialista, peritos, perito, porta-voz, porta-vozes, analistas, analista,
      observadores, críticos, pesquisadores, investigadores, cientistas, moradores, residentes, mídia local, mídia estatal, imprensa local, diplomatas, ativistas, economistas,
      responsáveis, relatórios, oficiais, anonimato
    `),
  },
  functionWords: list(`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, num, numa, ao, à, aos, às, por, pelo, pela, pelos, pelas, para, com, sem, sob, sobre, entre, até,
    desde, contra, perante, após, durante, e, ou, nem, mas, porém, que, quem, qual, quais, cujo, cuja, cujos, cujas, como, quando, onde, quanto, se, porque, pois, embora, enquanto,
    não, sim, já, muito, mais, menos, tão, tanto, também, só, apenas, ainda, sempre, então, assim, aqui, ali, lá, agora, depois, antes, eu, tu, ele, ela, nós, vós, eles, elas, você,
    vocês, me, te, lhe, lhes, vos, mim, ti, si, meu, minha, meus, minhas, teu, tua, seu, sua, seus, suas, nosso, nossa, nossos, nossas, dele, dela, deles, delas, este, esta, isto,
    estes, estas, esse, essa, isso, esses, essas, aquele, aquela, aquilo, aqueles, aquelas, deste, desta, desse, dessa, disso, neste, nesta, nesse, nessa, outro, outra, outros,
    outras, mesmo, mesma, mesmos, todo, toda, todos, todas, cada, muitos, muitas, poucos, poucas, algum, alguma, alguns, algumas, algo, alguém, tudo, é, são, era, eram, foi, foram,
    ser, sido, sendo, seja, será, serão, seria, está, estão, estava, estavam, estar, estado, esteve, há, havia, houve, haver, tem, têm, tinha, tinham, ter, tendo, teve, vai, vão, ir,
    faz, fazer, fez, além, entanto, portanto, contudo`),
  titles: list(`
    senhor, senhora, sr, sra, srta, dom, dona, doutor, doutora, dr, dra, professor, professora, presidente, presidenta, ex-presidente, vice-presidente, primeiro-ministro,
    primeira-ministra, ministro, ministra, ex-ministro, chanceler, secretário, secretária, secretário-geral, secretário de estado, rei, rainha, príncipe, princesa, papa,
    arcebispo, bispo, cardeal, padre, frei, irmã, general, coronel, comandante, capitão, tenente, sargento, almirante, delegado, delegada, inspetor, juiz, juíza, procurador,
    procuradora, procurador-geral, senador, senadora, deputado, deputada, governador, governadora, prefeito, prefeita, autarca, vereador, embaixador, embaixadora, diretor,
    diretora, porta-voz, líder, chefe, treinador, técnico, duque, duquesa, conde, barão, são, santo, santa, imperador, sultão, emir, xeque, imã, aiatolá, engenheiro
  `),
  organisationWords: list(`
    universidade, faculdade, escola, colégio, instituto, instituição, academia, ministério, departamento, banco, caixa, partido, empresa, companhia, corporação, grupo,
    associação, federação, união, liga, clube, conselho, comité, comitê, comissão, parlamento, senado, congresso, câmara, assembleia, tribunal, supremo, procuradoria, agência,
    autoridade, escritório, fundação, fundo, organização, sociedade, hospital, clínica, museu, teatro, igreja, polícia, exército, marinha, força, forças, laboratório, centro,
    jornal, emissora, rede, televisão, rádio, secretaria, serviço, serviços, aliança, frente, movimento, fórum, coligação, coalizão, sindicato, confederação, prefeitura, governo
  `),
};
