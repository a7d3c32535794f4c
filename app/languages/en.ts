import { keyed, list, valued } from "./notation.ts";
import type { Language } from "./language.ts";

export const english: Language = {
  code: "en",
  abbreviations: list(`
    mr, mrs, ms, messrs, dr, prof, st, sr, jr, rev, fr, hon, gen, lt, col, maj, capt, cpl, sgt, pvt, adm, cmdr, gov, sen, rep, reps, sens, pres,
    supt, insp, det, amb, sec, atty, asst, assoc, u.s, u.k, u.n, e.u, u.s.a, u.s.s.r, d.c, u.a.e, l.a, n.y, a.m, p.m, a.d, b.c, e.g, i.e, etc, vs,
    v, cf, al, ca, approx, inc, ltd, co, corp, bros, dept, univ, no, nos, vol, vols, ed, eds, pp, p, fig, figs, ch, art, par, sect, jan, feb,
    mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, mon, tue, tues, wed, thu, thur, thurs, fri, ave, blvd, rd, ft, mt, lb, lbs,
    oz, mi, min, hr, hrs, m.p, ph.d, m.d, b.a, m.a, calif, fla, ga, mich, minn, pa, va, conn, ariz, colo, tenn, tex
  `),
  ordinalDot: false,
  numbers: {
    decimal: ".",
    group: [","],
    cardinals: valued(`
      0: zero, nil, nought, naught; 1: one, a; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten
      11: eleven; 12: twelve; 13: thirteen; 14: fourteen; 15: fifteen; 16: sixteen; 17: seventeen; 18: eighteen; 19: nineteen
      20: twenty; 30: thirty; 40: forty, fourty; 50: fifty; 60: sixty; 70: seventy; 80: eighty; 90: ninety
    `),
    scales: valued(`
      100: hundred, hundreds; 1e3: thousand, thousands; 1e6: million, millions; 1e9: billion, billions; 1e12: trillion, trillions
      1e15: quadrillion, quadrillions; 1e5: lakh, lakhs; 1e7: crore, crores
    `),
    scaleMarks: valued("1e3: k, K; 1e6: m, M, mn, mln, mil, mm; 1e9: bn, B, b, bln; 1e12: tn, T, trn, tln; 1e5: L; 1e7: cr, Cr"),
    ordinals: valued(`
      1: first; 2: second; 3: third; 4: fourth; 5: fifth; 6: sixth; 7: seventh; 8: eighth; 9: ninth, nineth; 10: tenth; 11: eleventh; 12: twelfth
      13: thirteenth; 14: fourteenth; 15: fifteenth; 16: sixteenth; 17: seventeenth; 18: eighteenth; 19: nineteenth; 20: twentieth
      30: thirtieth; 40: fortieth; 50: fiftieth; 60: sixtieth; 70: seventieth; 80: eightieth; 90: ninetieth; 100: hundredth; 1000: thousandth; 1e6: millionth; 1e9: billionth; 1e12: trillionth
    `),
    ordinalMarks: list("st, nd, rd, th"),
    fractions: valued(`
      1/2: half, a half, one half, half of, half a, half an; 1/3: a third, one third, one third of, a third of; 2/3: two thirds
      1/4: a quarter, one quarter, a quarter of, one quarter of, one fourth, a fourth of; 3/4: three quarters, three fourths
      1/5: a fifth, one fifth, a fifth of; 2/5: two fifths; 3/5: three fifths; 4/5: four fifths; 1/6: a sixth of, one sixth; 5/6: five sixths
      1/7: a seventh of, one seventh; 1/8: an eighth, one eighth; 3/8: three eighths; 5/8: five eighths; 7/8: seven eighths
      1/9: a ninth of, one ninth; 1/10: a tenth, one tenth, a tenth of; 3/10: three tenths; 7/10: seven tenths; 9/10: nine tenths
      1/20: a twentieth of; 1/100: a hundredth of, one hundredth; 1/1000: a thousandth of, one thousandth
      1.5: one and a half, one-and-a-half; 2.5: two and a half; 3.5: three and a half
    `),
    multiples: valued(`
      2: twice, double, doubled, doubles, doubling, twofold, two-fold; 3: thrice, triple, tripled, triples, tripling, threefold, treble, trebled
      4: quadruple, quadrupled, fourfold; 5: quintuple, quintupled, fivefold; 6: sixfold; 7: sevenfold; 8: eightfold; 10: tenfold, ten-fold
      100: hundredfold
    `),
    collectives: valued(
      "2: a couple, a couple of, couple of, a pair, a pair of; 3: trio; 4: quartet; 12: dozen, dozens, dz, dzs, doz, dozs; 6: half a dozen, half-dozen; 250000: quarter million, quarter-million; 250000000: quarter billion; 20: score, scores",
    ),
    joiners: list("and"),
    weak: list("a, an, one"),
    percent: list("percent, percents, percentage, per cent, pct, per-cent, in every hundred, out of every hundred"),
    percentagePoints: list(
      "percentage point, percentage points, percent point, percent points, per cent point, per cent points, percentage pts, pct point, pct points, % point, % points, pp, ppt, ppts",
    ),
    about: list(`
      about, around, approximately, roughly, some, nearly, almost, circa, close to, in the region of, in the order of, on the order of, an estimated,
      estimated, approx, or so, or thereabouts, more or less, just about, in the neighborhood of, in the neighbourhood of, upwards of about, just under,
      just over, just short of
    `),
    atLeast: list(`
      greater than or equal to, greater than or equal, greater or equal than, greater or equal to, higher or equal than, higher or equal to, higher than or equal to, larger than or equal to, more than or equal to, equal to or more than, equal or more than, equal to or greater than, equal or greater than, equal to or higher than, not below, not under, no lower than,
      at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, or more, or above, and above, and over, and up,
      or older, and older, as many as and more, from at least, or higher, or greater
    `),
    atMost: list(`
      less than or equal to, less than or equal, less or equal than, less or equal to, lower or equal than, lower or equal to, lower than or equal to, smaller than or equal to, smaller or equal to, equal to or less than, equal or less than, equal to or lower than, equal or lower than, not above, not over, not exceed, not surpass,
      at most, no more than, not more than, up to, a maximum of, maximum of, as many as, as much as, or less, or fewer, or below, or under, or younger,
      and under, and younger, not exceeding, not to exceed, at the most, capped at, or lower
    `),
    moreThan: list(`
      exceed, surpass, surpasses, bigger than,
      more than, over, above, upwards of, upward of, in excess of, exceeding, exceeds, exceeded, surpassing, surpassed, greater than, higher than,
      larger than, beyond, well over, longer than, older than, topped, topping, tops, better than
    `),
    lessThan: list(`
      less than, fewer than, under, below, short of, lower than, smaller than, shorter than, younger than, well under, not even, barely
    `),
    rangeBetween: list("to, and, through, or, up to, until, till"),
    rangeOpeners: list("between, from, anywhere from, anywhere between"),
  },
  dates: {
    months: valued("1: jan; 2: feb, febr; 3: mar; 4: apr; 6: jun; 7: jul; 8: aug; 9: sept, sep; 10: oct; 11: nov; 12: dec"),
    weekdays: valued(`
      1: mon, mondays; 2: tue, tues, tuesdays; 3: wed, weds, wednesdays; 4: thu, thur, thurs, thursdays; 5: fri, fridays; 6: saturdays; 7: sundays
    `),
    joiners: list("of, of the, the, in, in the year"),
    relative: keyed(`
      today: today, this day; yesterday: yesterday; tomorrow: tomorrow; day-before-yesterday: the day before yesterday
      day-after-tomorrow: the day after tomorrow; tonight: tonight, this evening; last-night: last night
      last-year: last year, the past year, a year ago, the previous year; this-year: this year, the current year; next-year: next year, the coming year
      last-month: last month, the past month, a month ago; this-month: this month, the current month; next-month: next month, the coming month
      last-week: last week, the past week, a week ago; this-week: this week, the current week; next-week: next week, the coming week
      last-spring: last spring; last-summer: last summer; last-autumn: last autumn, last fall; last-winter: last winter
      this-spring: this spring; this-summer: this summer; this-autumn: this autumn, this fall; this-winter: this winter
      next-spring: next spring; next-summer: next summer; next-autumn: next autumn, next fall; next-winter: next winter
    `),
    parts: keyed(`
      spring: spring, springtime; summer: summer, summertime; autumn: autumn, fall; winter: winter, wintertime
      beginning: early, beginning of, the beginning of, start of, the start of; end: late, end of, the end of, year-end, year end
      middle: mid, middle of, the middle of
    `),
    dayParts: keyed(`
      am: a.m., am, a.m; pm: p.m., pm, p.m; noon: noon, midday, noontime; midnight: midnight; dawn: dawn, daybreak, at dawn
      morning: in the morning, of the morning, morning; afternoon: in the afternoon, afternoon; evening: in the evening, evening; night: at night, night
    `),
    clock: list("o'clock, hours, hrs, h"),
    clockOffsets: valued(`
      30: half past, half-past; 15: quarter past, a quarter past, quarter after, a quarter after; -15: quarter to, a quarter to, quarter of
    `),
  },
  negation: {
    words: list(`
      not, n't, no, never, nobody, nothing, none, neither, nor, nowhere, without, cannot, no one, no-one, isn't, aren't, wasn't, weren't, don't,
      doesn't, didn't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, mustn't, mightn't, needn't, ain't, no longer
    `),
    implicit: list(`
      denied, denies, deny, denying, refused, refuses, refuse, refusing, rejected, rejects, reject, rejecting, failed to, fails to, fail to,
      failing to, failure to, ruled out, rules out, rule out, ruling out, declined to, declines to, declining to, lacks, lacked, lack, lacking, unable to,
      prevented, prevents, prevent, banned, bans, prohibited, prohibits, forbidden, forbade, cancelled, canceled, absence of, unwilling,
      unlikely, impossible, refusal, denial, rejection, hardly, scarcely, barely, seldom, rarely,
      avoid, avoids, avoided, avoiding, lest, preventing, free of, free from, opposed, opposes, oppose, opposing, rather than, instead of, devoid of, refrain, refrained, refrains, useless, except, excluding, resist, resists, resisted, forego, forgo, forbids,
      until, unless, running out of, ran out of, run out of, runs out of
    `),
    exceptions: list(`
      not only, not just, not merely, not simply, not to mention, not least, no doubt, without doubt, without a doubt, no less than, no fewer than,
      no more than, not more than, not less than, not fewer than, nothing but, no matter, why not, if not, or not, whether or not, not until, no later than,
      no sooner, no earlier than, not exceeding, not to exceed, nothing short of, none other than, not so much, no wonder, not yet begun to, last but not least,
      without exception, without question, more often than not, cannot but, can't help, not-for-profit, nonetheless, nevertheless
    `),
    concord: list(""),
  },
  modality: {
    possible: list(`
      may, might, could, possibly, perhaps, maybe, possible, possibility, may have, might have, could have, conceivably, potentially, potential,
      may be, might be, could be, it is possible,
      if confirmed, if true, if proven, if verified, should it be confirmed, if this is confirmed, if it is confirmed
    `),
    able: list(
      "can, able to, capable of, would, allowed to, permitted to, could only, could never, could not, couldn't, could hardly, could barely, could no longer",
    ),
    probable: list(`
      likely, probably, presumably, expected to, is expected, are expected, was expected, were expected, suspected, suspects, suspect, fears, feared,
      apparently, seemingly, appears to, appear to, appeared to, seems to, seem to, seemed to, in all likelihood, probable, expects, expect, believes,
      believed, thinks, presumed, assumed, most likely, thought to, believed to, suggests, suggested, indicates, tends to, projected, forecast, anticipated
    `),
    reported: list(`
      reportedly, allegedly, supposedly, purportedly, is said to, are said to, was said to, were said to, said to have, rumored, rumoured, alleged,
      is reported to, are reported to, was reported to, were reported to, is understood to, are understood to, is alleged to, are alleged to,
      unconfirmed, so-called, ostensibly, accused of, by some accounts
    `),
    intended: list(`
      plans to, plan to, planned to, planning to, plans, planned, considering, considers, considered, intends to, intend to, intended to, intends, aims to,
      aim to, aimed to, is scheduled, are scheduled, scheduled to, scheduled for, wants to, want to, wanted to, hopes to, hope to, hoped to, set to,
      due to be, proposes, proposed, seeks to, seeking to, sought to, preparing to, willing to, ready to, pledged to, vowed to, promised to
    `),
    obliged: list(`
      must, has to, have to, had to, having to, should, ought to, needs to, need to, needed to, obliged to, required to, requires, forced to, compelled to,
      obligatory, mandatory, necessary, shall, is to be, are to be, necessarily, supposed to
    `),
    certain: list(`
      certainly, undoubtedly, definitely, surely, confirmed, confirms, confirm, proved, proven, proves, decided, decides, decision to, takes for granted,
      took for granted, without doubt, without a doubt, no doubt, clearly, obviously, indisputably, unquestionably, in fact, indeed, certain to, sure to,
      bound to, will certainly, determined that, established that, of course
    `),
  },
  attribution: {
    says: list(`
      said, says, say, saying, told, tells, tell, telling, stated, states, explained, explains, explain, explaining, added, adds, adding, announced,
      announces, announcing, reported, reports, reporting, wrote, writes, written, noted, notes, noting, commented, comments, replied, replies, answered,
      responded, asked, asks, declared, declares, remarked, remarks, observed, mentioned, pointed out, points out, informed, described, describes,
      recalled, recalls, continued, concluded, published, posted, tweeted, quoted, spoke, speaking, testified, emphasized, emphasised, stressed,
      stresses, stressing, expressed,
      shows that, showed that
    `),
    loaded: list(`
      claimed, claims, claim, claiming, alleged, alleges, allege, alleging, insisted, insists, insist, insisting, admitted, admits, admit, admitting,
      conceded, concedes, acknowledged, acknowledges, acknowledging, boasted, boasts, warned, warns, warn, warning that, denied, denies, deny, denying,
      argued, argues, argue, arguing, maintained, maintains, contended, contends, asserted, asserts, asserting, accused, accuses, accusing, charged that,
      complained, complains, threatened, threatens, promised, promises, vowed, vows, pledged, urged, urges, demanded, demands, suggested, suggests,
      predicted, predicts, confessed, lamented, objected, disputed, rejected, believes, hinted, implied, speculated, criticized, criticised,
      condemned, called for
    `),
    accordingTo: list(`
      according to, in the words of, as per, in the opinion of, in the view of, citing, quoting, cited by, quoted by, as quoted by, as reported by,
      on the account of, as told by, by the account of, by his own account, by her own account, by their own account
    `),
    vagueSources: list(`
      sources, source, officials, official, witnesses, witness, eyewitnesses, eyewitness, experts, expert, a spokesperson, spokesperson, spokesman,
      spokeswoman, spokespeople, analysts, analyst, observers, critics, insiders, people familiar with, residents, locals, authorities, researchers,
      scientists, media reports, local media, state media, reports, diplomats, activists, economists, unnamed, anonymous, on condition of anonymity,
      some people, many people, it is said
    `),
  },
  functionWords: list(`
    a, an, the, this, that, these, those, i, you, he, she, it, we, they, me, him, her, us, them, my, your, his, its, our, their, mine, yours, hers, ours,
    theirs, myself, yourself, himself, herself, itself, ourselves, themselves, who, whom, whose, which, what, where, when, why, how, of, to, in, on, at,
    by, for, with, from, into, onto, out, up, down, off, over, under, about, above, across, after, against, along, among, amid, around, as, before, behind,
    below, beneath, beside, besides, between, beyond, during, except, inside, like, near, outside, since, through, throughout, till, until, toward,
    towards, upon, via, within, than, and, or, but, nor, so, yet, if, because, although, though, while, whereas, unless, whether, then, also, too, very,
    just, only, even, still, already, again, there, here, now, once, both, each, every, either, other, another, such, same, own, some, any, all, most,
    more, much, many, few, less, least, is, am, are, was, were, be, been, being, do, does, did, doing, done, has, have, had, having, will, would, shall,
    should, can, could, may, might, must, let, get, got, 's, 're, 've, 'll, 'd, 'm, s, t, it's, that's, there's, he's, she's, i'm, they're, we're,
    you're, i've, we've, they've, however, therefore, thus, hence, rather, quite, per, one, ones
  `),
  titles: list(`
    mr, mrs, ms, miss, mister, dr, doctor, prof, professor, sir, dame, lord, lady, president, vice president, prime minister, minister,
    deputy prime minister, foreign minister, secretary, secretary of state, secretary-general, chancellor, king, queen, prince, princess, pope,
    archbishop, bishop, cardinal, father, sister, brother, reverend, rabbi, imam, sheikh, ayatollah, emperor, empress, sultan, emir, duke, duchess,
    count, countess, baron, general, colonel, major, captain, lieutenant, sergeant, admiral, commander, officer, detective, inspector, judge, justice,
    attorney general, senator, governor, mayor, congressman, congresswoman, representative, ambassador, chairman, chairwoman, chair, chief,
    chief executive, ceo, director, coach, speaker, leader, spokesman, spokeswoman, former president, saint, first lady, commissioner, councillor
  `),
  organisationWords: list(`
    university, college, school, institute, institution, academy, ministry, department, bank, party, company, corporation, group, holdings, association,
    federation, union, league, club, united, council, committee, commission, parliament, senate, congress, assembly, court, tribunal, agency, authority,
    office, bureau, board, foundation, fund, organisation, organization, society, trust, hospital, clinic, museum, theatre, theater, church, police, army,
    navy, force, forces, guard, brigade, corps, airlines, airways, motors, industries, systems, technologies, laboratory, laboratories, center, centre,
    press, times, post, news, network, television, inc, ltd, llc, plc, co, corp, gmbh, chamber, secretariat, service, services, administration, alliance,
    front, movement, initiative, forum, coalition
  `),
};
