/** Nouns that a Han number counts: a lone digit is a number only before one of them. */
const counters =
  "个名人位只条件家次座所架艘辆起项种场份国匹头张间颗枚部本支根块片层栋户对双雙批套届期站面点米公里天日周月年岁度分秒小时元角倍成折亿万千百大步州省市县区队者死伤中週届轮笔封首篇句字页卷册" +
  "斤吨克亩%" +
  "等軒つ回台匹冊枚本歳円ドル社校隻機件者名発票点話代組割パ";
const idioms =
  /^(?:一(?!半|百|千|万|亿|兆|点|两)|百(?:姓|科|货|度|年)|千(?:万不|万别|万要|叶|里)|万(?:一|事|物|岁|里长城|分)|十分(?!钟|之)|十字|四川|四肢|三星|三亚|五角|五官|六合|七夕|八卦|九龙|九江|两岸|两会|三明治|两性|二维|四周|四季|三角|万能|千禧|千叶|百万富翁|亿万|千方百计|万千|万维|百日咳|零(?:部件|售|件|食|碎|钱|星|和))/u;
/** Signs of amounts on cheques that are words and names as well: `登陆`, `参加`, `伍先生`. */
const formal = /^[肆伍陆陸柒捌玖貳弐參参壱壹贰叁拾佰仟俩倆]/u;

/** Whether Han digits make a claim where they stand: not in an idiom, and a short one only before what it counts or after `第`. */
export function isHanClaim(folded: string, from: number, to: number, written: string): boolean {
  const rest = folded.slice(from, to + 6);
  const before = folded.slice(Math.max(0, from - 4), from);
  if (before.endsWith("第") || before.endsWith("だい") || /百分[之の]$|[负負]$|マイナス$/u.test(before)) return true;
  if (/星$|(?:星期|礼拜|周|高|之)$/u.test(before)) return false;
  if (written === "一" && !/^一(?:パーセント|つ星)/u.test(rest)) return false;
  if (formal.test(written) && (written.length === 1 || /[登着大上内水海参收]$/u.test(before))) return false;
  if (idioms.test(rest)) return false;
  if (written.length > 1) return true;
  const next = folded.charAt(to);
  if (/^(?:番目|位(?!置))/u.test(folded.slice(to, to + 2))) return true;
  if (/^[至到～~-][一二两三四五六七八九十\d]/u.test(folded.slice(to, to + 2))) return true;
  if (/[百千万亿]/u.test(written) && (/[近上过逾超]/u.test(folded.charAt(from - 1)) || /[余多]/u.test(next))) return true;
  return counters.includes(next) && next !== "" && !/[百千万亿]/.test(written);
}
