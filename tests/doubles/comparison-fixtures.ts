import type { Bead } from "../../app/model/alignment.ts";
import type { Category } from "../../app/model/claim.ts";
import type { Comparison, Witness } from "../../app/model/comparison.ts";
import type { Block, BlockKind } from "../../app/model/document.ts";
import type { Elsewhere, Finding, FindingId, Verdict } from "../../app/model/finding.ts";
import type { Segment, SegmentKind } from "../../app/model/segment.ts";
import type { Span } from "../../app/model/span.ts";
import type { NoiseKind, Variant } from "../../app/model/variant.ts";

/**
 * A comparison in a notation: each sentence is written with its findings in brackets, `[money:400 million]`; the name before the colon
 * joins the two sides. `sketch` gives what the engine would.
 */
export interface SketchRow {
  readonly a?: readonly string[] | undefined;
  readonly b?: readonly string[] | undefined;
  /** Begins a block of this kind; without it the row goes on in the paragraph. */
  readonly block?: BlockKind;
  /** Where the row's B stands when it is not here: after the row of this index. */
  readonly movedAfter?: number;
  readonly confidence?: number;
}

export interface SketchFinding {
  readonly category: Category;
  readonly verdict?: Verdict;
  readonly valueA?: string | null;
  readonly valueB?: string | null;
  readonly rule: string;
  readonly confidence?: number;
  readonly summary: string;
  readonly elsewhere?: Omit<Elsewhere, "spans">;
}

export interface Sketch {
  readonly langA: string;
  readonly langB: string;
  readonly rows: readonly SketchRow[];
  readonly findings: Readonly<Record<string, SketchFinding>>;
  /** Variants by the names of brackets. */
  readonly variants?: Readonly<Record<string, NoiseKind>>;
}

interface Built {
  readonly witness: Witness;
  readonly spans: ReadonlyMap<string, readonly Span[]>;
  /** Segments of each row. */
  readonly rows: readonly (readonly number[])[];
}

export function comparisonFrom(sketch: Sketch): Comparison {
  const a = build(sketch, "a");
  const b = build(sketch, "b");
  const beads = sketch.rows.map((row, index): Bead => {
    return { a: a.rows[index] ?? [], b: b.rows[index] ?? [], confidence: row.confidence ?? 0.95, moved: row.movedAfter !== undefined };
  });
  const named = Object.entries(sketch.findings);
  const findings = named.map(([name, given]): Finding => {
    const { elsewhere, ...rest } = given;
    return {
      id: name as FindingId,
      verdict: "differs",
      valueA: null,
      valueB: null,
      confidence: 0.9,
      ...rest,
      a: a.spans.get(name) ?? [],
      b: b.spans.get(name) ?? [],
      ...(elsewhere === undefined
        ? {}
        : { elsewhere: { ...elsewhere, spans: (given.category === "omission" ? b : a).spans.get(`${name}*`) ?? [] } }),
    };
  });
  const variants = Object.entries(sketch.variants ?? {}).map(([name, noise]): Variant => {
    const spans = { a: a.spans.get(name) ?? [], b: b.spans.get(name) ?? [] };
    const first = spans.a[0]?.from ?? -1;
    const segment = a.witness.segments.findIndex((each) => first >= each.from && first < each.to);
    return { bead: beads.findIndex((bead) => bead.a.includes(segment)), ...spans, noise };
  });
  const count = (verdict: Verdict): number => findings.filter((finding) => finding.verdict === verdict).length;
  return {
    schema: "variorum.comparison/1",
    engine: { version: "0.0.0", options: { lines: false }, lexicons: [] },
    a: a.witness,
    b: b.witness,
    beads,
    findings,
    variants,
    coverage: {
      checked: ["number", "money", "percent", "quantity", "date", "time", "name", "quotation", "negation", "omission", "addition"],
      notChecked: [{ category: "modality", why: "no cues for ar" }],
      agrees: count("agrees"),
      differs: count("differs"),
      onlyA: count("only-a"),
      onlyB: count("only-b"),
      unsure: count("unsure"),
    },
    exact: true,
  };
}

