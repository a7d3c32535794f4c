import chardet from "chardet";
import { decodeAs, supportedName } from "./decode.ts";

export interface Guess {
  readonly encoding: string;
  /** How much the decoded text looks like writing: about 1 for ordinary text, below 0 for nonsense. */
  readonly score: number;
}

/** What a character is worth as a sign of a right reading. */
type Alphabet = ReadonlyMap<string, number>;

/** What text in one encoding usually consists of, beyond ASCII. */
interface Profile {
  readonly encoding: string;
  /**
   * For each language (or group) written in it, the characters that make up most of ordinary text. One text is in one language: letters
   * of French and of Polish in turn are a sign of a wrong reading, so the languages are tried one by one.
   */
  readonly alphabets: readonly Alphabet[];
  /** Any letter of the script the encoding was made for, and what one of them is worth. */
  readonly script: RegExp;
  readonly worth: number;
  /** Whether Latin letters touch letters of the script inside one word in ordinary text, as they do in Chinese and Japanese. */
  readonly mixes: boolean;
}

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const han = /\p{Script=Han}/u;

const commonPunctuation = "“”‘’„«»–—…·•€£§°©®º½¡¿、。，．「」『』《》（）？！：；－～　،؛؟№\u00A0";
const simplified =
  "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运亿元美欧称表示";
const traditional =
  "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運億元臺灣";
const kana =
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんがぎぐげござじずぜぞだでどばびぶべぼぱぴぷぺぽっゃゅょアイウエオカキクケコサシスセソタチツテトナニネノハヒフホマミムメモヤユヨラリルレロワンガギグゲゴザジズゼダデドバビブベボパピプペポッャュョェィー";
const kanji =
  "日一国人年大十二本中長出三時行見月分後前生五間上東四今金九入学高円子外八六下来気小七山話女北午百書先名川千水半男西電校語土木聞食車何南万毎白天母火右読友左休父雨会同事自社発者地業方新場員立開手力問代明動京目通言理体田主題意不作用度強公持野以思家世多正安院心界教文元重近考画海売知道集別物使品計死特私始朝運終台広住真有口少町料工建空急止送切転研足究楽起着店病質待試族銀早映親験英医仕去味写字答夜音注帰古歌買悪図室歩風紙黒花春赤青館屋色走秋夏習駅洋旅服夕借曜飲肉貸堂鳥飯勉冬昼茶弟牛魚兄犬妹姉漢政議民連対部合市内相定回選米実関決全表戦経最現調化当約首法性制治務成期取都和機平加受続進数記初指権支産点報済活原共得解交資予向際勝面告反判認参利組信在件側任引求所次昨論官増係感情投示変打直両式確果容必演歳争談能位置流格疑過局放常状球職与供役構割身費付由説難優夫収断石違消神番規術護展態導備宅害配警席訪乗残想線設統比勢値";
const hangul =
  "이다는에가을의한고하로지은도를서사기들리시인어으그자대나있아일해정수라과부장제보것만전조게주여러적상원국년니했우마오구면선동없성세공관발안무미화방소신스위중경실유모금당진거생분등차학용호비간단현재연출후합통개민물";
const arabic = "اليمونرتبةعدسفهكقحجشطصخذضثزغظأإىئءآؤ";
const thai = "านรอกเงยลมวดทส่ะิตี้ัปบหคแจพชขใไผถโศซึุูืฐณำ็ญภธฟษ์ฝฆฬฉๆฎ";

function profile(encoding: string, typical: readonly string[], script: RegExp, worth: number, mixes = false): Profile {
  return { encoding, alphabets: typical.map(alphabetOf), script, worth, mixes };
}

/**
 * Alphabets other than the Latin one (up to 80 letters, commonest first) give rare letters less: Hebrew bytes read as Cyrillic are all
 * Cyrillic letters, but the wrong ones are frequent.
 */
function alphabetOf(typical: string): Alphabet {
  const letters = Array.from(typical);
  const graded = letters.length < 80 && !latin.test(typical);
  const punctuation = Array.from(commonPunctuation, (mark): [string, number] => [mark, 1]);
  return new Map([
    ...punctuation,
    ...letters.map((letter, rank): [string, number] => [letter, graded ? byRank(rank / letters.length) : 1]),
  ]);
}

function byRank(share: number): number {
  if (share < 0.4) return 1;
  return share < 0.7 ? 0.85 : 0.6;
}

