/** One character for another of the same length, so that a place in folded text is the same place in the text. */
const specials = new Map<string, string>([
  ["\t", " "],
  ["\u00A0", " "],
  ["\u2007", " "],
  ["\u2009", " "],
  ["\u200A", " "],
  ["\u202F", " "],
  ["\u3000", " "],
  ["‘", "'"],
  ["’", "'"],
  ["ʼ", "'"],
  ["′", "'"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
  ["٪", "%"],
  ["、", "、"],
  ["ё", "е"],
  ["أ", "ا"],
  ["إ", "ا"],
  ["آ", "ا"],
  ["ى", "ي"],
  ["ی", "ي"],
  ["ک", "ك"],
  ["萬", "万"],
  ["億", "亿"],
  ["兩", "两"],
  ["點", "点"],
  ["時", "时"],
  ["間", "间"],
  ["個", "个"],
  ["週", "周"],
  ["歲", "岁"],
  ["歳", "岁"],
  ["餘", "余"],
  ["約", "约"],
  ["過", "过"],
  ["幾", "几"],
  ["數", "数"],
  ["後", "后"],
  ["曆", "历"],
  ["〜", "～"],
  ["~", "～"],
  ["～", "～"],
  ["︰", ":"],
]);

/** First digits of the decimal digit sets outside ASCII that articles are written in. */
const digitZeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];
const digits = new Map(
  digitZeros.flatMap((zero) => Array.from({ length: 10 }, (_, value) => [String.fromCharCode(zero + value), String(value)] as const)),
);

/**
 * The text in lower case, with digits of other scripts as ASCII, kinds of spaces as the space, and spelling twins (`ё`/`е`, `أ`/`ا`, `萬`/`万`)
 * as one: exactly as long as the text, so that spans hold in both. `decimal` is what the Arabic decimal mark becomes.
 */
export function fold(text: string, decimal: "." | "," = "."): string {
  const lower = lowered(text);
  return lower.replace(foldable, (character) => folded(character, decimal));
}

const foldable =
  /[\t\u00A0\u2007\u2009\u200A\u202F\u3000‘’ʼ′‐‑−٪٫٬ёأإآىیک萬億兩點時間個週歲歳餘約過幾數後曆〜~～︰٠-٩۰-۹०-९০-৯๐-๙\uFF01-\uFF5E]/gu;

function folded(character: string, decimal: "." | ","): string {
  if (character === "٫") return decimal;
  if (character === "٬") return decimal === "." ? "," : ".";
  return specials.get(character) ?? digits.get(character) ?? halfWidth(character.charCodeAt(0));
}

function halfWidth(code: number): string {
  return String.fromCharCode(code - 0xfee0).toLowerCase();
}

/** `İ` alone becomes two units in lower case; it is written as the plain letter, so that nothing moves. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll("İ", "i").toLowerCase();
}
