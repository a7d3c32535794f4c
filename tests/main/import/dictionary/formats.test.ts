import { describe, expect, it } from "vitest";
import { dictd, file, packed, read, rowsOf, starDict, zip } from "./files.ts";

describe("a StarDict dictionary", () => {
  it.each([
    ["with 32 bits", false],
    ["with 64 bits", true],
  ])("is read %s", async (_how, wide) => {
    const found = await read(starDict([["boat", "barco, bote"], ["pier", "muelle"]], { wide })); // prettier-ignore
    expect(rowsOf(found)).toEqual(["boat\tbarco|bote", "pier\tmuelle"]);
    expect(found).toMatchObject({
      format: "stardict",
      fileName: "words.ifo",
      name: "English-Spanish",
      languages: ["en", "es"],
      entries: 2,
      skipped: 0,
    });
    expect(found.sample).toEqual([[["boat"], ["barco", "bote"]], [["pier"], ["muelle"]]]); // prettier-ignore
  });

  it("may be packed, file by file or as a whole", async () => {
    const [ifo, idx, dict] = starDict([["boat", "barco"]]);
    if (!ifo || !idx || !dict) throw new Error("three files");
    const single = [ifo, packed("words.idx.gz", idx.bytes), packed("words.dict.dz", dict.bytes)];
    expect(rowsOf(await read(single))).toEqual(["boat\tbarco"]);
    const folder = single.map((each) => ({ ...each, name: `stardict-sea/${each.name}` }));
    expect(rowsOf(await read([zip("sea.zip", [...folder, file("stardict-sea/res/boat.png", "\u0089PNG")])]))).toEqual(["boat\tbarco"]);
  });

  it.each([
    ["h", "<div><b>boat</b></div><ol><li>barco <i>m</i></li><li>bote (small)</li></ol>", ["boat\tbarco", "boat\tbote"]],
    ["x", "<k>boat</k>\n<tr>bəʊt</tr> <gr>n</gr> <dtrn>barco</dtrn> <ex>the boat sails</ex>", ["boat\tbarco"]],
    ["x", "<k>boat</k> <co>of wood</co> barco &amp; bote", ["boat\tbarco & bote"]],
    ["tm", "bəʊt\0barco", ["boat\tbarco"]],
    ["tX", "bəʊt\0\u0001\u0002", []],
    ["m", "boat, ship", ["boat\tboat|ship"]],
    ["", "mbarco\0", ["boat\tbarco"]],
    ["", "tbəʊt\0W\0\0\0\u0002xymbarco\0", ["boat\tbarco"]],
  ])("takes the translations of type “%s”: %s", async (types, article, expected) => {
    const found = await read(starDict([["boat", article], ["pier", "muelle"]], { types: types === "" ? "" : types })); // prettier-ignore
    expect(rowsOf(found).filter((row) => row.startsWith("boat"))).toEqual(expected);
  });
});

describe("a dictd dictionary", () => {
  it("is read with its name and languages", async () => {
    const articles = [
      ["00databaseshort", "00-database-short\n     Sea words ver. 0.1\n"],
      ["00databaseinfo", "00-database-info\nlong, long, info\n"],
      ["boat", "Boat /bəʊt/ <n>\n1. barco, bote\n2. lancha\n"],
    ] as const;
    const found = await read(dictd("sea-eng-spa", articles));
    expect(found).toMatchObject({ format: "dictd", name: "Sea words ver. 0.1", languages: ["en", "es"], entries: 1 });
    expect(rowsOf(found)).toEqual(["Boat\tbarco|bote", "Boat\tlancha"]);
  });

  it.each([
    [
      "labels and notes are left out",
      "Sperre /ˈʃpɛʁə/ <fem, n, sg>\n [techn.] barrier <n>, lock\n         Note: of a gate\n   Synonym: {Riegel}\n\n see: {Sperren}\n",
      ["Sperre\tbarrier|lock"],
    ],
    ["examples are left out", 'Sperre\nbarrier\n      "die Sperre öffnen"  - open the barrier\n', ["Sperre\tbarrier"]],
    ["explanations are left out", "Sperre\n1. barrier\nwas den Weg versperrt\n2. ban\nein Verbot\n", ["Sperre\tbarrier", "Sperre\tban"]],
    ["labels on a line of their own are passed over", "Sperre\n1. (in sport)\n (old)\nban\n", ["Sperre\tban"]],
    ["a sense without a translation has none", "Sperre\n1. ban\n2.\nwas den Weg versperrt\n", ["Sperre\tban"]],
    ["sentences are left out", "Sperre\na thing that keeps people from going on, barrier\n", ["Sperre\tbarrier"]],
    ["no more than eight are taken", "Sperre\na, bb, cc, dd, ee, ff, gg, hh, ii, jj\n", ["Sperre\ta|bb|cc|dd|ee|ff|gg|hh"]],
  ])("%s", async (_what, article, expected) => {
    expect(rowsOf(await read(dictd("deu-eng", [["Sperre", article]])))).toEqual(expected);
  });
});