function build(sketch: Sketch, side: "a" | "b"): Built {
  const spans = new Map<string, readonly Span[]>();
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  const rows: number[][] = sketch.rows.map(() => []);
  let text = "";
  for (const index of orderOf(sketch, side)) {
    const row = sketch.rows[index];
    const sentences = row?.[side] ?? [];
    if (row === undefined || sentences.length === 0) continue;
    const kind = row.block ?? (blocks.length === 0 ? "paragraph" : null);
    if (kind !== null) {
      if (text !== "") text += "\n\n";
      blocks.push({ kind, from: text.length, to: text.length });
    }
    for (const sentence of sentences) {
      const last = blocks.at(-1);
      if (last !== undefined && last.to > last.from) text += /^(zh|ja)/.test(side === "a" ? sketch.langA : sketch.langB) ? "" : " ";
      const from = text.length;
      text += plain(sentence, from, spans);
      rows[index]?.push(segments.length);
      segments.push({ from, to: text.length, kind: segmentKind(last?.kind ?? "paragraph"), paragraph: blocks.length - 1 });
      if (last !== undefined) blocks[blocks.length - 1] = { ...last, to: text.length };
    }
  }
  return { witness: { lang: side === "a" ? sketch.langA : sketch.langB, title: "", text, blocks, segments }, spans, rows };
}

/** The rows in the order of a side: B's moved sentences stand where they went. */
function orderOf(sketch: Sketch, side: "a" | "b"): readonly number[] {
  const indexes = sketch.rows.map((_, index) => index);
  if (side === "a") return indexes;
  const stay = indexes.filter((index) => sketch.rows[index]?.movedAfter === undefined);
  return stay.flatMap((index) => [index, ...indexes.filter((other) => sketch.rows[other]?.movedAfter === index)]);
}

function segmentKind(kind: BlockKind): SegmentKind {
  return kind === "title" ? "title" : kind === "heading" ? "heading" : "sentence";
}

/** Takes the brackets out and remembers where they stood. */
function plain(sentence: string, start: number, spans: Map<string, readonly Span[]>): string {
  let text = "";
  for (const part of sentence.split(/(\[[\w*-]+:[^\]]*\])/)) {
    const match = /^\[([\w*-]+):([^\]]*)\]$/.exec(part);
    const words = match?.[2] ?? part;
    const name = match?.[1];
    if (name !== undefined) {
      const from = start + text.length;
      spans.set(name, [...(spans.get(name) ?? []), { from, to: from + words.length }]);
    }
    text += words;
  }
  return text;
}

const es = [
  "La cabina única del teleférico de Valdehoz cerrará [count:tres] inviernos",
  "La concejala culpa al viento; los hosteleros piden [pl:fechas]",
  "Lucía Arnedo, Valdehoz",
] as const;