function withCapitals(alphabets: readonly string[]): readonly string[] {
  return alphabets.map((alphabet) => alphabet + alphabet.toUpperCase());
}

// French; German; Spanish, Catalan; Portuguese; Italian; Nordic; Icelandic; Dutch.
const western = withCapitals(["éèêëàâçùûôîïœ", "äöüß", "ñáéíóúüçàèòïª", "ãõçáéíóúâêôà", "àèéìòù", "åæøäöé", "áðéíóúýþæö", "éëïöüè"]);
// Polish; Czech; Slovak; Hungarian; Romanian (with cedillas, as these encodings had it); South Slavic.
const central = withCapitals(["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíľňóôšťúýž", "áéíóöőúüű", "ăâîşţ", "čćšžđ"]);
const baltic = withCapitals(["āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"]);
const turkish = ["çğıöşüâîûÇĞİÖŞÜ"];
// Russian, Ukrainian, Bulgarian in lower case: capitals are rare, which tells windows-1251 from KOI8-R.
const russian = ["оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оаинвтерсклудмпяьзгбчйхжшюцщєіїґф"];

const profiles: readonly Profile[] = [
  profile("windows-1252", western, latin, 0.2),
  profile("windows-1251", russian, cyrillic, 0.4),
  profile("gb18030", [simplified, traditional], han, 0.4, true),
  profile("shift_jis", [kana + kanji], han, 0.4, true),
  profile("big5", [traditional], han, 0.4, true),
  profile("euc-jp", [kana + kanji], han, 0.4, true),
  profile("euc-kr", [hangul], /\p{Script=Hangul}/u, 0.3, true),
  profile("windows-1250", central, latin, 0.2),
  profile("koi8-r", russian, cyrillic, 0.4),
  profile("windows-1256", [arabic], /\p{Script=Arabic}/u, 0.4),
  profile("windows-1255", ["יוהלאמרתבשנםעדקחפכטגצסזןךץף"], /\p{Script=Hebrew}/u, 0.3),
  profile("windows-1253", ["αοιετνσρκπμληυςγδίόθάχέφήβξώύζψω"], /\p{Script=Greek}/u, 0.4),
  profile("windows-1254", turkish, latin, 0.2),
  profile("windows-874", [thai], /\p{Script=Thai}/u, 0.3),
  profile("windows-1257", baltic, latin, 0.15),
  profile("iso-8859-2", central, latin, 0.1),
  profile("ibm866", russian, cyrillic, 0.35),
];

/** What chardet's opinion adds at most; enough to break ties, too little to outweigh what the letters say. */
const opinionWeight = 0.12;
/** Four-byte forms of GB 18030 (letter-like bytes and digits in turn) come about in no other encoding's prose. */
const fourByteWeight = 0.4;
/** What chardet calls by the name of a subset or a near relative. */
const sameFamily: ReadonlyMap<string, string> = new Map([
  ["gbk", "gb18030"],
  ["iso-8859-2", "windows-1250"],
  ["iso-8859-5", "windows-1251"],
  ["iso-8859-7", "windows-1253"],
]);
/** Readings below this are nonsense and not offered. */
const leastScore = -0.5;
/** Enough decoded text to tell encodings apart; more only costs time. */
const sampleBytes = 24_000;

/** The encodings in which bytes that are not UTF-8 look like writing, likeliest first. Nonsense readings are left out. */
export function bestGuesses(bytes: Uint8Array): readonly Guess[] {
  const sample = tellingSample(bytes);
  const opinions = new Map<string, number>();
  for (const match of chardet.analyse(sample)) {
    const name = supportedName(match.name);
    if (name !== null) opinions.set(sameFamily.get(name) ?? name, match.confidence / 100);
  }
  const guesses = profiles.map((candidate) => {
    const { text } = decodeAs(sample, candidate.encoding);
    const extra = candidate.encoding === "gb18030" && fourByteForms(sample) > 1 ? fourByteWeight : 0;
    const opinion = opinionWeight * (opinions.get(candidate.encoding) ?? 0);
    return { encoding: candidate.encoding, text, score: plausibility(text, candidate) + opinion + extra };
  });
  return westernFirst(guesses)
    .filter((guess) => guess.score > leastScore)
    .sort((x, y) => y.score - x.score);
}

interface Reading extends Guess {
  readonly text: string;
}

