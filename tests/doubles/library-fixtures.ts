import type { ImportDraft, ImportOutcome } from "../../app/contract/contract.ts";
import type { Block } from "../../app/model/document.ts";
import type { NoteId, VersionId, WorkId } from "../../app/model/ids.ts";
import type { Note } from "../../app/model/note.ts";
import type { Version, VersionSummary, Work } from "../../app/model/work.ts";

/** A small library in several scripts, with one very long title, one lone version and one trashed work. All texts are invented. */

interface Sketch {
  readonly id: string;
  readonly workId: string;
  readonly language: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly relation: VersionSummary["relation"];
  readonly relatedTo: string | null;
  readonly addedAt: string;
  readonly author?: string;
  /** Title, deck, then paragraphs; a paragraph that begins with `# ` is a heading. */
  readonly parts: readonly [string, string, ...string[]];
}

const sketches: readonly Sketch[] = [
  {
    id: "quay-es", workId: "quay", language: "es", publisher: "La Voz de Puerto Claro", publishedAt: "2026-05-03T09:12", relation: "original",
    relatedTo: null, addedAt: "2026-11-20T08:00:00Z", author: "Inés Robledo",
    parts: [
      "El muelle viejo cerrará dos años para reparar sus pilares",
      "La junta del puerto confirma el cierre; los pescadores piden una fecha",
      "El muelle viejo de Puerto Claro cerrará en octubre durante dos años, según confirmó el martes la junta del puerto. La obra costará 18 millones de euros. Quince familias de pescadores amarran allí sus barcos.",
      "«No moveremos un solo barco sin un amarre nuevo», dijo Inés Carmona, presidenta de la cofradía. La junta no ha ofrecido todavía un lugar.",
      "# Pilares de 1911",
      "Los pilares, hundidos en 1911, han perdido un tercio de su grosor. El ingeniero Tomás Vidal calcula que harán falta 640 pilotes de acero.",
    ],
  },
  {
    id: "quay-en", workId: "quay", language: "en", publisher: "Harbour Post", publishedAt: "2026-05-04T18:40", relation: "translation",
    relatedTo: "quay-es", addedAt: "2026-11-20T08:01:00Z",
    parts: [
      "Old quay to close for two years while its piers are repaired",
      "Port board confirms closure; fishermen ask for a date",
      "The old quay of Puerto Claro will close in October for two years, the port board confirmed on Tuesday. The works will cost €18 billion. Fifteen fishing families moor there.",
      "“We will not move a single boat without a new mooring,” said Inés Carmona, who chairs the guild.",
    ],
  },
  {
    id: "quay-ar", workId: "quay", language: "ar", publisher: "صحيفة الميناء", publishedAt: "2026-05-05T07:30", relation: "translation",
    relatedTo: "quay-es", addedAt: "2026-11-20T08:02:00Z",
    parts: [
      "الرصيف القديم يُغلق عامين لإصلاح أعمدته",
      "هيئة الميناء تؤكد الإغلاق والصيادون يطلبون موعداً",
      "يُغلق الرصيف القديم في بويرتو كلارو في أكتوبر لمدة عامين، كما أكدت هيئة الميناء يوم الثلاثاء. وتبلغ كلفة الأعمال ١٨ مليون يورو.",
      "وقالت إينيس كارمونا، رئيسة جمعية الصيادين: «لن نحرك قارباً واحداً من دون مرسى جديد».",
    ],
  },
  {
    id: "quay-zh", workId: "quay", language: "zh", publisher: "港口日报", publishedAt: "2026-05-06T11:05", relation: "translation",
    relatedTo: "quay-en", addedAt: "2026-11-20T08:03:00Z",
    parts: [
      "旧码头将关闭两年以修复桥墩",
      "港务局确认关闭，渔民要求公布日期",
      "港务局周二确认，克拉罗港的旧码头将于十月关闭两年。工程耗资1800万欧元。有十五户渔民在此停泊船只。",
      "渔会主席伊内斯·卡莫纳说：“没有新的泊位，我们一条船也不会挪。”",
    ],
  },
  {
    id: "bells-fr", workId: "bells", language: "fr", publisher: "Le Courrier de Sauvigny", publishedAt: "2026-04-29T06:00", relation: "original",
    relatedTo: null, addedAt: "2026-11-18T08:00:00Z",
    parts: [
      "Les cloches de Sauvigny sonneront de nouveau, mais pas avant que les trois communes de la vallée se soient accordées sur le partage des frais",
      "Le conseil a voté",
      "Le conseil municipal a voté jeudi la réparation du clocher, fermé depuis la tempête du 11 février.",
    ],
  },
  {
    id: "bells-fr2", workId: "bells", language: "fr", publisher: "Le Courrier de Sauvigny", publishedAt: "2026-04-29T10:45", relation: "revision",
    relatedTo: "bells-fr", addedAt: "2026-11-18T08:05:00Z",
    parts: ["Les cloches de Sauvigny sonneront de nouveau à Noël", "Le conseil a voté", "Le conseil municipal a voté jeudi la réparation du clocher, fermé depuis février."],
  },
  {
    id: "letter-zh", workId: "letter", language: "zh", publisher: "", publishedAt: "1931", relation: "original", relatedTo: null,
    addedAt: "2026-11-02T08:00:00Z", parts: ["致图书馆的一封信", "", "去年冬天，图书馆的屋顶漏水，三百册旧书受潮。"],
  },
  {
    id: "orchard-en", workId: "orchard", language: "en", publisher: "Valley Gazette", publishedAt: "2026-04-19", relation: "original", relatedTo: null,
    addedAt: "2026-10-19T08:00:00Z",
    parts: ["The orchard vote", "", "Growers in the lower valley rejected the merger by 212 votes to 198."],
  },
]; // prettier-ignore