/** An invented story in Spanish and English with a difference of every kind. */
export const spanishEnglish: Comparison = comparisonFrom({
  langA: "es",
  langB: "en",
  rows: [
    { a: [es[0]], b: ["Valdehoz’s only cable car to shut for [count:three] winters"], block: "title" },
    { a: ["La concejala culpa al viento; los hosteleros piden fechas"], b: ["Councillor blames the wind; hoteliers ask for dates"], block: "deck" },
    { a: [es[2]], b: ["Lucía Arnedo, Valdehoz. Translated by the mountain desk"], block: "byline" },
    {
      a: ["El teleférico de Valdehoz cerrará desde el lunes, según [sources:dos técnicos] de la empresa que lo explota."],
      b: ["The Valdehoz cable car will close from Monday, [sources:four technicians] at the company that runs it said."],
      block: "paragraph",
    },
    { a: ["Cambiar el cable costará [money:12 millones de euros] y llevará más de un año."], b: ["Replacing the cable will cost [money:€12 billion] and take more than a year."] },
    { a: ["El pleno votará la partida el jueves."], b: ["The council will vote on the money on Thursday."], movedAfter: 11 },
    {
      a: ["«No subirá nadie [quote:mientras el anemómetro siga roto]», dijo la concejala, Berta Luján."],
      b: ["“Nobody will go up[quote:],” said the councillor, Berta Luján."],
      block: "paragraph",
    },
    { a: ["El informe del 9 de marzo [neg:no aconseja] abrir antes de mayo."], b: ["The report of March 9 [neg:advises] opening before May."] },
    { a: ["[omit:«Llevamos seis meses llamando», cuenta Elías Roa, de la asociación de hosteleros.]"], b: undefined },
    { a: ["Varios hoteles ya han despedido a los camareros."], b: ["In the village, kitchens are going dark."], block: "paragraph", confidence: 0.3 },
    { a: ["Las obras [hedge:podrían] empezar el [date:15 de octubre], si la nieve lo permite."], b: ["Work [hedge:will] begin on [date:5 October], snow permitting."] },
    { a: ["Doce pueblos viven del teleférico y otros siete venden [same:400.000] billetes al año."], b: ["Twelve villages live off the cable car and seven more sell [same:400,000] tickets a year."] },
    { a: ["Ramiro [name:Ugarte], que dirige la obra, calcula 90 días de montaje."], b: ["Ramiro [name:Ugalde], who runs the works, reckons on 90 days of assembly."], block: "paragraph" },
    { a: ["[source:Según el Servicio de Montaña], la grieta del pilar mide 4 metros."], b: ["[source:]The crack in the pylon is 4 metres long."] },
    { a: ["Lo que piden los hoteles"], b: ["What the hotels want"], block: "heading" },
    { a: ["El pilar se levantó en 1958.", "Nunca se había revisado entero."], b: ["Raised in 1958, the pylon had never been fully inspected."], block: "paragraph" },
    { a: ["La cabina sube hoy al 63 % de su carga, diez puntos menos que hace un año."], b: ["The car now runs at 63 per cent of its load, ten points down on a year ago."] },
    { a: undefined, b: ["[add:The operator did not answer this newspaper’s questions.]"] },
    { a: ["[moved:Los vecinos quieren un autobús.]"], b: undefined },
    { a: ["Ya lo pidieron en 2019, y entonces subían [rides:2.300 viajeros] cada día."], b: ["They asked for one in 2019, when [rides:3,200 passengers] rode up each day; [moved*:residents still want a bus]."] },
  ],
  findings: {
    count: { category: "number", verdict: "agrees", valueA: "3", valueB: "3", rule: "number.same", summary: "Same number, written differently: 3." },
    sources: { category: "number", valueA: "2", valueB: "4", rule: "number.value", summary: "The number differs: 2 in A, 4 in B." },
    money: { category: "money", valueA: "12000000 EUR", valueB: "12000000000 EUR", rule: "money.value", confidence: 0.93, summary: "The amount differs: 12 million euros in A, 12 billion euros in B." },
    quote: { category: "quotation", rule: "quotation.shortened", confidence: 0.75, summary: "The quotation “mientras el anemómetro siga roto” has no counterpart in B." },
    neg: { category: "negation", rule: "negation.across", confidence: 0.65, summary: "The statement is negative only in A: “no aconseja” in A, “advises” in B." },
    omit: { category: "omission", verdict: "only-a", rule: "omission.sentence", confidence: 0.85, summary: "This sentence stands only in A; nothing in B says it.", elsewhere: { status: "absent", searched: 17 } },
    hedge: { category: "modality", rule: "modality.class", confidence: 0.65, summary: "How sure the text is differs: possible in A (“podrían”), certain in B (“will”)." },
    date: { category: "date", valueA: "XXXX-10-15", valueB: "XXXX-10-05", rule: "date.value", confidence: 0.92, summary: "The date differs: 15 October in A, 5 October in B." },
    same: { category: "number", verdict: "agrees", valueA: "400000", valueB: "400000", rule: "number.same", summary: "Same number, written differently: 400,000." },
    name: { category: "name", rule: "name.letters", confidence: 0.75, summary: "The name differs: “Ugarte” in A, “Ugalde” in B." },
    source: { category: "attribution", rule: "attribution.missing", confidence: 0.5, summary: "The source “Según el Servicio de Montaña” has no counterpart in B." },
    add: { category: "addition", verdict: "only-b", rule: "addition.sentence", confidence: 0.85, summary: "This sentence stands only in B; nothing in A says it.", elsewhere: { status: "absent", searched: 18 } },
    moved: { category: "omission", verdict: "unsure", rule: "omission.elsewhere", confidence: 0.6, summary: "This sentence of A may be told in short at another place in B.", elsewhere: { status: "condensed", searched: 17 } },
    rides: { category: "number", valueA: "2300", valueB: "3200", rule: "number.value", summary: "The number differs: 2,300 in A, 3,200 in B." },
  },
}); // prettier-ignore

