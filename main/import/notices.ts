/**
 * How papers mark that a text was changed after publication. A notice is a claim about the article itself, so it is kept wherever on
 * the page it stands. Two classes of openings: words that need a mark behind them ("Update:"), and phrases that are unmistakable.
 */
const marked = [
  // en es fr de pt it ca nl
  "corrections?", "clarifications?", "updates?", "updated", "editor['’]?s['’]? notes?", "retraction", "erratum", "errata", "amendment",
  "correcci[oó]n(?:es)?", "aclaraci[oó]n", "rectificaci[oó]n", "fe de (?:errores|erratas)", "actualizaci[oó]n", "actualizado", "nota (?:del editor|de la redacci[oó]n)",
  "rectificatif", "correctif", "correction", "mise [aà] jour", "note de la r[eé]daction", "pr[eé]cision", "mis [aà] jour",
  "korrektur", "berichtigung", "richtigstellung", "aktualisierung", "anmerkung der redaktion", "hinweis der redaktion", "nachtrag",
  "corre[cç][aã]o", "errata", "atualiza[cç][aã]o", "atualizado", "nota da reda[cç][aã]o", "esclarecimento",
  "correzione", "rettifica", "precisazione", "aggiornamento", "errata corrige", "nota (?:della redazione|del direttore)",
  "correcci[oó]", "fe d['’]errades", "correctie", "rectificatie", "naschrift",
  // ru uk pl cs
  "исправление", "уточнение", "поправка", "обновление", "обновлено", "от редакции", "примечание редакции", "виправлення", "уточнення", "оновлено",
  "sprostowanie", "aktualizacja", "korekta", "oprava", "aktualizov[aá]no",
  // ar he tr fa
  "تصحيح", "تصويب", "توضيح", "تحديث", "ملاحظة المحرر", "תיקון", "עדכון", "הבהרה", "düzeltme", "güncelleme", "editörün notu", "اصلاحیه",
  // zh ja ko
  "更正", "勘误", "勘誤", "编者注", "編者註", "编者按", "編者按", "更新", "訂正", "おわび", "お詫び", "追記", "編集部注", "정정", "바로잡습니다", "업데이트", "편집자 주",
].join("|"); // prettier-ignore

const unmistakable = [
  "(?:an|a previous|the original|earlier) (?:earlier |original |previous )?versions? of this (?:article|story|report|column|post)",
  "this (?:article|story|report|column|piece|post|headline) (?:has been|was) (?:updated|corrected|amended|revised|edited)",
  "(?:una|la) (?:primera |anterior )?versi[oó]n (?:anterior|previa|original|inicial)? ?de (?:este|esta) (?:art[ií]culo|noticia|informaci[oó]n|texto|reportaje)",
  "(?:este|esta) (?:art[ií]culo|noticia|informaci[oó]n|texto) (?:ha sido|fue) (?:actualizad|corregid|modificad)[oa]",
  "une version (?:ant[eé]rieure|pr[eé]c[eé]dente|initiale) de (?:cet article|ce texte)", "cet article a [eé]t[eé] (?:mis [aà] jour|corrig[eé]|modifi[eé])",
  "in einer (?:fr[uü]heren|ersten|vorherigen) (?:version|fassung)", "dieser (?:artikel|text|beitrag) wurde (?:aktualisiert|korrigiert|ge[aä]ndert|nachtr[aä]glich)",
  "uma vers[aã]o anterior (?:deste|desta)", "este (?:artigo|texto) foi (?:atualizado|corrigido|alterado)",
  "(?:una|in una) (?:precedente )?versione (?:precedente )?di quest[oa]", "questo articolo [eè] stato (?:aggiornato|corretto|modificato)",
  "в (?:предыдущей|первоначальной|ранней) версии", "эта (?:статья|новость) была (?:обновлена|исправлена)",
  "w poprzedniej wersji", "نسخة سابقة من هذا", "本文(?:已|曾|早前|较早|先前)", "此前版本", "先前版本", "この記事の(?:以前の|旧)", "当初の記事",
].join("|"); // prettier-ignore

const opening = new RegExp(
  `^[\\s*_([【［〔（—–-]*(?:(?:${marked})(?:\\s*[(（][^)）]{0,60}[)）])?(?:[\\s,]+(?:\\d|[^:：]{0,40}\\d)[^:：]{0,40})?\\s*[:：.】］〕)—–]|${unmistakable})`,
  "iu",
);
/** Longer texts only begin like a notice. */
const longest = 1_500;

/** True for a paragraph that says how the article was corrected, clarified or updated. */
export function isNotice(text: string): boolean {
  return text.length <= longest && opening.test(text) && !isBareStamp(text);
}

/** "Updated: 12 March 2024, 09:30" is a date of the page, not a notice about its content. */
function isBareStamp(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words <= 12 &&
    /\d/.test(text) &&
    /^[\s([]*(?:(?:last )?updated?|actualizado|mis [aà] jour|aktualisiert|atualizado|aggiornato|обновлено|更新)/iu.test(text) &&
    !/[.!?。]\s*\S/.test(text) &&
    words < 10
  );
}
