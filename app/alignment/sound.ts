import { foldKey } from "../text/fold.ts";
import { longestCommonSubsequence } from "../text/similarity.ts";

/** Cyrillic, Greek and a few Latin letters in plain Latin ones, near enough to compare spellings of one name or loan word. */
const letters: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", ґ: "g", д: "d", е: "e", ё: "e", є: "e", ж: "zh", з: "z", и: "i", і: "i", ї: "i", й: "i", к: "k", л: "l",
  м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ў: "u", ф: "f", х: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "y",
  ь: "", э: "e", ю: "yu", я: "ya", ђ: "dj", ј: "j", љ: "lj", њ: "nj", ћ: "c", џ: "dz",
  α: "a", β: "v", γ: "g", δ: "d", ε: "e", ζ: "z", η: "i", θ: "th", ι: "i", κ: "k", λ: "l", μ: "m", ν: "n", ξ: "x", ο: "o", π: "p", ρ: "r",
  σ: "s", ς: "s", τ: "t", υ: "y", φ: "f", χ: "ch", ψ: "ps", ω: "o",
}; // prettier-ignore

/** A word in lower-case Latin letters without marks: `Zelenskí` and `Зеленски` both give `zelenski`. Other scripts stay as they are. */
export function fold(word: string): string {
  const bare = foldKey(word);
  if (/^[a-z0-9]*$/.test(bare)) return bare;
  let folded = "";
  for (const letter of bare) folded += letters[letter] ?? letter;
  return folded;
}

/** Consonants of Arabic script by class; long vowels are left out as in the Latin skeleton. */
const arabic = sounds({
  b: "بپ", t: "تثطة", j: "جگغقکك", h: "", s: "سشصزژذظچ", d: "دض", r: "رل", f: "فڤ", m: "م", n: "ن", v: "",
}); // prettier-ignore

/** Kana by the class of their consonant; vowels, small kana and length marks fall away. */
const kana = sounds({
  j: "カキクケコガギグゲゴ", s: "サシスセソザジズゼゾチヂツヅ", t: "タテトダデド", n: "ナニヌネノン", f: "ファフヴ", b: "バビブベボパピプペポ",
  m: "マミムメモ", r: "ラリルレロ",
}); // prettier-ignore

/**
 * Characters that Chinese uses to write foreign names by sound (after the Xinhua transcription tables), by the class of their consonant;
 * `_` are those that begin with a vowel, a glide or h.
 */
const transcribing = sounds({
  b: "巴芭贝本比彼别宾伯博布勃帕派潘庞佩彭皮平珀普拜班邦保鲍白柏", t: "达戴丹当道德得登邓迪狄蒂丁东杜敦多顿塔泰坦汤陶特滕提廷通图托汀太",
  j: "盖甘冈高戈哥格根贡古瓜圭郭卡开凯坎康考科柯可克肯孔库夸奎昆加贾杰金吉基京久朱茱乔琼焦捷", s: "扎赞曾泽佐兹祖萨塞赛桑瑟森沙珊绍舍申什圣施史士舒斯丝思索苏孙查柴昌彻琴奇齐契钱切丘西锡希夏香肖谢辛休修",
  n: "那纳奈南内嫩能尼妮宁牛农努诺娜", f: "法凡范方菲费芬丰夫福弗佛瓦万旺韦维威文沃翁", m: "马玛迈麦曼芒毛梅门蒙米密明莫墨穆姆默", r: "拉腊莱赖兰朗劳勒雷伦里利莉丽连廉良列林琳龙隆卢鲁伦罗洛吕律尔儿拉让热日荣鲁瑞若",
  _: "阿埃艾爱安昂奥欧厄恩哈海汉豪赫亨洪胡华怀惠霍伊因英尤约越云亚雅扬耶叶乌伍温吴",
}); // prettier-ignore

function sounds(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [sound, characters] of Object.entries(table)) for (const character of characters) map.set(character, sound);
  return map;
}

const latin: ReadonlyMap<string, string> = sounds({
  b: "bp",
  t: "td",
  j: "gkcqj",
  s: "sz",
  n: "n",
  f: "fvw",
  m: "m",
  r: "rl",
});

/**
 * The classes of a name's consonants, shared by its spellings in Latin, Cyrillic, Arabic, kana and transcribing Chinese characters as far as
 * these scripts keep them: `Scott`, `スコット` and `斯科特` give `sjt`. Several where Latin letters can be heard in more than one way. Keys of
 * fewer than three consonants are left out: too little to go by.
 */
export function soundKeys(word: string): readonly string[] {
  const spelling = latinised(word);
  const soft = spelling.replace(/j|g(?=[eiy])/g, "s");
  const heard = [spelling, soft].flatMap((way) => [way, silentR(way)]).flatMap((way) => [way, way.replace(/w/g, "")]);
  return [...new Set(heard.map(consonants))].filter((key) => key.length >= 3);
}

/** The key of the plainest reading, for comparing two names one with one; null when too little is left to go by. */
export function soundKey(word: string): string | null {
  const key = consonants(latinised(word));
  return key.length < 3 ? null : key;
}

/** English r at the end of a syllable is a mere vowel to those who transcribe by ear. */
function silentR(spelling: string): string {
  return spelling.replace(/(?<=[aeiouy])r(?![aeiouy])/g, "");
}

function consonants(spelling: string): string {
  let key = "";
  for (const letter of spelling) {
    const sound = latin.get(letter) ?? arabicSound(letter) ?? kana.get(letter) ?? transcribing.get(letter) ?? "_";
    if (sound !== "_" && sound !== "" && !key.endsWith(sound)) key += sound;
  }
  return key;
}

function arabicSound(letter: string): string | undefined {
  const sound = arabic.get(letter);
  return sound === "d" ? "t" : sound;
}

/** Spelling habits that hide a sound: `sh`, `ch` and `x` are sibilants or gutturals, c before e and i, x, silent h. */
function latinised(word: string): string {
  return fold(word)
    .replace(/sch|sh|zh|tch|ch|ts|tz|cz/g, "s")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/c(?=[eiy])/g, "s");
}

/** True for a character that Chinese transcribes foreign names with. */
export function transcribes(character: string): boolean {
  return transcribing.has(character);
}

/**
 * How alike two folded words are, 0 to 1: letters kept in order against the longer one, with a common beginning counted for more
 * (Winkler 1990), since inflection changes endings.
 */
export function likeness(x: string, y: string): number {
  if (x === y) return 1;
  const longer = Math.max(x.length, y.length);
  let prefix = 0;
  while (prefix < Math.min(x.length, y.length) && x[prefix] === y[prefix]) prefix++;
  const kept = prefix + longestCommonSubsequence(Array.from(x.slice(prefix)), Array.from(y.slice(prefix)));
  const share = kept / longer;
  return share + (1 - share) * 0.1 * Math.min(prefix, 4);
}
