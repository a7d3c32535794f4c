/**
 * Endings of inflection by language, longest first within a language when applied; cutting one must leave three letters (two in Hebrew
 * and Arabic). They are meant for looking up a word whose dictionary form went through the same cut, not for a correct stem.
 */
export const endings: Readonly<Record<string, readonly string[]>> = sorted({
  en: "s es ed ing ies ied er ers est ly 's e d y ly",
  es: "o a os as e es ó é í ió ar er ir aba aban ado ada ados adas ido ida idos idas ando iendo aron ieron ará arán erá erán irá irán aría arían ería erían iría irían an en amos emos imos mente aba ía ían ase iera ieran ara aran ue",
  fr: "s x e es ée ées és é er ez ent ant ants ante antes ait aient a ai ont era eront erait eraient ir it issent issait i ie is ies u ue us ues re aux al ale ales ement ement eur euse eurs euses ève èvent",
  pt: "o a os as e es ar er ir ou eu iu am em aram eram iram ado ada ados adas ido ida idos idas ando endo indo ará arão erá erão irá irão aria ariam eria iria ava avam ia iam ão ões ães mente el eis al ais",
  it: "o a i e are ere ire ato ata ati ate uto uta uti ute ito ita iti ite ando endo ava avano eva evano iva ivano ò ì é arono erono irono ano ono erà eranno irà iranno erebbe erebbero iamo mente he hi",
  nl: "en e s t de den te ten d er ers je jes tje heid ing ingen est ste",
  de: "e en em er es n s t te ten tet test st est et ern end ende enden ender endes ung ungen in innen nen",
  ca: "a o e s es os as ar er ir re at ada ats ades it ida its ides ut uda uts udes ant ent int ava aven ia ien à arà aran irà erà aria arien en an ment ions ió",
  ru: "а я о е и ы у ю ь й ой ей ем ом ам ям ах ях ами ями ов ев ий ый ая яя ое ее ые ие ого его ому ему ым им ых их ыми ими ую юю ть ти л ла ло ли ет ют ит ят ешь ишь ут ат ал ала ало али ил ила или ил ло ел ела ели ся сь лся лась лось лись ется ются ится ятся ться вший вшая вшие вших щий щая щие щих щего нный нная нные нных нного ен ена ено ены н на но ны ив ив ия ию ии ием иям иями иях ость ости остью",
  uk: "а я о е и і ї у ю ь й ою ею єю ем ом ам ям ах ях ами ями ів їв ий ій а яя е є і их їх ого ього ому ьому им ім ими іми ої ою у ти ть в ла ло ли є ють ить ять уть ать ає ають ив ила или ав ала али ся сь вся лася лося лися ється ються иться яться тися ний на не ні них ного ння ню ням нями ість ості істю ія ії ію ією",
  pl: "a e i y o u ą ę ie em om ami ach ów ego emu ym im ych ich ymi imi ej owi ć ł ła ło li ły ał ała ało ali ały ił iła iło ili iły ył yła ali eli ieli ęli ął ęła ęło uje ują ować ował owała owali owano ano ono eto any ana ane ani ony ona one em esz e ą ają eją cie nie nia niu niem niami iem iom iami iach ość ości ością ia ii ię ią",
  cs: "a e i y o u á é í ý ů ě em ům ám ím ách ech ích ami emi ími ou ovi ové ého ému ém ým ých ými ejí ho mu mi t l la lo li ly al ala alo ali aly il ila ilo ili ily el ela eli uje ují oval ovala ovali ován ována ováno án ána áno ení eno ena en eny ost osti ostí ouc ící",
  tr: "lar ler ları leri ların lerin larını lerini larına lerine larda lerde lardan lerden ı i u ü ın in un ün nın nin nun nün ya ye a e da de ta te dan den tan ten sı si su sü sını sini sına sine sında sinde nı ni na ne ında inde ından inden ını ini ına ine ım im ımız imiz dır dir tır tir dı di du dü tı ti tu tü dılar diler yor ıyor iyor uyor üyor acak ecek mış miş muş müş an en mak mek ması mesi masını mesini la le yla yle lı li lu lü lık lik ki",
  ar: "ات ون ين ان ها هم هن ه ة ي ية يه ا وا ت نا كم تين تان اً",
  he: "ים ות ה ת י ו ית יות ן ם יו יה יהם יהן נו ך ו תי תם ו",
  fa: "ها های هایی هایش هایشان ان ات ی ای اش ش شان تر ترین م یم ند اند م ایم",
  hi: "ों ें ां ाँ ि ी े ा ो ू ु ियों ियां ियाँ ाओं ाएं ना ने नी ता ते ती या ये यी गा गे गी कर",
  ko: "은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 까지 부터 보다 처럼 이나 나 들 들이 들은 들을 들의 들에게 이라고 라고 이다 했다 한다 하는 하고 된 된다 됐다 되는 할 한 해 하며 했으며 하기 할 적 적인 적으로",
  ja: "する した して される された している していた しており の は が を に で と も な だ です ます た て る い く",
});

/** Particles written on to the beginning of a word, longest first. */
export const proclitics: Readonly<Record<string, readonly string[]>> = sorted({
  ar: "وال فال بال كال ولل لل ال و ف ب ل ك س ول وب وس",
  he: "וה שה בה לה מה כש וב ול ומ וש שב של שמ ה ו ב ל מ ש כ",
  fr: "l' d' qu' n' s' c' j' m' t'",
  it: "l' d' un' dell' all' nell' dall' sull' quell' quest'",
  ca: "l' d' s' n' m' t'",
  fa: "می‌ می نمی‌ نمی",
  cs: "ne nej",
  pl: "nie naj",
});

function sorted(lists: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(lists).map(([code, text]) => [code, [...new Set(text.split(" "))].sort((x, y) => y.length - x.length)]),
  );
}