/** The same story in Arabic and Chinese, for scripts and directions. */
export const spanishArabic: Comparison = comparisonFrom({
  langA: "es",
  langB: "ar",
  rows: [
    { a: ["La cabina única del teleférico de Valdehoz cerrará tres inviernos"], b: ["تلفريك فالديهوث الوحيد يُغلق ثلاثة مواسم شتاء"], block: "title" },
    { a: ["La concejala culpa al viento; los hosteleros piden fechas"], b: ["عضوة المجلس تلوم الريح وأصحاب الفنادق يطلبون مواعيد"], block: "deck" },
    { a: ["Lucía Arnedo, Valdehoz"], b: ["لوثيا أرنيدو، فالديهوث"], block: "byline" },
    { a: ["El teleférico de Valdehoz cerrará desde el lunes, según dos técnicos de la empresa que lo explota."], b: ["يُغلق تلفريك فالديهوث ابتداءً من يوم الاثنين، بحسب فنيَّين في الشركة المشغِّلة."], block: "paragraph" },
    { a: ["Cambiar el cable costará [money:12 millones de euros] y llevará más de un año."], b: ["وسيكلّف تغيير الكابل [money:١٢ مليون يورو] ويستغرق أكثر من عام."] },
    { a: ["«Llevamos [years:seis meses] llamando», cuenta Elías Roa, de la asociación de hosteleros."], b: ["«نتصل منذ [years:ستة أعوام]»، يقول إلياس روا من جمعية أصحاب الفنادق."], block: "paragraph" },
    { a: ["[omit:Varios hoteles ya han despedido a los camareros.]"], b: undefined },
    { a: ["Las obras podrían empezar el [date:15 de octubre], si la nieve lo permite."], b: ["وقد تبدأ الأشغال في [date:٥ أكتوبر] إذا سمح الثلج."], block: "paragraph" },
    { a: ["Ramiro [name:Ugarte], que dirige la obra, calcula 90 días de montaje."], b: ["ويقدّر راميرو [name:أوغالدي]، الذي يدير الأشغال، أن التركيب يحتاج ٩٠ يوماً."] },
  ],
  findings: {
    money: { category: "money", verdict: "agrees", valueA: "12000000 EUR", valueB: "12000000 EUR", rule: "money.same", summary: "Same amount, written differently: 12 million euros." },
    years: { category: "quantity", valueA: "6 mo", valueB: "6 a", rule: "quantity.value", summary: "The quantity differs: 6 months in A, 6 years in B." },
    omit: { category: "omission", verdict: "only-a", rule: "omission.sentence", summary: "This sentence stands only in A; nothing in B says it.", elsewhere: { status: "absent", searched: 8 } },
    date: { category: "date", valueA: "XXXX-10-15", valueB: "XXXX-10-05", rule: "date.value", summary: "The date differs: 15 October in A, 5 October in B." },
    name: { category: "name", rule: "name.letters", confidence: 0.75, summary: "The name differs: “Ugarte” in A, “أوغالدي” in B." },
  },
}); // prettier-ignore