describe("a table", () => {
  it.each([
    ["words.tsv", "en\tes\nboat\tbarco; bote\npier\tmuelle", "tsv", ["en", "es"], ["boat\tbarco|bote", "pier\tmuelle"]],
    ["words.tsv", "boat\tbarco\npier\tmuelle", "tsv", [null, null], ["boat\tbarco", "pier\tmuelle"]],
    ["en_pt-BR.txt", "# mine\n\nboat\tbarco\r\npier\tcais", "tsv", [null, null], ["boat\tbarco", "pier\tcais"]],
    ["es-fr.csv", 'barco;"bateau, navire"\n"muelle";jetée', "csv", ["es", "fr"], ["barco\tbateau|navire", "muelle\tjetée"]],
    ["words.csv", 'en,es,zh-Hant\nboat,"barco",船隻\n"say ""hey""",oye,', "csv", ["en", "es", "zh-Hant"], ["boat\tbarco\t船隻"]],
  ] as const)("%s", async (name, text, format, languages, expected) => {
    const found = await read([file(name, text)]);
    expect(rowsOf(found)).toEqual(expected);
    expect(found).toMatchObject({ format, languages });
  });

  it("is read in the encoding it is written in", async () => {
    const utf16 = new Uint8Array(Buffer.from("\uFEFFes\ten\nmuñeca\tdoll", "utf16le"));
    expect(rowsOf(await read([file("words.tsv", utf16)]))).toEqual(["muñeca\tdoll"]);
    const latin = new Uint8Array(
      Buffer.from("es\ten\nmuñeca\tdoll\nniño\tchild\naño\tyear\nseñal\tsignal\ncorazón\theart\ncanción\tsong", "latin1"),
    );
    expect(rowsOf(await read([file("words.tsv", latin)]))).toContain("corazón\theart");
  });

  it("counts what it does not take", async () => {
    const found = await read([
      file(
        "words.tsv",
        `en\tes\nboat\tbarco\nonly one\nthis is a whole long sentence\testo es una frase larga entera\n12\t13\n${"x".repeat(20_000)}\ty`,
      ),
    ]);
    expect(found).toMatchObject({ entries: 1, skipped: 4 });
  });

  it("keeps only what may stand in a word list", async () => {
    const rows = rowsOf(await read([file("w.tsv", "en\tes\n-boat*\tbarco.\n# pier\tmuelle\npier|jetty\tmuelle\nBank²\tbanco")]));
    expect(rows).toEqual(["boat\tbarco", "pier|jetty\tmuelle", "Bank\tbanco"]);
  });
});

describe("a translation memory", () => {
  const unit = (...variants: readonly (readonly [string, string])[]): string =>
    `<tu>${variants.map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`).join("")}</tu>`;
  const tmx = (body: string, head = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">'): string =>
    `${head}\n<tmx version="1.4"><header/><body>${body}</body></tmx>`;

  it("gives its units of the length of a word, with or without ids and codes", async () => {
    const body = [
      unit(["en-US", "boat"], ["ES_es", "barco"], ["fr", "bateau"]),
      unit(["en", "<bpt i='1'>&lt;b&gt;</bpt>old <hi>pier</hi><ept i='1'/>"], ["es", "muelle viejo &amp; roto"]),
      unit(["en", "rock &amp; roll"], ["es", "rocanrol"]),
      unit(["en", "The boat that passed the old pier sank."], ["es", "El barco que pasó se hundió ayer."]),
    ];
    const found = await read([file("sea.tmx", tmx(body.join("")))]);
    expect(found).toMatchObject({ format: "tmx", languages: ["en", "es", "fr"], entries: 3, skipped: 1 });
    expect(rowsOf(found)).toEqual(["boat\tbarco\tbateau", "old pier\tmuelle viejo & roto\t-", "rock & roll\trocanrol\t-"]);
  });

  it.each([
    ["entities of its own", tmx(unit(["en", "&a;"], ["es", "b"]), '<!DOCTYPE tmx [<!ENTITY a "boat">]>'), /declares entities/],
    ["XML that is broken off", tmx(unit(["en", "boat"], ["es", "barco"])).slice(0, -30), /not well-formed/],
    [
      "sentences only",
      tmx(unit(["en", "The boat that passed the pier sank."], ["es", "El barco que pasó se hundió ayer."])),
      /no words in two languages/,
    ],
    ["another kind of XML", "<?xml version='1.0'?><html><body/></html>", /not a translation memory/],
    ["elements without end", tmx("<tu>".repeat(10_000)), /nested too deep/],
  ])("is refused with %s", async (_what, text, sentence) => {
    const { refusal } = await import("./files.ts");
    expect(await refusal([file("sea.tmx", text)])).toMatch(sentence);
  });
});