/** Where windows-1252 gives the very same text as a rarer encoding, it is the one to name. */
function westernFirst(guesses: readonly Reading[]): readonly Guess[] {
  const western = guesses.find((guess) => guess.encoding === "windows-1252");
  const best = Math.max(...guesses.filter((guess) => guess.text === western?.text).map((guess) => guess.score));
  return guesses.map(({ encoding, text, score }) => {
    if (text !== western?.text) return { encoding, score };
    return { encoding, score: encoding === western.encoding ? best : Math.min(score, best - 0.001) };
  });
}

function fourByteForms(bytes: Uint8Array): number {
  let found = 0;
  for (let at = 0; at + 3 < bytes.length; at += 1) {
    const isDigit = (index: number): boolean => (bytes[index] ?? 0) >= 0x30 && (bytes[index] ?? 0) <= 0x39;
    const isLead = (index: number): boolean => (bytes[index] ?? 0) >= 0x81 && (bytes[index] ?? 0) <= 0xfe;
    if (isLead(at) && isDigit(at + 1) && isLead(at + 2) && isDigit(at + 3)) found += 1;
  }
  return found;
}

/** From the first byte beyond ASCII, cut only behind spaces and line ends, which are never the second half of a character. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleBytes) return bytes;
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const from = bytes.subarray(0, Math.max(0, first)).findLastIndex((byte) => byte <= 0x20) + 1;
  const last = bytes.subarray(0, from + sampleBytes).findLastIndex((byte) => byte <= 0x20);
  return bytes.subarray(from, last > from ? last : from + sampleBytes);
}

function plausibility(text: string, candidate: Profile): number {
  return Math.max(...candidate.alphabets.map((alphabet) => plausibilityIn(text, alphabet, candidate)));
}

function plausibilityIn(text: string, alphabet: Alphabet, candidate: Profile): number {
  let sum = 0;
  let counted = 0;
  let before = "";
  let accented = 0;
  for (const character of text) {
    if (character >= "\u0080") {
      counted += 1;
      sum += worthOf(character, alphabet, candidate) - misplaced(before, character, accented, candidate);
      accented = latin.test(character) ? accented + 1 : 0;
    } else {
      if (!candidate.mixes && before >= "\u0080" && isForeignLetter(before) && /[a-z]/i.test(character)) sum -= 0.7;
      accented = 0;
    }
    before = character;
  }
  return counted === 0 ? 0 : sum / counted;
}

function worthOf(character: string, alphabet: Alphabet, candidate: Profile): number {
  const known = alphabet.get(character);
  if (known !== undefined) return known;
  if (/[\uFFFD\p{Cc}\p{Cn}\p{Co}]/u.test(character)) return -3;
  // Half-width kana hardly occur in prose, but any byte from A1 to DF is one in Shift_JIS.
  if (/[\uFF61-\uFF9F]/.test(character)) return -0.2;
  if (candidate.script.test(character)) return candidate.worth;
  return /\p{L}/u.test(character) ? 0.1 : 0;
}

/** What speaks against a character standing behind the one before it. */
function misplaced(before: string, character: string, accentedBefore: number, candidate: Profile): number {
  if (candidate.mixes) return 0;
  // Words of accented Latin letters only: Cyrillic or Greek read in a Western encoding.
  if (accentedBefore >= 2 && latin.test(character)) return 1;
  if (isForeignLetter(character) && /[a-z]/i.test(before)) return 0.7;
  // Vowel signs and tones without a letter to stand on; a vowel written first (Thai) without one behind it.
  if (/\p{M}/u.test(character) && !/[\p{L}\p{M}]/u.test(before)) return 1.5;
  if (/[เแโใไ]/.test(before) && !/[ก-ฮ]/.test(character)) return 1.5;
  if (/[ัิีึืุู]/.test(before) && /[ะาำเแโใไัิีึืุู]/.test(character) && !/[เแโใไ]/.test(character)) return 1.5;
  // Capitals inside a word: Cyrillic read in the wrong one of its encodings swaps the cases.
  if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(before)) return 0.8;
  // Signs such as ¯ or € follow a space or a digit, not a letter or one another.
  return /\p{S}/u.test(character) && /[\p{L}\p{S}]/u.test(before) ? 1 : 0;
}

function isForeignLetter(character: string): boolean {
  return /\p{L}/u.test(character) && !latin.test(character);
}