export const englishChinese: Comparison = comparisonFrom({
  langA: "en",
  langB: "zh",
  rows: [
    { a: ["Valdehoz’s only cable car to shut for three winters"], b: ["瓦尔德奥斯唯一的缆车将停运三个冬天"], block: "title" },
    { a: ["Councillor blames the wind; hoteliers ask for dates"], b: ["议员归咎于大风；旅馆业者要求给出日期"], block: "deck" },
    { a: ["Lucía Arnedo, Valdehoz"], b: ["卢西娅·阿内多，瓦尔德奥斯"], block: "byline" },
    { a: ["The Valdehoz cable car will close from Monday, technicians at the company that runs it said."], b: ["据运营公司的技术人员透露，瓦尔德奥斯缆车将从星期一起停运。"], block: "paragraph" },
    { a: ["Replacing the cable will cost [money:€12 million] and take more than a year."], b: ["更换钢缆将耗资[money:1.2亿欧元]，需要一年多时间。"] },
    { a: ["The report of March 9 [neg:does not advise] opening before May."], b: ["3月9日的报告[neg:建议]在五月之前开放。"] },
    { a: ["The crack in the pylon is [length:4 metres] long.", "Nobody had inspected it."], b: ["塔架的裂缝长[length:4厘米]，从未有人检查过。"], block: "paragraph" },
    { a: ["Twelve villages live off the cable car."], b: ["十二个村庄靠缆车为生。"] },
  ],
  findings: {
    money: { category: "money", valueA: "12000000 EUR", valueB: "120000000 EUR", rule: "money.value", summary: "The amount differs: 12 million euros in A, 120 million euros in B." },
    neg: { category: "negation", rule: "negation.across", confidence: 0.65, summary: "The statement is negative only in A: “does not advise” in A, “建议” in B." },
    length: { category: "quantity", valueA: "4 m", valueB: "4 cm", rule: "quantity.value", summary: "The quantity differs: 4 metres in A, 4 centimetres in B." },
  },
}); // prettier-ignore

/** Two revisions in one language, with differences of every step of the noise ladder. */
export const frenchRevision: Comparison = comparisonFrom({
  langA: "fr",
  langB: "fr",
  rows: [
    { a: ["Le téléphérique de Valdehoz [w1:ferme] trois hivers"], b: ["Le téléphérique de Valdehoz [w1:fermera] trois hivers"], block: "title" },
    { a: ["Le câble coûtera [t1:\"]12 millions[t1:\"] d’euros, [f1:a] dit l’exploitant."], b: ["Le câble coûtera [t1:« ]12 millions[t1: »] d’euros, [f1:selon ce que] dit l’exploitant."], block: "paragraph" },
    { a: ["Le rapport [n1:ne conseille pas] d’ouvrir [c1:avant mai]."], b: ["Le rapport [n1:conseille] d’ouvrir [c1:au printemps]."] },
    { a: ["[o1:Les hôteliers attendent depuis six mois.]"], b: undefined },
    { a: ["Douze villages en vivent."], b: ["Douze villages en vivent."] },
  ],
  findings: {
    n1: { category: "negation", rule: "negation.cue", summary: "The statement is negative only in A: “ne conseille pas” in A, “conseille” in B." },
    o1: { category: "omission", verdict: "only-a", rule: "omission.sentence", summary: "This sentence stands only in A; nothing in B says it." },
  },
  variants: { w1: "content", t1: "typography", f1: "function-words", c1: "content" },
}); // prettier-ignore

/** A pair as long as a book chapter: `copies` of the story after one another. */
export function longComparison(copies: number): Comparison {
  const { a, b, beads, findings } = spanishEnglish;
  const range = Array.from({ length: copies }, (_, copy) => copy);
  const witness = (one: Witness): Witness => ({
    ...one,
    text: range.map(() => one.text).join("\n\n"),
    blocks: range.flatMap((copy) => one.blocks.map((block) => ({ ...block, ...shift(block, copy, one) }))),
    segments: range.flatMap((copy) =>
      one.segments.map((segment) => ({
        ...segment,
        ...shift(segment, copy, one),
        paragraph: segment.paragraph + copy * one.blocks.length,
      })),
    ),
  });
  return {
    ...spanishEnglish,
    a: witness(a),
    b: witness(b),
    beads: range.flatMap((copy) =>
      beads.map((bead) => ({
        ...bead,
        a: bead.a.map((segment) => segment + copy * a.segments.length),
        b: bead.b.map((segment) => segment + copy * b.segments.length),
      })),
    ),
    findings: range.flatMap((copy) =>
      findings.map((finding) => ({
        ...finding,
        id: `${finding.id}${String(copy)}` as FindingId,
        a: finding.a.map((span) => shift(span, copy, a)),
        b: finding.b.map((span) => shift(span, copy, b)),
        ...(finding.elsewhere === undefined
          ? {}
          : { elsewhere: { ...finding.elsewhere, spans: finding.elsewhere.spans.map((span) => shift(span, copy, b)) } }),
      })),
    ),
  };
}

function shift(span: Span, copy: number, one: Witness): Span {
  const by = copy * (one.text.length + 2);
  return { from: span.from + by, to: span.to + by };
}