function versionOf(sketch: Sketch): Version {
  const kinds = sketch.parts.map((part, index): Block["kind"] =>
    index === 0 ? "title" : index === 1 ? "deck" : part.startsWith("# ") ? "heading" : "paragraph",
  );
  let text = "";
  const blocks: Block[] = [];
  sketch.parts.forEach((part, index) => {
    const plain = part.replace(/^# /, "");
    if (plain === "") return;
    if (text !== "") text += "\n\n";
    blocks.push({ kind: kinds[index] ?? "paragraph", from: text.length, to: text.length + plain.length });
    text += plain;
  });
  return {
    id: sketch.id as VersionId,
    workId: sketch.workId as WorkId,
    title: sketch.parts[0],
    author: sketch.author ?? "",
    publisher: sketch.publisher,
    url: "",
    language: sketch.language,
    publishedAt: sketch.publishedAt,
    kind: "article",
    relation: sketch.relation,
    relatedTo: sketch.relatedTo as VersionId | null,
    fileName: `${sketch.id}.txt`,
    encoding: "utf-8",
    sha256: "a".repeat(64),
    characters: text.length,
    addedAt: sketch.addedAt,
    trashedAt: null,
    text,
    blocks,
    leftOut: [],
    warnings: [],
  };
}

export const fixtureVersions: readonly Version[] = sketches.map(versionOf);

function summary({ text: _text, blocks: _blocks, leftOut: _leftOut, warnings: _warnings, ...rest }: Version): VersionSummary {
  return rest;
}

function workOf(id: string, title: string, changedAt: string, trashedAt: string | null = null): Work {
  const versions = fixtureVersions.filter((version) => version.workId === id);
  const [first] = versions;
  return {
    id: id as WorkId,
    title,
    versions: versions.map(summary),
    addedAt: first?.addedAt ?? changedAt,
    changedAt,
    trashedAt,
    notes: fixtureNotes.filter((note) => note.workId === id).length,
    opening: first?.text.slice(first.blocks.find((block) => block.kind === "paragraph")?.from ?? 0) ?? "",
  };
}

function noteOn(id: string, versionId: string, exact: string, body: string, changedAt: string): Note {
  const version = fixtureVersions.find((candidate) => candidate.id === versionId);
  const start = version?.text.indexOf(exact) ?? -1;
  if (version === undefined || start === -1) throw new Error(`no “${exact}” in ${versionId}`);
  return {
    id: id as NoteId,
    workId: version.workId,
    target: {
      on: "passage",
      passage: {
        versionId: version.id,
        selector: {
          quote: {
            type: "TextQuoteSelector",
            exact,
            prefix: version.text.slice(0, start),
            suffix: version.text.slice(start + exact.length),
          },
          position: { type: "TextPositionSelector", start, end: start + exact.length },
        },
      },
    },
    body,
    createdAt: changedAt,
    changedAt,
    trashedAt: null,
  };
}

export const fixtureNotes: readonly Note[] = [
  noteOn(
    "n1",
    "quay-es",
    "18 millones de euros",
    "Ask the desk about the billion. The board’s own table says 18 M€.",
    "2026-11-22T10:00:00Z",
  ),
  noteOn("n2", "quay-es", "No moveremos un solo barco", "The full sentence is in the guild’s letter of 2 May.", "2026-11-21T10:00:00Z"),
  noteOn("n3", "quay-ar", "١٨ مليون يورو", "Same value as in Spanish.", "2026-11-20T10:00:00Z"),
];

export const fixtureWorks: readonly Work[] = [
  workOf("quay", "El muelle viejo", "2026-11-23T10:00:00Z"),
  workOf(
    "bells",
    "Les cloches de Sauvigny sonneront de nouveau, mais pas avant que les trois communes se soient accordées sur le partage des frais",
    "2026-11-21T10:00:00Z",
  ),
  workOf("letter", "致图书馆的一封信", "2026-11-02T08:00:00Z"),
];

export const fixtureTrash: readonly Work[] = [workOf("orchard", "The orchard vote", "2026-10-19T08:00:00Z", "2026-11-10T08:00:00Z")];

/** Drafts as an import would give them: a page with parts left out, a guessed encoding, a file already kept, a refused one. */
export function fixtureOutcomes(): readonly ImportOutcome[] {
  const [first, second] = fixtureVersions;
  if (first === undefined || second === undefined) return [];
  const draft = (version: Version, given: Partial<ImportDraft>): ImportOutcome => {
    const { title, author, publisher, url, language, publishedAt, kind } = version;
    return {
      read: true,
      draft: {
        draftId: `draft-${version.id}`,
        fileName: version.fileName,
        format: "text",
        text: version.text,
        blocks: version.blocks,
        metadata: { title, author, publisher, url, language, publishedAt, kind, relation: "original", relatedTo: null },
        encoding: "utf-8",
        encodingSure: true,
        otherEncodings: [],
        leftOut: [],
        warnings: [],
        sha256: version.sha256,
        sameAs: null,
        ...given,
      },
    };
  };
  return [
    draft(first, {
      fileName: "muelle-viejo.html",
      format: "html",
      leftOut: [
        { reason: "Navigation", text: "Portada · Local · Deportes · Cultura" },
        { reason: "Links to other articles", text: "También te puede interesar: la lonja abre los domingos" },
      ],
    }),
    draft(second, {
      encoding: "windows-1252",
      encodingSure: false,
      otherEncodings: ["utf-8", "macintosh"],
      warnings: ["The encoding was guessed. Please look at the accents below."],
    }),
    draft(second, { draftId: "draft-same", fileName: "copy-of-quay.txt", sameAs: summary(second) }),
    { read: false, fileName: "empty.txt", failure: { code: "bad-file", message: "This file is empty, so there was nothing to read." } },
  ];
}
